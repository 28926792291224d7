"""The network: a small encoder, a row of linear heads, and a repair head tied to the word-piece table."""

import torch
from base import base_folder
from data import HEADS
from tokenizers import Tokenizer
from transformers import BertModel

CASES = 4
# Word pieces that the exported encoder has places for.
POSITIONS = 256
# Log-odds to begin with: about one word in ten is marked.
MOSTLY_SOUND = -2.0


def load_tokenizer():
    """The base model's tokenizer, without padding and truncation."""
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


class Detector(torch.nn.Module):
    """`hidden` gives a vector for each word piece, `judge` a logit for each head, `repair` one for each word piece of the table."""

    def __init__(self):
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            base_folder(), add_pooling_layer=False, attn_implementation="sdpa", attention_probs_dropout_prob=0.0
        )
        width = self.encoder.config.hidden_size
        self.case = torch.nn.Embedding(CASES, width)
        torch.nn.init.zeros_(self.case.weight)
        self.dropout = torch.nn.Dropout(0.1)
        self.heads = torch.nn.Linear(width, len(HEADS))
        torch.nn.init.constant_(self.heads.bias, MOSTLY_SOUND)
        self.transform = torch.nn.Sequential(
            torch.nn.Linear(width, width), torch.nn.GELU(), torch.nn.LayerNorm(width)
        )
        self.bias = torch.nn.Parameter(torch.zeros(self.encoder.config.vocab_size))

    @property
    def table(self):
        """The word-piece table, read at both ends."""
        return self.encoder.embeddings.word_embeddings.weight

    def hidden(self, ids, case, mask):
        """`ids`, `case`, `mask`: [rows, pieces]; gives [rows, pieces, width]."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.case(case)
        return self.encode(embedded, mask)

    def encode(self, embedded, mask):
        """The encoder behind the table: [rows, pieces, width] in and out."""
        return self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state

    def judge(self, hidden):
        """[rows, pieces, heads] of logits."""
        return self.heads(self.dropout(hidden))

    def repair(self, hidden):
        """[places, width] in, [places, word pieces] of logits out."""
        return self.transform(hidden) @ self.table.T + self.bias
