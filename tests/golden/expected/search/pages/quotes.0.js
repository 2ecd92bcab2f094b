__briefing_search("pages/quotes.0","Quotations",[["","Quotations","Quotations","quotes"]])
