"""What speaks for a stretch of words as the short answer: features, each a name and a value.

A span's score is the sum over what its first word, its last word and the whole span show. Names are
made of the question's kind and of word classes, never of the article's words.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from quoth.answering.comparison import Asked, Reading
from quoth.language.classes import word_classes
from quoth.language.vocabulary import synonyms_of
from quoth.model import Question

Feature = tuple[str, float]

NOTHING = "-"
LENGTHS = (1, 2, 3, 4, 5, 7, 10, 14, 20)
# Words between the span and the nearest word of the question: no word of it, and the steps told apart.
FAR = 30
# Words after a comma in which a list's "and" is looked for.
LIST_REACH = 8
STEPS = (1, 2, 3, 5, 8, 29)
# A text's curly quotes are the same marks as another's straight ones.
STRAIGHT = str.maketrans("‘’“”«»–", '\'\'""""—')
# Function words that are telling by themselves, not only by their class.
TELLING = frozenset(
    """in on at by for from with to as of and or that the a an because since into through during
    between after before about over than who which where when called named known is was are were such
    like including not its his their until under against among""".split()
)


class Scene(NamedTuple):
    """One question and one sentence, with all that the features look at.

    kind: the question's type, refined by how it is put. classes: of the sentence's tokens. gaps: the
    text before each token, and after the last. asked_at: places of the tokens that are question terms.
    closeness: for each place, how near the question's terms are, weighted. inside: for each place, the
    kind of the mention there. edges: first and last place of each mention -> its kind.
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
    weights: Sequence[float]
    edges: Mapping[tuple[int, int], str]
    inside: Sequence[str]
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
    edges: dict[tuple[int, int], str] = {}
    inside = [NOTHING] * len(tokens)
    for mention in reading.mentions:
        places = [
            place
            for place, token in enumerate(tokens)
            if token.start < mention.span.stop and token.stop > mention.span.start
        ]
        if places:
            edges[places[0], places[-1]] = mention.kind
            for place in places:
                inside[place] = mention.kind
    return Scene(
        question=question,
        kind=_kind(asked),
        reading=reading,
        classes=word_classes(tokens, text),
        gaps=[text[: tokens[0].start] if tokens else "", *gaps, text[last:]],
        asked_at=[not t.stop_word and t.term in wanted for t in tokens],
        similar_at=[not t.stop_word and t.term in alike for t in tokens],
        weights=[0.0 if t.stop_word else asked.weights.get(t.term, 0.0) for t in tokens],
        edges=edges,
        inside=inside,
        focus_at=[not t.stop_word and t.term in question.focus for t in tokens],
        many=_many(asked),
        preposition=_preposition(asked),
    )


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    kind, classes = scene.kind, scene.classes
    before = classes[place - 1] if place else "begin"
    word = scene.reading.tokens[place - 1].word if place else "begin"
    yield f"begins {classes[place]} {kind}", 1.0
    yield f"after {before} {kind}", 1.0
    yield f"after {before} begins {classes[place]}", 1.0
    if word in TELLING:
        yield f"after {word}", 1.0
        yield f"after {word} {kind}", 1.0
        if word == scene.preposition:
            yield "after the question's preposition", 1.0
            yield f"after the question's preposition {kind}", 1.0
        if place > 1 and word == "as" and scene.reading.tokens[place - 2].word == "such":
            yield "after such as", 1.0
            yield f"after such as {kind}", 1.0
    if place and scene.asked_at[place - 1]:
        if scene.reading.tokens[place - 1].term == scene.question.terms[-1]:
            yield f"after the question's last word {kind}", 1.0
        yield f"after a question word {kind}", 1.0
        yield f"after a question word, {before}", 1.0
    elif place and scene.similar_at[place - 1]:
        yield f"after a like word {kind}", 1.0
    elif place > 1 and scene.asked_at[place - 2]:
        yield f"two after a question word {kind}", 1.0
    if scene.asked_at[place]:
        yield f"begins with a question word {kind}", 1.0
    first = scene.reading.tokens[place].word
    if first in TELLING:
        yield f"begins {first} {kind}", 1.0
    mark = _mark(scene.gaps[place])
    if mark:
        yield f"opens {mark}", 1.0
        yield f"opens {mark} {kind}", 1.0
    if scene.inside[place] != NOTHING and place and scene.inside[place] == scene.inside[place - 1]:
        yield "begins inside a mention", 1.0


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    kind, classes = scene.kind, scene.classes
    more = place + 1 < len(classes)
    after = classes[place + 1] if more else "end"
    word = scene.reading.tokens[place + 1].word if more else "end"
    yield f"ends {classes[place]} {kind}", 1.0
    yield f"before {after} {kind}", 1.0
    yield f"ends {classes[place]} before {after}", 1.0
    if word in TELLING:
        yield f"before {word}", 1.0
        yield f"before {word} {kind}", 1.0
    if more and scene.asked_at[place + 1]:
        if scene.reading.tokens[place + 1].term == scene.question.terms[0]:
            yield f"before the question's first word {kind}", 1.0
        yield f"before a question word {kind}", 1.0
        yield f"before a question word, {after}", 1.0
    if scene.asked_at[place]:
        yield f"ends with a question word {kind}", 1.0
    mark = _mark(scene.gaps[place + 1])
    if mark:
        yield f"closes {mark}", 1.0
        yield f"closes {mark} {kind}", 1.0
    if scene.focus_at[place]:
        yield f"ends with the focus {kind}", 1.0
    if more and scene.focus_at[place + 1]:
        yield f"before the focus {kind}", 1.0
        if _focus_follows(scene, place):
            yield "before the whole focus", 1.0
            yield f"before the whole focus {kind}", 1.0
    if more and scene.inside[place] != NOTHING and scene.inside[place] == scene.inside[place + 1]:
        yield "ends inside a mention", 1.0


def _focus_follows(scene: Scene, place: int) -> bool:
    """Whether all terms of the focus noun stand next, in order."""
    following = scene.reading.tokens[place + 1 : place + 1 + len(scene.question.focus)]
    return tuple(token.term for token in following) == scene.question.focus


def span_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show together."""
    kind = scene.kind
    size = last - first + 1
    yield f"length {sum(size > limit for limit in LENGTHS)} {kind}", 1.0
    asked = sum(scene.asked_at[first : last + 1])
    content = sum(not t.stop_word for t in scene.reading.tokens[first : last + 1])
    if content == 0:
        yield "no content", 1.0
    elif asked == content:
        yield "all in the question", 1.0
        yield f"all in the question {kind}", 1.0
    elif asked:
        yield "partly in the question", asked / content
        yield f"partly in the question {kind}", asked / content
    mention = scene.edges.get((first, last))
    if mention:
        yield f"is {mention}", 1.0
        yield f"is {mention} {kind}", 1.0
        if any(scene.focus_at[first : last + 1]):
            yield f"is {mention} with the focus", 1.0
        elif last + 1 < len(scene.focus_at) and scene.focus_at[last + 1]:
            yield f"is {mention} before the focus", 1.0
    else:
        kinds = sorted({name for name in scene.inside[first : last + 1] if name != NOTHING})
        for name in kinds:
            yield f"holds {name} {kind}", 1.0
        if not kinds:
            yield f"holds no mention {kind}", 1.0
    commas = sum("," in gap for gap in scene.gaps[first + 1 : last + 1])
    if commas:
        yield f"commas {min(commas, 3)}", 1.0
        yield f"commas {min(commas, 3)} {kind}", 1.0
    if any(scene.focus_at[first : last + 1]):
        yield f"holds the focus {kind}", 1.0
    yield from _list_features(scene, first, last, commas)
    yield from _closeness(scene, first, last)


