"""Checks the n-gram file against the model it was made from: python training/ngrams_report.py models/ngrams.bin [--text FILE.jsonl]

Prints how far our reading of pocketsphinx's file is from what its own API answers, how far the packed file is from its own source, and the perplexity of both.
"""

import argparse
import json
import re
import struct
from pathlib import Path

import numpy as np

from ngrams import CONTEXT_BLOCK, HEADER, MAGIC, SECTIONS, default_source
from pruning import find, in_reading_order, keep_words, keys_of
from sphinx_trie import NATS, Model, read_model

WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*")


def unpack(data: bytes) -> Model:
    """Reads the packed file back, section by section."""
    if data[:4] != MAGIC:
        raise ValueError("not a file of n-grams: it does not begin with WPNG")
    table = struct.unpack_from(f"<{2 * len(SECTIONS)}I", data, HEADER)
    part = {name: data[table[2 * i] : table[2 * i] + table[2 * i + 1]] for i, name in enumerate(SECTIONS)}
    book = np.frombuffer(part["code_books"], "<f4").reshape(5, 256).astype(np.float64)
    codes = {name: np.frombuffer(part[name], np.uint8) for name in SECTIONS if name.endswith(("probs", "backoffs"))}
    bounds = np.frombuffer(part["word_starts"], "<u4")
    words = [part["word_bytes"][a:b].decode("utf-8") for a, b in zip(bounds, bounds[1:])]
    second = np.frombuffer(part["bigram_words"], "<u2").astype(np.int64)
    first = np.repeat(np.arange(len(words)), np.diff(np.frombuffer(part["bigram_starts"], "<u4").astype(np.int64)))
    is_context = np.unpackbits(np.frombuffer(part["context_bits"], np.uint8), bitorder="little")[: len(second)]
    contexts = np.flatnonzero(is_context)
    low = np.frombuffer(part["trigram_starts"], "<u2").astype(np.int64)
    begin = low + np.repeat(np.frombuffer(part["trigram_blocks"], "<u4").astype(np.int64), CONTEXT_BLOCK)[: len(low)]
    parent = np.repeat(contexts, np.diff(begin))
    backoff = np.zeros(len(second))
    backoff[contexts] = book[3][codes["context_backoffs"]]
    third = np.frombuffer(part["trigram_words"], "<u2").astype(np.int64)
    return Model(
        words, book[0][codes["unigram_probs"]], book[1][codes["unigram_backoffs"]],
        np.stack([first, second], axis=1), book[2][codes["bigram_probs"]], backoff,
        np.stack([first[parent], second[parent], third], axis=1), book[4][codes["trigram_probs"]],
    )  # fmt: skip


def log_probs(model: Model, rows: np.ndarray) -> np.ndarray:
    """Katz back-off for rows of (first, second, third word) of a model in reading order; -1 for a word unknown or absent before the third."""
    size = len(model.words)
    two, three = keys_of(model.bigrams, size), find(keys_of(model.bigrams, size), keys_of(model.trigrams, size))
    pair = find(two, keys_of(rows[:, 1:], size))
    known = rows[:, 1] >= 0
    short = np.where(
        known & (pair >= 0),
        model.bigram_prob[pair],
        model.unigram_prob[rows[:, 2]] + np.where(known, model.unigram_backoff[rows[:, 1]], 0),
    )
    context = np.where(known & (rows[:, 0] >= 0), find(two, keys_of(rows, size)), -1)
    whole = np.where(context >= 0, find(three * size + model.trigrams[:, 2], context * size + rows[:, 2]), -1)
    return np.where(whole >= 0, model.trigram_prob[whole], short + np.where(context >= 0, model.bigram_backoff[context], 0))


def difference_from_api(model: Model, source: Path, count: int, seed: int = 7) -> np.ndarray:
    """Absolute differences, in nats, between our reading and the API's answers: stored n-grams and random words, half and half."""
    from pocketsphinx import Config, LogMath, NGramModel

    random = np.random.default_rng(seed)
    stored = model.trigrams[random.choice(len(model.trigrams), count // 2)]
    seen = model.bigrams[random.choice(len(model.bigrams), count - count // 2)]
    rows = np.concatenate([stored, np.concatenate([seen, random.permutation(seen)[:, 1:]], axis=1)])
    api = NGramModel(Config(), LogMath(1.0001), str(source))
    theirs = [api.prob([model.words[word] for word in reversed(row)]) for row in rows]
    return np.abs(np.array(theirs) * NATS - log_probs(model, rows))


def trigram_rows(path: Path, vocabulary: dict[str, int]) -> np.ndarray:
    """Every known word of a text with the two before it; sentences end with lines."""
    rows = []
    for line in path.open(encoding="utf-8"):
        text = json.loads(line)["text"].lower().replace("’", "'")
        ids = [-1, vocabulary["<s>"], *(vocabulary.get(word, -1) for word in WORD.findall(text)), vocabulary["</s>"]]
        rows += [ids[at - 2 : at + 1] for at in range(2, len(ids)) if ids[at] >= 0]
    return np.array(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packed", type=Path)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--text", type=Path, help="JSON lines with a text each")
    parser.add_argument("--random", type=int, default=20_000, help="n-grams to ask the API for")
    options = parser.parse_args()
    source = options.source or default_source()
    whole = read_model(source)
    packed = unpack(options.packed.read_bytes())
    same = in_reading_order(keep_words(whole, len(packed.words)))
    off = difference_from_api(in_reading_order(whole), source, options.random)
    print(f"our reading against the API: {len(off):,} n-grams, largest difference {off.max():.5f} nats, {np.sum(off > 0.001)} beyond 0.001")
    apart = np.abs(log_probs(packed, same.trigrams) - same.trigram_prob)
    print(f"packed against source, all its trigrams: median difference {np.median(apart):.3f} nats, 90th hundredth {np.quantile(apart, 0.9):.3f}")
    if options.text:
        rows = trigram_rows(options.text, {word: at for at, word in enumerate(same.words)})
        for name, model in (("source", same), ("packed", packed)):
            print(f"{name}: perplexity {np.exp(-log_probs(model, rows).mean()):.1f} over {len(rows):,} words")


if __name__ == "__main__":
    main()
