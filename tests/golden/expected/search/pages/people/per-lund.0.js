__briefing_search("pages/people/per-lund.0","Per Lund",[["","Per Lund","Lund ","person"]])
