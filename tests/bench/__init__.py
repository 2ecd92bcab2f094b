"""Benchmarks: not run by the tests, for machines are noisy and texts are many. See the Makefile."""
