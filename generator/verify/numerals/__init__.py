"""Numbers in six languages: `words` -> `reading` -> `around` -> `facts`, each looking only at those before it."""
