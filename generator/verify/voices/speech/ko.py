"""Words of speech, ko: the verb stands last, the subject is known by its particle, the words by what follows them."""

import re

TOPICS = ("은", "는", "께서는", "도")
SUBJECTS = ("이", "가", "께서")
"""Particles of the one who acts, hung on the last word of a name or title."""
QUOTING = re.compile(r"\s*(?:이)?(?:라고|라며|라면서|라는|라|고|며|면서)(?!\w*\s*불리)")
"""What stands right behind words that somebody says."""
VERBS = re.compile(
    r"말했|말하|밝혔|밝히|전했|강조했|강조하|지적했|주장했|설명했|덧붙였|했다|했습니다|답했|물었|비판했|평가했|경고했|"
    r"썼|적었|언급했|우려했|촉구했|약속했|인정했|반박했|외쳤|속삭였|말한다|내다봤|분석했|전망했|당부했|호소했"
)
DENIALS = re.compile(r"부인|않았|적이? ?없|거짓|허위|사실이 아니|가짜|소문|알려졌|전해졌")
"""A sentence that denies the words, or has them by hearsay."""
PRONOUNS = frozenset(("그", "그녀", "이들", "그들", "저", "나", "우리"))
