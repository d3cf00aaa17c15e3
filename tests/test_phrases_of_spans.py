"""How a sentence falls into phrases, and what a span of words shows of them."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import ask as analyzed
from documents import index_of
from quoth.answering.comparison import ask, read
from quoth.answering.spans.edges import end_features, start_features
from quoth.answering.spans.features import span_features
from quoth.answering.spans.phrases import NOUNS, VERBS, find_phrases
from quoth.answering.spans.scene import Scene, set_scene
from quoth.answering.weights import Feature

INDEX = index_of("A bridge stood here.")


def scene_of(text: str, question: str = "What is it?") -> Scene:
    return set_scene(ask(analyzed(question), INDEX), text)


def shown(scene: Scene, first: int, last: int) -> str:
    """The words from place `first` to place `last`, as the text has them."""
    tokens = scene.reading.tokens
    return scene.reading.text[tokens[first].start : tokens[last].stop]


# Noun phrases in brackets; a verb or an auxiliary outside them has a line before it.
SENTENCES = """
    [The old bridge] _stood near [the river].
    [The poor] _wept.
    They _walked with [the poor].
    the
    Of the.
    ...
    It _is red.
    He _opened [the gate].
    [The opened gate] _fell.
    [A burned old mill] _fell.
    [The old ones] _opened.
    the _opened
    He _was reaching [ships].
    [The reaching arm] _was long.
    [Opening] _was hard.
    [Moe]'s _gone
    [His old friend's boat] _sank.
    [The big old tower] _fell.
    [Two boats] _sank in [1883].
    [The three] and [one] _sank.
    not [one]
    a very [old ship]
    [The tower] ([a ruin]) _fell.
    [Jane Roe], [mayor] of [Leeds], _built [the mill].
    [Roe] _built [the mill], and [Doe] _burned it.
    She _could not _see [ships].
    They _sold [ships].
    [Jane Roe] _left [Leeds].
    [Boats] _burned [oil].
    [The big, old tower] _fell.
    this, [boats]
    [Moe-led guilds] _left [the town].
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


def marked(row: str) -> tuple[str, list[str], list[str]]:
    """The sentence, its noun phrases and its verbs."""
    text = re.sub(r"[\[\]_]", "", row)
    nouns = [phrase.replace("_", "") for phrase in re.findall(r"\[(.*?)\]", row)]
    return text, nouns, re.findall(r"_(\w+)", row)


@pytest.mark.parametrize("row", lines(SENTENCES))
def test_noun_phrases_and_verbs(row: str) -> None:
    text, nouns, verbs = marked(row)
    scene = scene_of(text)
    assert [shown(scene, first, last) for first, last in scene.phrases.nouns] == nouns
    assert [shown(scene, place, place) for place in scene.phrases.verbs] == verbs


# A bar marks each place where a new segment begins.
SEGMENTS = """
    The bridge stood near the river.
    The bridge, |old and long, |stood near the river.
    The tower (|a ruin) |fell.
    The tower “|Moe” |fell; |nobody wept: |it was old.
    The tower —|a ruin —|fell.
    Seventy-five of Roe's ships sank.
    "|It fell", |she said.
"""


@pytest.mark.parametrize("row", lines(SEGMENTS))
def test_marks_part_a_sentence_into_segments(row: str) -> None:
    scene = scene_of(row.replace("|", ""))
    segments = [0, *scene.phrases.segments]
    starts = [token.start for token in scene.reading.tokens]
    bars = [match.start() - number for number, match in enumerate(re.finditer(r"\|", row))]
    assert [at for at, (one, other) in zip(starts, pairwise(segments), strict=True) if one != other] == bars
    assert all(other - one in (0, 1) for one, other in pairwise(segments))


LISTS: tuple[tuple[str, list[str]], ...] = (
    ("We saw ships, boats and old rafts.", ["ships, boats and old rafts"]),
    ("We saw ships, boats, and old rafts near a mill.", ["ships, boats, and old rafts"]),
    ("The mill, the tower or the bridge burned.", ["The mill, the tower or the bridge"]),
    ("the poor and the rich", ["the poor and the rich"]),
    ("ships and boats and rafts", ["ships and boats", "boats and rafts"]),
    ("ships, boats; rafts and oars", ["rafts and oars"]),
    ("ships, and also boats", []),
    ("ships, boats, rafts", []),
    ("ships near boats", []),
    ("Ships sank near boats and rafts; a mill and a tower fell.", ["boats and rafts", "a mill and a tower"]),
    ("mills", []),
    ("", []),
)


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists(text: str, expected: list[str]) -> None:
    scene = scene_of(text)
    nouns = scene.phrases.nouns
    assert [shown(scene, nouns[one][0], nouns[other][1]) for one, other in scene.phrases.lists] == expected


CLASS_NAMES = sorted({*NOUNS, *VERBS, "adjective", "number", "ing", "determiner", "conjunction", "of"})


@given(
    st.lists(st.tuples(st.sampled_from(CLASS_NAMES), st.sampled_from(("", " ", ", ", ' "', " (")))), st.text()
)
def test_phrases_of_any_words_fit_together(words: list[tuple[str, str]], end: str) -> None:
    classes = [name for name, _ in words]
    found = find_phrases(classes, [*(gap for _, gap in words), end])
    assert len(found.noun_at) == len(found.segments) == len(classes)
    assert all(first <= last for first, last in found.nouns)
    assert all(one[1] < other[0] for one, other in pairwise(found.nouns))
    for number, (first, last) in enumerate(found.nouns):
        inside = [place for place, at in enumerate(found.noun_at) if at == number]
        assert inside == list(range(first, last + 1))
    outside = [place for place, at in enumerate(found.noun_at) if at is None]
    assert found.verbs == [place for place in outside if classes[place] in VERBS]
    assert all(one < other for one, other in found.lists)
    assert list(found.segments) == sorted(found.segments)


def begin(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    return start_features(scene, first)


def end(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    return end_features(scene, last)


whole = span_features


WHAT = "What did the mayor build?"
WHEN = "When did the mill burn?"
# What is looked at, its feature, the question, and the span (between bars) where it shows; then the
# nearest span, and its question where it is another, where it doesn't.
SHOWN = (
    (begin, "opens as phrase", WHAT, "He built |the old mill|.", "He built the |old mill|."),
    (begin, "opens as bare phrase", WHAT, "He built the |old mill|.", "He built the old |mill|."),
    (begin, "opens as part", WHAT, "He built the old |mill|.", "He built the |old mill|."),
    (begin, "opens as part", WHAT, "It was of old |boats|.", "It was of |old boats|."),
    (begin, "opens as other", WHAT, "He |built the mill|.", "He built |the mill|."),
    (begin, "verb next, asked True, before", WHAT, "He built |a mill|.", "He sold |a mill|."),
    (begin, "verb near, asked True, before", WHAT, "He built a |mill|.", "He built |a mill|."),
    (
        begin,
        "verb far, asked False, before",
        WHAT,
        "It fell far from a |mill|.",
        "It fell far from |a mill|.",
    ),
    (begin, "verb nowhere, asked False, before", WHAT, "|The mill| fell.", "It fell near |the mill|."),
    (begin, "verb nowhere, asked False, before", WHAT, "He |built a mill|.", "He built |a mill|."),
    (begin, "begins with a cue", "Why did it fall?", "It fell |because it was old|.", "It |fell because|."),
    (begin, "after a cue", "Why did it fall?", "It fell because |it was old|.", "It fell because it |was|."),
    (begin, "in a cue", "Why did it fall?", "It fell due |to age|.", "It fell |due to age|."),
    (begin, "object what do", WHAT, "He built |a mill|.", "In Leeds, |a mill| was built."),
    (begin, "subject what do", WHAT, "He built it, |a mill|.", "He built |a mill|."),
    (begin, "object of the question's verb what do", WHAT, "He built |a mill|.", "He sold |a mill|."),
    (begin, "after the focus", "Which river froze?", "The river |Zorb| froze.", "The stream |Zorb| froze."),
    (begin, "two after the focus, of", "Which river froze?", "The river of |Zorb|.", "The river |of Zorb|."),
    (begin, "two after the focus, adjective", "Which mill fell?", "A mill old |Zorb|", "A mill |old Zorb|"),
    (begin, "after the first hit True", WHEN, "The mill fell in |1883|.", "In |1883| the mill fell."),
    (begin, "after the last hit True", WHEN, "The mill fell in |1883|.", "The mill of |1883| burned."),
    (end, "closes as phrase", WHAT, "He built |the old mill|.", "He built |the old| mill."),
    (end, "closes as part", WHAT, "He built |the old| mill.", "He built |the old mill|."),
    (end, "closes as other", WHAT, "He |built| it.", "|He built the mill|."),
    (end, "phrase, then preposition", WHAT, "He built |a mill| near Leeds.", "He built |a mill|."),
    (end, "verb next, asked True, behind", "What burned?", "|The mill| burned.", "|The mill| fell."),
    (end, "verb near, asked True, behind", "What burned?", "|The mill| never burned.", "|The mill| burned."),
    (end, "verb far, asked True, behind", "What burned?", "|A mill| of an old mayor burned.", "|It| burned."),
    (end, "verb nowhere, asked False, behind", WHAT, "He built |a mill|.", "|He| built a mill."),
    (end, "before the question's verb what -", "What burned?", "|The mill| burned.", "|The mill| fell."),
    (end, "before the first hit True", WHEN, "In |1883| the mill fell.", "The mill fell in |1883|."),
    (end, "before the last hit True", WHEN, "The mill of |1883| burned.", "The mill fell in |1883|."),
    (whole, "phrase to phrase, 1", WHAT, "He built |the mill|.", "He built the |mill|."),
    (whole, "bare phrase to phrase, 2", WHAT, "a |mill near a river|", "|a mill| near a river"),
    (whole, "phrase to phrase, 3", WHAT, "|a mill, a weir, a dam and a lock|", "|a mill, a weir|"),
    (whole, "other to phrase, 0", WHAT, "He stood |near the mill|.", "He stood near |the mill|."),
    (whole, "phrase to other, 0", WHAT, "|The mill fell| down.", "|The mill| fell down."),
    (whole, "joined by of", WHAT, "|the mill of the mayor|", "|the mill near the river|"),
    (whole, "joined by auxiliary preposition", WHAT, "|a mill was in the town|", "|a mill was the town|"),
    (whole, "whole list of noun phrases", WHAT, "|ships, boats and rafts| sank", "|ships, boats| and rafts"),
    (whole, "begin of a list of noun phrases", WHAT, "|ships, boats| and rafts", "|ships, boats and rafts|"),
    (whole, "end of a list of noun phrases", WHAT, "ships, |boats and rafts|", "ships, |boats| and rafts"),
    (whole, "item of a list of noun phrases", WHAT, "ships, |boats| and rafts", "ships, |boats and rafts|"),
    (whole, "across a list of noun phrases", WHAT, "|near ships| and boats", "near |ships and boats|"),
    (whole, "across a list of noun phrases", WHAT, "ships and |boats sank|", "|ships and boats| sank"),
    (whole, "more than a list of noun phrases", WHAT, "|near ships and boats|", "near |ships and boats|"),
    (whole, "more than a list of noun phrases", WHAT, "|ships and boats sank|", "|ships and boats| sank"),
    (whole, "whole list of noun phrases, one of 2", WHAT, "|ships and boats|", "|ships, rafts and boats|"),
    (
        whole,
        "whole list of noun phrases",
        WHAT,
        "ships and boats near |mills and towers|",
        "ships and boats near |mills|; towers",
    ),
    (whole, "the focus in its phrase", "Which river froze?", "The |Zorb| river froze.", "The |Zorb| froze."),
    (whole, "question words in its phrase", "Who sold the mill?", "|Moe|'s mill", "|Moe| sold it."),
    (whole, "verbs inside 0", WHAT, "|The mill| fell.", "|The mill fell|."),
    (whole, "verbs inside 2", WHAT, "|It was said that it had been so|.", "|It was| said."),
    (whole, "segments 0", WHAT, "|The mill|, a ruin, fell.", "|The mill, a ruin|, fell."),
    (whole, "segments 2", WHAT, "|The mill, a ruin, fell|.", "|The mill, a ruin|, fell."),
    (whole, "segment opens True closes True", WHAT, "It, |a ruin|, fell.", "It, a |ruin|, fell."),
    (whole, "segment opens False closes False", WHAT, "It |fell| down.", "|It fell| down."),
    (whole, "segment opens True closes False", WHAT, "|It| fell.", "|It fell|."),
    (whole, "head noun many False", WHAT, "|the old mill|", "the |old| one"),
    (whole, "head plural many True", "Which boats sank?", "|two boats|", "|a boat|"),
    (whole, "head is the focus", "Which river froze?", "|the old river|", "|the old stream|"),
    (whole, "phrases between 0 behind", WHAT, "|The mill| had a mayor.", "|The mill| in May had a mayor."),
    (whole, "phrases between 0 before", WHAT, "The mayor built |a mill|.", "|A mill| the mayor built."),
    (whole, "phrases between 1 before", WHAT, "The mayor in May had |a mill|.", "The mayor had |a mill|."),
    (whole, "kin best inside True", "Which river froze?", "It was |a stream| of tea.", "A stream of |tea|."),
    (whole, "begins determiner ends noun 2", WHAT, "|the old mill|", "|the mill|"),
    (whole, "begins determiner ends noun 4", WHAT, "|a mill of the old mayor|", "|a big old mill|"),
)


def features(
    measure: Callable[[Scene, int, int], Iterator[Feature]], question: str, row: str
) -> dict[str, float]:
    """The features of the span between the bars of `row`."""
    before, inner, after = row.split("|")
    scene = scene_of(before + inner + after, question)
    first = len(read(before).tokens)
    return dict(measure(scene, first, first + len(read(inner).tokens) - 1))


@pytest.mark.parametrize(("measure", "name", "question", "there", "not_there"), SHOWN)
def test_a_feature_shows_where_it_says_and_not_beside(
    measure: Callable[[Scene, int, int], Iterator[Feature]],
    name: str,
    question: str,
    there: str,
    not_there: str,
) -> None:
    assert features(measure, question, there).get(name) == 1.0
    assert name not in features(measure, question, not_there)


VALUES = (
    # the span's feature, its question, the span, and how high it is
    ("hits in the segment", "Where did the mill burn?", "The mill burned in |Leeds|.", 1.0),
    ("hits in the segment", "Where did the mill burn?", "It stood in |Leeds|, where the mill burned.", 0.0),
    ("hits in the segment", "Where did the mill burn?", "|The mill burned| in Leeds.", 0.0),
    ("hits in the segment", "Where did the mill burn?", "The mill stood in |Leeds|; it burned.", 1 / 2),
    ("hits in the segment", "Where did the mill burn?", "It stood in |Leeds|.", 0.0),
    ("matched inside", "Where did the mill burn?", "|The mill burned| in Leeds.", 1.0),
    ("matched inside", "Where did the mill burn?", "The mill burned in |Leeds|.", 0.0),
    ("close by phrases", WHAT, "The mayor had |zorbs|.", 1.0),
    ("close by phrases", WHAT, "The mayor of Leeds had |zorbs|.", 1 / 2),
    ("kin head", "Which river froze?", "|the old zorb|", 0.0),
    ("common words", WHAT, "|the old man|", 1.0),
    ("common words", WHAT, "|the old zorb|", 1 / 2),
    ("common words", WHAT, "|zorbs|", 0.0),
    ("common words", WHAT, "It was |of the| same.", None),
)


@pytest.mark.parametrize(("name", "question", "row", "expected"), VALUES)
def test_how_high_a_feature_is(name: str, question: str, row: str, expected: float | None) -> None:
    found = features(span_features, question, row).get(name)
    assert found == (expected if expected is None else pytest.approx(expected))


def test_a_question_without_a_focus_or_a_hit_shows_none() -> None:
    scene = scene_of("It fell.", "Is it?")
    assert scene.question.focus == ()
    assert list(scene.hits) == []
    names = {name for measure in (begin, end, span_features) for name, _ in measure(scene, 0, 1)}
    assert [name for name in names if "hit" in name or name.startswith("asked for")] == [
        "hits in the segment"
    ]
