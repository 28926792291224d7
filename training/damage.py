"""Breaks good English in the ways translation breaks it, and says where.

A replacement is drawn as often as it is printed, so that how rare a word is says nothing about whether it belongs:
only its context does.
"""

import random
import re
from bisect import bisect
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")

FUNCTION_WORDS = (
    "the a an of to in on at for with by from and or but that which who is are was were be been has have had will "
    "would can could may not no as it its his her their he she they this these those than then into over under "
    "after before about against between through during without within whether if because when while where so until "
    "since up out off do does did being both least"
).split()
PREPOSITIONS = "of to in on at for with by from into over under after before about against between through".split()
# Small words that translation takes for each other, which a random exchange would seldom pair.
CONFUSED = (
    "is are", "was were", "has have", "do does", "this these", "that those", "much many", "less fewer", "who which",
    "since for", "he she", "his her", "him her", "it they", "its their", "an the", "in on", "on at", "at in",
    "by with", "for of", "to for", "of in", "from of", "as like", "than as", "will would",
    "can could", "been being", "was been", "have had", "until by", "during for", "among between",
    "another other", "each all", "so such", "too very", "no not", "where which", "because due",
)
DETERMINERS = frozenset("the a an of his their its several many new".split())
INFINITIVE_MARKERS = frozenset("to will would can could may must should".split())
DEGREE_WORDS = frozenset("very quite too so increasingly extremely".split())
ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "ical", "less")
# Forms that no ending tells apart, words of one meaning in two classes, and pronouns, which translation takes for each other.
FAMILIES = (
    "take took taken", "go went gone", "begin began begun", "give gave given", "see saw seen", "write wrote written",
    "fall fell fallen", "break broke broken", "choose chose chosen", "do did done", "come came", "become became",
    "run ran", "speak spoke spoken", "drive drove driven", "know knew known", "grow grew grown", "rise rose risen",
    "steal stole stolen", "throw threw thrown", "fly flew flown", "show showed shown", "say said", "make made",
    "find found", "leave left", "hold held", "lose lost", "pay paid", "meet met", "think thought", "tell told",
    "bring brought", "buy bought", "build built", "keep kept", "send sent", "stand stood", "win won", "feel felt",
    "lead led", "sell sold", "seek sought", "catch caught", "fight fought", "lie lay laid", "raise rise",
    "say tell", "said told", "do make", "man men", "woman women", "child children", "person people",
    "has is", "have are", "had was", "is was", "are were", "dead death", "economic economical", "historic historical",
    "affect effect", "lose loss", "live life", "safe safety", "succeed success", "sit seat",
    "he she it they", "his her its their your", "him her them it", "himself herself itself themselves", "him his",
    "who whom whose which", "least most last", "more most", "when where while",
)
CONFUSIONS = defaultdict(list)
for group in FAMILIES + CONFUSED:
    for word in group.split():
        CONFUSIONS[word] += [other for other in group.split() if other != word]
SUFFIXES = (
    "", "s", "es", "d", "ed", "ing", "er", "ly", "ion", "al", "en", "ment", "ance", "ence", "ness", "ity", "ive", "able", "y",
)
# Words that some language says alike, with the kind of word; the package reads the same table.
SENSES = Path(__file__).parent.parent / "src/fluency/senses.tsv"


@dataclass(frozen=True)
class Mark:
    """A damaged place: code-point offsets into the damaged text, what was done, and the word that stood there."""

    start: int
    end: int
    kind: str
    right: str | None = None


class WeightedWords:
    """Draws words as often as a power of their count."""

    def __init__(self, counts, power=0.9):
        self.words = sorted(counts)
        self.sums = list(accumulate(counts[word] ** power for word in self.words))

    def draw(self, rng):
        return self.words[bisect(self.sums, rng.random() * self.sums[-1])]


