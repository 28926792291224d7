"""Labels fall on the words that the spans touch, and nothing is known of what a row says nothing about."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

tokenizers = pytest.importorskip("tokenizers")
data = pytest.importorskip("data")


@pytest.fixture(scope="module")
def encoder():
    words = "[PAD] [UNK] [CLS] [SEP] [MASK] the sand ##wich ##es were eaten by minister .".split()
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordPiece({w: i for i, w in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return data.Encoder(tokenizer, 1)


def test_first_piece_carries_the_label(encoder):
    example = data.Example("The sandwiches were eaten.", {data.TAG: [(4, 14)]})
    (row,) = encoder.encode([example])
    tags = [labels[data.TAG] for labels in row.labels]
    assert tags == [-1, 0, 1, -1, -1, 0, 0, 0, -1]
    assert all(labels[data.MAJOR] == data.UNKNOWN for labels in row.labels)


def test_a_teacher_counts_half_where_the_truth_is_known(encoder):
    taught = {data.TAG: {(4, 14): 0.5}, data.ANY: {(4, 14): 0.25}}
    example = data.Example("The sandwiches were eaten.", {data.TAG: [(4, 14)]}, taught=taught)
    (row,) = encoder.encode([example])
    assert [row.labels[2][head] for head in (data.TAG, data.ANY, data.MAJOR)] == [0.75, 0.25, data.UNKNOWN]
    assert row.labels[1][data.ANY] == data.UNKNOWN


def test_targets_are_single_pieces(encoder):
    example = data.Example("The sandwiches were eaten.", {data.DAMAGE: [(4, 14)]}, [(4, 14, "minister")])
    (row,) = encoder.encode([example])
    assert row.targets[2] == encoder.vocabulary["minister"]
    assert sum(target != data.NO_TARGET for target in row.targets) == 1


def test_hidden_words_say_nothing(encoder):
    example = data.Example("The minister were eaten by the minister.", {data.DAMAGE: []}, [], 1.0)
    (row,) = encoder.encode([example])
    for at, piece in enumerate(row.ids):
        if piece == encoder.mask:
            assert row.targets[at] != data.NO_TARGET
            assert row.labels[at][data.DAMAGE] == data.UNKNOWN
    assert row.ids.count(encoder.mask) == 7


def test_capitals():
    assert [data.case_of(word) for word in ("word", "Word", "WORD", "26", "A", "”")] == [1, 2, 3, 0, 2, 0]


def test_replaced_words_are_one_for_one():
    assert data.replaced_words("The thief spoke, he said.", "The minister spoke , he said .") == [(4, 9, "minister")]
    assert data.replaced_words("The thief spoke.", "The prime minister spoke .") == []
    assert data.replaced_words("The thief spoke.", None) == []


def test_stretches_are_held_out_whole():
    kept, held = data._hold_out(list(range(4000)), 25)
    assert len(held) == 160 and held[0] == 960 and held[39] == 999
    assert not set(kept) & set(held)
