__briefing_search("words/11","0attribution 0olafsdottir 0translation")
