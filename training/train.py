"""Trains the detector: python training/train.py --data ../shared/data --out models.

Goes on from its last checkpoint when it was interrupted. Two cores take about 85 minutes, one core about 130.
Better models come of several sittings: `--start` begins with the weights of an earlier one, and `--teacher` keeps what it knew
of the few texts that news translators marked, which a long training otherwise learns by heart.
"""

import argparse
import json
import pickle
import random
import time
from pathlib import Path

import torch
from data import ANY, HEADS, LATE_ROUND, MAJOR, NO_TARGET, UNKNOWN, Rounds, load_sources, sample
from detector import Detector, load_tokenizer

# By head, in the order of HEADS; the second row from LATE_ROUND on.
WEIGHTS = torch.tensor([[1.0, 1.0, 1.0, 2.0, 0.7, 0.5, 0.5, 0.3], [1.0, 1.0, 1.0, 2.0, 2.5, 1.2, 1.2, 0.3]])
REPAIR_WEIGHT = 0.3
TAUGHT = (ANY, MAJOR)
CHUNK = 4096
REPORT_STEPS, SAVE_STEPS = 50, 200


def main():
    """Parses the arguments, trains, and exports."""
    options = parse_arguments()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    work = Path(options.work)
    work.mkdir(parents=True, exist_ok=True)
    sources = load_sources(options.data, options.seed)
    taught = taught_by(Path(options.teacher), sources, work) if options.teacher else {}
    rounds = Rounds(sources, load_tokenizer(), options.seed, taught)
    model = train(rounds, options, work)
    if options.out:
        from export import export

        export(model, Path(options.out), sample(sources))


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of the training sets")
    parser.add_argument("--out", help="folder to write the model files to")
    parser.add_argument("--work", default="training/run", help="folder for checkpoints and the log")
    parser.add_argument("--start", help="a checkpoint whose weights to begin with")
    parser.add_argument("--first-round", type=int, default=0, help="the round to begin with: those before it were seen")
    parser.add_argument("--teacher", help="folder of model files whose judgement of `any` and `major` counts half")
    parser.add_argument("--tokens", type=float, default=6e6, help="word pieces to train on")
    parser.add_argument("--batch", type=int, default=2600, help="word pieces a batch, padding included")
    parser.add_argument("--rate", type=float, default=3e-4, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    return parser.parse_args()


def taught_by(folder, sources, work):
    """What `teach` gives, kept in the work folder: judging takes minutes."""
    kept = work / "taught.pkl"
    if not kept.exists():
        partial = kept.with_suffix(".partial")
        partial.write_bytes(pickle.dumps(teach(folder, sources)))
        partial.replace(kept)
    return pickle.loads(kept.read_bytes())


def teach(folder, sources):
    """What the model files of a folder say of the translations: `{text: {head: {(start, end): chance}}}`."""
    from shipped import Shipped

    texts = sorted({row["text"] for row in sources.mlqe + sources.mqm})
    return {
        text: {
            head: {(word["start"], word["end"]): float(row[head]) for word, row in zip(words, chances)}
            for head in TAUGHT
        }
        for text, (words, chances) in zip(texts, Shipped(folder).judge(texts))
    }


def batches(rows, most, rng):
    """Rows of like length together, at most `most` pieces a batch with its padding, in random order."""
    for first in range(0, len(rows), CHUNK):
        chunk = sorted(rows[first : first + CHUNK], key=lambda row: len(row.ids))
        made, batch = [], []
        for row in chunk:
            if batch and (len(batch) + 1) * len(row.ids) > most:
                made.append(batch)
                batch = []
            batch.append(row)
        if batch:
            made.append(batch)
        rng.shuffle(made)
        yield from made


def collate(batch):
    """Tensors of a batch: ids, case, mask, labels, targets."""
    longest = max(len(row.ids) for row in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    case, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    labels = torch.full((len(batch), longest, len(HEADS)), UNKNOWN)
    targets = torch.full_like(ids, NO_TARGET)
    for at, row in enumerate(batch):
        length = len(row.ids)
        ids[at, :length] = torch.tensor(row.ids)
        case[at, :length] = torch.tensor(row.case)
        mask[at, :length] = 1
        labels[at, :length] = torch.tensor(row.labels)
        targets[at, :length] = torch.tensor(row.targets)
    return ids, case, mask, labels, targets


def losses(model, batch, device, weights):
    """The loss of the heads and of the repairs."""
    ids, case, mask, labels, targets = (tensor.to(device) for tensor in collate(batch))
    with torch.autocast(device, dtype=torch.bfloat16):
        hidden = model.hidden(ids, case, mask)
        logits = model.judge(hidden)
        places = targets != NO_TARGET
        guesses = model.repair(hidden[places]) if places.any() else None
    known = labels != UNKNOWN
    each = torch.nn.functional.binary_cross_entropy_with_logits(logits.float(), labels.clamp(min=0), reduction="none")
    judged = (each * known * weights.to(device)).sum() / known.any(-1).sum().clamp(min=1)
    if guesses is None:
        return judged, torch.zeros(()), 0
    repaired = torch.nn.functional.cross_entropy(guesses.float(), targets[places])
    return judged, repaired, int(places.sum())


class Log:
    """Prints and keeps the running figures."""

    def __init__(self, path):
        self.path, self.sums, self.began = path, [0.0, 0.0, 0], time.time()

    def add(self, judged, repaired):
        self.sums = [self.sums[0] + float(judged), self.sums[1] + float(repaired), self.sums[2] + 1]

    def report(self, step, tokens, rate, trained):
        judged, repaired, count = self.sums
        seconds = time.time() - self.began
        line = {
            "step": step,
            "tokens": tokens,
            "judged": round(judged / count, 4),
            "repaired": round(repaired / count, 3),
            "rate": round(rate, 7),
            "tokens/s": round(trained / seconds),
            "seconds": round(seconds),
        }
        self.sums = [0.0, 0.0, 0]
        print(json.dumps(line), flush=True)
        with open(self.path, "a", encoding="utf8") as log:
            log.write(json.dumps(line) + "\n")


def train(rounds, options, work):
    """Trains until the word pieces are used up; resumes from `work/last.pt`."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = Detector().to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.01, fused=True)
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location=device)["model"])
    at = {"round": options.first_round, "batch": 0, "step": 0, "tokens": 0}
    checkpoint = work / "last.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        at = saved["at"]
        print(f"resumed at {at}", flush=True)
    log, resumed_at = Log(work / "log.jsonl"), at["tokens"]
    model.train()
    while at["tokens"] < options.tokens:
        rng = random.Random(f"{options.seed} {at['round']} batches")
        for number, batch in enumerate(batches(rounds.rows(at["round"]), options.batch, rng)):
            if number < at["batch"]:
                continue
            rate = rate_at(at["tokens"] / options.tokens, options.rate)
            for group in optimizer.param_groups:
                group["lr"] = rate
            judged, repaired, places = losses(model, batch, device, WEIGHTS[int(at["round"] >= LATE_ROUND)])
            (judged + REPAIR_WEIGHT * min(1, places / 150) * repaired).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            at["step"] += 1
            at["batch"] = number + 1
            at["tokens"] += sum(len(row.ids) for row in batch)
            log.add(judged.detach(), repaired.detach())
            if at["step"] % REPORT_STEPS == 0:
                log.report(at["step"], at["tokens"], rate, at["tokens"] - resumed_at)
            if at["step"] % SAVE_STEPS == 0:
                save(checkpoint, model, optimizer, at)
            if at["tokens"] >= options.tokens:
                break
        else:
            at = {**at, "round": at["round"] + 1, "batch": 0}
    save(checkpoint, model, optimizer, at)
    return model.eval()


def rate_at(share, highest):
    """Rises for the first twentieth, then falls in a line to nothing."""
    return highest * min(share / 0.05 + 0.01, (1 - share) / 0.95, 1)


def save(path, model, optimizer, at):
    """Writes a checkpoint whole or not at all."""
    partial = path.with_suffix(".partial")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "at": at}, partial)
    partial.replace(path)


if __name__ == "__main__":
    main()
