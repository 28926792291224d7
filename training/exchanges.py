"""Counts which words post-editors put in for which: python training/exchanges.py mlqe-train.jsonl --ngrams models/ngrams.bin --out src/fluency/exchanges.tsv

Only exchanges of one common word for one other that were seen at least three times are kept: figures about English, nothing of the texts.
"""

import argparse
import difflib
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

from ngrams_report import unpack

TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\w\s]")
SPLIT = re.compile(r" (['’](?:s|t|re|ve|ll|d|m)\b)|(?<=\w)( n't\b)")
COMMON = 6_000
LEAST = 3


def tokens(text: str) -> list[tuple[str, int, int]]:
    return [(found.group().lower(), found.start(), found.end()) for found in TOKEN.finditer(text)]


def joined(post_edit: str) -> str:
    """Undoes the tokenising that parts `don't` and `well-known`."""
    return SPLIT.sub(lambda found: found.group().strip(), post_edit.replace(" @-@ ", "-"))


def exchanges(row: dict) -> list[tuple[str, str]]:
    """The flagged words of a row that its post-edit replaces by exactly one word, with that word."""
    printed, edited = tokens(row["text"]), tokens(joined(row["post_edit"]))
    matcher = difflib.SequenceMatcher(None, [t[0] for t in printed], [t[0] for t in edited], autojunk=False)
    found = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "replace" or b - a != 1 or d - c != 1:
            continue
        word, start, end = printed[a]
        flagged = any(span[0] < end and span[1] > start for span in row["spans"])
        if flagged and word[0].isalpha() and edited[c][0][0].isalpha():
            found.append((word, edited[c][0]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--ngrams", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--leave-out", type=int, default=0, help="skip every so manieth row, for fitting candidate weights to those rows")
    options = parser.parse_args()
    common = set(unpack(options.ngrams.read_bytes()).words[:COMMON])
    lines = options.data.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for at, line in enumerate(lines) if not options.leave_out or at % options.leave_out]
    counts = Counter(pair for row in rows for pair in exchanges(row))
    kept = defaultdict(list)
    for (word, meant), count in counts.most_common():
        if count >= LEAST and word in common and meant in common:
            kept[word].append(f"{meant} {count}")
    table = [f"{word}\t{' '.join(meant)}" for word, meant in sorted(kept.items())]
    options.out.write_text("word\tput in instead, with counts\n" + "\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
