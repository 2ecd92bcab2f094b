"""A fact's number against the numbers of its evidence."""
