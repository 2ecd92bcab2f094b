"""compose: what each page shows, exports and indexes, from verified content only; pure."""

from dataclasses import replace
from datetime import date

from generator.compose.exports import export_files, listed_files
from generator.compose.leaves import leaves
from generator.compose.lens import Lens
from generator.compose.linked import dataset
from generator.compose.pages.about import about_page
from generator.compose.pages.actors import actor_pages
from generator.compose.pages.comparison import comparison_pages
from generator.compose.pages.corrections import corrections_pages
from generator.compose.pages.facts import facts_pages
from generator.compose.pages.forecasts import forecasts_pages
from generator.compose.pages.home import home_page
from generator.compose.pages.news import news_pages
from generator.compose.pages.profiles import profiles
from generator.compose.pages.quotes import quotes_pages
from generator.compose.pages.sheet import sheets
from generator.compose.pages.source_index import sources_pages
from generator.compose.pages.subject_index import subject_indexes
from generator.compose.pages.timeline import timeline_pages
from generator.compose.pictures.maps import Atlas
from generator.compose.sections.closing import verified_view
from generator.compose.sections.declared import declared
from generator.compose.shown import page
from generator.compose.site import LaterPage, Site
from generator.compose.volumes import cards, left_behind
from generator.compose.whole import whole_lists
from generator.history import NO_HISTORY, History
from generator.page import NavItem
from generator.records import NO_RECORDS, Records
from generator.verified import VerifiedCorpus, interface
from generator.words import Catalogue
from generator.world import World

NO_WORLD = World()


def compose(
    verified: VerifiedCorpus,
    today: date,
    words: Catalogue,
    world: World = NO_WORLD,
    records: Records = NO_RECORDS,
    address: str = "",
    history: History = NO_HISTORY,
) -> Site:
    """The site that a verified corpus makes. `today` dates what is open and what is due, `words` are those of the
    interface, `world` is for the maps. `address` is where it will be published, with a slash behind, if that is known.
    `history` says since when readers have what stands here.
    """
    lens = Lens(verified, words, today, address, history)
    pages = _pages(lens, Atlas(world, records), records)
    return Site(
        title=lens.held(lens.corpus.briefing.title),
        language=lens.language,
        verified=verified_view(lens),
        periods=lens.periods,
        nav=_nav(lens, pages),
        leaves=leaves(lens),
        pages=pages,
        cards=cards(lens),
        left=left_behind(lens),
        files=(*export_files(lens, records), *whole_lists(lens, records)),
    )


def _pages(lens: Lens, atlas: Atlas, records: Records) -> tuple[LaterPage, ...]:
    """All pages but the sources' own. A list of which there is nothing has none."""
    return (
        page(replace(home_page(lens), linked=dataset(lens, listed_files(lens)))),
        *map(page, subject_indexes(lens, atlas)),
        *map(page, profiles(lens, atlas)),
        *comparison_pages(lens, records),
        *sheets(lens),
        *quotes_pages(lens),
        *facts_pages(lens),
        *forecasts_pages(lens),
        *timeline_pages(lens),
        *map(page, actor_pages(lens)),
        *sources_pages(lens),
        *news_pages(lens),
        *corrections_pages(lens),
        page(about_page(lens, listed_files(lens))),
    )


def _nav(lens: Lens, pages: tuple[LaterPage, ...]) -> tuple[NavItem, ...]:
    """Section indexes only: a navigation of every page would make each page as long as the site.

    A single comparison stands in its index's place.
    """
    tabs = dict.fromkeys(page.tab for page in pages)
    titles = {page.path: page.title for page in pages}
    names = {
        "index.html": interface(lens.words, "home.tab"),
        **{table.page: declared(lens, table.title) for table in lens.corpus.briefing.tables},
        "people/index.html": interface(lens.words, "people.tab"),
    }
    return tuple(NavItem(names.get(tab, titles[tab]), tab) for tab in tabs)
