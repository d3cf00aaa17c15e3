"""What is fuzzed: functions of any bytes that must neither crash nor hang, and what must hold of each."""

import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from indexes import article
from quoth.answering import answer
from quoth.answering.question import analyze
from quoth.batch import FORMATS, run_batch
from quoth.errors import IndexFolderError, QuothError
from quoth.indexing.build import build
from quoth.indexing.counting import Pieces, distinct
from quoth.indexing.segmentation import SENTENCE_LIMIT, paragraphs, sentences
from quoth.inputs import read_articles, read_questions
from quoth.language.mentions import mentions
from quoth.language.terms import terms, tokenize
from quoth.model import Abstention, Answer, Conversation, Index, Reply
from quoth.store import open_index, write_index

SUFFIXES: Final = (".txt", ".jsonl", ".csv", ".tsv", ".json", "")
TEXT: Final = (
    "The red bridge opened in May 1883. It cost 15 million dollars; Mayor Henry Pell paid $3.5 million.\n\n"
    "Engineers from Trenton built it. About 5,300 people crossed the bridge in 1883, and 9,100 in 1890.\n"
    "“No one,” said Dr. Roe, “knew that 12% of them came by ferry.” The ferry sank in 1921 near Elmton.\n"
)
QUESTIONS: Final = ("How many more people crossed the bridge in 1890 than in 1883?", "Who built it?", "Why?")


def text_of(data: bytes) -> str:
    """Any text, lone surrogates too."""
    return data.decode("utf-8", "surrogateescape")


# What the first bytes of other formats are: HTML and XML, PDF, packed ones, RTF, gzip.
OTHER_FORMATS = (b"<", b"%PDF", b"PK", b"{\\rtf", b"\x1f\x8b", b"\xef\xbb\xbf<")
ENCODINGS = ("utf-8-sig", "utf-16", "utf-32", "cp1252")


def read_documents(data: bytes) -> None:
    """A file's bytes become an article that decodes them, or one error; other formats become any text."""
    path = _scratch() / "document.txt"
    path.write_bytes(data)
    try:
        (found,) = read_articles([str(path)]).articles
    except QuothError:
        return
    if not data.lstrip().startswith(OTHER_FORMATS):
        assert found.text in {data.decode(encoding, "replace") for encoding in ENCODINGS}


def read_rows(data: bytes) -> None:
    """A question file's bytes, in each format, become rows that can be asked or say why not."""
    for suffix in SUFFIXES:
        path = _scratch() / f"questions{suffix}"
        path.write_bytes(data)
        try:
            rows = list(read_questions(str(path)))
        except QuothError:
            continue
        for row in rows:
            assert row.problem or row.question.strip(), row


def analyse(data: bytes) -> None:
    """The analyser's tokens stand where they say, in order."""
    text = text_of(data)
    stop = 0
    for token in tokenize(text):
        assert stop <= token.start < token.stop <= len(text)
        stop = token.stop
    assert all(term and not term.isspace() for term in terms(text))


def count_terms(data: bytes) -> None:
    """Many sentences at a time have the terms that the analyser finds in each."""
    lines = text_of(data).split("\n")
    found = distinct(lines, Pieces())
    numbers = iter(found.numbers)
    for line, size in zip(lines, found.sizes, strict=True):
        assert sorted(found.terms[next(numbers)] for _ in range(size)) == sorted(set(terms(line))), line
    assert next(numbers, None) is None


def find_mentions(data: bytes) -> None:
    """Mentions are slices of the text, in order, and none overlaps another."""
    text = text_of(data)
    stop = 0
    for mention in mentions(text):
        assert stop <= mention.span.start < mention.span.stop <= len(text)
        stop = mention.span.stop


def part_sentences(data: bytes) -> None:
    """Sentences are bounded, in order, and leave nothing out but white space."""
    text = text_of(data)
    left = list(text)
    for paragraph in paragraphs(text):
        stop = 0
        inside = text[paragraph.start : paragraph.stop]
        for span in sentences(inside):
            assert stop <= span.start < span.stop <= span.start + SENTENCE_LIMIT
            stop = span.stop
            left[paragraph.start + span.start : paragraph.start + span.stop] = [""] * (span.stop - span.start)
    assert not "".join(left).strip()


def analyse_question(data: bytes) -> None:
    """A question keeps its words, whatever they are."""
    text = text_of(data)
    question = analyze(text, text)
    assert question.typed == question.text == text
    assert all(0 <= each.span.start < each.span.stop <= len(text) for each in question.mentions)


