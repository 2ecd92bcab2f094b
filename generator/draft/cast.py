"""Those who speak in a text, each with the fullest name that it gives them, and whom "he said" means."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.draft.described import full_in_hangul, hangul_name, meant_by
from generator.draft.known import Known, fresh
from generator.draft.statement import Speaker
from generator.verify import TextQuoteSelector, Verdict, find_passage, verify_quotation
from generator.verify.text.source_text import SourceText
from generator.verify.voices.bearers import bearers
from generator.verify.voices.names import PARTICLES, parts, proper, stands_in
from generator.verify.voices.speech import ARTICLES, OPENERS, TITLES
from generator.verify.voices.speech.ko import NAME
from generator.verify.voices.verbfinal import HANGUL

_FULL_NAME = 2
_ASKED, _BACK, _LONGEST = 8, 2, 4
"""Where the text says no more than "he said": how many are asked about, how many paragraphs back names are looked
for, and of how many words at most."""
_TRADE = re.compile(r"[A-Z]\w+(?:ist|yst|grapher|archer|orian|wyer|urer|nalist)|Professor|Engineer|Farmer|Fisherman")
_OF_A_PEOPLE = re.compile(r"(?:an|ese|ish|ch)$")
_HANGUL_NAME = re.compile(rf"(?<![가-힣])({NAME.pattern})(?=[은는이가]?(?![가-힣]))")


class Cast:
    """Those who speak in a text, as they come up."""

    def __init__(self, source: SourceText, known: Known) -> None:
        self._source = source
        self._known = known
        self._named: dict[str, Speaker] = {}
        self._spoke: dict[str, Speaker] = {}
        self._people = [Speaker(i, who.name, True) for i, who in known.actors.items() if stands_in(who, source.text)]

    def voice(
        self, name: str, selectors: tuple[TextQuoteSelector, ...], said: str = ""
    ) -> tuple[Speaker | None, Verdict | None]:
        """Who says these words: the one who is named, one whom the text describes (`said`: in its own words) and the
        engine confirms, or the only one whom it confirms for "he said"."""
        if name:
            speaker = self.called(name)
            self._spoke[speaker.id] = speaker
            return speaker, self._verdict(speaker, selectors)
        heard = [(one, self._verdict(one, selectors)) for one in self._near(selectors)]
        sure = [(one, verdict) for one, verdict in heard if verdict.speaker_checked and not verdict.refused]
        # Where capitals run on ("Envoy to Norway Erik Dahl"), the longer name has the end of an office in it.
        names = [one.name for one, _ in sure if one.name.count(" ")]
        sure = [(one, verdict) for one, verdict in sure if not any(one.name.endswith(f" {name}") for name in names)]
        if not sure and (described := meant_by(said, self._met()) if said else ""):
            speaker = self.called(described)
            verdict = self._verdict(speaker, selectors)
            sure = [(speaker, verdict)] if verdict.speaker_checked and not verdict.refused else []
        if len(sure) != 1:
            return None, None
        self._spoke[sure[0][0].id] = sure[0][0]
        return sure[0]

    def _near(self, selectors: tuple[TextQuoteSelector, ...]) -> list[Speaker]:
        """Who could be meant: those who spoke last, actors of the briefing, and people named just before."""
        spans = find_passage(self._source, selectors[0]).spans
        told = _around(self._source, spans[0].start if spans else 0)
        named = [self.called(name) for name in _names(told)]
        spoke = [*reversed(self._spoke.values())]
        return list({one.id: one for one in (*spoke[:_ASKED], *self._people[:_ASKED], *named)}.values())

    def _met(self) -> list[str]:
        """What those are called who have spoken, and those of the briefing who stand in the text."""
        forms = [form for one in self._people for form in self._known.actors[one.id].forms]
        spoke = [name for one in self._spoke.values() for name in (one.name, one.called) if name]
        return [*dict.fromkeys((*spoke, *forms))]

    def whole(self, words: str) -> Speaker | None:
        """Whoever is meant where somebody is named with their office, or by a name alone; None where nobody is sure."""
        name = hangul_name(words.split(), self._met()) if HANGUL.search(words) else words
        speaker = self.called(full_in_hangul(name, self._source.text)) if name else None
        if speaker is None or not (speaker.known or " " in speaker.name or HANGUL.search(name)):
            return None
        # "Mr. Ivashov" names Gleb Ivashov by a part of his name, which the source's file then says.
        last = name.split()[-1]
        part = last if speaker.name not in name and last in speaker.name.split() else ""
        return speaker if speaker.called or speaker.known else replace(speaker, called=part)

    def called(self, name: str) -> Speaker:
        """Whoever bears a name in this text, by their fullest name."""
        if name not in self._named:
            full = _full(self._source.text, name)
            met = next((one for one in self._named.values() if one.name == full), None)
            # How this text alone calls somebody, who is known in full: what rests on such a passage names them.
            part = name if name != full and name in full.split() else ""
            if identity := self._known.actor(full) or self._by_part(name, full):
                who = self._known.actors[identity]
                self._named[name] = Speaker(identity, who.name, True, "" if part in who.forms else part)
            elif identity := self._known.spelled(full):
                self._named[name] = Speaker(identity, self._known.actors[identity].name, True, full)
            else:
                taken = {*self._known.taken, *(one.id for one in self._named.values())}
                self._named[name] = Speaker(met.id if met else fresh(full, taken), full, False, part)
        return self._named[name]

    def outlet(self, name: str) -> Speaker:
        """The outlet of this name."""
        identity = self._known.actor(name)
        if identity:
            return Speaker(identity, self._known.actors[identity].name, True)
        if name not in self._named:
            taken = {*self._known.taken, *(one.id for one in self._named.values())}
            self._named[name] = Speaker(fresh(name, taken), name, False)
        return self._named[name]

    def _by_part(self, name: str, full: str) -> str | None:
        """Whoever of the briefing bears a name that this text uses short. One who is known by a last name alone may be
        another than who bears it in full here."""
        identity = self._known.actor(name)
        in_full = identity and any(" " in form for form in self._known.actors[identity].forms)
        return identity if name == full or in_full or HANGUL.search(name) else None

    def _verdict(self, speaker: Speaker, selectors: tuple[TextQuoteSelector, ...]) -> Verdict:
        aliases = (*self._known.actors[speaker.id].forms[1:], speaker.called) if speaker.known else ()
        others = {one.id: (one.name,) for one in self._spoke.values() if one.id != speaker.id}
        return verify_quotation(self._source, selectors, speaker=speaker.name, aliases=aliases, others=others)


def names_before(source: SourceText, at: int, known: Iterable[str] = ()) -> tuple[str, ...]:
    """The names that stand before a place of a text, in its paragraph and the two before, the nearest first: those that
    are built like a person's, and any of those `known`."""
    told = _around(source, at)[: -max(1, source.paragraph(at).end - at)]
    places = {name: told.rfind(name) for name in (*_names(told), *known)}
    return tuple(sorted((name for name in places if places[name] >= 0), key=lambda name: -places[name]))


