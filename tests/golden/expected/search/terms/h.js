__briefing_search("h",{"had":[0,1,30,8],"harbours":[9,1,15,9],"have":[9,1,15,8,30,1],"here":[1,1,33,1],"holder":[33,1],"how":[4,1]})
