"""What a briefing says in its own words, and the records of its sources: made-up reports, and true and false fields.

Each report is written from a handful of choices (countries, people, numbers, months). A field says what the report
says, in other words, or is falsified in one way. One project holds them all, and one check judges each.
"""

import hashlib
import json
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.build import check_project
from generator.findings import Finding, Severity
from tests.bench.texts import PEOPLE, Person
from tests.project import CLEAN

COUNTRIES = {"pt": "Portugal", "mt": "Malta", "ee": "Estonia", "cl": "Chile", "uy": "Uruguay", "ke": "Kenya"}
MONTHS = "January February March April May June July August September October November December".split()
PAPERS = ("The Tidal Post", "The Quay Review", "Northern Shipping", "The Lantern")
# What depends on how many statements rest on one passage, or on how much is shown: here many do, on purpose.
_OF_THE_WHOLE = ("C004", "V002", "V003", "D006", "Q030")


@dataclass(frozen=True, slots=True)
class Field:
    """One field that is true or false of its source: `told` is its sentence, `run` the words that it has in marks."""

    kind: str
    area: str
    name: str
    source: str
    told: str
    run: str
    verdict: str


@dataclass(slots=True)
class Report:
    """A made-up report with the statements about it, by the key of their list; `asked` by the id of each."""

    number: int
    text: str
    record: dict[str, Any]
    statements: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    asked: dict[str, tuple[str, str, str, str, str]] = field(default_factory=dict)

    def add(self, key: str, kind: str, area: str, name: str, **values: Any) -> None:
        identity = f"r{self.number}-{len(self.asked)}"
        self.statements.setdefault(key, []).append({"id": identity, **values})
        told = str(values.get("text", ""))
        self.asked[identity] = (kind, area, name, told, told.split("“")[1].split("”")[0] if "“" in told else "")


def report(number: int, rng: random.Random) -> Report:
    """A report of six passages, and fields of every kind about them."""
    (one, a), (other, b), (third, c) = rng.sample(sorted(COUNTRIES.items()), 3)
    person, second = rng.sample(PEOPLE, 2)
    month, wrong = rng.sample(MONTHS, 2)
    year, crates = 2015 + number % 5, rng.randrange(1100, 9800)
    fall, worth = rng.randrange(11, 60), rng.randrange(120, 900)
    said = rng.choice(("a quarrel among cousins", "the price of a cold spring", "an old debt with new interest"))
    delivered = f"In {month} {year} {a} delivered {crates:,} crates of herring to {b}"
    may = f"{person.name}, {person.role}, said that {a} may lift its tariff on salt"
    rejected = f"{a} rejected the plan of {b} for a joint fleet on 4 {month} {year}"
    called = f"{person.surname} called the dispute “{said}” in front of the council"
    exports = f"Exports of {a} to {b} fell by {fall} percent to {worth} million crowns in {year}"
    unlikely = f"It is unlikely that {a} will join the northern fleet before {year + 4}"
    title, byline = f"Herring and salt, part {number}", f"By {second.name}, 20 December {year}"
    paper = PAPERS[number % len(PAPERS)]
    body = [f"{delivered}. {rejected}.", f"{may}. {called}.", f"{exports}. {unlikely}."]
    text = "\n\n".join([paper, title, byline, *body, "The harbour stayed open all winter and the nights were long."])
    record: dict[str, Any] = {
        "title": title,
        "author": [{"family": second.surname, "given": second.name[: -len(second.surname) - 1], "id": _id(second)}],
        "issued": f"{year}-12-20",
        "container-title": paper,
    }
    found = Report(number, text, record)

    def claims(name: str, evidence: str, true: str, false: Sequence[tuple[str, str]], by: Person = second) -> None:
        given = {"holder": _id(by), "evidence": evidence}
        found.add("claims", "genuine", "claims", name, text=true, **given)
        for what, told in false:
            found.add("claims", "forged", "claims", what, text=told, **given)

    claims(
        "a delivery",
        delivered,
        f"{a} sent {b} {crates:,} crates of herring in {month} {year}.",
        (
            ("number", f"{a} sent {b} {crates + 100:,} crates of herring in {month} {year}."),
            ("month", f"{a} sent {b} {crates:,} crates of herring in {wrong} {year}."),
            ("year", f"{a} sent {b} {crates:,} crates of herring in {month} {year - 3}."),
            ("another country", f"{c} sent {b} {crates:,} crates of herring in {month} {year}."),
            ("countries exchanged", f"{b} sent {a} {crates:,} crates of herring in {month} {year}."),
            ("denied", f"{a} did not send {b} the herring in {month} {year}."),
        ),
    )
    from_the_other_side = f"{b} received {crates:,} crates of herring from {a} in {month} {year}."
    claims("a delivery, from the other side", delivered, from_the_other_side, ())
    claims(
        "what may be",
        may,
        f"{a} could end its tariff on salt, {person.name} says.",
        (
            ("hedge lost", f"{a} ends its tariff on salt, {person.name} says."),
            ("certain", f"{a} will end its tariff on salt, {person.name} says."),
            ("another person", f"{a} could end its tariff on salt, {second.name} says."),
        ),
        person,
    )
    claims(
        "a quoted run",
        called,
        f"{person.surname} spoke of “{said}”.",
        (
            ("quoted run, a word", f"{person.surname} spoke of “{said.replace(said.split()[1], 'fight')}”."),
            ("quoted run, made up", f"{person.surname} spoke of “the end of all fishing”."),
        ),
        person,
    )
    _events(found, rejected, a, b, c, year, MONTHS.index(month) + 1, MONTHS.index(wrong) + 1)
    _facts(found, exports, one, other, third, fall, worth, year)
    for kind, name, phrase, told in (
        ("genuine", "likelihood", "unlikely", f"{a} stays out of the northern fleet."),
        ("forged", "likelihood", "almost certain", f"{a} stays out of the northern fleet."),
        ("forged", "another country", "unlikely", f"{c} stays out of the northern fleet."),
        ("forged", "opposite", "unlikely", f"{a} is expected to join the northern fleet."),
    ):
        given = {"forecaster": _id(second), "likelihood": {"phrase": phrase}, "evidence": unlikely, "text": told}
        criteria = {"criteria": "A later report says whether it did.", "criteria-written": "2026-01-01"}
        found.add("forecasts", kind, "forecasts", name, **given, **criteria)
    roles = {"evidence": f"{person.name}, {person.role}"}
    office = person.role.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    found.add("roles", "genuine", "roles", "as printed", actor=_id(person), title=office, **roles)
    found.add("roles", "forged", "roles", "another office", actor=_id(person), title="Prime Minister", **roles)
    found.add("roles", "forged", "roles", "another person", actor=_id(second), title=office, **roles)
    quoted = {"exact": said, "speaker": _id(person)}
    found.add("quotations", "genuine", "notes and contexts", "context", context="before the council", **quoted)
    for name, context in (("quoted run", "after “the war of the nets” had begun"), ("number", "before 4,300 sailors")):
        found.add("quotations", "forged", "notes and contexts", name, context=context, **quoted)
    for kind, name, inserted in (
        ("genuine", "an article", {"text": "the", "for": said.split()[0]}),
        ("forged", "a negation", {"text": "not", "after": 1}),
        ("forged", "a number", {"text": "900", "after": 1}),
        ("forged", "a name", {"text": f"of {c}", "after": 1}),
    ):
        if kind == "forged" or said.split()[0] in ("a", "an"):
            found.add("quotations", kind, "bracketed words", name, insertions=[inserted], **quoted)
    return found


