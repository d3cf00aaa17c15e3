"""Texts to vectors by the sentence encoder all-MiniLM-L6-v2, with numpy.

Run where the thesaurus is made, never to answer.

Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation", fine-tuned on sentence pairs by the authors of
sentence-transformers, Apache-2.0. BERT's architecture (Devlin et al. 2019): post-norm layers, GELU by the
error function; a text's vector is the mean of its last layer, scaled to length 1.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy
from scipy.special import erf

Floats: TypeAlias = numpy.ndarray[Any, Any]  # float32

HEADS = 12
EPSILON = 1e-12
MOST_PIECES = 128  # of a text, what marks its beginning and end among them, as the encoder was trained
MOST_LETTERS = 100  # of a word; a longer one is unknown
AT_A_TIME = 1 << 13  # pieces that are worked on together
CONTINUED = "##"
TYPES: Mapping[str, Any] = {"F32": numpy.float32, "I64": numpy.int64}


def read_tensors(path: Path) -> dict[str, Floats]:
    """The tensors of a safetensors file: a length, a JSON header of that length, the numbers."""
    data = path.read_bytes()
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    return {
        name: numpy.frombuffer(
            data[8 + size + row["data_offsets"][0] : 8 + size + row["data_offsets"][1]], TYPES[row["dtype"]]
        ).reshape(row["shape"])
        for name, row in header.items()
        if name != "__metadata__"
    }


class WordPieces:
    """Text to the numbers of its word pieces, as BERT's uncased tokenizer parts it."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}

    def __call__(self, text: str) -> tuple[int, ...]:
        """[CLS], the pieces, [SEP]: at most MOST_PIECES."""
        pieces = [piece for word in _words(text) for piece in self._pieces(word)]
        first, last = self._vocabulary["[CLS]"], self._vocabulary["[SEP]"]
        return (first, *pieces[: MOST_PIECES - 2], last)

    def _pieces(self, word: str) -> tuple[int, ...]:
        if word not in self._known:
            self._known[word] = tuple(self._longest_first(word))
        return self._known[word]

    def _longest_first(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word) <= MOST_LETTERS:
            for stop in range(len(word), start, -1):
                piece = word[start:stop] if not start else CONTINUED + word[start:stop]
                if piece in self._vocabulary:
                    found.append(self._vocabulary[piece])
                    start = stop
                    break
            else:
                break
        return found if start == len(word) else [self._vocabulary["[UNK]"]]


def _words(text: str) -> list[str]:
    """Lower case, accents off; signs stand alone."""
    folded = unicodedata.normalize("NFD", text.lower())
    plain = "".join(c for c in folded if unicodedata.category(c) != "Mn")
    return "".join(c if c.isalnum() or c.isspace() else f" {c} " for c in plain).split()


class Encoder:
    """The encoder, read from the folder that holds its `model.safetensors` and `tokenizer.json`."""

    def __init__(self, folder: Path) -> None:
        self._tensors = read_tensors(folder / "model.safetensors")
        tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        self._pieces = WordPieces(tokenizer["model"]["vocab"])
        layers = {name.split(".")[2] for name in self._tensors if name.startswith("encoder.layer.")}
        self._layers = [f"encoder.layer.{number}." for number in range(len(layers))]

    def __call__(self, texts: Sequence[str]) -> Floats:
        """A row of 384 numbers, of length 1, for each text."""
        pieces = [self._pieces(text) for text in texts]
        found = numpy.zeros((len(texts), len(self._tensors["embeddings.LayerNorm.weight"])), numpy.float32)
        for rows in _of_one_length(pieces):
            means = self._hidden(numpy.array([pieces[row] for row in rows])).mean(axis=1)
            found[rows] = means / numpy.linalg.norm(means, axis=1, keepdims=True)
        return found

    def _hidden(self, pieces: Floats) -> Floats:
        """The last layer, texts x pieces x width, of texts of one length."""
        table = self._tensors
        hidden = (
            table["embeddings.word_embeddings.weight"][pieces]
            + table["embeddings.position_embeddings.weight"][: pieces.shape[1]]
            + table["embeddings.token_type_embeddings.weight"][0]
        )
        hidden = self._normed(hidden, "embeddings.")
        for layer in self._layers:
            hidden = self._normed(hidden + self._attended(hidden, layer), f"{layer}attention.output.")
            inner = self._linear(hidden, f"{layer}intermediate.dense")
            inner *= 0.5 * (1 + erf(inner / numpy.float32(2**0.5)))
            hidden = self._normed(hidden + self._linear(inner, f"{layer}output.dense"), f"{layer}output.")
        return hidden

    def _attended(self, hidden: Floats, layer: str) -> Floats:
        texts, length, width = hidden.shape
        query, key, value = (
            self._linear(hidden, f"{layer}attention.self.{name}")
            .reshape(texts, length, HEADS, width // HEADS)
            .transpose(0, 2, 1, 3)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / numpy.float32((width // HEADS) ** 0.5)
        scores = numpy.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        joined = (scores @ value).transpose(0, 2, 1, 3).reshape(texts, length, width)
        return self._linear(joined, f"{layer}attention.output.dense")

    def _linear(self, hidden: Floats, name: str) -> Floats:
        weight = self._tensors[f"{name}.weight"].T
        flat = hidden.reshape(-1, len(weight))  # one product, not one a text
        found: Floats = (flat @ weight + self._tensors[f"{name}.bias"]).reshape(*hidden.shape[:-1], -1)
        return found

    def _normed(self, hidden: Floats, name: str) -> Floats:
        centred = hidden - hidden.mean(axis=-1, keepdims=True)
        scaled = centred / numpy.sqrt((centred**2).mean(axis=-1, keepdims=True) + EPSILON)
        found: Floats = (
            scaled * self._tensors[f"{name}LayerNorm.weight"] + self._tensors[f"{name}LayerNorm.bias"]
        )
        return found


def _of_one_length(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """The rows of texts that have as many pieces, no more together than are worked on at a time."""
    lengths: dict[int, list[int]] = {}
    for row, each in enumerate(pieces):
        lengths.setdefault(len(each), []).append(row)
    for length, rows in sorted(lengths.items()):
        many = max(1, AT_A_TIME // length)
        for first in range(0, len(rows), many):
            yield rows[first : first + many]
