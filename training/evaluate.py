"""Measures the exported model on the development sets: its heads, the judges that weigh them, and what quantising cost.

python training/evaluate.py --data ../shared/data --models models [--work training/run]

With --work it reads the checkpoint too, and exits with 1 where int8 loses more than 0.01 of Matthews correlation on mlqe-dev.
"""

import argparse
import json
import sys
from pathlib import Path

import calibrate
import numpy as np
from data import HEADS, TAG, load, touches
from shipped import Shipped, judge_words

ALLOWED_LOSS = 0.01
RATES = (1, 5)
JUDGE_RATES = (0.3, 1, 5)


class Trained(Shipped):
    """The model before it was quantised, behind the same face."""

    def __init__(self, folder, detector):
        super().__init__(folder)
        self.detector = detector
        self.vectors = detector.table.detach().numpy()
        self.cased = detector.case.weight.detach().numpy()

    def chances(self, feeds):
        """[rows, pieces, heads]."""
        import torch

        with torch.no_grad():
            hidden = self.detector.encode(torch.from_numpy(feeds["embedded"]), torch.from_numpy(feeds["mask"]))
            return torch.sigmoid(self.detector.heads(hidden)).numpy()


def best_correlation(scores, wrong):
    """The highest Matthews correlation over thresholds, and the threshold."""
    order = np.argsort(-scores)
    hits = np.cumsum(wrong[order])
    flagged = np.arange(1, len(order) + 1)
    positives, count = wrong.sum(), len(wrong)
    over = hits * count - flagged * positives
    under = np.sqrt(flagged.astype(float) * (count - flagged) * positives * (count - positives) + 1e-9)
    at = int(np.argmax(over / under))
    return float(over[at] / under[at]), float(scores[order][at])


def spans_of(rows):
    """The marked spans of rows."""
    return [[(start, end) for start, end, *_ in row["spans"]] for row in rows]


def main():
    """Prints a line for each head, one for each of two judges, and the cost of quantising."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--work", help="folder of the checkpoint")
    options = parser.parse_args()
    data, folder = Path(options.data), Path(options.models)
    model = Shipped(folder)
    news = [row["text"] for row in load(data / "news-en-2021.jsonl")]
    clean, _ = judge_words(model, news, [[]] * len(news))
    rows = load(data / "mlqe-dev.jsonl")
    for name in ("mlqe-dev", "mqm-dev-2021"):
        rows_of = load(data / f"{name}.jsonl")
        judged, wrong = judge_words(model, [row["text"] for row in rows_of], spans_of(rows_of))
        for head, title in enumerate(HEADS):
            correlation, _ = best_correlation(judged[:, head], wrong)
            falling = np.sort(clean[:, head])[::-1]
            caught = [
                f"{100 * wrong[judged[:, head] > falling[len(falling) * rate // 1000]].sum() / wrong.sum():.1f} %"
                for rate in RATES
            ]
            print(f"{name:13} {title:9} MCC {correlation:.3f}  wrong words at 1 and 5 alarms in 1,000: {', '.join(caught)}")
    measure_judges(data, folder, news)
    if options.work:
        sys.exit(compare(model, folder, Path(options.work), rows))


def measure_judges(data, folder, news):
    """Prints how many major errors `any` sees, and how well `tag` tells wrong words, at so many alarms in 1,000 words of news; as the package measures features."""
    weights = {expert["name"]: expert.get("weights") for expert in json.loads((folder / "calibration.json").read_text())["experts"]}
    clean = calibrate.judge_words(folder, news, least=calibrate.ONCE)

    def bars_of(name):
        falling = np.sort(calibrate.doubt_of(clean, name, weights))[::-1]
        return [falling[int(len(falling) * rate / 1000)] for rate in JUDGE_RATES]

    majors = [
        (row["text"], [(start, end)])
        for row in load(data / "mqm-dev-2021.jsonl")
        for start, end, grade, *_ in row["spans"]
        if grade == "major"
    ]
    texts = sorted({text for text, _ in majors})
    judged = calibrate.judge_words(folder, texts, least=calibrate.ONCE)
    doubts, begins = calibrate.doubt_of(judged, "any", weights), np.cumsum([0, *map(len, judged.confidences)])
    places = {text: (judged.places[at], doubts[begins[at] : begins[at + 1]]) for at, text in enumerate(texts)}
    surest = np.array([max((doubt for (start, end), doubt in zip(*places[text]) if touches(start, end, marks)), default=-99) for text, marks in majors])
    print("judge any, majors of mqm-dev-2021 at 0.3, 1 and 5 alarms in 1,000:", ", ".join(f"{(surest > bar).mean():.1%}" for bar in bars_of("any")))
    rough = calibrate.judge_rows(folder, load(data / "mlqe-dev.jsonl"), calibrate.ONCE)
    doubts = calibrate.doubt_of(rough, "tag", weights)
    flagged = [doubts > bar for bar in bars_of("tag")]
    print(
        f"judge tag, words of mlqe-dev: MCC {best_correlation(doubts, rough.wrong)[0]:.3f}; at 0.3, 1 and 5 alarms:",
        ", ".join(f"{rough.wrong[at].sum() / rough.wrong.sum():.1%} at precision {rough.wrong[at].mean():.2f}" for at in flagged),
    )


def compare(model, folder, work, rows):
    """1 where int8 loses more than is allowed."""
    from export import load_detector

    texts, spans = [row["text"] for row in rows], spans_of(rows)
    whole = Trained(folder, load_detector(work))
    (before, _), (after, _) = (
        best_correlation(judged[:, TAG], wrong)
        for judged, wrong in (judge_words(each, texts, spans) for each in (whole, model))
    )
    print(f"mlqe-dev MCC before quantising {before:.4f}, after {after:.4f}")
    return int(before - after > ALLOWED_LOSS)


if __name__ == "__main__":
    main()
