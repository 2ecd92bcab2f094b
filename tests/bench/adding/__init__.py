"""What `briefing add` does to documents of others: `python -m tests.bench.adding --help`."""
