"""The few settings of `mkdocs.yml` that a briefing needs, read as data: nothing in it runs, loads or leads elsewhere.

MkDocs' own reading of the file runs what it names (hooks, plugins, tags of Python) and puts what it says into every
page as markup. A briefing needs none of that. Whoever wrote the file and wants it all says `--trust`.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.address import in_ascii, is_site
from generator.disk import read_plain
from generator.findings import Finding, Place, Severity
from generator.load.faults import unreadable
from generator.load.yaml_reader import Tagged, YamlMapping, YamlSequence, plain, read_yaml
from generator.unseen import named, unseen, unshown

SETTINGS = "mkdocs.yml"
BRIEFING = "content/briefing.yml"
OURS = "briefing"
IDLE = frozenset({"search", "material/search", "offline", "material/offline"})
"""Plugins that ours turns off: they may be listed, and do nothing."""

_ENV = "!ENV"
_OURS = frozenset({"content", "seeds", "drafts", "overrides"})
"""Folders of a project that a briefing is read from."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
_FILE = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)*")

Fault = tuple[tuple[str | int, ...], str, str]
"""Where in the file, what is found there, and the next step."""
Rule = Callable[[Path, object], Iterator[Fault]]


def _text(project: Path, value: object) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield (), "is not a text", "Write it in one line, as plain text."


def _line(project: Path, value: object) -> Iterator[Fault]:
    yield from _text(project, value)
    if isinstance(value, str) and re.search(r"<|&#?\w+;", value):
        yield (), "holds markup, which would be shown as it is written", "Write plain text, and © for &copy;."


def _address(project: Path, value: object) -> Iterator[Fault]:
    # The value is not shown: it may come from the environment, which holds secrets.
    given = _from_environment(value) if isinstance(value, Tagged) else value
    if given and not (isinstance(given, str) and is_site(given)):
        yield (), "is not the address of a site", "Write https://…, without ? and #, or leave it empty."


def _folder(project: Path, value: object, hint: str) -> Iterator[Fault]:
    if not isinstance(value, str) or leads_out(project, value):
        yield (), f"leads out of the project: {value!r}", hint


def _documents(project: Path, value: object) -> Iterator[Fault]:
    """An engine that is run by itself publishes this folder as it lies, and checks nothing."""
    yield from (faults := tuple(_folder(project, value, _WRITE_UNCHECKED)))
    if not faults and _is_ours(project, str(value)):
        yield (), f"is a folder that other engines would publish unchecked: {value!r}", _WRITE_UNCHECKED


def _site(project: Path, value: object) -> Iterator[Fault]:
    yield from (faults := tuple(_folder(project, value, "Name a folder inside the project, such as 'site'.")))
    if not faults and _is_ours(project, str(value)):
        yield (), f"is a folder of the briefing's own files: {value!r}", "Write 'site', or name another folder."


def _in_another(one: Path, other: Path) -> bool:
    """Whether a folder is another, or lies in it, or it in the first."""
    return one == other or one in other.parents or other in one.parents


def _is_ours(project: Path, folder: str) -> bool:
    """Whether a folder inside the project is one that holds a briefing's files, or lies in one."""
    root = project.resolve()
    return (root / folder).resolve().relative_to(root).parts[0] in _OURS


def folder_of(file: Path) -> Path | None:
    """The folder of a briefing's own files, of whichever briefing, in which a file lies or would lie."""
    folders = file.resolve().parents
    return next((one for one in folders if one.name in _OURS and (one.parent / BRIEFING).is_file()), None)


def leads_out(project: Path, folder: str) -> bool:
    """Whether a folder that the settings name lies elsewhere than below the project, by its path or by a link."""
    root = project.resolve()
    return root not in (root / folder).resolve().parents


def _theme(project: Path, value: object) -> Iterator[Fault]:
    given = value if isinstance(value, Mapping) else {"name": value}
    for key, one in given.items():
        at = (key,) if isinstance(value, Mapping) else ()
        if key == "name" and one != "material":
            yield at, f"names another theme than 'material': {one!r}", "Write 'material'."
        elif key == "language" and not (isinstance(one, str) and _LANGUAGE.fullmatch(one)):
            yield at, f"is no language: {one!r}", "Write a code such as 'en'."
        elif key == "favicon" and not (isinstance(one, str) and _FILE.fullmatch(one)):
            yield at, f"is no file of the theme: {one!r}", "Name a file of the site, such as 'assets/favicon.svg'."
        elif key not in ("name", "language", "favicon"):
            yield at, "is not a setting of a briefing", _TAKE_OUT


def _plugins(project: Path, value: object) -> Iterator[Fault]:
    if isinstance(value, str):
        yield (), "is no list", f"Write '- {OURS}' in the line below."
    for at, name, options in _listed(value):
        if name not in IDLE and name != OURS:
            yield at, f"names a plugin that could run code: {name!r}", f"A briefing needs '{OURS}' alone. {_TAKE_OUT}"
        elif options and not (name == OURS and isinstance(options, Mapping) and _footer_alone(options)):
            yield at, f"has options that are not known for {name!r}", _TAKE_OUT


def _footer_alone(options: Mapping[str, object]) -> bool:
    return all(key == "footer" and isinstance(value, str) for key, value in options.items())


def _listed(value: object) -> Iterator[tuple[tuple[str | int, ...], str, object]]:
    """Each plugin with its place in the list, its name and its options."""
    if isinstance(value, Mapping):
        yield from (((name,), name, options) for name, options in value.items())
    for index, item in enumerate(value if isinstance(value, Sequence) and not isinstance(value, str) else ()):
        if isinstance(item, Mapping):
            yield from (((index, name), name, options) for name, options in item.items())
        else:
            yield (index,), str(item), None


