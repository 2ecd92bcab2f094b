"""What a new source changes in the briefing that it comes to, told before it is accepted."""

from collections.abc import Iterator

from generator import edtf
from generator.checked import Checked
from generator.corpus import Corpus
from generator.findings import Finding
from generator.model import Fact, Forecast, Outcome, Source

_MOST = 6
"""So many things of a kind are told one by one."""


def effects(before: Checked, after: Checked, source_id: str) -> Iterator[str]:
    """A line for each: a period or topics on which the sources were silent, forecasts that it could grade, figures
    that disagree with its own. `after` holds the source, `before` does not."""
    old, new = before.corpus, after.corpus
    source = new.sources.get(source_id) if new else None
    if old is None or new is None or source is None:
        return
    period = new.period_of(source)
    if period and period.id not in {one.id for s in old.sources.values() if (one := old.period_of(s))}:
        yield f"the first source of the period {period.label}: it is compared with each of the others"
    beside = [one for one in old.sources.values() if old.period_of(one) == period]
    if topics := _topics(new, source).difference(*(_topics(old, one) for one in beside)):
        yield f"no longer silent in that period: {_listed(sorted(topics))}"
    if forecasts := [*_due(old, source)]:
        yield f"forecasts whose time it falls in, for an outcome: {_listed(forecasts)}"
    yield from _other_figures(old, source)


def elsewhere(before: Checked, after: Checked) -> list[Finding]:
    """What is found in the files of the briefing only because of what is new."""
    known = {_said(one) for one in before.findings}
    return [one for one in after.findings if one.place.file.startswith("content/") and _said(one) not in known]


def _said(finding: Finding) -> tuple[str, str, str]:
    return finding.place.file, finding.code, finding.message


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return f"{', '.join(names[:_MOST])}{more}"


def _topics(corpus: Corpus, source: Source) -> set[str]:
    return {topic for _, _, statement in source.statements() for topic in statement.topics if topic in corpus.topics}


def _due(corpus: Corpus, source: Source) -> Iterator[str]:
    """The forecasts of earlier sources that nothing has graded, for a time that this source is of, or for no time."""
    issued = edtf.parse(source.issued)
    graded = {one.forecast for entry in corpus.entries.values() if isinstance(one := entry.statement, Outcome)}
    for entry in corpus.entries.values():
        forecast = entry.statement
        if not isinstance(forecast, Forecast) or forecast.id in graded:
            continue
        made = edtf.parse(forecast.made or entry.source.issued)
        window = edtf.parse(forecast.window) if forecast.window else None
        in_time = window is None or (window.first_day <= issued.last_day and issued.first_day <= window.last_day)
        if made.last_day < issued.first_day and in_time:
            yield forecast.id


def _other_figures(corpus: Corpus, source: Source) -> Iterator[str]:
    """Facts of one thing at one time in one unit with two numbers."""
    others = [one for entry in corpus.entries.values() if isinstance(one := entry.statement, Fact)]
    for fact in source.facts:
        for other in others:
            same = fact.of_what == other.of_what and None not in (fact.value, other.value)
            if same and fact.value != other.value:
                yield f"{fact.measure} is {fact.value} {fact.unit} here and {other.value} in {other.id}"
