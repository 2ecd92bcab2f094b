"""Imported where children fork: what the first document costs (0.1 s) is paid once, and not by each of them."""

from generator.capture.document import capture

capture(b"<p>A first page.", "first.html")
