__briefing_search("8",{"8":[33,1]})
