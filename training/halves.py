"""Cuts the encoder behind its first layers, whose glance tells which sentences the others need not read.

The first half ends in a small network of its own, `glance.py`'s: for each piece the chance of each head as the whole encoder would
have it, and how likely the word is to be reported. The weights of both halves are the whole encoder's.
"""

import numpy as np
import onnx
from compact import CONTRIBUTED, ENCODER
from data import HEADS
from onnx import TensorProto, helper, numpy_helper

# Layers of the first half: a glance after three misses more of what there is to report, one after six costs as much as it saves.
FIRST_LAYERS = 4
HALVES = ("encoder-first.onnx", "encoder-rest.onnx")
HALFWAY = "halfway"


def cut(model, layers=FIRST_LAYERS):
    """The first half of a compact encoder, which gives `halfway` and a glance that expects everything, and the rest, which takes `halfway`."""
    edge = f"{ENCODER.format(layers - 1)}/hidden"
    model.graph.value_info.append(helper.make_tensor_value_info(edge, TensorProto.FLOAT, ["rows", "pieces", "width"]))
    extractor = onnx.utils.Extractor(model)
    first = extractor.extract_model(["embedded", "mask"], [edge])
    rest = extractor.extract_model([edge, "mask", "places"], ["chances", "queries"])
    for half in (first, rest):
        _rename(half.graph, edge)
        del half.graph.value_info[:]
        onnx.checker.check_model(half)
    (width,) = numpy_helper.to_array(next(each for each in model.graph.initializer if each.name == "detector.transform.2.bias")).shape
    nothing = [(np.zeros((a, b), np.float32), np.zeros(b, np.float32)) for a, b in ((width, 1), (1, len(HEADS) + 1))]
    return with_glance(first, *nothing), rest


def with_glance(first, inner, outer):
    """The first half with a network behind it: `inner` and `outer` are its layers, each [from, to] and [to] of float32."""
    half = onnx.ModelProto()
    half.CopyFrom(first)
    graph = half.graph
    drop_glance(graph)
    for name, (weight, bias) in (("inner", inner), ("outer", outer)):
        graph.initializer.extend([numpy_helper.from_array(weight, f"glance.{name}.weight"), numpy_helper.from_array(bias, f"glance.{name}.bias")])
    graph.node.extend([
        helper.make_node("MatMul", [HALFWAY, "glance.inner.weight"], ["glance_product"], name="glance_product"),
        helper.make_node("BiasGelu", ["glance_product", "glance.inner.bias"], ["glance_active"], name="glance_active", domain=CONTRIBUTED),
        helper.make_node("MatMul", ["glance_active", "glance.outer.weight"], ["glance_out"], name="glance_out"),
        helper.make_node("Add", ["glance_out", "glance.outer.bias"], ["glance_logits"], name="glance_logits"),
        helper.make_node("Sigmoid", ["glance_logits"], ["glance"], name="glance"),
    ])
    graph.output.append(helper.make_tensor_value_info("glance", TensorProto.FLOAT, ["rows", "pieces", "opinions"]))
    onnx.checker.check_model(half)
    return half


def drop_glance(graph):
    """Takes the network of an earlier glance off again."""
    for kept, name in ((graph.node, lambda each: each.name), (graph.initializer, lambda each: each.name), (graph.output, lambda each: each.name)):
        for each in [each for each in kept if name(each).startswith("glance")]:
            kept.remove(each)


def _rename(graph, edge):
    for value in (*graph.input, *graph.output):
        if value.name == edge:
            value.name = HALFWAY
    for node in graph.node:
        for names in (node.input, node.output):
            for at, name in enumerate(names):
                if name == edge:
                    names[at] = HALFWAY
