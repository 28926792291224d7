"""Writes the model files: the encoder as int8 ONNX, and the word-piece table that both its ends share.

python training/export.py --data ../shared/data --work training/run --out models
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from base import base_folder
from compact import compact
from data import load_sources, sample
from detector import POSITIONS, Detector
from halves import HALVES, cut
from quantize import quantize
from shipped import Reader

TABLE_MAGIC = b"WPTB"


class Shipped(torch.nn.Module):
    """What runs offline: embedded pieces in, a chance for each head out, and a table query for each place asked for."""

    def __init__(self, detector):
        super().__init__()
        self.detector = detector

    def forward(self, embedded, mask, places):
        """`embedded`: [rows, pieces, width]; `mask`: [rows, pieces]; `places`: indexes into rows × pieces."""
        hidden = self.detector.encode(embedded, mask)
        chances = torch.sigmoid(self.detector.heads(hidden))
        return chances, self.detector.transform(hidden.flatten(0, 1)[places])


def main():
    """Exports the last checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of the training sets")
    parser.add_argument("--work", default="training/run")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    texts = sample(load_sources(options.data, options.seed))
    export(load_detector(Path(options.work)), Path(options.out), texts)


def load_detector(work):
    """The detector of a work folder's last checkpoint."""
    detector = Detector()
    detector.load_state_dict(torch.load(work / "last.pt", map_location="cpu")["model"])
    return detector.eval()


def export(detector, out, texts):
    """Writes both halves of the encoder, pieces.bin and tokenizer.json to `out`, and their hashes; the int8 scales come from `texts`. Its glance is `glance.py`'s."""
    out.mkdir(parents=True, exist_ok=True)
    write_table(detector, out / "pieces.bin")
    tokenizer = json.loads((base_folder() / "tokenizer.json").read_text(encoding="utf8"))
    (out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf8")
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "encoder.onnx"
        write_whole(detector, whole)
        small = Path(folder) / "small.onnx"
        quantize(whole, small, [feeds for _, _, feeds in Reader(out).read(texts)])
        encoder = compact(onnx.load(small), detector.encoder.config.num_attention_heads)
    for name, half in zip(HALVES, cut(encoder)):
        onnx.save(half, out / name)
    write_hashes(out, (*HALVES, "pieces.bin", "tokenizer.json"))


def write_whole(detector, path):
    """The encoder and its heads as they were trained, in float32."""
    width = detector.encoder.config.hidden_size
    embeddings = detector.encoder.embeddings
    embeddings.position_embeddings.weight.data = embeddings.position_embeddings.weight.data[:POSITIONS]
    embeddings.position_ids = embeddings.position_ids[:, :POSITIONS]
    embeddings.token_type_ids = embeddings.token_type_ids[:, :POSITIONS]
    example = (torch.zeros(2, 7, width), torch.ones(2, 7, dtype=torch.long), torch.tensor([0, 3]))
    torch.onnx.export(
        Shipped(detector),
        example,
        str(path),
        input_names=["embedded", "mask", "places"],
        output_names=["chances", "queries"],
        dynamic_axes={
            "embedded": {0: "rows", 1: "pieces"},
            "mask": {0: "rows", 1: "pieces"},
            "places": {0: "places"},
        },
        opset_version=17,
        dynamo=False,
    )


def write_table(detector, path):
    """`WPTB`, version, pieces, width, cases; then row scales, biases and case vectors as float32, then the rows as int8."""
    table = detector.table.detach().numpy()
    scales = np.abs(table).max(1) / 127
    rows = np.round(table / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
    case = detector.case.weight.detach().numpy().astype("<f4")
    head = np.array([1, *table.shape, case.shape[0]], "<u4").tobytes()
    padding = b"\0" * 12
    parts = [scales.astype("<f4"), detector.bias.detach().numpy().astype("<f4"), case, rows]
    path.write_bytes(TABLE_MAGIC + head + padding + b"".join(part.tobytes() for part in parts))


def write_hashes(out, names):
    """Enters the SHA-256 of files into `hashes.json`, keeping what stands there of others."""
    path = out / "hashes.json"
    hashes = json.loads(path.read_text()) if path.exists() else {}
    for name in names:
        hashes[name] = hashlib.sha256((out / name).read_bytes()).hexdigest()
    path.write_text(json.dumps(dict(sorted(hashes.items())), indent=2) + "\n")


if __name__ == "__main__":
    main()
