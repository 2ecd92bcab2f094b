__briefing_search("pages/people/index.0","People and organisations",[["","People and organisations","People","people"]])
