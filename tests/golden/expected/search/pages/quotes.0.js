__briefing_search("pages/quotes.0","Quotations",[["","Quotations","Who said what, and how we know","quotes"]])
