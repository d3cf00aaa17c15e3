"""What speaks for a sentence that says by the way how long something lasted: "the three-week strike"."""

from collections.abc import Callable

from quoth.answering.comparison import Comparison
from quoth.answering.polarity import DETERMINERS
from quoth.language.pattern import ShortPattern
from quoth.language.terms import word_term
from quoth.model import Award, Question

ASKED = ShortPattern(
    r"^\W*how long (?:did|does|will|was|is|has|had)\s(?:[\w'’-]+\s){0,4}?(?P<what>[\w-]+)\s"
    r"(?:last(?:ed)?|take|taken|run|go on|continue|drag on)\b|"
    r"^\W*how long (?:is|was)\s(?:the|this|that|its)\s(?:[\w'’-]+\s){0,2}?(?P<noun>[\w-]+)\W*$"
)
NAME = "says how long what is asked about lasted"
# Set by hand, as for a birthplace: no sentence says it more shortly.
POINTS = 8.0
# Words between the time and the noun: "the three-week dock strike".
BETWEEN = 2


def lasting(question: Question) -> Callable[[Comparison], tuple[Award, ...]] | None:
    """The award of a sentence for a question how long something lasted; None for any other question."""
    match = ASKED.search(question.text.lower()) if question.answer_type == "duration" else None
    if match is None:
        return None
    noun = word_term(match["what"] or match["noun"])

    def award(pair: Comparison) -> tuple[Award, ...]:
        """Its one award, 1 or 0: a time stands in front of the noun, joined to its unit by a hyphen."""
        reading = pair.reading
        times = [
            m.span for m in reading.mentions if m.kind == "duration" and "-" in reading.text[slice(*m.span)]
        ]
        says = any(
            0 <= place - first <= BETWEEN
            and not any(t.stop_word or t.word in DETERMINERS for t in reading.tokens[first:place])
            for first in (reading.first_from(span.stop) for span in times)
            for place in reading.places.get(noun, ())
        )
        return (Award(NAME, float(says), POINTS),)

    return award
