"""Finding words in a captured text: its normal form, paragraphs, sentences and marks, and where a passage stands."""
