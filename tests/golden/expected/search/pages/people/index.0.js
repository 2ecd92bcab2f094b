__briefing_search("pages/people/index.0","People and organisations",[["","People and organisations","Who speaks, is cited or is named","people"]])
