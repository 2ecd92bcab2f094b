__briefing_search("pages/people/erik-dahl.0","Erik Dahl",[["","Erik Dahl","","person"]])
