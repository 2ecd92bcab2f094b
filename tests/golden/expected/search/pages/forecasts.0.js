__briefing_search("pages/forecasts.0","Forecasts",[["","Forecasts","What was foreseen, and what came of it","forecasts"]])
