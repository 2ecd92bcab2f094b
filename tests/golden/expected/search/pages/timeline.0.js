__briefing_search("pages/timeline.0","Timeline",[["","Timeline","Dated happenings, and how their dates are known","timeline"]])
