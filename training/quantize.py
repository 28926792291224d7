"""Turns the exported encoder into int8 with fixed scales.

onnxruntime's own dynamic quantising measures each run's numbers and scales by all that is read at once, so that what
it says of a sentence hangs on the sentences beside it. Here the ranges are measured once, over some hundred texts:
they hardly differ between sentences, since a few large numbers that every sentence has decide them.
"""

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

DYNAMIC, PRODUCT = "DynamicQuantizeLinear", "MatMulInteger"
# The operators of onnxruntime that ONNX does not have.
CONTRIBUTED = "com.microsoft"
STEPS = 255


def quantize(whole, path, feeds):
    """Writes the int8 form of the encoder in `whole` to `path`; `feeds` are typical inputs, each a dictionary of arrays by name."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "dynamic.onnx"
        # Seven bits a weight: processors without VNNI add two products in 16 bits and would saturate.
        quantize_dynamic(
            str(whole),
            str(scratch),
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
        )
        model = onnx.load(str(scratch))
    fix_scales(model, ranges_of(model, feeds))
    onnx.save(model, str(path))


def ranges_of(model, feeds):
    """The lowest and the highest number that each quantised input took, by the name of its quantised form."""
    measured = [node for node in model.graph.node if node.op_type == DYNAMIC]
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    for node in measured:
        _, scale, zero = node.output
        watched.graph.output.append(helper.make_tensor_value_info(scale, TensorProto.FLOAT, []))
        watched.graph.output.append(helper.make_tensor_value_info(zero, TensorProto.UINT8, []))
    own = len(model.graph.output)
    session = onnxruntime.InferenceSession(watched.SerializeToString())
    seen = np.array([[float(number) for number in session.run(None, feed)[own:]] for feed in feeds])
    scales, zeros = seen[:, 0::2], seen[:, 1::2]
    lowest, highest = (-zeros * scales).min(0), ((STEPS - zeros) * scales).max(0)
    return {node.output[0]: (low, high) for node, low, high in zip(measured, lowest, highest)}


def fix_scales(model, ranges):
    """Replaces measuring by constants, in place; each integer product with its scaling becomes one operator."""
    graph = model.graph
    maker = {name: node for node in graph.node for name in node.output}
    user = {name: node for node in graph.node for name in node.input}
    nodes, gone = [], set()
    for node in graph.node:
        if node.op_type == DYNAMIC:
            nodes.append(_fixed(node, ranges[node.output[0]], graph))
        elif node.op_type == PRODUCT:
            cast = user[node.output[0]]
            scaled = user[cast.output[0]]
            (scales,) = [maker[name] for name in scaled.input if name != cast.output[0]]
            gone.update(part.name for part in (cast, scaled, scales))
            left, right, left_zero, right_zero = node.input
            inputs = [left, right, *scales.input, left_zero, right_zero]
            nodes.append(
                helper.make_node("MatMulIntegerToFloat", inputs, scaled.output, name=node.name, domain=CONTRIBUTED)
            )
        else:
            nodes.append(node)
    kept = [node for node in nodes if node.name not in gone]
    del graph.node[:]
    graph.node.extend(kept)
    if all(known.domain != CONTRIBUTED for known in model.opset_import):
        model.opset_import.append(helper.make_opsetid(CONTRIBUTED, 1))


def _fixed(node, span, graph):
    """A quantising node with the scale and the zero point of a span, which must hold 0."""
    low, high = span
    quantized, scale, zero = node.output
    step = np.float32((high - low) / STEPS)
    graph.initializer.append(numpy_helper.from_array(np.array(step), scale))
    graph.initializer.append(numpy_helper.from_array(np.array(round(-low / step), np.uint8), zero))
    return helper.make_node("QuantizeLinear", [node.input[0], scale, zero], [quantized], name=node.name)
