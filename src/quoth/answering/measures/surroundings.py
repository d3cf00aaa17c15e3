"""What stands around the sentence."""

from itertools import pairwise

from quoth.answering.comparison import Comparison
from quoth.answering.measures.answer_types import new_name_first

FADE = 0.7
MANY_PARAGRAPH_PLACES = 6
# What the headline says holds of every sentence, if less surely than what was said just before.
HEADLINE_SHARE = 0.5


def context(pair: Comparison) -> float:
    """Weight of missed terms that earlier sentences of the paragraph have, fading with distance.

    What the headline has comes last: "the ferry" that an article is about need not be named again.
    """
    found = 0.0
    left = set(pair.missed)
    for distance, reading in enumerate(pair.earlier):
        here = {term for term in left if term in reading.places}
        if here:
            found += FADE**distance * pair.share(here)
            left -= here
    if left and pair.headline is not None:
        share = 1.0 if _stands_for_name(pair, left) else HEADLINE_SHARE
        found += share * pair.share(left & pair.headline.places.keys())
    return found


def _stands_for_name(pair: Comparison, left: set[str]) -> bool:
    """Whether the question has "the ferry" where the sentence begins with a name: it may be its."""
    tokens = pair.asked.reading.tokens
    named = any(one.word == "the" and other.term in left for one, other in pairwise(tokens))
    return named and new_name_first(pair) > 0


def paragraph(pair: Comparison) -> float:
    """The paragraph's share of the question, relative to the best candidate's paragraph."""
    return pair.paragraph


def deep_in_paragraph(pair: Comparison) -> float:
    """How many sentences of the paragraph come before, up to six."""
    return min(len(pair.earlier), MANY_PARAGRAPH_PLACES) / MANY_PARAGRAPH_PLACES
