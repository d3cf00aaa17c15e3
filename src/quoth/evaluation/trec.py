"""Outcomes as TREC run and qrels files, for trec_eval, ir_measures and the like.

A topic is a question, a document a sentence, named "article.sentence" as a citation numbers them.
Off-topic questions, small talk and, in qrels, unanswerable questions have no lines.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from quoth.evaluation.asking import Outcome

TAG: Final = "quoth"
# trec_eval keeps a score as a 32-bit float: finer steps would be lost, and with them the order.
DECIMALS: Final = 4
NOWHERE: Final = "none"  # a gold sentence that the segmentation doesn't have: never retrieved


def run_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for each candidate: topic Q0 document rank score tag; scores fall strictly by rank."""
    for outcome in outcomes:
        if outcome.group in {"answerable", "unanswerable"}:
            step = 10**DECIMALS
            before: int | None = None
            for rank, item in enumerate(outcome.ranking, start=1):
                score = round(item.score * step)
                if before is not None:
                    score = min(score, before - 1)
                before = score
                topic = _token(outcome.question.id)
                yield f"{topic} Q0 {item.name} {rank} {score / step:.{DECIMALS}f} {TAG}\n"


def qrels_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for each gold sentence: topic 0 document 1."""
    for outcome in outcomes:
        if outcome.group == "answerable":
            for name in outcome.gold or (NOWHERE,):
                yield f"{_token(outcome.question.id)} 0 {name} 1\n"


def _token(text: str) -> str:
    """An id as a column of such a file: no white space, and two ids stay two."""
    return "".join(
        f"%{ord(character):02X}" if character.isspace() or character == "%" else character
        for character in text
    )
