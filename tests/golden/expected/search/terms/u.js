__briefing_search("u",{"unit":[33,1],"unknown":[33,2],"utf":[33,1]})
