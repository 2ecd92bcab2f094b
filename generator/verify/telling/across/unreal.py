"""What the evidence has only as meant, due, tried, asked for or told by others, and a text of another language, or of
one that is not English, tells as done: by small lists of words. Data, and how they are held.

Items stand between commas; `*` stands for any letters.
"""

import re
from collections.abc import Mapping

from generator.verify.cutting.turning import turns
from generator.verify.telling.across.found import any_of

UNREAL: Mapping[str, str] = {
    "en": """
        was to, were to, was due to, were due to, was supposed to, were supposed to, almost *ed, nearly *ed, meant to,
        was about to, were about to, would have, wanted to, hoped to, tried to, sought to, attempted to, asked to,
        was urged to, were urged to
        """,
    "de": """
        sollte, sollten, wollte, wollten, plante, planten, beabsichtigte, beabsichtigten, gedachte, gedachten, hätte,
        hätten, wäre, wären, versuchte, versuchten, hoffte, hofften, um ein haar, aufgefordert, gebeten, ersucht,
        forderte, forderten, verlangte, verlangten, rief * auf, riefen * auf, hatte * vor, war vorgesehen, bat, baten,
        war geplant, drängte, drängten, soll, sollen
        """,
    "fr": """
        voulait, voulaient, comptait, comptaient, devait, devaient, allait *er, allait *ir, allait *re, allaient *er,
        allaient *ir, allaient *re, prévoyait, prévoyaient, envisageait, envisageaient, entendait, entendaient,
        souhaitait, souhaitaient, espérait, espéraient, tentait de, tentaient de, a tenté de, ont tenté de, a essayé de,
        ont essayé de, a failli, ont failli, faillit, faillirent, aurait, auraient, serait, seraient, était censé*,
        étaient censé*, était sur le point, étaient sur le point, cherchait à, cherchaient à, a cherché à,
        ont cherché à, avait l'intention, avaient l'intention, avait prévu, avaient prévu, était prévu*,
        étaient prévu*, a été appelé* à, ont été appelé* à, a demandé, ont demandé, a exhorté, ont exhorté,
        a été invité* à, a été prié* de, a appelé * à
        """,
    "es": """
        iba a, iban a, debía, debían, quería, querían, planeaba, planeaban, pretendía, pretendían, esperaba *ar,
        esperaba *er, esperaba *ir, esperaban *ar, esperaban *er, esperaban *ir, pensaba *ar, pensaba *er, pensaba *ir,
        intentó, intentaron, intentaba, intentaban, trató de, trataron de, trataba de, trataban de, buscaba *ar,
        a punto de, habría, habrían, hubiera, hubieran, estaba prevista, estaba previsto, tenía previsto,
        tenían previsto, se pidió, pidió *ar, pidió *er, pidió *ir, pidió a, pidió que, pidieron *ar, pidieron *er,
        pidieron *ir, pidieron a, pidieron que, instó, instaron, exhortó, exhortaron, reclamó, reclamaron, exigió,
        exigieron, casi *ó, casi *aron, casi *ieron
        """,
    "ru": """
        должен был, должна была, должно было, должны были, собирал* *ть, собирал* *ться, собирал* *ти, планировал*,
        намеревал*, хотел*, чуть не, едва не, чуть было не, якобы, предполагал*, предстояло, готовил*ся *ть,
        готовил*сь *ть, пытал*ся, пытал*сь, попытал*ся, попытал*сь, надеял*, призвал*, призывал*, попросил*, просил*,
        потребовал*, требовал*, рассчитывал*, обещал*
        """,
    "ko": """
        *려 했*, *려고 했*, *려던*, *고자 했*, *뻔했*, *뻔 했*, *것으로 전해졌*, *것으로 알려졌*, *시도했*, *하라는*,
        *라고 촉구*, *것을 촉구*, *것을 요구*, *도록 요청*, *예정이었*, *계획이었*, *할 예정*, *할 계획*, *할 방침*
        """,
}
"""What was meant, due or tried in the past, what nearly came about, what was asked for and what others tell."""

