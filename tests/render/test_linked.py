"""What pages say to machines is data: it cannot end its element, and no policy has to let it run."""

import json
import re

import pytest

from generator.publish.glance import glance
from generator.publish.policy import MARK, policy, with_policy
from generator.render.linked import linked

NASTY = ["</script><img src=x>", "<!-- <script>", "]]>", "&lt;/script&gt;", "\u2028", '"}', "<root>", "<shown a b c>"]


@pytest.mark.parametrize("text", NASTY)
def test_no_text_ends_the_element(text: str) -> None:
    html = linked({"text": text})
    assert len(re.findall("[<>]", html)) == 4


@pytest.mark.parametrize("text", NASTY)
def test_it_says_what_was_said(text: str) -> None:
    inside = linked({"text": text}).strip().removeprefix('<script type="application/ld+json">')
    assert json.loads(inside.removesuffix("</script>")) == {"text": text}


def test_a_page_with_nothing_to_say_has_no_element() -> None:
    assert linked(None) == ""


def test_the_policy_lets_nothing_of_it_run() -> None:
    page = with_policy(f"<meta content={MARK}>{linked({'text': 'a'})}")
    assert policy([]) in page


def test_its_words_are_taken_for_no_link_and_no_id() -> None:
    plain = '<p id="a"><a href="b.html">b</a></p>'
    assert glance(plain + linked({"text": ' id="c" href="d.html"'})) == glance(plain)
