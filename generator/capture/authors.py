"""Names in what a page says of its author, apart from each other, from what stands beside them and from the outlet."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import cast
from urllib.parse import urlsplit

from lxml import etree

from generator.capture.bylines import LONGEST_NAME, NAME, REPORTER
from generator.capture.nodes import words_of
from generator.capture.proposal import Proposal

_MANY = re.compile(r"(\s*(?:,|;|\band\b|&|\bund\b|\bet\b|\by\b|\bog\b|\boch\b|\bи\b|\bта\b)\s*)")
_KIND = (
    r"(?:Institute?|Cent(?:re|er)|Council|Committee|Commission|Bureau|Office|Service|Agency|Association|Academy"
    r"|Organi[sz]ation)"
)
_FOR = re.compile(
    r"\b(?:Ministry|Department|\w*[Mm]inist(?:erium|erio|ère|ero)|(?:Мини|Міні)стерств\w*) (?=\w)"
    rf"|{_KIND} (?:of|for|on|für|pour|de|des) "
)
"""A body's name up to what it is for."""
_ENDS = re.compile(rf"{_KIND}$")
_FIELD = re.compile(
    r"(?:Studies|Sciences|Affairs|Services|Relations|Research|Policy|Security|Development|Technology|Resources|Welfare"
    r"|Safety|Trade|Industry|Energy|Education|Training|Planning|Property|Environment|Control|Cooperation)$"
)
"""How what a body is for ends where it is written as a name of two words is (Strategic and International Studies)."""
_CATALOGUES = frozenset({"citation_author", "dc.creator", "dcterms.creator"})
"""Tags by which catalogues are made: each holds one name, and many put the family name first."""
_HANGUL = re.compile(r"[가-힣]+")
_TITLE = re.compile(r"(?:Ph\.?D|M\.?D|Jr|Sr|Dr|Prof|Esq|M\.?A|B\.?A|M\.?Sc|I{2,3})\.?")
_SLASH = re.compile(r"(?<=\w)/(?=\w+ \w)")
"""Between two names of more than a word (Anna Berg/Per Lund)."""
_BEFORE = re.compile(r"^(?:by|von|par|por|av|af|door)\b:?\s+", re.I)
_WITH = re.compile(r"\s*\((?:with|avec|mit|con|при участии)\s+([^()]*)\)", re.I)
_BESIDE = re.compile(r"\s*\([^()]*\)(?=\s*(?:[,;]|$))")
"""What stands in brackets behind a name: others, its short form, where it is from."""
_ENDS_BYLINE = re.compile(
    r"\s*(?:\d|[|•·—–]|\n|\bon\b|(?-i:\bin [A-Z])|\bupdated\b|\bpublished\b|[;,]? ?(?:writing|editing) by\b|\)$).*",
    re.IGNORECASE | re.DOTALL,
)
_CALLED = re.compile(rf"(?<=[가-힣]) {REPORTER}$")
_NEWSROOM = re.compile(
    r"\b(?:la |die )?(?:rédaction|redaktion|redacción|редакция|редакція|newsroom|staff|editors)\b", re.I
)
_BODY = re.compile(
    r"^The |\b(?:Institute|Centre|Center|University|Ministry|Association|Agency|Council|Department|Bank|Foundation"
    r"|Academy|News|Times|Post|Herald|Tribune|Journal|Gazette|Observer|Review)\b"
)
"""How the names of bodies and outlets begin or what is in them."""
_LETTERS = re.compile(r"[\W_]+")
_LONGEST_TEASER = 60
"""Words of what leads to another story: its title, who wrote it and when, a sentence or two."""
_LONGEST_GIVEN = 3
"""Words of what stands before the family name."""
_MORE = 4
"""Words more, of one that says what it is for."""
_LONGEST_OFFICE = 200
"""Letters of a body's name with all that it is for."""
_LONGEST_BODY = 7
"""Words of a body's name are no more; what is longer says who somebody is."""


_WRITTEN_BY = frozenset(
    "written by|author|verfasst von|geschrieben von|autor|écrit par|escrito por|scritto da|작성자|автор".split("|")
)
"""What is called so in the labels that a page gives to programs that show links is who wrote it."""
_PEOPLE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|experts?|journalists?|people|reporters?)/[^/]"
)


def without_end(line: str) -> str:
    """A byline without the day, or other things, behind the names."""
    return _ENDS_BYLINE.sub("", line)


def names_in(names: str) -> list[str]:
    """The single names of a byline; an address or a link names nobody, nor does what says who somebody is."""
    line = " ".join(unescape(names).replace("\u00ad", "").split())
    plain = _BEFORE.sub("", _BESIDE.sub("", _WITH.sub(r", \1", line)))
    parts = [_CALLED.sub("", part.strip(" .")) for part in _parted(plain) if "://" not in part and "@" not in part]
    single = (name for part in parts for name in _SLASH.split(part))
    most = _LONGEST_BODY + _MORE if _FOR.search(line) else _LONGEST_BODY
    return [name for name in single if name and not name[0].isdigit() and len(name.split()) <= most]


def _parted(line: str) -> list[str]:
    """The names of a line, without those that are part of a body's (Ministry of Trade, Industry and Energy)."""
    first, *rest = _MANY.split(line)
    names, joints, others = [first], rest[::2], rest[1::2]
    for joint, other, then in zip(joints, others, [*joints[1:], ""], strict=False):
        # "Ministry of Trade, Industry and Energy": one word behind a comma, and an "and" behind it.
        listed = joint.strip() == "," and " " not in other and then.strip() not in {"", ",", ";"}
        whole = _FOR.search(names[-1]) if listed else joint.strip() not in {",", ";"} and _one_body(names[-1], other)
        if whole and len(names[-1]) < _LONGEST_OFFICE:
            names[-1] += joint + other
        else:
            names.append(other)
    return names


