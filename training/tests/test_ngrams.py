"""What the n-gram writer promises: the file says what the model said, within its codes, and pruning keeps what matters."""

import struct
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from exchanges import exchanges  # noqa: E402
from ngrams import HEADER, SECTIONS, code_book, encode, pack, prune_to, size_of  # noqa: E402
from ngrams_report import log_probs, unpack  # noqa: E402
from pruning import in_reading_order, keep_words, levels, prune, refit, sums  # noqa: E402
from sphinx_trie import Model, assemble, bits_for, read_fields, read_model  # noqa: E402
from vectors import SCALE, word_vectors  # noqa: E402

WORDS = 300


@pytest.fixture(scope="module")
def model() -> Model:
    """A random model over 300 words whose contexts each sum to one."""
    random = np.random.default_rng(5)
    unigram = random.dirichlet(np.full(WORDS, 0.4))
    pairs = np.unique(random.integers(0, WORDS, (9_000, 2)), axis=0)
    begun = pairs[random.random(len(pairs)) < 0.3]
    triples = np.unique(np.column_stack([begun.repeat(3, axis=0), random.integers(0, WORDS, 3 * len(begun))]), axis=0)
    made = Model(
        words=["<s>", "</s>", *(f"w{at}" for at in range(2, WORDS))],
        unigram_prob=np.log(np.maximum(unigram, 1e-6)),
        unigram_backoff=np.zeros(WORDS),
        bigrams=pairs,
        bigram_prob=np.log(random.uniform(0.001, 0.02, len(pairs))),
        bigram_backoff=np.zeros(len(pairs)),
        trigrams=triples,
        trigram_prob=np.log(random.uniform(0.01, 0.2, len(triples))),
    )
    return refit(in_reading_order(keep_words(made, WORDS)))


@pytest.fixture(scope="module")
def rows() -> np.ndarray:
    return np.random.default_rng(6).integers(-1, WORDS, (5_000, 3)).clip([-1, -1, 0])


ANY_VECTORS = np.random.default_rng(4).integers(-127, 128, (100, 16), dtype=np.int8)


def test_commonest_words_come_first(model):
    marks = {"<s>", "</s>"}
    assert set(model.words[:2]) == marks
    assert np.all(np.diff(model.unigram_prob[2:]) <= 0)
    smaller = keep_words(model, 50)
    assert smaller.words == model.words[:50]
    assert smaller.bigrams.max() < 50 and smaller.trigrams.max() < 50