def _around(source: SourceText, at: int) -> str:
    """The paragraph of a place and those before it."""
    index = source.paragraph_index(at)
    around = [source.paragraphs[one] for one in range(max(0, index - _BACK), index + 1)]
    return " ¶ ".join(source.text[one.start : one.end] for one in around)


def _names(told: str) -> list[str]:
    """The names in some words, as those of persons are built."""
    found = (_unopened(name) for name in proper(told))
    return [*(name for name in found if 1 < len(parts(name)) <= _LONGEST), *_HANGUL_NAME.findall(told)]


def _unopened(name: str) -> str:
    """A name without the word that opens the sentence: Moon Jae-in, of "There Moon Jae-in asked"."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in OPENERS and " " in rest else name


def _full(text: str, name: str) -> str:
    """The fullest form of a name that the text uses for one person, without titles: Hong, called Hong Min before."""
    own = parts(_untitled(name))
    if len(own) != 1:
        return _spelled(name, own) or name
    # Two words are a name; more bring titles and offices along.
    forms = Counter(
        found[-2:] if own[0] == found[-1] else found[:2]
        for _, found in bearers(text, own[0])
        if own[0] in (found[0], found[-1])
    )
    best = forms.most_common(2)
    clear = best and (len(best) == 1 or best[0][1] > best[1][1])
    if clear:
        return _before_it(text, _spelled(text, best[0][0]))
    # What begins with a small word is no run of capitals.
    small = rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s+){{1,3}}"
    found = re.search(rf"(?<!\w)[A-Z][\w’'-]+\s+{small}{re.escape(own[0])}(?!\w)", text)
    return " ".join(found[0].split()) if found else own[0]


def _spelled(text: str, words: tuple[str, ...]) -> str:
    """A name as a text spells it, with the small words between ("Anna van der Berg"), which count as none of it."""
    between = rf"\s+(?:(?:{'|'.join(sorted(PARTICLES))})\s+){{0,3}}"
    found = re.search(rf"(?<!\w){between.join(map(re.escape, words))}(?!\w)", text, re.I) if len(words) > 1 else None
    return " ".join(found[0].split()) if found else " ".join(words)


def _before_it(text: str, name: str) -> str:
    """A name with a further first one, where nothing but a verb of saying stands before and a comma behind."""
    found = re.search(
        rf"\b(?:said|says|added|told|asked|by) (?P<first>[A-Z][a-z]+(?:-\w+)?) {re.escape(name)}(?=,)", text
    )
    office = found and (found["first"].lower() in TITLES or _OF_A_PEOPLE.search(found["first"]))
    return f"{found['first']} {name}" if found and not office else name


def _untitled(name: str) -> str:
    """A name without the office before it: Jennifer Roberts, of "Charlotte Mayor Jennifer Roberts"."""
    words = name.split()
    if len(words) > _FULL_NAME and _TRADE.fullmatch(words[0]):
        # "Economist Anna Berg" begins a sentence: the capital says nothing.
        words = words[1:]
        name = " ".join(words)
    last = max((at for at, word in enumerate(words) if word.lower().strip(".,") in TITLES - ARTICLES), default=0)
    return " ".join(words[last + 1 :]) if 0 < last < len(words) - _FULL_NAME else name
