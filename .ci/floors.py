#!/usr/bin/env python3
"""Runs the scorers and compares their figures with the floors beside this file.

    .ci/floors.py            fails when a figure is more than half a point below its floor
    .ci/floors.py --raise    writes floors from the figures; none is lowered
    .ci/floors.py --rewrite  writes floors from the figures, lower ones too: say why in the commit

Only figures that rest on 50 cases or more have floors: below that it is noise. A line of the file is: set, figure, metric, floor,
with tabs between them.
"""

import argparse
import json
import pathlib
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
EVAL = HOME.parent / "shared" / "eval"
JAR = HOME / "examples" / "cli" / "target" / "dateline.jar"
FLOORS = HOME / ".ci" / "floors.txt"
SLACK = 0.005
CASES = 50
SETS = {
    "gold-acceptance": ["score_gold.py", "../acceptance/seeds.expected.json"],
    "gold-dev": ["score_gold.py", "gold/dev.expected.json"],
    "polnear-dev": ["score_polnear.py", "data/polnear/dev.zip"],
    "timex": ["score_timex.py"],
    "actors": ["score_actors.py"],
    "gum": ["score_gum.py"],
    "plv": ["score_plv.py"],
}


def scored(name):
    script, *data = SETS[name]
    run = ["--run", f"java -jar {JAR} parse --format jsonl", "--json"]
    done = subprocess.run([sys.executable, script, *run, *data], cwd=EVAL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{script} failed on {name}:\n{done.stderr or done.stdout}")
    return json.loads(done.stdout)["figures"]


def measured(name):
    """Figures of a set that rest on enough cases: (set, figure, metric) -> value."""
    for figure, values in scored(name).items():
        if values.get("share") is not None and values.get("total", 0) >= CASES:
            yield (name, figure, "share"), values["share"]
        elif values.get("f1") is not None and values.get("gold", 0) >= CASES:
            yield (name, figure, "f1"), values["f1"]
        elif values.get("r") is not None and values.get("gold", values.get("total", 0)) >= CASES:
            yield (name, figure, "r"), values["r"]


def read():
    floors = {}
    if FLOORS.exists():
        for line in FLOORS.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, figure, metric, floor = line.split("\t")
                floors[name, figure, metric] = float(floor)
    return floors


def write(floors):
    lines = ["# Floors of the scorers' figures: set, figure, metric, floor. Written by floors.py --raise."]
    lines += ["\t".join((*key, f"{floor:.4f}")) for key, floor in floors.items()]
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def compare(floors, figures):
    """Prints each figure, and gives those that fell, or are gone."""
    fallen = [key for key in floors if key not in figures]
    for key, value in figures.items():
        low = key in floors and value < floors[key] - SLACK
        fallen += [key] if low else []
        print(f"{'FELL' if low else 'ok':4}  {value:.4f}  floor {floors.get(key, float('nan')):.4f}  {' / '.join(key)}")
    return fallen


def main():
    parser = argparse.ArgumentParser(description="Compares the scorers' figures with their floors.")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--raise", dest="higher", action="store_true", help="write floors that have risen")
    choice.add_argument("--rewrite", action="store_true", help="write all floors anew")
    options = parser.parse_args()
    floors = read()
    figures = {key: value for name in SETS for key, value in measured(name)}
    fallen = compare(floors, figures)
    if options.rewrite:
        write(figures)
    elif options.higher:
        write({key: max(value, floors.get(key, 0)) for key, value in figures.items()})
    elif fallen:
        sys.exit("fallen or gone: " + ", ".join(" / ".join(key) for key in fallen))


if __name__ == "__main__":
    main()
