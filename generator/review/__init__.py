"""review: a desk in the browser for one source at a time, on this machine alone; it changes the editor's own files."""
