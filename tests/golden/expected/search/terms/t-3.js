__briefing_search("terms/t-3",["sources/berg-2019.html"],{"3":[0,1]})
