__briefing_search("terms/t-4",["trade.html"],{"4":[0,8]})
