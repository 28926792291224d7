"""Reads pocketsphinx's binary trie of trigrams, which its own Python API can query but not list.

The file: the header "Trie Language Model", the order as a byte, one count an order, a dummy word, the tables of 16-bit codes (bigram probabilities,
bigram back-offs, trigram probabilities), the unigrams (probability, back-off, first child), two bit-packed arrays, and the words. The arrays are keyed from the last
word backwards: a word's children are the words before it, and theirs the words before those. Logarithms have the base 1.0001.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

HEADER = b"Trie Language Model"
NATS = float(np.log(1.0001))
CODES = 1 << 16
PADDING = 8


@dataclass
class Model:
    """A back-off trigram model in natural logarithms; bigrams and trigrams are in no order that matters."""

    words: list[str]
    unigram_prob: np.ndarray
    unigram_backoff: np.ndarray
    bigrams: np.ndarray
    """Rows of (first word, second word)."""
    bigram_prob: np.ndarray
    bigram_backoff: np.ndarray
    trigrams: np.ndarray
    """Rows of (first, second, third word)."""
    trigram_prob: np.ndarray


def bits_for(largest: int) -> int:
    return int(largest).bit_length()


def read_fields(data: bytes, start: int, rows: int, row_bits: int, fields: list[tuple[int, int]]) -> list[np.ndarray]:
    """The fields (bit offset, width of at most 25) of a bit-packed table of `rows` rows, as unsigned integers."""
    padded = np.frombuffer(data[start : start + (rows * row_bits + 7) // 8] + bytes(PADDING), dtype=np.uint8)
    found = []
    for offset, width in fields:
        bit = np.arange(rows, dtype=np.int64) * row_bits + offset
        byte = bit >> 3
        value = np.zeros(rows, dtype=np.uint64)
        for step in range(5):
            value |= padded[byte + step].astype(np.uint64) << np.uint64(8 * step)
        found.append(((value >> (bit & 7).astype(np.uint64)) & np.uint64((1 << width) - 1)).astype(np.int64))
    return found


def read_model(path: Path) -> Model:
    """Reads a trigram model. Raises ValueError when the file is not one."""
    data = path.read_bytes()
    if not data.startswith(HEADER) or data[len(HEADER)] != 3:
        raise ValueError(f"{path} is not a trigram model in sphinxbase's binary trie format")
    at = len(HEADER) + 1
    counts = [int(count) for count in np.frombuffer(data, "<u4", 3, at)]
    at += 12 + 4
    tables = np.frombuffer(data, "<f4", 3 * CODES, at).reshape(3, CODES) * NATS
    at += 12 * CODES
    unigrams = np.frombuffer(data, np.dtype([("prob", "<f4"), ("backoff", "<f4"), ("next", "<u4")]), counts[0] + 1, at)
    at += unigrams.nbytes
    word_bits, next_bits = bits_for(counts[0]), bits_for(counts[2])
    middle_bits, longest_bits = word_bits + 32 + next_bits, word_bits + 16
    middle = read_fields(
        data, at, counts[1] + 1, middle_bits,
        [(0, word_bits), (word_bits, 16), (word_bits + 16, 16), (word_bits + 32, next_bits)],
    )  # fmt: skip
    at += ((counts[1] + 1) * middle_bits + 7) // 8 + PADDING
    longest = read_fields(data, at, counts[2], longest_bits, [(0, word_bits), (word_bits, 16)])
    at += ((counts[2] + 1) * longest_bits + 7) // 8 + PADDING
    words = read_words(data, at, counts[0])
    return assemble(words, unigrams, tables, middle, longest)


def read_words(data: bytes, at: int, count: int) -> list[str]:
    size = int(np.frombuffer(data, "<u4", 1, at)[0])
    words = data[at + 4 : at + 4 + size].decode("utf-8").split("\0")[:-1]
    if len(words) != count:
        raise ValueError(f"the model names {count} words and lists {len(words)}")
    return words


def assemble(words, unigrams, tables, middle, longest) -> Model:
    """Turns the backward trie into rows of words in reading order; the header counts a few n-grams more than were stored."""
    before, backoff_code, prob_code, child = middle
    last = np.repeat(np.arange(len(words)), np.diff(unigrams["next"].astype(np.int64)))
    bigrams = len(last)
    parent = np.repeat(np.arange(bigrams), np.diff(child[: bigrams + 1]))
    trigrams = len(parent)
    return Model(
        words=words,
        unigram_prob=unigrams["prob"][:-1].astype(np.float64) * NATS,
        unigram_backoff=unigrams["backoff"][:-1].astype(np.float64) * NATS,
        bigrams=np.stack([before[:bigrams], last], axis=1),
        bigram_prob=tables[0][prob_code[:bigrams]].astype(np.float64),
        bigram_backoff=tables[1][backoff_code[:bigrams]].astype(np.float64),
        trigrams=np.stack([longest[0][:trigrams], before[parent], last[parent]], axis=1),
        trigram_prob=tables[2][longest[1][:trigrams]].astype(np.float64),
    )
