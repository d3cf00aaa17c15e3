"""WordNet 3.0's files to what a word is related to: Fellbaum 1998; wndb(5WN) tells the format."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

KINDS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
FILES = ("noun", "verb", "adj", "adv")
# Pointer -> what it is worth between two words, 1 being what words of one synset have.
POINTERS: Mapping[str, float] = {
    "+": 0.75,  # derivation
    "&": 0.6,  # similar to
    "\\": 0.6,  # pertains to
    "@": 0.55,  # hypernym
    "$": 0.5,  # verb group
    "~": 0.45,  # hyponym
    "=": 0.4,  # attribute
    "*": 0.4,  # entailment
    ">": 0.4,  # cause
}
ANTONYM, SIMILAR, HYPERNYM, HYPONYM = "!", "&", "@", "~"
SENSES = 4  # of a word that are looked at; each is worth less than the one before it
SENSE_FADE = 0.25
CLASS_SENSES = 2  # of a noun whose classes are looked at


class Pointer(NamedTuple):
    """From the word at `source` of a synset to the one at `target` of another, from 1; 0 is all of them."""

    symbol: str
    synset: tuple[str, str]
    source: int
    target: int


class Synset(NamedTuple):
    """Words that mean the same, as they are written, and what they point at."""

    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


class WordNet:
    """The synsets, by part of speech and offset, and each word's, the commonest sense first."""

    def __init__(self, folder: Path) -> None:
        self._synsets = {
            (file, line[:8]): _synset(line) for file in FILES for line in _lines(folder / f"data.{file}")
        }
        self._senses: dict[str, list[tuple[tuple[str, str], int]]] = {}
        for file in FILES:
            for line in _lines(folder / f"index.{file}"):
                fields = line.split()
                for rank, offset in enumerate(fields[6 + int(fields[3]) :]):
                    self._senses.setdefault(fields[0], []).append(((file, offset), rank))

    def __contains__(self, word: str) -> bool:
        return word in self._senses

    def is_proper(self, word: str) -> bool:
        """Whether the word is a name in every sense, and has one."""
        own = [self._own(word, synset) for synset, _ in self._senses.get(word, ())]
        return bool(own) and all(any(name[0].isupper() for name in names) for names in own)

    def related(self, word: str) -> dict[str, float]:
        """Words that a word is related to, in lower case, and how closely: above 0, 1 at the most."""
        found: dict[str, float] = {}
        for key, rank in self._senses.get(word, ()):
            if rank < SENSES:
                for other, worth in self._around(word, key):
                    strength = worth / (1 + SENSE_FADE * rank)
                    found[other] = max(found.get(other, 0.0), strength)
        found.pop(word, None)
        return found

    def excluded(self, word: str) -> set[str]:
        """Antonyms, those of what is similar too, and the other members of a noun's classes."""
        found: set[str] = set()
        for key, rank in self._senses.get(word, ()):
            for pointer, synset in self._pointed(key):
                if pointer.symbol == ANTONYM and self._is_source(word, key, pointer):
                    found.add(synset.words[pointer.target - 1])
                    found.update(name for near in self._at(pointer.synset, SIMILAR) for name in near.words)
                elif pointer.symbol == SIMILAR:
                    found.update(name for far in self._at(pointer.synset, ANTONYM) for name in far.words[:1])
                elif pointer.symbol == HYPERNYM and key[0] == "noun" and rank < CLASS_SENSES:
                    members = self._at(pointer.synset, HYPONYM)
                    found.update(name for each in members for name in each.words)
        return {name.lower() for name in found} - {word} - set(self._same(word))

    def _around(self, word: str, key: tuple[str, str]) -> Iterator[tuple[str, float]]:
        for name in self._synsets[key].words:
            yield name.lower(), 1.0
        for pointer, synset in self._pointed(key):
            worth = POINTERS.get(pointer.symbol)
            if worth is not None and (not pointer.source or self._is_source(word, key, pointer)):
                names = synset.words[pointer.target - 1 : pointer.target] if pointer.target else synset.words
                for name in names:
                    yield name.lower(), worth

    def _same(self, word: str) -> Iterator[str]:
        for key, _ in self._senses.get(word, ()):
            yield from map(str.lower, self._synsets[key].words)

    def _pointed(self, key: tuple[str, str]) -> Iterator[tuple[Pointer, Synset]]:
        for pointer in self._synsets[key].pointers:
            yield pointer, self._synsets[pointer.synset]

    def _at(self, key: tuple[str, str], symbol: str) -> list[Synset]:
        return [synset for pointer, synset in self._pointed(key) if pointer.symbol == symbol]

    def _own(self, word: str, key: tuple[str, str]) -> list[str]:
        return [name for name in self._synsets[key].words if name.lower() == word]

    def _is_source(self, word: str, key: tuple[str, str], pointer: Pointer) -> bool:
        return self._synsets[key].words[pointer.source - 1].lower() == word


def _lines(path: Path) -> Iterator[str]:
    """The lines of a file, its licence aside, which is indented."""
    with path.open(encoding="latin-1") as file:
        yield from (line for line in file if not line.startswith("  "))


def _synset(line: str) -> Synset:
    fields = line.partition("|")[0].split()
    count = int(fields[3], 16)
    words = tuple(name.partition("(")[0] for name in fields[4 : 4 + 2 * count : 2])
    rest = fields[5 + 2 * count :]
    every = zip(*[iter(rest[: 4 * int(fields[4 + 2 * count])])] * 4, strict=True)
    return Synset(
        words,
        tuple(
            Pointer(symbol, (KINDS[kind], offset), *divmod(int(ends, 16), 1 << 8))
            for symbol, offset, kind, ends in every
        ),
    )
