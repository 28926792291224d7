"""Reads the annotated sets and turns them into rows of word pieces with a label for each head."""

import json
import random
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from damage import Damager
from prose import own_sentences, speeches

HEADS = ("tag", "any", "major", "damage", "nonsense", "form", "missing", "extra")
TAG, ANY, MAJOR, DAMAGE, NONSENSE, FORM, MISSING, EXTRA = range(len(HEADS))
KIND_HEADS = {"nonsense": (NONSENSE,), "form": (FORM,), "missing": (MISSING,), "extra": (EXTRA,), "garbled": ()}
UNKNOWN = -1.0
NO_TARGET = -100
LONGEST = 160
# What a teacher's chance counts where the truth is known too.
TEACHING = 0.5
LETTERLESS, LOWER, CAPITALISED, CAPITALS = range(4)


@dataclass
class Row:
    """Word pieces of one text; `labels[i][h]` is a chance or UNKNOWN, and UNKNOWN wherever no word begins."""

    ids: list
    case: list
    labels: list
    targets: list


@dataclass
class Example:
    """A text with what is known of it.

    By head, the spans it should mark; the word that should stand in a place; by head, the chances that a teacher
    gives words, as `{(start, end): chance}`.
    """

    text: str
    spans: dict = field(default_factory=dict)
    rights: list = field(default_factory=list)
    mask_rate: float = 0.0
    taught: dict = field(default_factory=dict)


def load(path):
    """The rows of a JSON Lines file."""
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def log_odds(chances):
    """Natural logarithm of the odds; an array in, an array out."""
    chances = np.clip(chances.astype(np.float64), 1e-7, 1 - 1e-7)
    return np.log(chances / (1 - chances))


def touches(start, end, spans):
    """Whether any span shares a character with this one."""
    return any(first < end and last > start for first, last in spans)


def case_of(word):
    """Which of four kinds of capitals a word has; the base model reads lower case only."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return LETTERLESS
    if not letters[0].isupper():
        return LOWER
    return CAPITALS if len(letters) > 1 and all(char.isupper() for char in letters) else CAPITALISED


class Encoder:
    """Turns examples into rows, with the tokenizer that ships."""

    def __init__(self, tokenizer, seed):
        self.tokenizer = tokenizer
        self.rng = random.Random(seed)
        self.mask = tokenizer.token_to_id("[MASK]")
        self.vocabulary = tokenizer.get_vocab()

    def encode(self, examples):
        """Rows of a list of examples, in order."""
        encodings = self.tokenizer.encode_batch([example.text for example in examples])
        return [self._row(example, encoding) for example, encoding in zip(examples, encodings)]

    def _row(self, example, encoding):
        ids = list(encoding.ids)[:LONGEST]
        case, labels, targets = [], [], []
        for at in range(len(ids)):
            word = encoding.word_ids[at]
            if word is None:
                case.append(LETTERLESS)
                labels.append([UNKNOWN] * len(HEADS))
                targets.append(NO_TARGET)
                continue
            is_first = at == 0 or encoding.word_ids[at - 1] != word
            span = encoding.word_to_chars(word)
            printed = example.text[span[0] : span[1]]
            case.append(case_of(printed))
            labels.append(self._labels(example, span) if is_first else [UNKNOWN] * len(HEADS))
            targets.append(self._target(example, span) if is_first else NO_TARGET)
            if is_first:
                self._mask(example, encoding, at, ids, labels, targets)
        return Row(ids, case, labels, targets)

    def _labels(self, example, span):
        row = [UNKNOWN] * len(HEADS)
        for head, spans in example.spans.items():
            row[head] = float(touches(*span, spans))
        for head, chances in example.taught.items():
            if span in chances:
                known = chances[span] if row[head] == UNKNOWN else row[head]
                row[head] = (1 - TEACHING) * known + TEACHING * chances[span]
        return row

    def _target(self, example, span):
        for start, end, right in example.rights:
            if (start, end) == span:
                return self.vocabulary.get(right.lower(), NO_TARGET)
        return NO_TARGET

    def _mask(self, example, encoding, at, ids, labels, targets):
        """Hides some whole words for the repair head; a hidden word says nothing to the others."""
        whole = at + 1 >= len(encoding.ids) or encoding.word_ids[at + 1] != encoding.word_ids[at]
        if not whole or self.rng.random() >= example.mask_rate or not self.tokenizer.id_to_token(ids[at]).isalpha():
            return
        if targets[at] == NO_TARGET:
            targets[at] = ids[at]
        ids[at] = self.mask
        labels[at] = [UNKNOWN] * len(HEADS)


def from_mlqe(row):
    """Word tags, and the post-editor's word where one word replaces one."""
    spans = [(start, end) for start, end, *_ in row["spans"]]
    return Example(row["text"], {TAG: spans}, replaced_words(row["text"], row.get("post_edit")))


def from_mqm(row):
    """Error spans of professional translators."""
    spans = [(start, end) for start, end, *_ in row["spans"]]
    grave = [(start, end) for start, end, severity, *_ in row["spans"] if severity in ("major", "critical")]
    return Example(row["text"], {ANY: spans, MAJOR: grave})


