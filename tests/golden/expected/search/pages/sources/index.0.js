__briefing_search("pages/sources/index.0","Sources",[["","Sources","What this briefing is made from","sources"]])
