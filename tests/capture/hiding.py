"""Style sheets, and whether a reader sees the word with the class `x`: for our reading, and for a browser's."""

NONE = "{display:none}"

UNSEEN = (
    # Conditions that hold on a wide screen, with a mouse, in light colours.
    f"@media (width >= 40em) {{.x {NONE}}}",
    f"@media (400px <= width < 3000px) {{.x {NONE}}}",
    f"@media (min-width: 300px) and (max-width: 3000px) {{.x {NONE}}}",
    f"@media not print {{.x {NONE}}}",
    f"@media not screen and (min-width: 9000px) {{.x {NONE}}}",
    f"@media print, (hover: hover) {{.x {NONE}}}",
    f"@media (hover) and (pointer: fine) {{.x {NONE}}}",
    f"@media (prefers-color-scheme: light) {{.x {NONE}}}",
    f"@media (orientation: landscape) {{.x {NONE}}}",
    f"@media only screen and (min-device-width: 300px) {{.x {NONE}}}",
    f"@media (min-width: 9000px) or (min-width: 300px) {{.x {NONE}}}",
    f"@media not (min-width: 9000px) {{.x {NONE}}}",
    f"@media (min-aspect-ratio: 4/3) {{.x {NONE}}}",
    f"@media ((hover) and (width > 300px)) or (width < 9px) {{.x {NONE}}}",
    f"@media (max-resolution: 120dpi) {{.x {NONE}}}",
    f"@supports (display: grid) {{.x {NONE}}}",
    f"@supports (display: grid) and (not (display: nonsense)) {{.x {NONE}}}",
    f"@supports selector(:has(a)) {{.x {NONE}}}",
    f"article {{container-type: inline-size}} @container (min-width: 300px) {{.x {NONE}}}",
    f"article {{container: text / inline-size}} @container text (width > 300px) {{.x {NONE}}}",
    # The order of the cascade.
    f"@layer one, two; @layer two {{.x {NONE}}} @layer one {{span.x {{display: inline}}}}",
    "@layer one {.x {display: none !important}} .x {display: inline !important}",
    f"@layer one {{@layer two {{.x {{display: inline}}}} .x {NONE}}}",
    f"@scope (article) {{.x {NONE}}}",
    f"@scope (p) {{:scope .x {NONE}}}",
    # Values.
    ":root {--gone: none} .x {display: var(--gone)}",
    "p {--gone: none} .x {display: var(--gone, inline)}",
    ".x {display: var(--nowhere, none)}",
    ":root {--one: var(--two); --two: none} .x {display: var(--one)}",
    ".x {display: none} .x {display: nonsense}",
    ".x {visibility: hidden} .x {visibility: shown}",
    # No room, no size, no colour.
    ".x {display: block; max-height: 0; overflow: hidden}",
    ".x {display: block; height: 0; overflow: clip}",
    ".x {display: block; block-size: 0; overflow-y: hidden}",
    ".x {display: inline-block; width: 0; overflow: hidden}",
    ".x {position: absolute; width: 1px; height: 1px; overflow: hidden}",
    ".x {display: inline-block; transform: scale(0)}",
    ".x {display: inline-block; transform: translateX(2px) scaleX(0)}",
    ".x {display: inline-block; scale: 0}",
    ".x {display: inline-block; transform: translateX(-9999px)}",
    ".x {display: inline-block; translate: -9999px}",
    ".x {display: inline-block; clip-path: circle(0)}",
    ".x {position: absolute; inset: 0 auto auto -9999px}",
    ".x {opacity: .00}",
    ".x {filter: opacity(0)}",
    ".x {font-size: 0.1px}",
    ".x {font-size: 0em}",
    ".x {font: 0/0 serif}",
    ".x {font-size: calc(0px)}",
    "p {font-size: 0} .x {font-size: 2em}",
    ".x {color: transparent}",
    ".x {color: rgba(0, 0, 0, 0)}",
    ".x {color: rgb(9, 9, 9, 0%)}",
    ".x {color: rgb(9 9 9 / .0)}",
    ".x {color: hsl(9 9% 9% / none)}",
    ".x {color: rgb(0 0 0 / 0%)}",
    ".x {color: #fff0}",
    # Lists of selectors.
    f".x::-webkit-scrollbar, .x {NONE}",
    f".x, b:popover-open {NONE}",
    f".x, b::part(name) {NONE}",
    # Sheets in an address.
    "@import 'data:text/css,.x%7Bdisplay:none%7D';",
    "@import url('data:text/css;base64,Lnh7ZGlzcGxheTpub25lfQ==') layer(one) supports(display: grid) screen;",
)

