"""What speaks for a stretch of words as the short answer: features, each a name and a value.

A span's score is the sum over what its first word, its last word and the whole span show. Each feature has
a weight for any question and another for the question's kind. Names are made of word classes and function
words, never of the article's words. A trait stands for features that a few small values decide: what these
weigh is summed once for all spans with the same values, which takes a third of the time.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from operator import add

from quoth.answering.likeness import akin
from quoth.answering.spans.edges import MANY_PHRASES, Edge, set_edge
from quoth.answering.spans.scene import Scene
from quoth.answering.weights import Feature, Trait, features_of

LENGTHS = (1, 2, 3, 4, 5, 7, 10, 14, 20)
# Words of a span.
MANY_WORDS = 4
# Likeness of words in meaning: the least that counts, and steps told apart.
LEAST_KIN = 0.25
KIN_STEPS = 10
MOST_KIN = 5
NO_LIST = ("", 0)
# What an edge has a part of: how near what matches the question is by words and by phrases, all or before;
# what is in the segments of the span, what is inside it.
SHARES = ("close", "close left", "closest", "close by phrases", "hits in the segment", "matched inside")


def span_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show together."""
    start, end = set_edge(scene, first, False), set_edge(scene, last, True)
    yield from zip(SHARES, map(add, start.shares, end.shares), strict=True)
    yield from features_of(traits_of(scene)(start, end))


def traits_of(scene: Scene) -> Callable[[Edge, Edge], list[Trait]]:
    """What gives the traits of the words from one edge to the other; the rest are sums of edges' shares.

    What it looks at is looked up once for all spans of a sentence: a seventh of the time.
    """
    focus, asked, content, common = scene.focus, scene.asked, scene.content, scene.common
    classes, inside, phrases = scene.classes, scene.layout.inside, scene.phrases
    noun_at, starts, ends, lists = phrases.noun_at, phrases.starts, phrases.ends, phrases.lists
    openings, closings, segments = phrases.openings, phrases.closings, phrases.segments
    joined_verbs = phrases.joined_verbs
    opens, verbs, joints, commas = phrases.opens, phrases.verb_counts, phrases.joints, phrases.commas
    many, kin, most_kin = scene.many, scene.kin, scene.most_kin
    asked_for = scene.question.focus[-1] if scene.question.focus else None

    def traits(start: Edge, end: Edge) -> list[Trait]:
        first, last, behind = start.place, end.place, end.place + 1
        one, other = noun_at[first], noun_at[last]
        count = 0 if one is None or other is None else min(other - one + 1, MANY_PHRASES)
        opened, stop = starts[first], ends[first]
        head = last if one is None or stop > last else stop
        joins, comma = joints[last] - joints[first + 1], commas[behind] - commas[first + 1]
        told, parts = asked[behind] - asked[first], segments[last] - segments[first]
        found: list[Trait] = [
            (_shape, behind - first, classes[first], classes[last]),
            (_told, content[behind] - content[first], told, common[behind] - common[first]),
            _mentioned(scene, first, last),
            (_near, min(start.words, end.words)),
            ("phrases between {0} before|phrases between {1} behind", start.phrases, end.phrases),
            (_of_list, *(_list(scene, first, last) if lists else NO_LIST), many, joins, comma),
            ("{0} to {1}, {2}", openings[first], closings[last], count),
            ("head {0} many {1}", classes[head], many),
            ("joins a verb {0}", joined_verbs[behind] > joined_verbs[first + 1]),
            (_parted, verbs[behind] - verbs[first], parts, opens[first], opens[behind]),
        ]
        if asked[stop + 1] - asked[opened] > asked[head + 1] - asked[first]:
            found.append(("question words in its phrase",))
        if one is not None and other == one + 1:
            between = classes[stop + 1 : min(stop + 3, starts[last])]
            found.append(("joined by {0}", " ".join(between)))
        if asked_for is not None:
            if focus[stop + 1] - focus[opened] > focus[head + 1] - focus[first]:
                found.append(("the focus in its phrase",))
            if focus[head + 1] > focus[head]:
                found.append(("head is the focus",))
            unit, most = inside[head], max(kin[first:behind])
            is_best = most == most_kin if most_kin > LEAST_KIN else None
            found.append((_kin_head, asked_for, unit and unit.kind, kin[head]))
            found.append((_kin, most, max(start.kin, end.kin), is_best))
        return found

    return traits


