__briefing_search("pages/trade.0","What the sources say, in numbers where they give any",[["","What the sources say, in numbers where they give any","Fishing facts","facts"]])
