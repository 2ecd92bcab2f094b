"""Someone's own words."""

from collections.abc import Iterator

from generator.compose.kinds.kind import Kind, Line, ListPage, at, column, table
from generator.compose.kinds.role import role_of
from generator.compose.lens import Lens
from generator.compose.lines import plain, words_of
from generator.compose.values import Json, code
from generator.corpus import Entry
from generator.model import Quotation

PATH = "quotes.html"


def _line(lens: Lens, entry: Entry) -> Line:
    return plain(words_of(lens, entry, entry.holds(Quotation))), True


def _speaker(lens: Lens, entry: Entry) -> Line:
    """A source's page has the words beside it: it says whose they are."""
    return lens.name(entry.holds(Quotation).speaker).name, False


def _role(lens: Lens, entry: Entry) -> Json:
    return role_of(lens, entry.holds(Quotation).speaker, entry) or None


def _checked(lens: Lens, entry: Entry) -> Json:
    return lens.verified.anchors[entry.id].speaker_checked is not False


def when_said(entry: Entry) -> str | None:
    """When it was said (EDTF): a speech's own words when it was given, others as their statement gives it."""
    quotation = entry.holds(Quotation)
    given = entry.source.type == "speech" and quotation.speaker in entry.source.author_ids
    return quotation.said or (entry.source.issued if given else None)


def _said(lens: Lens, entry: Entry) -> Json:
    return code(when) if (when := when_said(entry)) else None


def _others(lens: Lens, entry: Entry) -> Iterator[str]:
    yield role_of(lens, entry.holds(Quotation).speaker, entry)


QUOTATION = Kind(
    Quotation,
    page=ListPage(at(PATH), "q"),
    line=_line,
    use=_speaker,
    holder="speaker",
    rank=6,
    quoted=True,
    others=_others,
    table=table(
        "quotations",
        "Every quotation with its speaker, the chain through which it reached its source, and its passage",
        column(
            "text",
            "string",
            "the quotation as pages show it: insertions in square brackets, … where the source's sentence goes on",
            lambda lens, entry: _line(lens, entry)[0],
        ),
        column("speaker", "string", "id of the speaker", to="subjects"),
        column("speaker_name", "string", "name of the speaker", lambda lens, entry: _speaker(lens, entry)[0]),
        column("speaker_role", "string", "what the source calls the speaker", _role),
        column("speaker_checked", "boolean", "whether the machine found the speaker named with the words", _checked),
        column(
            "via",
            "list",
            "ids of the outlets through which the words reached the source, nearest the speaker first",
            to="subjects",
        ),
        column("addressee", "string", "id of the person addressed", to="subjects"),
        column("said", "edtf", "when it was said (EDTF)", _said),
        column("said_basis", "string", "how that is known"),
    ),
)
