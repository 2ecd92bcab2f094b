__briefing_search("words/13","0organisations 0seydisfjordur")
