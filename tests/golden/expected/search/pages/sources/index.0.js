__briefing_search("pages/sources/index.0","Sources",[["","Sources","Sources","sources"]])
