"""Why there is no answer: a word is missing where no sentence has it, nor one that may stand for it."""

import pytest

from documents import index_of
from quoth.answering import answer
from quoth.model import Abstention, Settings

MINERS = "Thirty-one miners were injured. The pit reopened in May."

LEGAL = "The march was legal. Thirty-one husbands came."

MISSING = (
    # injured stands for wounded; a name stands for itself alone
    (MINERS, "How many were wounded on Mars?", ("Mars",)),
    (MINERS, "How many were wounded by Trojan zeppelins?", ("Trojan", "zeppelins")),
    # The words themselves, in another form
    (MINERS, "How many miners reopened Mars?", ("Mars",)),
    # Opposites, and other members of a class, don't stand for each other
    (LEGAL, "Which illegal march reached Mars?", ("illegal", "Mars")),
    (LEGAL, "Which wives came to Mars?", ("wives", "Mars")),
    # Common words are not worth telling
    (MINERS, "Which people wounded Mars?", ("Mars",)),
)


@pytest.mark.parametrize(("text", "typed", "missing"), MISSING)
def test_what_is_said_to_be_missing_is(text: str, typed: str, missing: tuple[str, ...]) -> None:
    reply = answer(typed, index_of(text))
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.reason.missing) == ("terms-missing", missing)
    assert reply.reason.text == f"No sentence mentions: {', '.join(missing)}."


def test_where_only_the_words_themselves_count_one_that_resembles_them_is_missing() -> None:
    reply = answer("How many were wounded on Mars?", index_of(MINERS), settings=Settings(exact=True))
    assert isinstance(reply, Abstention)
    assert reply.reason.missing == ("wounded", "Mars")