def answer_question(data: bytes) -> None:
    """Any question, and what follows it, of an article is answered in the article's own words."""
    conversation = Conversation()
    for line in text_of(data).split("\n")[:2]:
        reply = answer(line, _index(), conversation)
        verify(reply)
        conversation = Conversation((*conversation.replies, reply))


def answer_from(data: bytes) -> None:
    """Any article answers in its own words. The question is the first line, and then a plain one."""
    asked, _, text = data.decode("utf-8", "replace").partition("\n")
    try:
        index = build([article(text)])
    except QuothError:
        return
    for line in (asked, QUESTIONS[len(data) % len(QUESTIONS)]):
        verify(answer(line, index))


def read_index(data: bytes) -> None:
    """A folder of which any bytes are others is one error, or answers as it did.

    data: four bytes a change: which file, where (two), and what instead.
    """
    files = _files()
    folder = _scratch() / "index"
    folder.mkdir(exist_ok=True)
    changed = {name: bytearray(content) for name, content in files.items()}
    names = sorted(files)
    for place in range(0, len(data) - 3, 4):
        content = changed[names[data[place] % len(names)]]
        if content:
            content[int.from_bytes(data[place + 1 : place + 3], "big") % len(content)] = data[place + 3]
    for name, content in changed.items():
        (folder / name).write_bytes(content)
    try:
        index = open_index(folder)
        reply = answer(QUESTIONS[1], index)
    except IndexFolderError:
        return
    verify(reply)


def answer_rows(data: bytes) -> None:
    """A batch of any rows is written whole in every format, a row each."""
    path = _scratch() / "rows.jsonl"
    path.write_bytes(data)
    for form in FORMATS.values():
        written: list[str] = []
        try:
            summary = run_batch(read_questions(str(path)), _index(), written.append, form=form)
        except QuothError:
            continue
        "".join(written).encode()  # half a surrogate pair would fail here
        if form.name == "jsonl":
            assert len([json.loads(line) for line in written]) == summary.rows


def verify(reply: Reply) -> None:
    """Raises AssertionError where a citation, or a short answer, is not what stands in the article."""
    cited = (
        reply.citations
        if isinstance(reply, Answer)
        else reply.nearest
        if isinstance(reply, Abstention)
        else ()
    )
    for citation in cited:
        span = citation.sentence.span
        assert citation.article.text[span.start : span.stop] == citation.sentence.text
    if isinstance(reply, Answer) and reply.short_answer is not None and reply.short_answer.span is not None:
        span = reply.short_answer.span
        assert reply.citations[0].article.text[span.start : span.stop] == reply.short_answer.text
    assert 0.0 <= getattr(reply, "confidence", 0.0) <= 1.0


@cache
def _scratch() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="quoth-fuzzing-")
    _KEPT.append(folder)
    return Path(folder.name)


@cache
def _index() -> Index:
    return build([article(TEXT)])


@cache
def _files() -> dict[str, bytes]:
    folder = _scratch() / "whole"
    write_index(_index(), folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


_KEPT: list[tempfile.TemporaryDirectory[str]] = []  # until the interpreter ends

TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    target.__name__: target
    for target in (
        read_documents,
        read_rows,
        analyse,
        count_terms,
        find_mentions,
        part_sentences,
        analyse_question,
        answer_question,
        answer_from,
        read_index,
        answer_rows,
    )
}
# What a target begins with, so that little is wasted on bytes that are turned away at once.
SEEDS: Final[dict[str, tuple[bytes, ...]]] = {
    "read_rows": (
        b'{"question": "Who built it?", "id": "q1", "conversation": "c"}\n',
        b"question,id\nWho built it?,1\n",
        b'{"data": [{"paragraphs": [{"context": "", "qas": [{"question": "Why?", "id": "1"}]}]}]}',
    ),
    "answer_rows": (
        b'{"question": "Who built it?", "id": "q1", "conversation": "c"}\n{"question": "When?"}\n',
    ),
    "answer_question": tuple(f"{asked}\nAnd in 1890?".encode() for asked in QUESTIONS),
    "answer_from": tuple(f"{asked}\n{TEXT}".encode() for asked in QUESTIONS),
    "read_index": (b"\0\0\0\0", b"\x03\0\x10\xff"),
}
PLAIN: Final = (TEXT.encode(), TEXT[:60].encode())
