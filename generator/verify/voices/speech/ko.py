"""Words of speech, ko: the verb stands last, the subject is known by its particle, the words by what follows them."""

import re

TOPICS = ("은", "는", "께서는", "도")
SUBJECTS = ("이", "가", "께서")
"""Particles of the one who acts, hung on the last word of a name or title."""
QUOTING = re.compile(
    r"\s*(?P<how>(?:이)?(?:라며|라면서|라는|라고|라)|고|며|면서)(?!\w*\s*(?:불리|적혀|적힌|쓰여|쓰인|새겨))"
)
"""What stands right behind words that somebody says."""
GOING_ON = frozenset("이라며 라며 이라면서 라면서 며 면서".split())
"""Of these, what says by itself that somebody speaks, whatever he does then."""
CALLED = frozenset("이라는 라는".split())
"""Of these, what may be a name or a title ("‘…’라는 노래"), unless a noun of saying follows."""
SAYINGS = re.compile(r"\s*(?:표현|말|취지|입장|주장|지적|의견|반응|설명|답변|뜻|메시지|소감)")
VERBS = re.compile(
    r"말했|말하|밝혔|밝히|전했|강조했|강조하|지적했|주장했|설명했|덧붙였|했다|했습니다|답했|물었|비판했|평가했|경고했|"
    r"썼|적었|언급했|우려했|촉구했|약속했|인정했|반박했|외쳤|속삭였|말한다|내다봤|분석했|전망했|당부했|호소했|"
    r"다짐했|쉬었|비꼬았|맞받았|거들었|쏘아붙였|되물었|중얼거렸|소리쳤|소리 질렀|털어놨|털어놓|토로했|일축했|귀띔했|"
    r"꼬집었|반문했|응수했|잘라 말|못 박|못박|알렸|고백했|불평했|투덜거렸|내뱉었|대꾸했|탄식했|읊조렸|요구했|제안했|"
    r"자신했|단언했|역설했|선언했|치켜세웠|추켜세웠|질타했|성토했|해명했|항변했|너스레|입을 열|운을 뗐|힘주어|회상했"
)
TELLING = re.compile(
    r"(?:말했|말하였|물었|답했|대답했|속삭였|외쳤|중얼거렸|소리쳤|되물었|대꾸했|투덜거렸|내뱉었|쏘아붙였|밝혔|"
    r"소리를 질렀|울먹였|말을 이었|덧붙였|털어놓았|털어놨|탄식했|설명했|강조했|고백했|"
    r"부르짖었|재촉했|애원했|타일렀|입을 열었)"
    r"\w*[.!?]?\s*$"
)
"""What ends a sentence of its own that says whose the words before it are."""
ACCORDING = re.compile(r"(?P<who>(?:\S+\s+){0,3}?\S+?)(?:에 따르면|에 의하면|의 말에 따르면)")
LABEL = re.compile(r"(?:^|\s)(?P<who>[가-힣]{2,5}(?:\s[가-힣]{1,6}){0,2})\s*:\s*$")
DENIALS = re.compile(r"부인|지\s*(?:는|도)?\s*않았|적이? ?없|거짓|허위|사실이 아니|가짜|소문|알려졌|전해졌")
"""A sentence that denies the words, or has them by hearsay."""
PRONOUNS = frozenset(("그", "그녀", "이들", "그들", "저", "나", "우리"))
ABOUT = re.compile(r"(?:에|에서|로|까지|부터|에게|하|있|없|되|많|높|낮|밝|늦|같|좋|작|깊|젊|붉|짧|굳|놓|않|싶|라)$")
"""How a word ends before 은 or 는 that says when, where or what like, and nobody acts by it."""
NOBODY = frozenset(
    "아직도 같이 이같이 그같이 똑같이 많이 없이 깊이 높이 굳이 일찍이 나란히 또는 혹은 특히 이처럼 그래도 다시도 "
    "적어도 오늘도".split()
)
BREAKS = re.compile(r"(?:의|과|와|을|를|에|에서|에게|로|으로|부터|까지|보다|처럼)$")
"""How a word ends that belongs to what follows, so that the head of a phrase begins behind it."""
ADNOMINAL = re.compile(r"(?:한|된|는|은|던|인|운|난|린|간|온|선|낸)$")
"""The same of verbs; a name may end so as well (박태인)."""
NAME = re.compile(
    r"[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄][가-힣]{2}"
)
"""How most names of persons are built: a family name of one syllable (the commonest) and a given name of two."""
ASIDE = "측"
"""A side or camp: what it says, nobody has said in person."""
