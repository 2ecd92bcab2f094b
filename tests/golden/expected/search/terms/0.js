__briefing_search("0",{"000":[7,1]})
