"""`briefing new`: a small complete briefing on a made-up subject, to write over."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.checked import check_project
from generator.disk import FOLDER, what_is
from generator.draft.scalars import scalar
from generator.edit.files import BESIDE, holds, write_missing, write_new
from generator.edit.yaml_text import EditError
from generator.findings import blocking
from generator.model.kinds import COUNTRIES, TAKEN
from generator.slug import latin
from generator.templates_dir import templates_dir

_HASH = re.compile(r"<sha256 ([^>]+)>")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
_DOT = "dot."
"""What hidden files begin with among the templates, where they would be hidden from us as well."""


@dataclass(frozen=True)
class Start:
    """What a briefing begins with: what it is called, the plural of what it compares, and its language (BCP 47)."""

    name: str = "My briefing"
    compares: str = "harbours"
    language: str = "en"


def start(folder: Path, wanted: Start) -> None:
    """Writes the project. Raises EditError where something is there already, for nothing is ever written over, and for
    words that no briefing can have."""
    values = _values(wanted)
    starter = templates_dir() / "starter"
    texts = {
        _place(path.relative_to(starter), values): _filled(path.read_text("utf-8"), values)
        for path in sorted(starter.rglob("*"))
        if path.is_file()
    }
    hashes = {path.name: sha256(text.encode()).hexdigest() for path, text in texts.items() if path.parts[0] == "seeds"}
    files = {
        path: _HASH.sub(lambda named: hashes.get(named[1], named[0]), text).encode() for path, text in texts.items()
    }
    if not _is_free(folder, files):
        raise EditError(f"{folder} is not empty; give the name of a folder that does not exist")
    _hold(files)
    write_missing({folder / path: data for path, data in files.items()}, folder)


def _is_free(folder: Path, files: Mapping[Path, bytes]) -> bool:
    """Whether nothing is there, or nothing but a part of these files, as a run leaves it that was killed."""
    if not (folder.is_symlink() or folder.exists()):
        return True
    if what_is(folder) != FOLDER:
        return False
    there = {path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir() and path.suffix != BESIDE}
    return there < files.keys() and all(holds(folder / path, files[path]) for path in there)


def _hold(files: Mapping[Path, bytes]) -> None:
    """Raises EditError where the check finds something in what is to be begun: it then has a word that does not fit."""
    with TemporaryDirectory() as trial:
        write_new({Path(trial, path): data for path, data in files.items()}, Path(trial))
        if found := blocking(check_project(Path(trial)).findings):
            raise EditError(f"a briefing cannot begin so: {found[0].message}. {found[0].hint}")


def _values(wanted: Start) -> Mapping[str, str]:
    name, plural = wanted.name.strip(), wanted.compares.strip()
    folder = latin(plural)
    if not name or not folder:
        raise EditError("a briefing has a name, and compares something: its folder is called so, in Latin letters")
    if folder in TAKEN:
        raise EditError(f"'{plural}' have a place in every briefing already; name what else it compares")
    if not _LANGUAGE.fullmatch(wanted.language):
        raise EditError(f"'{wanted.language}' is no code of a language; write one such as 'en'")
    coded = folder == COUNTRIES
    one, several = json.dumps(_one_of(plural)), json.dumps(plural)
    return {
        "title": json.dumps(name, ensure_ascii=False),
        "heading": name,
        "language": wanted.language,
        "kind": COUNTRIES if coded else f"{{id: {scalar(folder)}, name: {one}, plural: {several}}}",
        "folder": folder,
        "plural": plural,
        "subject": "is" if coded else "northlight",
        "name": "Iceland" if coded else "Northlight",
        "version": version("briefing-site"),
    }


def _one_of(plural: str) -> str:
    """The English singular of a regular plural; anything else as it is, for an editor to correct."""
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("sses", "ss"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + instead
    return plural


def _place(path: Path, values: Mapping[str, str]) -> Path:
    parts = (f".{part.removeprefix(_DOT)}" if part.startswith(_DOT) else part for part in path.parts)
    placed = Path(*parts)
    return Path("content", values["folder"], f"{values['subject']}.yml") if placed.parent.name == "kind" else placed


def _filled(text: str, values: Mapping[str, str]) -> str:
    for key, value in values.items():
        text = text.replace(f"<{key}>", value)
    return text