def _list_features(scene: Scene, first: int, last: int, commas: int) -> Iterator[Feature]:
    """Whether the span is a list, or a part cut out of one, and whether one or many are asked for."""
    asked = "many" if scene.many else "one"
    joined = scene.classes[first + 1 : last].count("conjunction")
    following = scene.classes[last + 1 : last + 2]
    goes_on = following == ["conjunction"] or (
        "," in scene.gaps[last + 1] and "conjunction" in scene.classes[last + 1 : last + 1 + LIST_REACH]
    )
    begun = first > 0 and (
        scene.classes[first - 1] == "conjunction"
        or ("," in scene.gaps[first] and "conjunction" in scene.classes[first:last])
    )
    part = "part" if goes_on or begun else "whole"
    yield f"joins {min(joined, 2)} for {asked}", 1.0
    if joined or goes_on or begun:
        yield f"{part} of a list, joins {min(joined, 1)}", 1.0
        yield f"{part} of a list, joins {min(joined, 1)} for {asked}", 1.0
        yield f"{part} of a list, commas {min(commas, 2)} for {asked}", 1.0
        yield f"{part} of a list, joins {min(joined, 1)} {scene.kind}", 1.0


def _closeness(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    left = right = 0.0
    before, behind = FAR, FAR
    for place, weight in enumerate(scene.weights):
        if weight and not first <= place <= last:
            if place < first:
                left += weight / (first - place) ** 0.5
                before = min(before, first - place)
            else:
                right += weight / (place - last) ** 0.5
                behind = min(behind, place - last)
    total = sum(scene.weights) or 1.0
    nearest = min(before, behind)
    yield "close", (left + right) / total
    yield f"close {scene.kind}", (left + right) / total
    yield f"close left {scene.kind}", left / total
    yield "near", 1 / nearest
    yield f"near {scene.kind}", 1 / nearest
    yield f"question words {_step(before)} before, {_step(behind)} behind", 1.0
    yield f"question words {_step(before)} before {scene.kind}", 1.0
    yield f"question words {_step(behind)} behind {scene.kind}", 1.0


def _step(distance: int) -> int:
    return sum(distance > limit for limit in STEPS)


def _kind(asked: Asked) -> str:
    """The question's type; a vague one with the verb it is put with."""
    question = asked.question
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


def _mark(gap: str) -> str:
    """The punctuation in the text between two words, as a name without white space."""
    return "".join(gap.split())[:2].translate(STRAIGHT)
