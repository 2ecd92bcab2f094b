__briefing_search("terms/t-u",["about.html"],{"under":[0,1],"unit":[0,1],"unknown":[0,2],"used":[0,1],"utf":[0,1]})
