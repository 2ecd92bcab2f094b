"""The numbers of a text: digits, scales, words, units, each as a quantity with its place."""
