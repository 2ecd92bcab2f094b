"""A synthetic project of any size, seeded: `python -m tests.bench.corpus N FOLDER`. Every kind of statement is used.

Each source has about 350 words with four quotations, a claim, a fact, an event and a forecast. Some say what someone
is, grade a forecast of an earlier year, work a figure out of another source's, tell how they were dated, or what they
are silent on. There are as many countries as there are names below, twelve speakers and eight topics.
"""

import hashlib
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path

from tests.bench.texts import NARRATION, PEOPLE, SENTENCES, Person

COUNTRIES = {"no": "Norway", "is": "Iceland", "se": "Sweden", "fi": "Finland", "dk": "Denmark", "ee": "Estonia"}
TOPICS = ("harbour", "trade", "ice", "ferries", "fish", "bridges", "prices", "talks")
YEARS = (2019, 2020, 2021, 2022, 2023)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")

Statements = dict[str, list[str]]
"""The lines of a summary's statements, by kind."""


def _slug(name: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in name.lower()).replace("--", "-").strip("-")


def source(number: int, newest: bool = False) -> tuple[str, str]:
    """The text and the summary of a source by its number: of any day, or of the day after all others."""
    rng = random.Random(number)
    year = YEARS[number % len(YEARS)]
    month, day = rng.randrange(8), rng.randrange(1, 28)
    if newest:
        year, month, day = YEARS[-1], 7, 31
    date, printed = f"{year}-{month + 1:02}-{day:02}", f"{day} {MONTHS[month]} {year}"
    home, other = rng.sample(sorted(COUNTRIES), 2)
    people = _speakers(number)
    topics = rng.sample(TOPICS, 3)
    words = rng.sample(SENTENCES, 4)
    tonnes = _tonnes(number)
    event = f"The harbour of quay {number} was opened on {printed}"
    claim = f"{COUNTRIES[home]} and {COUNTRIES[other]} share the work on quay {number}"
    forecast = f"A dispute over quay {number} is unlikely {'in the years to come' if number % 3 else 'until 2030'}"
    fact = f"Quay {number} of {COUNTRIES[home]} handled {tonnes:,} tonnes of grain"
    title, byline = f"Report {number} from the northern shore", f"By Robin Vale, {printed}"
    paragraphs = [title, byline]
    statements: Statements = defaultdict(list)
    for i, sentence in enumerate(words):
        person = people[i % 2]
        paragraphs.append(
            f"“{sentence} at quay {number},” {person.name} said in {COUNTRIES[home]}. {rng.choice(NARRATION)}"
        )
        statements["quotations"] += [
            f"  - id: s{number}-q{i}",
            f"    exact: {sentence} at quay {number}",
            f"    speaker: {_slug(person.name)}",
            f"    topics: [{topics[i % 3]}]",
            f'    about: ["{home}"]',
        ]
    paragraphs += [f"{event}. {claim}. {rng.choice(NARRATION)}", f"{fact}. {forecast}."]
    if number == 0:
        # However few sources there are, everybody who has a page is named, with the country.
        paragraphs += [f"{name} of {COUNTRIES[code]} sat at the table." for name, code in _homes().items()]
    statements["claims"] += [
        f"  - id: s{number}-c",
        f"    text: The two countries work together at quay {number}.",
        "    holder: robin-vale",
        f"    topics: [{topics[0]}]",
        f'    about: ["{home}", "{other}"]',
        f'    position: {{of: "{home}", towards: "{other}"}}',
        f"    evidence: {claim}",
    ]
    statements["facts"] += [
        f"  - id: s{number}-f",
        "    group: Quays",
        f'    subject: "{home}"',
        f"    measure: Grain handled at quay {number}",
        f"    value: {tonnes}",
        "    unit: tonnes",
        f"    as-of: {date}",
        f"    topics: [{topics[1]}]",
        f"    evidence: {fact}",
    ]
    statements["forecasts"] += [
        f"  - id: s{number}-p",
        f"    text: No dispute over quay {number}.",
        "    forecaster: robin-vale",
        "    likelihood: {phrase: unlikely}",
        "    criteria: A later source reports a dispute, or its absence.",
        f"    criteria-written: {date}",
        *([f"    window: {year}/2030"] if number % 3 == 0 else []),
        f"    topics: [{topics[2]}]",
        f'    about: ["{home}"]',
        f"    evidence: {forecast}",
    ]
    statements["events"] += [
        f"  - id: s{number}-e",
        f"    text: Quay {number} is opened.",
        f"    date: {date}",
        "    date-basis: as printed",
        f"    topics: [{topics[1]}]",
        f'    about: ["{home}"]',
        f"    evidence: {event}",
    ]
    paragraphs.append(_more(statements, number, date, home, topics))
    paragraphs += [" ".join(rng.choice(NARRATION) for _ in range(6)) for _ in range(4)]
    text = "\n\n".join(paragraphs) + "\n"
    lines = [
        f"id: s{number}",
        "type: article-newspaper",
        f"title: {title}",
        "author: [{family: Vale, given: Robin, id: robin-vale}]",
        f"issued: {date}",
        "container-title: The Northern Shore",
        "language: en",
        f"label: Vale {number}",
        "capture:",
        f"  file: s{number}.txt",
        f"  sha256: {hashlib.sha256(text.encode()).hexdigest()}",
        "  regions:",
        f"    - {{kind: heading, what: title, from: Report {number}, to: {title}}}",
        f"    - {{kind: byline, what: author, from: By Robin Vale, to: '{byline}'}}",
        "rights: {statement: Made up, share: 0.9}",
        f"summary: Tells of quay {number}.",
    ]
    for kind, said in statements.items():
        lines += [f"{kind}:", *said]
    return text, "\n".join(lines) + "\n"


