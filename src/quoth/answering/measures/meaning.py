"""What the sentence matches of the question by words like its own, and what it means all in all."""

from operator import mul

from quoth.answering.comparison import Comparison


def leading_coverage(pair: Comparison) -> float:
    """Share of the question's weight that is matched, by the word itself or as much as one resembles it.

    Divided by the best candidate's.
    """
    return pair.coverage / pair.best_coverage


def square_coverage(pair: Comparison) -> float:
    """That share with squared weights: the weightiest words decide."""
    sought = pair.asked.sought
    weight: float = sum(map(mul, sought.squares, pair.strengths))
    return weight / sought.squares_total


def paragraph_coverage(pair: Comparison) -> float:
    """What the paragraph matches of the question's weight, divided by the best candidate's."""
    return pair.around


def common_words(pair: Comparison) -> float:
    """Share of the sentence's content words that are the question's, or resemble them, names aside."""
    sought, plain = pair.asked.sought, pair.reading.plain
    found = [1.0 for _ in sought.places.keys() & plain]
    found += [
        max([strength for _, strength in sought.alike[other]])
        for other in sought.alike.keys() & plain
        if other not in sought.places
    ]
    return sum(found) / max(1, len(pair.reading.places))


def words_matched(pair: Comparison) -> float:
    """Mean strength of what the sentence has for the question's words, each counting the same."""
    return sum(pair.strengths) / len(pair.strengths) if pair.strengths else 0.0


def best_match(pair: Comparison) -> float:
    """Strength of what matches best."""
    return max(pair.strengths, default=0.0)


def opening_adds(pair: Comparison) -> float:
    """Share of the question's weight that the paragraph's first sentence matches beyond this one."""
    sought = pair.asked.sought
    added = [
        w * (o - s) for w, s, o in zip(sought.weights, pair.strengths, pair.opening, strict=True) if o > s
    ]
    return sum(added) / sought.total


def names(pair: Comparison) -> float:
    """Share of the weight of the question's names and numbers that the sentence has; 1 without any."""
    sought = pair.asked.sought
    if not sought.named:
        return 1.0
    total = sum([sought.weights[place] for place in sought.named])
    return sum([sought.weights[place] * pair.strengths[place] for place in sought.named]) / total


def own_likeness(pair: Comparison) -> float:
    """How alike question and sentence are in meaning, the sentence by itself."""
    return max(0.0, pair.own_likeness)


def leading_likeness(pair: Comparison) -> float:
    """1 for the candidate that is most alike, less by as much as another one is less so."""
    return max(0.0, 1 + pair.likeness - pair.best_likeness)