class Damager:
    """Learns word classes from texts, then damages others of their kind."""

    def __init__(self, texts, seed):
        self.rng = random.Random(seed)
        self.favours_nonsense = False
        self._read(texts)

    def _read(self, texts):
        counts, after = Counter(), defaultdict(Counter)
        for text in texts:
            words = [match.group() for match in WORD.finditer(text)]
            lower = [word.lower() for word in words]
            counts.update(lower)
            for index in range(1, len(words)):
                if words[index].islower():
                    after[lower[index - 1]][lower[index]] += 1
        self.counts = counts
        self.known = {word for word, count in counts.items() if count >= 3 and len(word) > 2 and "'" not in word}
        self._classify(after)
        self.followers = {
            word: WeightedWords(Counter({w: c for w, c in seen.items() if w in self.known}), 0.5)
            for word, seen in after.items()
            if counts[word] >= 30 and len(seen) >= 20
        }
        self.near = self._neighbours()
        self.mistaken = self._senses()
        self.forms = self._families()

    def _classify(self, after):
        determined, infinitive, graded = Counter(), Counter(), Counter()
        for word in DETERMINERS:
            determined.update(after[word])
        for word in INFINITIVE_MARKERS:
            infinitive.update(after[word])
        for word in DEGREE_WORDS:
            graded.update(after[word])
        verbs = {
            word
            for word in self.known
            if infinitive[word] >= 3 and infinitive[word] / self.counts[word] > 0.2 and word not in FUNCTION_WORDS
        }
        self.class_of = {}
        for word in self.known:
            if word in FUNCTION_WORDS or len(word) < 4:
                continue
            if word in verbs:
                self.class_of[word] = "verb"
            elif _is_form(word, verbs, ("ed", "d")):
                self.class_of[word] = "past"
            elif _is_form(word, verbs, ("ing",)):
                self.class_of[word] = "participle"
            elif (graded[word] >= 2 and graded[word] / self.counts[word] > 0.01) or word.endswith(ADJECTIVE_ENDINGS):
                self.class_of[word] = "adjective"
            elif determined[word] >= 3 and determined[word] / self.counts[word] > 0.2:
                self.class_of[word] = "plural" if word.endswith("s") and not word.endswith("ss") else "noun"
        members = defaultdict(Counter)
        for word, name in self.class_of.items():
            members[name][word] = self.counts[word]
        self.classes = {name: WeightedWords(count) for name, count in members.items()}

    def _neighbours(self):
        holes = defaultdict(list)
        for word in sorted(self.known):
            if len(word) < 4:
                continue
            for at in range(len(word)):
                holes[word[:at] + "_" + word[at + 1 :]].append(word)
                holes[word[:at] + word[at + 1 :]].append(word)
        near = defaultdict(set)
        for words in holes.values():
            if 1 < len(words) < 40:
                for word in words:
                    near[word].update(other for other in words if other != word)
        return {word: sorted(others) for word, others in near.items() if others}

    def _senses(self):
        """By a word, those of its class that translation prints for it."""
        mistaken = defaultdict(list)
        for line in SENSES.read_text(encoding="utf8").splitlines()[1:]:
            wrong, meant, kind, _ = line.split("\t")
            for (name, printed), (_, right) in zip(_inflected(wrong, kind), _inflected(meant, kind)):
                if printed in self.known and self.class_of.get(right) == name:
                    mistaken[right].append(printed)
        return mistaken

    def _families(self):
        stems = defaultdict(set)
        for word in self.known:
            for suffix in SUFFIXES:
                if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                    stems[word[: len(word) - len(suffix)]].add(word)
        forms = defaultdict(set)
        for stem, words in stems.items():
            related = {word for word in words if word.startswith(stem)}
            if stem in self.known and len(related) > 1:
                for word in related:
                    forms[word] |= related - {word}
        return {word: sorted(others) for word, others in forms.items()}

    def damage(self, text):
        """Returns the damaged text and its marks; the text as it is, without marks, where nothing could be done."""
        words = list(WORD.finditer(text))
        if len(words) < 5:
            return text, []
        wanted = min(5, 1 + sum(self.rng.random() < 0.5 for _ in range(len(words) // 10)))
        edits = {}
        for _ in range(wanted * 8):
            if len(edits) >= wanted:
                break
            index = self.rng.randrange(len(words))
            if any(abs(index - other) < 4 for other in edits):
                continue
            edit = self._choose()(text, words, index)
            if edit:
                edits[index] = edit
        return _apply(text, sorted(edits.values(), key=lambda edit: edit[0]))

    def _choose(self):
        weights = self._nonsense_weights if self.favours_nonsense else self._weights
        return self.rng.choices(self._operations, weights)[0]

    @property
    def _operations(self):
        return (
            self._nonsense,
            self._sense,
            self._neighbour,
            self._other_form,
            self._drop,
            self._insert,
            self._exchange,
            self._confuse,
            self._swap,
            self._shuffle,
        )

    _weights = (34, 30, 8, 18, 20, 4, 6, 18, 5, 2)
    _nonsense_weights = (30, 40, 4, 26, 32, 3, 6, 30, 5, 2)

    def _nonsense(self, text, words, index):
        word = words[index].group()
        name = self.class_of.get(word) if word.islower() else None
        if name is None:
            return None
        before = words[index - 1].group().lower() if index else ""
        for _ in range(6):
            new = self._unfit(word, name, before)
            if new and new != word and not _related(new, word) and _agrees_with_article(before, new):
                return _substitute(words[index], new, "nonsense")
        return None

    def _unfit(self, word, name, before):
        """A word of the same class: at random, near in spelling, or one that can follow the word before it."""
        roll = self.rng.random()
        if roll < 0.15 and word in self.near:
            near = [other for other in self.near[word] if self.class_of.get(other) == name]
            return self.rng.choice(near) if near else None
        if roll < 0.45 and before in self.followers:
            new = self.followers[before].draw(self.rng)
            return new if self.class_of.get(new) == name else None
        return self.classes[name].draw(self.rng)

    def _sense(self, text, words, index):
        word = words[index].group()
        if word not in self.mistaken:
            return None
        new = self.rng.choice(self.mistaken[word])
        # Seldom where the wrong word is by far the rarer: the model would learn that it never belongs.
        if self.rng.random() > (self.counts[new] / self.counts[word]) ** 0.5:
            return None
        before = words[index - 1].group().lower() if index else ""
        return _substitute(words[index], new, "nonsense") if _agrees_with_article(before, new) else None

    def _neighbour(self, text, words, index):
        word = words[index].group()
        if not word.islower() or word not in self.near:
            return None
        new = self.rng.choice(self.near[word])
        return _substitute(words[index], new, "form" if _related(new, word) else "nonsense")

    def _other_form(self, text, words, index):
        word = words[index].group()
        if not word.islower() or word not in self.forms:
            return None
        return _substitute(words[index], self.rng.choice(self.forms[word]), "form")

    def _drop(self, text, words, index):
        if index + 1 >= len(words):
            return None
        word = words[index].group()
        is_function = word in FUNCTION_WORDS
        if not word.islower() or word == "that" or (not is_function and self.rng.random() > 0.2):
            return None
        gap = text[words[index].end() : words[index + 1].start()]
        if gap != " ":
            return None
        following = words[index + 1]
        return words[index].start(), following.end(), following.group(), "missing", None

    def _insert(self, text, words, index):
        word = words[index].group()
        if not word.islower():
            return None
        extra = word if word in FUNCTION_WORDS and self.rng.random() < 0.15 else self.rng.choice(FUNCTION_WORDS)
        return words[index].start(), words[index].start(), extra + " ", "extra", None

    def _exchange(self, text, words, index):
        word = words[index].group()
        if word not in FUNCTION_WORDS:
            return None
        new = self.rng.choice(PREPOSITIONS if word in PREPOSITIONS else FUNCTION_WORDS)
        return _substitute(words[index], new, "form") if new != word else None

    def _confuse(self, text, words, index):
        word = words[index].group()
        if word not in CONFUSIONS:
            return None
        return _substitute(words[index], self.rng.choice(CONFUSIONS[word]), "form")

    def _swap(self, text, words, index):
        if index + 1 >= len(words):
            return None
        first, second = words[index], words[index + 1]
        is_plain = first.group().islower() and second.group().islower() and first.group() != second.group()
        if not is_plain or text[first.end() : second.start()] != " ":
            return None
        return first.start(), second.end(), f"{second.group()} {first.group()}", "garbled", None

    def _shuffle(self, text, words, index):
        run = words[index : index + self.rng.choice((4, 5, 6))]
        if len(run) < 4 or re.search(r"[^A-Za-z ]", text[run[0].start() : run[-1].end()]):
            return None
        parts = [match.group() for match in run]
        mixed = self.rng.sample(parts, len(parts))
        return (run[0].start(), run[-1].end(), " ".join(mixed), "garbled", None) if mixed != parts else None


def _inflected(word, kind):
    """Classes and regular forms of a word, in an order that is the same for all of its kind."""
    if kind == "adjective":
        return [("adjective", word)]
    stem = word[:-1] + "i" if word.endswith("y") and word[-2:-1] not in "aeiou" else word
    with_s = stem + "es" if stem != word or word.endswith(("s", "x", "z", "ch", "sh")) else word + "s"
    if kind == "noun":
        return [("noun", word), ("plural", with_s)]
    past = word + "d" if word.endswith("e") else stem + "ed"
    return [("verb", word), ("past", past), ("participle", word.removesuffix("e") + "ing")]


def _is_form(word, verbs, endings):
    for ending in endings:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem in verbs or stem + "e" in verbs or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in verbs):
                return True
    return False


def _related(a, b):
    """Whether two words look like forms of one."""
    shared = 0
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    return shared >= 4 and max(len(a), len(b)) - shared <= 3


def _agrees_with_article(before, word):
    if before == "a":
        return word[0] not in "aeio"
    return before != "an" or word[0] in "aeio"


def _substitute(match, new, kind):
    return match.start(), match.end(), new, kind, match.group()


def _apply(text, edits):
    out, marks, at = [], [], 0
    length = 0
    for start, end, new, kind, right in edits:
        if start < at:
            continue
        out += [text[at:start], new]
        length += start - at
        marks.append(Mark(length, length + len(new.rstrip()), kind, right))
        length += len(new)
        at = end
    out.append(text[at:])
    return "".join(out), marks
