"""What is worked out for a question from a text, for the tests of derived answers."""

from documents import ask, index_of
from quoth.answering.derivations import Derivation, derive
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.model import Index


def derived(question: str, index: Index) -> Derivation | None:
    """The derivation for a question, by the ranked evidence of `index`."""
    asked = ask(question)
    return derive(asked, rank(asked, retrieve(asked, index), index), index)


def steps_of(question: str, text: str) -> str:
    """The steps by a text, "-" where nothing is worked out."""
    found = derived(question, index_of(text))
    return found.steps if found else "-"


def rows(table: str) -> list[list[str]]:
    """Rows of three lines each: question, text, steps or "-"."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    return [lines[place : place + 3] for place in range(0, len(lines), 3)]
