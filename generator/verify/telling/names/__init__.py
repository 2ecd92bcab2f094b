"""Who is named: the forms of a name, in other cases, letters and languages, and where they stand in a text."""
