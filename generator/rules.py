"""Every rule by its code: its name, how much it blocks, and what it protects the reader from.

The tables in CONTRIBUTING.md and on the site's about page are made from this; a test holds it against the code.
"""

from dataclasses import dataclass

from generator.findings import Severity

ERROR, REVIEW, NOTE = Severity.ERROR, Severity.REVIEW, Severity.NOTE


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as readers and editors meet it."""

    code: str
    name: str
    severity: Severity
    protects: str


RULES: tuple[Rule, ...] = (
    Rule("L001", "no briefing here", ERROR, "A build that quietly reads nothing."),
    Rule("L002", "stray file", ERROR, "Content that an editor believes to be published and is not."),
    Rule("L003", "not UTF-8", ERROR, "Letters that turn into others on the way."),
    Rule("L004", "not a plain capture", ERROR, "A source that lies outside the briefing."),
    Rule("Y001", "not YAML", ERROR, "Content read otherwise than it was meant."),
    Rule("Y002", "repeated key", ERROR, "Two values of which one is silently dropped."),
    Rule("Y003", "anchor or alias", ERROR, "Text that changes when another place is edited."),
    Rule("Y004", "tag", ERROR, "Values that are not the text one sees."),
    Rule("Y005", "not keys and values", ERROR, "Content that is read as something else."),
    Rule("Y006", "second document", ERROR, "Content that is never read."),
    Rule("S001", "unknown key", ERROR, "A misspelt field that is silently ignored."),
    Rule("S002", "missing key", ERROR, "A statement without its source, its date or its evidence."),
    Rule("S003", "wrong value", ERROR, "A value that means nothing."),
    Rule("S004", "id and file name differ", ERROR, "A link that leads to something else."),
    Rule("R001", "unknown reference", ERROR, "A statement that rests on nothing."),
    Rule("R002", "id taken", ERROR, "A citation that leads to another statement."),
    Rule("R003", "no country", ERROR, "A place shown as a country that is none."),
    Rule("R004", "outside all periods", ERROR, "A source that is left out of every comparison."),
    Rule("P001", "capture missing", ERROR, "A statement whose source cannot be looked at."),
    Rule("P002", "capture changed", ERROR, "A source that is no longer what was read."),
    Rule("P003", "capture not text", ERROR, "A source that cannot be checked."),
    Rule("P004", "region not found", ERROR, "Menus and buttons taken for the article."),
    Rule("P006", "document not described", NOTE, "A source that was forgotten."),
    Rule("T001", "year not in evidence", ERROR, "A date that looks printed and is worked out."),
    Rule("T002", "date without basis", ERROR, "A date that nobody can check."),
    Rule("C001", "claim names someone else", ERROR, "A claim about a country or person that the source does not make."),
    Rule("C002", "claim's number not in evidence", ERROR, "A figure that the source does not give."),
    Rule("C003", "holder not named", ERROR, "A claim put into the wrong mouth."),
    Rule("F001", "outcome not later", ERROR, "A forecast graded by what was known when it was made."),
    Rule("D001", "change where a source is silent", ERROR, "Silence shown as agreement or change."),
    Rule("D002", "not-mentioned without silence", ERROR, "A statement hidden behind 'not mentioned'."),
    Rule("D003", "statement of another period", ERROR, "Words of one year shown under another."),
    Rule("V001", "source's words as ours", ERROR, "Copied sentences passed off as the editors' own."),
    Rule("V002", "passage too long", ERROR, "More of a publisher's text than may be shown."),
    Rule("V003", "too much of a source", ERROR, "A site that stands in for the source."),
    Rule("N010", "number without evidence", ERROR, "A figure in the editors' prose that no source gives."),
    Rule("A001", "acceptance that does not apply", ERROR, "A waiver that outlives what it waived."),
    Rule("X001", "nothing checked", ERROR, "A clean report of an empty check."),
)
