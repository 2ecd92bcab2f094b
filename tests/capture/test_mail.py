"""A mail gives the words of its writer; what is quoted, signed or attached is told apart from them."""

import base64

import pytest

from generator.capture.document import Captured, capture
from generator.capture.reading import CannotReadError, Text
from tests.capture.documents import mail

PLAIN = "Content-Type: text/plain; charset=utf-8"
FLOWED = f"{PLAIN}; format=flowed"
PAGE = "Content-Type: text/html; charset=utf-8"
HEAD = "Talks\n\nAnna Berg <anna@fjordpost.example>\n\nMon, 4 Dec 2023 05:30:00 +0900\n\n"


def captured(*parts: tuple[str, str], kind: str = "mixed", head: str = "") -> Captured:
    return capture(mail(*parts, kind=kind, head=head), "a.eml")


def said(*parts: tuple[str, str], kind: str = "mixed") -> str:
    return captured(*parts, kind=kind).text.text.removeprefix(HEAD)


def furniture(text: Text) -> list[tuple[str, str]]:
    return [(one.what, text.text[one.start : one.end]) for one in text.stretches if one.kind == "furniture"]


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        (FLOWED, "The talks are not \nover yet.", "The talks are not over yet.\n"),
        (FLOWED, "At noon:\n -5 degrees.", "At noon:\n-5 degrees.\n"),
        (f"{FLOWED}; delsp=yes", "끝나 \n지 않았다.", "끝나지 않았다.\n"),
        (FLOWED, "> They are \nNo.", "They are\n\nNo.\n"),
        (PLAIN, "Sold 12\n500 boxes.", "Sold 12\n500 boxes.\n"),
        (PLAIN, "They sold\n>50 boxes.", "They sold\n>50 boxes.\n"),
        (PAGE, "<p>They were <b>not</b> over.</p>", "They were not over.\n"),
    ],
)
def test_a_mail_s_lines_are_read_as_mail_programs_show_them(kind: str, body: str, shown: str) -> None:
    assert said((kind, body)) == shown


def test_what_a_mail_quotes_and_its_signature_are_furniture() -> None:
    body = "Not yet.\n\nOn Mon, 4 Dec 2023, Ove Lund <ove@lund.example>\nwrote:\n> Is it\n> over?\n\nSoon.\n-- \nAnna\n"
    assert furniture(captured((PLAIN, body)).text) == [
        ("who wrote what is quoted", "On Mon, 4 Dec 2023, Ove Lund <ove@lund.example>\nwrote:"),
        ("quoted from another mail", "Is it\nover?"),
        ("signature", "--\nAnna"),
    ]


def test_what_follows_another_mail_s_head_is_quoted() -> None:
    body = "See below.\n\n-----Original Message-----\nFrom: Ove\n\nIs it over?"
    assert furniture(captured((PLAIN, body)).text) == [
        ("quoted from another mail", "-----Original Message-----\nFrom: Ove\n\nIs it over?")
    ]


def test_what_a_mail_s_page_quotes_is_furniture() -> None:
    body = '<div>Not yet.</div><div class="gmail_attr">Ove wrote:</div><blockquote type="cite">Over?</blockquote>'
    assert [what for what, _ in furniture(captured((PAGE, body)).text)] == [
        "who wrote what is quoted",
        "quoted from another mail",
    ]


def test_of_two_forms_the_page_is_read_and_a_difference_told() -> None:
    text = captured((PLAIN, "They are not over."), (PAGE, "<p>They are over.</p>"), kind="alternative").text
    assert (text.text.removeprefix(HEAD), text.notes) == (
        "They are over.\n",
        ("The mail’s second form has words that its page has not: “not”",),
    )


def test_the_words_of_the_form_that_is_not_read_are_counted() -> None:
    text = captured((PLAIN, "They are not over."), (PAGE, "<p>They are over.</p>"), kind="alternative").text
    assert text.account.left_out == (("second form of the mail", 4),)


def test_what_is_attached_is_named_and_not_read() -> None:
    attached = ("Content-Type: text/plain\nContent-Disposition: attachment; filename=list.txt", "12 boxes")
    text = captured((PLAIN, "See the list."), attached).text
    assert (text.text.removeprefix(HEAD), text.notes) == (
        "See the list.\n",
        ("Attached and not read: list.txt (text/plain). Add it by itself if it is cited",),
    )


def test_a_mail_s_head_gives_its_record_with_the_day_in_its_own_zone() -> None:
    record = captured((PLAIN, "Over."), head="Archived-At: <https://lists.example/1>\n").record
    assert {field: found[0].value for field, found in record.items()} == {
        "title": "Talks",
        "author": "Anna Berg",
        "issued": "2023-12-04",
        "url": "https://lists.example/1",
    }


@pytest.mark.parametrize("sent", ["=?x-none?q?Old_talks?=", "=?ут-8?q?Old_talks?=", "=?utf-8?q?Old=FF?="])
def test_a_line_of_the_head_in_no_encoding_that_it_names_is_left_out_and_told(sent: str) -> None:
    data = mail((PLAIN, "Over.")).replace(b"Subject: Talks", f"Subject: {sent}".encode())
    assert capture(data, "a.eml").text.notes == ("The mail’s Subject is in no encoding that it names, and is left out",)


def test_letters_are_read_in_the_encoding_that_a_part_names() -> None:
    body = base64.b64encode("끝나지 않았다.".encode("euc-kr")).decode()
    kind = "Content-Type: text/plain; charset=ks_c_5601-1987\nContent-Transfer-Encoding: base64"
    assert said((kind, body)) == "끝나지 않았다.\n"


@pytest.mark.parametrize(
    ("kind", "body", "why"),
    [
        ("Content-Type: text/plain; charset=euc-kr", "Привет, café", "no letter in"),
        ("Content-Type: text/plain; charset=x-none", "Over.", "x-none, an encoding that is not known"),
        (f"{PLAIN}\nContent-Transfer-Encoding: base64", "VGhlIHRhbGtzA", "the mail is damaged"),
        ("Content-Type: multipart/mixed; boundary=lost", "Over.", "the mail is damaged"),
        ("Content-Type: application/pkcs7-mime", "MIIB", "the mail is encrypted"),
        (PLAIN, "", "no words beside its head"),
    ],
)
def test_a_mail_that_cannot_be_read_as_it_is_meant_is_refused(kind: str, body: str, why: str) -> None:
    with pytest.raises(CannotReadError, match=why):
        capture(mail((kind, body)), "a.eml")


def test_a_sender_whose_letters_nobody_has_encoded_is_the_author() -> None:
    sent = "From: Ida Nyström <ida@fjord.example>\nSubject: Ferry\nDate: Mon, 08 Aug 2022 07:00:00 +0200\n\nIt sails.\n"
    record = capture(sent.encode(), "a.eml").record
    assert [one.value for one in record["author"]] == ["Ida Nyström"]
