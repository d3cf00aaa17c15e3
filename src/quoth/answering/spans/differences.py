"""Questions that ask for a difference, and the numbers that tell one: an operand alone is no answer."""

import re

from quoth.answering.polarity import NONE_WORDS, NOT_WORDS
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.terms import tokenize

DEGREES = (
    r"(?:more|less|fewer|longer|shorter|taller|higher|lower|larger|smaller|greater|older|younger|wider|"
    r"heavier|bigger|better|worse|earlier|later|deeper|thicker|broader)"
)
VERBS = r"(?:is|are|was|were|do|does|did|has|have|had|would|will|can|could)"
THAN = ShortPattern(
    rf"\bhow (?:much|many)(?:\s(?!{VERBS}\b)[\w-]+){{0,4}}?\s{DEGREES}\b.*?\sthan\b",
    re.IGNORECASE,
    hints="than",
)
BY = ShortPattern(
    r"\bby how (?:much|many)\b|\b(?:gap|difference)\b.{0,60}?\sbetween\s.+\sand\s",
    re.IGNORECASE,
    hints="by how/between",
)
# A number that is a difference: what follows it, or what stands before it.
BEYOND = Pattern(rf"^(?:\s[\w-]+){{0,2}}?\s(?:{DEGREES}|ahead|behind|above|below|apart)\b")
LED = Pattern(
    r"\b(?:by|(?:gap|difference|margin|majority|lead) (?:of|was|is))\s"
    r"(?:(?:about|some|nearly|almost|over|just|only|a|an|the|another|more than|less than)\s)*$",
    re.IGNORECASE,
)
OTHER_SIDE = Pattern(r"^(?:\s[\w-]+){0,2}\s(?:to|against)\s\d|^\s?[-–]\s?\d")
DENIED = ShortPattern(
    r"\bhow many\b.*?(?:\b(?:not|never|no)|n['’]t)\s(?P<what>.+)", re.IGNORECASE, hints="how many"
)
NUMBERS = frozenset(("quantity", "money", "percent", "duration"))
CHANGED = frozenset(("past", "verb", "verbs"))


def asks_difference(scene: Scene) -> bool:
    """Whether it is asked by how much one thing exceeds another, or changed."""
    return bool(THAN.search(scene.question.text) or BY.search(scene.question.text))


def denies(scene: Scene) -> bool:
    """Whether it is asked how many did not, of what the sentence only says that some did."""
    denied = DENIED.search(scene.question.text)
    words = {token.word for token in scene.reading.tokens}
    if (
        denied is None
        or not words.isdisjoint(NOT_WORDS | NONE_WORDS)
        or any(w.endswith("n't") for w in words)
    ):
        return False
    after = next((t.term for t in tokenize(denied["what"]) if not t.stop_word), "")
    return after in scene.reading.places


def tells_difference(scene: Scene, first: int, last: int) -> bool:
    """Whether the words from `first` to `last` hold one number, and it is a difference.

    Of two things it is the number that says "more" or "less"; by how much something rose may follow its
    verb or "by" as well.
    """
    tokens, text = scene.reading.tokens, scene.reading.text
    start, stop = tokens[first].start, tokens[last].stop
    inside = [m for m in scene.reading.mentions if start < m.span.stop and m.span.start < stop]
    numbers = [m for m in inside if m.kind in NUMBERS]
    if len(numbers) != 1:
        return False
    before, after = text[: numbers[0].span.start], text[numbers[0].span.stop :]
    if BEYOND.search(after):
        return True
    if THAN.search(scene.question.text) or OTHER_SIDE.search(after):
        return False
    if LED.search(before):
        return True
    at = next(p for p, token in enumerate(tokens) if token.stop > numbers[0].span.start)
    return at > 0 and scene.classes[at - 1] in CHANGED and not scene.gaps[at].strip("$€£¥ ")
