__briefing_search("pages/people/jon-arnason.0","Jon Arnason",[["","Jon Arnason","Fisheries minister of Iceland Arnason ","person"]])
