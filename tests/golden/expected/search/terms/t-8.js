__briefing_search("terms/t-8",{"8":[2,1]})
