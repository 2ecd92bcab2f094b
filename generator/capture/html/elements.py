"""What browsers do with HTML's elements where no style says otherwise (HTML Living Standard, section 15, Rendering)."""

HIDDEN = {
    "script": "script",
    "style": "style sheet",
    "head": "head of the page",
    "title": "head of the page",
    "template": "template",
    "noscript": "shown only without JavaScript",
    "noembed": "shown only by old browsers",
    "noframes": "shown only by old browsers",
    "datalist": "list of what may be typed",
    "iframe": "shown only by old browsers",
    "object": "shown where an object cannot be",
    "audio": "shown where a sound cannot be played",
    "video": "shown where a film cannot be played",
    "canvas": "shown where a drawing cannot be",
    "meter": "shown only by old browsers",
    "progress": "shown only by old browsers",
    "rp": "brackets around a reading",
    "rt": "reading above a word",
    "rtc": "reading above a word",
    "mphantom": "unseen part of a formula",
    "annotation": "second form of a formula",
    "annotation-xml": "second form of a formula",
    "desc": "description of a drawing",
    "metadata": "data of a drawing",
    "defs": "parts of a drawing",
    "symbol": "parts of a drawing",
    "clippath": "parts of a drawing",
    "mask": "parts of a drawing",
    "pattern": "parts of a drawing",
    "case": "form for other programs",
}
"""Elements whose text a reader of the page does not see in the line, and the name of the omission."""

TYPES = {"pagebreak": "number of a page", "noteref": "mark of a note"}
NOTES = frozenset({"footnote", "endnote", "rearnote"})
"""Parts of a book that stand outside the flow of its words."""

BLOCK = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option"
    " p plaintext pre search section summary ul xmp table caption tbody thead tfoot tr".split()
)
BOXES = frozenset("button foreignobject iframe img input option select svg text textarea".split())
"""Elements that are boxes of their own within a line."""
REPLACED = frozenset("audio canvas iframe meter object progress video".split())
"""Such boxes in whose place something else is seen than the words in them."""
CELLS = frozenset({"td", "th"})
SET = frozenset({"pre", "listing", "textarea", "xmp", "plaintext"})
"""Elements whose line breaks are shown."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
FURNITURE = {
    "nav": "menu",
    "form": "form",
    "button": "button",
    "select": "list to choose from",
    "fieldset": "form",
    "dialog": "dialogue",
    "footer": "foot of the page",
    "aside": "aside",
}
ROLES = {
    "navigation": "menu",
    "banner": "head of the page",
    "contentinfo": "foot of the page",
    "search": "search",
    "dialog": "dialogue",
    "alertdialog": "dialogue",
    "complementary": "aside",
    "toolbar": "buttons",
    "menu": "menu",
    "menubar": "menu",
}
"""ARIA's roles (WAI-ARIA 1.2) that name what is around an article."""

NAMED = {
    "share": "share buttons",
    "sharing": "share buttons",
    "social": "share buttons",
    "related": "related stories",
    "recommended": "related stories",
    "outbrain": "related stories",
    "taboola": "related stories",
    "newsletter": "newsletter form",
    "subscribe": "newsletter form",
    "cookie": "notice on cookies",
    "cookies": "notice on cookies",
    "consent": "notice on cookies",
    "breadcrumb": "way to the page",
    "breadcrumbs": "way to the page",
    "comments": "readers’ comments",
    "disqus": "readers’ comments",
    "advertisement": "advertisement",
    "sponsored": "advertisement",
    "pagination": "pages of a list",
    "toolbar": "buttons",
}
"""Words of a class or an id that pages use for what is around an article. Whole words: no "bar" in "barley"."""

SHARED_WITH = frozenset(
    """
    facebook twitter x kakao kakaotalk naver band line linkedin whatsapp telegram reddit pinterest tumblr instagram
    threads bluesky mastodon vk vkontakte odnoklassniki viber messenger xing weibo wechat mail email link url
    """.split()
)
"""What the buttons at the head of an article share it with."""
SHARING = frozenset("share sharing button on to by via the this with tweet post send copy e article page print".split())
"""Words that stand beside these on such buttons."""

MAIL = {
    "gmail_quote": "quoted from another mail",
    "yahoo_quoted": "quoted from another mail",
    "protonmail_quote": "quoted from another mail",
    "gmail_attr": "who wrote what is quoted",
    "moz-cite-prefix": "who wrote what is quoted",
    "gmail_signature": "signature",
    "moz-signature": "signature",
}
"""Classes of what mail programs put beside the words of a mail's writer."""

RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
