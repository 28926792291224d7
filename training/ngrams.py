"""Builds models/ngrams.bin, which loads without parsing, from pocketsphinx's en-us language model: python training/ngrams.py --out models/ngrams.bin

The file is little-endian. Its header: the magic WPNG, then as 32-bit numbers the version, the counts of words, bigrams, contexts, trigrams, vectors and their
dimensions, the number of sections, and of each section its offset and its length in bytes. Sections begin at multiples of eight. Words are numbered from the
commonest. SECTIONS below names them in order; src/fluency/ngram-file.ts reads them. A context is a bigram that trigrams begin with.
"""

import argparse
import hashlib
import struct
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from pruning import find, in_reading_order, keep_words, keys_of, prune, refit
from sphinx_trie import Model, read_model
from vectors import word_vectors

MAGIC = b"WPNG"
VERSION = 1
SECTIONS = (
    "code_books",  # float32, 5 x 256: unigram probability and back-off, bigram probability and back-off, trigram probability
    "word_starts",  # uint32, words + 1: into word_bytes
    "word_bytes",  # UTF-8
    "word_order",  # uint16: the words' numbers in the order of their bytes
    "unigram_probs",  # uint8 codes
    "unigram_backoffs",  # uint8 codes
    "bigram_starts",  # uint32, words + 1: where the bigrams begin that begin with each word
    "bigram_words",  # uint16: the second words, rising within a first word
    "bigram_probs",  # uint8 codes
    "context_bits",  # uint32: one bit a bigram, set for contexts
    "context_ranks",  # uint32: contexts before each run of 256 bits
    "context_backoffs",  # uint8 codes
    "trigram_blocks",  # uint32: where the trigrams begin of every 64th context
    "trigram_starts",  # uint16, contexts + 1: where each context's trigrams begin, from its block's start
    "trigram_words",  # uint16: the third words, rising within a context
    "trigram_probs",  # uint8 codes
    "vectors",  # int8, vectors x dimensions: see vectors.py
)
HEADER = 36  # bytes before the table of sections
MOST_WORDS = 65_535
MOST_VECTORS = 25_000
DIMENSIONS = 64
CONTEXT_BLOCK = 64
RANK_BITS = 256


def code_book(values: np.ndarray, rounds: int = 25) -> np.ndarray:
    """256 rising levels that lie near the values: quantiles, moved by Lloyd's algorithm."""
    if len(values) == 0:
        return np.zeros(256, dtype=np.float32)
    spread = np.linspace(values.min(), values.max(), 256)
    book = np.sort(0.7 * np.quantile(values, np.linspace(0, 1, 256)) + 0.3 * spread)
    for _ in range(rounds):
        code = encode(book, values)
        count = np.bincount(code, minlength=256)
        book = np.where(count > 0, np.bincount(code, values, 256) / np.maximum(count, 1), book)
    return book.astype(np.float32)


