"""What a project puts in the place of the generator's own words and templates, file by file, in `overrides/`.

Words (`overrides/words/<language>/<file>.yml`) are data: key by key they stand in for ours, and what is missing stays
ours. Templates (`overrides/templates/…`) are code, and only whoever says `--trust` has them run.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path, PurePosixPath

from generator.disk import list_plain, read_plain, what_is
from generator.findings import Finding, Place, Severity
from generator.load import BRIEFING, RawDocument, read_yaml
from generator.load.faults import unreadable
from generator.load.limits import LARGEST_CONTENT
from generator.load.yaml_reader import YamlMapping
from generator.overrides.stand_ins import ours_of, template_fault, unfit
from generator.rules import PUBLISHED, RULES, SITE_RULES
from generator.templates_dir import templates_dir
from generator.words import Catalogue, catalogue, entries

FOLDER = "overrides"
_PARTS = ("templates", "words")


@dataclass(frozen=True, slots=True)
class Overrides:
    """What stands in for ours: words by their key, in the project's language, and templates by their path."""

    words: tuple[tuple[str, str], ...] = ()
    templates: tuple[tuple[str, str], ...] = ()


NO_OVERRIDES = Overrides()


def read_overrides(project: Path, language: str, trusted: bool) -> tuple[Overrides, tuple[Finding, ...]]:
    """What a project overrides, for pages in a language, and what of it is refused. Templates are read only where the
    project is `trusted`."""
    findings: list[Finding] = []
    listed = _listed(project, project / FOLDER, findings)
    findings.extend(_stray(project, path, f"{FOLDER}/ holds words/ and templates/") for path in listed if _other(path))
    words = dict(_words(project, language.partition("-")[0], findings))
    templates = dict(_templates(project, trusted, findings))
    return Overrides(tuple(words.items()), tuple(templates.items())), tuple(findings)


def language_of(documents: Iterable[RawDocument]) -> str:
    """What a briefing says of its language, whose shape nobody has looked at yet."""
    said = next((document.data.get("language") for document in documents if document.kind == BRIEFING), None)
    return said if isinstance(said, str) else "en"


def new_words(before: Overrides, after: Overrides, language: str) -> Iterator[Finding]:
    """A note for each word that stands in for ours and is new or says something else: no rule knows what it means."""
    known = dict(before.words)
    for key, text in after.words:
        if known.get(key) != text:
            place = Place(f"{FOLDER}/words/{language.partition('-')[0]}/{key.partition('.')[0]}.yml")
            hint = "Compare it with ours: it may say no more, and nothing else."
            details = (("says", text), ("ours says", ours_of(key, _ours(language.partition("-")[0])) or ""))
            yield Finding("J004", Severity.NOTE, place, f"new or changed: the word '{key}'", hint, details)


def words_for(project: Path, language: str) -> Catalogue:
    """The words of the interface on a project's pages in a language. What is refused of its own is told elsewhere."""
    own, _ = read_overrides(project, language, trusted=False)
    return catalogue(templates_dir(), language, own.words)


def file_of(template: str) -> str:
    """Where a template of a project's own stands."""
    return f"{FOLDER}/templates/{template}"


def failed(overrides: Overrides, error: Exception) -> Finding:
    """What is said where pages cannot be made with the templates of a project's own."""
    import traceback

    files = [file_of(name) for name, _ in overrides.templates]
    passed = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    file, line = next((at for at in reversed(passed) if at[0] in files), (files[0], 1))
    hint = "Begin again with ours, and change little."
    return Finding("L008", Severity.ERROR, Place(file, line, 1), f"no page can be made with it: {error}", hint)


def _other(path: Path) -> bool:
    return path.name not in _PARTS or not what_is(path)


def _words(project: Path, language: str, findings: list[Finding]) -> Iterator[tuple[str, str]]:
    root = project / FOLDER / "words"
    for folder in _listed(project, root, findings):
        if folder.name != language:
            message = f"these are no words of this briefing, whose language is '{language}'"
            hint = f"Name the folder {root.relative_to(project).as_posix()}/{language}, or take it out."
            findings.append(Finding("R005", Severity.ERROR, _place(project, folder), message, hint))
            continue
        for path in _listed(project, folder, findings):
            if path.suffix != ".yml":
                findings.append(_stray(project, path, "a folder of words holds files that end in .yml"))
                continue
            text = _text(project, path, findings)
            if text is None:
                continue
            data, faults = read_yaml(text, path.relative_to(project).as_posix())
            findings.extend(faults)
            if data is not None:
                yield from _fitting(project, path, data, language, findings)


