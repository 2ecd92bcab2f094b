"""The outlet through which somebody's words reached a text: "…," Berg told The Fjord Post."""

import re

from generator.verify import Span
from generator.verify.text.source_text import SourceText

_NAMES = (
    "BBC|CNN|NHK|AFP|NPR|ARD|ZDF|ORF|SVT|NRK|DR|RTVE|RAI|TASS|ТАСС|RIA|РИА|KBS|MBC|SBS|YTN|NTV|НТВ|RBC|РБК|DPA|EFE|ANSA|CBS|NBC"
    "|Reuters|Bloomberg|Xinhua|Interfax|Интерфакс|Kommersant|Коммерсантъ|Yonhap|Kyodo"
)
_SORTS = (
    "News|Times|Post|Herald|Tribune|Journal|Daily|Gazette|Observer|Chronicle|Radio|TV|Television|Broadcasting|Magazine"
)
AN_OUTLET = re.compile(rf"^(?:{_NAMES})$|(?<!\w)(?:{_SORTS})(?!\w)|(?:일보|신문|방송|통신)$")
"""How names of outlets are built."""
_CAPITALS = r"[A-Z][\w&.’'-]*(?: (?:of |the )?[A-Z][\w&’'-]*){0,4}"
_NAMED = rf"(?P<name>{_NAMES}|(?:[Tt]he )?{_CAPITALS})"
_CYRILLIC = r"(?:«(?=[^»\n]{2,30}»)|(?=[A-ZА-ЯЁ]{2}))(?P<name>(?<=«)[^»\n]+|[A-ZА-ЯЁ][\w-]+(?:\.\w+)*)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"(?<!\w){_NAMED} (?:quoted|cited) [^.;]{{2,80}}? as (?:saying|telling)\b",
        rf"\b(?:told|tells) {_NAMED}(?!\w)",
        rf"\binterview (?:with|to|published (?:in|by)|for) {_NAMED}(?!\w)",
        # «…» or capitals: "in an interview to our paper" names none, and behind it stands who gave it.
        rf"интервью (?:[а-яё]+ ){{0,3}}{_CYRILLIC}",
        rf"(?:сообщил|рассказал|заявил)\w* (?:газете|журналу|агентству|телеканалу|изданию) {_CYRILLIC}",
        r"(?P<name>[가-힣A-Z]+(?:일보|신문|방송|통신|뉴스)|BBC|CNN|NHK|AFP)(?:과|와)의 (?:인터뷰|통화|회견)",
    )
)


def through(source: SourceText, words: Span) -> str:
    """The outlet that the sentence around some words names as the one they were told to, or that quotes them; "" where
    there is none. One at the head of the text is its own."""
    paragraph = source.paragraph(words.start)
    start, end = source.sentence(words.start).start, source.sentence(max(words.start, words.end - 1)).end
    before, behind = (
        source.text[max(paragraph.start, start) : words.start],
        source.text[words.end : min(paragraph.end, end)],
    )
    for told in (behind, before):
        for shape in _SHAPES:
            for found in shape.finditer(told):
                name = found["name"].removeprefix("the ").strip()
                if AN_OUTLET.search(name) or shape in _SHAPES[3:]:
                    return "" if name in source.text[:_HEAD] else name
    return ""


_HEAD = 160
"""Letters of the head of a text, with its outlet and its dateline."""
