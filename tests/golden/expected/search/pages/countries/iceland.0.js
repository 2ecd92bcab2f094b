__briefing_search("pages/countries/iceland.0","Iceland",[["","Iceland","Reykjavik The other side of the quota.","countries"]])
