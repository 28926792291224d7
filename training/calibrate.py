"""Fits the judges and what turns all experts into one confidence, on copy that no head was trained on; src/fluency/calibration.ts says how.

python training/calibrate.py --data ../shared/data --models models

The package itself judges the texts (bench/judgements.ts), so that Node must be installed, and what `npm ci` installs.
"""

import argparse
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from data import load, load_sources, touches
from export import write_hashes
from judges import own_weights, read_pairs, weights_of
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
# The last curve is fitted to translated news, as much published copy, and low-resource translations, of which every
# fourth that was held out is judged. They weigh so much that the default preset, which asks for a confidence of one
# half, leaves the model this many false alarms in 1,000 clean words; the rules spend the rest of the one allowed.
ALARMS_AT_HALF = 0.18
EVERY_POOR = 4
# The last curve bends where one alarm is left in 1,000 words.
BEND = 0.0
RANKS = (0, 1, 2, 4, 7, 12, 20, 33, 55, 90, 150, 250, 400, 700, 1200, 2000, 4000, 8000, 16000)
TAIL = 20
# What is found by reading a sentence again with other words, in the order of src/fluency/calibration.ts.
READINGS = ("sense", "insertion", "substitution")
# Stands for a second reading that a word was not worth.
NOT_READ = -99.0
# No confidence comes to it: nothing is read a second time.
ONCE = 2.0
ROOT = Path(__file__).parents[1]


class Words(NamedTuple):
    """The spoken words of texts."""

    features: np.ndarray
    """[words, features]"""
    readings: np.ndarray
    """Strengths of second readings, [words, 3]."""
    wrong: np.ndarray
    """1 where a span touches the word."""
    confidences: list
    """For each text pairs of where a word begins and its confidence."""
    places: list
    """For each text where each word begins and ends."""
    names: list
    """Of the features."""


def judge_words(folder, texts, spans=None, least=0.0):
    """Judges texts; what cannot come to the confidence `least` is not read a second time."""
    with tempfile.TemporaryDirectory() as scratch:
        into, out = Path(scratch) / "texts.jsonl", Path(scratch) / "judged.jsonl"
        into.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf8")
        models = {"WIREPROOF_MODELS": folder.resolve().as_uri() + "/"}
        command = ["node", "tools/run-ts.mjs", "bench/judgements.ts", str(into), str(out), str(least)]
        subprocess.run(command, cwd=ROOT, env={**os.environ, **models}, check=True)
        names, *judged = load(out)
    rows, readings, wrong = [], [], []
    for words, marks in zip(judged, spans or [[]] * len(texts)):
        for start, end, _, *others in words:
            readings.append([NOT_READ if each is None else each for each in others[: len(READINGS)]])
            rows.append(others[len(READINGS) :])
            wrong.append(touches(start, end, marks))
    confidences = [[(start, confidence) for start, _, confidence, *_ in words] for words in judged]
    places = [[(start, end) for start, end, *_ in words] for words in judged]
    return Words(np.array(rows, np.float32), np.array(readings), np.array(wrong, float), confidences, places, names)


def judge_rows(folder, rows, least=0.0):
    """The same for rows with marked spans."""
    marks = [[(start, end) for start, end, *_ in row["spans"]] for row in rows]
    return judge_words(folder, [row["text"] for row in rows], marks, least)


def doubt_of(words, name, weights):
    """What an expert's alarms go by: a judge's sum; else the strength of a second reading."""
    if name in READINGS:
        return words.readings[:, READINGS.index(name)]
    return words.features @ np.array([weights[name].get(feature, 0.0) for feature in words.names])


def alarms_of(doubts):
    """The logarithm of the false alarms in 1,000 words by what an expert makes of clean words; the tail is a fitted line."""
    falling = np.sort(doubts)[::-1]
    rate = np.log(1000 * (np.arange(len(falling)) + 0.5) / len(falling))
    slope = np.polyfit(falling[:TAIL], rate[:TAIL], 1)[0] if falling[0] > falling[TAIL - 1] > NOT_READ else -1.0
    ranks = [rank for rank in RANKS if rank < len(falling) and falling[rank] != NOT_READ]
    points = {float(falling[rank]): float(rate[rank]) for rank in reversed(ranks)}
    top = float(falling[0])
    points[top + 1] = points[top] + min(slope, -0.3)
    return {"x": [round(x, 4) for x in points], "y": [round(y, 4) for y in points.values()]}


def suspicion_of(words, experts):
    """What src/fluency/calibration.ts makes of words, before the last curve."""
    weights = {expert["name"]: expert.get("weights") for expert in experts}
    each = []
    for expert in experts:
        x, y = expert["alarms"]["x"], expert["alarms"]["y"]
        at = doubt_of(words, expert["name"], weights)
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
    published = [row["text"] for row in load(data / "news-en-2021.jsonl")]
    ours = [path.read_text(encoding="utf8") for path in sorted((ROOT / "corpus/clean").glob("*.txt"))]
    path = folder / "calibration.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    glance = {"glance": known["glance"]} if "glance" in known else {}

    def write(experts, right):
        path.write_text(json.dumps({"experts": experts, "right": right, **glance}, separators=(",", ":")) + "\n")
        write_hashes(folder, ("calibration.json",))

    # What the package needs to measure anything; none of it counts.
    flat = {"x": [-20, 20], "y": [5, -5]}
    write([{"name": name, "share": 1, "weights": each, "alarms": flat} for name, each in own_weights().items()], {"x": [-8, 8], "y": [0, 1]})
    clean, ours_once = (judge_words(folder, texts, least=ONCE) for texts in (held["clean"], ours))
    weights = fit_judges(folder, held, np.concatenate([clean.features, ours_once.features]))
    news, own, translated = judge_words(folder, published), judge_words(folder, ours), judge_rows(folder, held["mqm"])
    experts = [
        {"name": name, "share": share, **({"weights": weights[name]} if name in weights else {})}
        | {"alarms": alarms_of(np.concatenate([doubt_of(words, name, weights) for words in ((news, own) if name in READINGS else (clean, news))]))}
        for name, share in SHARES.items()
    ]
    poor = judge_rows(folder, held["mlqe"][::EVERY_POOR])
    suspicions = np.concatenate([suspicion_of(translated, experts), suspicion_of(news, experts)])
    wrong = np.concatenate([translated.wrong, news.wrong])
    write(experts, right_of((suspicions, wrong), (suspicion_of(poor, experts), poor.wrong)))


def fit_judges(folder, held, clean):
    """What each judge weighs, by its name; `clean` are the features of sound words."""
    nonsense, sound = read_pairs()
    absurd = judge_words(folder, [text for text, _ in nonsense], [[span] for _, span in nonsense], ONCE)
    sound = judge_words(folder, sound, least=ONCE)
    marked = {"any": judge_rows(folder, held["mqm"], ONCE), "tag": judge_rows(folder, held["mlqe"], ONCE)}
    taught = {name: (words.features[words.wrong > 0], [words.features[words.wrong == 0]]) for name, words in marked.items()}
    taught["nonsense"] = (absurd.features[absurd.wrong > 0], [sound.features])
    weights = {name: weights_of(name, sound.names, wrong, np.concatenate([*right, clean])) for name, (wrong, right) in taught.items()}
    return {"damage": own_weights()["damage"], **weights}


if __name__ == "__main__":
    main()
