"""Why there is no answer: a word is missing where no sentence has it, nor one that may stand for it."""

import pytest

from documents import index_of
from quoth.answering import answer
from quoth.model import Abstention, Settings

MINERS = "Thirty-one miners were injured. The pit reopened in May."

LEGAL = "The march was legal. Thirty-one husbands came."

SURE = Settings(min_confidence=0.99)
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


# Of so short a text an unsure answer is given though a name is missing.
UNSURE = [row[:2] for row in MISSING if row[1].startswith(("How many were", "Which wives"))]


@pytest.mark.parametrize(("text", "typed", "missing"), MISSING)
def test_what_is_said_to_be_missing_is(text: str, typed: str, missing: tuple[str, ...]) -> None:
    settings = SURE if (text, typed) in UNSURE else Settings()
    reply = answer(typed, index_of(text), settings=settings)
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.reason.missing) == ("terms-missing", missing)
    assert reply.reason.text == f"No sentence mentions: {', '.join(missing)}."


@pytest.mark.parametrize(("text", "typed"), UNSURE)
@pytest.mark.xfail(strict=True)
def test_a_text_that_lacks_a_name_of_the_question_answers_nothing(text: str, typed: str) -> None:
    assert isinstance(answer(typed, index_of(text)), Abstention)


def test_where_only_the_words_themselves_count_one_that_resembles_them_is_missing() -> None:
    reply = answer("How many were wounded on Mars?", index_of(MINERS), settings=Settings(exact=True))
    assert isinstance(reply, Abstention)
    assert reply.reason.missing == ("wounded", "Mars")
