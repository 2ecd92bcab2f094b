"""English verbs whose object can be counted, with what is said of the object: "sold # tonnes" is something sold."""

_REGULAR = """
import export receive harvest carry operate employ hire deliver produce order detain arrest deport open create close
issue allocate contribute provide pledge impose purchase ship plant register record attract treat vaccinate train
recruit admit handle process transport consume generate emit store seize destroy launch evacuate rescue house host
supply complete construct acquire add collect deploy station own control plan possess invest donate approve earmark
disburse transfer award finance fund repay serve assemble extract mine refine pump catch slaughter inspect visit test
identify confirm screen release execute convict sentence recall resettle return displace relocate inaugurate
commission renovate install upgrade publish award grant lend offer raise borrow earn stockpile retire kill injure wound
strand hospitalise quarantine intercept burn dispatch infect claim mobilise repair demolish flood
"""
_IRREGULAR = {
    "sold": "sold", "bought": "bought", "built": "built", "grew": "grown", "took": "taken", "gave": "given",
    "sent": "sent", "spent": "spent", "lost": "lost", "won": "won", "paid": "paid", "held": "held", "cut": "cut",
    "made": "made", "caught": "caught", "drew": "drawn", "lent": "lent", "laid": "laid", "shot": "shot",
    "fed": "fed", "bore": "borne", "brought": "brought", "sells": "sold", "buys": "bought", "makes": "made",
    "spends": "spent", "pays": "paid", "gives": "given", "sends": "sent", "takes": "taken", "loses": "lost",
    "carried out": "carried out", "set up": "set up", "took in": "taken in",
    "keeps": "kept", "kept": "kept", "holds": "held", "builds": "built", "grows": "grown",
}  # fmt: skip


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in {"plan", "ship", "transfer", "admit", "emit", "control"} else f"{verb}ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("sh", "ch", "ss")) else f"{verb}s"


DONE: dict[str, str] = {
    **{form(verb): _past(verb) for verb in _REGULAR.split() for form in (_past, _present)},
    **_IRREGULAR,
}
"""By each form of a verb its participle."""
BEFELL = frozenset(
    """
    died drowned protested fled voted travelled traveled gathered marched demonstrated returned left perished rallied
    crossed attended visited applied enrolled enlisted lived worked survived disappeared escaped defected emigrated
    resigned graduated live work serve
    """.split()
)
"""What people do of whom a sentence says how many they are."""
DOING = frozenset(DONE) | {"has", "have", "had", "accounted", "accounts", "rose", "fell", "is", "was", "makes", "made"}
