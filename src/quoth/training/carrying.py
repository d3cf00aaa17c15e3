"""Learn what a conversation lends a question from the follow-ups of a reading set.

    python -m quoth.training.carrying FOLDER

The earlier turns are answered by the program itself. Shares are tried one after another; the weights of the
rules about nearness are fitted beside the score that any question gives. Figures are on texts held out.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy

from quoth import learned
from quoth.answering import answer
from quoth.answering.carrying import CARRYING_RULES, carry, follow
from quoth.answering.question import analyze
from quoth.answering.spelling import correct
from quoth.answering.weights import Carrying, carrying
from quoth.model import Chat, Conversation, Index, Question
from quoth.training.fitting import Flags, Floats, Numbers, best_rows, fit_listwise
from quoth.training.gold import FOLLOW_UP, READING_SET, gold_sentences, index_of, read_rows, texts_of
from quoth.training.page import write_page
from quoth.training.ranking import FOLDS
from quoth.training.writing import source_of

SHARES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8)
PENALTY = 2.0
DIGITS = 2
NAMES = tuple(rule.name for rule in CARRYING_RULES)
NOTHING_NEAR = dict.fromkeys(NAMES, 0.0)


class Followed(NamedTuple):
    """A question of a conversation, what was said before, and the sentences that answer it."""

    text: int
    indexed: Index
    question: Question
    conversation: Conversation
    gold: frozenset[int]


class Rows(NamedTuple):
    """Candidates: the score of any question and each rule's measure, right or not, number of the question."""

    values: Floats
    right: Flags
    groups: Numbers


def conversations(folder: Path) -> Iterator[Followed]:
    """The follow-ups of a reading set."""
    for number, (text, gold) in enumerate(texts_of(folder)):
        index, said = index_of(text), dict[str, Conversation]()
        for row in read_rows(gold):
            name = row.get("conversation")
            if not name:
                continue
            before = said.get(name, Conversation())
            if row["kind"] == FOLLOW_UP:
                meant = correct(row["question"], index)
                question = analyze(meant.text, row["question"], meant.corrections)
                yield Followed(
                    number, index, question, before, gold_sentences(index.sentences, row["evidence"])
                )
            reply = answer(row["question"], index, before)
            kept = reply if isinstance(reply, Chat) else reply._replace(evidence=())
            said[name] = Conversation((*before.replies, kept))


def measure(cases: Sequence[Followed], shares: Carrying) -> Rows:
    """Each follow-up's candidates under these shares."""
    values, right, groups = [], [], []
    for number, case in enumerate(cases):
        question, anchor = carry(case.question, case.conversation, case.indexed, shares)
        for item in follow(question, anchor, case.indexed, shares._replace(near=NOTHING_NEAR)):
            near = {award.rule: award.measure for award in item.awards}
            values.append([item.score, *(near.get(name, 0.0) for name in NAMES)])
            right.append(item.sentence.id in case.gold)
            groups.append(number)
    return Rows(
        numpy.array(values, dtype=float), numpy.array(right, dtype=bool), numpy.array(groups, dtype=int)
    )


def held_out(rows: Rows, folds: Numbers) -> tuple[float, float]:
    """How often a right sentence comes first, and their mean log-likelihood, each fold held out."""
    likelihood = first = 0.0
    for fold in range(FOLDS):
        out = folds[rows.groups] == fold
        weights = fit_listwise(rows.values[~out], rows.right[~out], rows.groups[~out], PENALTY)
        scores, right, groups = rows.values[out] @ weights, rows.right[out], rows.groups[out]
        first += right[best_rows(scores, groups)].sum()
        for group in numpy.unique(groups[right]):
            here = scores[groups == group]
            likelihood += numpy.logaddexp.reduce(here[right[groups == group]]) - numpy.logaddexp.reduce(here)
    return first / len(folds), likelihood / len(folds)


def learn(cases: Sequence[Followed], start: Carrying) -> tuple[Carrying, float]:
    """The shares that lift held-out right sentences most, the rules' weights; how often one comes first."""
    folds = numpy.array([case.text % FOLDS for case in cases])
    best, most = start, held_out(measure(cases, start), folds)
    for field, share in product(start._fields[:-1], SHARES):
        tried = best._replace(**{field: share})
        figures = held_out(measure(cases, tried), folds)
        if figures > most:
            best, most = tried, figures
    rows = measure(cases, best)
    every = fit_listwise(rows.values, rows.right, rows.groups, PENALTY)
    # Beside the score as it stands.
    near = {
        name: round(float(weight / every[0]), DIGITS) for name, weight in zip(NAMES, every[1:], strict=True)
    }
    return best._replace(near=near), most[0]


def main(folder: Path) -> None:
    """Write `learned/carrying.json`."""
    cases = tuple(conversations(folder))
    learnt, first = learn(cases, carrying())
    about = {
        "made by": f"python -m quoth.training.carrying {folder.name}",
        "date": date.today().isoformat(),
        "sources": [source_of(folder, READING_SET)._asdict()],
        "figures": [f"{len(cases)} follow-ups; a right sentence first {first:.4f}, {FOLDS} folds by text"],
    }
    text = json.dumps({"about": about, **learnt._asdict()}, indent=1, ensure_ascii=False)
    (learned.FOLDER / "carrying.json").write_text(f"{text}\n", encoding="utf-8", newline="\n")
    (learned.FOLDER / learned.SUMS).write_text(learned.sums(), encoding="utf-8", newline="\n")
    write_page()
    print(about["figures"][0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
