"""The base model comes out of its exported form as it went in."""

import io
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

onnx = pytest.importorskip("onnx")
torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
base = pytest.importorskip("base")


def test_weights_survive_the_export():
    config = transformers.BertConfig(
        vocab_size=11, hidden_size=8, num_hidden_layers=2, num_attention_heads=2, intermediate_size=16, max_position_embeddings=9
    )
    torch.manual_seed(1)
    before = transformers.BertModel(config, add_pooling_layer=False).eval()
    for weight in before.parameters():  # The exporter writes equal weights once.
        torch.nn.init.normal_(weight)
    ids = torch.tensor([[1, 4, 7, 2]])
    file = io.BytesIO()
    torch.onnx.export(before, (ids, torch.ones_like(ids)), file, dynamo=False, do_constant_folding=True)
    after = base.from_onnx(onnx.load_model_from_string(file.getvalue()), config).eval()
    with torch.no_grad():
        assert torch.allclose(before(ids).last_hidden_state, after(ids).last_hidden_state, atol=1e-4)


def test_another_file_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(base, "FOLDER", tmp_path / "base")
    monkeypatch.setattr(base.urllib.request, "urlopen", lambda address, timeout: io.BytesIO(b"something else"))
    with pytest.raises(ValueError, match="not the file"):
        base.base_folder()
    assert not (tmp_path / "base").exists()