def _fitting(
    project: Path, path: Path, data: YamlMapping, language: str, findings: list[Finding]
) -> Iterator[tuple[str, str]]:
    """The words of a file that may stand in for ours."""
    ours, known = _ours(language), (templates_dir() / "words" / language).is_dir()
    for key, value, key_at, value_at in _flat(path.stem, data):
        of = ours_of(key, ours)
        if of is None:
            close = get_close_matches(key, ours, n=1)
            hint = f"Did you mean '{close[0]}'?" if close else "The keys are those of templates/words/en/."
            findings.append(_finding("S001", project, path, key_at, f"no word of ours has the key '{key}'", hint))
        elif fault := unfit(key, ours, value, language if known else ""):
            findings.append(_finding("L008", project, path, value_at, f"'{key}' {fault}", f"Say what ours says: {of}"))
        else:
            yield key, str(value)


def _flat(prefix: str, data: YamlMapping) -> Iterator[tuple[str, object, tuple[int, int], tuple[int, int]]]:
    """Each word with its key in full, and where both stand (line and column from 0)."""
    for key, value in data.items():
        if isinstance(value, YamlMapping):
            yield from _flat(f"{prefix}.{key}", value)
        else:
            yield f"{prefix}.{key}", value, data.keys_at[key], data.values_at[key]


@lru_cache(maxsize=2)
def _ours(language: str) -> Mapping[str, str]:
    """Every word of ours by its key, those in the code too: in that language where we have it, else in English."""
    from generator.compose.exports.formats import FORMATS  # only where something is overridden

    rules = (*RULES, *PUBLISHED, *SITE_RULES)
    return {
        **{f"rules.{r.code}.{part}": str(getattr(r, part)) for r in rules for part in ("name", "protects")},
        **{f"formats.{f.path}.{part}": str(getattr(f, part)) for f in FORMATS for part in ("what", "use")},
        **entries(templates_dir(), "en"),
        **entries(templates_dir(), language),
    }


def _templates(project: Path, trusted: bool, findings: list[Finding]) -> Iterator[tuple[str, str]]:
    root = project / FOLDER / "templates"
    for path in _below(project, root, findings):
        name = path.relative_to(root).as_posix()
        if not (templates_dir() / name).is_file() or PurePosixPath(name).parts[0] not in ("macros", "pages", "svg"):
            findings.append(_stray(project, path, f"there is no template '{name}' of ours for it to stand in for"))
        elif not trusted:
            message, hint = "a template is code", "Take it out; where you wrote it yourself and want it, say --trust."
            findings.append(Finding("L005", Severity.ERROR, _place(project, path), message, hint))
        elif (text := _text(project, path, findings)) is not None:
            if fault := template_fault(name, text):
                line, message = fault
                findings.append(_finding("L008", project, path, (line - 1, 0), message, "Begin again with ours."))
            else:
                yield name, text


def _below(project: Path, folder: Path, findings: list[Finding]) -> Iterator[Path]:
    for path in _listed(project, folder, findings):
        yield from _below(project, path, findings) if path.is_dir() and not path.is_symlink() else (path,)


def _listed(project: Path, folder: Path, findings: list[Finding]) -> Sequence[Path]:
    """What somebody put into a folder."""
    try:
        return list_plain(folder)
    except FileNotFoundError:
        return ()
    except OSError as error:
        findings.append(unreadable(project, folder, error))
        return ()


def _text(project: Path, path: Path, findings: list[Finding]) -> str | None:
    try:
        return read_plain(path, LARGEST_CONTENT).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(unreadable(project, path, error))
        return None


def _stray(project: Path, path: Path, message: str) -> Finding:
    return Finding("L002", Severity.ERROR, _place(project, path), message, "Rename it, or take it out.")


def _finding(code: str, project: Path, path: Path, at: tuple[int, int], message: str, hint: str) -> Finding:
    return Finding(code, Severity.ERROR, _place(project, path, at), message, hint)


def _place(project: Path, path: Path, at: tuple[int, int] | None = None) -> Place:
    file = path.relative_to(project).as_posix()
    return Place(file, at[0] + 1, at[1] + 1) if at else Place(file)
