"""One question and one sentence, with all that the span features look at."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from quoth.answering.comparison import Asked, Reading
from quoth.language.classes import word_classes
from quoth.language.vocabulary import synonyms_of
from quoth.model import MentionKind, Question

# Types too seldom asked to learn from, and the like type whose weights serve them.
SELDOM = {"duration": "quantity", "definition": "thing be"}
NOTHING = "-"
# Function words that are telling by themselves, not only by their class.
TELLING = frozenset(
    """in on at by for from with to as of and or that the a an because since into through during
    between after before about over than who which where when called named known is was are were such
    like including not its his their until under against among""".split()
)


class Scene(NamedTuple):
    """What every span of the sentence shares.

    kind: the question's type, refined by how it is put. classes: of the sentence's tokens. gaps: the
    text before each token, and after the last. asked_at: places of the tokens that are question terms.
    hits: places of the question's terms with their weights, ascending; total: the sum of those.
    inside: for each place, the kind of the mention there. edges: first and last place of each mention
    -> its kind.
    many: whether the noun asked for is a plural. preposition: the one the question asks with ("in
    which", "focus on"), or "-".
    """

    question: Question
    kind: str
    reading: Reading
    classes: Sequence[str]
    gaps: Sequence[str]
    asked_at: Sequence[bool]
    similar_at: Sequence[bool]
    hits: Sequence[tuple[int, float]]
    total: float
    edges: Mapping[tuple[int, int], MentionKind]
    inside: Sequence[MentionKind | None]
    focus_at: Sequence[bool]
    many: bool
    preposition: str


def set_scene(asked: Asked, reading: Reading) -> Scene:
    """Work out once what the features of every span of the sentence share."""
    question, tokens, text = asked.question, reading.tokens, reading.text
    wanted = set(question.terms)
    alike = {other for term in wanted for other in synonyms_of(term)}
    gaps = [text[a.stop : b.start] for a, b in pairwise(tokens)]
    last = tokens[-1].stop if tokens else 0
    edges: dict[tuple[int, int], MentionKind] = {}
    inside: list[MentionKind | None] = [None] * len(tokens)
    starts, stops = [token.start for token in tokens], [token.stop for token in tokens]
    for mention in reading.mentions:
        first = bisect_right(stops, mention.span.start)
        after = bisect_left(starts, mention.span.stop)
        if first < after:
            edges[first, after - 1] = mention.kind
            inside[first:after] = [mention.kind] * (after - first)
    hits = [
        (place, asked.weights[token.term])
        for place, token in enumerate(tokens)
        if not token.stop_word and token.term in asked.weights
    ]
    return Scene(
        question=question,
        kind=_kind(asked),
        reading=reading,
        classes=word_classes(text),
        gaps=[text[: tokens[0].start] if tokens else "", *gaps, text[last:]],
        asked_at=[not t.stop_word and t.term in wanted for t in tokens],
        similar_at=[not t.stop_word and t.term in alike for t in tokens],
        hits=hits,
        total=sum(weight for _, weight in hits) or 1.0,
        edges=edges,
        inside=inside,
        focus_at=[not t.stop_word and t.term in question.focus for t in tokens],
        many=_many(asked),
        preposition=_preposition(asked),
    )


def _kind(asked: Asked) -> str:
    """The question's type; a vague one with the verb it is put with."""
    question = asked.question
    if question.answer_type in SELDOM:
        return SELDOM[question.answer_type]
    if question.answer_type not in ("thing", "name"):
        return f"{question.answer_type} of a kind" if question.focus else question.answer_type
    words = {token.word for token in asked.reading.tokens}
    if words & {"do", "does", "did"}:
        return f"{question.answer_type} do"
    if words & {"is", "are", "was", "were"}:
        return f"{question.answer_type} be"
    return question.answer_type


def _many(asked: Asked) -> bool:
    focus = asked.question.focus[-1:]
    words = [token.word for token in asked.reading.tokens if token.term in focus]
    return any(word.endswith("s") and not word.endswith("ss") for word in words)


def _preposition(asked: Asked) -> str:
    tokens = asked.reading.tokens
    if not tokens:
        return NOTHING
    for one, other in pairwise(tokens):
        if other.word in ("what", "which", "whom", "where", "when") and one.word in TELLING:
            return one.word
    return tokens[-1].word if tokens[-1].word in TELLING else NOTHING
