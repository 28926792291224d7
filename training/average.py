"""Writes the mean of the weights of two checkpoints: python training/average.py ONE.pt OTHER.pt --out MEAN.pt.

Two sittings that began with the same weights lie in one basin, and their mean judges better than either
(Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""

import argparse

import torch


def main():
    """Parses the arguments and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("one")
    parser.add_argument("other")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    states = [torch.load(path, map_location="cpu")["model"] for path in (options.one, options.other)]
    torch.save({"model": mean_of(*states)}, options.out)


def mean_of(one, other):
    """The mean of two dictionaries of tensors; what is no floating-point number is taken from the first."""
    return {name: (tensor + other[name]) / 2 if tensor.is_floating_point() else tensor for name, tensor in one.items()}


if __name__ == "__main__":
    main()
