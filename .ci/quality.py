#!/usr/bin/env python3
"""Writes the table of measured figures into docs/quality.md: all that floors.py measures, with precision and recall.

    .ci/quality.py            measures, which takes some minutes, and writes
    .ci/quality.py FILE.json  writes what FILE.json holds: set -> the scorer's figures
"""

import json
import pathlib
import sys

import floors

PAGE = floors.HOME / "docs" / "quality.md"
BEGIN, END = "<!-- quality: written by .ci/quality.py -->", "<!-- end of quality -->"


def number(value):
    return "" if value is None else f"{value:.3f}"


def cases(values):
    return values.get("total", values.get("gold", 0)) if values.get("share") is not None else values.get("gold", values.get("total", 0))


def rows(name, figures):
    for figure, values in figures.items():
        if cases(values) >= floors.CASES:
            shown = [number(values.get(key)) for key in ("p", "r", "f1", "share")]
            if any(shown):
                yield "| " + " | ".join([name, figure, *shown, str(cases(values))]) + " |"


def table(measured):
    head = ["| set | figure | precision | recall | F1 | share right | cases |", "|---|---|---|---|---|---|---|"]
    return "\n".join(head + [row for name, figures in measured.items() for row in rows(name, figures)])


def main():
    if len(sys.argv) > 1:
        measured = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    else:
        measured = {name: floors.scored(name) for name in floors.SETS}
    text = PAGE.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{table(measured)}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
