"""Yes-no questions with their answers to the weights of `quoth.answering.verdict_measures`."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from quoth.answering.agreement import agreement
from quoth.answering.evidence import rank
from quoth.answering.proposing import propose
from quoth.answering.question import analyze
from quoth.answering.spelling import correct
from quoth.answering.verdict_measures import MEASURES, is_against, is_said, measures
from quoth.answering.verdicts import decide
from quoth.answering.weights import INTERCEPT, LEAST, Model, using
from quoth.training.fitting import fit_logistic
from quoth.training.gold import gold_sentences, index_of, read_rows, texts_of
from quoth.training.ranking import PENALTY

FIELDS = (INTERCEPT, *(row.name for row in MEASURES))
# What is said must be right so often in questions of texts that were held out.
RIGHT = 0.88
STEPS = 30
STEP = 0.1
DIGITS = 3


class Asked(NamedTuple):
    """A yes-no question beside a sentence that answers it, and beside the one that ranks first.

    text: the name of the text; what cross-validation splits by. gold, first: the measures, behind a 1.
    said: whether the first says all of it. yes: the answer. counts: whether it is of the reading set.
    """

    text: str
    gold: tuple[float, ...]
    first: tuple[float, ...]
    said: bool
    yes: bool
    counts: bool


def read_asked(folder: Path, models: Mapping[str, Model], *, counts: bool) -> Iterator[Asked]:
    """The yes-no questions of a reading set that have an answer and candidates.

    models: to each text the one that ranks its sentences.
    """
    for text, gold in texts_of(folder):
        index = index_of(text)
        for row in read_rows(gold):
            if row["kind"] != "yesno" or not row["answerable"]:
                continue
            meant = correct(row["question"], index)
            question = analyze(meant.text, row["question"], meant.corrections)
            with using(models[text.stem]):
                evidence = rank(question, propose(question, index), index)
            right = gold_sentences(index.sentences, row["evidence"])
            if not evidence or not right:
                continue
            best = next((item.sentence for item in evidence if item.sentence.id in right), None)
            gold_found = agreement(question, best or index.sentences[min(right)], index)
            first = agreement(question, evidence[0].sentence, index)
            yield Asked(
                text.stem,
                (1.0, *measures(gold_found)),
                (1.0, *measures(first)),
                is_said(first),
                row["answers"][0] == "yes",
                counts,
            )


def fit_verdicts(asked: Collection[Asked]) -> list[float]:
    """The weights of FIELDS: of the log-odds that yes is right, given a sentence that answers."""
    values = numpy.array([each.gold[1:] for each in asked])
    right = numpy.array([each.yes for each in asked])
    found = fit_logistic(values, right, PENALTY)
    return [round(float(weight), DIGITS) for weight in found]


class Verdicts(NamedTuple):
    """Weights of all questions; for each fold those of the others; the figures of the folds held out."""

    weights: dict[str, float]
    without: tuple[dict[str, float], ...]
    figures: tuple[str, ...]


def learn(reading: Path, falsified: Path, models: Sequence[Model]) -> Verdicts:
    """Fit, choose the log-odds that no needs on texts held out, and count.

    models: for each fold the one that has not seen it; texts are numbered as `quoth.training.replies` does.
    """
    folds = len(models)
    fold_of = {text.stem: number % folds for number, (text, _) in enumerate(texts_of(reading))}
    ranked = {text: models[fold] for text, fold in fold_of.items()}
    asked = [*read_asked(reading, ranked, counts=True), *read_asked(falsified, ranked, counts=False)]
    placed = [(fold_of[each.text], each) for each in asked]
    without = [fit_verdicts([each for at, each in placed if at != fold]) for fold in range(folds)]
    odds = [float(numpy.dot(without[at], each.first)) for at, each in placed]
    least = least_odds([pair for pair in zip(odds, asked, strict=True) if pair[1].counts])
    figures = tuple(
        figure_line(name, [pair for pair in zip(odds, asked, strict=True) if pair[1].counts == counts], least)
        for name, counts in (("reading set", True), ("falsified", False))
    )
    every = [dict(zip((*FIELDS, LEAST), (*found, least), strict=True)) for found in without]
    return Verdicts(
        dict(zip((*FIELDS, LEAST), (*fit_verdicts(asked), least), strict=True)), tuple(every), figures
    )


def said(odds: float, each: Asked, least: float) -> bool | None:
    """Yes, no or nothing: as `quoth.answering.verdicts` decides."""
    return decide(odds, least, said=each.said, against=is_against(each.first[1:]))


def least_odds(asked: Sequence[tuple[float, Asked]]) -> float:
    """The least log-odds of no with which RIGHT of all verdicts are."""
    for step in range(STEPS):
        least = round(step * STEP, DIGITS)
        given = [verdict == each.yes for o, each in asked if (verdict := said(o, each, least)) is not None]
        if given and sum(given) >= RIGHT * len(given):
            return least
    return STEPS * STEP


def figure_line(name: str, asked: Sequence[tuple[float, Asked]], least: float) -> str:
    """What was said to the questions, on texts held out."""
    given = [(verdict, each.yes) for o, each in asked if (verdict := said(o, each, least)) is not None]
    right = sum(verdict == yes for verdict, yes in given)
    no = sum(not each.yes for _, each in asked)
    false = sum(verdict and not yes for verdict, yes in given)
    return (
        f"{name}: {len(asked)} questions, yes or no given {len(given) / max(1, len(asked)):.3f}, "
        f"right {right / max(1, len(given)):.3f}, yes where no is right {false / max(1, no):.3f}"
    )


def write_verdicts(found: Verdicts, command: str, sources: Iterable[str], path: Path) -> None:
    """Write `verdicts.json`."""
    about = {"made by": command, "sources": list(sources), "figures": list(found.figures)}
    text = json.dumps({"about": about, "weights": found.weights}, indent=1, ensure_ascii=False)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
