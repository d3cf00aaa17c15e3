"""What stands around the sentence, and where it stands itself."""

import re
from functools import lru_cache
from itertools import pairwise

from quoth.answering.comparison import CACHED_SENTENCES, Comparison, Reading
from quoth.answering.measures.kinds import new_name_first
from quoth.language.pattern import Pattern

BACKWARD = Pattern(
    r"^\W*(?:\w+\W+){0,4}?(?:this|these|those|such|it|he|she|they|his|her|its|their|him|them)\b",
    re.IGNORECASE,
)
MANY_PARAGRAPH_PLACES = 6
FADE = 0.7
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


def next_sentence(pair: Comparison) -> float:
    """Weight of missed terms that the next sentence has."""
    return _missed_in(pair, pair.later[0]) if pair.later else 0.0


def opening_sentence(pair: Comparison) -> float:
    """Weight of missed terms that the paragraph's first sentence has."""
    return _missed_in(pair, pair.earlier[-1]) if pair.earlier else 0.0


def paragraph(pair: Comparison) -> float:
    """The paragraph's share of the question, relative to the best candidate's paragraph."""
    return pair.paragraph


def carried_subject(pair: Comparison) -> float:
    """Weight of missed terms in the sentence before, where this one begins by referring back."""
    if not pair.earlier:
        return 0.0
    found = _missed_in(pair, pair.earlier[0])
    return found if found and _refers_back(pair.reading.text) else 0.0


def names_in_paragraph(pair: Comparison) -> float:
    """1 where every name in the question stands in the sentence or earlier in its paragraph."""
    names = pair.asked.names
    left = [term for term in names if term not in pair.hits]
    return float(bool(names) and all(any(t in r.places for r in pair.earlier) for t in left))


def deep_in_paragraph(pair: Comparison) -> float:
    """How many sentences of the paragraph come before, up to six."""
    return min(len(pair.earlier), MANY_PARAGRAPH_PLACES) / MANY_PARAGRAPH_PLACES


def deep_in_article(pair: Comparison) -> float:
    """0 for the article's first sentence, near 1 for its last."""
    return pair.depth


def _missed_in(pair: Comparison, reading: Reading) -> float:
    found = {term for term in pair.missed if term in reading.places}
    return pair.share(found) if found else 0.0


@lru_cache(CACHED_SENTENCES)
def _refers_back(text: str) -> bool:
    return BACKWARD.match(text) is not None
