#!/bin/sh
# Guess: a table whose heading is "country, 2021, 2023" is read with that heading, for the first column has words alone; what
# looks for a heading by itself sees it there, or takes the first line for one as others do. Seen: DuckDB takes the heading for
# a line of the table, because the years are numbers as those below are: the columns have made-up names and a sum has 2021 in
# it. With "in 2021" for 2021 it is a heading; polars and pyarrow take the first line in both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 2>/dev/null
cat >read.py <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import duckdb
import polars
from pyarrow import csv

ROWS = "Norway,120,135\nIceland,40,52\n"
for heading in ("country,2021,2023", "country,in 2021,in 2023"):
    Path("catch.csv").write_text(f"{heading}\n{ROWS}")
    read = duckdb.sql("SELECT * FROM read_csv('catch.csv')")
    _, second, _ = read.columns
    total = duckdb.sql(f'SELECT sum("{second}")::BIGINT FROM read').fetchall()[0][0]
    print(f"{heading!r}: 160 tonnes in 2021")
    print(f"  duckdb {version('duckdb')}: columns {read.columns}, sum {total}")
    print(f"  polars {version('polars')}: columns {polars.read_csv('catch.csv').columns}")
    print(f"  pyarrow {version('pyarrow')}: columns {csv.read_csv('catch.csv').column_names}")
    assert polars.read_csv("catch.csv").columns == csv.read_csv("catch.csv").column_names == heading.split(",")
    assert total == (2181 if "in " not in heading else 160), "duckdb reads it otherwise now"
PYTHON
venv/bin/python read.py
