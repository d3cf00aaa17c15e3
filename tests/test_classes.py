"""Word classes by closed lists and endings: a word, a slash and its class."""

import pytest

from quoth.language.classes import word_classes

TAGGED = """
    The/determiner mayor/noun of/of Trenton/capital opened/past two/number bridges/plural
    Trenton/opening is/auxiliary in/preposition New/capital Jersey/capital
    She/pronoun gave/past it/pronoun to/to him/pronoun and/conjunction left/past
    Slowly/opening they/pronoun were/auxiliary not/negation building/ing it/pronoun
    In/preposition 1883/number a/determiner famous/adjective station/noun burned/past
    it/pronoun happily/adverb closed/past because/subordinate nobody/word came/past
"""


@pytest.mark.parametrize("row", TAGGED.strip().splitlines())
def test_word_classes(row: str) -> None:
    pairs = [pair.rpartition("/")[::2] for pair in row.split()]
    text = " ".join(word for word, _ in pairs)
    assert word_classes(text) == [name for _, name in pairs]
