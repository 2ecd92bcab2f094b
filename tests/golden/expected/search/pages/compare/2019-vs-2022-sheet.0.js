__briefing_search("pages/compare/2019-vs-2022-sheet.0","2019 vs 2022: a worksheet",[["","2019 vs 2022: a worksheet","","sheet"]])
