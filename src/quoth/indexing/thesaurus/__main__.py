"""Make the thesaurus.

    python -m quoth.indexing.thesaurus ENCODER WORDNET WORDS SENTENCES [--to FOLDER] [--cache FOLDER]

ENCODER: a folder with the encoder's `model.safetensors` and `tokenizer.json`. WORDNET: WordNet's folder of
`data.noun` and the like. WORDS: English words, a line each, the commonest first. SENTENCES: plain English
ones, a line each, to which the vectors are fitted. The same sources give the same bytes. It takes twenty
minutes on one core, all but two of them to encode; what is encoded is kept in the cache.
"""

import argparse
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy

from quoth.indexing.thesaurus import table, vectors
from quoth.indexing.thesaurus.encoder import Encoder, Floats
from quoth.indexing.thesaurus.wordnet import WordNet
from quoth.learned import FOLDER


def main(arguments: Sequence[str]) -> int:
    """Make it; see above."""
    parser = argparse.ArgumentParser(prog="python -m quoth.indexing.thesaurus", description=__doc__)
    for name in ("encoder", "wordnet", "words", "sentences"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--to", type=Path, default=FOLDER)
    parser.add_argument("--cache", type=Path)
    given = parser.parse_args(arguments)
    words, sentences = (
        path.read_text(encoding="utf-8").splitlines() for path in (given.words, given.sentences)
    )
    encode = _Cached(given.encoder, given.cache)
    wordnet = WordNet(given.wordnet)
    known = table.vocabulary(words, wordnet)
    weights = table.rarities(known)
    by_word, by_sentence = encode(words), encode(sentences)
    places = {word: place for place, word in reversed([*enumerate(words)])}
    means = vectors.mean_matrix(sentences, known.rows, weights)
    fitted = vectors.fit_to_sum(means, _centred(by_sentence), _centred(_term_vectors(known, places, by_word)))
    near = table.nearest_by_words(known, places, by_word)
    directions = fitted[: len(known.terms)]
    directions = directions / numpy.linalg.norm(directions, axis=1, keepdims=True)
    pairs = table.strengths(known, near, directions, wordnet)
    narrow = vectors.reduced(fitted, means, table.WIDTH)
    table.write(known, pairs, table.excluded(known, wordnet), weights, narrow, given.to)
    sys.stdout.write(f"{len(known.terms)} terms, {sum(map(len, pairs))} pairs\n")
    return 0


class _Cached:
    """The encoder, loaded where it is needed; what it makes of texts is kept in a folder, if there is one."""

    def __init__(self, encoder: Path, folder: Path | None) -> None:
        self._encoder = encoder
        self._folder = folder

    def __call__(self, texts: Sequence[str]) -> Floats:
        digest = sha256("\n".join(texts).encode()).hexdigest()[:16]
        path = None if self._folder is None else self._folder / f"{digest}.npy"
        if path is not None and path.exists():
            found: Floats = numpy.load(path, allow_pickle=False)
            return found
        found = Encoder(self._encoder)(texts)
        if path is not None:
            numpy.save(path, found, allow_pickle=False)
        return found


def _term_vectors(known: table.Vocabulary, places: dict[str, int], by_word: Floats) -> Floats:
    """Means of the vectors of each term's words, each weighing 1 over the root of its rank."""
    every = (*known.words, *((word,) for word in known.stop_words))
    found = numpy.zeros((len(every), by_word.shape[1]), numpy.float32)
    for row, words in enumerate(every):
        rows = [places[word] for word in words]
        shares = (numpy.array(rows) + 10.0) ** -0.5
        found[row] = shares @ by_word[rows] / shares.sum()
    return found


def _centred(rows: Floats) -> Floats:
    found: Floats = rows - rows.mean(axis=0)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
