"""Presentations of genuine words, forgeries of them, and words that are verbatim and mislead."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.bench.texts import Person, Said, Text

Parts = str | list[str]


@dataclass(frozen=True)
class Trial:
    """One question to a verifier: does this source hold these words, said by this person?"""

    kind: str
    name: str
    source: str
    words: Parts
    speaker: Person
    others: tuple[Person, ...]
    area: str = "quotations"


NEGATIONS = re.compile(r"\b(not|never|no|nobody|cannot|neither|nothing|few|little|without)\b", re.I)
NUMBER = re.compile(r"\d[\d,.]*\d|\d|\b(?:two|three|one|five|half)\b", re.I)


def trial(kind: str, name: str, text: Text, said: Said, words: Parts, source: str | None = None) -> Trial:
    return Trial(kind, name, source if source is not None else text.text, words, said.speaker, said.others)


# Genuine: the quotation is typed in another way.

TYPED: dict[str, Callable[[str, random.Random], str]] = {
    "as it is": lambda w, r: w,
    "wrapped lines": lambda w, r: w.replace(" ", "\n", 1) if " " in w else w,
    "straight apostrophes": lambda w, r: w.replace("’", "'"),
    "typographic apostrophes": lambda w, r: re.sub(r"(?<=\w)'(?=\w)", "’", w),
    "no-break spaces": lambda w, r: w.replace(" ", "\u00a0"),
    "thin spaces": lambda w, r: re.sub(r" (?=\d)", "\u2009", w),
    "decomposed letters": lambda w, r: unicodedata.normalize("NFD", w),
    "trailing comma": lambda w, r: w if w.endswith("?") else w + ",",
    "trailing period": lambda w, r: w if w.endswith("?") else w + ".",
    "in marks of its own": lambda w, r: f"“{w}”",
    "double spaces": lambda w, r: w.replace(" ", "  "),
}

# Genuine: the capture is typed in another way.


def _wrapped(text: str, width: int) -> str:
    lines = []
    for paragraph in text.split("\n\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines += [line, ""]
    return "\n".join(lines)


def _hyphenated(text: str, rng: random.Random) -> str:
    """Long words broken over two lines, as in a narrow column."""

    def broken(match: re.Match[str]) -> str:
        word = match[0]
        cut = len(word) // 2
        return f"{word[:cut]}-\n{word[cut:]}" if rng.random() < 0.5 else word

    return re.sub(r"\b[a-z]{8,}\b", broken, text)


CAPTURED: dict[str, Callable[[str, random.Random], str]] = {
    "straight quotation marks in the source": lambda t, r: t.translate(str.maketrans("“”’", '""\'')),
    "narrow lines in the source": lambda t, r: _wrapped(t, 34),
    "ligatures of a printed source": lambda t, r: t.replace("ffi", "ﬃ").replace("fl", "ﬂ").replace("fi", "ﬁ"),
    "hyphens at line ends": _hyphenated,
    "soft hyphens in the source": lambda t, r: re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", t),
    "no-break spaces in the source": lambda t, r: t.replace(" ", "\u00a0"),
    "dashes of another length in the source": lambda t, r: t.replace("-", "‐"),
    "decomposed letters in the source": lambda t, r: unicodedata.normalize("NFD", t),
    "guillemets in the source": lambda t, r: t.replace("“", "« ").replace("”", " »"),
}


def genuine(text: Text, rng: random.Random) -> Iterator[Trial]:
    for said in text.said:
        for name, typed in TYPED.items():
            yield trial("genuine", name, text, said, typed(said.words, rng))
        for name, captured in CAPTURED.items():
            if name.startswith("guillemets") and text.language != "en":
                continue
            yield trial("genuine", name, text, said, said.words, captured(text.text, rng))
        if elided := _honest(said.words):
            yield trial("genuine", "marked omission", text, said, elided)
            yield trial("genuine", "omission by an ellipsis", text, said, " … ".join(elided))
            yield trial("genuine", "omission in brackets", text, said, " [...] ".join(elided))


def _honest(words: str) -> list[str] | None:
    """Two parts of a sentence, where what is left out between them carries nothing of weight."""
    tokens = words.rstrip("?").split(" ")
    if len(tokens) < 9 or words.endswith("?"):
        return None
    first, gap, last = tokens[:3], tokens[3:5], tokens[5:]
    left = " ".join(gap)
    if NEGATIONS.search(left) or NUMBER.search(left) or re.search(r"\b(if|unless|only|because|before|when)\b", left):
        return None
    return [" ".join(first), " ".join(last)]


# Forged: the words are not the source's, or not as they stand there.

_OTHER_WORDS = ("weather", "tomorrow", "bridge", "cautious", "suddenly", "eastern", "granite")
_LOOK_ALIKE = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р"}


def forged(text: Text, rng: random.Random) -> Iterator[Trial]:
    for index, said in enumerate(text.said):
        words = said.words
        tokens = words.split(" ")
        place = rng.randrange(1, len(tokens) - 1) if len(tokens) > 2 else 0

        def made(name: str, forged_words: Parts, source: str | None = None, of: Said = said) -> Trial:
            return trial("forged", name, text, of, forged_words, source)

        if (found := NEGATIONS.search(words)) and text.language == "en":
            removed = " ".join((words[: found.start()] + words[found.end() :]).split())
            # At an end, what is left is a cut of the source's own words: see misleading.
            if found.start() and found.end() < len(words):
                yield made("negation removed", removed)
        if text.language == "en" and (verb := re.search(r"\b(will|is|are|has|have|was|should)\b", words)):
            yield made("negation added", f"{words[: verb.end()]} not{words[verb.end() :]}")
        if number := re.search(r"\d", words):
            digit = str((int(number[0]) + 1 + rng.randrange(8)) % 10)
            yield made("number changed", words[: number.start()] + digit + words[number.end() :])
        yield made("word replaced", " ".join([*tokens[:place], rng.choice(_OTHER_WORDS), *tokens[place + 1 :]]))
        if len(tokens) > 4:
            yield made("word deleted", " ".join([*tokens[:place], *tokens[place + 1 :]]))
            swapped = list(tokens)
            swapped[place], swapped[place - 1] = swapped[place - 1], swapped[place]
            if swapped != tokens:
                yield made("words swapped", " ".join(swapped))
            yield made("elision out of order", [" ".join(tokens[3:]), " ".join(tokens[:3])])
            longest = max(range(len(tokens)), key=lambda i: len(tokens[i]))
            yield made("cut inside a word", " ".join([*tokens[:longest], tokens[longest][:-2]]))
        letter = next((i for i, c in enumerate(words) if c in _LOOK_ALIKE), None)
        if letter is not None:
            yield made("look-alike letter", words[:letter] + _LOOK_ALIKE[words[letter]] + words[letter + 1 :])
        yield made("zero-width character", words[:2] + "\u200b" + words[2:])
        yield made("direction mark", words[:2] + "\u202e" + words[2:])
        if words.endswith("?"):
            yield made("question made a statement", words.rstrip("?"))
        following = next((s for s in text.said[index + 1 :] if s.speaker is not said.speaker), None)
        if following and text.language == "en":
            yield made("two speakers spliced", [" ".join(tokens[:4]), " ".join(following.words.split(" ")[-4:])])
        if narrated := _with_narration(text, said):
            yield made("narration taken in", narrated)
        if text.language == "en" and len(tokens) > 5:
            far = "\n\n".join(
                [
                    text.text,
                    *(["The port was quiet and nothing was decided that day."] * 14),
                    f"“And {text.said[-1].words}”",
                ]
            )
            yield made("elision over a long gap", [" ".join(tokens[:4]), f"And {text.said[-1].words}"], far)


def _with_narration(text: Text, said: Said) -> str:
    """The quotation with the words of the author that stand right behind it."""
    start = text.text.find(said.words)
    end = start + len(said.words)
    stop = text.text.find(".", end + 2)
    if start < 0 or stop < 0 or "\n" in text.text[end:stop]:
        return ""
    behind = text.text[end:stop]
    return (
        text.text[start:stop].replace("”", "").replace("“", "")
        if re.search(r"[”»“]", behind) and len(behind) > 6
        else ""
    )


# Verbatim, and misleading.


def misleading(text: Text, rng: random.Random) -> Iterator[Trial]:
    if text.language != "en":
        return
    for said in text.said:
        words = said.words

        def made(name: str, cut: Parts, of: Said = said) -> Trial:
            return trial("misleading", name, text, of, cut)

        if found := re.search(r"\b(not|never|cannot|without)\b", words):
            before, after = words[: found.start()].split(), words[found.end() :].split()
            if len(before) >= 2 and len(after) >= 2:
                yield made("gap over a negation", [" ".join(before), " ".join(after)])
        if number := re.search(r"\b\d[\d,.]*\b", words):
            before, after = words[: number.start()].split(), words[number.end() :].split()
            if len(before) >= 2 and len(after) >= 2:
                yield made("gap over a number", [" ".join(before), " ".join(after)])
        if found := re.match(r"(If|Unless) [^,]+, (.+)", words):
            yield made("condition cut off", found[2])
        if found := re.search(r"^(.+?) (only if|unless|if) ", words):
            yield made("condition cut off", found[1])
        if found := re.search(r"\b(?:believe|think|know|expect) that (.+)$", words):
            yield made("whose view it is cut off", found[1])
        if found := re.match(r"(?:Few|Half|Two|No|Nobody|Little)\b(?: of the \w+)? (.+)$", words):
            yield made("quantity or negation cut off", found[1])
        if found := re.match(
            r"(?:It would be wrong to|It is a mistake to|I do not expect|There is little reason to think that) (.+)$",
            words,
        ):
            yield made("negation cut off", found[1])
