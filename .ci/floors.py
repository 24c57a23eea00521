"""Runs the scorers and compares their figures with the floors in floors.txt.

usage: floors.py EVAL JAR          fails where a figure is more than 0.005 below its floor
       floors.py EVAL JAR --raise  writes the floors anew from the figures, never lower than they are
"""
import json
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.txt")
SLACK = 0.005
CASES = 50
SETS = {
    "acceptance": ["score_gold.py"],
    "dev": ["score_gold.py", "gold/dev.expected.json"],
    "polnear": ["score_polnear.py"],
    "timex": ["score_timex.py"],
    "actors": ["score_actors.py"],
    "gum": ["score_gum.py"],
    "plv": ["score_plv.py"],
}


def figures(folder, jar):
    """Every figure that rests on enough cases, as {(set, name): value}."""
    found = {}
    for name, (script, *files) in SETS.items():
        command = ["python3", script, "--run", f"java -jar {jar} parse --format jsonl", "--json", *files]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"error: {script} failed: {done.stderr.strip()[-2000:]}")
        for figure, value in json.loads(done.stdout)["figures"].items():
            cases = value["gold"] if "f1" in value else value["total"]
            result = value.get("f1", value.get("share"))
            if result is not None:
                print(f"{name:12}{figure:40}{result:8.3f}{cases:8} cases{'' if cases >= CASES else ', no floor'}")
            if result is not None and cases >= CASES:
                found[name, figure] = result
    return found


def read():
    floors = {}
    for line in FLOORS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, figure, floor = (part.strip() for part in line.split("|"))
            floors[name, figure] = float(floor)
    return floors


def write(floors):
    lines = ["# Figures of the scorers that must not fall by more than 0.005; only those that rest on 50 cases or more.",
             "# set | figure | floor"]
    lines += [f"{name} | {figure} | {floor:.3f}" for (name, figure), floor in floors.items()]
    FLOORS.write_text("\n".join(lines) + "\n", "utf-8")


def main():
    folder, jar = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
    floors, found = read(), figures(folder, jar)
    if sys.argv[3:] == ["--raise"]:
        write({key: max(value, floors.get(key, 0.0)) for key, value in found.items()})
        return
    fallen = [(key, floor, found.get(key)) for key, floor in floors.items() if (found.get(key) or 0.0) < floor - SLACK]
    for (name, figure), floor, value in fallen:
        print(f"FALLEN {name}: {figure} is {value}, its floor {floor:.3f}")
    if fallen:
        sys.exit(1)
    print(f"{len(floors)} figures stand on or above their floors")


if __name__ == "__main__":
    main()
