"""Evidence to short answer: the words of the sentence that answer the question."""

from collections.abc import Iterator, Mapping

from quoth.answering.comparison import Asked, Reading, ask, read
from quoth.answering.measures.kinds import FITS
from quoth.answering.span_weights import span_weights
from quoth.answering.spans.candidates import CLAUSE_ENDS, candidate_places
from quoth.answering.spans.constructions import construction
from quoth.answering.spans.features import end_features, length, span_features, start_features
from quoth.answering.spans.phrasal import Feature, shape
from quoth.answering.spans.scene import Scene, set_scene
from quoth.language.patterns import INEXACT_KINDS
from quoth.model import Evidence, Index, Question, ShortAnswer, Span

# Candidates looked at whole, the best by their edges, shape and length: more cost time and change no answer.
PROMISING = 20
# Types whose answer must hold a mention that fits.
DATED = frozenset(("date", "duration"))
# No manner begins with a name: "by rail" is how, "the mayor" is who.
NO_MANNER = frozenset(("person", "place", "organization", "name", "demonym"))
DEFINING_VERBS = frozenset("is are was were means mean denotes".split())
# Types that no slice of a sentence answers, unless a construction says plainly which.
SPANLESS = frozenset(("account", "overview", "yesno"))


def short_answer(question: Question, evidence: Evidence, index: Index) -> ShortAnswer | None:
    """The best-scored stretch of the sentence, None for a question that no stretch answers."""
    reading = read(evidence.sentence.text)
    if not reading.tokens:
        return None
    if question.answer_type in SPANLESS:
        best = construction(set_scene(ask(question, index), reading))
    else:
        best = best_places(ask(question, index), reading)
    if best is None:
        return None
    start, stop = reading.tokens[best[0]].start, reading.tokens[best[1]].stop
    # "About 5,000" is not 5,000: what makes a number inexact is quoted with it.
    for mention in reading.mentions:
        if mention.kind in INEXACT_KINDS and mention.span.start < start < mention.span.stop <= stop:
            start = mention.span.start
    offset = evidence.sentence.span.start
    return ShortAnswer(reading.text[start:stop], Span(offset + start, offset + stop))


def best_places(asked: Asked, reading: Reading) -> tuple[int, int] | None:
    """First and last token of the best candidate; of equals the first, then the shortest."""
    scene = set_scene(asked, reading)
    eligible = list(_eligible(scene))
    if len(eligible) < 2:
        return eligible[0] if eligible else None
    weights = span_weights(scene.kind)
    weight = weights.get
    starts = {place: _total(start_features(scene, place), weights) for place in {at for at, _ in eligible}}
    ends = {place: _total(end_features(scene, place), weights) for place in {at for _, at in eligible}}
    hopes = [
        (
            -starts[first]
            - ends[last]
            - weight(shape(scene, first, last), 0.0)
            - weight(length(first, last), 0.0),
            first,
            last,
        )
        for first, last in eligible
    ]
    hopes.sort()
    scores = [
        (starts[first] + ends[last] + _total(span_features(scene, first, last), weights), -first, -last)
        for _, first, last in hopes[:PROMISING]
    ]
    _, first, last = max(scores)
    return -first, -last


def _eligible(scene: Scene) -> Iterator[tuple[int, int]]:
    """The candidates, without those that can't be what was asked for.

    A date or a duration holds one; no name is a quantity, however near it stands, nor a manner; a
    definition is a whole clause behind the verb that defines, where there is one. A construction that
    says plainly what the answer is leaves no other.
    """
    plain = construction(scene)
    if plain is not None:
        yield plain
        return
    answer_type = scene.question.answer_type
    fits = FITS.get(answer_type, {})
    definition = _definition_start(scene) if answer_type == "definition" else None
    for first, last in candidate_places(scene.reading, scene.classes):
        edge = scene.edges.get((first, last))
        if answer_type in DATED and not any(k and fits.get(k) for k in scene.inside[first : last + 1]):
            continue
        if answer_type == "quantity" and edge and not fits.get(edge):
            continue
        if answer_type == "manner" and scene.inside[first] in NO_MANNER:
            continue
        ends = last + 1 == len(scene.classes) or not CLAUSE_ENDS.isdisjoint(scene.gaps[last + 1])
        if definition is None or (first == definition and ends):
            yield first, last


def _definition_start(scene: Scene) -> int | None:
    """The place behind the verb that follows the term to be defined: "Tin is | a soft metal"."""
    tokens = scene.reading.tokens
    places = [scene.reading.places.get(term) for term in scene.question.terms]
    after = max((at[0] for at in places if at), default=len(tokens)) + 1
    if after + 1 < len(tokens) and tokens[after].word in DEFINING_VERBS:
        return after + 1
    return None


def _total(features: Iterator[Feature], weights: Mapping[str, float]) -> float:
    weight = weights.get
    total = 0.0
    for name, value in features:
        total += weight(name, 0.0) * value
    return total
