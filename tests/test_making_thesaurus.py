"""The thesaurus, made from tiny sources: what WordNet relates, what the encoder makes of texts, the whole."""

import math
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy
import pytest

import thesaurus_sources as sources
from quoth.indexing.thesaurus.__main__ import main
from quoth.indexing.thesaurus.encoder import EPSILON, HEADS, MOST_LETTERS, MOST_PIECES, Encoder, WordPieces
from quoth.indexing.thesaurus.wordnet import WordNet
from quoth.language.terms import word_term
from quoth.language.thesaurus import ARRAYS, Thesaurus
from quoth.learned import mapped


@pytest.fixture(scope="module")
def wordnet(tmp_path_factory: pytest.TempPathFactory) -> WordNet:
    return WordNet(sources.wordnet(tmp_path_factory.mktemp("made") / "wordnet"))


RELATED: tuple[tuple[str, dict[str, float]], ...] = (
    # Words of one synset, and those of synsets that it points at, as the pointer tells
    ("wound", {"injury": 1.0, "injure": 1.0, "hurt": 0.55}),
    # A pointer from word to word is none of its synset's other words
    ("injury", {"wound": 1.0, "injure": 0.75}),
    # A rarer sense counts for less
    ("injure", {"wound": 1.0, "injury": 0.75, "hurt": 0.55, "offend": 0.8}),
    ("spouse", dict.fromkeys(("husband", "hubby", "wife", "married_woman", "bigamist"), 0.45)),
    ("illicit", {"outlawed": 1.0, "illegal": 0.6}),
    ("legally", {"legal": 0.6}),
    ("planet", {"mars": 0.45, "red_planet": 0.45}),
    # Opposites are not related
    ("legal", {}),
    ("zeppelin", {}),
)


@pytest.mark.parametrize(("word", "related"), RELATED)
def test_what_a_word_is_related_to(wordnet: WordNet, word: str, related: dict[str, float]) -> None:
    assert wordnet.related(word) == pytest.approx(related)


EXCLUDED: tuple[tuple[str, set[str]], ...] = (
    ("legal", {"illegal", "illicit", "outlawed"}),
    ("illegal", {"legal"}),
    ("illicit", {"legal"}),
    ("outlawed", {"legal"}),
    ("husband", {"wife", "married_woman", "bigamist"}),
    # A word's own synonyms never
    ("hubby", {"wife", "married_woman", "bigamist"}),
    ("bigamist", {"husband", "hubby", "wife", "married_woman"}),
    ("spouse", set()),
    ("wound", set()),
    ("zeppelin", set()),
)


@pytest.mark.parametrize(("word", "excluded"), EXCLUDED)
def test_what_a_word_excludes(wordnet: WordNet, word: str, excluded: set[str]) -> None:
    assert wordnet.excluded(word) == excluded


@pytest.mark.parametrize(
    ("word", "proper"),
    [("mars", True), ("martian", True), ("china", False), ("wife", False), ("zeppelin", False)],
)
def test_a_name_is_one_in_every_sense(wordnet: WordNet, word: str, *, proper: bool) -> None:
    assert wordnet.is_proper(word) is proper
    assert (word in wordnet) is (word != "zeppelin")


# The encoder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sources.encoder(tmp_path_factory.mktemp("made") / "encoder")


TEXTS = (
    "The planet was damaged.",
    "",
    "planet",
    "Illegal porcelain is outlawed, and it is an injury.",
    "Wound, hurt and damage",
    "qwertz",
    "planets " * 200,
)


PIECED = (
    ("", "[CLS] [SEP]"),
    ("Injury", "[CLS] in ##jury [SEP]"),
    ("It is illegal, IS it?", "[CLS] it is il ##legal , is it [UNK] [SEP]"),
    ("plánets", "[CLS] planet ##s [SEP]"),
    ("inqwertz in", "[CLS] [UNK] in [SEP]"),
    ("a" * (MOST_LETTERS + 1) + " is", "[CLS] [UNK] is [SEP]"),
    ("is " * 500, " ".join(["[CLS]", *["is"] * (MOST_PIECES - 2), "[SEP]"])),
)


@pytest.mark.parametrize(("text", "pieces"), PIECED)
def test_a_text_is_parted_as_the_encoder_learned_it(text: str, pieces: str) -> None:
    vocabulary = {piece: row for row, piece in enumerate(sources.PIECES)}
    assert " ".join(sources.PIECES[row] for row in WordPieces(vocabulary)(text)) == pieces


