__briefing_search("pages/timeline.0","Timeline",[["","Timeline","Timeline","timeline"]])
