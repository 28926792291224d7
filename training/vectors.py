"""A vector for each common word, so that words which stand among the same neighbours lie near each other: from bigrams alone, by singular values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pruning import word_mass
from sphinx_trie import Model

if TYPE_CHECKING:
    import torch

SCALE = 254
"""Times a unit vector's components; they are cut at half of one, which few exceed."""
SPARE = 46
"""Directions computed beyond those kept, for accuracy."""


def neighbour_matrix(model: Model, size: int) -> torch.Tensor:
    """One row a word: its positive mutual information with the words after it, then with those before it."""
    import torch

    near = (model.bigrams < size).all(axis=1)
    first, second = model.bigrams[near].T
    information = np.maximum(model.bigram_prob[near] - np.log(word_mass(model))[second], 0)
    places = np.stack([np.concatenate([first, second]), np.concatenate([second, first + size])])
    values = torch.tensor(np.concatenate([information, information]), dtype=torch.float32)
    return torch.sparse_coo_tensor(torch.from_numpy(places), values, (size, 2 * size), check_invariants=True).coalesce()


def word_vectors(model: Model, size: int, dimensions: int, seed: int = 20) -> np.ndarray:
    """Int8 rows for the `size` commonest words; the product of two rows over SCALE squared is their cosine."""
    import torch

    torch.manual_seed(seed)
    matrix = neighbour_matrix(model, size)
    width = min(dimensions, size)
    left, values, _ = torch.svd_lowrank(matrix, q=min(width + SPARE, size), niter=2)
    found = (left[:, :width] * values[:width].sqrt()).numpy()
    unit = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
    rows = np.zeros((size, dimensions), dtype=np.int8)
    rows[:, :width] = np.clip(np.rint(unit * SCALE), -127, 127)
    return rows
