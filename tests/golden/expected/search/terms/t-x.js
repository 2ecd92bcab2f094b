__briefing_search("terms/t-x",["about.html"],{"x001":[0,1]})
