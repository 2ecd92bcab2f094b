"""The style sheets of a page, as far as they decide which of its words a reader sees."""
