"""Whether the words of a name stand in a text in some form: inflected, as initials, as a people, by a surname alone."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from generator.verify.telling.names.named import named
from generator.verify.telling.names.opening_words import ARTICLES, COMPASS, TITLES
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.names.proper_names import ACRONYM, ENDING, TOKEN, Name
from generator.verify.telling.places import cities_of
from generator.verify.text.glance import once

_CLASSES = frozenset(
    """
    church party championship championships cup war treaty accord accords agreement pact games company corp corporation
    inc ltd plc co group bank university college ministry department agency commission council committee court office
    institute airport city town province state county district region river island islands sea ocean lake mount street
    union republic kingdom federation government administration military army navy force forces police parliament
    congress senate house museum party's league club school hospital association organization organisation society
    foundation project programme program act law plan summit conference talks award prize festival centre center day
    peninsula bay strait border embassy consulate newspaper fund magazine channel tv network service system
    """.split()
)
_DROPPED = str.maketrans("", "", ".'’")
_VOWELS = re.compile(r"[aeiouyh]|(?<=(.))\1")
_SOUNDS = str.maketrans("qcz", "kks")
_SHORTEST = 4
_INFLECTED = 3
_DERIVED = 6
_CONSONANTS = 4
_LONG = 6
_SPELT = 3


class Near:
    """A folded text as names are looked for in it: each view of its words is made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _tokens(self) -> list[str]:
        return TOKEN.findall(self.text)

    @cached_property
    def _stems(self) -> Mapping[str, str]:
        """Each different word with what it is without an ending."""
        return {token: ENDING.sub("", token) for token in set(TOKEN.findall(once(self.text)))}

    @cached_property
    def _parts(self) -> frozenset[str]:
        """Each word and its parts: "a CIA-led team", and "ETA - a link", of which folding makes one word."""
        return frozenset((*self._stems.values(), *(part for token in self._stems for part in token.split("-"))))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in lower case without accents."""
        words = {_plain(part) for part in self._parts}
        return frozenset(words | {word.replace("-", "") for word in words})

    @cached_property
    def alike(self) -> Mapping[str, Sequence[str]]:
        """The words by the letters that all forms of a word have in common."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(word[:_SHORTEST], []).append(word)
        return found

    @cached_property
    def acronyms(self) -> frozenset[str]:
        return frozenset(part.replace(".", "").rstrip("s") for part in self._parts if ACRONYM.fullmatch(part))

    @cached_property
    def initials(self) -> str:
        """Of the words with a capital, in order."""
        firsts = {token: stem[0] for token, stem in self._stems.items() if stem[0].isupper() and _counts(stem)}
        return "".join(firsts.get(token, "") for token in self._tokens)

    @cached_property
    def all_initials(self) -> str:
        """Of all words but small ones, in lower case."""
        ours = {token: stem for token, stem in self._stems.items() if _counts(stem)}
        firsts = {token: stem[0].lower() for token, stem in ours.items() if stem.lower() not in ("of", "and", "for")}
        return "".join(firsts.get(token, "") for token in self._tokens)

    @cached_property
    def capitals(self) -> Mapping[str, Sequence[str]]:
        """The words with a capital, by what they are without case and accents."""
        found: dict[str, list[str]] = {}
        for token, stem in self._stems.items():
            if token[0].isupper():
                found.setdefault(_plain(stem), []).append(token)
        return found

    @cached_property
    def _between(self) -> list[str]:
        return TOKEN.split(self.text)

    def before(self, plain: str) -> frozenset[str]:
        """What stands before each place of a word with a capital; "" where a stop or nothing is."""
        forms = frozenset(self.capitals.get(plain, ()))
        places = (index for index, token in enumerate(self._tokens) if token in forms)
        return frozenset(self._tokens[i - 1] if i and self._between[i] == " " else "" for i in places)


