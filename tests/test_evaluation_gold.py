"""Gold questions are read whole or not at all, and know where their evidence stands."""

import json
from pathlib import Path

import pytest

from documents import index_of
from gold_files import ARTICLES, gold_question, place, squad, write_rows, write_squad
from quoth.errors import InputError
from quoth.evaluation.gold import GoldDocument, GoldQuestion, Place, covers, gold_sentences
from quoth.evaluation.gold_files import read_gold
from quoth.evaluation.judging import Shown, judge, problem_of
from quoth.model import Index

TEXT = "The bridge opened in May 1883. It cost 15 million dollars.\nThe mayor said “it is done”."
#       0                              31                          59


def index() -> Index:
    return index_of(TEXT)


def read(path: str) -> GoldDocument:
    (document,) = read_gold(path, index)
    return document


# SQuAD


def test_a_squad_article_is_a_document_of_its_paragraphs(tmp_path: Path) -> None:
    documents = read_gold(write_squad(tmp_path), index)
    texts = [document.indexed.articles[0].text for document in documents]
    assert texts == ["\n\n".join(asked).replace("\nga", " ga") for asked in ARTICLES.values()]
    assert [document.indexed.articles[0].source for document in documents] == ["Bridge", "Ferry"]


def test_a_squad_question_knows_the_sentences_that_hold_its_answers(tmp_path: Path) -> None:
    documents = read_gold(write_squad(tmp_path), index)
    found = {
        question.question: [sentence.number for sentence in gold_sentences(question, document.indexed)]
        for document in documents
        for question in document.questions
    }
    assert found == {
        "When did the bridge open?": [1],
        "How much did the bridge cost?": [2],
        "Who painted the bridge at the lake?": [],
        "Who built the towers?": [3],
        "Who gave a speech?": [4],
        "Who was the captain of the ferry?": [2],
        "How long did the ferry need to cross the lake?": [1],
        "When did the ferry sink?": [3],
        "Why did the ferry cost so much?": [],
    }
    impossible = [q.id for d in documents for q in d.questions if not q.answerable]
    assert impossible == ["Bridge 3", "Ferry 4"]


def test_answers_in_two_sentences_are_two_pieces_of_evidence(tmp_path: Path) -> None:
    data = squad()
    context = "The bridge opened in May 1883. It was built in three years, from 1880 to 1883."
    answers = [{"text": "1883", "answer_start": start} for start in (25, 73)]
    data["data"] = [
        {
            "title": "",
            "paragraphs": [
                {"context": context, "qas": [{"id": 7, "question": " When? ", "answers": answers}]}
            ],
        }
    ]
    (tmp_path / "gold.json").write_text(json.dumps(data))
    (question,) = read(str(tmp_path / "gold.json")).questions
    assert (question.id, question.question, question.answers) == ("7", "When?", ("1883", "1883"))
    assert question.evidence == (place(0, 30), place(31, 78))


