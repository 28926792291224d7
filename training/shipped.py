"""The exported model, run from Python as the package runs it."""

import re

import numpy as np
import onnxruntime
from data import HEADS, LETTERLESS, case_of, log_odds, touches
from export import LONGEST
from tokenizers import Tokenizer

SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")


class Shipped:
    """Judges texts by the files of a folder."""

    def __init__(self, folder):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options)
        self.vectors, self.cased = read_table(folder / "pieces.bin")

    def judge(self, texts):
        """For each text its words and their chances, [words, heads]; the encoder reads sentence by sentence, as in the package."""
        spans = [(number, start, end) for number, text in enumerate(texts) for start, end in sentences_of(text)]
        sentences = [texts[number][start:end] for number, start, end in spans]
        words, chances = [[] for _ in texts], [[np.zeros((0, len(HEADS)))] for _ in texts]
        for (number, offset, _), text, encoding in zip(spans, sentences, self.tokenizer.encode_batch(sentences)):
            found, rows = self._judge_sentence(text, encoding)
            for word in found:
                words[number].append({**word, "start": word["start"] + offset, "end": word["end"] + offset})
            chances[number].append(rows)
        return [(found, np.concatenate(rows)) for found, rows in zip(words, chances)]

    def _judge_sentence(self, text, encoding):
        ids = encoding.ids[:LONGEST]
        words = [word for word in words_of(text, encoding) if word["at"] < len(ids)]
        case = [LETTERLESS] * len(ids)
        for word in words:
            for piece in range(word["at"], min(word["at"] + word["pieces"], len(ids))):
                case[piece] = word["case"]
        feeds = {
            "embedded": (self.vectors[ids] + self.cased[case])[None],
            "mask": np.ones((1, len(ids)), np.int64),
            "places": np.zeros(1, np.int64),
        }
        chances, _ = self.session.run(None, feeds)
        return words, chances[0, [word["at"] for word in words]] if words else np.zeros((0, len(HEADS)))


def sentences_of(text):
    """Spans of the sentences of a text, as near to retext's as evaluation needs."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    edges = [0, *ends, len(text)]
    return [(start, end) for start, end in zip(edges, edges[1:]) if text[start:end].strip()]


def read_table(path):
    """The vectors of all pieces and of the kinds of capitals."""
    raw = path.read_bytes()
    _, pieces, width, cases = np.frombuffer(raw[4:20], "<u4")
    at = 32
    scales = np.frombuffer(raw, "<f4", pieces, at)
    at += 8 * int(pieces)
    cased = np.frombuffer(raw, "<f4", cases * width, at).reshape(cases, width)
    at += 4 * int(cases * width)
    rows = np.frombuffer(raw, np.int8, pieces * width, at).reshape(pieces, width)
    return rows.astype(np.float32) * scales[:, None], cased


def words_of(text, encoding):
    """The words of an encoding with their places, first pieces and capitals."""
    words = []
    for at, word in enumerate(encoding.word_ids):
        if word is None:
            continue
        if words and words[-1]["word"] == word:
            words[-1]["pieces"] += 1
            words[-1]["end"] = encoding.offsets[at][1]
            continue
        start, end = encoding.offsets[at]
        words.append({"word": word, "at": at, "start": start, "end": end, "pieces": 1})
    for word in words:
        printed = text[word["start"] : word["end"]]
        word["case"] = case_of(printed)
        word["spoken"] = any(char.isalnum() for char in printed)
    return words


def judge_words(model, texts, spans):
    """Log-odds of all spoken words, [words, heads], and whether a span touches them."""
    logits, wrong = [], []
    for number, (words, chances) in enumerate(model.judge(texts)):
        for word, row in zip(words, log_odds(chances)):
            if word["spoken"]:
                logits.append(row)
                wrong.append(touches(word["start"], word["end"], spans[number]))
    return np.array(logits), np.array(wrong, float)
