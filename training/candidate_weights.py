"""Fits the weights of src/fluency/candidate-weights.ts: python training/candidate_weights.py FOLDER

FOLDER is what bench/suggestions.ts writes with --features. The weights make the word that the post-editor put in as likely as may be among
its candidates (softmax, ridge 0.001); every fourth place is held out and only counted.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

RIDGE = 1e-3


def fit(rows: torch.Tensor, place: torch.Tensor, meant: torch.Tensor, rounds: int = 80) -> torch.Tensor:
    """Weights of the columns; `place` numbers each row's place and `meant` gives each place's right row."""
    weights = torch.zeros(rows.shape[1], requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=rounds, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimiser.zero_grad()
        scores = rows @ weights
        most = torch.full((len(meant),), -torch.inf).scatter_reduce(0, place, scores.detach(), "amax")
        mass = torch.zeros(len(meant)).index_add(0, place, torch.exp(scores - most[place])).log() + most
        loss = (mass - scores[meant]).mean() + RIDGE * (weights * weights).sum()
        loss.backward()
        return loss

    optimiser.step(step)
    return weights.detach()


def select(values: np.ndarray, counts: np.ndarray, meant: np.ndarray, chosen: np.ndarray):
    """The chosen places' rows, each row's place, and each place's right row."""
    starts = np.concatenate([[0], np.cumsum(counts)])
    rows = np.concatenate([np.arange(starts[at], starts[at + 1]) for at in chosen])
    begins = np.concatenate([[0], np.cumsum(counts[chosen])[:-1]])
    place = np.repeat(np.arange(len(chosen)), counts[chosen])
    return torch.from_numpy(values[rows]), torch.from_numpy(place), torch.from_numpy(begins + meant[chosen])


def hits(scores: np.ndarray, counts: np.ndarray, meant: np.ndarray, chosen: np.ndarray, most: int) -> float:
    """Share of all chosen places whose right word is among the `most` best."""
    starts = np.concatenate([[0], np.cumsum(counts)])
    parts = [(scores[starts[at] : starts[at + 1]], meant[at]) for at in chosen]
    return float(np.mean([right >= 0 and int((part > part[right]).sum()) < most for part, right in parts]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    index = json.loads((folder / "places.json").read_text())
    counts, meant = np.array(index["places"]).T
    values = np.fromfile(folder / "measures.f32", dtype="<f4").reshape(-1, len(index["names"]))
    every = np.arange(len(counts))
    held_out = every[every % 4 == 0]
    fitted = every[(every % 4 != 0) & (meant >= 0)]
    weights = fit(*select(values, counts, meant, fitted)).numpy()
    for most in (1, 5):
        print(f"held out, among the first {most}: {hits(values @ weights, counts, meant, held_out, most):.3f} of {len(held_out)} places")
    print(",\n".join(f"  {name}: {weight:.2f}" for name, weight in zip(index["names"], weights)))


if __name__ == "__main__":
    main()
