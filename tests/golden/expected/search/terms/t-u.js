__briefing_search("terms/t-u",{"under":[2,1],"unit":[2,1],"unknown":[2,2],"unlikely":[0,353,0,417],"used":[2,1],"utf":[2,1]})
