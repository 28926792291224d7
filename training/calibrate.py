"""Fits what turns the heads' chances into one confidence: boosted trees on rows that no head was trained on, then a curve.

python training/calibrate.py --data ../shared/data --models models [--pairs corpus/nonsense.tsv]

The features are those of src/fluency/features.ts; test/fluency/features.test.ts holds the two together.
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import onnxruntime
from damage import Damager
from data import ANY, HEADS, LETTERLESS, MAJOR, TAG, case_of, from_damage, load, load_sources
from export import LONGEST, write_hashes
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from tokenizers import Tokenizer

DAMAGE = HEADS.index("damage")
WIDE = (TAG, ANY, DAMAGE)
FEATURES = [
    *HEADS,
    *(f"{HEADS[head]} before" for head in WIDE),
    *(f"{HEADS[head]} after" for head in WIDE),
    *(f"{HEADS[head]} of sentence" for head in WIDE),
    "capitals",
    "pieces",
    "place",
]
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
RISING = [*(1 for _ in HEADS), *(0 for _ in range(9)), 0, 0, 0]


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
        """For each text its words, as (start, end, spoken, pieces, capitals), and their chances: [words, heads]."""
        encodings = self.tokenizer.encode_batch(texts)
        order = sorted(range(len(texts)), key=lambda at: len(encodings[at].ids))
        out = [None] * len(texts)
        batch = []
        for at in order:
            if batch and (len(batch) + 1) * len(encodings[at].ids) > 1536:
                self._run(batch, texts, encodings, out)
                batch = []
            batch.append(at)
        if batch:
            self._run(batch, texts, encodings, out)
        return out

    def _run(self, batch, texts, encodings, out):
        words = {at: words_of(texts[at], encodings[at]) for at in batch}
        longest = min(LONGEST, max(len(encodings[at].ids) for at in batch))
        embedded = np.zeros((len(batch), longest, self.vectors.shape[1]), np.float32)
        mask = np.zeros((len(batch), longest), np.int64)
        for row, at in enumerate(batch):
            ids = encodings[at].ids[:longest]
            case = [LETTERLESS] * len(ids)
            for word in words[at]:
                for piece in range(word["at"], min(word["at"] + word["pieces"], len(ids))):
                    case[piece] = word["case"]
            embedded[row, : len(ids)] = self.vectors[ids] + self.cased[case]
            mask[row, : len(ids)] = 1
        chances, _ = self.session.run(None, {"embedded": embedded, "mask": mask, "places": np.zeros(1, np.int64)})
        for row, at in enumerate(batch):
            inside = [word for word in words[at] if word["at"] < longest]
            out[at] = (inside, chances[row, [word["at"] for word in inside]] if inside else np.zeros((0, len(HEADS))))


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
    """The words of an encoding with their places, first pieces, capitals and sentences."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    words = []
    for at, word in enumerate(encoding.word_ids):
        if word is None:
            continue
        if words and words[-1]["word"] == word:
            words[-1]["pieces"] += 1
            words[-1]["end"] = encoding.offsets[at][1]
            continue
        start, end = encoding.offsets[at]
        sentence = sum(end_at <= start for end_at in ends)
        words.append({"word": word, "at": at, "start": start, "end": end, "pieces": 1, "sentence": sentence})
    for word in words:
        printed = text[word["start"] : word["end"]]
        word["case"] = case_of(printed)
        word["spoken"] = any(char.isalnum() for char in printed)
    return words


def features_of(words, chances):
    """[words, features]."""
    chances = np.clip(chances.astype(np.float64), 1e-9, 1 - 1e-9)
    logits = np.clip(np.log(chances / (1 - chances)), -8, 8)
    sentences = np.array([word["sentence"] for word in words])
    rows = np.zeros((len(words), len(FEATURES)))
    for at, word in enumerate(words):
        row = list(logits[at])
        for other in (at - 1, at + 1):
            is_there = 0 <= other < len(words) and sentences[other] == sentences[at]
            row += [logits[other, head] if is_there else -8 for head in WIDE]
        row += list(logits[sentences == sentences[at]][:, WIDE].mean(0))
        row.append(-1 if word["case"] == LETTERLESS and word["spoken"] else word["case"])
        row.append(min(word["pieces"], 6))
        row.append(1 if at > 0 and sentences[at - 1] == sentences[at] else 0)
        rows[at] = row
    return rows


def table_of(model, texts, spans):
    """Features, labels (whether a span touches the word) and the number of the text, for all spoken words."""
    features, labels, numbers = [], [], []
    for number, (words, chances) in enumerate(model.judge(texts)):
        if not words:
            continue
        rows = features_of(words, chances)
        for at, word in enumerate(words):
            if word["spoken"]:
                features.append(rows[at])
                labels.append(any(start < word["end"] and end > word["start"] for start, end in spans[number]))
                numbers.append(number)
    return np.array(features), np.array(labels, float), np.array(numbers)


