#!/usr/bin/env python3
"""Runs the command line on the acceptance articles, each alone and joined end to end, and compares what must be exact:
how many articles, their dates, their texts character for character, and their passages."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
FOLDER = HOME.parent / "shared" / "acceptance"
JAR = HOME / "examples" / "cli" / "target" / "dateline.jar"
HEADER = re.compile(r"\s*date\s+\d{4}-\d{2}-\d{2}\s*")


def parsed(data):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        run = subprocess.run(["java", "-jar", str(JAR), "parse", file.name], capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"the command line ended with {run.returncode}: {run.stderr.decode()}")
    return [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]


def words_at(text, span):
    units = text.encode("utf-16-le")
    return units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le")


def passages(article):
    found = [(p["kind"], words_at(article["text"], p["span"])) for p in article.get("passages", [])]
    return sorted((kind, " ".join(text.split())) for kind, text in found if kind != "PARAGRAPH")


def differences(article, expected, raw):
    text = HEADER.sub("", raw.decode("utf-8"), count=1).strip()
    wanted = sorted((p["kind"], " ".join(p["text"].split())) for p in expected["passages"] if not p.get("optional"))
    if article["date"] != expected["date"]:
        yield f"date {article['date']}, not {expected['date']}"
    if article["text"] != text:
        yield "the text is not the one of the file"
    if passages(article) != wanted:
        yield f"passages {passages(article)}, not {wanted}"


def main():
    expected = json.loads((FOLDER / "seeds.expected.json").read_text(encoding="utf-8"))["articles"]
    files = [(FOLDER / article["file"]).read_bytes() for article in expected]
    inputs = {article["file"]: ([article], [file]) for article, file in zip(expected, files)}
    inputs["joined without a line break"] = (expected, [files[0].rstrip(b"\r\n"), files[1]])
    inputs["joined as they are"] = (expected, files)
    failed = False
    for name, (wanted, parts) in inputs.items():
        articles = parsed(b"".join(parts))
        troubles = [] if len(articles) == len(wanted) else [f"{len(articles)} articles, not {len(wanted)}"]
        for article, expectation, part in zip(articles, wanted, parts):
            troubles += [f"{expectation['file']}: {trouble}" for trouble in differences(article, expectation, part)]
        print(f"{name}: {'; '.join(troubles) or 'as expected'}")
        failed = failed or bool(troubles)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