def _speakers(number: int) -> list[Person]:
    return random.Random(f"speakers {number}").sample(PEOPLE, 2)


def _homes() -> dict[str, str]:
    """The country of each speaker, by name."""
    return {person.name: code for person, code in zip(PEOPLE, cycle(sorted(COUNTRIES, reverse=True)))}


def _tonnes(number: int) -> int:
    return 1000 * random.Random(f"tonnes {number}").randrange(10, 900) + number % 1000


def _more(statements: Statements, number: int, date: str, home: str, topics: Sequence[str]) -> str:
    """A paragraph of what only some sources have; its statements are added."""
    told = ["The report goes on."]
    if number % 3:
        person = _speakers(number + 1)[0]
        role = f"{person.role}, for the {number % 7 + 1}. year"
        told.append(f"The day began with {person.name}, {role}.")
        statements["roles"] += [
            f"  - id: s{number}-r",
            f"    actor: {_slug(person.name)}",
            f"    title: {role[0].upper()}{role[1:]}",
            f'    about: ["{home}"]',
            f"    evidence: {person.name}, {role}",
        ]
    earlier = number - number % 50
    if number % len(YEARS) == 2:
        state = ("happened", "partly", "happened")[number % 3]
        told.append(f"Quay {earlier} has seen no dispute of any weight so far.")
        statements["outcomes"] += [
            f"  - id: s{number}-o",
            f"    forecast: s{earlier}-p",
            f"    state: {state}",
            f"    text: So far, no grave dispute over quay {earlier} is known.",
            "    rationale: The report says so.",
            f"    topics: [{topics[2]}]",
            f"    evidence: Quay {earlier} has seen no dispute of any weight so far",
        ]
    if number % len(YEARS) == 3:
        statements["issued-basis"] += [
            f"  - id: s{number}-d",
            f"    text: It tells of the opening of quay {number}, and names the day.",
            f"    evidence: The harbour of quay {number} was opened",
        ]
        statements["claims"] += [
            f"  - id: s{number}-s",
            "    text: The report does not speak of whales.",
            "    holder: robin-vale",
            f"    topics: [{topics[0]}]",
            "    absence: [whale, whaling]",
        ]
    if number % len(YEARS) == 4:
        statements["facts"] += [
            f"  - id: s{number}-w",
            "    group: Quays",
            f'    subject: "{home}"',
            f"    measure: Twice the grain handled at quay {earlier}",
            f"    value: {2 * _tonnes(earlier)}",
            "    unit: tonnes",
            f"    as-of: {date}",
            f"    topics: [{topics[1]}]",
            f"    formula: 2 * s{earlier}-f",
        ]
    return " ".join(told)


def add(project: Path, number: int, newest: bool = False) -> None:
    """Writes one source into a project."""
    text, summary = source(number, newest)
    (project / "seeds" / f"s{number}.txt").write_text(text, "utf-8")
    (project / "content" / "sources" / f"s{number}.yml").write_text(summary, "utf-8")


def write(project: Path, count: int) -> None:
    """Writes a project of `count` sources."""
    for folder in ("seeds", *(f"content/{kind}" for kind in ("sources", "actors", "countries", "topics"))):
        (project / folder).mkdir(parents=True, exist_ok=True)
    settings = "site_name: Northern shore\ndocs_dir: unchecked\ntheme:\n  name: material\nplugins:\n  - briefing\n"
    (project / "mkdocs.yml").write_text(settings, "utf-8")
    (project / "content" / "briefing.yml").write_text(
        "title: Northern shore\nkicker: A synthetic briefing\nquestion: What becomes of the quays?\n"
        "answer:\n  - text: They are opened.\n    evidence: [s0-e]\nscope: Made up.\neditors: [Nobody]\n",
        "utf-8",
    )
    overview = "overview:\n  - text: Quays are opened.\n    evidence: [s0-e]\n"
    for code in COUNTRIES:
        (project / "content" / "countries" / f"{code}.yml").write_text(
            f'id: "{code}"\nprofile: true\n{overview}', "utf-8"
        )
    of = _homes()
    for name in (*of, "Robin Vale"):
        country = f'country: "{of[name]}"\n' if name in of else ""
        (project / "content" / "actors" / f"{_slug(name)}.yml").write_text(
            f"id: {_slug(name)}\nkind: person\nname: {name}\naliases: [{name.split(' ')[-1]}]\n{country}", "utf-8"
        )
    for order, topic in enumerate(TOPICS):
        (project / "content" / "topics" / f"{topic}.yml").write_text(
            f"id: {topic}\nname: {topic.capitalize()}\nquestion: What of it?\norder: {order}\n", "utf-8"
        )
    for number in range(count):
        add(project, number)


if __name__ == "__main__":
    write(Path(sys.argv[2]), int(sys.argv[1]))
