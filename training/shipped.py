"""The exported model, run from Python as the package runs it."""

import re

import numpy as np
import onnxruntime
from data import HEADS, LETTERLESS, case_of, log_odds, touches
from detector import POSITIONS
from halves import HALFWAY, HALVES
from tokenizers import Tokenizer

SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")


class Reader:
    """Lays texts out for the encoder, by the tokenizer and the table of a folder."""

    def __init__(self, folder):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.vectors, _, self.cased = read_table(folder / "pieces.bin")

    def read(self, texts):
        """`(number of the text, words, feeds)` of each sentence, in order; the encoder reads sentence by sentence, as in the package."""
        spans = [(number, start, end) for number, text in enumerate(texts) for start, end in sentences_of(text)]
        sentences = [texts[number][start:end] for number, start, end in spans]
        for (number, offset, _), text, encoding in zip(spans, sentences, self.tokenizer.encode_batch(sentences)):
            words, feeds = self._lay(text, encoding)
            yield number, [{**word, "start": word["start"] + offset, "end": word["end"] + offset} for word in words], feeds

    def _lay(self, text, encoding):
        ids = encoding.ids[:POSITIONS]
        words = [word for word in words_of(text, encoding) if word["at"] < len(ids)]
        case = [LETTERLESS] * len(ids)
        for word in words:
            for piece in range(word["at"], min(word["at"] + word["pieces"], len(ids))):
                case[piece] = word["case"]
        return words, {
            "embedded": (self.vectors[ids] + self.cased[case])[None],
            "mask": np.ones((1, len(ids)), np.int64),
            "places": np.zeros(1, np.int64),
        }


class Shipped(Reader):
    """Judges texts by the files of a folder."""

    def __init__(self, folder):
        super().__init__(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.halves = [onnxruntime.InferenceSession(str(folder / name), options) for name in HALVES]

    def judge(self, texts):
        """For each text its words and their chances, [words, heads]."""
        words, chances = [[] for _ in texts], [[np.zeros((0, len(HEADS)))] for _ in texts]
        for number, found, feeds in self.read(texts):
            if found:
                words[number] += found
                chances[number].append(self.chances(feeds)[0, [word["at"] for word in found]])
        return [(found, np.concatenate(rows)) for found, rows in zip(words, chances)]

    def chances(self, feeds):
        """[rows, pieces, heads]."""
        return self.halfway_and_chances(feeds)[1]

    def halfway_and_chances(self, feeds):
        """What the first layers make of each piece, [rows, pieces, width], and what the others say of it, [rows, pieces, heads]."""
        first, rest = self.halves
        (halfway,) = first.run([HALFWAY], {name: feeds[name] for name in ("embedded", "mask")})
        (chances,) = rest.run(["chances"], {HALFWAY: halfway, "mask": feeds["mask"], "places": feeds["places"]})
        return halfway, chances


def sentences_of(text):
    """Spans of the sentences of a text, as near to retext's as evaluation needs."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    edges = [0, *ends, len(text)]
    return [(start, end) for start, end in zip(edges, edges[1:]) if text[start:end].strip()]


def read_table(path):
    """The vectors of all pieces, their biases, and the vectors of the kinds of capitals."""
    raw = path.read_bytes()
    _, pieces, width, cases = np.frombuffer(raw[4:20], "<u4")
    at = 32
    scales = np.frombuffer(raw, "<f4", pieces, at)
    at += 4 * int(pieces)
    biases = np.frombuffer(raw, "<f4", pieces, at)
    at += 4 * int(pieces)
    cased = np.frombuffer(raw, "<f4", cases * width, at).reshape(cases, width)
    at += 4 * int(cases * width)
    rows = np.frombuffer(raw, np.int8, pieces * width, at).reshape(pieces, width)
    return rows.astype(np.float32) * scales[:, None], biases, cased


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
