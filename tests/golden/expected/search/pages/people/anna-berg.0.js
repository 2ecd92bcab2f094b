__briefing_search("pages/people/anna-berg.0","Anna Berg",[["","Anna Berg","","person"]])
