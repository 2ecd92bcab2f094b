"""The shapes of English clauses that say what a number measures, a number standing as `#`: a subject before its verb,
a change with the level that it leads to, another time's number, two subjects with two numbers."""

import re

from generator.draft.counted import FILL

UP = (
    "rose|grew|increased|climbed|jumped|surged|soared|gained|expanded|advanced|spiked|skyrocketed|edged up|rebounded"
    "|swelled|(?:was|were|went) up|(?:has|have) (?:gone up|risen|grown)"
)
DOWN = (
    "fell|dropped|declined|decreased|shrank|slipped|plunged|tumbled|slid|sank|contracted|dipped|plummeted|nosedived"
    "|edged down|narrowed|eased|slowed|(?:was|were|went) down|(?:has|have) (?:gone down|fallen|shrunk)"
)
LEVEL = (
    "was|were|is|are|is now|are now|now stands at|stood at|stands at|reached|hit|totall?ed|totals|amounted to|came to"
    "|comes to|came in at|averaged|averages|numbered|numbers"
)
PAID = {
    "spent": "Spending", "invested": "Investment", "pledged": "Pledge", "paid": "Payment", "donated": "Donation",
    "borrowed": "Borrowing", "earned": "Earnings", "lost": "Loss", "won": "Award", "raised": "Money raised",
}  # fmt: skip
_NOUN = r"[\w’'&.-]+(?: [\w’'&.-]+){0,8}"
_WHEN = r"(?: in #)?"
"""A year behind what is measured: "exports in 2021 rose"."""
_TO = rf"{UP}|{DOWN}|(?:more than |almost |nearly )?(?:doubled|tripled|quadrupled|halved)|widened"
CHANGE = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?P<verb>{_TO}) (?:\w+ly )?(?P<how>{FILL}{{0,2}})$")
LED_TO = re.compile(
    rf"(?P<what>{_NOUN}) (?:{UP}|{DOWN}) (?:\w+ly )?(?:by )?(?:{FILL})?# (?:[\w’' -]{{0,24}} )?to {FILL}?$"
)
BEFORE_THAT = re.compile(r"(?:# [^#]{0,30}\bfrom|# in # and) (?:about )?$")
AGAINST = re.compile(r"#[^#]{0,40}(?:\b(?:compared (?:with|to)|against|versus)|, (?:up|down) from) (?:about )?$")
SAW = re.compile(
    rf"(?P<who>{_NOUN}) saw (?:its |their )?(?P<of>[a-z][\w’'-]*(?: [a-z][\w’'-]*){{0,3}}) "
    r"(?:(?P<up>rise|grow|increase|climb|jump|surge)|(?:fall|drop|decline|shrink|slip|plunge)) "
    rf"(?P<by>(?:by |from # )?(?:# (?:in # )?)?(?P<to>to )?){FILL}?$"
)
"""A change told of somebody's own: "Riga saw volumes fall # to #"."""
TIMES_TO = re.compile(
    rf"^(?P<what>{_NOUN}?) (?:(?:almost|nearly|more than) )?(?P<verb>doubled|tripled|quadrupled|halved)"
    rf"(?: in #)?, to {FILL}?$"
)
AND_TO = re.compile(rf"#[^#,]{{0,12}}(?: in #)?(?: from the (?:previous|preceding) year)?, to {FILL}?$")
"""The level behind a change and a comma: "shrank by # in #, to #"."""
OR_SHARE = re.compile(rf"# [^#,;]{{1,40}}#?(?:, or| \() ?{FILL}?$")
"""What the same is as a share: "# tonnes, or # of the total"."""
YEARS_OF = re.compile(r"\b(?:age|expectancy|duration|lifetime|lifespan|length)\b")
"""What is measured in years."""
AMONG = re.compile(r" \w+ ((?:for|among|of) [a-z]+)(?= and #| in #|[.,;]|$)")
A_NOUN_OF = re.compile(r"(?:[Tt]he )?(?:[A-Z]?[a-z]+ ){1,2}(?:of|in|at|for|to|with|on) ")
FROM = re.compile(rf"(?P<what>{_NOUN}) (?:{_TO}) (?:\w+ly )?from (?:{FILL})?(?:# (?:in # )?to {FILL}?)?$")
STAND = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:{LEVEL}) (?:worth )?{FILL}{{0,2}}$")
IS = re.compile(r" (?:was|were|is|are) [^#]*$")
HOW = re.compile(r" (higher|lower) (?:in [^,]{2,20} )?than (?:a year|the year|in (?:[A-Z][a-z]+ )?#)")
"""Behind a share: it is of another time's number and not of another thing's."""
RAISED = frozenset("increased raised boosted expanded".split())
OWN = re.compile(
    rf"(?P<what>{_NOUN}?) (?P<verb>{'|'.join(sorted(RAISED))}|cut|reduced|lowered) (?:its|their|the) "
    rf"(?P<of>[\w’'-]+(?: [\w’'-]+){{0,4}}) (?P<to>by|to) {FILL}?$"
)
MONEY = re.compile(rf"(?P<what>{_NOUN}) (?:has |have |had )?(?P<verb>{'|'.join(PAID)}) {FILL}{{0,2}}$")
RANKED = re.compile(rf"(?P<what>{_NOUN}) (?:is|was|became|remains|remained) (?:the|[\w.&’' -]{{2,30}}[’']s?) $")
KNOWN_AS = re.compile(
    r"(?P<what>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3}), (?:the |[A-Z][\w.&’' -]{1,28}[’']s? )(?:(?:world|country)[’']s )?$"
)
"""Before a rank in what stands behind a name: "Norrvik, the world’s third-largest producer of salmon,"."""
BEST = re.compile(r"[- ](?P<best>(?:most )?[a-z]+(?:est|populous)) (?P<of>[a-z][\w’'&-]*(?: \w[\w’'&-]*){0,5})")
COMPARED = re.compile(
    r"\s(?:points? )?(?:higher|lower|more|less|fewer|above|below|larger|smaller|bigger|faster|slower)\b"
)
EACH = re.compile(r"\s(?:per|a|an|each|apiece)\b(?! year)")
GOES_ON = re.compile(r"\s(?:on|for|in|to|of)\s[^,;.]{3,60}?(?=[,;.]|\s(?:and|but|while|since|after|because|as)\s)")
RESPECTIVELY = re.compile(
    rf"^(?:In #, )?(?P<whats>{_NOUN}(?:, {_NOUN})?,? and {_NOUN}) (?P<verb>{UP}|{DOWN}|{LEVEL}) (?:by |to |at )?"
    r"(?P<many>#(?:, #)?,? and #),? respectively\b"
)
AND = re.compile(r",? and |, ")
RELATED = re.compile(r"\b(?:to|of|in|from|with|for|between|among|by|on)\b")
OWNER = re.compile(r"^.*[’']s? (?=\w)|^(?:Its|Their|The) ")
JOINED = re.compile(r"^(?:and|but|while|whereas|[Mm]eanwhile|However|But|Still|Also) ")
LISTED = re.compile(rf"^{_NOUN} and {_NOUN} (?:{UP}|{DOWN}|{LEVEL})\b")
TOO = re.compile(r"# and (?P<what>[a-z][\w’'-]*(?: [\w’'-]+){0,4}?) by $")
"""What changed as well: "exports rose by # and imports by #"."""
DIRECTED = re.compile(r"Rise|Fall")
WHEN_FIRST = re.compile(
    r"^(?:(?:In|During|By|As of|At) (?:the (?:end|beginning|start) of |early |late )?(?:[A-Z][a-z]+,? )?#,? "
    r"|(?:Last|This) year,? )"
)
"""A time before whose number it is: "In 2020 the budget was …"."""
STANDS_IN = re.compile(
    r"^(?P<whose>[Ii]ts |It |[Tt]he (?:company|firm|group|bank|airline|carrier|retailer|manufacturer|carmaker|country)"
    r"(?P<of>[’']s)? )(?![A-Z])"
)
NAME = re.compile(r"(?:[\w’'-]+ ){0,4}[A-Z][\w&.’-]*")
A_BODY = re.compile(r"(?:The|Its) [a-z]+(?: [a-z]+)?")
"""What a name behind a comma is: "The owner, Fjord Lines, has …"."""
A_PRICE = 1000
"""Smaller sums are prices, of shares mostly, which hold for a day."""
NO_UNIT = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds time times degrees point points
    old other others more men's women's am pm st nd rd th percent age seats votes page pages one ones m bn k pence
    """.split()
)
