"""compose: what each page shows, exports and indexes, from verified content only; pure."""

from datetime import date

from generator.compose.lens import Lens
from generator.compose.sources import source_pages
from generator.compose.views import PageView, Site, VerifiedView
from generator.page import NavItem
from generator.verified import VerifiedCorpus
from generator.verify import NORMALISATION


def compose(verified: VerifiedCorpus, today: date) -> Site:
    """The site that a verified corpus makes. `today` dates what is open and what is due."""
    lens = Lens(verified)
    pages: tuple[PageView, ...] = (*source_pages(lens),)
    counts = verified.counts
    return Site(
        title=lens.corpus.briefing.title,
        language=lens.language,
        verified=VerifiedView(
            counts.statements,
            counts.verified,
            counts.passages,
            counts.found,
            counts.waived,
            counts.unverifiable,
            NORMALISATION,
        ),
        periods=lens.periods,
        nav=_nav(lens),
        pages=pages,
    )


def _nav(lens: Lens) -> tuple[NavItem, ...]:
    """Section indexes only: a navigation of every page would make each page as long as the site."""
    return (NavItem("Sources", "sources/index.html"),)
