"""How large a number of a fact is, whatever scale its unit has: 2.5 billion is more than 300 million."""

import re
from decimal import Decimal

from generator.verify import read_numbers

_SIGNS = re.compile(r"US\$|[$€£¥₩₽]")
_FACTORS = {
    **dict.fromkeys(("mg", "milligram", "milligrams"), Decimal("0.000001")),
    **dict.fromkeys(("g", "gram", "grams"), Decimal("0.001")),
    **dict.fromkeys(("t", "ton", "tons", "tonne", "tonnes"), Decimal(1000)),
    **dict.fromkeys(("mm", "millimetre", "millimetres", "millimeter", "millimeters"), Decimal("0.001")),
    **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), Decimal("0.01")),
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), Decimal(1000)),
    **dict.fromkeys(("kw", "kilowatt", "kilowatts", "kwh"), Decimal(1000)),
    **dict.fromkeys(("mw", "megawatt", "megawatts", "mwh"), Decimal(10**6)),
    **dict.fromkeys(("gw", "gigawatt", "gigawatts", "gwh"), Decimal(10**9)),
    **dict.fromkeys(("tw", "terawatt", "terawatts", "twh"), Decimal(10**12)),
}
"""To kilograms, metres, watts and watt hours: units of one kind in which a briefing's sources may well differ."""


def magnitude(value: Decimal, unit: str) -> Decimal:
    """The number by which a fact is sorted among others of its kind: its scale and its unit's size applied."""
    words = _SIGNS.sub(" ", unit).casefold().split()
    read = next((q for q in read_numbers(" ".join(["1", *words])) if q.span.start == 0), None)
    scale = Decimal(1) if read is None or read.ordinal else read.value
    # The unit comes first, or behind its scale: what a price is "per ton" of says nothing of its size.
    measured = words[(scale != 1) :][:1]
    return value * scale * _FACTORS.get(measured[0] if measured else "", Decimal(1))
