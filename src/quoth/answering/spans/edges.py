"""What the first word of a short answer shows, and the last one; as in `features`, which has the rest."""

from collections.abc import Iterator
from functools import lru_cache

from quoth.answering.spans.phrasal import phrase_end_groups, phrase_start_groups
from quoth.answering.spans.scene import TELLING, Scene
from quoth.answering.spans.weighing import Feature, Shown, features_of

# A text's curly quotes are the same marks as another's straight ones.
STRAIGHT = str.maketrans("‘’“”«»–", '\'\'""""—')
GAPS = 1 << 10  # texts between words that are remembered: most are one space


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    return features_of(start_groups(scene, place))


def start_groups(scene: Scene, place: int) -> Iterator[Shown]:
    """The same in groups."""
    classes, tokens, asked_at = scene.classes, scene.reading.tokens, scene.asked_at
    name, first = classes[place], tokens[place].word
    before, inside = "begin", False
    if place:
        before = classes[place - 1]
        word = tokens[place - 1].word
        if word in TELLING:
            such = word == "as" and place > 1 and tokens[place - 2].word == "such"
            yield _after, (word, word == scene.preposition, such)
        if asked_at[place - 1]:
            yield _after_asked, (before, tokens[place - 1].term == scene.question.terms[-1])
        elif scene.similar_at[place - 1]:
            yield _one, ("after a like word",)
        elif place > 1 and asked_at[place - 2]:
            yield _one, ("two after a question word",)
        inside = scene.inside[place] is not None and scene.inside[place] == scene.inside[place - 1]
    yield (
        _begins,
        (
            name,
            before,
            first if first in TELLING else "",
            asked_at[place],
            _mark(scene.gaps[place]),
            inside,
        ),
    )
    yield from phrase_start_groups(scene, place)


def _begins(name: str, before: str, first: str, asked: bool, mark: str, inside: bool) -> Iterator[Feature]:
    yield f"begins {name}", 1.0
    yield f"after {before}", 1.0
    yield f"after {before} begins {name}", 1.0
    if asked:
        yield "begins with a question word", 1.0
    if first:
        yield f"begins {first}", 1.0
    if mark:
        yield f"opens {mark}", 1.0
    if inside:
        yield "begins inside a mention", 1.0


def _after(word: str, prepositional: bool, such: bool) -> Iterator[Feature]:
    yield f"after {word}", 1.0
    if prepositional:
        yield "after the question's preposition", 1.0
    if such:
        yield "after such as", 1.0


def _after_asked(before: str, last: bool) -> Iterator[Feature]:
    if last:
        yield "after the question's last word", 1.0
    yield "after a question word", 1.0
    yield f"after a question word, {before}", 1.0


def _one(name: str) -> Iterator[Feature]:
    yield name, 1.0


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    return features_of(end_groups(scene, place))


def end_groups(scene: Scene, place: int) -> Iterator[Shown]:
    """The same in groups."""
    classes, tokens, focus_at = scene.classes, scene.reading.tokens, scene.focus_at
    after, word, inside = "end", "", False
    if place + 1 < len(classes):
        after = classes[place + 1]
        following = tokens[place + 1].word
        word = following if following in TELLING else ""
        if scene.asked_at[place + 1]:
            yield _before_asked, (after, tokens[place + 1].term == scene.question.terms[0])
        if focus_at[place + 1]:
            yield _before_focus, (_focus_follows(scene, place),)
        inside = scene.inside[place] is not None and scene.inside[place] == scene.inside[place + 1]
    mark = _mark(scene.gaps[place + 1])
    yield _ends, (classes[place], after, word, scene.asked_at[place], mark, focus_at[place], inside)
    yield from phrase_end_groups(scene, place)


def _ends(
    name: str, after: str, word: str, asked: bool, mark: str, focus: bool, inside: bool
) -> Iterator[Feature]:
    yield f"ends {name}", 1.0
    yield f"before {after}", 1.0
    yield f"ends {name} before {after}", 1.0
    if word:
        yield f"before {word}", 1.0
    if asked:
        yield "ends with a question word", 1.0
    if mark:
        yield f"closes {mark}", 1.0
    if focus:
        yield "ends with the focus", 1.0
    if inside:
        yield "ends inside a mention", 1.0


def _before_asked(after: str, first: bool) -> Iterator[Feature]:
    if first:
        yield "before the question's first word", 1.0
    yield "before a question word", 1.0
    yield f"before a question word, {after}", 1.0


def _before_focus(whole: bool) -> Iterator[Feature]:
    yield "before the focus", 1.0
    if whole:
        yield "before the whole focus", 1.0


def _focus_follows(scene: Scene, place: int) -> bool:
    """Whether all terms of the focus noun stand next, in order."""
    following = scene.reading.tokens[place + 1 : place + 1 + len(scene.question.focus)]
    return tuple(token.term for token in following) == scene.question.focus


@lru_cache(GAPS)
def _mark(gap: str) -> str:
    """The punctuation in the text between two words, as a name without white space."""
    return "".join(gap.split())[:2].translate(STRAIGHT)
