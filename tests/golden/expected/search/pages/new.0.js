__briefing_search("pages/new.0","What’s new",[["","What’s new","What is new, by the day on which it could be read","about"]])
