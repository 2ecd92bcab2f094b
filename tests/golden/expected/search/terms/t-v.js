__briefing_search("terms/t-v",{"v001":[2,1],"v002":[2,1],"v003":[2,1],"value":[2,1],"values":[2,1],"verdict":[2,1],"void":[2,1],"vouched":[2,1],"vs":[3,16,1,16,0,48,0,80]})
