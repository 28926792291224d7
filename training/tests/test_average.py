"""The mean of two checkpoints."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

torch = pytest.importorskip("torch")
average = pytest.importorskip("average")


def test_weights_are_averaged_and_counts_are_not():
    one = {"weight": torch.tensor([1.0, 3.0]), "ids": torch.tensor([1, 2])}
    other = {"weight": torch.tensor([3.0, 5.0]), "ids": torch.tensor([7, 8])}
    mean = average.mean_of(one, other)
    assert mean["weight"].tolist() == [2.0, 4.0]
    assert mean["ids"].tolist() == [1, 2]
