"""Evidence to short answer: the words of the sentence that answer the question, of the kind asked for."""

import re
from collections.abc import Iterable, Iterator
from math import exp
from operator import mul

from quoth.answering.comparison import ask
from quoth.answering.spans.edges import Edge, end_traits, set_edge, start_traits
from quoth.answering.spans.features import SHARES, traits_of
from quoth.answering.spans.kinds import of_kind
from quoth.answering.spans.scene import Scene, set_scene
from quoth.answering.weights import Trait, weighed_traits
from quoth.language.pattern import Pattern
from quoth.model import Evidence, Index, Question, ShortAnswer, Span

# Types that no slice of a sentence answers; and questions that ask for all that is told.
SPANLESS = frozenset(("overview", "yesno"))
TOLD = Pattern(r"\babout\b", re.IGNORECASE, hints="about")
# "58-year | -old": half an age is none.
AGE = Pattern(r"[-‑ ]years?$", hints="year")
AGE_ENDS = ("-old", " old")
# Candidates that are weighed against each other, what their scores count, and what it is worth beyond its
# words to be just what is right: chosen by cross-validation.
LIKELIEST = 24
SHARPNESS = 0.75
EXACTNESS = 0.4
SIGNS = tuple("$£€¥")
# A range of dates is quoted with what makes it one.
BETWEEN = Pattern(r"\bbetween\s$", re.IGNORECASE, hints="between")
JOINED = " and "
PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"), ('"', '"'))


def answers_short(question: Question) -> bool:
    """Whether a slice of a sentence can answer."""
    told = question.answer_type == "account" and TOLD.search(question.text) is not None
    return question.answer_type not in SPANLESS and not told


def short_answer(question: Question, evidence: Evidence, index: Index) -> ShortAnswer | None:
    """The best-scored words of the sentence of the kind asked for; None where it has none."""
    if not answers_short(question):
        return None
    scene = set_scene(ask(question, index), evidence.sentence.text)
    best = best_of(scene, of_kind(scene))
    if best is None:
        return None
    first, last, overlap = best
    text, tokens = scene.reading.text, scene.reading.tokens
    start, stop = tokens[first].start, tokens[last].stop
    if text.startswith(AGE_ENDS, stop) and AGE.search(text[start:stop]):
        stop += len(AGE_ENDS[0])
    start -= text[:start].endswith(SIGNS)
    if (lead := BETWEEN.search(text[:start])) and JOINED in text[start:stop]:
        start = lead.start()
    start, stop = _balanced(text, start, stop)
    offset = evidence.sentence.span.start
    return ShortAnswer(text[start:stop], Span(offset + start, offset + stop), overlap)


def best_of(scene: Scene, places: Iterable[tuple[int, int]]) -> tuple[int, int, float] | None:
    """The candidate that overlaps most with what may be right, and how much; of equals the likeliest.

    A candidate's chance is e to the power of its score; its overlap the word F1 with each, times their
    chances: as much as it has with what is right, on texts held out. EXACTNESS times its own chance comes to
    that in the choice. None without candidates.
    """
    scored = sorted(_scored(scene, places))[:LIKELIEST]
    if not scored:
        return None
    least = scored[0][0]
    chances = [(exp(SHARPNESS * (least - minus)), first, last) for minus, first, last in scored]

    def overlap(one: tuple[float, int, int]) -> float:
        _, first, last = one
        words = last - first + 2
        return sum(
            [
                # `min` and `max` here take as long as all the rest of the choice.
                chance
                * ((last if last < stop else stop) - (first if first > start else start) + 1)  # noqa: FURB136
                / (words + stop - start)
                for chance, start, stop in chances
                if start <= last and first <= stop
            ]
        )

    overlaps = list(map(overlap, chances))
    worths = [own + EXACTNESS / 2 * each[0] for own, each in zip(overlaps, chances, strict=True)]
    best = worths.index(max(worths))
    _, first, last = chances[best]
    return first, last, 2 * overlaps[best] / sum([chance for chance, _, _ in chances])


def _scored(scene: Scene, places: Iterable[tuple[int, int]]) -> Iterator[tuple[float, int, int]]:
    """Each candidate behind its score times -1: the highest come first when sorted, of equals the first."""
    weighed, traits = weighed_traits(scene.kind), traits_of(scene)
    shares = [weighed.names.get(name, 0.0) for name in SHARES]

    def side(edge: Edge, own: Iterable[Trait]) -> tuple[Edge, float]:
        return edge, sum([weighed[trait] for trait in own]) + sum(map(mul, shares, edge.shares))

    starts: dict[int, tuple[Edge, float]] = {}
    ends: dict[int, tuple[Edge, float]] = {}
    for first, last in places:
        if first not in starts:
            starts[first] = side(set_edge(scene, first, False), start_traits(scene, first))
        if last not in ends:
            ends[last] = side(set_edge(scene, last, True), end_traits(scene, last))
        (start, before), (end, behind) = starts[first], ends[last]
        inside = sum([weighed[trait] for trait in traits(start, end)])
        yield -before - behind - inside, first, last


def _balanced(text: str, start: int, stop: int) -> tuple[int, int]:
    """A span with the other half of a quotation mark or bracket that it has one half of, beside it."""
    inside, before, after = text[start:stop], text[:start][-1:], text[stop:][:1]
    for opening, closing in PAIRS:
        if opening == closing:
            alone = inside.count(opening) % 2 == 1
            opened = closed = alone
        else:
            opened = inside.count(opening) > inside.count(closing)
            closed = inside.count(closing) > inside.count(opening)
        if opened and after == closing:
            return start, stop + 1
        if closed and before == opening:
            return start - 1, stop
    return start, stop
