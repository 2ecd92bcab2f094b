__briefing_search("pages/countries/index.0","Countries",[["#jan-mayen","Jan Mayen","Shown here as a territory for the sake of the example.","territories"],["","Countries","Countries","subjects"]])
