__briefing_search("pages/countries/norway.0","Norway",[["","Norway","Oslo A neighbour that kept its doors open. It put no duty on its neighbour in 2019.","countries"]])
