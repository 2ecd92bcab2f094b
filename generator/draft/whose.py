"""A noun phrase before its verb as whose a number is and what of it: "Norway’s exports" is Norway, exports."""

import re

_HEAD = re.compile(r"^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) )?(?P<rest>.+)$")
_OWNER = re.compile(r"^(?:the )?(?P<owner>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)[’']s? (?P<rest>\w.+)$")
_NO_SUBJECT = frozenset(
    """
    he she they it we i you this that these those there which who what when where while because if although though as
    but and or so then than not no in on at by for from with of during since after before last next one some many most
    others both each over under about them
    said says reported announced showed saw who's it's there's that's also be been have has had
    """.split()
)
_SOMEBODY_S = re.compile(r"[a-z]+[’']s? ")
"""What belongs to "the country" or "the group", of which only the text says which one is meant."""
_ALSO = re.compile(r" (?:more than|almost|nearly|also|further|still|again|thus|then|therefore|meanwhile|now)$")
_ARTICLES = frozenset("the a an its their his her our".split())
_VAGUE = 2
"""Words of "the campaign", of which only the text says which one is meant."""
_LINKING = frozenset(
    """
    which who that when where while because if although though but than was were is are had has have says said it they
    he she we i finally already now only also just after before since there here whose period showed shows
    """.split()
)


_TRADES = frozenset(
    """
    manufacturing housing mining shipping spending farming banking building fishing lending engineering operating
    """.split()
)
"""What ends as a verb does and begins a noun."""
_ENDS_NOTHING = frozenset("and or to of in for at by with currently".split())


def subject(what: str, verb: str) -> tuple[str, str] | None:
    """A noun phrase as whose it is and what; `verb`: the change that is measured. None where it names nothing alone."""
    what = _ALSO.sub("", what)
    tokens = what.split()
    if (
        tokens[-1].lower() in _ENDS_NOTHING
        or any(token.lower().strip("’'") in _NO_SUBJECT for token in tokens[:1])
        or linked(what)
    ):
        return None
    vague = len(tokens) == _VAGUE and tokens[0].lower() in _ARTICLES and tokens[1].islower()
    head = _HEAD.match(what)
    rest = head["rest"] if head else what
    if vague or (tokens[0].endswith("ing") and tokens[0].lower() not in _TRADES) or _SOMEBODY_S.match(rest):
        return None
    if owner := _OWNER.match(what):
        of = owner["rest"]
        return owner["owner"], f"{verb} in {of}" if verb in ("Rise", "Fall") else f"{of[0].upper()}{of[1:]}"
    if rest.split()[-1][0].isupper() and len(tokens) < 5:
        return f"{rest[0].upper()}{rest[1:]}", verb
    if (
        len(rest) < 4
        or _SOMEBODY_S.match(rest)
        or not (what[0].isupper() or what.split()[0] in {"the", "its", "their", "a"} or rest[0].islower())
    ):
        return None
    return f"{rest[0].upper()}{rest[1:]}", verb or "Level"


def linked(what: str) -> bool:
    """Whether a phrase holds a verb or a relative, so that it is more than a noun with what belongs to it."""
    return not _LINKING.isdisjoint(what.split()[1:])


def whole(what: str) -> str | None:
    """A noun phrase as whose a number is, without its article; None where only the text says who is meant."""
    what = _ALONE.sub("", what)
    if not subject(what, ""):
        return None
    head = _HEAD.match(what)
    rest = head["rest"] if head else what
    named = _CALLED.match(rest)
    return named["name"] if named else f"{rest[0].upper()}{rest[1:]}"


_ALONE = re.compile(r" (?:alone|together|itself|themselves)$")
_CALLED = re.compile(
    r"^(?:[\w’'-]+ ){0,2}?(?!of |for |in |and |at |from |to )[a-z][\w’'-]* "
    r"(?P<name>[A-Z][a-z][\w&-]+(?: [A-Z][\w&-]+){0,3})$"
)
"""A name behind what it is the name of: "fish farmer Norrvik"."""
