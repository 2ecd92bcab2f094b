"""Words of the language `ar` that turn what a sentence says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "negation": "لا, لم, لن, ليس, غير, بدون",
    "condition": "إذا, لو, إلا",
    "according": "وفقا ل*",
}  # fmt: skip
