"""The encoder that ships is written as `compact.py` writes it, in two halves, and judges a text alone as among longer ones."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")
halves = pytest.importorskip("halves")

MODELS = Path(__file__).parents[2] / "models"
LAYERS, WIDTH, OPINIONS = 12, 384, 9


def sessions(folder=MODELS):
    return [onnxruntime.InferenceSession(str(folder / name)) for name in halves.HALVES]


def read(embedded, mask, places):
    first, rest = sessions()
    halfway, glance = first.run(None, {"embedded": embedded, "mask": mask})
    return [glance, *rest.run(None, {"halfway": halfway, "mask": mask, "places": places})]


def test_what_ships_is_compact():
    graphs = [onnx.load(MODELS / name).graph for name in halves.HALVES]
    attentions = [sum(node.op_type == "MultiHeadAttention" for node in graph.node) for graph in graphs]
    assert attentions == [halves.FIRST_LAYERS, LAYERS - halves.FIRST_LAYERS]
    assert sum(len(graph.node) for graph in graphs) < 250


def test_padding_changes_nothing():
    short, long = (np.random.default_rng(seed).normal(size=(1, pieces, WIDTH)).astype("f4") for seed, pieces in ((1, 5), (2, 9)))
    padded = np.concatenate([np.pad(short, ((0, 0), (0, 4), (0, 0))), long])
    mask = np.array([[1] * 5 + [0] * 4, [1] * 9], np.int64)
    alone = read(short, np.ones((1, 5), np.int64), np.array([3]))
    among = read(padded, mask, np.array([3]))
    for place in (0, 1):
        np.testing.assert_allclose(among[place][0, :5], alone[place][0], atol=1e-6)
    np.testing.assert_allclose(among[2], alone[2], atol=1e-5)


def test_a_glance_takes_the_place_of_another(tmp_path):
    shipped = onnx.load(MODELS / halves.HALVES[0])
    rng = np.random.default_rng(3)
    layers = [(rng.normal(size=(a, b)).astype("f4"), np.zeros(b, "f4")) for a, b in ((WIDTH, 7), (7, OPINIONS))]
    changed = halves.with_glance(shipped, *layers)
    assert len(changed.graph.node) == len(shipped.graph.node)
    onnx.save(changed, tmp_path / "first.onnx")
    feeds = {"embedded": rng.normal(size=(1, 4, WIDTH)).astype("f4"), "mask": np.ones((1, 4), np.int64)}
    before, after = (onnxruntime.InferenceSession(str(path)).run(None, feeds) for path in (MODELS / halves.HALVES[0], tmp_path / "first.onnx"))
    np.testing.assert_allclose(before[0], after[0], atol=1e-6)
    assert after[1].shape == (1, 4, OPINIONS)
    assert not np.allclose(before[1], after[1])
