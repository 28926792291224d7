"""Teaches the encoder's first layers which sentences the others need not read, once the encoder is calibrated.

python training/glance.py --data ../shared/data --models models

The package itself judges the texts (bench/judgements.ts), so that Node must be installed, and what `npm ci` installs. A small network
learns from what the first layers make of each word what the whole encoder says of it: the chance of each head, and the confidence
that it is wrong. A sentence is read on where one of its words may be as sure as the default preset asks.
"""

import json
import random

import numpy as np
import onnx
import torch
from calibrate import judge_words, read_arguments
from damage import Damager
from data import HEADS, load_sources
from export import write_hashes
from halves import HALVES, with_glance
from shipped import Reader, Shipped

# Texts of each kind that it learns from. Damage is the hardest to tell at a glance: with a quarter as much of it, and a quarter as wide
# a network, 84 % of the damaged sentences were read on that should be, where it is now 92 %, and as many others.
NEWS, ROUGH, TRANSLATED, SPOKEN, DAMAGED, OWN_DAMAGED, HELD_DAMAGED = 9000, 5000, 5000, 1500, 27000, 3000, 1500
# One damaged text in so many is not mostly nonsense.
OTHER_DAMAGE = 4
INNER = 512
EPOCHS, BATCH, RATE, DECAY = 8, 4096, 2e-3, 1e-3
# What the confidence counts beside the chance of one head.
CONFIDENCE_WEIGHT = 8
# The default preset reports from this confidence on; what cannot come to LEAST_PART is no part of a finding (src/fluency/spots.ts).
REPORTED, LEAST_PART = 0.5, 0.3
# Of the held-out sentences with something to report, so many are read on.
SEEN = 0.95


def main():
    """Fits the glance, and writes it into the first half of the encoder and its bound into calibration.json."""
    teach(*read_arguments(__doc__))


def teach(data, folder, seed):
    """Writes the network into the folder of a calibrated model."""
    torch.manual_seed(seed)
    trained, held = texts_of(load_sources(data, seed), random.Random(seed))
    network = torch.nn.Sequential(torch.nn.Linear(Reader(folder).vectors.shape[1], INNER), torch.nn.GELU(), torch.nn.Linear(INNER, len(HEADS) + 1))
    fit(network, *look_at(folder, trained)[:2], seed)
    states, targets, begins = look_at(folder, held)
    bound = bound_of(network, states, targets[:, -1], begins)
    layers = [(layer.weight.detach().numpy().T.copy(), layer.bias.detach().numpy()) for layer in (network[0], network[2])]
    first = folder / HALVES[0]
    onnx.save(with_glance(onnx.load(first), *layers), first)
    calibration = json.loads((folder / "calibration.json").read_text())
    calibration["glance"] = {"least": bound}
    (folder / "calibration.json").write_text(json.dumps(calibration, separators=(",", ":")) + "\n")
    write_hashes(folder, (HALVES[0], "calibration.json"))


def texts_of(sources, rng):
    """Texts to learn from, and others to find the bound by."""
    damager = Damager(sources.clean + sources.edited + sources.references + sources.own + sources.speeches, 1)
    damager.rng = rng

    def damaged(texts):
        for at, text in enumerate(texts):
            damager.favours_nonsense = at % OTHER_DAMAGE != 0
            yield damager.damage(text)[0]

    trained = rng.sample(sources.clean, NEWS) + rng.sample(sources.speeches, SPOKEN)
    trained += [row["text"] for row in rng.sample(sources.mlqe, ROUGH) + rng.sample(sources.mqm, TRANSLATED)]
    trained += damaged(rng.sample(sources.clean, DAMAGED) + rng.sample(sources.own, OWN_DAMAGED))
    held = sources.held["clean"] + [row["text"] for row in sources.held["mlqe"] + sources.held["mqm"]]
    held += damaged(rng.sample(sources.held["clean"], HELD_DAMAGED))
    return trained, held


def look_at(folder, texts):
    """What the first layers make of each word, [words, width]; what the whole encoder says of it, [words, heads + 1]; and where each sentence begins among them."""
    known = [dict(each) for each in judge_words(folder, texts, least=LEAST_PART).confidences]
    shipped = Shipped(folder)
    states, targets, begins, count = [], [], [], 0
    for number, words, feeds in shipped.read(texts):
        if not words:
            continue
        at = [word["at"] for word in words]
        halfway, chances = shipped.halfway_and_chances(feeds)
        states.append(halfway[0, at].astype(np.float16))
        confidence = [known[number].get(word["start"], 0.0) for word in words]
        targets.append(np.concatenate([chances[0, at], np.array(confidence, np.float32)[:, None]], 1))
        begins.append(count)
        count += len(words)
    return np.concatenate(states), np.concatenate(targets), np.array(begins)


def fit(network, states, targets, seed):
    """Logistic regression on all of them, behind one inner layer."""
    states, targets = torch.from_numpy(states), torch.from_numpy(targets)
    weights = torch.tensor([1.0] * len(HEADS) + [CONFIDENCE_WEIGHT])
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps, step = EPOCHS * (len(states) // BATCH), 0
    for epoch in range(EPOCHS):
        order = torch.from_numpy(np.random.default_rng([seed, epoch]).permutation(len(states)))
        for part in order[: len(order) // BATCH * BATCH].split(BATCH):
            for group in optimizer.param_groups:
                group["lr"] = RATE * (1 - step / steps)
            losses = torch.nn.functional.binary_cross_entropy_with_logits(network(states[part].float()), targets[part], reduction="none")
            optimizer.zero_grad()
            (losses.mean(0) @ weights).backward()
            optimizer.step()
            step += 1


def bound_of(network, states, confidence, begins):
    """The chance of its surest word from which a sentence is read on."""
    with torch.no_grad():
        chances = torch.sigmoid(network(torch.from_numpy(states).float()))[:, -1].numpy()
    surest, reported = np.maximum.reduceat(chances, begins), np.maximum.reduceat(confidence, begins) >= REPORTED
    bound = float(np.quantile(surest[reported], 1 - SEEN))
    print(f"{reported.sum()} of {len(begins)} held-out sentences have something to report; {(surest >= bound).mean():.1%} are read on")
    return round(bound, 5)


if __name__ == "__main__":
    main()
