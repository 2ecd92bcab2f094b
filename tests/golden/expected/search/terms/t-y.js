__briefing_search("terms/t-y",["about.html","quotes.html"],{"y001":[0,1],"y002":[0,1],"y003":[0,1],"y004":[0,1],"y005":[0,1],"y006":[0,1],"y007":[0,1],"yaml":[0,1],"year":[0,3,1,33],"years":[0,1]})
