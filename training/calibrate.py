"""Fits what turns the heads' chances into one confidence, on copy that no head was trained on; src/fluency/calibration.ts says how.

python training/calibrate.py --data ../shared/data --models models

The package itself judges the texts (bench/judgements.ts), so that Node must be installed, and what `npm ci` installs.
"""

import argparse
import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from data import HEADS, NONSENSE, load, load_sources, log_odds, touches
from export import write_hashes
from sklearn.linear_model import LogisticRegression

# Of the false alarms that are allowed: the marks of news translators and of low-resource post-editors, words that
# make no sense, whatever else good English does not do; words that translation confuses with others (relief.ts), and
# places that a small word or another form mends (mends.ts).
SHARES = {
    "any": 0.34,
    "tag": 0.13,
    "nonsense": 0.22,
    "damage": 0.04,
    "sense": 0.17,
    "insertion": 0.06,
    "substitution": 0.04,
}
# What a rival's fit, a natural logarithm, adds to the log-odds of nonsense.
RIVALRY = 0.4
# The last curve is fitted to translated news, as much published copy, and low-resource translations, of which every
# fourth that was held out is judged. They weigh so much that the default preset, which asks for a confidence of one
# half, leaves the model this many false alarms in 1,000 clean words; the rules spend the rest of the one allowed.
ALARMS_AT_HALF = 0.18
EVERY_POOR = 4
# The last curve bends where one alarm is left in 1,000 words.
BEND = 0.0
RANKS = (0, 1, 2, 4, 7, 12, 20, 33, 55, 90, 150, 250, 400, 700, 1200, 2000, 4000, 8000, 16000)
TAIL = 20
RIVALRY_COLUMN = len(HEADS)
# What is found by reading a sentence again with other words, in the order of src/fluency/calibration.ts.
READINGS = ("sense", "insertion", "substitution")
# Stands for a second reading that a word was not worth.
NOT_READ = -99.0
ROOT = Path(__file__).parents[1]


def judge_words(folder, texts, spans, least=0.0):
    """Of all spoken words the log-odds, rivalry and second readings, [words, heads + 4]; whether a span touches them; and for each text pairs of where one begins and its confidence.

    What cannot come to the confidence `least` is not read a second time.
    """
    with tempfile.TemporaryDirectory() as scratch:
        into, out = Path(scratch) / "texts.jsonl", Path(scratch) / "judged.jsonl"
        into.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf8")
        models = {"WIREPROOF_MODELS": folder.resolve().as_uri() + "/"}
        command = ["node", "tools/run-ts.mjs", "bench/judgements.ts", str(into), str(out), str(least)]
        subprocess.run(command, cwd=ROOT, env={**os.environ, **models}, check=True)
        judged = load(out)
    rows, wrong = [], []
    for words, marks in zip(judged, spans):
        for start, end, _, rivalry, *others in words:
            strengths, chances = others[: len(READINGS)], others[len(READINGS) :]
            rows.append([*chances, rivalry, *(NOT_READ if each is None else each for each in strengths)])
            wrong.append(touches(start, end, marks))
    measures = np.array(rows)
    measures[:, :RIVALRY_COLUMN] = log_odds(measures[:, :RIVALRY_COLUMN])
    return measures, np.array(wrong, float), [[(start, confidence) for start, _, confidence, *_ in words] for words in judged]


def judge_rows(folder, rows):
    """The same for rows with marked spans."""
    marks = [[(start, end) for start, end, *_ in row["spans"]] for row in rows]
    return judge_words(folder, [row["text"] for row in rows], marks)[:2]


def doubt_of(measures, head):
    """What an expert's alarms go by: a head's log-odds, and for nonsense the rivalry; else the strength of a second reading."""
    if head in READINGS:
        return measures[:, RIVALRY_COLUMN + 1 + READINGS.index(head)]
    at = measures[:, HEADS.index(head)]
    return at + rivalry_of(head) * measures[:, RIVALRY_COLUMN]


def rivalry_of(head):
    """The weight of rivalry beside a head."""
    return RIVALRY if head == HEADS[NONSENSE] else 0.0


