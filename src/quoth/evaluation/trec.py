"""Outcomes as TREC run and qrels files, for trec_eval, ir_measures and the like.

A topic is a question, a document a sentence, named "article.sentence" as a citation numbers them.
Off-topic questions, small talk and, in qrels, unanswerable questions have no lines.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from quoth import trec
from quoth.evaluation.asking import Outcome

NOWHERE: Final = "none"  # a gold sentence that the segmentation doesn't have: never retrieved


def run_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for each candidate: topic Q0 document rank score tag; scores fall strictly by rank."""
    for outcome in outcomes:
        if outcome.group in {"answerable", "unanswerable"}:
            ranking = ((item.name, item.score) for item in outcome.ranking)
            yield from trec.run_lines(outcome.question.id, ranking)


def qrels_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for each gold sentence: topic 0 document 1."""
    for outcome in outcomes:
        if outcome.group == "answerable":
            for name in outcome.gold or (NOWHERE,):
                yield f"{trec.token(outcome.question.id)} 0 {name} 1\n"
