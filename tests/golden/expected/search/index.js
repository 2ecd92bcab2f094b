__briefing_search("index",{"chunk":64,"weights":32,"entries":35,"shards":["1","2","4","8","a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q","r","s","t","u","v","w","x","y"]})
