__briefing_search("terms/t-v",["about.html","compare/2019-vs-2022.html"],{"v001":[0,1],"v002":[0,1],"v003":[0,1],"value":[0,1],"values":[0,1],"void":[0,1],"vs":[1,16,0,48,0,81]})
