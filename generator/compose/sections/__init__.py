"""Parts of pages that several kinds have, or that are large enough to stand by themselves."""
