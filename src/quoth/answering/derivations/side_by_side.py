"""Numbers that stand side by side in one sentence, to be added."""

import re
from collections.abc import Sequence
from functools import cache

from quoth.answering.alignment import Sought
from quoth.answering.derivations.formulas import Worked, total
from quoth.answering.derivations.operands import strength
from quoth.answering.derivations.quantities import FINITE, Figure, figures_of
from quoth.answering.reading import read
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import tokenize, word_terms
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Question

HOW_MANY = frozenset(("many", "much"))
TOGETHER = Pattern(
    r"\b(?:together|altogether|combined|in\s(?:total|all)|overall)\b",
    re.IGNORECASE,
    hints="together/combined/total/all",
)
BESIDE = Pattern(r",|\band\b")
MOST_EVIDENCE = 3
LEAST_SHARE, LEAST_NOUN = 0.7, 0.65
# Who may be counted together, whatever each is called.
PEOPLE = frozenset(
    """people person soldier troops contractor sailor civilian man woman child officer worker student member
    victim prisoner passenger crew adult marine fighter militant resident inhabitant employee teacher patient
    guard pilot visitor refugee boy girl citizen player miner""".split()
)


@cache
def people() -> frozenset[str]:
    """The terms of PEOPLE."""
    return frozenset(word_terms(sorted(PEOPLE)))


def beside(
    question: Question, evidence: Sequence[Evidence], sought: Sought
) -> tuple[Worked, Evidence, float] | None:
    """The sum of the numbers that the best sentence names side by side, where a sum is asked for.

    With that sentence, and the share of the weight of what is asked that it has.
    """
    tokens = tokenize(question.text)
    words = [token.word for token in tokens]
    at = next((n for n in range(len(words) - 2) if words[n] == "how" and words[n + 1] in HOW_MANY), None)
    if at is None or tokens[at + 2].stop_word or not TOGETHER.search(question.text):
        return None
    noun = tokens[at + 2].term
    wanted = {t.term for t in tokenize(TOGETHER.sub("", question.text)) if not t.stop_word} - {noun}
    for item in evidence[:MOST_EVIDENCE]:
        text, share = item.sentence.text, _share(wanted, item, sought)
        run = _run(figures_of(text, "number"), noun, text) if share >= LEAST_SHARE else []
        worked = total(run, "") if len(run) > 1 else None
        if worked is not None:
            return worked, item, share
    return None


def _share(wanted: set[str], item: Evidence, sought: Sought) -> float:
    """The share of the weight of what is asked that a sentence has; 0 where it lacks a name or number."""
    near = frozenset(read(item.sentence.text).places)
    got = due = 0.0
    for term in sorted(wanted & sought.places.keys()):
        place = sought.places[term]
        found = strength(term, near, near, name=place in sought.named)
        if place in sought.named and not found:
            return 0.0
        due += sought.weights[place]
        got += sought.weights[place] * found
    return got / due if due else 0.0


def _counts(figure: Figure, noun: str) -> bool:
    if figure.noun == noun or {figure.noun, noun} <= people():
        return True
    near = alike(noun).get(figure.noun)
    return near is not None and not near.excludes and near.strength >= LEAST_NOUN


def _run(figures: Sequence[Figure], noun: str, text: str) -> list[Figure]:
    """The first numbers of what is asked, one beside the other: nothing is said between them."""
    run: list[Figure] = []
    for each in figures:
        fits = _counts(each, noun)
        between = text[run[-1].start : each.start] if run else ""
        if run and not (fits and each.unit == run[0].unit and BESIDE.search(between)):
            break
        if run and not FINITE.isdisjoint(word_classes(between)):
            break
        run += [each] * fits
    return run
