"""What the frame of a site can be had from."""

MKDOCS, ZENSICAL = ENGINES = ("mkdocs", "zensical")
"""The first is that of every build that names none."""
