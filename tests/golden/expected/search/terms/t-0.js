__briefing_search("terms/t-0",["quotes.html"],{"000":[0,33]})
