"""What numbers look like, as data by language: words, scales, separators, units, labels, and the words beside them."""