KEPT: Mapping[str, str] = {
    "en": """
        had to, must, compelled, forced, was to, were to, due, sought, seek*, tried, attempt*, almost, nearly,
        close to, verge, brink, about to, cancel*, postpon*, called off, escap*, wish*, desir*, eager*, keen*,
        mean*, schedul*, task*, order*, instruct*, press*, push*, lobb*, invited to, appeal*, plead*, request*,
        insist*, unwilling, reluctan*, never, not, no, ambition*, goal*, target*, envisag*, foresee*, foresaw,
        project*, proposed, prepar*, readied, campaign*, urg*, demand*, ask*, set out, rumour*, account,
        accounts, word, decid*, supposed, designed, destin*, bound, require*, exhort*, advis*, encourag*, beg*,
        plea, wait*, await*, pursu*, bid, effort*, struggl*, agenda, slated, earmark*, commission*, pledg*,
        vow*, promis*, undert*, warn*, talk*, discuss*, debat*, consult*, negotiat*, recommend*, suggest*,
        willing*, committed, commitment, purpos*, circulat*, gossip, believ*, fail*, count*, budget*, complain*,
        moved to, turned to, move to, reckon*, oblig*, hop*, try*
        """,
    "de": "sollt*, wollt*, plan*, hätt*, wär*, versuch*, hoff*, forder*, verlang*, bat, bitt*, nicht, kein*, fast",
    "fr": "voul*, compt*, dev*, prév*, envisag*, souhait*, espér*, tent*, faill*, aur*, ser*, cherch*, demand*, pas",
    "es": "iba*, deb*, quer*, plane*, pretend*, esper*, intent*, trat*, habr*, hubier*, pid*, ped*, inst*, exig*, no",
    "ru": "долж*, собира*, планир*, намерев*, хот*, чуть, едва, предпол*, пыта*, попыт*, надея*, приз*, прос*, треб*",
    "ko": "*려*, *뻔*, *전해*, *알려*, *시도*, *촉구*, *요구*, *요청*, *예정*, *계획*, *방침*, *않*, *못*",
}
"""What a text may keep of it, in whatever words."""

REFUSING = "prevent*, stop*, avoid*, miss*, refus*, declin*, reject*, against, oppos*, block*"
"""What a text in English may say where its evidence denies: "wollte nicht", "declined"."""

_TRUE_AFTER_ALL = any_of("später, devenir, convertirse, стать, 후에, ohne, sans, sin, без, *없었*")
"""What did come about, told as foreseen ("sollte später Minister werden") or by what would have been without it."""
_MORE_CLAUSES = re.compile(
    r"[;:()\"“”„«»?]|\s[–—-]\s|(?<=[.!])\s|,?\s(?:und|aber|doch|weil|dass|obwohl|wie|et|mais|que|qui|dont|où|car|y|e|pero|"
    r"porque|cuando|quien|aunque|и|а|но|что|чтобы|котор\w+|как|потому|and|but|that|which|who|as|when)\s|"
    r",\s(?:der|die|das|den|dem|deren|dessen|was|wo)\s|(?:지만|으나|면서|며|(?<!려)고|자)\s"
)
_OPENING = re.compile(r"\A([^,]{0,24}),")
"""The comma behind which stands what was planned: "plante, den Hafen zu schließen"."""


def only_meant_across(told: str, cited: str, ours: str, theirs: str) -> str:
    """The words by which all of a sentence is only meant, due, tried, asked for or told by others, where a text keeps
    nothing of it; or "". Both in small letters; `ours`, `theirs`: the languages (BCP 47, the first part alone).

    Of a sentence of several clauses nothing is said: which of them a text tells is not known.
    """
    found = any_of(UNREAL.get(theirs, "")).search(cited)
    if not found or any_of(KEPT.get(ours, "")).search(told) or _TRUE_AFTER_ALL.search(cited):
        return ""
    if ours == "en" and turns("negation", cited, theirs) and any_of(REFUSING).search(told):
        return ""
    return found[0] if _one_clause(cited[: found.end()] + _OPENING.sub(r"\1", cited[found.end() :], count=1)) else ""


def _one_clause(text: str) -> bool:
    """Whether a text in small letters is one clause, as far as signs and joining words tell."""
    return "," not in text and not _MORE_CLAUSES.search(text.strip().rstrip("."))
