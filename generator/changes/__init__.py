"""changes: what readers see differ between two states of a briefing, and what must be said of it; pure."""
