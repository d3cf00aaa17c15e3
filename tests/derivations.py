"""What is worked out for a question from a text, for the tests of derived answers."""

from collections.abc import Sequence
from typing import NamedTuple

from documents import ask, index_of
from quoth.answering.case import Case
from quoth.answering.derivations import derive
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.model import Conversation, Evidence, Index, Settings


class Derivation(NamedTuple):
    """What is shown, how it was worked out, and the evidence of labels 1, 2 ..."""

    text: str
    steps: str
    cited: Sequence[Evidence]
    confidence: float


def derived(question: str, index: Index) -> Derivation | None:
    """The derivation for a question, by the ranked evidence of `index`."""
    asked = ask(question)
    evidence = rank(asked, retrieve(asked, index), index)
    found = derive(Case(asked, index, Conversation(), Settings(), evidence))
    if found is None:
        return None
    assert found.short
    assert found.derivation
    assert found.cited
    assert found.chance is not None
    return Derivation(found.short.text, found.derivation, found.cited, found.chance)


def steps_of(question: str, text: str) -> str:
    """The steps by a text, "-" where nothing is worked out."""
    found = derived(question, index_of(text))
    return found.steps if found else "-"


def rows(table: str) -> list[list[str]]:
    """Rows of three lines each: question, text, steps or "-"."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    return [lines[place : place + 3] for place in range(0, len(lines), 3)]
