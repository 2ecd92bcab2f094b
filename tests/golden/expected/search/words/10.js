__briefing_search("words/10","0acceptance 1rithmetic 0characters 1orrection 0friendship 0government 0happenings 0navigation 1eighbours 0quotations 0statistics")