def _events(found: Report, rejected: str, a: str, b: str, c: str, year: int, month: int, wrong: int) -> None:
    true = f"{a} turned down a joint fleet with {b}."
    right = f"{year}-{month:02}-04"
    for kind, name, told, date in (
        ("genuine", "an event", true, right),
        ("forged", "month of the date", true, f"{year}-{wrong:02}-04"),
        ("forged", "day of the date", true, f"{year}-{month:02}-17"),
        ("forged", "year of the date", true, f"{year - 1}-{month:02}-04"),
        ("forged", "opposite", f"{a} accepted a joint fleet with {b}.", right),
        ("forged", "another country", f"{c} turned down a joint fleet with {b}.", right),
        ("forged", "a number", f"{a} turned down a joint fleet of 40 ships with {b}.", right),
    ):
        given = {"date": date, "date-basis": "as printed", "evidence": rejected}
        found.add("events", kind, "events", name, text=told, **given)


def _facts(found: Report, exports: str, one: str, other: str, third: str, fall: int, worth: int, year: int) -> None:
    given = {"group": "Trade", "evidence": exports}
    change = {"measure": "Fall of exports", "value": fall, "unit": "percent", "subject": one, "counterpart": [other]}
    value = {"measure": "Exports", "value": worth, "unit": "million crowns", "subject": one, "counterpart": [other]}
    for kind, name, of in (
        ("genuine", "a fall", change),
        ("genuine", "a worth", value),
        ("forged", "a digit", {**value, "value": worth + 7}),
        ("forged", "scale", {**value, "unit": "billion crowns"}),
        ("forged", "currency", {**value, "unit": "million dollars"}),
        ("forged", "a rise", {**change, "measure": "Rise of exports"}),
        ("forged", "imports", {**value, "measure": "Imports"}),
        ("forged", "percentage points", {**change, "unit": "percentage points"}),
        ("forged", "another subject", {**value, "subject": third}),
        ("forged", "another counterpart", {**value, "counterpart": [third]}),
        ("forged", "another year", {**value, "as-of": str(year - 2)}),
    ):
        found.add("facts", kind, "facts", name, **{"as-of": str(year), **given, **of})


def _id(person: Person) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in person.name.lower()).split())


