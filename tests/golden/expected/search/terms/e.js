__briefing_search("e",{"each":[25,1,26,1,27,1],"else":[33,2],"end":[33,1],"ended":[25,8],"envoy":[28,1],"erik":[19,8],"evidence":[33,4],"example":[1,1],"exist":[0,1],"expected":[14,1]})
