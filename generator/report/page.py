"""What stands in the way of a site, as a page in its place."""

from html import escape

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Not built</title>
<style>
body {{ font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }}
pre {{ white-space: pre-wrap }}
</style>
</head>
<body>
<h1>The site cannot be built</h1>
<pre>{told}</pre>
</body>
</html>
"""


def as_page(told: str) -> str:
    """A page that looks again every two seconds whether the site is there."""
    return _PAGE.format(told=escape(told))
