"""Every stretch of words in a sentence that could be a short answer."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quoth.answering.comparison import Reading

# In words; longer ones only to the end of a clause.
LONGEST = 12
LONGEST_CLAUSE = 40
# No answer begins, or ends, with a word of these classes.
NO_START = frozenset(("of", "conjunction", "auxiliary"))
NO_END = frozenset(("determiner", "of", "preposition", "to", "conjunction", "subordinate", "auxiliary"))
CLAUSE_ENDS = frozenset(",;:.!?)—–")


def candidate_places(reading: Reading, classes: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last word of each candidate, as places among the reading's tokens, both inclusive."""
    tokens, text = reading.tokens, reading.text
    ends = [place for place, name in enumerate(classes) if name not in NO_END]
    clause_ends = [
        place
        for place in ends
        if place + 1 == len(tokens)
        or not CLAUSE_ENDS.isdisjoint(text[tokens[place].stop : tokens[place + 1].start])
    ]
    for first, name in enumerate(classes):
        if name in NO_START:
            continue
        for last in _within(ends, first, first + LONGEST):
            yield first, last
        for last in _within(clause_ends, first + LONGEST, first + LONGEST_CLAUSE):
            yield first, last


def _within(places: Sequence[int], start: int, stop: int) -> Sequence[int]:
    """Those of the ascending `places` that are at least `start` and below `stop`."""
    return places[bisect_left(places, start) : bisect_left(places, stop)]
