"""Patterns that are compiled late: they find what a compiled one does."""

import re

import pytest

from quoth.language.pattern import Pattern, ShortPattern


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = Pattern("(gate")
    with pytest.raises(re.error):
        broken.search("a gate")


def test_it_finds_what_a_compiled_one_does() -> None:
    pattern = Pattern(r"g(\w)te", re.IGNORECASE)
    text = "a gate, a GITE"
    assert [match.span() for match in pattern.finditer(text)] == [(2, 6), (10, 14)]
    assert pattern.match(text) is None
    assert pattern.match(text, 2) is not None
    assert pattern.fullmatch("Gate") is not None
    assert pattern.sub(lambda match: match[1], text) == "a a, a I"


def test_a_short_pattern_passes_over_a_long_text() -> None:
    pattern = ShortPattern("gate", most=8)
    assert pattern.search("the gate") is not None
    assert pattern.search("the gates") is None
    assert pattern.match("gates are") is None
    assert pattern.fullmatch("gatesgate") is None
    assert list(pattern.finditer("the gates")) == []
    assert pattern.sub("weir", "the gates") == "the gates"
