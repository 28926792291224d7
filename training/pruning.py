"""Entropy pruning (Stolcke 1998): an n-gram goes when its loss would hardly change what the model says, the others' back-offs refitted."""

from dataclasses import dataclass, replace

import numpy as np

from sphinx_trie import Model

LEAST_MASS = 1e-3


@dataclass
class Level:
    """The n-grams of one order, each with the row of its context and its probability in the order below."""

    context: np.ndarray
    contexts: int
    prob: np.ndarray
    lower: np.ndarray
    context_prob: np.ndarray
    """Of each context: how often a text stands there."""


def keys_of(pairs: np.ndarray, words: int) -> np.ndarray:
    return pairs[:, 0].astype(np.int64) * words + pairs[:, 1]


def keep_words(model: Model, most: int) -> Model:
    """The model over its commonest words, numbered from the commonest; sentence marks always stay."""
    rank = model.unigram_prob.copy()
    for mark in ("<s>", "</s>"):
        if mark in model.words:
            rank[model.words.index(mark)] = np.inf
    kept = np.argsort(-rank, kind="stable")[:most]
    number = np.full(len(model.words), -1, dtype=np.int64)
    number[kept] = np.arange(len(kept))
    two, three = number[model.bigrams], number[model.trigrams]
    in_two, in_three = (two >= 0).all(axis=1), (three >= 0).all(axis=1)
    return Model(
        words=[model.words[old] for old in kept],
        unigram_prob=model.unigram_prob[kept],
        unigram_backoff=model.unigram_backoff[kept],
        bigrams=two[in_two],
        bigram_prob=model.bigram_prob[in_two],
        bigram_backoff=model.bigram_backoff[in_two],
        trigrams=three[in_three],
        trigram_prob=model.trigram_prob[in_three],
    )


def in_reading_order(model: Model) -> Model:
    """Bigrams and trigrams sorted by first, second and third word; trigrams whose first two words are no bigram are dropped."""
    two = np.lexsort(model.bigrams.T[::-1])
    three = np.lexsort(model.trigrams.T[::-1])
    keys = keys_of(model.bigrams[two], len(model.words))
    place = find(keys, keys_of(model.trigrams[three], len(model.words)))
    three = three[place >= 0]
    return replace(
        model,
        bigrams=model.bigrams[two],
        bigram_prob=model.bigram_prob[two],
        bigram_backoff=model.bigram_backoff[two],
        trigrams=model.trigrams[three],
        trigram_prob=model.trigram_prob[three],
    )


def find(keys: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The row of each wanted key among sorted keys, -1 where there is none."""
    if len(keys) == 0:
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, at, -1)


def bigram_score(model: Model, pairs: np.ndarray) -> np.ndarray:
    """Log-probability of the second word of each pair after the first, backing off."""
    at = find(keys_of(model.bigrams, len(model.words)), keys_of(pairs, len(model.words)))
    backed = model.unigram_backoff[pairs[:, 0]] + model.unigram_prob[pairs[:, 1]]
    return backed if len(model.bigram_prob) == 0 else np.where(at >= 0, model.bigram_prob[at], backed)


def word_mass(model: Model) -> np.ndarray:
    """How often a context ends in each word: a sentence begins as often as one ends."""
    mass = np.exp(model.unigram_prob)
    if "<s>" in model.words and "</s>" in model.words:
        mass[model.words.index("<s>")] = mass[model.words.index("</s>")]
    return mass


def levels(model: Model) -> tuple[Level, Level]:
    """Bigrams and trigrams of a model in reading order."""
    words, mass = len(model.words), word_mass(model)
    two = Level(model.bigrams[:, 0], words, np.exp(model.bigram_prob), np.exp(model.unigram_prob)[model.bigrams[:, 1]], mass)
    parent = find(keys_of(model.bigrams, words), keys_of(model.trigrams, words))
    lower = np.exp(bigram_score(model, model.trigrams[:, 1:]))
    three = Level(
        parent, len(model.bigrams), np.exp(model.trigram_prob), lower, mass[model.bigrams[:, 0]] * np.exp(model.bigram_prob)
    )
    return two, three


def sums(level: Level) -> tuple[np.ndarray, np.ndarray]:
    """Of each context: the mass of its words, and the same words' mass in the order below."""
    return (
        np.bincount(level.context, level.prob, level.contexts),
        np.bincount(level.context, level.lower, level.contexts),
    )


def backoffs(level: Level, otherwise: np.ndarray) -> np.ndarray:
    """The logarithms that let each context sum to one; `otherwise` where too little mass is left to tell; 0 without words."""
    mass, lower = sums(level)
    left, left_below = 1 - mass, 1 - lower
    sure = (left > LEAST_MASS) & (left_below > LEAST_MASS)
    fitted = np.log(np.maximum(left, LEAST_MASS)) - np.log(np.maximum(left_below, LEAST_MASS))
    has_words = np.bincount(level.context, minlength=level.contexts) > 0
    return np.where(has_words, np.where(sure, fitted, otherwise), 0.0)


def losses(level: Level) -> np.ndarray:
    """What each n-gram's loss would add to the model's entropy, in nats a word."""
    mass, lower = sums(level)
    left = np.maximum(1 - mass, LEAST_MASS)
    left_below = np.maximum(1 - lower, LEAST_MASS)
    old = np.log(left) - np.log(left_below)
    at = level.context
    new = np.log(left[at] + level.prob) - np.log(left_below[at] + level.lower)
    change = level.prob * (np.log(level.lower) + new - np.log(level.prob)) + left[at] * (new - old[at])
    return -level.context_prob[at] * change


def prune(model: Model, threshold: float) -> Model:
    """Drops trigrams, then bigrams that begin none, whose loss adds less than `threshold`; refits all back-offs."""
    two, three = levels(model)
    kept = losses(three) >= threshold
    begins = np.zeros(len(model.bigrams), dtype=bool)
    begins[three.context[kept]] = True
    kept_two = begins | (losses(two) >= threshold)
    smaller = replace(
        model,
        bigrams=model.bigrams[kept_two],
        bigram_prob=model.bigram_prob[kept_two],
        bigram_backoff=model.bigram_backoff[kept_two],
        trigrams=model.trigrams[kept],
        trigram_prob=model.trigram_prob[kept],
    )
    return refit(smaller)


def refit(model: Model) -> Model:
    """The model with back-offs that fit its probabilities; those of bigrams lean on the refitted unigrams'."""
    two, _ = levels(model)
    model = replace(model, unigram_backoff=backoffs(two, model.unigram_backoff))
    _, three = levels(model)
    return replace(model, bigram_backoff=backoffs(three, model.bigram_backoff))
