"""What the judges weigh: logistic regression on the features that the package measures (src/fluency/features.ts), on what no head was trained on."""

import re
from pathlib import Path

import numpy as np
from data import HEADS

ROOT = Path(__file__).parents[1]
# What each judge weighs; the one of nonsense weighs everything. The fewer words taught it, the more it is held back.
MARKS = ["own.any", "own.major", "own.tag", "others.any", "others.major", "others.tag"]
WEIGHED = {"any": (MARKS, 0.003), "tag": ([*MARKS, "left.tag", "right.tag"], 0.003), "nonsense": (None, 1.0)}

# Added to what `nonsense` learns: a rare word that is right shames a checker more than a wrong one helps it (`ketch`).
CAUTION = {"unknown": -1.5}


def own_weights():
    """Judges that go by their heads alone: what the package needs to measure features before the others are fitted."""
    return {head: {f"own.{head}": 1.0} for head in HEADS}


def weights_of(name, names, wrong, right):
    """By feature, what makes wrong words, [words, features], likely beside right ones."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    weighed, strength = WEIGHED[name]
    columns = [names.index(each) for each in weighed or names]
    rows = np.concatenate([wrong, right])[:, columns]
    scaler = StandardScaler().fit(rows)
    fitted = LogisticRegression(C=strength, max_iter=3000).fit(
        scaler.transform(rows), np.concatenate([np.ones(len(wrong)), np.zeros(len(right))])
    )
    caution = CAUTION if weighed is None else {}
    return {
        names[column]: round(float(weight) + caution.get(names[column], 0), 5)
        for column, weight in zip(columns, fitted.coef_[0] / scaler.scale_)
    }


def read_pairs():
    """Sentences with one word that makes no sense and where it stands, and sound ones: of our own, without those that are never looked at."""
    nonsense, sound = [], []
    for path in ("pairs", "pairs-fresh", "pairs-independent"):
        for kind, bad, good in read_table(f"{path}.tsv"):
            bad, good = bad.replace("\\n", "\n"), good.replace("\\n", "\n")
            sound.append(good)
            start, end = changed_span(bad, good)
            if kind == "nonsense" and " " not in bad[start:end]:
                nonsense.append((bad, (start, end)))
    for _, split, _, bad, good in read_table("nonsense.tsv"):
        if split == "dev":
            start, end = bad.index("⟦"), bad.index("⟧") - 1
            text = re.sub("[⟦⟧]", "", bad)
            nonsense.append((text, (start, end)))
            sound.append(text[:start] + good + text[end:])
    return nonsense, sound


def read_table(name):
    """The rows of a table of the corpus, without its header."""
    lines = (ROOT / "corpus" / name).read_text(encoding="utf8").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines[1:]]


def changed_span(bad, good):
    """What of one text is not in the other, widened to whole words."""
    start = next((at for at, (a, b) in enumerate(zip(bad, good)) if a != b), min(len(bad), len(good)))
    shared = next((at for at, (a, b) in enumerate(zip(bad[start:][::-1], good[start:][::-1])) if a != b), 0)
    end = max(start + 1, len(bad) - shared)
    while start > 0 and bad[start - 1].isalnum():
        start -= 1
    while end < len(bad) and bad[end].isalnum():
        end += 1
    return start, end
