"""SQuAD JSON (Rajpurkar et al. 2016, 2018) -> gold questions, each article with an index of its own."""

import json
from collections.abc import Iterator
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from quoth.errors import InputError
from quoth.evaluation.gold import GoldDocument, GoldQuestion, Place, first_sentence_after
from quoth.inputs.decoding import UnusableError, readable
from quoth.inputs.questions import SQUAD_LIMIT
from quoth.model import Article, Index

PARAGRAPH_BREAK = "\n\n"


class _Asked(NamedTuple):
    """A question of the file. starts: where its answers begin in the paragraph."""

    id: str
    question: str
    answers: tuple[str, ...]
    starts: tuple[int, ...]


class _Paragraph(NamedTuple):
    text: str
    asked: tuple[_Asked, ...]


class _Entry(NamedTuple):
    title: str
    paragraphs: tuple[_Paragraph, ...]


def read_squad(path: str) -> tuple[GoldDocument, ...]:
    """A document for each article of the file: its paragraphs, joined by blank lines.

    A question's evidence is the sentence that an answer begins in, as our own segmentation has it;
    one that is_impossible, or that has no answer, is unanswerable.

    Raises InputError where the file can't be read or is no SQuAD JSON.
    """
    try:
        with readable(), Path(path).open("rb") as file:
            data = file.read(SQUAD_LIMIT + 1)
    except UnusableError as error:
        raise error.named(path) from error
    if len(data) > SQUAD_LIMIT:
        raise InputError(f"{path} has over {SQUAD_LIMIT >> 20} MB.", "Split it.")
    try:
        entries = tuple(map(_entry, json.loads(data)["data"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            f"{path} is no SQuAD JSON (data, paragraphs, context, qas, answers).",
            "Name other gold questions .jsonl, an object a line.",
        ) from None
    return tuple(_document(entry, number) for number, entry in enumerate(entries, start=1))


def _entry(values: dict[str, Any]) -> _Entry:
    return _Entry(str(values.get("title", "")), tuple(map(_paragraph, values["paragraphs"])))


def _paragraph(values: dict[str, Any]) -> _Paragraph:
    context: str = values["context"]
    context.encode()  # half a surrogate pair could not be cited
    # A line break inside a paragraph would part it in two.
    text = context.replace("\n", " ").replace("\r", " ")
    return _Paragraph(text, tuple(_asked(row, len(text)) for row in values["qas"]))


def _asked(values: dict[str, Any], size: int) -> _Asked:
    answers = [] if values.get("is_impossible") else values["answers"]
    texts = tuple(answer["text"].strip() for answer in answers)
    starts = tuple(answer["answer_start"] for answer in answers)
    question = values["question"].strip()
    question.encode()
    if not question or not all(type(start) is int and 0 <= start < size for start in starts):
        raise ValueError
    return _Asked(str(values["id"]), question, texts, starts)


def _document(entry: _Entry, number: int) -> GoldDocument:
    from quoth.indexing.build import build

    text = PARAGRAPH_BREAK.join(paragraph.text for paragraph in entry.paragraphs)
    source = entry.title or f"article {number}"
    index = build([Article(text, entry.title, source, sha256(text.encode()).hexdigest())])
    return GoldDocument(index, tuple(_questions(entry, index)))


def _questions(entry: _Entry, index: Index) -> Iterator[GoldQuestion]:
    sizes = (len(paragraph.text) + len(PARAGRAPH_BREAK) for paragraph in entry.paragraphs)
    for base, paragraph in zip(accumulate(sizes, initial=0), entry.paragraphs, strict=False):
        for asked in paragraph.asked:
            places = (_sentence_at(index, base + start) for start in asked.starts)
            yield GoldQuestion(
                id=asked.id,
                question=asked.question,
                kind="",
                answerable=bool(asked.starts),
                evidence=tuple(dict.fromkeys(places)),
                needs_all=False,
                answers=asked.answers,
                typed=False,
            )


def _sentence_at(index: Index, offset: int) -> Place:
    sentence = index.sentences[max(0, first_sentence_after(index, 0, offset) - 1)]
    return Place(sentence.article, sentence.span)
