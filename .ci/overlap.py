"""Looks for runs of words that the project's sample and test texts share with labelled news, of which nothing may be copied.

usage: overlap.py EVAL

Prints each run with its file and line, and ends with status 1 if there is any. Runs of common words alone ("at the end of the
day") tell nothing: three words of a run or more must be rare in the labelled news. The longer a run, the less rare need they be.
The lexicon's lists are left out, whose names are the names of the world.
"""
import json
import re
import sys
import zipfile
from collections import Counter
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
TEXTS = {".txt", ".java", ".md", ".html", ".json", ".jsonl"}
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# how many words a run has, and how often at most each of three stands in the labelled news
RUNS = {5: 40, 7: 900}
TELLING = 3


def labelled(folder):
    """The texts of all labelled news, whatever their format; marks and labels among them break runs, no more."""
    for file in sorted(p for p in [*folder.rglob("*"), *(folder.parent / "acceptance").rglob("*")] if p.is_file()):
        if file.suffix == ".zip":
            with zipfile.ZipFile(file) as archive:
                for name in archive.namelist():
                    yield text(name, archive.read(name).decode("utf-8-sig", "replace"))
        elif file.suffix in {".json", ".tsv", ".txt"}:
            yield text(file.name, file.read_text("utf-8-sig"))


def text(name, content):
    """Words of column formats stand in their second column; everything else is read as it is."""
    if name.endswith((".conllu", ".conll", ".bio")):
        rows = (line.split("\t") for line in content.splitlines())
        return " ".join(row[1] for row in rows if len(row) > 1)
    if name.endswith((".xml", ".tml", ".naf")):
        return re.sub(r"<[^>]*>", "", content)
    return content if not name.endswith(".json") else " \n ".join(strings(json.loads(content)))


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def words(content):
    return [word.lower().replace("’", "'") for word in WORD.findall(content)]


def own():
    for file in sorted(HOME.rglob("*")):
        parts = set(file.relative_to(HOME).parts)
        if file.suffix in TEXTS and file.is_file() and not parts & {"target", ".git", "lexicon"}:
            yield file


def main():
    folder = Path(sys.argv[1]).resolve()
    count, runs = Counter(), {size: set() for size in RUNS}
    for content in labelled(folder):
        found = words(content)
        count.update(found)
        for size, known in runs.items():
            known.update(hash(tuple(found[i:i + size])) for i in range(len(found) - size + 1))
    shared = 0
    for file in own():
        content = file.read_text("utf-8")
        placed = [(word.group().lower().replace("’", "'"), word.start()) for word in WORD.finditer(content)]
        last = -1
        for i in range(len(placed)):
            for size, rare in RUNS.items():
                run = tuple(word for word, _ in placed[i:i + size])
                if i > last and hash(run) in runs[size] and sum(count[word] < rare for word in run) >= TELLING:
                    shared, last = shared + 1, i + size
                    print(f"{file.relative_to(HOME)}:{content.count(chr(10), 0, placed[i][1]) + 1}: {' '.join(run)}")
    print(f"{shared} runs of words shared with the labelled news")
    sys.exit(bool(shared))


if __name__ == "__main__":
    main()
