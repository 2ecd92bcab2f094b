"""Made-up news texts with known quotations, seeded: many speakers, many ways to attribute, several scripts.

Every sentence is written for this benchmark. A `Said` knows its words, its sentence, and whose it is.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Person:
    """A speaker: full name, and the form that a text uses after the first mention."""

    name: str
    surname: str
    role: str
    she: bool = False

    @property
    def pronoun(self) -> str:
        return "she" if self.she else "he"


@dataclass(frozen=True)
class Said:
    """A quotation of a text: `words` as between its marks, whole sentences but for the last mark."""

    words: str
    speaker: Person
    others: tuple[Person, ...]
    explicit: bool


@dataclass(frozen=True)
class Text:
    """A text and what it quotes."""

    text: str
    said: tuple[Said, ...]
    language: str = "en"
    narration: tuple[str, ...] = field(default=())


PEOPLE = (
    Person("Ingrid Halvorsen", "Halvorsen", "the harbour minister", True),
    Person("Tomas Reuter", "Reuter", "head of the port authority"),
    Person("Amara Okoye", "Okoye", "a trade economist at the Coastal Institute", True),
    Person("Luca Ferrante", "Ferrante", "the ferry company's director"),
    Person("Mei Tanaka", "Tanaka", "a spokeswoman for the fleet", True),
    Person("Pavel Dvorak", "Dvorak", "the envoy to the talks"),
    Person("Sofia Lindqvist", "Lindqvist", "leader of the dockers' union", True),
    Person("Rashid Karimi", "Karimi", "deputy chairman of the grain board"),
    Person("Hanna Virtanen", "Virtanen", "the mayor", True),
    Person("Diego Salazar", "Salazar", "an analyst with the Lighthouse Group"),
    Person("Bridget O'Neill", "O'Neill", "president of the chamber of commerce", True),
    Person("Jean-Marc Dubois", "Dubois", "the customs chief"),
)

SENTENCES = (
    "We will keep the harbour open through the winter",
    "The new quay has cost the town more than it earns",
    "Nobody has asked the crews what they need",
    "Our partners know that this agreement cannot last",
    "Trade along the coast grew by 14 percent in two years",
    "The ice came early, and the pilots were not ready for it",
    "If the northern route closes, our grain will rot in the silos",
    "I have never seen the market as calm as it is today",
    "They promised three ships and sent one",
    "It is a mistake to read every delay as a threat",
    "The government should pay for the damage before it asks for trust",
    "We are talking to both sides and listening to neither",
    "The ferry carries 1,200 people a day between the islands",
    "No treaty was signed in that room, only a list of hopes",
    "What the region needs is patience, not another committee",
    "Prices fell because the warehouses were full, and they may fall again",
    "The dispute began with a fence and has grown into a wall",
    "Few of the captains believe that the tax will be lifted",
    "Our engineers finished the bridge ahead of time and under budget",
    "You cannot sell fish to people who have no bread",
    "The council voted for the plan because it had nothing better",
    "There is little reason to think that the blockade worked",
    "Half of the fleet is older than the men who sail it",
    "We regret the language of the letter, though we stand by its meaning",
    "The port handled 3.4 million tonnes last year, a record for the coast",
    "Unless the tariff is withdrawn, the talks will not resume",
    "This is the first time that both cities have shared a budget",
    "Everyone on the pier saw the crane fall",
    "The insurers refuse to cover ships that pass the strait at night",
    "A good neighbour repairs the fence from both sides",
    "It would be wrong to call the outcome a victory",
    "The old lighthouse will be sold only if the town agrees",
    "Our exports to the islands are worth 250 million a year",
    "I do not expect the minister to resign over this",
    "The strike ended when the families ran out of flour",
    "Two of the five cranes have stood still since March",
    "We asked for help and were given advice",
    "The river is low, the barges are half empty and the season is short",
    "Cooperation on rescue at sea has continued without interruption",
    "People here measure the winter in debts rather than in weeks",
)
QUESTIONS = (
    "Who will pay for the icebreaker",
    "What is left of the agreement",
    "How long can the town wait for its money",
    "Why were the pilots sent home",
)
NARRATION = (
    "The talks in the old customs house lasted until midnight.",
    "Snow had closed the coastal road for a third day.",
    "The port is the largest on the northern shore.",
    "Ministers from both sides left by the same door.",
    "Freight rates have risen since the autumn.",
    "A statement from the company gave no date.",
    "The bridge connects the mainland with two islands.",
    "Several shops along the quay stayed closed on Tuesday.",
)


def _one(person: Person, words: str, rng: random.Random, *, first: bool) -> tuple[str, bool]:
    """A paragraph that quotes one sentence, and whether it names the speaker with the words."""
    name = f"{person.name}, {person.role}," if first else person.surname
    short = person.name if first else person.surname
    lower = words[0].lower() + words[1:] if not words.startswith("I ") else words
    forms = (
        (f"“{words},” {short} said.", True),
        (f"“{words},” said {name.rstrip(',')}.", True),
        (f"{name} said, “{words}.”", True),
        (f"{name} told reporters that “{lower}.”", True),
        (f"According to {short}, “{lower}.”", True),
        (f"“{words},” {short} told a local station on Monday.", True),
        (f"“{words},” {person.pronoun} added, after {short} had taken the floor.", False),
        (f"{short} stepped to the microphone. “{words},” {person.pronoun} said.", True),
        (f"In a letter to the council, {short} wrote: “{words}.”", True),
        (f"“{words}.” That was how {short} put it.", False),
    )
    return rng.choice(forms)


def english(seed: int, length: int = 8) -> Text:
    """A made-up report with `length` quotations by three speakers."""
    rng = random.Random(seed)
    people = rng.sample(PEOPLE, 3)
    words = rng.sample(SENTENCES, length)
    introduced: set[str] = set()
    paragraphs = [rng.choice(NARRATION)]
    said: list[Said] = []
    for sentence in words:
        person = rng.choice(people)
        paragraph, explicit = _one(person, sentence, rng, first=person.name not in introduced)
        introduced.add(person.name)
        if rng.random() < 0.4:
            paragraph += " " + rng.choice(NARRATION)
        paragraphs.append(paragraph)
        start = paragraph.index("“") + 1
        quoted = paragraph[start : paragraph.index("”", start)].rstrip(".,")
        said.append(Said(quoted, person, tuple(p for p in people if p is not person), explicit))
    asked = rng.choice(people)
    question = rng.choice(QUESTIONS)
    form = "“{q}?” {n} asked." if asked.name in introduced else "“{q}?” asked {n}."
    paragraphs.append(form.format(q=question, n=asked.surname if asked.name in introduced else asked.name))
    said.append(Said(f"{question}?", asked, tuple(p for p in people if p is not asked), True))
    named = {person.name for person in people if person.name in "\n".join(paragraphs)}
    said = [Said(s.words, s.speaker, tuple(o for o in s.others if o.name in named), s.explicit) for s in said]
    narration = tuple(p for p in paragraphs if "“" not in p)
    return Text("\n\n".join(paragraphs), tuple(said), narration=narration)


_VERBS = ("cried", "replied", "whispered", "answered", "observed", "returned", "exclaimed", "continued")


def story(seed: int, length: int = 6) -> Text:
    """Made-up prose with dialogue: verbs before names, split speeches, speeches that go on in the next paragraph."""
    rng = random.Random(seed)
    people = rng.sample(PEOPLE, 3)
    sentences = rng.sample(SENTENCES, 2 * length)
    introduction = ", ".join(person.name for person in people)
    paragraphs = [f"Three people sat in the customs house that night: {introduction}."]
    said: list[Said] = []
    for first, second in zip(sentences[::2], sentences[1::2], strict=True):
        person = rng.choice(people)
        others = tuple(p for p in people if p is not person)
        verb = rng.choice(_VERBS)
        form = rng.randrange(5)
        if form == 0:
            paragraphs.append(f"“{first},” {verb} {person.surname}. “{second}.”")
        elif form == 1:
            paragraphs.append(f"“{first};” and {person.surname}, turning to the window, {verb}: “{second}.”")
        elif form == 2:
            paragraphs.append(f"{person.surname} laughed. “{first}!” {person.pronoun} {verb}. “{second}.”")
        elif form == 3:
            paragraphs += [f"“{first},” {verb} {person.surname}, at last.", f"“{second},” {person.pronoun} added."]
        else:
            paragraphs += [f"{person.surname} rose and {verb}: “{first}.", f"“{second}.”"]
        said += [Said(first, person, others, True), Said(second, person, others, True)]
        if rng.random() < 0.5:
            paragraphs.append(rng.choice(NARRATION))
    return Text("\n\n".join(paragraphs), tuple(said))


def _foreign(language: str, text: str, said: Sequence[tuple[str, Person]]) -> Text:
    people = tuple(person for _, person in said)
    return Text(
        text,
        tuple(Said(w, p, tuple(o for o in people if o is not p), True) for w, p in said),
        language,
    )


_LEE = Person("김하늘", "김하늘", "항만청장")
_PARK = Person("박서준", "박서준", "어민 대표")
_IVANOVA = Person("Анна Соколова", "Соколова", "министр порта", True)
_PETROV = Person("Игорь Белов", "Белов", "директор паромной компании")
_SAMI = Person("سامي الحداد", "الحداد", "مدير الميناء")
_MARTIN = Person("Claire Martin", "Martin", "directrice du port", True)
_KRUEGER = Person("Jens Krüger", "Krüger", "Hafenmeister")

FOREIGN = (
    _foreign(
        "ko",
        "항구는 겨울 내내 열려 있었다.\n\n김하늘 항만청장은 “우리는 올겨울에도 항구를 열어 둘 것”이라고 말했다.\n\n"
        "박서준 어민 대표는 “배가 세 척 부족하다”고 밝혔다. 회의는 밤늦게 끝났다.",
        (("우리는 올겨울에도 항구를 열어 둘 것", _LEE), ("배가 세 척 부족하다", _PARK)),
    ),
    _foreign(
        "ru",
        "Переговоры продолжались до полуночи.\n\n«Мы сохраним порт открытым всю зиму», — заявила Анна Соколова.\n\n"
        "Игорь Белов сказал: «Наши паромы перевозят тысячу человек в день».",
        (("Мы сохраним порт открытым всю зиму", _IVANOVA), ("Наши паромы перевозят тысячу человек в день", _PETROV)),
    ),
    _foreign(
        "ar",
        "استمرت المحادثات حتى منتصف الليل.\n\nقال سامي الحداد: «سنبقي الميناء مفتوحا طوال الشتاء هذا العام».",
        (("سنبقي الميناء مفتوحا طوال الشتاء هذا العام", _SAMI),),
    ),
    _foreign(
        "fr",
        "Les discussions ont duré jusqu’à minuit.\n\n« Le port restera ouvert tout l’hiver », a déclaré Claire Martin.",
        (("Le port restera ouvert tout l’hiver", _MARTIN),),
    ),
    _foreign(
        "de",
        "Die Gespräche dauerten bis Mitternacht.\n\n„Wir halten den Hafen den ganzen Winter offen“, sagte Jens Krüger.",
        (("Wir halten den Hafen den ganzen Winter offen", _KRUEGER),),
    ),
)
