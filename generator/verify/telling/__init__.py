"""What is told in our own words, held against its evidence."""
