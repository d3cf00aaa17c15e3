"""Gold questions as training cases: an index, a question, the sentences that answer."""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoth.answering.question import analyze
from quoth.answering.spelling import correct
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.model import Article, Index, Question, Sentence, Span

SQUAD = "squad"
FOLLOW_UP = "followup"
# The kind of a question that is asked of many texts.
CROWDED = "crowded"
READING_SET = (
    "texts of the Georgetown University Multilayer corpus (Zeldes 2017): Wikinews, CC BY 2.5, Wikipedia and "
    "Wikivoyage, CC BY-SA 3.0; questions written for this project"
)
GOLD_SUFFIX = ".questions.jsonl"
LISTED = ";"  # between the items of an answer
# A sentence is the evidence where it has so much of it, and is not much longer: a share and characters.
LEAST_COVERED = 0.8
MOST_LONGER = 1.5
SLACK = 20


@dataclass(frozen=True, slots=True)
class Case:
    """A question on an article.

    article: number of the article it was asked of, from 0; what cross-validation splits by.
    gold: ids of the sentences that answer it, in `index`; empty where none does.
    answers: where the gold short answers stand in the article's text; of a reading set those that are
        words of a gold sentence.
    kind: of question, as the reading set names it.
    """

    article: int
    index: Index
    question: Question
    gold: frozenset[int]
    answers: tuple[Span, ...] = ()
    kind: str = SQUAD


def read_squad(paths: Sequence[Path], articles: int | None = None) -> tuple[Case, ...]:
    """Every answerable question of SQuAD-format files (Rajpurkar et al. 2016), article by article.

    articles: only so many of each file, the first.
    """
    entries = [
        entry for path in paths for entry in json.loads(path.read_text(encoding="utf-8"))["data"][:articles]
    ]
    return tuple(case for number, entry in enumerate(entries) for case in _article_cases(number, entry))


def texts_of(folder: Path) -> list[tuple[Path, Path]]:
    """The texts of a reading set, NAME.txt, each with its questions, NAME.questions.jsonl."""
    golds = sorted(folder.glob(f"*{GOLD_SUFFIX}"))
    return [(gold.with_name(f"{gold.name.removesuffix(GOLD_SUFFIX)}.txt"), gold) for gold in golds]


def read_reading(folder: Path) -> tuple[Case, ...]:
    """The questions of a reading set that stand alone, text by text, spelled and read as an answer does."""
    return tuple(
        case
        for number, (text, gold) in enumerate(texts_of(folder))
        for case in _cases(number, index_of(text), 0, gold)
    )


def read_crowded(folder: Path, folds: int) -> tuple[Case, ...]:
    """The same questions that can be answered, each asked of all the texts of its own fold at once."""
    files = texts_of(folder)
    return tuple(
        case
        for fold in range(folds)
        for index in [build(read_articles([str(text) for text, _ in files[fold::folds]]).articles)]
        for place, (_, gold) in enumerate(files[fold::folds])
        for case in _cases(fold + place * folds, index, place, gold, CROWDED)
        if case.gold
    )


def read_rows(gold: Path) -> list[dict[str, Any]]:
    """The rows of gold questions in a file, an object a line."""
    return [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]


def index_of(text: Path) -> Index:
    """The index of a text, built anew: what was cached may be of another version."""
    return build(read_articles([str(text)]).articles)


def covers(start: int, stop: int, evidence: Mapping[str, Any]) -> bool:
    """Whether the characters from `start` to `stop` have enough of the evidence."""
    shared = min(stop, evidence["end"]) - max(start, evidence["start"])
    return bool(shared >= LEAST_COVERED * (evidence["end"] - evidence["start"]))


def is_gold(start: int, stop: int, evidence: Mapping[str, Any]) -> bool:
    """Whether the characters from `start` to `stop` are the evidence, and little else."""
    most = MOST_LONGER * (evidence["end"] - evidence["start"]) + SLACK
    return covers(start, stop, evidence) and stop - start <= most


def _cases(number: int, index: Index, article: int, rows: Path, kind: str = "") -> Iterator[Case]:
    """The questions of a text. article: its place in the index. kind: of all, in the place of their own."""
    own = [sentence for sentence in index.sentences if sentence.article == article]
    for row in read_rows(rows):
        if row["kind"] == FOLLOW_UP:
            continue
        meant = correct(row["question"], index)
        gold = gold_sentences(own, row["evidence"]) if row["answerable"] else frozenset()
        yield Case(
            article=number,
            index=index,
            question=analyze(meant.text, row["question"], meant.corrections),
            gold=gold,
            answers=tuple(
                _slices([index.sentences[each] for each in sorted(gold)], row.get("answers") or ())
            ),
            kind=kind or row["kind"],
        )


def _slices(sentences: Sequence[Sentence], answers: Sequence[str]) -> Iterator[Span]:
    """Where answers stand in gold sentences; "A; B" is where A begins to where B ends."""
    for sentence in sentences:
        for answer in answers:
            parts = [part.strip() for part in answer.split(LISTED) if part.strip()]
            places = [(sentence.text.find(part), len(part)) for part in parts]
            if places and all(place >= 0 for place, _ in places):
                start = sentence.span.start + min(place for place, _ in places)
                yield Span(start, sentence.span.start + max(place + length for place, length in places))


def gold_sentences(sentences: Sequence[Sentence], evidence: Sequence[Mapping[str, Any]]) -> frozenset[int]:
    """The sentences that are the evidence; where none is (they were parted otherwise), those that have it."""
    for rule in (is_gold, covers):
        found = {s.id for s in sentences for e in evidence if rule(s.span.start, s.span.stop, e)}
        if found:
            return frozenset(found)
    return frozenset()


def _article_cases(number: int, entry: dict[str, Any]) -> Iterator[Case]:
    paragraphs = [paragraph["context"].replace("\n", " ") for paragraph in entry["paragraphs"]]
    index = build([article_of(entry.get("title", ""), paragraphs)])
    starts = [sentence.span.start for sentence in index.sentences]
    base = 0
    for paragraph, text in zip(entry["paragraphs"], paragraphs, strict=True):
        for row in paragraph["qas"]:
            if row.get("is_impossible") or not row["answers"]:
                continue
            places = [(base + a["answer_start"], len(a["text"])) for a in row["answers"]]
            typed = row["question"].strip()
            yield Case(
                article=number,
                index=index,
                question=analyze(typed, typed),
                gold=frozenset(bisect_right(starts, start) - 1 for start, _ in places),
                answers=tuple(Span(start, start + length) for start, length in places),
            )
        base += len(text) + 2


def article_of(title: str, paragraphs: Sequence[str]) -> Article:
    """An article of paragraphs of our own."""
    text = "".join(f"{paragraph}\n\n" for paragraph in paragraphs)
    return Article(text, title, f"{title}.txt", sha256(text.encode()).hexdigest())