def false_records(found: Report, rng: random.Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The record as it is, and with one thing of it falsified."""
    record = found.record
    yield "genuine", "as printed", record
    yield "forged", "title", {**record, "title": "Salt and herring: a peace at last"}
    others = [paper for paper in PAPERS if paper != record["container-title"]]
    yield "forged", "outlet", {**record, "container-title": rng.choice(others)}
    own = record["author"][0]["id"]
    person = rng.choice([p for p in PEOPLE if _id(p) != own and p.name not in found.text])
    false = {"family": person.surname, "given": person.name[: -len(person.surname) - 1], "id": _id(person)}
    yield "forged", "author", {**record, "author": [false]}
    year = int(record["issued"][:4])
    yield "forged", "day of issue", {**record, "issued": f"{year}-12-02"}
    yield "forged", "month of issue", {**record, "issued": f"{year}-10-20"}
    yield "forged", "year of issue", {**record, "issued": f"{year - 1}-12-20"}
    yield "forged", "language", {**record, "language": "fr"}


def fields(reports: int, rng: random.Random) -> list[Field]:
    """Every field of `reports` reports, and of half as many records, each with the check's verdict."""
    made = [report(number, rng) for number in range(reports)]
    with TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        _project(project)
        for one in made:
            _source(project, f"r{one.number}", one.text, {**one.record, **one.statements})
        records = {}
        for one in made[: max(1, reports // 2)]:
            for index, (kind, name, record) in enumerate(false_records(one, rng)):
                identity = f"record{one.number}-{index}"
                records[identity] = (kind, name, one.text)
                _source(project, identity, f"{one.text}\n\nCopy {identity}.", record)
        checked = check_project(project)
    if checked.corpus is None or set(checked.corpus.sources) != {*(f"r{r.number}" for r in made), *records}:
        raise SystemExit("\n".join(f"{f.place} {f.code} {f.message}" for f in checked.findings[:5]))
    by_statement = {f.statement: [g for g in checked.findings if g.statement == f.statement] for f in checked.findings}
    found = [
        Field(kind, area, name, one.text, told, run, verdict(by_statement.get(identity, ())))
        for one in made
        for identity, (kind, area, name, told, run) in one.asked.items()
    ]
    for identity, (kind, name, text) in records.items():
        of_file = [f for f in checked.findings if f.place.file == f"content/sources/{identity}.yml"]
        found.append(Field(kind, "records", name, text, "", "", verdict(of_file)))
    return found


def verdict(findings: Sequence[Finding]) -> str:
    """What an editor is told of one field: to mend it, to look at it, or nothing."""
    severities = {finding.severity for finding in findings if finding.code not in _OF_THE_WHOLE}
    return "refuse" if Severity.ERROR in severities else "flag" if Severity.REVIEW in severities else "accept"


def _project(project: Path) -> None:
    """The clean project without its statements: briefing, people and countries."""
    shutil.copytree(CLEAN, project)
    for folder in ("sources", "actors", "countries", "territories", "topics", "comparisons"):
        shutil.rmtree(project / "content" / folder)
        (project / "content" / folder).mkdir()
    shutil.rmtree(project / "seeds")
    (project / "seeds").mkdir()
    for code, name in COUNTRIES.items():
        _write(project / "content" / "countries" / f"{code}.yml", {"id": code, "name": name})
    for person in PEOPLE:
        actor = {"id": _id(person), "kind": "person", "name": person.name, "aliases": [person.surname]}
        _write(project / "content" / "actors" / f"{_id(person)}.yml", actor)
    answer = [{"text": "It is.", "evidence": ["r0-0"]}]
    scope = "These reports were made up to measure by."
    head = {"title": "Herring", "kicker": "Herring", "question": "Is it so?", "answer": answer, "scope": scope}
    _write(project / "content" / "briefing.yml", {**head, "editors": ["Nobody"]})


def _source(project: Path, identity: str, text: str, values: dict[str, Any]) -> None:
    data = text.encode()
    (project / "seeds" / f"{identity}.txt").write_bytes(data)
    paper, title, byline = text.split("\n\n")[:3]
    regions = [
        {"kind": "furniture", "what": "paper", "to": paper},
        {"kind": "heading", "what": "title", "from": title, "to": title},
        {"kind": "byline", "what": "author and date", "from": byline, "to": byline},
    ]
    capture = {"file": f"{identity}.txt", "sha256": hashlib.sha256(data).hexdigest(), "regions": regions}
    rights = {"statement": "Made up", "share": 1, "passage-words": 200}
    head = {"id": identity, "type": "article-newspaper", "language": "en", "summary": "Tells of herring."}
    file = project / "content" / "sources" / f"{identity}.yml"
    _write(file, {**head, "capture": capture, "rights": rights, **values})


def _write(path: Path, values: dict[str, Any]) -> None:
    """JSON is YAML."""
    path.write_text(json.dumps(values, ensure_ascii=False, indent=1), "utf-8")
