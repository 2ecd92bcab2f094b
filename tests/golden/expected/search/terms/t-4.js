__briefing_search("terms/t-4",["sources/berg-2019.html"],{"4th":[0,80]})
