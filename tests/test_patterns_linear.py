"""No regular expression can be made to backtrack: told from the patterns themselves, by their automata."""

import re

import pytest

from automata import Automaton
from expressions import expressions
from quoth.language.pattern import ShortPattern

DEGREES = (
    # a pattern, whether a match may begin anywhere, and how badly it backtracks
    (r"(a+)+b", False, "exponential"),
    (r"(?:a|a)+b", False, "exponential"),
    (r"(?:ab|ac)*d", False, ""),
    (r"(?:\w+\s?)+$", False, "exponential"),
    (r"(?:\w+\s)+$", False, ""),
    (r"(?:\w++\s?)++$", False, ""),
    (r"(?i:[a-m]x|[M-Z]x)+!", False, "exponential"),
    (r"\s*\s*x", False, "polynomial"),
    (r"\s*y\s*x", False, ""),
    (r"\d+\d*x", False, "polynomial"),
    (r"\d++\d*x", False, ""),
    (r"\d+x", True, "polynomial"),  # from every digit to the last one
    (r"(?<!\d)\d+x", True, ""),
    (r"\b\w+!", True, ""),
    (r"\b\w.*!", True, "polynomial"),
    (r"^.*!", True, ""),
    (r"\d+", True, ""),  # it never fails once it has begun
    (r"\d{1,9}x", True, ""),
    (r"a(?=.*b)", True, "polynomial"),
    (r"(?P<one>a+)(?P=one)b", False, "polynomial"),
)
PARTS = 8  # of the patterns, for processes to share
# Ambiguous, and yet never taken back far.
SETTLED = {
    "quoth.language.tagging.TOKEN": "what one alternative passed over in vain another one takes whole",
    "quoth.language.mentions.PIECE": "the end of the text is one of its ends, so that it always matches",
    "quoth.language.terms.TOKEN": "a dotted word that doesn't end well is one without its last letter",
    "quoth.language.terms.TOKEN_OR_SIGN": "as TOKEN",
}


@pytest.mark.parametrize(("pattern", "searched", "degree"), DEGREES)
def test_the_automaton_tells_how_a_pattern_backtracks(pattern: str, searched: bool, degree: str) -> None:
    automaton = Automaton(pattern, 0, searched, whole=not searched)
    found = {ambiguity.degree for ambiguity in automaton.ambiguities()}
    assert min(found, default="") == degree


@pytest.mark.parametrize("part", range(PARTS))
def test_no_pattern_backtracks(part: int) -> None:
    found = {}
    for each in expressions()[part::PARTS]:
        automaton = Automaton(each.text, each.flags, each.searched)
        # Of a text that can't be long a power is a small number.
        found[each.where] = list(automaton.ambiguities(powers=not each.most))
    assert {where: ways for where, ways in found.items() if bool(ways) is not (where in SETTLED)} == {}


def test_a_nested_quantifier_would_be_found_in_the_largest() -> None:
    for each in sorted(expressions(), key=lambda each: len(each.text))[-8:]:
        nested = f"(?:{each.text})(?:(?:q+)+!)"
        found = Automaton(nested, each.flags, each.searched).ambiguities(powers=False)
        assert next(found, None) is not None, each.where


def test_they_are_all_looked_at() -> None:
    found = {expression.where for expression in expressions()}
    assert len(found) > 250
    assert found > set(SETTLED)
    for part in ("mentions", "question", "chat", "derivations", "dependence", "suggesting"):
        assert any(f".{part}." in name for name in found), part


@pytest.mark.parametrize("find", ["search", "match", "fullmatch"])
def test_a_short_pattern_finds_nothing_in_a_long_text(find: str) -> None:
    for pattern in (ShortPattern("A+", re.IGNORECASE), ShortPattern("A+", re.IGNORECASE, most=9)):
        assert getattr(pattern, find)("a" * pattern.most)
        assert getattr(pattern, find)("a" * (pattern.most + 1)) is None
        assert [len(list(pattern.finditer("a" * (pattern.most + more)))) for more in (0, 1)] == [1, 0]
