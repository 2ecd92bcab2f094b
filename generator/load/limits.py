"""How much of a project is read. What is larger is nobody's content, and would hold up everybody's build."""

import re

LARGEST_CONTENT = 2_000_000
"""Bytes of a content file."""
LARGEST_CAPTURE = 10_000_000
"""Bytes of a captured text: some two million words."""
MOST_VALUES = 50_000
"""Keys and values of a content file."""
DEEPEST = 16
"""Levels of lists and keys within each other; a briefing needs six."""
LONGEST = 10_000
"""Characters of one value: six pages of a book."""
MOST_BRACKETS = 200
"""Square brackets that open in one value: each may begin a link, and is looked at with all that follows."""
MOST_STARS = 500
"""Asterisks in one value: each may begin a stress, and is held against all that follow."""
_NESTED = re.compile(r"^[ \t]*(?:(?:>|[*+-][ \t]|\d+[.)][ \t])[ \t]*){9}", re.M)
"""Signs of lists and quotations that Markdown would put within each other."""


def too_much(value: str) -> tuple[str, str] | None:
    """What is too much of one value, and what to do."""
    if len(value) > LONGEST:
        hint = "Shorten it: cite a few words of a source, and say the rest in brief."
        return f"a value of {len(value):,} characters; {LONGEST:,} are read", hint
    for sign, name, most in (("[", "square brackets", MOST_BRACKETS), ("*", "asterisks", MOST_STARS)):
        if (count := value.count(sign)) > most:
            return f"a value with {count:,} {name}; {most} are read", "Take out those that mark nothing."
    if _NESTED.search(value):
        return "a line that begins with more than eight signs of lists or quotations", "Leave them out, or fewer."
    return None
