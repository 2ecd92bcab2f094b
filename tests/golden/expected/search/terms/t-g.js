__briefing_search("terms/t-g",{"gap":[2,1],"generator":[9,1],"get":[4,33],"give":[22,8],"given":[2,3],"gone":[2,1],"government":[1,457,0,513,10,17],"graded":[2,1],"grave":[0,40,2,1,2,33]})
