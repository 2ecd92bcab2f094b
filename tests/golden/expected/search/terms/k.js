__briefing_search("k",{"katrin":[6,8,22,8,28,9],"keeps":[29,1],"kept":[3,1],"key":[33,3],"keys":[33,1]})
