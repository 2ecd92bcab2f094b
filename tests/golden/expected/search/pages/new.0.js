__briefing_search("pages/new.0","What’s new",[["","What’s new","","about"]])
