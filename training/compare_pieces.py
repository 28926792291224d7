"""Compares the word pieces that bench/word-pieces.ts wrote with those of the tokenizer that trains.

node tools/run-ts.mjs bench/word-pieces.ts TEXTS.jsonl 10000 | python training/compare_pieces.py TEXTS.jsonl models/tokenizer.json
"""

import json
import sys
from itertools import islice

from tokenizers import Tokenizer


def main():
    """Prints how many texts differ, and the first that does."""
    texts, path = sys.argv[1:3]
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    ours = [json.loads(line) for line in sys.stdin]
    with open(texts, encoding="utf8") as lines:
        read = [json.loads(line)["text"] for line in islice(lines, len(ours))]
    differing = [
        text for text, ids in zip(read, ours) if tokenizer.encode(text, add_special_tokens=False).ids != ids
    ]
    print(f"{len(read)} texts, {len(differing)} differ", *differing[:1], sep="\n")
    sys.exit(bool(differing))


if __name__ == "__main__":
    main()
