"""One statement in a source of its own, laid over the clean project: what is let through, and what beside it is not."""

import hashlib
from pathlib import Path

import pytest

from generator.build import check_project
from tests.project import apply_edits, clean_copy

RUNNING = {
    "en": "The boats of both countries lay in the harbour all week, and the crews mended their nets while the clerks "
    "counted crates and waited for the weather to turn.",
    "ko": "두 나라의 배들은 항구에 머물렀고, 선원들은 그물을 손질했으며 서기들은 상자를 세며 기다렸다.",
    "ru": "Лодки обеих стран всю неделю стояли в гавани, и команды чинили свои сети, пока писари считали ящики, ждали "
    "погоды.",
}
SOURCE = """
id: probe
type: article-newspaper
title: The harbour report
author: [{{family: Dahl, given: Erik, id: erik-dahl}}]
issued: 2022-10-01
container-title: The Fjord Review
language: {language}
capture: {{file: probe.txt, sha256: {sha256}}}
rights: {{statement: © The Fjord Review (invented), share: 1.0}}
summary: A report for a trial.
{statement}
"""


def found(
    tmp_path: Path, body: str, statement: str, language: str = "en", *edits: dict[str, str], source: str = SOURCE
) -> set[str]:
    """The codes of the findings other than notes."""
    project = clean_copy(tmp_path)
    apply_edits(project, edits)
    head = "The harbour report\n\nBy Erik Dahl, The Fjord Review, 1 October 2022"
    text = f"{head}\n\n{RUNNING[language]}\n\n{body}\n"
    (project / "seeds" / "probe.txt").write_text(text, "utf-8")
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    written = source.format(language=language, sha256=sha256, statement=statement)
    (project / "content" / "sources" / "probe.yml").write_text(written, "utf-8")
    return {finding.code for finding in check_project(project).findings if finding.severity.value != "note"}


FORMER = "Jon Arnason, who was fisheries minister of Iceland until 2020, spoke."
ONCE = "The former fisheries minister Jon Arnason spoke."
ENVOY = "Iceland's ambassador to Norway, Jon Arnason, spoke."


@pytest.mark.parametrize(
    ("body", "title", "codes"),
    [
        (FORMER, "Fisheries minister of Iceland", {"C009"}),
        (FORMER, "Fisheries minister of Iceland until 2020", set()),
        (ONCE, "Fisheries minister", {"C009"}),
        (ONCE, "Former fisheries minister", set()),
        (ENVOY, "Ambassador of Iceland to Norway", set()),
        (ENVOY, "Ambassador of Norway to Iceland", {"C009"}),
        ("The minister of fisheries, Jon Arnason, met former crews.", "Minister of fisheries", set()),
    ],
)
def test_an_office_is_held_now_and_there(tmp_path: Path, body: str, title: str, codes: set[str]) -> None:
    role = f"roles: [{{id: r-1, actor: jon-arnason, title: {title}, evidence: '{body.replace(chr(39), chr(39) * 2)}'}}]"
    assert found(tmp_path, body, role) == codes


@pytest.mark.parametrize(("country", "codes"), [("Iceland", set()), ("Denmark", {"N013"})])
def test_with_whom_somebody_trades_is_named(tmp_path: Path, country: str, codes: set[str]) -> None:
    body = f"In 2021 Norway sold 40 boats to {country}."
    fact = f"""
facts:
  - {{id: f-1, group: Trade, subject: "no", counterpart: is, measure: Boats sold, value: 40, unit: boats, as-of: 2021,
     topics: quota, evidence: "Norway sold 40 boats to {country}"}}
"""
    assert found(tmp_path, body, fact) == codes


CLAIM = 'claims: [{{id: c-1, text: "{text}", holder: {holder}, topics: quota, evidence: "{evidence}"}}]'


@pytest.mark.parametrize(
    ("language", "alias", "body", "text", "codes"),
    [
        ("ko", "노르웨이 정부", "노르웨이 정부는 조약에 서명하지\n않겠다고 밝혔다.", "It will not sign.", set()),
        ("ko", "노르웨이 정부", "스웨덴 정부는 조약에 서명하지 않겠다고 밝혔다.", "It will not sign.", {"C003"}),
        ("ko", "노르웨이 정부", "노르웨이 정부는 조약에 서명하지 않겠다고 밝혔다.", "It will sign.", {"M001"}),
        ("ru", "Осло", "По словам мэра Осло, порт закрыт.", "The port is shut.", set()),
        ("ru", "Петер Берген", "По словам Петера Бергена, порт закрыт.", "The port is shut.", set()),
        ("ru", "Петер Берген", "По словам Петера Берга, порт закрыт.", "The port is shut.", {"C003"}),
    ],
)  # fmt: skip
def test_a_holder_is_named_in_any_case(
    tmp_path: Path, language: str, alias: str, body: str, text: str, codes: set[str]
) -> None:
    actor = {"file": "content/actors/norway-government.yml", "find": "aliases: [", "put": f"aliases: [{alias}, "}
    claim = CLAIM.format(text=text, holder="norway-government", evidence=body.replace("\n", " "))
    assert found(tmp_path, body, claim, language, actor) & {"C003", "M001"} == codes


@pytest.mark.parametrize(("holder", "codes"), [("jon-arnason", set()), ("erik-dahl", {"M013"}), ("per-lund", {"M006"})])
def test_spoken_words_carry_a_claim_of_who_speaks_and_of_no_other(tmp_path: Path, holder: str, codes: set[str]) -> None:
    evidence = "The boats will stay in port until the spring"
    body = f'"{evidence}," said Jon Arnason, the fisheries minister of Iceland. Per Lund of Norway listened.'
    claim = CLAIM.format(text="The fleet stays in harbour till spring.", holder=holder, evidence=evidence)
    assert found(tmp_path, body, claim) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("It put a duty on its neighbour and imposed a tariff in 2019.", {"M001"}),
        ("It put no duty on its neighbour in 2019.", set()),
    ],
)
def test_a_reading_does_not_tell_the_act_that_is_denied(tmp_path: Path, text: str, codes: set[str]) -> None:
    project = clean_copy(tmp_path)
    edit = {"file": "content/countries/no.yml", "find": "It put no duty on its neighbour in 2019.", "put": text}
    apply_edits(project, [edit])
    assert {finding.code for finding in check_project(project).findings} == codes


def test_the_reason_for_which_a_name_is_let_stand_may_name_it(tmp_path: Path) -> None:
    told = "summary: A report on Henrik Kallas."
    accepted = "accept: [{{code: C006, by: A. Reader, reason: Henrik Kallas is the envoy of whom it speaks.}}]"
    source = SOURCE.replace("summary: A report for a trial.", f"{told}\n{accepted}")
    assert found(tmp_path, "Jon Arnason met the envoy of the north.", "", source=source) == set()
