__briefing_search("terms/t-x",{"x001":[2,1]})
