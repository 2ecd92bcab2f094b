"""What is counted and measured, as tables of words in six languages."""