@pytest.mark.parametrize(
    "broken",
    [
        "[]",
        "{}",
        '{"data": 1}',
        '{"data": [{"paragraphs": [{"qas": []}]}]}',
        '{"data": [{"paragraphs": [{"context": "Yes.", "qas": [{"question": "?", "answers": []}]}]}]}',
        '{"data": [{"paragraphs": [{"context": "Y.", "qas": [{"id": 1, "question": " ", "answers": []}]}]}]}',
        '{"data": [{"paragraphs": [{"context": "Y.", "qas": [{"id": 1, "question": "?", "answers": '
        '[{"text": "Y", "answer_start": 2}]}]}]}]}',
        r'{"data": [{"paragraphs": [{"context": "\ud800", "qas": []}]}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_squad_json(tmp_path: Path, broken: str) -> None:
    (tmp_path / "gold.json").write_text(broken)
    with pytest.raises(InputError, match=r"gold\.json is no SQuAD JSON"):
        read_gold(str(tmp_path / "gold.json"), index)


# Rows


def test_a_row_says_all_there_is_to_say(tmp_path: Path) -> None:
    row = {
        "id": "q7",
        "kind": "when",
        "question": "When did it open?",
        "evidence_mode": "all",
        "evidence": [{"start": 0, "end": 30, "text": TEXT[:30]}, {"start": 31, "end": 58}],
        "answers": ["May 1883"],
        "answerable": True,
        "conversation": "c1",
    }
    (question,) = read(write_rows(tmp_path, row)).questions
    assert question == gold_question(
        place(0, 30), place(31, 58), answers=("May 1883",), needs_all=True, kind="when", name="q7"
    )._replace(question="When did it open?", conversation="c1")


def test_most_of_a_row_may_be_left_out(tmp_path: Path) -> None:
    rows = ({"question": "What?", "evidence": [{"start": 0, "end": 30}]}, {"id": 5, "question": "Who?"})
    first, second = read(write_rows(tmp_path, rows[0], "", rows[1])).questions
    assert (first.id, first.answerable, first.needs_all, first.answers) == ("1", True, False, ())
    assert (second.id, second.answerable, second.evidence) == ("5", False, ())


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("{", "line 2: that is no JSON."),
        ("[1]", "line 2: that is no JSON object."),
        ({}, "line 2: the row has no question."),
        ({"question": " "}, "line 2: the row has no question."),
        ({"question": ["Why?"]}, "line 2: question is not text."),
        ({"question": "Why?", "answerable": "no"}, "line 2: answerable is neither true nor false."),
        ({"question": "Why?", "answerable": True}, "line 2: an answerable question has evidence."),
        (
            {"question": "Why?", "evidence_mode": "some"},
            'line 2: evidence_mode is "any" or "all", not "some".',
        ),
        ({"question": "Why?", "answers": "May"}, "line 2: answers is no list of texts."),
        ({"question": "Why?", "evidence": [[0, 9]]}, "line 2: evidence is no list of objects."),
        ({"question": "Why?", "evidence": [{"start": 9, "end": 9}]}, "line 2: evidence has no start below"),
        ({"question": "Why?", "evidence": [{"start": 0, "end": 99}]}, "line 2: no such evidence at 0 to 99"),
        (
            {"question": "Why?", "evidence": [{"start": 0, "end": 3, "text": "Thy"}]},
            "line 2: no such evidence at 0 to 3 of the document.",
        ),
        ({"question": "Why?", "id": "a"}, "two questions with the id a."),
    ],
)
def test_a_row_that_is_not_sound_ends_the_reading(tmp_path: Path, row: object, problem: str) -> None:
    path = write_rows(tmp_path, {"question": "What?", "id": "a"}, row)
    with pytest.raises(InputError) as caught:
        read(path)
    assert problem in str(caught.value)
    assert path in caught.value.problem


