"""What a cut hides, what is put into a quotation, and what a source takes back."""
