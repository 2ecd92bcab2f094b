"""English phrases with the word that they stand for; their first word in any form, one other word may stand inside."""

PHRASES = {
    "most powerful": "strongest", "least powerful": "weakest", "edge up": "rise", "edge down": "fall",
    "put on hold": "suspend", "place on hold": "suspend", "leave in place": "keep", "stay in place": "remain",
    "turn down": "reject", "throw out": "reject", "strike down": "annul", "give up": "relinquish",
    "set up": "establish", "take part": "participate", "come about": "happen", "rule out": "exclude",
    "hold firm": "keep", "stand by": "keep", "stick to": "keep", "side with": "support", "on the side": "support",
    "in favour of": "support", "in favor of": "support", "in support of": "support", "call off": "cancel",
    "put off": "postpone", "shut down": "close", "pull out": "withdraw", "lay off": "dismiss",
    "step down": "resign", "take over": "acquire", "hold steady": "unchanged", "remain unchanged": "unchanged",
    "stay the same": "unchanged", "speed up": "accelerate", "slow down": "slow", "go up": "rise", "go down": "fall",
    "bring down": "topple", "back down": "yield", "give in": "yield", "let go": "release", "set free": "release",
    "hold back": "withhold", "keep from": "prevent", "stop from": "prevent", "call for": "demand",
    "carry on": "continue", "go on": "continue", "go ahead": "continue", "break up": "dissolve", "cut back": "reduce",
    "cut off": "stop", "do away": "abolish", "get rid": "abolish", "look forward": "hope", "speak out": "protest",
    "agree with": "support", "stand against": "oppose", "vote against": "oppose", "vote for": "support",
    "at odds": "disagree", "fall apart": "collapse", "team up": "cooperate", "walk out": "leave",
    "single out": "name", "make public": "publish", "opposed to": "oppose", "push back": "resist",
}  # fmt: skip
