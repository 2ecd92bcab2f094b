__briefing_search("pages/forecasts.0","Forecasts",[["","Forecasts","Forecasts","forecasts"]])
