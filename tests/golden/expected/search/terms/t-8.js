__briefing_search("terms/t-8",["about.html"],{"8":[0,1]})
