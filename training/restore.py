"""Turns shipped model files back into a checkpoint for `train.py --start`: python training/restore.py --models models --out start.pt.

What quantising rounded away stays lost, at most half a step of each weight's scale.
"""

import argparse
import re
from pathlib import Path

import numpy as np
import onnx
import torch
from detector import Detector
from halves import HALVES
from onnx import numpy_helper
from shipped import read_table

DETECTOR, QUANTIZED, TRANSPOSED = "detector.", "_quantized", "_Transposed_"
# The end of a product's name; a module inside another is named twice.
PRODUCT = re.compile(r"^/transform(?=/transform)|/MatMul_quant$|(?<=/transform\.0)/Gemm_MatMul_quant$")


def main():
    """Writes the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", default="models")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.save({"model": restore(Path(options.models)).state_dict()}, options.out)


def restore(models):
    """The detector of a folder of model files. Raises a `RuntimeError` where they hold another network's weights."""
    detector = Detector()
    state = detector.state_dict()
    for half in HALVES:
        for name, weight in _weights(onnx.load(models / half)):
            state[name][: len(weight)] = torch.from_numpy(weight.copy())
    table, biases, case = read_table(models / "pieces.bin")
    state["encoder.embeddings.word_embeddings.weight"] = torch.from_numpy(table)
    state["case.weight"], state["bias"] = torch.from_numpy(case.copy()), torch.from_numpy(biases.copy())
    detector.load_state_dict(state)
    return detector


def _weights(model):
    """Names in the detector and arrays: float ones as they are, int8 products scaled and transposed."""
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for name, array in held.items():
        if name.startswith(DETECTOR) and TRANSPOSED not in name:
            yield name.removeprefix(DETECTOR), array
    for node in model.graph.node:
        if node.op_type.startswith("MatMulInteger"):
            product = node.input[1]
            scale = held[f"{product.removesuffix(QUANTIZED)}_scale"]
            name = PRODUCT.sub("", node.name).strip("/").replace("/", ".")
            yield f"{name}.weight", (held[product].astype(np.float32) * scale).T


if __name__ == "__main__":
    main()
