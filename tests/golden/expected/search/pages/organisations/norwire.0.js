__briefing_search("pages/organisations/norwire.0","Norwire",[["","Norwire","","news-agency"]])
