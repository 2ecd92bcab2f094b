# ruff: noqa: E501  a kind and its forms read best in a line
"""What the evidence has only as asked, suspected, insisted on, made up, forged or rehearsed, and a text tells as it is.

Data by kind and language, and how they are held: within one language and between two. Items stand between commas, `*`
stands for any letters (`across/found.py`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.verify.telling.across.found import any_of


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of frame: how each language puts it (a pattern), and the words by which a text keeps it (a list); `acts`
    that alone are told otherwise than they were, if not all are."""

    put: Mapping[str, str]
    kept: Mapping[str, str]
    acts: Mapping[str, str] = field(default_factory=dict)


_MADE_UP = _Kind(
    {
        "en": r"\bin (?:the|an?|his|her|their|its|this|that) (?:[\w’'-]+ ){0,2}?(?:novels?|movies?|films?|thrillers?|plays?|"
        r"fairy tales?|short stor(?:y|ies)|legends?|myths?|(?:video|computer|board) games?|comics?|sitcoms?|dreams?(?! of)|"
        r"nightmares?|jokes?|satires?)(?=,|\s(?:of|by|about|from|the|an?|he|she|it|they|there|his|her|its)\b)|"
        r"\b(?:dreamt|dreamed|dreams|imagines?|imagined|fantasi[sz]ed) (?:that|of|how)\b",
        "de": r"\b(?:in|im) (?:de[mr] |einem |einer |seinem |seiner |ihrem |ihrer )?(?:\w+ )?(?:roman|film|krimi|theaterstück|"
        r"spielfilm|märchen|erzählung|kurzgeschichte|legende|sage|videospiel|computerspiel|traum|alptraum|witz)\b|"
        r"\bträum\w*,?\s",
        "fr": r"\bdans (?:le|la|les|un|une|son|sa|ce|cette) (?:\w+ )?(?:roman|film|polar|pièce de théâtre|conte|nouvelle|légende|"
        r"fiction|jeu vidéo|rêve|cauchemar|bande dessinée)\b|\b(?:a|ont) rêvé\b|\brêv(?:e|ait|aient) qu",
        "es": r"\ben (?:el|la|los|las|un|una|su|esta|este) (?:\w+ )?(?:novela|película|cuento|leyenda|ficción|videojuego|sueño|"
        r"pesadilla|historieta|obra de teatro)\b|\bsoñ(?:ó|aba|aron|aban) (?:que|con)\b",
        "ru": r"\bв (?:\w+ )?(?:романе|фильме|пьесе|сказке|рассказе|легенде|сериале|видеоигре|компьютерной игре|анекдоте)\b|"
        r"\bво сне\b|\b(?:при|)снил\w*",
        "ko": r"(?:소설|영화|드라마|연극|동화|전설|게임|만화|꿈)(?:에서|\s?속에서|\s?속)|[는은을]\s꿈을\s(?:꾸|꿨)",
    },
    {
        "en": """
            novel*, movie*, film*, thriller*, play, plays, stage*, tale*, story, stories, legend*, myth*, game*, comic*,
            drama*, tragedy, comedy, author*, fiction*, dream*, nightmare*, imagin*, joke*, satir*, fantas*, plot, scene*, script*, book*
            """,
        "ru": "роман*, фильм*, пьес*, сказк*, рассказ*, легенд*, сериал*, игр*, анекдот*, сон*, снил*, вымы*, книг*, сюжет*",
        "ko": "*소설*, *영화*, *드라마*, *연극*, *동화*, *전설*, *게임*, *만화*, *꿈*, *허구*, *가상*, *작품*",
    },
)
_REHEARSED = _Kind(
    {
        "en": r"\b(?:in|during|at|as part of) (?:the|an?|its|their|this|that|these|joint|live-fire|annual)\s(?:[\w’'-]+ ){0,3}?"
        r"(?:exercises?|drills?|manoeuvres?|maneuvers?|war games?|simulations?|rehearsals?|dry runs?)\b",
        "de": r"\b(?:bei|beim|in|im|während|auf) (?:de[mrsn] |einer |einem |eines |ihrer |seiner )?(?:\w+ )?"
        r"(?:übung|übungen|manövers?|manövern|planspiel|simulation|generalprobe|probealarm|\w{4,}(?:übung|manövers?))\b",
        "fr": r"\b(?:pendant|durant|lors de?|au cours de?|dans) (?:le |la |les |l[’']|un |une |des |ses |d[’']une? )?(?:\w+ )?"
        r"(?:exercices?|manœuvres|simulations?|répétition générale)\b",
        "es": r"\b(?:durante|en) (?:el |la |los |las |un |una |unas |unos |sus )?(?:\w+ )?(?:simulacros?|maniobras|"
        r"ejercicios? militar\w*|simulación|simulaciones|ensayo general)\b",
        "ru": r"\b(?:на|в ходе|во время) (?:\w+ )?(?:учени(?:ях|й)|манёвр\w+|маневр\w+|тренировк\w+|симуляц\w+)\b",
        "ko": r"(?:훈련|연습|모의\s?실험|시뮬레이션)(?:에서|\s?중|\s?도중|\s?때|\s?기간)",
    },
    {
        "en": """
            exercise*, drill*, manoeuvre*, maneuver*, war game*, simulat*, rehears*, dry run, train*, practis*, practic*,
            test, tests, tested, mock
            """,
        "ru": "учени*, манёвр*, маневр*, трениров*, симуляц*, учебн*, условн*",
        "ko": "*훈련*, *연습*, *모의*, *시뮬레이션*, *가상*, *시험*",
    },
    {
        "en": """
            attack*, shell*, bomb*, fire, fired, fires, shot, shoot*, storm*, seiz*, captur*, invad*, sank, sunk, sink*,
            destroy*, struck, strik*, hit, hits, intercept*, assault*, raid*, besieg*, occup*, retook, retak*, liberat*,
            evacuat*, launch*, blockad*
            """,
        "ru": "атак*, обстрел*, бомб*, стреля*, штурм*, захват*, вторг*, потоп*, уничтож*, удар*, перехват*, оккуп*, запуст*",
        "ko": "*공격*, *포격*, *폭격*, *발사*, *점령*, *침공*, *격침*, *파괴*, *타격*, *요격*, *격추*, *봉쇄*, *탈환*",
    },
)
_FORGED = _Kind(
    {
        "en": r"\b(?:forged|fake|faked|doctored|fabricated|deepfake|staged|bogus|counterfeit|ai-generated)\s(?:[\w’'-]+\s){0,2}?"
        r"(?:videos?|photos?|photographs?|pictures?|images?|footage|recordings?|documents?|letters?|statements?|posts?|"
        r"clips?|reports?|decrees?|e-?mails?)\b",
        "de": r"\b(?:gefälscht\w*|manipuliert\w*|gestellt\w*|erfunden\w*)\s(?:\w+\s)?(?:video\w*|foto\w*|bild\w*|aufnahme\w*|"
        r"dokument\w*|brief\w*|schreiben|erklärung|meldung\w*)\b",
        "fr": r"\b(?:fausse?s?\s)(?:vidéos?|photos?|images?|lettres?|documents?|déclarations?)\b|"
        r"\b(?:vidéos?|photos?|images?|documents?|lettres?)\s(?:truqué|falsifié|manipulé|trafiqué|fabriqué)\w*",
        "es": r"\b(?:vídeos?|videos?|fotos?|imágenes|imagen|documentos?|cartas?|comunicados?)\s(?:falso|falsa|trucad|manipulad|"
        r"falsificad)\w*",
        "ru": r"\b(?:поддельн|фальшив|фейков|сфабрикованн|постановочн|смонтированн)\w+\s(?:\w+\s)?(?:видео\w*|фото\w*|снимк\w+|"
        r"запис\w+|документ\w*|письм\w+|заявлени\w+)",
        "ko": r"(?:조작된|위조된|가짜|허위|날조된)\s(?:[가-힣]+\s)?(?:동영상|영상|사진|문서|편지|녹음|성명|보도)",
    },
    {
        "en": """
            forg*, fake*, doctor*, fabricat*, deepfake*, staged, bogus, counterfeit*, ai-generated, false*, manipulat*,
            invent*, hoax*, untrue
            """,
        "ru": "поддел*, фальш*, фейк*, сфабрик*, постановоч*, смонтир*, ложн*, выдум*",
        "ko": "*조작*, *위조*, *가짜*, *허위*, *날조*, *거짓*",
    },
)
_ASKED = _Kind(
    {
        "en": r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir\w+|enquir\w+|investigat\w+|examin\w+|debat\w+|unclear|"
        r"uncertain|not clear|not known|unknown|question of|question) (?:\w+ ){0,3}?(?:whether|if)\b[^,;]*$",
        "de": r"\b(?:frag\w*|prüf\w*|untersuch\w*|unklar|offen|ungewiss|zweifel\w*)\b[^.;,]{0,30},\sob\b[^,;]*$",
        "fr": r"\b(?:demand\w+|ignor\w+|enquêt\w+|examin\w+|incertain|pas clair|inconnu)\s(?:[\w’']+\s){0,3}?s(?:i\s|[’']i)[^,;]*$",
        "es": r"\b(?:pregunt\w+|investig\w+|estudi\w+|examin\w+|se ignora|incierto|no está claro|se desconoce)\s(?:\w+\s){0,3}?si\s[^,;]*$",
        "ru": r"\b(?:спро\w+|спраш\w+|поинтересова\w+|выясня\w+|проверя\w+|неясно|неизвестно|непонятно|вопрос\w*)\b[^.;]{0,60}?"
        r"\sли\b",
        "ko": r"[가-힣](?:는지|은지|인지|었는지|였는지|했는지|할지)(?:를|는|도|에\s(?:대해|대한)|\s여부를?)?\s?(?:[가-힣]+\s)?"
        r"(?:물었|묻|질문|조사|확인|검토|의문|불분명|불투명|알\s수\s없|논의|논쟁)",
    },
    {
        "en": """
            whether, if, nobody, no one, not, talk*, consult*, weigh*, mull*, ask*, question*, doubt*, wonder*, unclear, investigat*, examin*, check*, discuss*, debat*, inquir*,
            enquir*, look* into, uncertain*, unknown, not known, clarif*, possib*, study, studie*, inquest, prob*, review*,
            consider*
            """,
        "ru": "ли, спро*, спраш*, вопрос*, выясня*, проверя*, неясно, неизвестно, сомне*, расслед*, изуча*, обсужд*",
        "ko": "*는지*, *은지*, *인지*, *물었*, *묻*, *질문*, *의문*, *조사*, *확인*, *검토*, *불분명*, *여부*, *논의*",
    },
)
_SUSPECTED = _Kind(
    {
        "en": r"\b(?:insist|speculat|boast|brag|fantasi[sz]|hallucinat)(?:s|es|ed|ing|ged)? that\b",
        "de": r"\b(?:vermute[nt]?\w*|verdächtig(?:t|te|ten|en)|beharr\w* darauf)\b",
        "fr": r"\b(?:soutien\w*|soutenai\w*|soutenu|martèle\w*|spécule\w*|suppos\w+) qu",
        "es": r"\b(?:insist\w+ en|especul\w+ con|supon\w+|presum\w+) que\b",
        "ru": r"\b(?:подозрева(?!ем)\w+|настаива\w+,? что|обвин(?:ил|яет|яли|или|яют)\w*|предполож\w+)\b",
        "ko": r"[다라]고\s(?:[가-힣]+\s)?(?:의심|우기|우겼|추측|주장)",
    },
    {
        "en": """
            suspect*, suspicion*, alleg*, accus*, believ*, thought, presum*, prob*, likely, may, might, could, appear*,
            seem*, apparent*, assum*, guess*, insist*, speculat*, boast*, brag*, claim*, say, says, said, according, view,
            views, account, told, tell*, maintain*, assert*, argu*, suppos*, reckon*, think*, hold, holds, call*, warn*, want*, must, should, need*, demand*, seek*
            """,
        "ru": "подозр*, настаив*, предпол*, вероят*, возмож*, утвержд*, по словам, по мнению, якобы, счита*, заяв*, говор*, обвин*",
        "ko": "*의심*, *혐의*, *추정*, *추측*, *주장*, *가능성*, *말했*, *밝혔*, *따르면*, *보인다*, *보고*, *비난*, *듯*, *우기*",
    },
)
_OF_A_SIDE = _Kind(
    {
        "en": r"\baccording to (?:the |an? |some |several )?(?:\w+ )?(?:rebels?|militants?|separatists?|insurgents?|activists?|the opposition|critics|opponents|supporters|state (?:media|television|tv)|social media|bloggers?|rumou?rs?|(?:anonymous|unnamed|unconfirmed|unverified) \w+)\b|"
        r"\b(?:anonymous|unnamed|unverified|unconfirmed)\s(?:[\w’'-]+\s){1,2}?(?:wrote|writes|said|says|claim\w*|report\w*|posted|alleg\w+)\b",
        "de": r"\b(?:nach angaben|laut|nach darstellung|nach aussage)\s(?:(?:de[rsnm]|von|einiger|einem|einer|eines)\s)?(?:\w+\s)?(?:rebellen|separatisten|aufständischen?|aktivisten|opposition|kritiker\w*|gegner\w*|anhänger\w*|staatsmedien|staatsfernsehens?|blogs?|anonyme\w*)\b|"
        r"\banonyme\w*\s\w+\s(?:schrieb|behauptet|meldete|berichtete)\w*",
        "fr": r"\b(?:blogs?|comptes?|sources?|lettres?|message)\sanonymes?\s(?:a|ont)\s\w+",
        "es": r"\b(?:blogs?|cuentas?|fuentes?|cartas?|mensaje)\sanónim[oa]s?\s\w+(?:ó|aron|eron|a|an)\b",
        "ru": r"\b(?:анонимн|неназванн|неподтвержд[её]нн)\w+\s\w+\s(?:напис|сообщ|утвержд|заяв|рассказ)\w+",
        "ko": r"(?:반군|분리주의\s?세력|무장\s?세력|활동가|야당|반대파|관영\s?(?:매체|언론|방송)|익명)[가-힣]*\s?(?:[가-힣]+\s){0,2}?(?:따르면|의하면)|익명의\s[가-힣]+(?:은|는|이|가)\s[^.]{0,60}(?:썼|밝혔|주장|전했|보도)",
    },
    {
        "en": """
            according, say, says, said, claim*, report*, alleg*, account, accounts, told, tell*, rebel*, militant*, separatist*,
            insurgent*, activist*, opposition, critic*, opponent*, supporter*, media, television, tv, blog*, rumour*, rumor*,
            anonym*, unnamed, unverified, unconfirmed, version, view, wrote, writes, post*, put the, estimate*
            """,
        "ru": "по словам, по данным, согласно, сообщ*, утвержд*, заяв*, повстанц*, боевик*, сепарат*, активист*, оппозиц*, критик*, блог*, анонимн*, неназванн*, якобы, версии",
        "ko": "*따르면*, *의하면*, *주장*, *반군*, *활동가*, *야당*, *관영*, *익명*, *밝혔*, *전했*, *보도*, *알려*",
    },
)
"""What is known from one side or from nobody in particular."""
_FEARED = _Kind(
    {
        "de": r"\b(?:be)?fürcht\w*, dass\b|\bhab\w+ angst, dass\b",
        "fr": r"\b(?:crai(?:nt|gnent|gnait|gnaient)|redout\w+) qu",
        "es": r"\b(?:tem(?:e|en|ía|ían)|recel\w+) que\b",
        "ru": r"\b(?:опаса\w+|боит\w+|боят\w+|боял\w+)(?: того)?, что\b",
        "ko": r"(?:까\s?봐|수\s있다고|것을|것이라고|것으로)\s(?:우려|걱정|두려워)",
    },
    {
        "en": """
            fear*, afraid, worr*, concern*, risk*, threat*, warn*, may, might, could, would, danger*, scare*, dread*, anxi*,
            possib*, likely, expect*, alarm*
            """,
        "ru": "опас*, боит*, боят*, боял*, страх*, угроз*, риск*, может, могут, возмож*, вероят*, тревож*",
        "ko": "*우려*, *걱정*, *두려*, *위험*, *가능성*, *수 있*, *불안*",
    },
)
_KINDS = (_MADE_UP, _REHEARSED, _FORGED, _ASKED, _SUSPECTED, _OF_A_SIDE, _FEARED)
_LONGEST = 2_000
"""Characters of a sentence; what has more is none that a frame could be seen in."""
_SENTENCES = re.compile(r"(?<=[.!?;])\s+")


def framed(told: str, cited: str, languages: tuple[str, str]) -> str:
    """The words that make what the evidence tells none of what happened, where nothing in a text keeps them; or "".

    `languages` (BCP 47) of the text and of the words cited. Of several sentences nothing is said, for which of them a
    text tells is not known.
    """
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    if max(len(told), len(cited)) > _LONGEST or len(_SENTENCES.split(cited.strip())) > 1:
        return ""
    told, cited = told.lower(), cited.lower()
    for kind in _KINDS:
        found = re.search(kind.put[theirs], cited) if theirs in kind.put else None
        if not found or ours not in kind.kept or any_of(kind.kept[ours]).search(told):
            continue
        if not kind.acts or any_of(kind.acts.get(ours, "")).search(told):
            return found[0].strip()
    return ""
