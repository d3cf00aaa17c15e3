"""No regular expression can be made to backtrack: told from the patterns themselves, by their automata."""

import re

import pytest

from automata import Automaton
from expressions import Expression, expressions
from quoth.language.pattern import SHORT, ShortPattern

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
    "quoth.language.mentions.PIECE": "the end of the text is one of its ends, so that it always matches",
    "quoth.language.terms.TOKEN": "a dotted word that doesn't end well is one without its last letter",
    "quoth.language.terms.TOKEN_OR_SIGN": "as TOKEN",
}


# Known failures: a long line of markup, or the versions of the program's own libraries, can make them slow.
SLOW = (
    "quoth.inputs.formats.markdown.MARKUP.rules",
    "quoth.inputs.formats.rst.MARKUP.rules",
    "quoth.inputs.formats.markup.LINE",
    "quoth.terminal.doctor.versions:48",
)
# Too large for the automaton, of whose states there are the square. What keeps them in bounds stands here.
TOO_LARGE = {
    "quoth.answering.news.": "they are asked of lines of 200 characters, of sentences and of questions",
}


@pytest.mark.parametrize(("pattern", "searched", "degree"), DEGREES)
def test_the_automaton_tells_how_a_pattern_backtracks(pattern: str, searched: bool, degree: str) -> None:
    automaton = Automaton(pattern, 0, searched, whole=not searched)
    found = {ambiguity.degree for ambiguity in automaton.ambiguities()}
    assert min(found, default="") == degree


def _rows() -> list[object]:
    """Every pattern, the known failures marked as such."""
    slow = pytest.mark.xfail(strict=True, reason="it may backtrack")
    return [
        pytest.param(each, id=each.where, marks=[slow] if each.where.startswith(SLOW) else [])
        for each in expressions()
    ]


@pytest.mark.parametrize("expression", _rows())
def test_no_pattern_backtracks(expression: Expression) -> None:
    for part, reason in TOO_LARGE.items():
        if expression.where.startswith(part):
            pytest.skip(reason)
    found = list(Automaton(expression.text, expression.flags, expression.searched).ambiguities())
    if expression.short:  # a power of a small number
        found = [ambiguity for ambiguity in found if ambiguity.degree == "exponential"]
    assert bool(found) is (expression.where in SETTLED), found


def test_they_are_all_looked_at() -> None:
    found = {expression.where for expression in expressions()}
    assert len(found) > 250
    assert found > set(SETTLED)
    for part in ("mentions", "question", "chat", "derivations", "verdicts", "conversation", "suggesting"):
        assert any(f".{part}." in name for name in found), part


@pytest.mark.parametrize("find", ["search", "match", "fullmatch"])
def test_a_short_pattern_finds_nothing_in_a_long_text(find: str) -> None:
    pattern = ShortPattern("A+", re.IGNORECASE)
    assert getattr(pattern, find)("a" * SHORT)
    assert getattr(pattern, find)("a" * (SHORT + 1)) is None
    assert [len(list(pattern.finditer("a" * length))) for length in (SHORT, SHORT + 1)] == [1, 0]
