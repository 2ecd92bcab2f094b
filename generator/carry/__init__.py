"""What is made of a finished site to hand it on: one file of it, a book, its tables."""
