"""Several questions in one: where they part, how each goes on from the one before, and the one reply."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import quoth
from answer_rows import VALIDATOR
from documents import index_of
from quoth.answering import answer
from quoth.answering.compound import MOST, parted
from quoth.answering.matching import matches_of
from quoth.answering.together import parts_of, remembered, shown
from quoth.model import Abstention, Answer, Chat, Conversation, Reply, Settings
from quoth.rows import answer_row, dumps
from quoth.terminal.cli import main
from quoth.terminal.layout import View
from quoth.terminal.render import Format, render
from quoth.terminal.repl.session import Session, ask
from quoth.terminal.repl.slash_commands import run_command
from quoth.verifying import verify

TEXT = """The shop sells seeds and bulbs.
The bridge cost 15 million dollars. It was opened by Ann Poe on 3 May 1883.
The mill was lost in a fire in 1953. Forty people died in the fire.
In 1990 the brewery employed 310 people. In 2000 it employed 275 people.
Ann Poe was born in Leeds. She left the town because her school had burned down.
"""


# What is taken for several questions: an example with its questions, and one question, however alike.
PARTINGS = (
    (
        "a question mark before another question",
        ("When was the mill lost? And how many died?", ("When was the mill lost?", "And how many died?")),
        "The mill was lost? And many died?",
    ),
    (
        "a question word, and an auxiliary before its subject",
        ("What is sold, when does the mill close?", ("What is sold?", "when does the mill close?")),
        "Did he say who won and when the game ended?",
    ),
    (
        "an auxiliary before a pronoun",
        ("Who won the prize and did she keep it?", ("Who won the prize?", "and did she keep it?")),
        "Who won the prize and did the dishes?",
    ),
    (
        "a question word that is the subject, behind a question without another",
        ("What was sold and how many ships remained?", ("What was sold?", "how many ships remained?")),
        "Who knows what was sold and how many ships remained?",
    ),
    (
        "a question word alone, behind a question without another",
        ("Who built the mill and when?", ("Who built the mill?", "and when?")),
        "Did he ask who built the mill and when?",
    ),
    (
        "question words of time, place, reason or manner that share a clause",
        ("When and where was Ann born?", ("When was Ann born?", "where was Ann born?")),
        "What and where are the gardens?",
    ),
)


@pytest.mark.parametrize(
    ("example", "near_miss"), [row[1:] for row in PARTINGS], ids=[row[0] for row in PARTINGS]
)
def test_each_form_parts_its_example_and_leaves_its_near_miss(
    example: tuple[str, tuple[str, ...]], near_miss: str
) -> None:
    typed, parts = example
    assert parted(typed) == parts
    assert parted(near_miss) == ()


SEVERAL = (
    # what is typed, and the first words of each question
    ("What's it called and when does it close?", "What's it called?|and when does it close?"),
    ("who won and who lost", "who won?|and who lost?"),
    ("How many men were killed and how many injured?", "How many men were killed?|and how many injured?"),
    ("In what year did it open and who paid for it?", "In what year did it open?|and who paid for it?"),
    ("After the fire, who came and when did they go?", "After the fire, who came?|and when did they go?"),
    ("When it rains, what do they do and how do they feel?",
     "When it rains, what do they do?|and how do they feel?"),
    ("Is it open and when does it close?", "Is it open?|and when does it close?"),
    ("Who was killed, how many were hurt, and what did the police say?",
     "Who was killed?|and how many were hurt?|what did the police say?"),
    ("where and when did it happen and who was blamed",
     "where did it happen?|and when did it happen?|and who was blamed?"),
    ("Who built it, when, and why?", "Who built it?|and when?|and why?"),
    ("With whom did she live and for how long?", "With whom did she live?|for how long?"),
    ("What did she win? When? Where?", "What did she win?|and when?|and where?"),
    ("Did Ann win? Who lost?", "Did Ann win?|and who lost?"),
    ("Who wrote “Who came and who left?” and when was it printed?",
     "Who wrote “Who came and who left?”?|and when was it printed?"),
)  # fmt: skip


@pytest.mark.parametrize(("typed", "parts"), SEVERAL)
def test_several_are_parted(typed: str, parts: str) -> None:
    assert parted(typed) == tuple(parts.split("|"))


ONE = (
    "Did he say who won and when it ended?",
    "Did he say who won and who lost?",
    "Do you know who won and who lost?",
    "Tell me who won and when it ended",
    "Who said what and when?",
    "Who asked when it would end and how many would come?",
    "What is the difference between what he said and what he did?",
    "What is the difference between what was said and what was done?",
    "Who is the man who came and who left?",
    "Where are the people who lost their homes and who pays for it?",
    "Who is Ann Poe, who was elected in 1990?",
    "Who owned the ship, which was sold in 1990?",
    "Which school did she go to when she left Leeds?",
    "When it rains, where do they go?",
    "When the siege ended, how many were left?",
    "From when to when did she teach?",
    "How many men and how many women were there?",
    "Which ship and what year does he name?",
    "What and where are the gardens?",
    "What and when was the battle?",
    "Who sang and did the dishes?",
    "Who directed Where and When?",
    "Who wrote “Where is it and when does it close?” in 1990?",
    "Who wrote 'Who are you and when did it end?' in 1990?",
    "Why did he say what he said and do what he did?",
    "How Ann died and how she lived",
    "What is the mill? Explain it.",
    "Really? When was that?",
    "Which is older, the mill or the bridge?",
    "Who came and went in 1995?",
    "and when?",
    "?",
    "? ? ",
    "",
    " and ".join(["who won"] * (MOST + 1)),
)


@pytest.mark.parametrize("typed", ONE)
def test_one_stays_one(typed: str) -> None:
    assert parted(typed) == ()


def reply_to(typed: str, *before: Reply, resolve: bool = True) -> Any:
    return answer(typed, index_of(TEXT), Conversation(before), Settings(resolve=resolve))


BOTH = "What does the shop sell? And when was the bridge opened?"
LOST = "When was the mill lost, and how many died?"
HALF = "Who opened the bridge and how long is the zeppelin?"
NEITHER = "Who painted the zeppelin and where was the zeppelin sold?"
NEITHER_NAMED = "Who painted the zeppelin and where was it sold?"
WORKED = "What does the shop sell? How many fewer people did the brewery employ in 2000 than in 1990?"
SAME = "Who opened the bridge and when?"


def test_each_is_answered_and_cited() -> None:
    reply = reply_to(BOTH)
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer[:2] == ("seeds and bulbs; 3 May 1883", None)
    assert [each.sentence.number for each in reply.citations] == [1, 3]
    assert [each.label for each in reply.citations] == [1, 2]
    assert reply.confidence == min(part.confidence for part in reply.parts)
    assert {part.question.typed for part in reply.parts} == {BOTH}


def test_a_later_one_goes_on_from_the_one_before() -> None:
    first, second = reply_to(LOST).parts
    assert (first.short_answer.text, second.short_answer.text) == ("1953", "Forty people")
    assert second.question.resolved == "and how many died? · about: mill lost; 1953"


def test_what_comes_next_goes_on_from_the_last_of_them() -> None:
    reply = reply_to("What does the shop sell and where was Ann Poe born?")
    following = reply_to("Why did she leave?", reply)
    assert following.citations[0].sentence.text.startswith("She left the town")
    assert following == reply_to("Why did she leave?", *remembered(reply))


def test_where_one_is_answered_it_stands_with_its_place() -> None:
    reply = reply_to(HALF)
    first, second = reply.parts
    assert (reply.short_answer, reply.citations) == (first.short_answer, first.citations)
    assert isinstance(second, Abstention)
    assert "zeppelin" in json.dumps(row_of(HALF)["missing"])


# What nobody says is lent, and then does not count against the sentence that the shop sells seeds.
@pytest.mark.xfail(strict=True)
def test_a_pronoun_for_what_the_text_lacks_is_not_answered() -> None:
    assert not isinstance(reply_to(NEITHER_NAMED), Answer)


def test_where_none_is_answered_all_reasons_are_told() -> None:
    reply = reply_to(NEITHER)
    assert not isinstance(reply, Answer)
    assert all(part.reason.text in reply.reason.text for part in reply.parts)


def test_a_sentence_that_answers_both_is_cited_once() -> None:
    reply = reply_to(SAME)
    assert reply.short_answer.text == "Ann Poe; 3 May 1883"
    assert [each.label for each in reply.citations] == [1]
    assert [part.citations[0].label for part in parts_of(reply) if isinstance(part, Answer)] == [1, 1]


def test_steps_have_the_labels_of_the_whole() -> None:
    reply = reply_to(WORKED)
    _, shifted = parts_of(reply)
    assert isinstance(shifted, Answer)
    assert (reply.derivation, reply.parts[1].derivation) == (None, "310 [1] − 275 [2] = 35")
    assert shifted.derivation == "310 [2] − 275 [3] = 35"
    assert [each.label for each in shown(reply)] == [1, 2, 3]


def test_small_talk_is_no_part() -> None:
    assert isinstance(reply_to("Who are you?"), Chat)
    assert reply_to("When does it close? Who are you?").parts == ()


def test_as_typed_nothing_is_parted() -> None:
    assert reply_to(BOTH, resolve=False).parts == ()


def row_of(typed: str) -> dict[str, Any]:
    reply = reply_to(typed)
    row: dict[str, Any] = json.loads(dumps(answer_row(reply, "q", matches_of(reply, index_of(TEXT)))))
    return row


ASKED = (BOTH, LOST, HALF, NEITHER, WORKED, SAME)


@pytest.mark.parametrize("typed", ASKED)
def test_the_row_keeps_the_schema_and_verifies(typed: str, tmp_path: Path) -> None:
    row = row_of(typed)
    VALIDATOR.validate(row)
    assert [part["resolved"] for part in row["parts"]] == row["resolved"].split(" / ")
    assert states(row, tmp_path) == ["ok"]


def states(row: dict[str, Any], folder: Path) -> list[str]:
    (folder / "0.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.jsonl").write_text(json.dumps(row), encoding="utf-8")
    return [checked.state for checked in verify(str(folder / "a.jsonl"), str(folder))]


@pytest.mark.parametrize(("typed", "path", "value", "state"), [
    (BOTH, "answer", "seeds; 3 May 1883", "text differs"),
    (BOTH, "short_answer.text", "seeds; 3 May 1883", "text differs"),
    (BOTH, "parts.1.answer", "3 May 1884", "text differs"),
    (BOTH, "parts.1.short_answer.start", 3, "text differs"),
    (BOTH, "parts.0.citations", [], "malformed row"),
    (BOTH, "parts.0.parts", [], "malformed row"),
    (BOTH, "parts.0", 7, "malformed row"),
    (BOTH, "parts", {}, "malformed row"),
    (BOTH, "derivation", "1 [1] = 1", "text differs"),
    (HALF, "short_answer.text", "Ann", "text differs"),
    (HALF, "parts.0.citations.0.text", "It was opened by Ann.", "text differs"),
    (WORKED, "parts.1.derivation", "310 [1] − 275 [2] = 36", "arithmetic wrong"),
    (NEITHER, "parts", [row_of(BOTH)["parts"][0]], "malformed row"),
])  # fmt: skip
def test_what_is_changed_is_found(typed: str, path: str, value: object, state: str, tmp_path: Path) -> None:
    row = row_of(typed)
    *parents, last = (int(part) if part.isdigit() else part for part in path.split("."))
    target: Any = row
    for part in parents:
        target = target[part]
    target[last] = value
    assert states(row, tmp_path) == [state]


def test_a_citation_that_no_part_has_is_found(tmp_path: Path) -> None:
    row = row_of(BOTH)
    del row["citations"][1]
    assert states(row, tmp_path) == ["text differs"]


def lines(typed: str, form: Format = "text", explain: bool = False) -> str:
    return "\n".join(line.text for line in render(reply_to(typed), View(index_of(TEXT), 0, explain), form))


def test_each_is_shown_behind_what_was_asked() -> None:
    assert (
        lines(HALF)
        == """\