def from_clean(text, is_news):
    """Copy without faults; translated encyclopaedia sentences say nothing about what news translators would mark."""
    heads = (TAG, ANY, MAJOR, DAMAGE, NONSENSE, FORM, MISSING, EXTRA) if is_news else (TAG, DAMAGE, NONSENSE, FORM, MISSING, EXTRA)
    return Example(text, {head: [] for head in heads})


def from_damage(text, damager, mask_rate):
    """A damaged text."""
    broken, marks = damager.damage(text)
    spans = {head: [] for head in (DAMAGE, NONSENSE, FORM, MISSING, EXTRA)}
    for mark in marks:
        for head in (DAMAGE, *KIND_HEADS[mark.kind]):
            spans[head].append((mark.start, mark.end))
    rights = [(mark.start, mark.end, mark.right) for mark in marks if mark.right]
    return Example(broken, spans, rights, mask_rate)


def replaced_words(text, post_edit):
    """`(start, end, right)` wherever the post-editor put one word for one word."""
    if not post_edit:
        return []
    words, spans, at = text.split(), [], 0
    for word in words:
        at = text.index(word, at)
        bare = word.strip(".,;:!?\"'()[]“”‘’")
        inner = at + word.find(bare) if bare else at
        spans.append((bare, inner, inner + len(bare)))
        at += len(word)
    left, right = [bare.lower() for bare, *_ in spans], [w for w in post_edit.lower().split() if w[0].isalnum()]
    out = []
    for op, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if op == "replace" and b - a == 1 and d - c == 1 and right[c].isalpha():
            out.append((spans[a][1], spans[a][2], right[c]))
    return out


@dataclass
class Sources:
    """Everything that may train, and what was held out of it for calibration."""

    mlqe: list
    mqm: list
    clean: list
    edited: list
    references: list
    own: list
    speeches: list
    held: dict


def load_sources(folder, seed):
    """Reads the training sets; every 25th stretch of rows, and every ninth news document, is held out."""
    folder, rng = Path(folder), random.Random(seed)
    mlqe, held_mlqe = _hold_out(load(folder / "mlqe-train.jsonl"), 25)
    mqm = load(folder / "mqm-train-2021.jsonl")
    documents = sorted({row["doc"] for row in mqm})
    away = set(rng.sample(documents, len(documents) // 9))
    clean, held_clean = _hold_out([row["text"] for row in load(folder / "clean-en.jsonl")], 25)
    edited = [row["post_edit"] for row in mlqe if row["group"] in ("ro-en", "ru-en", "et-en") and row.get("post_edit")]
    references = [row["text"] for row in mqm if row["clean"] and "ref" in row["group"].lower() and row["doc"] not in away]
    held = {"mlqe": held_mlqe, "mqm": [row for row in mqm if row["doc"] in away], "clean": held_clean}
    mqm = [row for row in mqm if row["doc"] not in away]
    return Sources(mlqe, mqm, clean, edited, references, own_sentences(), speeches(), held)


def sample(sources):
    """Some hundred texts of each kind that the encoder will read."""
    return [row["text"] for row in sources.mlqe[::60]] + sources.clean[::200]


def _hold_out(rows, every, stretch=40):
    kept, held = [], []
    for at in range(0, len(rows), stretch):
        (held if (at // stretch) % every == every - 1 else kept).extend(rows[at : at + stretch])
    return kept, held


# From this round on most of the damage is nonsense, which takes longest to learn.
LATE_ROUND = 2


class Rounds:
    """The training rows of each round, made afresh: the same round of the same seed is always the same."""

    def __init__(self, sources, tokenizer, seed, taught=None):
        self.sources, self.tokenizer, self.seed, self.taught = sources, tokenizer, seed, taught or {}
        texts = sources.clean + sources.edited + sources.references + sources.own + sources.speeches
        self.damager = Damager(texts, seed)

    def rows(self, number):
        """Shuffled rows of round `number`."""
        rng = random.Random(f"{self.seed} {number}")
        self.damager.rng = rng
        self.damager.favours_nonsense = number >= LATE_ROUND
        encoder = Encoder(self.tokenizer, f"{self.seed} {number} mask")
        examples = self._examples(rng)
        rng.shuffle(examples)
        return encoder.encode(examples)

    def _examples(self, rng):
        sources = self.sources
        damaged = rng.sample(sources.clean, len(sources.clean) // 3) + sources.own
        damaged += rng.sample(sources.edited, 4000) + rng.sample(sources.speeches, len(sources.speeches) // 2) + sources.references
        news = rng.sample(sources.clean, len(sources.clean) // 6) + sources.own
        other = rng.sample(sources.edited, 2000) + rng.sample(sources.speeches, len(sources.speeches) // 3)
        examples = [from_mlqe(row) for row in rng.sample(sources.mlqe, len(sources.mlqe) // 3)]
        examples += [from_mqm(row) for row in rng.sample(sources.mqm, len(sources.mqm) // 3)]
        for example in examples:
            example.taught = self.taught.get(example.text, {})
        examples += [from_clean(text, True) for text in news]
        examples += [from_clean(text, False) for text in other]
        for text in damaged:
            examples.append(from_damage(text, self.damager, 0.12 if rng.random() < 0.35 else 0.0))
        return examples
