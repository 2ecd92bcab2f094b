"""Documents that are no web pages: the words of a capture beside those of other readers of the same format."""

import email
import email.policy
import io
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from generator.capture import CannotReadError
from generator.capture.document import capture
from tests.bench.adding.pages import own_words, words

Words = Counter[str]


def documents(folder: Path, *, listed: bool) -> None:
    """`folder` has Word files, Hangul documents, EPUBs, PDFs and e-mails. `listed`: the words of each that all
    others have and ours has not."""
    sums: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for file in sorted(one for one in folder.iterdir() if one.suffix in _READERS):
        data = file.read_bytes()
        try:
            ours = Counter(own_words(capture(data, file.name).text))
        except CannotReadError:
            sums[file.suffix, "ours"]["refused"] += 1
            continue
        theirs = {name: found for name, read in _there(file.suffix) if (found := read(data, file.suffix)) is not None}
        sums[file.suffix, "ours"].update(documents=1, words=ours.total())
        for name, found in theirs.items():
            sums[file.suffix, name].update(
                words=found.total(), lacks=(ours - found).total(), has=(found - ours).total()
            )
        if missed := _agreed(theirs) - ours:
            sums[file.suffix, "ours"]["missed"] += missed.total()
            if listed:
                print(f"{file.name}: {' '.join(missed.elements())[:300]}")
    for (suffix, name), counted in sorted(sums.items(), key=lambda row: (row[0][0], row[0][1] != "ours", row[0][1])):
        print(_row(suffix, name, counted))


def _row(suffix: str, name: str, counted: Counter[str]) -> str:
    if name == "ours":
        return (
            f"{suffix}: {counted['documents']} documents, {counted['words']:,} words, {counted['refused']} refused; "
            f"{counted['missed']} words that all others have are not in ours"
        )
    total = counted["words"] or 1
    lacks, has = (f"{1000 * counted[key] / total:.1f}" for key in ("lacks", "has"))
    return f"{suffix}: {name}, of 1,000 words, lacks {lacks} of ours and has {has} that ours has not"


def _agreed(theirs: Mapping[str, Words]) -> Words:
    """The words that every other reader has, where there is more than one."""
    found = list(theirs.values())
    agreed = found[0].copy() if len(found) > 1 else Counter()
    for one in found[1:]:
        agreed &= one
    return agreed


def _pandoc(data: bytes, suffix: str) -> Words | None:
    command = ["pandoc", "--from", suffix[1:], "--to", "plain", "--wrap", "none"]
    made = subprocess.run(command, input=data, capture_output=True, check=False)
    return None if made.returncode else Counter(words(made.stdout.decode()))


def _mammoth(data: bytes, suffix: str) -> Words | None:
    import mammoth

    try:
        return Counter(words(mammoth.extract_raw_text(io.BytesIO(data)).value))
    except Exception:  # whatever another reader does is its own affair
        return None


def _pypdf(data: bytes, suffix: str) -> Words | None:
    import pypdf

    try:
        return Counter(words("\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)))
    except Exception:  # the same
        return None


def _body(data: bytes, suffix: str) -> Words | None:
    """The plain text of an e-mail, by Python's own reader; nothing where there is none."""
    try:
        body = email.message_from_bytes(data, policy=email.policy.default).get_body(("plain",))
        return Counter(words(body.get_content())) if body else None
    except Exception:  # the same
        return None


Reader = Callable[[bytes, str], Words | None]
_READERS: Mapping[str, Mapping[str, Reader]] = {
    ".docx": {"pandoc": _pandoc, "mammoth": _mammoth},
    ".epub": {"pandoc": _pandoc},
    ".pdf": {"pypdf": _pypdf},
    ".hwpx": {},
    ".eml": {"email": _body},
}


def _there(suffix: str) -> Iterator[tuple[str, Reader]]:
    """The readers of a format that are installed here."""
    return (
        (name, read)
        for name, read in _READERS[suffix].items()
        if name == "preview" or shutil.which(name) or find_spec(name)
    )