def _one_body(before: str, behind: str) -> bool:
    """Whether what stands on both sides of an "and" is the name of one body."""
    if _FOR.search(before):
        return not _is_person(behind) or " " not in behind or bool(_FIELD.search(behind))
    return " " not in before and bool(_ENDS.search(behind))


def said_of(value: str, tag: str) -> list[Proposal]:
    """Who a meta tag says wrote it. A name that a catalogue has turned round (Lund, Ada B.) is turned back."""
    where = f"meta tag {tag}"
    if tag not in _CATALOGUES:
        return [Proposal(name, where, True) for name in names_in(value)]
    return [said for one in unescape(value).split(";") for said in _catalogued(" ".join(one.split()), where)]


def described_as(author: Mapping[str, object], name: str, where: str) -> list[Proposal]:
    """Who is meant by an author that a page describes for machines (schema.org): a body as it stands, else a person."""
    family, given = author.get("familyName"), author.get("givenName")
    if str(author.get("@type")).endswith("Organization"):
        return [Proposal(name, where, True)] if "://" not in name else []
    if isinstance(family, str) and isinstance(given, str) and family and given and family in name and given in name:
        return [Proposal(_turned_back(family, given) if "," in name else name, where, True, (family, given))]
    # A comma may part a name from its outlet here (Anna Berg, Reuters), or two agencies (Reuters, AFP).
    first, _, rest = name.partition(", ")
    turned = " " not in first and rest[:1].isupper() and ("." in rest or not rest.isupper())
    return _catalogued(name, where) if turned else [Proposal(one, where, True) for one in names_in(name)]


def _catalogued(value: str, where: str) -> list[Proposal]:
    family, comma, given = value.partition(", ")
    if comma and _TITLE.fullmatch(given):
        return [Proposal(family, where, True)]
    if comma and _turned(family, given):
        return [Proposal(_turned_back(family, given), where, True, (family, given))]
    return [Proposal(name, where, True) for name in names_in(value)]


def _turned_back(family: str, given: str) -> str:
    return family + given if _HANGUL.fullmatch(family + given) else f"{given} {family}"


def _turned(family: str, given: str) -> bool:
    """Whether two names with a comma between them are one person's: of two persons each has a name of two words."""
    words = given.split()
    if len(_MANY.split(given)) > 1 or len(words) > _LONGEST_GIVEN or _BODY.search(family) or _BODY.search(given):
        return False
    return " " not in family or family[0].islower() or len(words) == 1 or any(len(one.strip(".")) == 1 for one in words)


def signed(words: str) -> list[str]:
    """The names of a byline, where it is nothing but names, and behind them, at most, where it was written."""
    names = names_in(without_end(words.strip()))
    if len(names) > 1 and " " not in names[-1] and names[-1][:1].isupper():
        names.pop()
    # "By Anna Berg, The Fjord Post": behind the first comma stands where she writes.
    end = next((at for at, name in enumerate(names) if at and name[:1].isupper() and not _is_person(name)), len(names))
    names = names[:end]
    return names if all(NAME.fullmatch(name) and len(name.split()) <= LONGEST_NAME for name in names) else []


def _is_person(name: str) -> bool:
    """Whether a name is built as a person's, and not as that of a body or an outlet."""
    return bool(NAME.fullmatch(name)) and not _BODY.search(name)


def signed_by(line: str) -> list[str]:
    """The names of a line that begins as a byline does and is nothing else."""
    return signed(line) if _BEFORE.match(line) else []


def told_apart(places: Sequence[Sequence[Proposal]], outlets: Iterable[str], url: str) -> Sequence[Proposal]:
    """Of what each place says of the author, in the order of trust: the first that names somebody else than the outlet;
    the outlet where none does. `outlets`: names that it goes by; `url`: the page's address, or ""."""
    own = {_plain(name) for name in outlets} | _of_host(url)
    for given in places:
        others = [one for one in given if _plain(_NEWSROOM.sub("", one.value)) not in own]
        if others:
            return others if any(" " in one.value for one in others) else given
    return next(iter(places), ())


def labelled(metas: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What stands under `twitter:data1` where `twitter:label1` says that it is the author. `metas`: content by name."""
    for number in "12":
        label = next(iter(metas.get(f"twitter:label{number}", ())), "")
        if label.casefold().strip(" :") in _WRITTEN_BY:
            yield from metas.get(f"twitter:data{number}", ())


def in_teaser(node: etree._Element) -> bool:
    """Whether part of a page stands in a short article beside the one with the page's title: what it names is
    another's."""
    article = next(node.iterancestors("article"), None)
    if article is None or next(article.iter("h1"), None) is not None:
        return False
    titled = next(node.getroottree().iter("h1"), None) is not None
    return titled and len(words_of(article).split()) <= _LONGEST_TEASER


def linked_under_title(page: etree._Element) -> list[str]:
    """The name of the first link behind the heading that leads to an author's page."""
    title = next(page.iter("h1"), None)
    links = (
        () if title is None else title.xpath("following::a[not(ancestor::nav or ancestor::aside or ancestor::footer)]")
    )
    for link in cast("Iterable[etree._Element]", links):
        if _PEOPLE.search(link.get("href") or ""):
            return signed(words_of(link))
    return []


def _of_host(url: str) -> set[str]:
    """The names that an address bears: `stern.de` and `stern`, of www.stern.de."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return {_plain(host), _plain(host.partition(".")[0])} if host else set()


def _plain(name: str) -> str:
    return _LETTERS.sub("", name).casefold()
