"""No regular expression can be made to backtrack: told from the patterns themselves, by their automata."""

import re

import pytest

from automata import Automaton
from expressions import Expression, expressions
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


@pytest.mark.parametrize("expression", expressions(), ids=lambda expression: expression.where)
def test_no_pattern_backtracks(expression: Expression) -> None:
    automaton = Automaton(expression.text, expression.flags, expression.searched)
    # Of a text that can't be long a power is a small number.
    found = list(automaton.ambiguities(powers=not expression.most))
    assert bool(found) is (expression.where in SETTLED), found


LARGEST = sorted(expressions(), key=lambda expression: len(expression.text))[-24:]


@pytest.mark.parametrize("expression", LARGEST, ids=lambda expression: expression.where)
def test_a_nested_quantifier_would_be_found_in_the_largest(expression: Expression) -> None:
    nested = f"(?:{expression.text})(?:(?:q+)+!)"
    found = Automaton(nested, expression.flags, expression.searched).ambiguities(powers=False)
    assert next(found, None) is not None


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
