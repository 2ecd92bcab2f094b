__briefing_search("terms/t-u",["about.html","sources/berg-2019.html"],{"under":[0,1],"unit":[0,1],"unknown":[0,2],"unlikely":[1,353,0,417],"used":[0,1],"utf":[0,1]})
