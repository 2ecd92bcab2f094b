"""Words of the language `en` that turn what a sentence says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "negation": """
        not, no, never, none, nobody, nothing, neither, nor, nowhere, cannot, without, hardly, scarcely, barely,
        seldom, rarely, lest, *n't
        """,
    "refusal": """
        deny, denies, denied, denying, refuse, refuses, refused, refusing, doubt, doubts, doubted, fail, fails,
        failed, failing, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed
        """,
    "condition": """
        if, unless, until, till, as long as, so long as, on condition, on one condition, on the condition, in
        case, in the event, in which case, in that case, were it not, subject to, depending on, dependent on,
        contingent on, in return for, in exchange for, provided that, providing that, as soon as
        """,
    "opening condition": "should, provided, providing, assuming, supposing, once, pending",
    "whether": """
        ask, asks, asked, asking, wonder, wonders, wondered, know, knows, knew, see, decide, decides, decided,
        depend, depends, depended, doubt, doubts, tell, unclear, clear, sure, unsure, uncertain, question, check,
        checked
        """,
    "qualification": """
        but only, but not, but never, but no, though only, though not, though never, though no, although only,
        although not, although never, although no, and only, and not, and never, and no, if only, if not, if never,
        albeit, yet only, yet not, and even then, and then only, or so, with * exception, with * exceptions
        """,
    "limit": """
        except, excepting, excluding, exclusive of, exempting, omitting, barring, save for, save that, apart from,
        aside from, other than, but for, with the exception*, with exceptions, with one exception, with some
        exceptions, but not, but only, not including, not counting, minus, short of, in theory, in principle, on
        paper, in name, in part, partly, partially, in some cases, in certain cases, in exceptional cases, under
        certain, in certain, to some extent, to some degree, to a degree, to a certain extent, up to a point, at
        most, at best, for now, for the moment, for the time being, at the moment, at present, temporarily,
        provisionally, so far, as yet, for a while, for a time, just this once, theoretically, hypothetically,
        nominally, technically, ostensibly, within limits, within reason, sometimes, occasionally, from time to
        time, as a last resort, or most of, or some of, or part of, only, insofar as, in so far as, or almost, or
        nearly, relatively speaking, on average, officially, or rather
        """,
    "according": """
        according to, in the view of, in the opinion of, in the words of, by the account of, so they say, or so
        they say, or so they claim, as some would have it, as some say, as they claim, they claim, they say
        """,
    "hedge": "allegedly, reportedly, apparently, supposedly, purportedly, possibly, perhaps, maybe, probably",
    "quantity": """
        few, fewer, some, several, most, many, half, hardly, barely, only, nearly, almost, little, less, least,
        part, rare, occasional, no, none, neither, any
        """,
    "small quantity": "few, fewer, hardly any, hardly, barely, scarcely, little, no, none, neither, not all",
    "modal": """
        will, would, shall, should, may, might, can, could, must, ought, have to, has to, need to, needs to, *'ll,
        *'d, always, certainly, definitely, surely, likely, unlikely, all, every, everyone
        """,
    "that": "that, whether, how",
    "denying": """
        not, no, never, none, nobody, nothing, neither, hardly, few, cannot, *n't, deny, denies, denied, denying,
        denial*, doubt, doubts, doubted, doubtful, reject, rejects, rejected, rejecting, dismiss, dismisses,
        dismissed, dismissing, refute*, dispute, disputes, disputed, rebut*, disprove*, debunk*, disavow*,
        retract*, withdrew, withdrawn, contradict*, false, falsely, wrong, wrongly, untrue, mistaken*, incorrect*,
        erroneous*, unfounded, baseless, bogus, groundless, fake, fabricat*, myth, lie, lies, nonsense, absurd,
        unlikely, impossible, ruled out, rules out, pretend*, as if, as though, far from, dream*, dreamt
        """,
    "affirming": """
        no doubt, no question, no secret, no wonder, no surprise, no coincidence, no accident, no denying, not
        only, not just, not merely, not surprising, not deny, never deny, cannot deny, not hide, not forget, never
        forget, not dispute, not ignore, not mention, not lost, not change the fact, not coincid*, nothing but, no
        less than, no fewer than, no later than, not least, not unusual, not impossible, not false, not wrong, not
        know, *n't know, not understand, *n't understand, not realise, not realize, *n't realise, *n't realize,
        not notice, *n't notice, not remember, *n't remember, *n't mention, not care, *n't care, not explain, *n't
        explain, unaware, no idea
        """,
    "attitude": """
        believe*, think, thinks, thought, say, says, said, claim*, expect*, suggest*, mean, means, meant,
        imagine*, find, finds, found, see, sees, saw, show, shows, showed, prove*, confirm*, agree*
        """,
    "reporting noun": """
        claim*, report*, idea*, notion*, belief*, suggestion*, rumour*, rumor*, allegation*, accusation*, story,
        stories, view*, theory, theories, assertion*, statement*, news, charge*
        """,
    "false": """
        not true, not the case, not so, not right, not correct, not accurate, n't true, n't so, untrue, false,
        wrong, incorrect, mistaken, inaccurate, a lie, lies, nonsense, a myth, invented, made up, fabricated,
        fake, misleading, unfounded, baseless, groundless, absurd, denied, rejected, refuted, disputed, disproved,
        debunked, retracted, withdrawn, an error, a mistake
        """,
    "pointing": """
        this, that, these, those, it, the claim*, the report*, the figure*, the number*, the statement*, the
        rumour*, the rumor*, the story, the allegation*, the news, both claims, such claims, neither
        """,
    "taking back": """
        denied, denies, withdrew, withdraws, retracted, retracts, took back, takes back, rejected, rejects,
        refuted, disavowed, has denied, has withdrawn, has retracted, have denied, later denied, later withdrew,
        later retracted, later took back, later apologised for, later apologized for, disputes, disputed
        """,
    "if": "if, unless, whether, provided that, as long as, in case, on condition",
    "when": "when, once, should, were, until",
    "pointer": """
        the, a, an, this, that, these, those, he, she, it, they, we, I, you, him, her, them, us, me, his, hers,
        its, their, theirs, our, ours, my, your, who, whom, which, one, here, there, then, now, today, yesterday,
        tomorrow, of, in, at, on, from, between, about, and, whether
        """,
    "possible": "would, could, might, may, should",
    "lack": "without, lest",
    "unsure": """
        claim, claims, claimed, claiming, allege, alleges, alleged, insist, insists, insisted, boast, boasts,
        boasted, believe, believes, believed, think, thinks, thought, hope, hopes, hoped, hoping, fear, fears,
        feared, expect, expects, expected, suspect, suspects, suspected, speculate*, imagine*, suppose*, wish,
        wishes, wished, want, wants, wanted, plan, plans, planned, rumour*, rumor*, rumoured, said to have,
        threaten*, promise*, vow*
        """,
}  # fmt: skip
