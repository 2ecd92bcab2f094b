"""Words by which the end of an English noun is known, and what it is that one counts."""

ENDS_NOUN = frozenset(
    """
    in on at from of for to with since and or but who that which whose by between during after before as than while when
    last this each every per a an the into across over under through against among within until abroad so because were
    was are is have has had been be up down out off not also only both including amid outside inside around near along
    about where whom it they he she more less fewer compared there will would said without worldwide today yesterday
    annually overall instead aboard despite via upon toward towards next earlier later ago such alone their its his her
    """.split()
)
PLURALS = frozenset(
    "people men women children staff troops police cattle aircraft sheep fish personnel feet crew spacecraft".split()
)
"""Beside those that end with an s."""
NO_OBJECT = frozenset(
    """
    years months weeks days hours minutes seconds times degrees points others ones percent pages goals seats votes
    """.split()
)
DETERMINERS = frozenset("the all its their his her these those our".split())
PRONOUNS = frozenset("them it those these him her us".split())
CURRENCIES = frozenset(
    """
    crowns shillings pesos rupees dinars riyals baht rand lira zloty forint lei lari tenge dong rupiah ringgit naira
    soles reais
    """.split()
)
"""Without a code of their own where numbers are read."""
SAY_ALL = frozenset("borrowed earned made lost raised collected donated pledged invested".split())
"""Behind these money needs no purpose."""
