"""The stretches of a sentence that could be a short answer: they cut no phrase and no unit."""

from collections.abc import Iterator

from quoth.answering.spans.sentences import Layout

# In words; longer ones only to the end of a clause.
LONGEST = 12
LONGEST_CLAUSE = 40
# No answer begins, or ends, with a word of these classes.
NO_START = frozenset(("of", "conjunction", "auxiliary"))
NO_END = frozenset(("determiner", "of", "preposition", "to", "conjunction", "subordinate", "auxiliary"))
# And ends with one of these only where its clause does.
CLOSING_ONLY = frozenset(("past", "verb", "verbs", "adverb", "pronoun"))
DOT = "."  # between two words without a space: "example.net" is one
CLAUSE_ENDS = frozenset(",;:.!?)—–")


def candidates(laid: Layout) -> Iterator[tuple[int, int]]:
    """First and last place of each, ascending."""
    starts = [place for place in range(len(laid.classes)) if _may_start(laid, place)]
    ends = [place for place in range(len(laid.classes)) if _may_end(laid, place)]
    closing = {place for place in ends if not CLAUSE_ENDS.isdisjoint(laid.gaps[place + 1])} | set(ends[-1:])
    ends = [p for p in ends if p in closing or laid.inside[p] or laid.classes[p] not in CLOSING_ONLY]
    for first in starts:
        for last in ends:
            words = last - first + 1
            if words > LONGEST_CLAUSE:
                break
            if words > 0 and (words <= LONGEST or last in closing):
                yield first, last


def _may_start(laid: Layout, place: int) -> bool:
    unit = laid.inside[place]
    if unit is not None:
        return unit.first == place or unit.kind == "date"
    if laid.classes[place] in NO_START or laid.gaps[place] == DOT:
        return False
    number = laid.phrases.noun_at[place]
    return number is None or laid.phrases.openings[place] != "part" or laid.classes[place] == "number"


def _may_end(laid: Layout, place: int) -> bool:
    unit = laid.inside[place]
    if unit is not None:
        return unit.last == place or unit.kind == "date"
    if laid.classes[place] in NO_END or (laid.gaps[place + 1] == DOT and place + 1 < len(laid.classes)):
        return False
    return laid.phrases.closings[place] != "part"
