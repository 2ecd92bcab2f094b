__briefing_search("terms/t-4",{"4th":[0,80]})
