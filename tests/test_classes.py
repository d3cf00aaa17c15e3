"""Word classes by closed lists, the lexicon, inflections, endings and the word before."""

from collections.abc import Callable, Iterator

import pytest

from quoth.language import classes
from quoth.language.classes import (
    CLASSES,
    ENDINGS,
    INFLECTIONS,
    LEANINGS,
    SHORT,
    Inflection,
    Leaning,
    guess,
    word_classes,
)

# A word, a slash and its class.
TAGGED = """
    The/determiner mayor/noun of/of Trenton/capital opened/past two/number bridges/plural
    Trenton/opening is/auxiliary in/preposition New/capital Jersey/capital
    She/pronoun gave/past it/pronoun to/to him/pronoun and/conjunction left/past
    Slowly/adverb they/pronoun were/auxiliary not/negation reaching/ing it/pronoun
    In/preposition 1883/number a/determiner famous/adjective station/noun burned/past
    it/pronoun happily/adverb closed/past because/subordinate nobody/noun came/past
    The/determiner old/adjective boats/plural were/auxiliary sold/past quickly/adverb
    They/pronoun plan/verb to/to build/verb taller/adjective towers/plural
    She/pronoun brings/verbs five/number mills/plural from/preposition The/capital Hague/capital
    He/pronoun stopped/past hopping/ing and/conjunction carried/past a/determiner child/noun
    It/pronoun was/auxiliary the/determiner hottest/adjective day/noun
    Zorbly/opening wanders/verbs off/preposition
    A/determiner quorpment/noun and/conjunction zorbic/adjective snarks/plural zilted/past
    which/subordinate firm/noun closed/past
    the/determiner native/noun of/of it/pronoun
    the/determiner blue/noun is/auxiliary cold/adjective
    they/pronoun fired/past rocket/noun attacks/plural
    state/noun forces/plural left/past
    the/determiner firm/noun attacks/verbs it/pronoun
    he/pronoun left/past and/conjunction the/determiner firm/noun attacks/verbs it/pronoun
"""


@pytest.mark.parametrize("row", TAGGED.strip().splitlines())
def test_word_classes(row: str) -> None:
    pairs = [pair.rpartition("/")[::2] for pair in row.split()]
    text = " ".join(word for word, _ in pairs)
    assert word_classes(text) == [name for _, name in pairs]


def test_a_text_without_words_has_no_classes() -> None:
    assert word_classes("") == word_classes(" -- ?!") == []


def test_a_closed_class_is_closed() -> None:
    found = {word: word_classes(f"{word} {word}") for word in CLASSES if word.isalpha()}
    assert {word: names for word, names in found.items() if names != [CLASSES[word]] * 2} == {}


# How a class comes about depends on the word before: the same word, another class.
BY_THE_WORD_BEFORE = """
    they walk/verb :: the walk/noun
    he walks/verbs :: the long walks/plural
    we stand/verb :: a stand/noun
    it stops/verbs :: two stops/plural
"""


@pytest.mark.parametrize("row", BY_THE_WORD_BEFORE.strip().splitlines())
def test_the_word_before_tells(row: str) -> None:
    one, other = (side.strip().rpartition("/")[::2] for side in row.split("::"))
    for text, name in (one, other):
        assert word_classes(text)[-1] == name
    assert one[0].split()[-1] == other[0].split()[-1]
    assert one[1] != other[1]


GUESSES = """
    zilted/past zilting/ing zorbly/adverb zorbment/noun zorbic/adjective
    snarks/plural snarkless/adjective snarkness/noun snark/noun snass/noun
    bly/noun gly/noun zic/noun bing/noun zal/noun
"""


def test_an_unknown_word_is_what_its_ending_says() -> None:
    expected = dict(row.split("/") for row in GUESSES.split())
    assert {word: guess(word) for word in expected} == expected
    assert {word: word_classes(word) for word in expected} == {word: [expected[word]] for word in expected}


def test_each_ending_tells_in_a_word_that_is_long_enough() -> None:
    assert [(ending, name) for ending, name in ENDINGS if guess("qqqq" + ending) != name] == []
    # A short word's ending tells at most that it is a plural.
    assert {guess(ending[-SHORT:]) for ending, _ in ENDINGS} <= {"noun", "plural"}


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Puts other tables in place of the module's, until the test ends."""
    remembered = (classes.word_classes, classes.possible_classes, classes._leaning)

    def forget() -> None:
        for function in remembered:
            function.cache_clear()

    def put(**tables: object) -> None:
        for name, table in tables.items():
            monkeypatch.setattr(classes, name, table)
        forget()

    yield put
    monkeypatch.undo()
    forget()


def kind(text: str) -> str:
    return word_classes(text)[-1]


@pytest.mark.parametrize(
    "row", INFLECTIONS, ids=lambda row: f"{row.ending} for {row.base_ending}, {row.name}"
)
def test_inflections(row: Inflection, only: Callable[..., None]) -> None:
    form, base = row.example
    assert form.removesuffix(row.ending) == base.removesuffix(row.base_ending)
    assert form.endswith(row.ending)
    assert row.near_miss.endswith(row.ending)
    assert kind(form) == row.name
    assert kind(row.near_miss) != row.name
    # The row itself says so: without it and the endings nothing does.
    only(INFLECTIONS=[other for other in INFLECTIONS if other != row], ENDINGS=())
    assert kind(form) != row.name


@pytest.mark.parametrize("row", LEANINGS, ids=lambda row: row.example)
def test_leanings(row: Leaning, only: Callable[..., None]) -> None:
    assert row.example.split()[-1] == row.near_miss.split()[-1]
    assert kind(row.example) == row.name
    assert kind(row.near_miss) != row.name
    # The row itself says so: it makes its class likelier in the example, or less so in the near miss.
    only(LEANINGS=[other for other in LEANINGS if other != row])
    if row.factor > 1:
        assert kind(row.example) != row.name
    else:
        assert kind(row.near_miss) == row.name
