"""Values as they stand in a draft's YAML: bare where they read back as they are."""

import json
import re
from contextlib import suppress

import yaml

from generator.verify import TextQuoteSelector

_PLAIN = re.compile(r"[^\W_](?:[\w ’“”…—–-]|[.,;!?](?! *$)|,(?= ))*[\w.!?”’…]|[^\W_]")

_NUMBER_ELSEWHERE = re.compile(r"\d+(?:\.\d*)?[eE]\d+|0o[0-7]+")
"""Numbers to readers of YAML 1.2, which PyYAML, of 1.1, takes for text: the beginning of a hash may be one."""

_NO_PLACE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What no file of YAML holds as it is, or takes for a line's end."""


def written_selector(selector: TextQuoteSelector) -> str:
    if not selector.prefix and not selector.suffix:
        return scalar(selector.exact)
    return f"{{{', '.join(f'{key}: {scalar(value)}' for key, value in keys(selector))}}}"


def keys(selector: TextQuoteSelector) -> list[tuple[str, str]]:
    given = (("exact", selector.exact), ("prefix", selector.prefix), ("suffix", selector.suffix))
    return [(key, value) for key, value in given if value]


def scalar(text: str) -> str:
    """A text in a line of YAML: bare where it reads back as it is, else in quotation marks."""
    plain = _PLAIN.fullmatch(text) and not _NUMBER_ELSEWHERE.fullmatch(text)
    if plain and ": " not in text and " #" not in text and "," not in text:
        with suppress(yaml.YAMLError):
            if yaml.safe_load(f"[{text}]") == [text]:
                return text
    return _NO_PLACE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))