class Beside:
    """The texts beside which names are looked for: evidence, which many fields share, and the names that each adds."""

    def __init__(self, texts: Sequence[Near]) -> None:
        self._texts = texts

    def missing(self, name: Name) -> list[str]:
        """The words of a name that do not stand here in any form."""
        missing = [word for word in name.sought if not self._has(word, name)]
        if not missing or self._abbreviated(name) or self._by_surname(name, missing):
            return []
        # "the Conservative Party" for "the Conservatives"
        if len(missing) < len(name.sought):
            return [word for word in missing if word.lower() not in _CLASSES]
        return missing

    def _has(self, word: str, name: Name) -> bool:
        plain = _plain(word)
        acronym = word.replace(".", "").rstrip("s") if ACRONYM.fullmatch(word) else ""
        if acronym and any(acronym in near.acronyms or acronym in near.initials for near in self._texts):
            return True
        if len(acronym) >= _SPELT and any(acronym.lower() in near.all_initials for near in self._texts):
            return True
        # "US" is not "us".
        if len(acronym) not in (2, 3) and any(self._has_part(part) for part in (plain, plain.replace("-", ""))):
            return True
        if "-" in plain and all(self._has_part(part) or self._has_people(part) for part in plain.split("-")):
            return True
        if self._has_people(plain) or self._has_people(" ".join(name.words).lower()):
            return True
        initials = "".join(part[0] for part in name.words if part.lower() not in ARTICLES)
        return len(initials) > 1 and any(initials in near.acronyms for near in self._texts)

    def _has_people(self, plain: str) -> bool:
        """Whether a country stands there by any of its names or cities, or its people does."""
        one = plain.removesuffix("s")
        forms = (*peoples().get(plain, ()), *peoples().get(one, ()), *cities_of(plain))
        return bool(forms) and any(named(forms, near.text) for near in self._texts)

    def _has_part(self, plain: str) -> bool:
        if any(not near.words.isdisjoint((plain, plain.removesuffix("s"), plain + "s")) for near in self._texts):
            return True
        if len(plain) < _SHORTEST:
            return False
        forms = (word for near in self._texts for word in near.alike.get(plain[:_SHORTEST], ()))
        return any(_inflected(plain, word) for word in forms) or self._spelt_otherwise(plain)

    def _spelt_otherwise(self, plain: str) -> bool:
        """ "Solzhenitsin" for "Solzhenitsyn": the same consonants, four at least, in a long word with a capital."""
        sounds = _consonants(plain)
        long = len(plain) >= _LONG and len(sounds) >= _CONSONANTS
        capitals = (word for near in self._texts for word in near.capitals)
        return long and any(_consonants(word) == sounds and len(word) >= _LONG for word in capitals)

    def _abbreviated(self, name: Name) -> bool:
        """ "the Fund" for the IMF: a word for a kind of body alone, whose letter ends an acronym here."""
        words = [word for word in name.words if word.lower() not in ARTICLES]
        alone = len(words) == 1 < len(name.words) and words[0].lower() in _CLASSES
        return alone and any(acronym.endswith(words[0][0]) for near in self._texts for acronym in near.acronyms)

    def _by_surname(self, name: Name, missing: list[str]) -> bool:
        """ "Helmut Kohl" where the evidence calls him Kohl, and nobody of another given name beside him."""
        *given, last = name.words
        plain = _plain(last)
        if last in missing or not given or last.lower() in _CLASSES | peoples().keys():
            return False
        if any(word.lower() in COMPASS | _CLASSES | peoples().keys() or ACRONYM.fullmatch(word) for word in missing):
            return False
        before = frozenset().union(*(near.before(plain) for near in self._texts))
        others = {word for word in before if word[:1].isupper() and word.lower() not in TITLES | ARTICLES}
        return not others and any(word.lower() not in ARTICLES for word in before)


def _inflected(one: str, other: str) -> bool:
    """Whether two words can be forms of one: the same but for a few letters at the end of each, or of one alone."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if shared >= _DERIVED and shared == min(len(one), len(other)):
        return True
    return shared >= _SHORTEST and max(len(one), len(other)) - shared <= _INFLECTED


def _counts(stem: str) -> bool:
    return stem.lower() not in ("the", "a")


@lru_cache(maxsize=512)
def near(text: str) -> Near:
    """What is asked of a folded text."""
    return Near(text)


@lru_cache(maxsize=4096)
def _consonants(word: str) -> str:
    """The consonants of a word, those alike as one: "Qaddafi" and "Kaddafy" have the same."""
    return _VOWELS.sub("", word.translate(_SOUNDS))


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold().translate(_DROPPED))
    if not any(map(unicodedata.combining, letters)):
        return letters
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
