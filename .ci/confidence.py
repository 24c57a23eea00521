"""Measures how often the findings of each rule are right on labelled news, and writes the table that gives them their confidence.

usage: confidence.py EVAL JAR

A statement is right if a labelled attribution shares half of its words or more (Dice) and, where that names a source, overlaps its
speakers; measured on the training part of PolNeAR, whose labels leave attributions within others out, as this count does.
A meeting is right if one of its mentions lies on a labelled meeting; measured on the articles read by hand. The second half of
the articles is scored with the table of the first, and the calibration printed.
"""
import sys
from collections import Counter, defaultdict
from pathlib import Path
from types import SimpleNamespace

TABLE = Path(__file__).resolve().parent.parent / "parser/src/main/resources/org/dateline/parser/lexicon/rule-confidence.txt"


def statements(folder, jar):
    """(document number, rule, right) of each outermost statement."""
    import common
    import score_polnear

    gold = list(score_polnear.load(folder / "data/polnear/train.zip"))
    articles = common.predict([d for d, _ in gold], options(jar))
    for number, ((document, wanted), article) in enumerate(zip(gold, articles)):
        tokens = common.Tokens(document.text)
        outer = [s for s in article["statements"] if "reportedIn" not in s and s["content"]]
        for statement, given in zip(outer, score_polnear.predicted(document, article)):
            words = tokens.of(given["Content"]) & tokens.words
            yield number, statement["rule"], any(agrees(common, tokens, words, given, g) for g in wanted)


def agrees(common, tokens, words, given, gold):
    theirs = tokens.of(gold["Content"]) & tokens.words
    half = 4 * len(words & theirs) >= len(words) + len(theirs)
    return half and (not gold["Source"] or bool(common.overlap(gold["Source"], given["Source"])))


def meetings(folder, jar):
    import annotated
    import common

    files = [folder.parent / "acceptance/seeds.expected.json", folder / "gold/dev.expected.json"]
    gold = annotated.load(files)
    articles = common.predict([d for d, _ in gold], options(jar))
    for number, ((document, wanted), article) in enumerate(zip(gold, articles)):
        places = [annotated.locate(document.text, wanted, m, "at", document.name)[0] for m in wanted.get("meetings", [])]
        for meeting in article["meetings"]:
            yield number, meeting["rule"], bool(common.overlap(common.spans([m["span"] for m in meeting["mentions"]]), places))


def options(jar):
    return SimpleNamespace(predictions=None, run=f"java -jar {jar} parse --format jsonl", save=None)


def smoothed(right, total):
    return (right + 1) / (total + 2)


def calibration(findings):
    """Of the findings of odd documents, how many were right, by the confidence that the even ones give their rules."""
    counts, bins = defaultdict(Counter), defaultdict(Counter)
    for number, rule, right in findings:
        if number % 2 == 0:
            counts[rule].update(all=1, right=int(right))
    for number, rule, right in findings:
        if number % 2:
            share = smoothed(counts[rule]["right"], counts[rule]["all"])
            bins[round(share, 1)].update(all=1, right=int(right))
    for share, count in sorted(bins.items()):
        print(f"  confidence about {share:.1f}: {count['right'] / count['all']:.3f} right of {count['all']}")


def main():
    folder, jar = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    sys.path.insert(0, str(folder))
    lines = ["# How often the findings of each rule were right on labelled news; written by .ci/confidence.py, not by hand.",
             "# rule | right | all"]
    for name, findings in (("statements", list(statements(folder, jar))), ("meetings", list(meetings(folder, jar)))):
        print(name)
        calibration(findings)
        counts = defaultdict(Counter)
        for _, rule, right in findings:
            counts[rule].update(all=1, right=int(right))
        lines += [f"{rule} | {count['right']} | {count['all']}" for rule, count in sorted(counts.items())]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
