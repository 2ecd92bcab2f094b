"""Static briefing sites in which every quotation, number and claim is found in its source."""
