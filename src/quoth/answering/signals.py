"""What makes the best evidence sure or doubtful: the table of signals, each a measure from 0 to 1."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from math import exp, log

from quoth.answering.alignment import said
from quoth.answering.comparison import STANDS_FOR, Comparison, Reading, read
from quoth.answering.evidence import LITERAL, NAMES
from quoth.answering.measures import answer_types
from quoth.answering.places import rows_of
from quoth.answering.retrieval.lists import term_row
from quoth.model import Evidence, Index, Mention
from quoth.named_tuple import NamedTuple

# What counts as all of a question's words. Documents of fewer and of more sentences than these
# count as such: there were none to learn from.
MOST_TERMS = 10
FEWEST_SENTENCES = 1 << 5
MOST_SENTENCES = 1 << 8
# Sentences of a text that is as short as any, and of one that is not short.
SHORTEST, NOT_SHORT = 4, 16
# Sentences before this one in its paragraph that may name what it speaks of.
NEAR = 3
# A word matched less is not matched.
MATCHED = 0.4
# Of neither is there any: half, so that it speaks neither for the sentence nor against it.
NEITHER = 0.5
# A mention that fits the kind asked for so much may be it; words from what matches at which it stands apart.
LEAST_FIT = 0.3
FAR = 12


class Standing(NamedTuple):
    """The best evidence beside its question.

    scores: of all that was ranked, best first. measured: by each rule. literal: by each of LITERAL, the most
    that any sentence is. opening: the first sentence of its article. said: how
    strongly each term of the question is matched by what does not exclude it. near: the same where the
    sentence before, the paragraph's first one and the opening help. unknown: terms that the article lacks,
    and what may stand for them. length: of the article, in sentences.
    """

    pair: Comparison
    scores: Sequence[float]
    measured: Sequence[float]
    literal: Sequence[float]
    opening: Reading
    said: Sequence[float]
    near: Sequence[float]
    unknown: frozenset[str]
    length: int


def standing(pair: Comparison, evidence: Sequence[Evidence], index: Index) -> Standing:
    """Put a comparison of the best evidence among all of it. index: what it was found in."""
    rows = rows_of(pair.sentence.article, index)
    opening = read(index.sentences[rows.start].text)
    readings = (pair.reading, *pair.earlier[:1], *pair.earlier[-1:], opening)
    matched = [said(pair.asked.sought, reading) for reading in readings]
    near = list(map(max, zip(*matched, strict=True)))
    # What was found without the ranking, as a row of a table, has no measures: as if they were 0.
    measured = [
        [measure for _, measure, _ in item.awards[: len(NAMES)]] if _is_ranked(item) else [0.0] * len(NAMES)
        for item in evidence
    ]
    return Standing(
        pair=pair,
        scores=[item.score for item in evidence],
        measured=measured[0],
        literal=[max([measures[place] for measures in measured]) for place in LITERAL],
        opening=opening,
        said=matched[0],
        near=near,
        unknown=_unknown(pair, rows, index),
        length=len(rows),
    )


def _is_ranked(item: Evidence) -> bool:
    return len(item.awards) >= len(NAMES) and item.awards[0].rule == NAMES[0]


def _unknown(pair: Comparison, rows: range, index: Index) -> frozenset[str]:
    """The terms that an article lacks. rows: its sentences."""
    asked = pair.asked
    if len(rows) == len(index.sentences):
        return asked.unknown
    sought = asked.sought
    found = set()
    for place, term in enumerate(sought.terms):
        row = term_row(term, index)
        alike = [
            each.row for each in sought.present[place] if each.strength >= STANDS_FOR and not each.excludes
        ]
        if not any(_stands_in(each, rows, index) for each in ([] if row is None else [row]) + alike):
            found.add(term)
    return frozenset(found)


def _stands_in(row: int, rows: range, index: Index) -> bool:
    """Whether one of the sentences `rows` has the term of a row of the index."""
    first, last = index.offsets[row], index.offsets[row + 1]
    place = bisect_left(index.postings, rows.start, first, last)
    return place < last and index.postings[place] < rows.stop


class Signal(NamedTuple):
    """A reason to trust the best evidence, or not to; which of them, its learned weight tells.

    measure: 0 to 1.
    """

    name: str
    measure: Callable[[Standing], float]


def _stands_out(it: Standing) -> float:
    best = it.scores[0]
    return 1 / sum([exp(score - best) for score in it.scores])


def _unmatched(it: Standing) -> float:
    """The weight of the weightiest word that is not matched, beside the weightiest of all."""
    weights = it.pair.asked.sought.weights
    left = [weight for weight, strength in zip(weights, it.near, strict=True) if strength < MATCHED]
    return max(left) / max(weights) if left else 0.0


def _names(it: Standing) -> list[Mention]:
    return [mention for mention in it.pair.question.mentions if mention.kind not in answer_types.NUMBERS]


def _lacks(mention: Mention, readings: Iterable[Reading], it: Standing) -> bool:
    """Whether a word of a name of the question stands in none of the readings."""
    words = [token.term for token in it.pair.asked.reading.within(mention.span) if not token.stop_word]
    return not all(any(word in reading.places for reading in readings) for word in words)


def _lacking(it: Standing) -> list[Mention]:
    """The question's names that stand neither in the sentence nor near it."""
    near = (it.pair.reading, *it.pair.earlier[:NEAR], it.opening)
    return [mention for mention in _names(it) if _lacks(mention, near, it)]


