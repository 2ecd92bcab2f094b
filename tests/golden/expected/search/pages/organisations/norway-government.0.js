__briefing_search("pages/organisations/norway-government.0","Government of Norway",[["","Government of Norway","Norway's government ","government"]])
