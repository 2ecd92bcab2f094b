__briefing_search("terms/t-3",{"3":[0,1]})
