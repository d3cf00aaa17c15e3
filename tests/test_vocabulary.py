"""The open word classes: what may stand in them."""

import pytest

from quoth.language.terms import word_term
from quoth.language.vocabulary import COMMON_WORDS, SYNONYM_GROUPS, common_terms, kinds_of, synonyms_of
from quoth.language.words import COUNTRY_WORDS

WORDS = {word_term(word) for word in SYNONYM_GROUPS.replace("|", " ").split()}
GROUPS = [group.split() for group in SYNONYM_GROUPS.split("|")]
COUNTRIES = {word for row in COUNTRY_WORDS.split("|") for word in row.split()}


def test_synonyms_are_symmetric() -> None:
    assert [(a, b) for a in WORDS for b in synonyms_of(a) if a not in synonyms_of(b)] == []


def test_no_term_is_its_own_synonym() -> None:
    assert [term for term in WORDS if term in synonyms_of(term)] == []


def test_every_term_has_a_synonym() -> None:
    assert [term for term in WORDS if not synonyms_of(term)] == []


@pytest.mark.parametrize("group", GROUPS, ids=" ".join)
def test_a_group_joins_plain_words(group: list[str]) -> None:
    assert len(group) > 1
    assert all(word.islower() and word.isalpha() for word in group)
    assert not COUNTRIES.intersection(group)
    assert not {word_term(country) for country in COUNTRIES} & set(map(word_term, group))


SAME = (
    "die kill",
    "start begin",
    "wound injure",
    "troops soldiers",
    "buy purchase",
    "reject refuse",
    "ruling decision",
    "probe spacecraft",
    "sued lawsuit",
)
NOT_THE_SAME = ("win lose", "iran iraq", "north south", "bridge tunnel", "open close", "king ferry")


@pytest.mark.parametrize("pair", SAME)
def test_words_that_mean_the_same(pair: str) -> None:
    one, other = map(word_term, pair.split())
    assert other in synonyms_of(one)


@pytest.mark.parametrize("pair", NOT_THE_SAME)
def test_words_that_do_not(pair: str) -> None:
    one, other = map(word_term, pair.split())
    assert other not in synonyms_of(one)


def test_common_terms_are_the_terms_of_the_common_words() -> None:
    words = COMMON_WORDS.split()
    assert [word for word in set(words) if words.count(word) > 1] == []
    assert frozenset(map(word_term, words)) == common_terms()


# word, a kind of it, a word that is none
KINDS = (
    ("children", "daughter", "brother"),
    ("kids", "sons", "parent"),
    ("siblings", "sister", "son"),
    ("spouses", "wife", "mother"),
    ("parents", "father", "husband"),
)


@pytest.mark.parametrize(("word", "kind", "none"), KINDS)
def test_kinds_of_kin(word: str, kind: str, none: str) -> None:
    assert word_term(kind) in kinds_of(word_term(word))
    assert word_term(none) not in kinds_of(word_term(word))


def test_what_is_a_kind_takes_in_no_others() -> None:
    assert kinds_of(word_term("daughter")) == frozenset()
