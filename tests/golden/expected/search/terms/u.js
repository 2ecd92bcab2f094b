__briefing_search("u",{"unit":[33,1],"unknown":[33,2],"used":[33,1],"utf":[33,1]})
