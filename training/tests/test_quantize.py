"""The int8 encoder says what the whole one says, and of each row the same in any company."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

pytest.importorskip("onnx")
torch = pytest.importorskip("torch")
onnxruntime = pytest.importorskip("onnxruntime")
quantize = pytest.importorskip("quantize")


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = torch.nn.Linear(16, 32), torch.nn.Linear(32, 3)

    def forward(self, embedded):
        return self.second(torch.nn.functional.gelu(self.first(embedded)))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("models")
    whole, path = folder / "whole.onnx", folder / "int8.onnx"
    torch.onnx.export(
        Net().eval(),
        torch.zeros(2, 7, 16),
        str(whole),
        input_names=["embedded"],
        output_names=["out"],
        dynamic_axes={"embedded": {0: "rows", 1: "pieces"}},
        dynamo=False,
    )
    quantize.quantize(whole, path, [{"embedded": rows(seed, 1)} for seed in range(50)])
    return [onnxruntime.InferenceSession(str(each)) for each in (whole, path)]


def rows(seed, count):
    return np.random.default_rng(seed).normal(size=(count, 7, 16)).astype(np.float32)


def test_int8_is_near(models):
    whole, small = (model.run(None, {"embedded": rows(99, 4)})[0] for model in models)
    assert np.abs(whole - small).max() < 0.05 * np.abs(whole).max()
    assert not np.array_equal(whole, small)


def test_company_changes_nothing(models):
    _, small = models
    quiet, loud = rows(7, 1), 2 * rows(8, 3)
    alone = small.run(None, {"embedded": quiet})[0]
    together = small.run(None, {"embedded": np.concatenate([quiet, loud])})[0]
    assert np.allclose(alone, together[:1], atol=1e-6)


def test_nothing_is_measured_any_more(models):
    _, small = models
    assert "DynamicQuantizeLinear" not in Path(small._model_path).read_bytes().decode("latin1")
