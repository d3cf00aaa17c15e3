"""No rule knows the shipped article: its names and numbers stand in no table and in no engine."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from documents import ROOT, seed
from quoth.language.mentions import mentions
from quoth.language.patterns import ORGANIZATION_HEADS, PERSON_ROLES, PERSON_TITLES, PLACE_HEADS, PLACE_NAMES
from quoth.language.values import MONTHS
from quoth.language.vocabulary import COMMON_WORDS
from quoth.language.words import COMMON_STARTS, COUNTRY_WORDS, EQUIVALENT_WORDS

SOURCES = sorted(
    path
    for folder in ("language", "answering", "suggesting")
    for path in (ROOT / "src" / "quoth" / folder).rglob("*.py")
    if path.name != "lexicon.py"  # a dictionary of English
)
NAME_KINDS = ("person", "place", "organization", "name", "demonym")
# Closed classes: countries and their people, months, the commonest words, titles, heads of names.
CLOSED = {
    *COUNTRY_WORDS.replace("|", " ").split(),
    *(word for row in EQUIVALENT_WORDS for phrase in row for word in phrase.lower().split()),
    *MONTHS,
    *COMMON_WORDS.split(),
    *(COMMON_STARTS | ORGANIZATION_HEADS | PERSON_ROLES | PERSON_TITLES | PLACE_HEADS | PLACE_NAMES),
}
LEAST_LETTERS = 4
WORD = re.compile(r"[A-Za-z]+|\d[\d,]*\d")


def names_and_numbers() -> set[str]:
    """The words of the article's names, lower case, and its numbers of three digits and more."""
    found = set()
    for sentence in seed().sentences:
        for mention in mentions(sentence.text):
            shown = sentence.text[mention.span.start : mention.span.stop]
            words = WORD.findall(shown)
            if mention.kind in NAME_KINDS:
                found |= {w.lower() for w in words if len(w) >= LEAST_LETTERS and w[0].isupper()}
            else:
                found |= {w for w in words if w[0].isdigit() and len(w) >= LEAST_LETTERS}
    return found - CLOSED


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a module that is no docstring, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_the_article_has_names_and_numbers_to_look_for() -> None:
    assert {"obama", "hezbollah", "baghdad", "4,418", "2007"} <= names_and_numbers()


def test_no_rule_holds_a_name_or_number_of_the_article() -> None:
    known = names_and_numbers()
    words = (
        (f"{path}:{line}", word)
        for path in SOURCES
        for line, text in strings(path)
        for word in WORD.findall(text)
    )
    assert [(place, word) for place, word in words if word.lower() in known] == []
