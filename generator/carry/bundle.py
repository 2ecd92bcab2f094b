"""A site in one ZIP: the same tree, with a page to start from and the hash of every file."""

import json
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo, is_zipfile

from generator.carry.ends import files_of, placed, read_from
from generator.disk import read_plain
from generator.render.engine import environment
from generator.templates_dir import templates_dir

START, SUMS, FOLDER = "START-HERE.html", "SHA256SUMS", "site"

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP knows: that of the build would make other bytes of the same site."""


_LANGUAGE = re.compile(r'<html lang="([A-Za-z-]+)"')


def write_bundle(site: Path, file: Path) -> tuple[int, int]:
    """Write the bundle of a site; how many files it has, and how large it is.

    Only what a build has put into the folder goes into it. Raises CarryError.
    """
    paths = files_of(site)
    with placed(file, "bundle", _is_bundle) as beside:
        with read_from(site):
            files = {f"{FOLDER}/{path}": read_plain(site / path) for path in paths}
            files[START] = _start_page(files)
        files[SUMS] = "".join(f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files)).encode()
        _write(beside, sorted(files.items()))
    return len(files), file.stat().st_size


def _start_page(files: Mapping[str, bytes]) -> bytes:
    title = json.loads(files[f"{FOLDER}/data/datapackage.json"])["title"]
    language = _LANGUAGE.search(files[f"{FOLDER}/index.html"].decode())
    engine = environment(templates_dir(), language[1] if language else "en")
    return engine.get_template("start.html.j2").render(title=title, folder=FOLDER, sums=SUMS).encode()


def _write(file: Path, files: Iterable[tuple[str, bytes]]) -> None:
    with ZipFile(file, "w", ZIP_DEFLATED) as bundle:
        for path, data in files:
            info = ZipInfo(path, _EPOCH)
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 3, 0o100644 << 16
            bundle.writestr(info, data, compresslevel=9)


def _is_bundle(file: Path) -> bool:
    if not is_zipfile(file):
        return False
    with ZipFile(file) as bundle:
        return {START, SUMS} <= set(bundle.namelist())
