"""`briefing locate`: a selector for words of a source, ready to be put into a file."""

from pathlib import Path

from generator.draft.anchors import anchor
from generator.draft.scalars import written_selector
from generator.load import load
from generator.source_file import capture_of, page_at, pages, prepared
from generator.verify import find_passage, prepare
from generator.verify.text.passages import everywhere


def located(project: Path, source_id: str, words: str) -> tuple[bool, list[str]]:
    """Whether the words stand in the source, and what to tell: a line of YAML for each place."""
    loaded = load(project, drafts=True)
    sources = {document.stem: document for document in loaded.documents if document.kind == "sources"}
    texts = {
        identity: file.text
        for identity, document in sources.items()
        if (file := loaded.captures.get(capture_of(document))) and file.text is not None
    }
    if source_id not in texts:
        return False, [f"there is no source '{source_id}' with a text; the sources are: {', '.join(sorted(texts))}"]
    source = prepared(sources[source_id].data, texts[source_id])
    of_pages = pages(sources[source_id].data)
    found = [
        f"{_place(source.line(span.start), page_at(of_pages, span.start))}: {written_selector(selector)}"
        for span in everywhere(source, words)
        if (selector := anchor(source, span))
    ]
    if found:
        return True, found
    why = find_passage(source, words).findings
    lines = [issue.message for issue in why[:1]]
    lines += [f"    {name}: {value}" for issue in why[:1] for name, value in issue.details]
    lines += [f"    hint: {issue.hint}" for issue in why[:1] if issue.hint]
    others = [
        identity for identity, text in texts.items() if identity != source_id and everywhere(prepare(text), words)
    ]
    return False, [*lines, *(f"these words stand in {identity}" for identity in others)]


def _place(line: int, page: str) -> str:
    return f"page {page}, line {line}" if page else f"line {line}"
