__briefing_search("4",{"4":[10,8]})
