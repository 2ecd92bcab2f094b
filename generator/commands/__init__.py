"""What the commands do, between their arguments and the stages."""
