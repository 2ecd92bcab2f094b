"""The engine of templates: Jinja2 as all of ours run, and those of a project's own in its sandbox."""

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from importlib.metadata import version
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
)
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.overrides import NO_OVERRIDES, Overrides, file_of
from generator.page import CLOSING
from generator.render.parts import href, parts
from generator.render.prose import prose, prose_inline
from generator.words import catalogue


def prepare(templates: Environment) -> None:
    """Load every template: once, and not in each process that renders."""
    for name in templates.list_templates(extensions=["j2"]):
        templates.get_template(name)


class _Compiled(FileSystemBytecodeCache):
    """Templates as compiled before, beside them: code lies where Python keeps that of our own modules, in no record."""

    def __init__(self, templates: Path) -> None:
        super().__init__(str(templates / "__pycache__"), f"%s.jinja-{version('jinja2')}.pyc")

    @cached_property
    def _code(self) -> str:
        """Our functions that templates call: what a template is compiled to depends on how these are called."""
        return "".join(module.read_text("utf-8") for module in sorted(Path(__file__).parent.glob("*.py")))

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(self._code + source)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


class _Own(BaseLoader):
    """Templates of a project's own, with the files in which they stand: an error is told by its line there."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        self._templates = templates

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        if template not in self._templates:
            raise TemplateNotFound(template)
        return self._templates[template], file_of(template), None

    def list_templates(self) -> list[str]:
        return list(self._templates)


@lru_cache(maxsize=4)
def environment(templates: Path, language: str, own: Overrides = NO_OVERRIDES) -> Environment:
    """Jinja2 as every template of ours runs: escaped by default, and what is not given is an error.

    Words and language are known to all templates alike, so that a file of macros is made ready once for all pages.
    With templates of a project's own among them all run in Jinja's sandbox, and none is kept as compiled.
    """
    ours = FileSystemLoader(templates)
    result = (ImmutableSandboxedEnvironment if own.templates else Environment)(
        loader=ChoiceLoader([_Own(dict(own.templates)), ours]) if own.templates else ours,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=None if own.templates else _Compiled(templates),
    )
    words = catalogue(templates, language, own.words)
    result.filters |= {"href": href, "prose": prose, "prose_inline": prose_inline}
    result.globals |= {"closing": Markup(CLOSING), "w": words, "language": language, "part": parts(words, language)}
    return result
