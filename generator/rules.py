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
    Rule("P005", "page furniture quoted", ERROR, "Menus and buttons shown as what the source says."),
    Rule("P006", "document not described", NOTE, "A source that was forgotten."),
    Rule("Q001", "not found", ERROR, "Words that the source does not hold."),
    Rule("Q002", "in several places", ERROR, "A marker that leads to another place than the one that is meant."),
    Rule("Q003", "out of order", ERROR, "An elision that turns the source's order round."),
    Rule("Q004", "too far apart", ERROR, "Words joined that have nothing to do with each other."),
    Rule("Q005", "cut inside a word", ERROR, "A word made out of a part of another."),
    Rule("Q006", "not in quotation marks", ERROR, "A report of what someone said, shown as their words."),
    Rule("Q007", "someone else's words", ERROR, "A quoted person's words given to the author."),
    Rule("Q008", "narration taken in", ERROR, "The author's words put into a speaker's mouth."),
    Rule("Q009", "another speaker", ERROR, "Words put into the wrong mouth."),
    Rule("Q010", "speaker not in the source", ERROR, "Words given to someone whom the source does not know."),
    Rule("Q011", "outlet not in the source", ERROR, "A chain of outlets that is made up."),
    Rule("Q012", "two speakers", ERROR, "The words of two people made into one quotation."),
    Rule("Q013", "question made a statement", ERROR, "A question that reads as an assertion."),
    Rule("Q014", "invisible characters", ERROR, "Words that look alike and are not."),
    Rule("Q015", "number cut short", ERROR, "A number without its scale, sign or unit."),
    Rule("Q017", "said not to be said", REVIEW, "Words that the source says were denied or never said."),
    Rule("Q020", "negation lost", REVIEW, "A cut that says the opposite."),
    Rule("Q021", "condition lost", REVIEW, "A cut that makes a certainty out of an if."),
    Rule("Q022", "attribution lost", REVIEW, "A cut that hides whose view it is."),
    Rule("Q023", "quantity left out", REVIEW, "A cut that makes all out of few."),
    Rule("Q024", "fake sentence start", REVIEW, "A part of a sentence that reads as a whole one."),
    Rule("Q025", "gap jumps over something", REVIEW, "An elision that hides a negation, a number or a condition."),
    Rule("Q026", "single word", REVIEW, "A sentence put together from scattered words."),
    Rule("Q030", "speaker not machine-checked", NOTE, "A speaker that only an editor has checked; the page says so."),
    Rule("N001", "number not in evidence", ERROR, "A figure that the source does not give."),
    Rule("N002", "another unit", ERROR, "Per cent for percentage points, millions for billions."),
    Rule("N003", "end of a range", ERROR, "One end of a range shown as the number."),
    Rule("N004", "bound to other words", ERROR, "The number of something else in the same sentence."),
    Rule("N005", "qualifier lost", REVIEW, "'More than 300' shown as 300."),
    Rule("N006", "arithmetic does not come out", ERROR, "A number worked out wrongly."),
    Rule("N007", "another direction", ERROR, "A fall shown as a rise, or a level as a change."),
    Rule("N008", "opposite measure", ERROR, "Exports shown as imports."),
    Rule("N009", "number not stated", REVIEW, "What is planned, hoped for, doubted or denied, shown as a fact."),
    Rule("N010", "number without evidence", ERROR, "A figure in the editors' prose that no source gives."),
    Rule("N011", "share of what", REVIEW, "A percentage that does not say what it is taken of."),
    Rule("N012", "number of another year", ERROR, "The figure of one year shown as that of another."),
    Rule("N013", "of someone else", ERROR, "One country's figure shown as another's."),
    Rule("N014", "date of a fact not given", ERROR, "A figure dated by nobody but the editor."),
    Rule("T001", "year not in evidence", ERROR, "A date that looks printed and is worked out."),
    Rule("T002", "date without basis", ERROR, "A date that nobody can check."),
    Rule("C001", "claim names someone else", ERROR, "A claim about a country or person that the source does not make."),
    Rule("C002", "claim's number not in evidence", ERROR, "A figure that the source does not give."),
    Rule("C003", "holder not named", ERROR, "A claim put into the wrong mouth."),
    Rule("C004", "passage of several claims", REVIEW, "One sentence stretched to carry what several people hold."),
    Rule("C005", "not absent", ERROR, "A silence that is none."),
    Rule("F001", "outcome not later", ERROR, "A forecast graded by what was known when it was made."),
    Rule("D001", "change where a source is silent", ERROR, "Silence shown as agreement or change."),
    Rule("D002", "not-mentioned without silence", ERROR, "A statement hidden behind 'not mentioned'."),
    Rule("D003", "statement of another period", ERROR, "Words of one year shown under another."),
    Rule("V001", "source's words as ours", ERROR, "Copied sentences passed off as the editors' own."),
    Rule("V002", "passage too long", ERROR, "More of a publisher's text than may be shown."),
    Rule("V003", "too much of a source", ERROR, "A site that stands in for the source."),
    Rule("A001", "acceptance that does not apply", ERROR, "A waiver that outlives what it waived."),
    Rule("A002", "stamp is void", ERROR, "An approval of something that has changed since."),
    Rule("X001", "nothing checked", ERROR, "A clean report of an empty check."),
)

SITE_RULES: tuple[Rule, ...] = (
    Rule("H001", "link to nothing", ERROR, "A link that leads nowhere."),
    Rule("H002", "link to no part of a page", ERROR, "A marker that does not lead to its passage."),
    Rule("H003", "loads from another host", ERROR, "A page that tells others who reads it, and breaks offline."),
    Rule("H004", "id used twice", ERROR, "A permalink that leads to the wrong place."),
    Rule("H005", "absolute path", ERROR, "A link that breaks when the site is read from a disk."),
    Rule("H006", "link that is no link", ERROR, "An address that runs code."),
    Rule(
        "W001", "path that cannot be published", ERROR, "A file outside the site, or one that some system cannot hold."
    ),
    Rule("W002", "two things with one path", ERROR, "A page that silently takes another's place."),
    Rule("W003", "file where a folder is needed", ERROR, "A page that cannot be written."),
    Rule("W004", "page without .html", ERROR, "A page that does not open from a disk."),
    Rule("W005", "navigation to nothing", ERROR, "A tab that leads nowhere."),
    Rule("W006", "folder is not a site of ours", ERROR, "An editor's own files, overwritten."),
    Rule("W007", "cannot be written", ERROR, "A site that is half old and half new."),
    Rule("W008", "plugin not listed", ERROR, "A site without the briefing."),
    Rule("W009", "another theme", ERROR, "Pages without their look."),
)
"""What is checked when the finished site is written. `publish` holds these, and tests/publish/ tests them."""