def alarms_of(logits):
    """The logarithm of the false alarms in 1,000 words by log-odds, for a head's log-odds on clean words; the tail is a fitted line."""
    falling = np.sort(logits)[::-1]
    rate = np.log(1000 * (np.arange(len(falling)) + 0.5) / len(falling))
    slope = np.polyfit(falling[:TAIL], rate[:TAIL], 1)[0] if falling[0] > falling[TAIL - 1] > NOT_READ else -1.0
    ranks = [rank for rank in RANKS if rank < len(falling) and falling[rank] != NOT_READ]
    points = {float(falling[rank]): float(rate[rank]) for rank in reversed(ranks)}
    top = float(falling[0])
    points[top + 1] = points[top] + min(slope, -0.3)
    return {"x": [round(x, 4) for x in points], "y": [round(y, 4) for y in points.values()]}


def suspicion_of(measures, experts):
    """What src/fluency/calibration.ts makes of log-odds and rivalry, before the last curve."""
    each = []
    for expert in experts:
        x, y = expert["alarms"]["x"], expert["alarms"]["y"]
        at = doubt_of(measures, expert["head"])
        beyond = np.maximum(0, at - x[-1]) * (y[-1] - y[-2]) / (x[-1] - x[-2])
        suspicion = np.log(expert["share"]) - (np.interp(at, x, y) + beyond)
        each.append(np.where(at == NOT_READ, -np.inf, suspicion))
    return np.max(each, 0)


def right_of(news, poor):
    """The chance of wrong words by suspicion; each of both is suspicions and whether the words are wrong."""
    low, high = -8.0, 2.0
    for _ in range(30):
        middle = (low + high) / 2
        # The less the poor translations weigh, the fewer words are as likely wrong as not.
        reached = curve_of(news, poor, np.exp(middle)).predict_proba(bent(-np.log([ALARMS_AT_HALF])))[0, 1]
        low, high = (low, middle) if reached > 0.5 else (middle, high)
    x = np.linspace(-8, 8, 33)
    y = curve_of(news, poor, np.exp(low)).predict_proba(bent(x))[:, 1]
    print(f"a low-resource translation weighs {np.exp(low):.3f} of one of news")
    return {"x": [round(float(a), 2) for a in x], "y": [round(float(b), 5) for b in y]}


def curve_of(news, poor, weight):
    """A logistic curve with one bend, for which a word of poor translations counts as so much of one."""
    (suspicion, wrong), (poor_suspicion, poor_wrong) = news, poor
    weights = np.concatenate([np.ones(len(wrong)), np.full(len(poor_wrong), weight)])
    given = bent(np.concatenate([suspicion, poor_suspicion]))
    return LogisticRegression(C=1e6).fit(given, np.concatenate([wrong, poor_wrong]), weights)


def bent(suspicion):
    """[words, 2]: suspicion, and what of it lies beyond the bend."""
    return np.stack([suspicion, np.maximum(0, suspicion - BEND)], 1)


def main():
    """Fits and writes calibration.json."""
    calibrate(*read_arguments(__doc__))


def read_arguments(doc):
    """The folders of the data and of the model, and the seed, as the command line gives them."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    return Path(options.data), Path(options.models), options.seed


def calibrate(data, folder, seed):
    """Writes `calibration.json` into the folder of the exported model."""
    held = load_sources(data, seed).held
    news = [row["text"] for row in load(data / "news-en-2021.jsonl")]
    own = [path.read_text(encoding="utf8") for path in sorted((ROOT / "corpus/clean").glob("*.txt"))]
    clean, *_ = judge_words(folder, held["clean"], [[]] * len(held["clean"]))
    published, *_ = judge_words(folder, news, [[]] * len(news))
    translated, wrong = judge_rows(folder, held["mqm"])
    ours, *_ = judge_words(folder, own, [[]] * len(own))
    bases = {head: [clean, published] for head in HEADS} | {name: [published, ours] for name in READINGS}
    experts = [expert_of(head, share, np.concatenate(bases[head])) for head, share in SHARES.items()]
    poor, poor_wrong = judge_rows(folder, held["mlqe"][::EVERY_POOR])
    mixed = suspicion_of(np.concatenate([translated, published]), experts)
    right = right_of(
        (mixed, np.concatenate([wrong, np.zeros(len(published))])), (suspicion_of(poor, experts), poor_wrong)
    )
    path = folder / "calibration.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**known, "heads": experts, "right": right}, separators=(",", ":")) + "\n")
    write_hashes(folder, ("calibration.json",))


def expert_of(head, share, clean):
    """A head's entry in `calibration.json`."""
    rivalry = rivalry_of(head)
    alarms = alarms_of(doubt_of(clean, head))
    return {"head": head, "share": share, **({"rivalry": rivalry} if rivalry else {}), "alarms": alarms}


if __name__ == "__main__":
    main()
