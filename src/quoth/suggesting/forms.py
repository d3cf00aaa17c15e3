"""The forms of questions that are made from a clause: the table, and what each row makes.

Every form keeps the article's words in their order and changes as little as English allows; the part
that is asked for is left out.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from quoth.suggesting.clauses import Clause, main_clause
from quoth.suggesting.making import (
    Made,
    how_long,
    how_many_did,
    how_many_were,
    how_much,
    when,
    where,
    who,
    who_by,
)

LEAST_WORDS = 4


class QuestionForm(NamedTuple):
    """A form of question.

    make: the question, or None where the clause has nothing of the kind.
    example: a sentence and the question that is made of it; near_miss: a sentence that gives none.
    """

    name: str
    make: Callable[[Clause], Made | None]
    example: tuple[str, str]
    near_miss: str


def questions_of(sentence: str) -> Iterator[tuple[str, Made]]:
    """What each form makes of `sentence`, with the form's name; well-formed by all that can be told."""
    clause = main_clause(sentence)
    if clause is None:
        return
    for form in QUESTION_FORMS:
        made = form.make(clause)
        if made is not None and len(made.question.split()) >= LEAST_WORDS:
            yield form.name, made


QUESTION_FORMS = (
    QuestionForm(
        "when",
        when,
        ("The old bridge was opened in May 1883 by the mayor.", "When was the old bridge opened?"),
        "The bridge carried in 1883 built trains.",
    ),
    QuestionForm(
        "who",
        who,
        ("In 1911, President Jane Roe opened the canal.", "Who opened the canal in 1911?"),
        "Mount Roe rises over the canal.",
    ),
    QuestionForm(
        "how many, of the subject",
        how_many_did,
        (
            "About 6,300 sheep farmers were sent to Lima in 1911.",
            "How many sheep farmers were sent to Lima in 1911?",
        ),
        "About 6,300 of them were sent to Lima.",
    ),
    QuestionForm(
        "how many, of the object",
        how_many_were,
        ("The town had 300 mills in 1911.", "How many mills did the town have in 1911?"),
        "The town had a mill in 1911.",
    ),
    QuestionForm(
        "how long",
        how_long,
        ("The siege lasted about two weeks and ended in June.", "How long did the siege last?"),
        "The siege ended after two weeks.",
    ),
    QuestionForm(
        "how much",
        how_much,
        ("The canal cost 15 million dollars.", "How much did the canal cost?"),
        "The canal carried goods worth 15 million dollars.",
    ),
    QuestionForm(
        "who, by",
        who_by,
        ("The canal was designed in 1911 by Jane Roe.", "Who designed the canal in 1911?"),
        "The canal was finished by 1911.",
    ),
    QuestionForm(
        "where",
        where,
        ("The painter was born in Peru.", "Where was the painter born?"),
        "The painter was happy in 1911.",
    ),
)