def worlds(model, sources, pairs, seed):
    """The held-out copy of each kind: name → (features, labels, numbers)."""
    held = sources.held
    spans = lambda rows: [[(span[0], span[1]) for span in row["spans"]] for row in rows]
    damager = Damager(sources.clean + sources.edited + sources.references, seed)
    broken = [from_damage(text, damager, 0) for text in held["clean"]]
    tables = {
        "mlqe": table_of(model, [row["text"] for row in held["mlqe"]], spans(held["mlqe"])),
        "mqm": table_of(model, [row["text"] for row in held["mqm"]], spans(held["mqm"])),
        "clean": table_of(model, held["clean"], [[]] * len(held["clean"])),
        "damage": table_of(model, [e.text for e in broken], [e.spans[DAMAGE] for e in broken]),
    }
    if pairs:
        tables["pairs"] = table_of(model, *pairs)
    return tables


def read_pairs(path):
    """The tuning half of the nonsense pairs: broken sentences with the broken word, and their good twins."""
    texts, spans = [], []
    for line in path.read_text(encoding="utf8").splitlines()[1:]:
        _, split, _, bad, good = line.split("\t")
        if split != "dev":
            continue
        start, end = bad.index("⟦"), bad.index("⟧") - 1
        text = bad.replace("⟦", "").replace("⟧", "")
        texts += [text, text[:start] + good + text[end:]]
        spans += [[(start, end)], []]
    return texts, spans


# How much the words of each kind weigh together: wrong ones, and right ones.
BALANCE = {"mlqe": (1.0, 0.3), "mqm": (1.4, 0.6), "clean": (0, 3.0), "damage": (1.0, 0.5), "pairs": (0.4, 0.2)}


def fit_trees(tables):
    """Boosted trees for the chance that a word is wrong."""
    features, labels, weights = [], [], []
    for name, (rows, wrong, _) in tables.items():
        heavy, light = BALANCE[name]
        features.append(rows)
        labels.append(wrong)
        weight = np.where(wrong > 0, heavy / max(1, wrong.sum()), light / max(1, (1 - wrong).sum()))
        weights.append(weight * 1e5)
    model = HistGradientBoostingClassifier(
        max_iter=120,
        max_depth=3,
        learning_rate=0.08,
        min_samples_leaf=60,
        l2_regularization=5.0,
        monotonic_cst=RISING,
        early_stopping=False,
        random_state=1,
    )
    return model.fit(np.concatenate(features), np.concatenate(labels), sample_weight=np.concatenate(weights))


def trees_of(model):
    """The trees as parallel arrays of nodes."""
    trees = []
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        leaf = nodes["is_leaf"].astype(bool)
        trees.append(
            {
                "feature": [-1 if end else int(index) for end, index in zip(leaf, nodes["feature_idx"])],
                "value": [
                    round(float(value if end else threshold), 5)
                    for end, value, threshold in zip(leaf, nodes["value"], nodes["num_threshold"])
                ],
                "left": [int(index) for index in nodes["left"]],
                "right": [int(index) for index in nodes["right"]],
            }
        )
    return trees


def main():
    """Fits and writes calibration.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--pairs", default="corpus/nonsense.tsv")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    calibrate(Path(options.data), Path(options.models), Path(options.pairs), options.seed)


def calibrate(data, folder, pairs, seed):
    """Writes `calibration.json` into the folder of the exported model."""
    model, sources = Shipped(folder), load_sources(data, seed)
    tables = worlds(model, sources, read_pairs(pairs) if pairs.exists() else None, seed)
    trees = fit_trees(tables)
    curve = fit_curve(trees, model, data, tables)
    base = float(np.ravel(trees._baseline_prediction)[0])
    written = {"features": FEATURES, "base": round(base, 5), "trees": trees_of(trees), "curve": curve}
    (folder / "calibration.json").write_text(json.dumps(written, separators=(",", ":")) + "\n")
    write_hashes(folder, ("calibration.json",))


def fit_curve(trees, model, data, tables):
    """Confidence by score, on news: held-out translations with their marks, and published copy without."""
    news = [row["text"] for row in load(data / "news-en-2021.jsonl")]
    published = table_of(model, news, [[]] * len(news))
    scores = [trees.decision_function(rows) for rows in (tables["mqm"][0], published[0])]
    labels = [tables["mqm"][1], published[1]]
    curve = IsotonicRegression(out_of_bounds="clip").fit(np.concatenate(scores), np.concatenate(labels))
    xs, ys = curve.X_thresholds_, curve.y_thresholds_
    keep = np.unique(np.linspace(0, len(xs) - 1, 40).round().astype(int))
    rising = np.maximum.accumulate(ys[keep] + np.arange(len(keep)) * 1e-6)
    return {"scores": [round(float(x), 4) for x in xs[keep]], "confidences": [round(float(y), 5) for y in rising]}


if __name__ == "__main__":
    main()
