"""The judges learn from words that make no sense, wherever one stands in a pair, and from none that is held back."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
judges = pytest.importorskip("judges")


def test_changed_span_is_whole_words():
    bad, good = "The bank shut its sandwich on Monday.", "The bank shut its branch on Monday."
    assert bad[slice(*judges.changed_span(bad, good))] == "sandwich"
    assert "a key thief"[slice(*judges.changed_span("a key thief", "a key chief"))] == "thief"


def test_changed_span_of_lost_word_is_not_empty():
    start, end = judges.changed_span("due the rain", "due to the rain")
    assert end > start


def test_pairs_leave_out_what_is_never_looked_at():
    nonsense, sound = judges.read_pairs()
    table = (judges.ROOT / "corpus/nonsense.tsv").read_text(encoding="utf8").split("\n")[1:]
    held = [row.split("\t") for row in table if "\theld\t" in row]
    texts = {text for text, _ in nonsense}
    assert held and not any(bad.replace("⟦", "").replace("⟧", "") in texts for _, _, _, bad, _ in held)
    assert len(sound) > len(nonsense) > 400
    assert all(" " not in text[start:end] for text, (start, end) in nonsense)


def test_weights_tell_wrong_words_from_right_ones():
    pytest.importorskip("sklearn")
    names = [*judges.own_weights()["any"], "own.major", "own.tag", "others.any", "others.major", "others.tag", "rarity"]
    random = np.random.default_rng(1)
    wrong, right = random.normal(size=(50, len(names))), random.normal(size=(500, len(names)))
    wrong[:, names.index("own.major")] += 3
    weights = judges.weights_of("any", names, wrong, right)
    assert "rarity" not in weights
    assert max(weights, key=weights.get) == "own.major"
