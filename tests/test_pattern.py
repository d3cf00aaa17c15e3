"""Patterns that are compiled late: what they find, and that their hints and openings lose no match."""

import re

import pytest

from demands import begins_with_one_of, demands_one_of
from expressions import expressions
from quoth.language.pattern import Pattern, ShortPattern

DEMANDS = (
    # an expression, hints, and whether every match has one
    (r"\bwhy\b|\bhow come\b", "why/how come", True),
    (r"\bwhy\b|\bhow come\b", "why", False),
    (r"\bhow (?:many|much)\b", "how m", True),
    (r"\bhow (?:many|much)\b", "how many", False),
    (r"\bhow (?:many|much)\b", "how many/how much", True),
    (r"\bfloods?\b", "flood", True),
    (r"\bfloods?\b", "floods", False),
    (r"(?:flood)?gate", "flood", False),
    (r"(?:flood)+gate", "floodgate", False),
    (r"(?:flood)+gate", "flood", True),
    (r"flood\sgate", "flood gate", False),
    (r"flood(?= gate)", "flood gate", True),
    (r"flood(?! gate)", "gate", False),
    (r"(?<=flood) gate", "flood", False),
    (r"[fg]lood", "flood", False),
    (r"[fg]lood", "flood/glood", True),
    (r"Flood", "flood", True),
    (r"[^\W]lood|flood", "flood", False),
)
OPENINGS = (
    # an expression, openings, and whether every match begins with one
    (r"^\W*(?:hi|hello)\b", "hi/hello", True),
    (r"^\W*(?:hi|hello)\b", "hi", False),
    (r"^\W*(?:oh )?hello\b", "hello", False),
    (r"^\W*(?:oh )?hello\b", "oh hello/hello", True),
    (r"^\w*hello\b", "hello", False),
)
MATCHES = (
    # hints, openings, a text, and whether it may have a match
    ("gate/weir", "", "The WEIR was closed.", True),
    ("gate/weir", "", "The lock was closed.", False),
    ("gate/weir", "", "The ſluice was closed.", True),  # another letter may be an s where case is ignored
    ("", "hi/hello", "  (Hello there", True),
    ("", "hi/hello", "Oh hello", False),
    ("", "hi/hello", "“Hello", True),  # a sign beyond ASCII is not told from a letter
    ("there", "hi/hello", "hello you", False),
    ("", "", "anything", True),
)


@pytest.mark.parametrize(("text", "hints", "demanded"), DEMANDS)
def test_what_a_text_must_have_is_told_from_the_expression(text: str, hints: str, demanded: bool) -> None:
    assert demands_one_of(text, 0, hints.split("/")) is demanded


@pytest.mark.parametrize(("text", "openings", "demanded"), OPENINGS)
def test_what_a_text_must_begin_with_is_told_too(text: str, openings: str, demanded: bool) -> None:
    assert begins_with_one_of(text, 0, openings.split("/")) is demanded


@pytest.mark.slow
def test_no_match_is_without_a_hint_or_begins_otherwise() -> None:
    hinted = [each for each in expressions() if each.hints]
    opened = [each for each in expressions() if each.openings]
    lost = [each.where for each in hinted if not demands_one_of(each.text, each.flags, each.hints.split("/"))]
    lost += [
        each.where
        for each in opened
        if (each.searched and not each.text.startswith("^"))
        or not begins_with_one_of(each.text, each.flags, each.openings.split("/"))
    ]
    assert lost == []
    # They are looked for as they are written.
    assert {each for row in hinted for each in row.hints.split("/") if each != each.lower()} == set()
    begun = {each for row in opened for each in row.openings.split("/")}
    assert {each for each in begun if each != each.lower() or not each[:1].isalnum()} == set()


@pytest.mark.parametrize(("hints", "openings", "text", "expected"), MATCHES)
def test_a_text_that_may_match(hints: str, openings: str, text: str, expected: bool) -> None:
    assert Pattern("never looked at", re.IGNORECASE, hints, openings).may_match(text) is expected


def test_without_a_hint_nothing_is_compiled() -> None:
    broken = Pattern("(gate", hints="gate")
    assert broken.search("a weir") is None
    assert broken.match("a weir") is None
    assert broken.fullmatch("a weir") is None
    assert list(broken.finditer("a weir")) == []
    assert broken.sub("lock", "a weir") == "a weir"
    with pytest.raises(re.error):
        broken.search("a gate")


def test_with_one_it_finds_what_a_compiled_one_does() -> None:
    pattern = Pattern(r"g(\w)te", re.IGNORECASE, hints="gate/gite")
    text = "a gate, a GITE"
    assert [match.span() for match in pattern.finditer(text)] == [(2, 6), (10, 14)]
    assert pattern.match(text) is None
    assert pattern.match(text, 2) is not None
    assert pattern.fullmatch("Gate") is not None
    assert pattern.sub(lambda match: match[1], text) == "a a, a I"


def test_a_short_pattern_passes_over_a_long_text() -> None:
    pattern = ShortPattern("gate", most=8, hints="gate")
    assert pattern.search("the gate") is not None
    assert pattern.search("the gates") is None
