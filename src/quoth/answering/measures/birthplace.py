"""What speaks for a sentence that says where somebody was born, where that is asked: "was born in Leeds"."""

import re
from collections.abc import Callable

from quoth.answering.comparison import Comparison
from quoth.language.pattern import Pattern, ShortPattern
from quoth.model import Award, Question

ASKED = ShortPattern(
    r"\bwhere\b.*\bborn\b|\b(?:birthplace|place of birth)\b", re.IGNORECASE, hints="born/birth"
)
# Nothing else does: not "a Dutch-born painter", nor the years of a life.
BORN_IN = Pattern(r"\b(?:was|were) born (?:[\w ,]{0,40}?\b)?(?:in|at|near|on) (?:the )?[A-Z]")
NAME = "says where somebody asked about was born"
# Set by hand, for no training question turns on it: more than a name written out in full weighs.
POINTS = 8.0


def birthplace(question: Question) -> Callable[[Comparison], tuple[Award, ...]] | None:
    """The award of a sentence for a question where somebody was born; None for any other question."""
    return _award if ASKED.search(question.text) is not None else None


def _award(pair: Comparison) -> tuple[Award, ...]:
    """Its one award, 1 or 0: somebody asked about is named in the sentence or before it in its paragraph."""
    names = {term for mention in pair.question.mentions for term in mention.value.split()}
    there = {term for reading in (pair.reading, *pair.earlier) for term in reading.places}
    match = BORN_IN.search(pair.reading.text)
    dated = match and any(m.kind == "date" and m.span.start == match.end() - 1 for m in pair.reading.mentions)
    says = match is not None and not dated and not names.isdisjoint(there)
    return (Award(NAME, float(says), POINTS),)
