__briefing_search("x",{"x001":[33,1]})