_KNOWN: Mapping[str, Rule] = {
    "site_name": _line,
    "copyright": _line,
    "site_url": _address,
    "docs_dir": _documents,
    "site_dir": _site,
    "theme": _theme,
    "plugins": _plugins,
}
_WRITE_UNCHECKED = "Write 'unchecked', a folder with one page that says so; `briefing new` makes such a one."
_TAKE_OUT = "Take it out; where you wrote the file yourself and want it, say --trust."


@dataclass(frozen=True, slots=True)
class Settings:
    """What `mkdocs.yml` says, as plain values that MkDocs may be given; `findings` say what of it is refused."""

    values: Mapping[str, object]
    findings: tuple[Finding, ...]
    keys_at: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    language: str = "en"
    """That of the briefing (BCP 47)."""

    @property
    def theme(self) -> Mapping[str, object]:
        """What is said of the theme."""
        given = self.values.get("theme")
        return given if isinstance(given, Mapping) else {}

    @property
    def address(self) -> str:
        """Where the site will be published, with a slash at its end; empty where that is not known."""
        given = self.values.get("site_url")
        return given.rstrip("/") + "/" if isinstance(given, str) and is_site(given) else ""

    def place(self, key: str) -> Place:
        line, column = self.keys_at.get(key, (0, 0))
        return Place(SETTINGS, line + 1, column + 1)


def read_settings(project: Path) -> Settings:
    """The settings of a project; none, and no finding, where it has no such file."""
    path = project / SETTINGS
    if not (path.exists() or path.is_symlink()):
        return Settings({}, ())
    try:
        text = read_plain(path).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return Settings({}, (unreadable(project, path, error),))
    data, findings = read_yaml(text, SETTINGS, frozenset({_ENV}), "site_name")
    if data is None:
        return Settings({}, tuple(findings))
    faults = tuple(_faults(project, data)) or tuple(_overlap(project, data))
    values = {key: _given(value) for key, value in plain(data).items()}
    if isinstance(address := values.get("site_url"), str) and is_site(address):
        values["site_url"] = in_ascii(address)
    return Settings(values, (*findings, *faults), data.keys_at, _language(project))


def _language(project: Path) -> str:
    """The language of the briefing; English where it says none that can be read."""
    with suppress(OSError, UnicodeDecodeError):
        data, _ = read_yaml(read_plain(project / BRIEFING).decode("utf-8-sig"), BRIEFING)
        if data is not None and isinstance(language := data.get("language"), str) and _LANGUAGE.fullmatch(language):
            return language
    return "en"


def _faults(project: Path, data: YamlMapping) -> Iterator[Finding]:
    for key, value in {"site_dir": "site", **data}.items():
        known = _KNOWN.get(key)
        if known is None:
            yield _refused(data, (key,), f"'{key}' is not a setting of a briefing", _TAKE_OUT)
            continue
        if hidden := [(at, leaf) for at, leaf in _leaves(value) if _unseen(leaf)]:
            for at, leaf in hidden:
                message = f"'{'.'.join(map(str, (key, *at)))}' holds characters that nobody can see ({_unseen(leaf)})"
                yield _refused(data, (key, *at), message, "Type the value anew.")
            continue
        for at, what, hint in known(project, value):
            yield _refused(data, (key, *at), f"'{'.'.join(map(str, (key, *at)))}' {what}", hint)
        if key != "site_url":
            for at in (at for at, leaf in _leaves(value) if isinstance(leaf, Tagged)):
                hint = "Write the value itself: the environment holds secrets, and the site would show them."
                yield _refused(data, (key, *at), f"'{key}' asks the environment", hint)


def _overlap(project: Path, data: YamlMapping) -> Iterator[Finding]:
    """A build would write into the folder that other engines read, or they would publish what it wrote."""
    documents, site = ((project / str(data.get(key, key[:4]))).resolve() for key in ("docs_dir", "site_dir"))
    if _in_another(documents, site):
        at = "docs_dir" if "docs_dir" in data else "site_dir"
        message = "'docs_dir' and 'site_dir' name one folder, or one in the other"
        yield _refused(data, (at,), message, _WRITE_UNCHECKED)


def _leaves(value: object) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """What a value comes down to, each with where it stands in it."""
    if isinstance(value, Mapping):
        yield from (((key, *at), leaf) for key, item in value.items() for at, leaf in _leaves(item))
    elif isinstance(value, list):
        yield from (((index, *at), leaf) for index, item in enumerate(value) for at, leaf in _leaves(item))
    else:
        yield (), value


def _unseen(leaf: object) -> str:
    """The characters of a text that cannot be seen, by name; one that the environment gives may have some as well."""
    text = str(_given(leaf))
    return named(unshown(text) + unseen(text))


def _refused(data: YamlMapping, path: tuple[str | int, ...], message: str, hint: str) -> Finding:
    line, column = 0, 0
    node: object = data
    for step in path:
        if isinstance(node, YamlMapping) and isinstance(step, str) and step in node:
            (line, column), node = node.keys_at[step], node[step]
        elif isinstance(node, YamlSequence) and isinstance(step, int):
            (line, column), node = node.items_at[step], node[step]
    return Finding("L005", Severity.ERROR, Place(SETTINGS, line + 1, column + 1), message, hint)


def _given(value: object) -> object:
    return _from_environment(value) if isinstance(value, Tagged) else value


def _from_environment(tagged: Tagged) -> str:
    """The first variable that is set, or the last of a list as it stands; as MkDocs reads `!ENV`."""
    names = [str(item) for item in tagged.value] if isinstance(tagged.value, list) else [str(tagged.value)]
    default = names.pop() if len(names) > 1 else ""
    return next((os.environ[name] for name in names if name in os.environ), default)
