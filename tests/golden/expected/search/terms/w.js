__briefing_search("w",{"was":[14,8],"waters":[6,1],"we":[8,2,31,2],"where":[33,1],"whether":[4,1],"without":[25,8,30,1,33,3],"word":[33,2],"words":[33,3],"would":[9,1,15,8],"wrong":[33,1]})
