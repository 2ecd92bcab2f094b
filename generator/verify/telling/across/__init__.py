"""Sentences of two languages beside each other: what both say, in small tables of six."""
