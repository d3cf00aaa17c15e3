"""SQuAD-format gold questions as training cases: an index, a question, the sentences that answer."""

import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoth.answering.question import analyze
from quoth.indexing.build import build
from quoth.model import Article, Index, Question, Span


@dataclass(frozen=True, slots=True)
class Case:
    """A question on an article.

    article: number of the article it was asked of, from 0; what cross-validation splits by.
    gold: ids of the sentences that answer it, in `index`; empty where none does.
    answers: where the gold short answers stand in the article's text.
    """

    article: int
    index: Index
    question: Question
    gold: frozenset[int]
    answers: tuple[Span, ...]


def read_cases(path: Path) -> tuple[Case, ...]:
    """Every answerable question of a SQuAD-format file (Rajpurkar et al. 2016), article by article."""
    data = json.loads(path.read_text(encoding="utf-8"))["data"]
    return tuple(case for number, entry in enumerate(data) for case in _article_cases(number, entry))


def _article_cases(number: int, entry: dict[str, Any]) -> Iterator[Case]:
    paragraphs = [paragraph["context"].replace("\n", " ") for paragraph in entry["paragraphs"]]
    index = build([_article(entry.get("title", ""), paragraphs)])
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


def off_topic(cases: Sequence[Case], step: int) -> tuple[Case, ...]:
    """The same questions, each asked of the article `step` articles further: nothing answers them."""
    indexes = {case.article: case.index for case in cases}
    count = max(indexes) + 1
    return tuple(
        Case(case.article, indexes[(case.article + step) % count], case.question, frozenset(), ())
        for case in cases
    )


def bereft(cases: Sequence[Case]) -> tuple[Case, ...]:
    """The same questions, each asked of its article without the paragraphs that answer it."""
    indexes: dict[tuple[int, frozenset[int]], Index] = {}
    found = []
    for case in cases:
        gone = frozenset(case.index.sentences[row].paragraph for row in case.gold)
        key = (case.article, gone)
        if key not in indexes:
            indexes[key] = _without(case.index, gone)
        found.append(Case(case.article, indexes[key], case.question, frozenset(), ()))
    return tuple(found)


def _article(title: str, paragraphs: Sequence[str]) -> Article:
    text = "".join(f"{paragraph}\n\n" for paragraph in paragraphs)
    return Article(text, title, f"{title}.txt", sha256(text.encode()).hexdigest())


def _without(index: Index, gone: frozenset[int]) -> Index:
    kept: dict[int, list[str]] = {}
    for sentence in index.sentences:
        if sentence.paragraph not in gone:
            kept.setdefault(sentence.paragraph, []).append(sentence.text)
    return build([_article(index.articles[0].title, [" ".join(texts) for texts in kept.values()])])
