__briefing_search("g",{"gap":[33,1],"generator":[0,1],"get":[4,1],"government":[20,9,29,1],"grave":[4,1,30,8]})
