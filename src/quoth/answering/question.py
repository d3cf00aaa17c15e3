"""A question's text to a `Question`: what a right answer would be, and the terms to look for."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter, itemgetter

from quoth.answering.question_patterns import (
    ASKING,
    BEING,
    DETERMINERS,
    FOCUS_LEADS,
    FOCUS_LENGTH,
    FOCUS_TYPES,
    FORM_TYPES,
    FRAME,
    LAST_WORD,
    MAIN_CLAUSE,
    NOUN_DISTANCE,
    QUESTION_PATTERNS,
    REQUEST_FRAME,
    REQUEST_WORDS,
    REQUESTED,
    TELLING_TYPES,
    VAGUE_TYPES,
)
from quoth.language.classes import PREDICATES, word_classes
from quoth.language.mentions import mentions
from quoth.language.terms import Token, tokenize
from quoth.model import AnswerType, Question


def analyze(text: str, typed: str, corrections: tuple[tuple[str, str], ...] = ()) -> Question:
    """The question `text` stands for; `typed` is what the user wrote, before any corrections."""
    tokens = tokenize(text)
    frames = [match.span() for match in FRAME.finditer(text)]
    if _may_request(tokens):
        frames += [match.span() for match in REQUEST_FRAME.finditer(text)]
    sought = [
        token.term
        for token in tokens
        if not token.stop_word and not any(a <= token.start and token.stop <= b for a, b in frames)
    ]
    return Question(
        typed=typed,
        text=text,
        terms=tuple(dict.fromkeys(sought)),
        answer_type=_answer_type(text, tokens),
        focus=_focus(text, tokens),
        mentions=mentions(text),
        corrections=corrections,
    )


def alone(question: Question) -> Question:
    """The question without what it carries, but for the noun that the answer names."""
    lent = {term for term, share in question.carried if share}
    own = tuple(term for term in question.terms if term not in lent or term in question.focus)
    return question._replace(terms=own, carried=(), about=()) if question.carried else question


def _answer_type(text: str, tokens: tuple[Token, ...]) -> AnswerType:
    answer_type = _first_type(text, tokens)
    if answer_type is None:
        # Keywords: "deadliest year" asks for a year as well as a question would, and so does "flood death
        # toll Leeds" for a number.
        asked = _noun_type(tokens)
        return _noun_type(tokens[-1:]) or (asked if asked in TELLING_TYPES else "account")
    if answer_type in VAGUE_TYPES:
        return _noun_type(_asked_noun(text, tokens)) or answer_type
    return answer_type


def _first_type(text: str, tokens: tuple[Token, ...]) -> AnswerType | None:
    """What the row that matches first asks for; of those that match at the same place the first one.

    "Who led them when they fled?" asks who, and so does "When they fled, who led them?": a question
    word that joins a clause to the words before it asks nothing, unless there is no other.
    """
    first = tokens[0].start if tokens else 0
    found: list[tuple[int, AnswerType]] = []
    for row in QUESTION_PATTERNS:  # those of FORM_TYPES stand first
        for match in row.pattern.finditer(text):
            place = match.start()
            if row.answer_type in FORM_TYPES or (place <= first and not _joins(text, place, tokens)):
                return row.answer_type
            found.append((place, row.answer_type))
    found.sort(key=itemgetter(0))
    asking = (kind for place, kind in found if not _joins(text, place, tokens))
    return next(asking, found[0][1] if found else None)


def _joins(text: str, place: int, tokens: tuple[Token, ...]) -> bool:
    """Whether the question word at `place` joins its clause to the words before or after it."""
    if MAIN_CLAUSE.match(text, place):
        return True
    number = bisect_left(tokens, place, key=attrgetter("start"))
    if number == 0:
        return False
    before = tokens[number - 1]
    if before.stop_word or before.word in ASKING:
        return False
    return text[before.stop : place].isspace() and not LAST_WORD.match(text, place)


def _noun_type(tokens: Sequence[Token]) -> AnswerType | None:
    """The type that the first noun of FOCUS_TYPES among `tokens` stands for."""
    for token in tokens:
        for answer_type, nouns in FOCUS_TYPES.items():
            if token.word in nouns or (token.word[-1:] == "s" and token.word[:-1] in nouns):
                return answer_type
    return None


def _asked_noun(text: str, tokens: tuple[Token, ...]) -> Sequence[Token]:
    """The words of the noun asked for, to the next stop word; none of them a possessor ("country's")."""
    start = _requested(text, tokens)
    if start is None:
        start = next(
            (place + 1 for place, token in enumerate(tokens) if token.word in ("what", "which")), None
        )
        if start is None:
            return ()
        rest = tokens[start:]
        rest = rest[1:] if rest and rest[0].word in BEING else rest
        rest = rest[1:] if rest and rest[0].word in DETERMINERS else rest
    else:
        rest = tokens[start:]
    found: list[Token] = []
    for following in rest[:NOUN_DISTANCE]:
        if following.stop_word:
            break
        if text[following.stop : following.stop + 1] not in ("'", "’"):
            found.append(following)
    return found


def _focus(text: str, tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The terms of the noun asked for, to the next stop word or verb."""
    start = _requested(text, tokens)
    if start is None:
        start = next((place + 1 for place, token in enumerate(tokens) if token.word in FOCUS_LEADS), None)
    focus: list[str] = []
    if start is not None:
        classes = word_classes(text)[start : start + FOCUS_LENGTH]
        for following, name in zip(tokens[start:], classes, strict=False):
            if following.stop_word or (focus and name in PREDICATES):
                break
            focus.append(following.term)
    return tuple(focus)


def _requested(text: str, tokens: tuple[Token, ...]) -> int | None:
    """The place of the first word of what a request names, if the question is put as one."""
    request = REQUESTED.match(text) if _may_request(tokens) else None
    if request is None:
        return None
    return next((place for place, token in enumerate(tokens) if token.start >= request.end()), None)


def _may_request(tokens: tuple[Token, ...]) -> bool:
    """Whether a request may be put so: for other questions its patterns are not compiled."""
    return any(token.word in REQUEST_WORDS for token in tokens[:2])
