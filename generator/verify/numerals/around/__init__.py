"""What a sentence says of one among its numbers: what it counts, whose it is, of when, and how sure."""
