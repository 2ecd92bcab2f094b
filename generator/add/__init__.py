"""`briefing add`: documents become captures in `seeds/` and drafts in `drafts/`; an accepted draft becomes content.

References give documents their records, and only what a draft lacks is written into one that is there.

Nothing of a draft is published, for no build reads `drafts/`. No file that is there is ever written over. The children
that read documents import this package, so nothing is imported here.
"""
