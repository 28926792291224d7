"""Fits what turns the heads' chances into one confidence, on copy that no head was trained on; src/fluency/calibration.ts says how.

python training/calibrate.py --data ../shared/data --models models
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import onnxruntime
from data import HEADS, LETTERLESS, case_of, load, load_sources
from export import LONGEST, write_hashes
from sklearn.isotonic import IsotonicRegression
from tokenizers import Tokenizer

# Of the false alarms that are allowed: the marks of news translators and of low-resource post-editors, words that
# make no sense, and whatever else good English does not do.
SHARES = {"any": 0.38, "tag": 0.27, "nonsense": 0.22, "damage": 0.13}
RANKS = (0, 1, 2, 4, 7, 12, 20, 33, 55, 90, 150, 250, 400, 700, 1200, 2000, 4000, 8000, 16000)
TAIL = 20
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")


class Shipped:
    """The exported model, run as the package runs it."""

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
    """Spans of the sentences of a text, as near to retext's as calibration needs."""
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
        chances = np.clip(chances.astype(np.float64), 1e-7, 1 - 1e-7)
        for word, row in zip(words, np.log(chances / (1 - chances))):
            if word["spoken"]:
                logits.append(row)
                wrong.append(any(start < word["end"] and end > word["start"] for start, end in spans[number]))
    return np.array(logits), np.array(wrong, float)


def alarms_of(logits):
    """The logarithm of the false alarms in 1,000 words by log-odds, for a head's log-odds on clean words; the tail is a fitted line."""
    falling = np.sort(logits)[::-1]
    rate = np.log(1000 * (np.arange(len(falling)) + 0.5) / len(falling))
    slope = np.polyfit(falling[:TAIL], rate[:TAIL], 1)[0] if falling[0] > falling[TAIL - 1] else -1.0
    ranks = [rank for rank in RANKS if rank < len(falling)]
    points = {float(falling[rank]): float(rate[rank]) for rank in reversed(ranks)}
    top = float(falling[0])
    points[top + 1] = points[top] + min(slope, -0.3)
    return {"x": [round(x, 4) for x in points], "y": [round(y, 4) for y in points.values()]}


def suspicion_of(logits, experts):
    """What src/fluency/calibration.ts makes of log-odds, before the last curve."""
    each = []
    for expert in experts:
        x, y = expert["alarms"]["x"], expert["alarms"]["y"]
        at = logits[:, HEADS.index(expert["head"])]
        beyond = np.maximum(0, at - x[-1]) * (y[-1] - y[-2]) / (x[-1] - x[-2])
        each.append(np.log(expert["share"]) - (np.interp(at, x, y) + beyond))
    return np.max(each, 0)


def right_of(suspicion, wrong, knots=24):
    """The share of wrong words by suspicion: monotone regression, thinned to straight lines."""
    order = np.argsort(suspicion)
    fitted = IsotonicRegression().fit_transform(suspicion[order], wrong[order])
    at = np.unique(np.round(len(order) * (1 - np.geomspace(1, 5 / len(order), knots))).astype(int))
    width = 60
    x = [float(suspicion[order][max(0, i - width) : i + width].mean()) for i in at if i < len(order)]
    y = [float(fitted[max(0, i - width) : i + width].mean()) for i in at if i < len(order)]
    rising = [(a, b) for n, (a, b) in enumerate(zip(x, y)) if n == 0 or a > x[n - 1] + 1e-6]
    lifted = np.maximum.accumulate([b for _, b in rising]) + np.arange(len(rising)) * 1e-5
    return {"x": [round(a, 4) for a, _ in rising], "y": [round(float(b), 5) for b in lifted]}


def main():
    """Fits and writes calibration.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    calibrate(Path(options.data), Path(options.models), options.seed)


def calibrate(data, folder, seed):
    """Writes `calibration.json` into the folder of the exported model."""
    model, held = Shipped(folder), load_sources(data, seed).held
    news = [row["text"] for row in load(data / "news-en-2021.jsonl")]
    clean, _ = judge_words(model, held["clean"] + news, [[]] * (len(held["clean"]) + len(news)))
    experts = [
        {"head": head, "share": share, "alarms": alarms_of(clean[:, HEADS.index(head)])}
        for head, share in SHARES.items()
    ]
    marks = [[(span[0], span[1]) for span in row["spans"]] for row in held["mqm"]]
    translated, wrong = judge_words(model, [row["text"] for row in held["mqm"]], marks)
    published, _ = judge_words(model, news, [[]] * len(news))
    both = np.concatenate([translated, published])
    right = right_of(suspicion_of(both, experts), np.concatenate([wrong, np.zeros(len(published))]))
    text = json.dumps({"heads": experts, "right": right}, separators=(",", ":"))
    (folder / "calibration.json").write_text(text + "\n")
    write_hashes(folder, ("calibration.json",))


if __name__ == "__main__":
    main()
