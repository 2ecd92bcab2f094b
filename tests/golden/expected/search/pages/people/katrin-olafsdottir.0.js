__briefing_search("pages/people/katrin-olafsdottir.0","Katrin Olafsdottir",[["","Katrin Olafsdottir","Prime minister Olafsdottir ","person"]])
