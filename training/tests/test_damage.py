"""What the damage generator promises: it marks what it broke, and nothing else changes."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from damage import CONFUSIONS, WORD, Damager, _agrees_with_article, _inflected, _related  # noqa: E402

NOUNS = "minister farmer bridge harbour teacher engine garden island lawyer window".split()
VERBS = "visit repair inspect open paint".split()


@pytest.fixture(scope="module")
def texts():
    rng = random.Random(3)
    made = []
    for _ in range(1500):
        subject, thing, other = rng.sample(NOUNS, 3)
        verb = rng.choice(VERBS)
        made.append(f"The {subject} wants to {verb} the {thing} before the {other} closes on Monday, officials said.")
        made.append(f"A {thing} of the {subject} was {verb}ed on Friday, and his {other} opens today.")
    return made


@pytest.fixture
def damager(texts):
    return Damager(texts, 1)


def test_classes_come_from_company(damager):
    assert damager.class_of["minister"] == "noun"
    assert damager.class_of["repair"] == "verb"
    assert "before" not in damager.class_of


def test_marks_point_at_what_changed(damager, texts):
    damaged = 0
    for text in texts[:400]:
        broken, marks = damager.damage(text)
        damaged += broken != text
        assert bool(marks) == (broken != text)
        for mark in marks:
            assert 0 <= mark.start < mark.end <= len(broken)
        outside, at = "", 0
        for mark in marks:
            outside += broken[at : mark.start]
            at = mark.end
        assert set(WORD.findall(outside + broken[at:])) <= set(WORD.findall(text))
    assert damaged > 300


def test_substitutions_remember_the_right_word(damager, texts):
    for text in texts[:200]:
        broken, marks = damager.damage(text)
        if len(marks) == 1 and marks[0].right:
            (mark,) = marks
            assert broken[: mark.start] + mark.right + broken[mark.end :] == text


def test_every_kind_occurs(damager, texts):
    kinds = {mark.kind for text in texts for mark in damager.damage(text)[1]}
    assert {"nonsense", "missing", "extra", "form", "garbled"} >= kinds >= {"nonsense", "missing", "extra", "garbled"}


def test_small_words_are_confused_both_ways(damager):
    assert "are" in CONFUSIONS["is"] and "is" in CONFUSIONS["are"]
    text = "The farmer is in the garden."
    start, end, new, kind, right = damager._confuse(text, list(WORD.finditer(text)), 2)
    assert (text[start:end], kind, right) == ("is", "form", "is")
    assert new in CONFUSIONS["is"]
    assert damager._confuse(text, list(WORD.finditer(text)), 1) is None


def test_forms_that_no_ending_tells_apart():
    assert "taken" in CONFUSIONS["took"] and "took" in CONFUSIONS["taken"]


def test_senses_stay_in_their_class_and_form(damager):
    assert _inflected("ferry", "noun") == [("noun", "ferry"), ("plural", "ferries")]
    assert _inflected("carry", "verb") == [("verb", "carry"), ("past", "carried"), ("participle", "carrying")]
    damager.mistaken = {"bridge": ["window"]}
    text = "The farmer wants a bridge in the garden."
    edits = [damager._sense(text, list(WORD.finditer(text)), 4) for _ in range(50)]
    assert {edit[2:] for edit in edits if edit} == {("window", "nonsense", "bridge")}
    assert damager._sense(text, list(WORD.finditer(text)), 1) is None


def test_same_seed_same_damage(texts):
    first, second = Damager(texts, 5), Damager(texts, 5)
    assert [first.damage(text) for text in texts[:50]] == [second.damage(text) for text in texts[:50]]


def test_short_texts_stay_whole(damager):
    assert damager.damage("Minister resigns") == ("Minister resigns", [])


def test_articles_agree():
    assert _agrees_with_article("an", "engine")
    assert not _agrees_with_article("a", "island")
    assert _agrees_with_article("the", "island")


def test_forms_of_one_word_are_no_nonsense():
    assert _related("inspect", "inspection") is True
    assert _related("bridge", "minister") is False
