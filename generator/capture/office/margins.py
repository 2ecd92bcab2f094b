"""Parts of a Word document whose words stand beside its text: heads and feet of pages, comments, charts, diagrams."""

from collections.abc import Iterator

from generator.capture.nodes import texts, texts_with_tags
from generator.capture.package import Package
from generator.capture.reading import Reading

_KINDS = {
    "header": "head of the pages",
    "footer": "foot of the pages",
    "comments": "comment",
    "chart": "chart",
    "diagramData": "diagram",
}
"""What a document's text names as its own (ECMA-376, part 1, 11.3 and 14.2), and the name of the omission."""
_IMPORTED = "aFChunk"
_SHOWN = ("}t", "}v")
"""Elements whose texts are shown; others hold codes and places."""
_SOME = 60


def leave(package: Package, where: str, reading: Reading) -> Iterator[str]:
    """Leaves out, by name, the words of what stands beside the text of a document; gives each text node of it."""
    for kind, name in package.relations(where):
        if kind == _IMPORTED:
            reading.note("The document takes in another file as it is opened; its words are not in the text")
        if kind not in _KINDS or name not in package:
            continue
        root = package.xml(name)
        nodes = texts(root)
        for node in nodes:
            reading.leave(node, _KINDS[kind])
        words = " ".join(" ".join(text for text, tag in texts_with_tags(root) if tag.endswith(_SHOWN)).split())
        if words:
            some = words if len(words) <= _SOME else f"{words[:_SOME]}…"
            reading.note(f"Not in the text is a {_KINDS[kind]}: “{some}”")
        yield from nodes