def _shape(words: int, begin: str, end: str) -> Iterator[Feature]:
    yield f"length {bisect_left(LENGTHS, words)}", 1.0
    yield f"begins {begin} ends {end} {min(words - 1, MANY_WORDS)}", 1.0


def _told(content: int, asked: int, common: int) -> Iterator[Feature]:
    if not content:
        yield "no content", 1.0
    elif asked == content:
        yield "all in the question", 1.0
    else:
        yield "partly in the question", asked / content
        yield "common words", common / content


def _mentioned(scene: Scene, first: int, last: int) -> Trait:
    focus = scene.focus[last + 1] > scene.focus[first]
    unit = scene.layout.edges.get((first, last))
    if unit is not None:
        beside = any(scene.focus_at[last + 1 : last + 2])
        return _is_mention, unit.kind, scene.fit_at[first], focus, beside
    kinds = frozenset(scene.layout.kinds[first : last + 1])
    return _holds_mentions, kinds, max(scene.fit_at[first : last + 1]), focus


def _is_mention(kind: str, fit: float, focus: bool, beside: bool) -> Iterator[Feature]:
    yield "is a fitting mention", fit
    yield f"is {kind}", 1.0
    if focus:
        yield "holds the focus", 1.0
        yield f"is {kind} with the focus", 1.0
    elif beside:
        yield f"is {kind} before the focus", 1.0


def _holds_mentions(kinds: frozenset[str | None], fit: float, focus: bool) -> Iterator[Feature]:
    if focus:
        yield "holds the focus", 1.0
    yield "holds a fitting mention", fit
    for kind in sorted([kind for kind in kinds if kind]):
        yield f"holds {kind}", 1.0
    if kinds == {None}:
        yield "holds no mention", 1.0


def _near(words: int) -> Iterator[Feature]:
    """By how many words the nearest that matches the question stands before or behind."""
    yield "near", 1 / words


def _parted(verbs: int, segments: int, opens: bool, closes: bool) -> Iterator[Feature]:
    yield f"verbs inside {min(verbs, 2)}", 1.0
    yield f"segments {min(segments, 2)}", 1.0
    yield f"segment opens {opens} closes {closes}", 1.0


def _kin_head(focus: str, kind: str | None, kin: float) -> Iterator[Feature]:
    """How alike in meaning the head, or the mention it is of, is to the noun asked for."""
    yield "kin head", kin
    yield f"kin head {min(int(kin * KIN_STEPS), MOST_KIN)}", 1.0
    if kind is not None:
        fit = akin(focus, kind)
        yield "kin of its kind", fit
        yield f"kin of {kind}", fit


def _kin(inside: float, beside: float, is_best: bool | None) -> Iterator[Feature]:
    """How alike in meaning the noun asked for is to the words inside and beside."""
    yield "kin inside", inside
    yield "kin beside", beside
    if is_best is not None:
        yield f"kin best inside {is_best}", 1.0


def _list(scene: Scene, first: int, last: int) -> tuple[str, int]:
    """How the span lies to the first list of noun phrases that it meets, and how many those are."""
    for at, until in scene.phrases.lists:
        start, stop = scene.phrases.nouns[at][0], scene.phrases.nouns[until][1]
        if start <= last and first <= stop:
            return _part(first - start, last - stop), min(until - at + 1, MANY_PHRASES)
    return NO_LIST


def _of_list(part: str, size: int, asked_many: bool, joins: int, commas: int) -> Iterator[Feature]:
    """How the span lies to a list of noun phrases, and whether one or many are asked for."""
    if part:
        yield f"{part} of noun phrases, one of {size}", 1.0
        yield f"{part} of noun phrases", 1.0
        yield f"{part} of noun phrases, many {asked_many}", 1.0
    many = "many" if asked_many else "one"
    yield f"joins {min(max(0, joins), 2)} for {many}", 1.0
    yield f"commas {min(commas, 3)} for {many}", 1.0


def _part(before: int, behind: int) -> str:
    """How a span lies to a list, by how far its edges are from the list's: 0 for the same."""
    if before == 0 and behind == 0:
        return "whole list"
    if before <= 0 <= behind:
        return "more than a list"
    if before == 0:
        return "begin of a list"
    return (
        "end of a list" if behind == 0 else "across a list" if before < 0 or behind > 0 else "item of a list"
    )