def encode(book: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The nearest level of each value."""
    middles = (book[1:].astype(np.float64) + book[:-1]) / 2
    return np.searchsorted(middles, values).astype(np.uint8)


def quantise(model: Model) -> tuple[Model, list[np.ndarray]]:
    """The model as its codes say it, and the code books; back-offs are refitted to the coded probabilities first."""
    books = {}

    def coded(name: str, values: np.ndarray) -> np.ndarray:
        books[name] = code_book(values)
        return books[name][encode(books[name], values)].astype(np.float64)

    model = replace(
        model,
        unigram_prob=coded("unigram", np.maximum(model.unigram_prob, -20)),
        bigram_prob=coded("bigram", model.bigram_prob),
        trigram_prob=coded("trigram", model.trigram_prob),
    )
    model = refit(model)
    model = replace(
        model,
        unigram_backoff=coded("unigram_backoff", model.unigram_backoff),
        bigram_backoff=coded("bigram_backoff", model.bigram_backoff),
    )
    return model, [books[name] for name in ("unigram", "unigram_backoff", "bigram", "bigram_backoff", "trigram")]


def starts(first: np.ndarray, count: int) -> np.ndarray:
    """Where each of `count` groups begins in a sorted column, and where the last ends."""
    return np.searchsorted(first, np.arange(count + 1)).astype(np.uint32)


def context_sections(model: Model, books: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Which bigrams are contexts, and where their trigrams begin."""
    parent = find(keys_of(model.bigrams, len(model.words)), keys_of(model.trigrams, len(model.words)))
    contexts = np.unique(parent)
    is_context = np.zeros(-(-len(model.bigrams) // RANK_BITS) * RANK_BITS, dtype=np.uint8)
    is_context[contexts] = 1
    ranks = np.concatenate([[0], np.cumsum(is_context.reshape(-1, RANK_BITS).sum(axis=1, dtype=np.int64))[:-1]])
    begin = np.append(np.searchsorted(parent, contexts), len(parent))
    blocks = begin[::CONTEXT_BLOCK]
    low = begin - np.repeat(blocks, CONTEXT_BLOCK)[: len(begin)]
    if low.max(initial=0) > 0xFFFF:
        raise ValueError("64 neighbouring contexts have more than 65,535 trigrams; make CONTEXT_BLOCK smaller")
    return {
        "context_bits": np.packbits(is_context, bitorder="little").view("<u4"),
        "context_ranks": ranks.astype(np.uint32),
        "context_backoffs": encode(books[3], model.bigram_backoff[contexts]),
        "trigram_blocks": blocks.astype(np.uint32),
        "trigram_starts": low.astype(np.uint16),
    }


def sections_of(model: Model, books: list[np.ndarray]) -> dict[str, bytes]:
    """Every section's bytes."""
    encoded = [word.encode("utf-8") for word in model.words]
    order = sorted(range(len(encoded)), key=encoded.__getitem__)
    arrays = {
        "code_books": np.concatenate(books).astype(np.float32),
        "word_starts": np.cumsum([0, *map(len, encoded)]).astype(np.uint32),
        "word_order": np.array(order, dtype=np.uint16),
        "unigram_probs": encode(books[0], model.unigram_prob),
        "unigram_backoffs": encode(books[1], model.unigram_backoff),
        "bigram_starts": starts(model.bigrams[:, 0], len(model.words)),
        "bigram_words": model.bigrams[:, 1].astype(np.uint16),
        "bigram_probs": encode(books[2], model.bigram_prob),
        **context_sections(model, books),
        "trigram_words": model.trigrams[:, 2].astype(np.uint16),
        "trigram_probs": encode(books[4], model.trigram_prob),
    }
    whole = {name: array.astype(array.dtype.newbyteorder("<")).tobytes() for name, array in arrays.items()}
    return whole | {"word_bytes": b"".join(encoded)}


def pack(model: Model, vectors: np.ndarray) -> bytes:
    """The file's bytes, of a model in reading order of at most 65,535 words, commonest first, with vectors for the first of them."""
    if len(model.words) > MOST_WORDS:
        raise ValueError(f"{len(model.words)} words; 16-bit numbers tell at most {MOST_WORDS} apart")
    model, books = quantise(model)
    parts = sections_of(model, books) | {"vectors": vectors.tobytes()}
    contexts = len(parts["context_backoffs"])
    counts = (VERSION, len(model.words), len(model.bigrams), contexts, len(model.trigrams), *vectors.shape, len(SECTIONS))
    table, body = [], bytearray()
    at = padded(HEADER + 8 * len(SECTIONS))
    for name in SECTIONS:
        table += [at + len(body), len(parts[name])]
        body += parts[name] + bytes(padded(len(parts[name])) - len(parts[name]))
    header = MAGIC + struct.pack(f"<{len(counts) + len(table)}I", *counts, *table)
    return header + bytes(at - len(header)) + bytes(body)


def padded(size: int) -> int:
    return (size + 7) // 8 * 8


def size_of(model: Model) -> int:
    """The bytes that the file will have, but for the padding."""
    contexts = len(np.unique(keys_of(model.trigrams, len(model.words))))
    words = sum(map(len, model.words)) + 12 * len(model.words)
    return int(5_500 + words + 3.14 * len(model.bigrams) + 3.0625 * contexts + 3 * len(model.trigrams))


def prune_to(model: Model, most: int, rounds: int = 12) -> tuple[Model, float]:
    """The model pruned by the least threshold, of those tried, that makes it fit into `most` bytes."""
    low, high = -24.0, -10.0
    for _ in range(rounds):
        middle = (low + high) / 2
        if size_of(prune(model, np.exp(middle))) > most:
            low = middle
        else:
            high = middle
    return prune(model, np.exp(high)), float(np.exp(high))


def default_source() -> Path:
    import pocketsphinx

    return Path(pocketsphinx.__file__).parent / "model/en-us/en-us.lm.bin"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--source", type=Path, help="a trigram model in sphinxbase's binary format; pocketsphinx's own by default")
    parser.add_argument("--bytes", type=int, default=11_000_000, help="the most that the file may have")
    parser.add_argument("--words", type=int, default=MOST_WORDS, help="the most words that it may have")
    options = parser.parse_args()
    source = options.source or default_source()
    model = in_reading_order(keep_words(read_model(source), options.words))
    vectors = word_vectors(model, min(MOST_VECTORS, len(model.words)), DIMENSIONS)
    pruned, threshold = prune_to(model, options.bytes - vectors.size)
    data = pack(pruned, vectors)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(data)
    print(
        f"{options.out}: {len(data):,} bytes, {len(pruned.words):,} words, {len(pruned.bigrams):,} of {len(model.bigrams):,} bigrams, "
        f"{len(pruned.trigrams):,} of {len(model.trigrams):,} trigrams, threshold {threshold:.3g}, SHA-256 {hashlib.sha256(data).hexdigest()}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
