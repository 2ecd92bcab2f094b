__briefing_search("terms/t-1",["quotes.html","sources/dahl-2022.html","timeline.html","trade.html"],{"12":[1,1,0,41,0,65,0,129,1,33,1,112],"140000":[0,33,3,80]})