def test_a_file_without_a_question_or_without_being(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no question"):
        read(write_rows(tmp_path, ""))
    with pytest.raises(InputError, match="does not exist"):
        read(str(tmp_path / "none.jsonl"))
    with pytest.raises(InputError, match="does not exist"):
        read(str(tmp_path / "none.json"))


@pytest.mark.parametrize(
    ("evidence", "articles"),
    [
        ({"start": 0, "end": 8, "text": "It rain "}, None),
        ({"start": 0, "end": 8, "text": "It rains"}, (0, 2)),
        ({"start": 0, "end": 8, "text": "It snows"}, (1,)),
        ({"start": 0, "end": 8, "source": "2.txt"}, (2,)),
        ({"start": 0, "end": 8}, None),
    ],
)
def test_evidence_finds_its_document_among_several(
    tmp_path: Path, evidence: dict[str, object], articles: tuple[int, ...] | None
) -> None:
    several = index_of("It rains.", "It snows.", "It rains.")
    path = write_rows(tmp_path, {"question": "What does it do?", "evidence": [evidence]})
    if articles is None:
        with pytest.raises(InputError, match="evidence"):
            read_gold(path, lambda: several)
        return
    ((_, (question,)),) = read_gold(path, lambda: several)
    assert tuple(found.article for found in question.evidence) == articles


# Judging


@pytest.mark.parametrize(
    ("cited", "is_hit"),
    [
        (place(100, 200), True),
        (place(120, 200), True),  # 80% of it
        (place(121, 200), False),
        (place(100, 270), True),  # one and a half times as long, and 20
        (place(100, 271), False),
        (place(100, 200, article=1), False),
        (place(200, 300), False),
        (place(0, 100), False),
    ],
)
def test_a_citation_is_the_evidence_within_limits(cited: Place, is_hit: bool) -> None:
    assert covers(cited, place(100, 200)) is is_hit


A, B, C, D = (place(start, start + 50) for start in (0, 100, 200, 300))
WANTED = gold_question(A, B, answers=("in May", "the mayor"))


@pytest.mark.parametrize(
    ("question", "shown", "right", "hit1", "hit3", "problem"),
    [
        (WANTED, Shown("answered", (A,), short="May"), True, True, True, ""),
        (WANTED, Shown("answered", (B, C), short="mayor"), True, True, True, ""),
        (WANTED, Shown("answered", (A,), short="June"), True, True, True, "wrong short answer"),
        (WANTED, Shown("answered", (C,), (C, D, A)), False, False, True, "wrong evidence"),
        (WANTED, Shown("answered", (C,), (C, D, place(400, 450), A)), False, False, False, "wrong evidence"),
        (WANTED, Shown("answered", (C, D, A)), False, False, True, "wrong evidence"),
        (WANTED, Shown("abstained", next_best=(A,)), False, False, False, "abstained"),
        (WANTED, Shown("chat"), False, False, False, "wrong evidence"),
        (WANTED, Shown("error"), False, False, False, "wrong evidence"),
        (gold_question(A, B, needs_all=True), Shown("answered", (B, A)), True, True, True, ""),
        (gold_question(A, B, needs_all=True), Shown("answered", (A,), (A, B)), False, False, False,
         "wrong evidence"),
        (gold_question(A, B, needs_all=True), Shown("answered", (A, B, C)), False, False, False,
         "wrong evidence"),
        (gold_question(), Shown("abstained"), True, False, False, ""),
        (gold_question(), Shown("answered", (A,)), False, False, False, "should abstain"),
        (gold_question(), Shown("chat"), False, False, False, "should abstain"),
        (gold_question(kind="smalltalk"), Shown("chat"), True, False, False, ""),
        (gold_question(kind="smalltalk"), Shown("abstained"), False, False, False, "small talk"),
    ],
)  # fmt: skip
def test_what_is_shown_is_judged(
    question: GoldQuestion, shown: Shown, right: bool, hit1: bool, hit3: bool, problem: str
) -> None:
    verdict = judge(question, shown)
    assert (verdict.right, verdict.hit1, verdict.hit3) == (right, hit1, hit3)
    assert problem_of(question, verdict) == problem


@pytest.mark.parametrize(
    ("answers", "typed", "short", "em", "f1"),
    [
        (("May",), True, "May", 1.0, 1.0),
        (("June", "in May"), True, "May", 0.0, 2 / 3),
        (("May",), True, "", 0.0, 0.0),
        (("the president's plan",), True, "president’s plan", 1.0, 1.0),
        (("the president's plan",), False, "president’s plan", 0.0, 0.5),
        ((), True, "May", None, None),
    ],
)
def test_the_short_answer_is_held_to_the_nearest_gold_one(
    answers: tuple[str, ...], typed: bool, short: str, em: float | None, f1: float | None
) -> None:
    verdict = judge(gold_question(A, answers=answers, typed=typed), Shown("answered", (A,), short=short))
    assert verdict.em == em
    assert verdict.f1 == pytest.approx(f1)


def test_a_missing_short_answer_counts_0() -> None:
    for status in ("abstained", "chat", "error"):
        verdict = judge(WANTED, Shown(status))
        assert (verdict.em, verdict.f1) == (0, 0)