def test_vectors_have_length_1(folder: Path) -> None:
    found = Encoder(folder)(TEXTS)
    assert found.shape == (len(TEXTS), sources.WIDTH)
    assert numpy.linalg.norm(found, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_vector_is_the_same_alone_and_among_others_in_any_order(folder: Path) -> None:
    encode = Encoder(folder)
    together = encode(TEXTS)
    for order in (TEXTS[::-1], TEXTS[3:] + TEXTS[:3], tuple(text for text in TEXTS for _ in "ab")):
        for text, row in zip(order, encode(order), strict=True):
            assert row == pytest.approx(together[TEXTS.index(text)], abs=1e-5)
    for text, row in zip(TEXTS, together, strict=True):
        assert encode([text])[0] == pytest.approx(row, abs=1e-5)


Row = list[float]


def reference(text: str) -> Row:
    """One layer of BERT, number by number."""
    table = {name: numbers.astype(float).tolist() for name, numbers in sources.tensors().items()}
    pieces = WordPieces({piece: row for row, piece in enumerate(sources.PIECES)})(text)

    def linear(row: Row, name: str) -> Row:
        name = f"encoder.layer.0.{name}"
        pairs = zip(table[f"{name}.weight"], table[f"{name}.bias"], strict=True)
        return [sum(w * x for w, x in zip(weights, row, strict=True)) + bias for weights, bias in pairs]

    def norm(row: Row, name: str) -> Row:
        mean = sum(row) / len(row)
        deviation = math.sqrt(sum((x - mean) ** 2 for x in row) / len(row) + EPSILON)
        scaled = zip(table[f"{name}LayerNorm.weight"], row, table[f"{name}LayerNorm.bias"], strict=True)
        return [w * (x - mean) / deviation + bias for w, x, bias in scaled]

    def plus(*rows: Row) -> Row:
        return [sum(numbers) for numbers in zip(*rows, strict=True)]

    def each(function: Callable[[Row, str], Row], rows: Sequence[Row], name: str) -> list[Row]:
        return [function(row, name) for row in rows]

    words, places, kinds = (
        table[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type")
    )
    rows = [plus(words[piece], places[at], kinds[0]) for at, piece in enumerate(pieces)]
    rows = each(norm, rows, "embeddings.")
    query, key, value = (each(linear, rows, f"attention.self.{name}") for name in ("query", "key", "value"))
    size = sources.WIDTH // HEADS
    mixed: list[Row] = [[] for _ in rows]
    for head in range(HEADS):
        part = slice(head * size, (head + 1) * size)
        for at, asked in enumerate(query):
            scores = [
                sum(a * b for a, b in zip(asked[part], told[part], strict=True)) / math.sqrt(size)
                for told in key
            ]
            powers = [math.exp(score) for score in scores]
            for lane in range(*part.indices(sources.WIDTH)):
                mixed[at].append(sum(p * v[lane] for p, v in zip(powers, value, strict=True)) / sum(powers))
    attended = each(linear, mixed, "attention.output.dense")
    rows = [
        norm(plus(a, b), "encoder.layer.0.attention.output.") for a, b in zip(rows, attended, strict=True)
    ]
    inner = each(linear, rows, "intermediate.dense")
    inner = [[x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in row] for row in inner]
    outer = each(linear, inner, "output.dense")
    rows = [norm(plus(a, b), "encoder.layer.0.output.") for a, b in zip(rows, outer, strict=True)]
    means = [sum(numbers) / len(rows) for numbers in zip(*rows, strict=True)]
    length = math.sqrt(sum(x * x for x in means))
    return [x / length for x in means]


def test_a_vector_is_what_the_architecture_says(folder: Path) -> None:
    for text, row in zip(TEXTS[:-1], Encoder(folder)(TEXTS[:-1]), strict=True):
        assert row == pytest.approx(reference(text), abs=1e-4)


# The whole


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    tmp_path = tmp_path_factory.mktemp("whole")
    sources.wordnet(tmp_path / "wordnet")
    (tmp_path / "words.txt").write_text("\n".join(sources.WORDS))
    (tmp_path / "sentences.txt").write_text("\n".join(sources.SENTENCES))
    (tmp_path / "encoder").symlink_to(folder)
    return make(tmp_path, "made")


def make(tmp_path: Path, name: str, *options: str) -> Path:
    given = [tmp_path / each for each in ("encoder", "wordnet", "words.txt", "sentences.txt")]
    assert main([*map(str, given), "--to", str(tmp_path / name), *options]) == 0
    return tmp_path / name


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_same_sources_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    cache = ("--cache", str(tmp_path))
    for options in ((), cache, cache):
        assert content(make(made.parent, "again", *options)) == content(made)
    assert len([*tmp_path.iterdir()]) == 2  # the words' vectors, and the sentences'
    assert [*content(made)] == sorted(
        ["thesaurus-terms.txt", *(f"thesaurus-{name}.npy" for name, _ in ARRAYS)]
    )


def test_what_was_made_is_what_the_sources_say(made: Path) -> None:
    found = Thesaurus(partial(mapped, folder=made))
    rows = {term: found.alike(row) for row, term in enumerate(found)}
    assert [*rows] == sorted(rows)
    for one, other, excludes in (
        ("wound", "injury", False),
        ("husband", "wife", True),
        ("porcelain", "china", False),
    ):
        assert rows[word_term(one)][word_term(other)].excludes is excludes
        assert rows[word_term(one)][word_term(other)] == rows[word_term(other)][word_term(one)]
    assert rows["the"] == rows["of"] == {}
    for word in ("monday", "mars", "martian", "metre", "2007", "three", "o'clock", "x"):
        assert word_term(word) not in rows
    assert found.width == sources.WIDTH
    assert all(1 <= weight <= 255 for weight in found.weights)