≈ Who opened the bridge?
Ann Poe
  It was opened by Ann Poe on 3 May 1883.
  [1] 0.txt, paragraph 2, sentence 3

≈ how long is the zeppelin?
The article doesn't say.
No sentence has a word of the question."""
    )


def test_markdown_has_one_heading() -> None:
    shown = lines(BOTH, "markdown")
    assert shown.count("###") == 1
    assert "**seeds and bulbs**" in shown
    assert "— \\[2\\] 0.txt" in shown


def test_grep_has_a_line_for_each_sentence() -> None:
    assert lines(BOTH, "grep").splitlines() == [
        "0.txt:1:1: The shop sells seeds and bulbs.",
        "0.txt:2:37: It was opened by Ann Poe on 3 May 1883.",
    ]
    assert len(lines(SAME, "grep").splitlines()) == 1


def test_each_is_explained() -> None:
    assert lines(BOTH, explain=True).count("answer type") == 2
    assert "explanation" in json.loads(lines(BOTH, "json", explain=True))


def test_a_conversation_finds_each_citation() -> None:
    session = ask(Session(index_of(TEXT)), WORKED).session
    assert [each.label for each in session.cited] == [1, 2, 3]
    assert "In 2000 it employed" in "\n".join(
        line.text for line in run_command(session, "/context 3 0").lines
    )
    why = "\n".join(line.text for line in run_command(session, "/why 1").lines)
    assert why.startswith("candidate 1: 0.txt, paragraph 1, sentence 1")
    assert "[2] 0.txt" in run_command(session, "/copy all").copied
    assert replace(session, said=()).cited == ()


def test_half_an_answer_exits_with_0(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "0.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["ask", "-d", str(path), HALF]) == 0
    assert main(["ask", "-d", str(path), NEITHER]) == 1
    assert "zeppelin" in capsys.readouterr().out


@pytest.mark.parametrize(("form", "expected"), [
    ("squad", '{"1": "seeds and bulbs; 3 May 1883"\n}\n'),
    ("trec", None),
])  # fmt: skip
def test_a_batch_writes_one_row(form: str, expected: str | None, tmp_path: Path) -> None:
    (tmp_path / "0.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "q.txt").write_text(f"{BOTH}\n", encoding="utf-8")
    out = tmp_path / "out"
    arguments = ["batch", str(tmp_path / "q.txt"), "-q", "-d", str(tmp_path / "0.txt"), "-o", str(out)]
    assert main([*arguments, "--output-format", form]) == 0
    text = out.read_text(encoding="utf-8")
    if expected is not None:
        assert text == expected
        return
    ranked = [line.split()[2] for line in text.splitlines()]
    assert len(set(ranked)) == len(ranked) > 1


def test_a_program_has_the_parts(tmp_path: Path) -> None:
    path = tmp_path / "0.txt"
    path.write_text(TEXT, encoding="utf-8")
    talk = quoth.open(path).conversation()
    reply = talk.ask(HALF)
    assert reply
    assert (reply.answer, [part.status for part in reply.parts]) == ("Ann Poe", ["answered", "abstained"])
    assert reply.to_dict()["parts"]
    assert reply._repr_markdown_().count("≈") == 2
    assert talk.ask("When?").parts == ()