def _name_missing(it: Standing) -> float:
    return float(bool(_lacking(it)))


def _names_there(it: Standing) -> float:
    names = _names(it)
    return float(bool(names) and not any(_lacks(name, (it.pair.reading,), it) for name in names))


def _said(it: Standing) -> float:
    """What is matched of the weight of the words that are no names and no numbers."""
    weights, named = it.pair.asked.sought.weights, it.pair.asked.sought.named
    places = [place for place in range(len(weights)) if place not in named]
    total = sum([weights[place] for place in places])
    return sum([weights[place] * it.said[place] for place in places]) / total if total else NEITHER


def _kind_absent(it: Standing) -> float:
    return max(answer_types.no_fitting_mention(it.pair), answer_types.nobody(it.pair))


def _kind_far(it: Standing) -> float:
    """1 where a kind of name, date or number is asked for and none stands near a matched word."""
    pair = it.pair
    fits = answer_types.fits_of(pair.question)
    if not fits:
        return 0.0
    matched = [
        at
        for term, places in pair.reading.places.items()
        if term in pair.asked.wanted or any(s >= MATCHED for _, s in pair.asked.sought.alike.get(term, ()))
        for at in places
    ]
    offered = [
        pair.reading.first_from(mention.span.start)
        for mention in answer_types.new_mentions(pair)
        if fits.get(mention.kind, 0.0) > LEAST_FIT
    ]
    apart = min([abs(one - other) for one in matched for other in offered], default=FAR)
    return min(apart, FAR) / FAR


def _unknown_count(it: Standing) -> float:
    return len(it.unknown) / max(1, len(it.pair.asked.weights))


def _unknown_names(it: Standing) -> float:
    return float(any(it.unknown & set(mention.value.split()) for mention in it.pair.question.mentions))


def _long(it: Standing) -> float:
    count = min(max(it.length, FEWEST_SENTENCES), MOST_SENTENCES)
    return log(count / FEWEST_SENTENCES) / log(MOST_SENTENCES / FEWEST_SENTENCES)


def _short(it: Standing) -> float:
    return min(1.0, max(0, NOT_SHORT - it.length) / (NOT_SHORT - SHORTEST))


def _measured(place: int) -> Callable[[Standing], float]:
    return lambda it: it.measured[place]


def _literal(place: int) -> Callable[[Standing], float]:
    return lambda it: it.literal[place]


def _asks(answer_type: str) -> Callable[[Standing], float]:
    return lambda it: float(it.pair.question.answer_type == answer_type)


SHORT = "the article has a few sentences"
SIGNALS = (
    Signal("the best sentence stands out", _stands_out),
    Signal("a weighty word is nowhere near", _unmatched),
    Signal("it has what is said of the names and numbers, or words like it", _said),
    Signal("it has all that is named", _names_there),
    Signal("a name of the question is nowhere near", _name_missing),
    Signal("it has nothing of the kind asked for", _kind_absent),
    Signal("what it has of the kind asked for stands far from the rest", _kind_far),
    Signal("it says what the thing asked about is", lambda it: answer_types.defines(it.pair)),
    Signal("the article lacks many words of the question", _unknown_count),
    Signal("the article lacks a name or number of the question", _unknown_names),
    Signal("the question has many words", lambda it: min(len(it.near), MOST_TERMS) / MOST_TERMS),
    Signal("it asks for a reason", _asks("reason")),
    Signal("it asks for yes or no", _asks("yesno")),
    Signal("the article is long", _long),
    Signal(SHORT, _short),
    *(Signal(name, _measured(place)) for place, name in enumerate(NAMES)),
    *(Signal(f"some sentence {NAMES[rule]}", _literal(place)) for place, rule in enumerate(LITERAL)),
)
# The signals by which every one counts otherwise: the question is in the article's words, the text is short.
GATES = (len(SIGNALS) - len(LITERAL), [signal.name for signal in SIGNALS].index(SHORT))
