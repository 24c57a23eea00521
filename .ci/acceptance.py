"""Checks that the two acceptance articles come apart as they should, alone and joined end to end without a line break.

usage: acceptance.py FOLDER JAR
"""
import json
import re
import subprocess
import sys
from pathlib import Path

HEADER = re.compile(r"\A\s*date (\d{4}-\d\d-\d\d)\s")


def parse(jar, text):
    done = subprocess.run(["java", "-jar", str(jar), "parse", "--format", "jsonl", "-"], input=text.encode("utf-8"), capture_output=True)
    if done.returncode:
        sys.exit(f"error: the parser ended with {done.returncode}: {done.stderr.decode('utf-8')}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def check(what, actual, expected):
    if actual != expected:
        sys.exit(f"error: {what}: {actual!r}, not {expected!r}")


def check_article(article, source, expected):
    header = HEADER.match(source)
    check("date", article["date"], header[1])
    check("text", article["text"], source[header.end():].strip())
    given = [(p["kind"], article["text"][p["span"]["start"]:p["span"]["end"]]) for p in article["passages"] if p["kind"] != "PARAGRAPH"]
    check("passages", given, [(p["kind"], p["text"]) for p in expected["passages"]])


def main():
    folder, jar = Path(sys.argv[1]), Path(sys.argv[2])
    expected = json.loads((folder / "seeds.expected.json").read_text("utf-8"))["articles"]
    sources = [(folder / article["file"]).read_bytes().decode("utf-8") for article in expected]
    for texts in ([sources[0]], [sources[1]], sources):
        articles = parse(jar, "".join(texts))
        check("number of articles", len(articles), len(texts))
        for article, source in zip(articles, texts):
            check_article(article, source, expected[sources.index(source)])
    print("2 articles, alone and joined: dates, texts and passages are right")


if __name__ == "__main__":
    main()
