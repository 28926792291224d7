"""The encoder that ships is written as `compact.py` writes it, and judges a text alone as among longer ones."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")
compact = pytest.importorskip("compact")

SHIPPED = Path(__file__).parents[2] / "models" / "encoder.onnx"
HEADS, WIDTH = 12, 384


def test_what_ships_is_compact():
    shipped = onnx.load(SHIPPED)
    again = compact.compact(shipped, HEADS)
    assert [node.op_type for node in again.graph.node] == [node.op_type for node in shipped.graph.node]
    assert len(shipped.graph.node) < 250
    assert {tensor.name for tensor in again.graph.initializer} == {tensor.name for tensor in shipped.graph.initializer}


def test_padding_changes_nothing():
    session = onnxruntime.InferenceSession(str(SHIPPED))
    short, long = (np.random.default_rng(seed).normal(size=(1, pieces, WIDTH)).astype("f4") for seed, pieces in ((1, 5), (2, 9)))
    padded = np.concatenate([np.pad(short, ((0, 0), (0, 4), (0, 0))), long])
    mask = np.array([[1] * 5 + [0] * 4, [1] * 9], np.int64)
    alone = session.run(None, {"embedded": short, "mask": np.ones((1, 5), np.int64), "places": np.array([3])})
    among = session.run(None, {"embedded": padded, "mask": mask, "places": np.array([3])})
    np.testing.assert_allclose(among[0][0, :5], alone[0][0], atol=1e-6)
    np.testing.assert_allclose(among[1], alone[1], atol=1e-5)
