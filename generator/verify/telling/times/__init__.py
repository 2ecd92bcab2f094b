"""Days, spans and times as sentences tell them."""
