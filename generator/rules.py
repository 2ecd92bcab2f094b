"""Every rule by its code: its name, how much it blocks, and what it protects the reader from.

The tables in CONTRIBUTING.md and on the site's about page are made from this; a test holds it against the code.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.findings import Severity
from generator.model.asserts import Asserts

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
    Rule("L004", "no file that can be read", ERROR, "A source outside the briefing, or one that is silently missing."),
    Rule("L005", "setting that is not a briefing's", ERROR, "Somebody else's code, run by the build or by the page."),
    Rule("L006", "file too large", ERROR, "A build that one file holds up for everybody."),
    Rule("L007", "words around every page", ERROR, "Words on every page that nothing holds."),
    Rule("L008", "stand-in that does not fit", ERROR, "A number, a quotation or a page that nothing holds."),
    Rule("Y001", "not YAML", ERROR, "Content read otherwise than it was meant."),
    Rule("Y002", "repeated key", ERROR, "Two values of which one is silently dropped."),
    Rule("Y003", "anchor or alias", ERROR, "Text that changes when another place is edited."),
    Rule("Y004", "tag", ERROR, "Values that are not the text one sees."),
    Rule("Y005", "not keys and values", ERROR, "Content that is read as something else."),
    Rule("Y006", "second document", ERROR, "Content that is never read."),
    Rule("Y007", "characters that cannot be seen", ERROR, "Words hidden in a text, or its order turned round."),
    Rule("Y008", "characters that look like others", ERROR, "A name or a quotation mark that no rule knows for one."),
    Rule("Y009", "more than is read", ERROR, "A build that one value holds up for everybody."),
    Rule("S001", "unknown key", ERROR, "A misspelt field that is silently ignored."),
    Rule("S002", "missing key", ERROR, "A statement without its source, its date or its evidence."),
    Rule("S003", "wrong value", ERROR, "A value that means nothing."),
    Rule("S004", "id and file name differ", ERROR, "A link that leads to something else."),
    Rule("R001", "unknown reference", ERROR, "A statement that rests on nothing."),
    Rule("R002", "id taken", ERROR, "A citation that leads to another statement."),
    Rule("R003", "no such code", ERROR, "A place shown as one of a list that it is not in."),
    Rule("R004", "outside all periods", ERROR, "A source that is left out of every comparison."),
    Rule("R005", "entered and shown nowhere", ERROR, "Words that an editor believes to be published and are not."),
    Rule("P001", "capture missing", ERROR, "A statement whose source cannot be looked at."),
    Rule("P002", "capture changed", ERROR, "A source that is no longer what was read."),
    Rule("P003", "capture not text", ERROR, "A source that cannot be checked."),
    Rule("P004", "region not found", ERROR, "Menus and buttons taken for the article."),
    Rule("P005", "page furniture quoted", ERROR, "Menus and buttons shown as what the source says."),
    Rule("P006", "document not described", NOTE, "A source that was forgotten."),
    Rule("P007", "capture holds a watermark", NOTE, "Characters that nobody sees, taken for the source's words."),
    Rule("P012", "capture holds controls", NOTE, "Commands to a terminal, taken for the source's words."),
    Rule("P008", "much is taken for furniture", REVIEW, "Words of the source left out of a sentence without a mark."),
    Rule("P011", "page begins where no line does", ERROR, "A passage cited from a page that it is not on."),
    Rule("P010", "part of a line taken for furniture", REVIEW, "'It is not true that' left out of a sentence."),
    Rule("P009", "source repeats the briefing", ERROR, "A briefing that vouches for itself."),
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
    Rule("Q016", "taken back", REVIEW, "Words that a printed correction withdraws."),
    Rule("Q017", "said not to be said", REVIEW, "Words that the source says were denied or never said."),
    Rule("Q018", "called false", REVIEW, "A fact that its source calls false in the next breath."),
    Rule("Q019", "limit lost", REVIEW, "A cut before an exception, or before 'in theory' or 'for now'."),
    Rule("Q020", "negation lost", REVIEW, "A cut that says the opposite."),
    Rule("Q021", "condition lost", REVIEW, "A cut that makes a certainty out of an if."),
    Rule("Q022", "attribution lost", REVIEW, "A cut that hides whose view it is."),
    Rule("Q023", "quantity left out", REVIEW, "A cut that makes all out of few."),
    Rule("Q024", "fake sentence start", REVIEW, "A part of a sentence that reads as a whole one."),
    Rule("Q025", "gap jumps over something", REVIEW, "An elision that hides a negation, a number or a condition."),
    Rule("Q026", "single word", REVIEW, "A sentence put together from scattered words."),
    Rule("Q027", "insertion says no", ERROR, "A negation in brackets, put into a speaker's mouth or taken out of it."),
    Rule(
        "Q028",
        "insertion adds something",
        REVIEW,
        "A number, a name or a verb in brackets that the source does not say.",
    ),
    Rule("Q029", "insertion for no word", ERROR, "A bracket that hides which word was changed."),
    Rule("Q030", "speaker not machine-checked", NOTE, "A speaker that only an editor has checked; the page says so."),
    Rule("Q031", "alias that is no name", ERROR, "Everything that a 'he' or 'the minister' says given to one person."),
    Rule("Q040", "no translation", ERROR, "Words changed in their own language and called a translation."),
    Rule(
        "Q041",
        "number or name lost in translation",
        REVIEW,
        "Another year or another name in the reader's language.",
    ),
    Rule("Q042", "sense lost in translation", REVIEW, "A no, a question or an if on one side only."),
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
    Rule("N013", "of someone else", ERROR, "The figure of one shown as another's."),
    Rule("N014", "date of a fact not given", ERROR, "A figure dated by nobody but the editor."),
    Rule("T001", "year not in evidence", ERROR, "A date that looks printed and is worked out."),
    Rule("T002", "date without basis", ERROR, "A date that nobody can check."),
    Rule("T003", "day or month not in evidence", ERROR, "A day or month that looks printed and is worked out."),
    Rule("T004", "date of issue not printed", ERROR, "A source shown under a date that it does not print."),
    Rule("T006", "dated before its source", ERROR, "Criteria or a visit from before there was anything to see."),
    Rule("T007", "dated after its source", ERROR, "Something told as having happened that its source could not know."),
    Rule("T008", "dated by nothing", REVIEW, "A date of ours to which nothing in the source leads."),
    Rule("T009", "periods that overlap", ERROR, "One source read as of two times, or kept out of its own."),
    Rule("T005", "period of other years", ERROR, "One year's words under another year's heading."),
    Rule("B001", "title not printed", ERROR, "A source under a title that is not its own."),
    Rule("B002", "author not printed", ERROR, "Words given to someone who did not write them."),
    Rule("B003", "outlet not printed", ERROR, "An article put into a paper that did not print it."),
    Rule(
        "B004",
        "byline inside the text",
        ERROR,
        "A sentence marked as a byline, so that someone in it becomes the author.",
    ),
    Rule("B005", "another language", ERROR, "A text read by the rules of another language."),
    Rule("B006", "label not of the record", ERROR, "Markers that name somebody else."),
    Rule("B007", "name of another code", ERROR, "The words and figures of one place under another's name."),
    Rule("B008", "name of another", ERROR, "Words of one given to another who has the same name."),
    Rule("B009", "alias of no part of the name", REVIEW, "Words of one shown under the name of another."),
    Rule("B010", "name that no source has", REVIEW, "'King' or 'the Murderer' as a part of somebody's name."),
    Rule("B011", "signed by one who is spoken of", REVIEW, "A briefing in the name of those whom it is about."),
    Rule("B012", "belongs elsewhere", REVIEW, "The minister or speaker of one on another's page."),
    Rule("B013", "basis that shows nothing", REVIEW, "An outlet or author who is known 'by the look of it'."),
    Rule("B014", "address of another", REVIEW, "A link to a page that is not the source's."),
    Rule("C001", "names someone else", ERROR, "A sentence about somebody or something that the source does not say."),
    Rule("C003", "holder not named", ERROR, "A claim or forecast put into the wrong mouth."),
    Rule("C004", "passage of several claims", REVIEW, "One sentence stretched to carry what several people hold."),
    Rule("C005", "not absent", ERROR, "A silence that is none."),
    Rule("C006", "name not in evidence", REVIEW, "Somebody or something that the source does not name."),
    Rule("C008", "inferred from nowhere", ERROR, "A name or number that the source does not hold at all."),
    Rule("C009", "office not in evidence", REVIEW, "An office that somebody does not have, or that another has."),
    Rule("E001", "quoted words not in evidence", ERROR, "Words in quotation marks that no source has."),
    Rule("E002", "quoted word not in evidence", REVIEW, "A word in marks that reads as a source's own."),
    Rule("E003", "told year not in evidence", ERROR, "A year that the source does not give."),
    Rule("E004", "told day or month not in evidence", ERROR, "A month or day that the source does not give."),
    Rule("E005", "phrase not in evidence", ERROR, "A likelihood or phrase that nobody gave."),
    Rule("E007", "time not in evidence", REVIEW, "'A decade ago' or 'last spring' of what nobody dates so."),
    Rule("C010", "silence that says something else", REVIEW, "An assertion that rests on what is not there."),
    Rule("E010", "address of no source", REVIEW, "A link with a label of ours to what nobody has checked."),
    Rule("E011", "label that asserts", ERROR, "A heading that says what no source says."),
    Rule("M010", "grave word not in evidence", REVIEW, "A crime, a death or a lie that no source tells of."),
    Rule("M011", "vouched for by nobody", REVIEW, "A text that calls itself official, reviewed or confirmed."),
    Rule(
        "E006",
        "filed under a stranger",
        REVIEW,
        "A sentence on the page of someone of whom its passage does not speak.",
    ),
    Rule("M001", "negation on one side", REVIEW, "A sentence of ours that denies what its passage says."),
    Rule("M002", "hedge lost", REVIEW, "What may be, or is alleged, told as what is."),
    Rule("M003", "opposite words", REVIEW, "A rise told as a fall, a refusal as consent."),
    Rule("M004", "names exchanged", REVIEW, "One doing to another what was done to them."),
    Rule("M005", "another quantity or order", REVIEW, "All for some, more for less, after for before."),
    Rule("M006", "given to another", REVIEW, "What one holds told as what another says."),
    Rule("F001", "outcome not later", ERROR, "A forecast graded by what was known when it was made."),
    Rule("F002", "outcome outside the forecast's time", ERROR, "A forecast for one year graded by another."),
    Rule("F003", "range against its phrase", ERROR, "'Unlikely' drawn as ninety per cent."),
    Rule("F004", "window wider than its words", REVIEW, "A forecast that comes true because it has no end."),
    Rule("D001", "change where a source is silent", ERROR, "Silence shown as agreement or change."),
    Rule("D002", "not-mentioned without silence", ERROR, "A statement hidden behind 'not mentioned'."),
    Rule("D003", "statement of another period", ERROR, "Words of one year shown under another."),
    Rule("D004", "silence that is none", ERROR, "'Not mentioned' beside statements of that period on that topic."),
    Rule("D005", "reading older than its sources", REVIEW, "'Both' and 'the only' of sources that have become more."),
    Rule("D006", "speaks of all sources, read by nobody", REVIEW, "A count of the sources that nobody has looked at."),
    Rule("D007", "mentioned in the other period as well", REVIEW, "'Only in' said of what both periods mention."),
    Rule("V001", "source's words as ours", ERROR, "Copied sentences passed off as the editors' own."),
    Rule("V002", "passage too long", ERROR, "More of a publisher's text than may be shown."),
    Rule("V003", "too much of a source", ERROR, "A site that stands in for the source."),
    Rule("A001", "acceptance that does not apply", ERROR, "A waiver that outlives what it waived."),
    Rule("A002", "stamp is void", ERROR, "An approval of something that has changed since."),
    Rule("A003", "read by nobody", REVIEW, "Words of ours that the editors' own settings want read, and nobody has."),
    Rule("K001", "correction of nothing", ERROR, "A correction that says what was changed, where nothing was."),
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
    Rule("W010", "larger than a site may be", ERROR, "A site that its host cuts off or refuses."),
)
"""What is checked when the finished site is written. `publish` holds these, and tests/publish/ tests them."""

TO_LOOK_AT: tuple[Rule, ...] = (
    Rule("J001", "new or changed capture", NOTE, "A forged document with a hash of its own."),
    Rule("J002", "new stamp", NOTE, "A reading that nobody did, signed in somebody's name."),
    Rule("J003", "new acceptance", NOTE, "A waiver that only its author has seen."),
    Rule("J004", "new word of the interface", NOTE, "'Inferred' shown as 'printed' by a word of a project's own."),
)
"""What no machine can settle. `check --against` lists these of a change, for a person; tests/test_fresh.py tests it."""

PUBLISHED: tuple[Rule, ...] = (
    Rule("K002", "changed without a reason", ERROR, "Words, numbers, speakers and dates that change in silence."),
    Rule("K003", "never stood so", ERROR, "A correction that makes up what was published."),
    Rule("K004", "correction gone", ERROR, "A correction that is taken back in silence."),
)
"""What is held against the revision that is published, where there is one; tests/changes/ tests it."""

HELD_BY: Mapping[Asserts, tuple[str, ...]] = {
    asserts: tuple(codes.split())
    for asserts, codes in {
        Asserts.WORDS: """
            Q001 Q002 Q003 Q004 Q005 Q006 Q007 Q008 Q009 Q010 Q012 Q013 Q014 Q015 Q016 Q017 Q018 Q019 Q020 Q021 Q022
            Q023 Q024 Q025 Q026 P005
            """,
        Asserts.PHRASE: "E005",
        Asserts.ABSENT: "C005 C010",
        Asserts.INSERTED: "Q027 Q028 Q029",
        Asserts.TRANSLATED: "Q040 Q041 Q042",
        Asserts.TOLD: """
            C001 C004 C006 C008 N010 E001 E002 E003 E004 E007 E010 M001 M002 M003 M004 M005 M006 M010 M011 V001
            """,
        Asserts.OFFICE: "C001 C006 C009 N010 E001 E002 E003 E004 E007 E010 M001 M002 M003 M004 M005 M010 M011",
        Asserts.PRINTED: "B001 B002 B003 B004 B005 B006 B013 B014",
        Asserts.DATE: "T001 T002 T003 T004 T006 T007 T008 F004 N014",
        Asserts.NAME: "B007 B008 B009 B010 M010 M011 Q031",
        Asserts.QUANTITY: "N001 N002 N003 N004 N005 N006 N007 N008 N009 N011 N012 N013 C006 M010",
        Asserts.REASONING: "C001 C006 N010 E001 E002 E010 M010 M011 V001",
        Asserts.FORMER: "K001",
        Asserts.JUDGEMENT: "",
        Asserts.LABEL: "C001 C006 N010 E001 E002 E003 E004 E007 E010 E011 M010 M011",
        Asserts.REFERENCE: "R001 R002 C003 E006 Q009 Q011",
    }.items()
}
"""What each kind of assertion is held by, for readers. What has no rule, only a reader can hold."""