SEEN = (
    f".x, b:nonsense {NONE}",
    f".x, b::-moz-nonsense {NONE}",
    "@import 'data:text/css,.x%7Bdisplay:none%7D' print;",
    "@import url('data:text/css,.x%7Bdisplay:none%7D') supports(display: nonsense);",
    "@import url('data:text/css,p .x%7Bdisplay:none%7D') layer(one); .x {display: inline}",
    f"@media (max-width: 600px) {{.x {NONE}}}",
    f"@media (width < 600px) {{.x {NONE}}}",
    f"@media print {{.x {NONE}}}",
    f"@media not all {{.x {NONE}}}",
    f"@media not (nonsense: 1) {{.x {NONE}}}",
    f"@media (hover) and (nonsense: 1) {{.x {NONE}}}",
    f"@media (prefers-color-scheme: dark) {{.x {NONE}}}",
    f"@media (prefers-reduced-motion) {{.x {NONE}}}",
    f"@media (min-resolution: 2dppx) {{.x {NONE}}}",
    f"@supports (display: nonsense) {{.x {NONE}}}",
    f"@supports not (display: grid) {{.x {NONE}}}",
    f"@supports (-moz-appearance: none) {{.x {NONE}}}",
    f"article {{container-type: inline-size}} @container (min-width: 9000px) {{.x {NONE}}}",
    f"@layer one, two; @layer two {{.x {{display: inline}}}} @layer one {{span.x {NONE}}}",
    f".x {{display: inline}} @layer one {{p span.x {NONE}}}",
    f"@layer one {{@layer two {{span.x {NONE}}} .x {{display: inline}}}}",
    f"@scope (footer) {{.x {NONE}}}",
    ".x {display: none} .x {all: unset}",
    ".x {display: none} .x {display: revert}",
    ".x {display: none} .x {display: inline flow}",
    ".x {display: var(--nowhere)}",
    ":root {--one: var(--two); --two: var(--one)} .x {display: var(--one)}",
    "p {visibility: hidden} .x {visibility: initial}",
    ".x {max-height: 0; overflow: hidden}",
    ".x {display: block; height: 0}",
    ".x {display: table-cell; height: 0; overflow: hidden}",
    ".x {display: inline-block; translate: -100%}",
    ".x {display: block; height: 0; padding-top: 40px; overflow: hidden}",
    ".x {display: block; max-height: 0; min-height: 40px; overflow: hidden}",
    ".x {transform: scale(0)}",
    ".x {display: inline-block; transform: scale(0.5)}",
    ".x {opacity: 0.01}",
    "p {font-size: 0} .x {font-size: 16px}",
    "p {color: transparent} .x {color: black}",
    ".x {color: rgb(0, 0, 0)}",
    ".x {color: hsl(0, 0%, 0%)}",
    ".x {color: rgb(0 0 0)}",
    ".x {color: rgba(0, 0, 0, 1)}",
    ".x {color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text}",
    ".x {color: rgb(0 0 0 / 50%)}",
)

_SHEET = "href='data:text/css,.x%7Bdisplay:none%7D'"
BROUGHT_UNSEEN = (
    f"<link rel=stylesheet {_SHEET}>",
    f"<link rel=stylesheet media='(width > 300px)' {_SHEET}>",
    "<link rel=stylesheet href='data:text/css;base64,Lnh7ZGlzcGxheTpub25lfQ=='>",
    f"<style>.x{{display:inline}}</style><link rel=stylesheet {_SHEET}>",
)
BROUGHT_SEEN = (
    f"<link rel=stylesheet media=print {_SHEET}>",
    f"<link rel='alternate stylesheet' title=other {_SHEET}>",
    f"<link rel=stylesheet disabled {_SHEET}>",
    f"<link rel=preload as=style {_SHEET}>",
    f"<link rel=stylesheet {_SHEET}><style>.x{{display:inline}}</style>",
    "<noscript><style>.x{display:none}</style></noscript>",
    "<template><style>.x{display:none}</style></template>",
    "<style type='text/x-template'>.x{display:none}</style>",
)
"""Sheets in the head of a page, in other ways than a `style` of its own."""


def page(css: str, head: str = "") -> str:
    """A page whose sentence holds the word."""
    return (
        f'<!doctype html><html lang="en"><head>{head}<style>{css}</style></head><body><article>'
        '<p>The talks were <span class="x">not</span> over.</p></article></body></html>'
    )
