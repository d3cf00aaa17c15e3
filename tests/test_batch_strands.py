"""Rows asked in whatever order by whomever: a conversation's stay in order, and all come out as if by one."""

from collections import deque
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import index_of
from quoth.batch import conversations, run_batch
from quoth.batch.asking import Asking
from quoth.batch.conversations import NO_ARTICLE, Conversations, Memory, packed, unpacked
from quoth.batch.formats import JSONL
from quoth.batch.strands import Part, Strands, Taken, ask_part
from quoth.model import QuestionRow, Settings

INDEX = index_of(
    "Ada Voss was born in Leeds in 1850. She built a bridge in 1880. She died in 1890.",
    "The ferry sank in 1891. About 40 people were on it.",
)
ASKING = Asking(INDEX, Settings(), JSONL)
QUESTIONS = (
    "When was Ada Voss born?",
    "Where?",
    "How did she die?",
    "When did the ferry sink?",
    "hello",
    "And?",
)

ROWS = st.lists(st.tuples(st.sampled_from(QUESTIONS), st.sampled_from((None, "a", "b", "c"))), max_size=12)


def rows_of(pairs: Sequence[tuple[str, str | None]]) -> list[QuestionRow]:
    return [QuestionRow(n, f"q{n}", question, name) for n, (question, name) in enumerate(pairs, start=1)]


def in_turn(rows: list[QuestionRow]) -> list[str]:
    lines: list[str] = []
    run_batch(rows, INDEX, lines.append)
    return lines


@pytest.mark.slow
@given(ROWS, st.integers(0, 2**32))
def test_any_order_of_work_gives_the_same_rows(pairs: list[tuple[str, str | None]], seed: int) -> None:
    rows, chance = deque(rows_of(pairs)), Random(seed)
    expected = in_turn(list(rows))
    strands, taken, lines = Strands(Conversations()), list[Taken](), list[str]()
    while rows or strands.open:
        step = chance.choice(("read", "take", "ask"))
        if step == "read" and rows:
            strands.add(rows.popleft())
        elif step == "take":
            work = strands.take(chance.randint(1, 4))
            taken += [work] if work else []
        elif taken:
            work = taken.pop(chance.randrange(len(taken)))
            strands.give_back(work, tuple(ask_part(part, ASKING) for part in work.parts))
        lines += [asked.text for asked in strands.in_order()]
    assert lines == expected


def test_rows_of_a_conversation_are_never_with_two_at_once() -> None:
    strands = Strands(Conversations())
    for row in rows_of([("hello", "a"), ("hello", None), ("hello", "a"), ("hello", "b"), ("hello", "a")]):
        strands.add(row)
    first = strands.take(2)
    assert first is not None
    assert [[row.id for row in part.rows] for part in first.parts] == [["q1", "q3"]]
    second = strands.take(16)
    assert second is not None
    assert [[row.id for row in part.rows] for part in second.parts] == [["q2"], ["q4"]]
    assert strands.take(16) is None
    assert (strands.open, strands.waiting) == (5, 1)
    strands.give_back(first, tuple(ask_part(part, ASKING) for part in first.parts))
    third = strands.take(16)
    assert third is not None
    assert [[row.id for row in part.rows] for part in third.parts] == [["q5"]]
    assert len(third.parts[0].memory.replies) == 2


def test_conversations_are_forgotten_as_one_process_forgets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversations, "CONVERSATIONS", 2)
    rows = rows_of(
        [("When was Ada Voss born?", name) for name in "abc"] + [("Where?", name) for name in "abc"]
    )
    expected = in_turn(rows)
    strands, lines = Strands(Conversations()), list[str]()
    for row in rows:
        strands.add(row)
    while (work := strands.take(2)) is not None:
        strands.give_back(work, tuple(ask_part(part, ASKING) for part in work.parts))
    lines += [asked.text for asked in strands.in_order()]
    assert lines == expected


def test_a_memory_travels_without_the_articles_and_is_whole_again() -> None:
    memory = Memory()
    for row in rows_of([(question, "a") for question in QUESTIONS]):
        memory = ask_part(Part((row,), memory), ASKING).memory
    assert {c.article for r in memory.replies for c in getattr(r, "citations", ())} == {NO_ARTICLE}
    whole = unpacked(memory, INDEX)
    assert {c.article for r in whole.replies for c in getattr(r, "citations", ())} == set(INDEX.articles)
    assert packed(whole) == memory