def test_contexts_sum_to_one(model):
    everything = np.arange(WORDS)
    for first, second in model.bigrams[:: len(model.bigrams) // 20]:
        rows = np.column_stack([np.full(WORDS, first), np.full(WORDS, second), everything])
        assert np.exp(log_probs(model, rows)).sum() == pytest.approx(np.exp(model.unigram_prob).sum(), rel=0.02)


def test_packed_model_says_the_same(model, rows):
    packed = unpack(pack(model, ANY_VECTORS))
    assert packed.words == model.words
    assert np.array_equal(packed.bigrams, model.bigrams)
    assert np.array_equal(packed.trigrams, model.trigrams)
    assert np.abs(log_probs(packed, rows) - log_probs(model, rows)).max() < 0.15
    assert np.abs(packed.trigram_prob - model.trigram_prob).max() < 0.05


def test_header_and_alignment(model):
    data = pack(model, ANY_VECTORS)
    assert data[:4] == b"WPNG"
    version, words, bigrams, _, trigrams, vectors, dimensions, sections = struct.unpack_from("<8I", data, 4)
    assert (version, words, vectors, dimensions, sections) == (1, WORDS, 100, 16, len(SECTIONS))
    assert (bigrams, trigrams) == (len(model.bigrams), len(model.trigrams))
    table = np.frombuffer(data, "<u4", 2 * sections, HEADER).reshape(-1, 2)
    assert np.all(table[:, 0] % 8 == 0) and len(data) % 8 == 0
    assert np.all(table[1:, 0] >= table[:-1].sum(axis=1)) and table[-1].sum() <= len(data)


def test_too_many_words_are_refused(model):
    with pytest.raises(ValueError, match="16-bit"):
        pack(Model(["w"] * 70_000, *(getattr(model, name) for name in list(Model.__dataclass_fields__)[1:])), np.zeros((0, 0), np.int8))


def test_pruning_drops_what_back_off_says_anyway(model, rows):
    two, _ = levels(model)
    redundant = np.argmin(np.abs(np.log(two.prob) - np.log(two.lower) - model.unigram_backoff[two.context]))
    begins = set(map(tuple, model.trigrams[:, :2]))
    smaller = prune(model, 1e-6)
    assert len(smaller.bigrams) < len(model.bigrams) and len(smaller.trigrams) <= len(model.trigrams)
    kept = set(map(tuple, smaller.bigrams))
    assert tuple(model.bigrams[redundant]) in begins or tuple(model.bigrams[redundant]) not in kept
    assert set(map(tuple, smaller.trigrams[:, :2])) <= kept
    assert len(prune(model, 0).trigrams) <= len(model.trigrams)
    assert np.abs(log_probs(smaller, rows) - log_probs(model, rows)).mean() < 0.2


def test_size_is_kept_to(model):
    whole = size_of(model)
    assert abs(len(pack(model, np.zeros((0, 0), np.int8))) - whole) < 2_000
    pruned, _ = prune_to(model, whole - 8_000)
    assert size_of(pruned) <= whole - 8_000
    assert len(pack(pruned, np.zeros((0, 0), np.int8))) <= whole - 6_000


def test_code_book_lies_near_every_value():
    values = np.random.default_rng(1).normal(-5, 2, 50_000)
    book = code_book(values)
    assert np.all(np.diff(book) >= 0)
    assert np.abs(book[encode(book, values)] - values).mean() < 0.02
    few = np.array([-1.0, -1.0, -7.0])
    assert code_book(few)[encode(code_book(few), few)] == pytest.approx(few)
    assert len(code_book(np.array([]))) == 256


def test_vectors_are_near_for_words_with_the_same_neighbours(model):
    pytest.importorskip("torch")
    twin, other = 40, 41
    ours = [(first, second) for first, second in model.bigrams if twin not in (first, second) and other not in (first, second)]
    company = [(twin, at) for at in range(60, 90)] + [(at, twin) for at in range(90, 120)]
    copied = [(other if a == twin else a, other if b == twin else b) for a, b in company]
    pairs = np.array(ours[:1500] + company + copied)
    shaped = Model(
        model.words, model.unigram_prob, model.unigram_backoff, pairs, np.full(len(pairs), -1.0), np.zeros(len(pairs)),
        model.trigrams[:0], model.trigram_prob[:0],
    )  # fmt: skip
    vectors = word_vectors(in_reading_order(shaped), WORDS, 16).astype(int)
    cosines = vectors @ vectors[twin] / SCALE**2
    assert vectors.shape == (WORDS, 16)
    assert np.argsort(-cosines)[:2].tolist() in ([twin, other], [other, twin])


def test_bit_fields_are_read_across_bytes():
    widths, rows = (17, 16, 16, 21), [(72_546, 65_535, 1, 1_669_625), (0, 2, 65_534, 5), (99_999, 7, 8, 2_000_000)]
    whole, at = 0, 0
    for row in rows:
        for value, width in zip(row, widths):
            whole |= value << at
            at += width
    data = b"xx" + whole.to_bytes(-(-at // 8), "little")
    fields = [(sum(widths[:place]), width) for place, width in enumerate(widths)]
    assert np.stack(read_fields(data, 2, len(rows), sum(widths), fields), axis=1).tolist() == [list(row) for row in rows]
    assert bits_for(72_547) == 17


def test_backward_trie_is_turned_round():
    unigrams = np.array([(0, 0, 0), (0, 0, 0), (0, 0, 2), (0, 0, 3)], dtype=[("prob", "<f4"), ("backoff", "<f4"), ("next", "<u4")])
    middle = [np.array([0, 2, 1, 0]), np.array([0, 0, 0, 0]), np.array([0, 1, 2, 0]), np.array([0, 0, 1, 2])]
    tables = np.array([[-1.0, -2.0, -3.0], [-0.5, 0, 0], [-4.0, -5.0, 0]])
    read = assemble(["a", "b", "c"], unigrams, tables, middle, [np.array([1, 2]), np.array([0, 1])])
    assert read.bigrams.tolist() == [[0, 1], [2, 1], [1, 2]]
    assert read.bigram_prob.tolist() == [-1, -2, -3]
    assert read.trigrams.tolist() == [[1, 2, 1], [2, 1, 2]]
    assert read.trigram_prob.tolist() == [-4, -5]


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "other.bin"
    path.write_bytes(b"Darpa Trigram LM")
    with pytest.raises(ValueError, match="not a trigram model"):
        read_model(path)
    with pytest.raises(ValueError, match="does not begin with WPNG"):
        unpack(b"GNPW")


def test_exchanges_are_flagged_words_replaced_by_one():
    text = "The boat left at the morning, but nobody saw a boat."
    row = {"text": text, "post_edit": "The ship left in the morning , but nobody saw a thing at all .", "spans": [[4, 8, "bad", ""], [14, 16, "bad", ""]]}
    assert exchanges(row) == [("boat", "ship"), ("at", "in")]
    assert exchanges(row | {"spans": []}) == []
    assert exchanges({"text": "They do n't.", "post_edit": "They don 't .", "spans": []}) == []
