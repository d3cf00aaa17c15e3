"""Transcripts: a question of the text answers nothing, the next turn answers it, and both are cited."""

from pathlib import Path

import pytest

import quoth
from quoth.library.reply import Reply

FOREMAN = "INTERVIEWER: Who was the foreman?\nANNA KOSKI: A man called Eero Salo.\n"
FERRY = "Q: When did the ferry stop running?\nA: In the winter of 1971.\n"
QUARRY = """REPORTER: When did the quarry flood?
OLE STRAND: It flooded in the spring of 1958.
REPORTER: And who owned it?
OLE STRAND: The Berg brothers did.
"""
LOOMS = """Q. How many looms were there in the old hall
of the mill, before the fire of that spring?
A. About sixty, I think, and all of them were
made in the town.
Q. Where did the wool come from?
A. From Australia.
"""
SHIP = """**Interviewer:** What was the name of the ship?

**Siri Moe:** She was called the Marigold. My father sailed in her.

**Interviewer:** Why did she sink?

**Siri Moe:** Oh dear. Because of the ice. We had no warning.
"""
TRIAL = "Judge: Who opened the gate?\nWitness: I don't know.\nJudge: Was it locked?\nWitness: Yes.\n"
ROOF = (
    "CHAIR: How much did the roof cost, and who paid?\n\nMS. LUND: It cost 12,000 crowns. The parish paid.\n"
)
TALK = """A talk with Mina Dahl, beekeeper

How did you start keeping bees?

By accident. A swarm settled in my shed.

Which month is the hardest for you?

March, when the stores run out.
"""
HELP = """# Help

## How do I reset the lamp?

Hold the red button for ten seconds.

## Where is it made?

In Leeds.
"""
PREMISE = "POE: What did you see under the ice in the Ross Sea?\nROE: Anemones, thousands of them.\n"
PAINTER = """A talk with Mina Dahl

Mina Dahl painted in Leeds. Mina Dahl painted boats. Mina Dahl sold mills. Mina Dahl is a painter.

Why did you choose to paint?

First of all because it was beautiful.
"""
TEXTS = {"painter": PAINTER, "foreman": FOREMAN, "ferry": FERRY, "quarry": QUARRY, "looms": LOOMS,
         "trial": TRIAL, "roof": ROOF, "premise": PREMISE, "talk": TALK, "ship.md": SHIP,
         "help.md": HELP}  # fmt: skip


pytestmark = pytest.mark.usefixtures("here")


def ask(name: str, question: str) -> Reply:
    Path(name).write_text(TEXTS[name])
    return quoth.open(name).ask(question)


TOLD = (
    # text, question, answer, what its sentence begins with, the question that it was said to
    ("foreman", "Who was the foreman?", "Eero Salo", "ANNA", "INTERVIEWER: Who"),
    ("ferry", "When did the ferry stop running?", "In the winter of 1971", "A:", "Q: When"),
    ("quarry", "When did the quarry flood?", "spring of 1958", "OLE STRAND: It", "REPORTER: When"),
    ("quarry", "Who owned the quarry?", "Berg brothers", "OLE STRAND: The Berg", "REPORTER: And who"),
    ("looms", "How many looms were there in the hall?", "About sixty", "A.", "Q. How"),
    ("looms", "Where did the wool come from?", "From Australia", "A.", "Q. Where"),
    ("ship.md", "What was the name of the ship?", "Marigold", "**Siri Moe:** She", "**Interviewer:** What"),
    ("ship.md", "Why did the ship sink?", "Because of the ice", "Because", "**Interviewer:** Why"),
    ("roof", "How much did the roof cost?", "12,000 crowns", "MS. LUND: It", "CHAIR: How"),
    ("roof", "Who paid for the roof?", "parish", "The parish paid", "CHAIR: How"),
    ("talk", "How did Mina Dahl start keeping bees?", "By accident", "By accident", "How did"),
    ("talk", "Which month is the hardest for the beekeeper?", "March", "March", "Which"),
    ("help.md", "Where is the lamp made?", "In Leeds", "In", "Where"),
    # Behind four sentences that have more of the name.
    ("painter", "Why did Mina Dahl choose to paint?", "it was beautiful", "First", "Why"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "question", "answer", "said", "asked"), TOLD)
def test_the_next_turn_answers_and_both_are_cited(
    name: str, question: str, answer: str, said: str, asked: str
) -> None:
    reply = ask(name, question)
    assert (reply.answer or "").endswith(answer)
    assert [
        each.text.startswith(begun) for each, begun in zip(reply.citations, (said, asked), strict=True)
    ] == [True, True]


def test_a_turn_without_a_short_answer_is_given_whole() -> None:
    assert (
        ask("help.md", "How do I reset the lamp?").citations[0].text == "Hold the red button for ten seconds."
    )


NOT_TOLD = (
    ("trial", "Who built the gate?"),
    ("foreman", "Who was the forewoman?"),
    ("ferry", "When did the tram stop running?"),
    ("talk", "How did Siri Moe start keeping bees?"),
)


@pytest.mark.parametrize(("name", "question"), NOT_TOLD)
def test_what_nobody_asks_no_turn_answers(name: str, question: str) -> None:
    assert not ask(name, question)


def test_what_a_question_takes_for_granted_it_still_tells() -> None:
    assert (ask("premise", "Where was the ice?").answer or "").endswith("Ross Sea")


SPEAKERS = (
    ("quarry", "Who said that it flooded in the spring?", "OLE STRAND"),
    ("ship.md", "Who said she was called the Marigold?", "Siri Moe"),
    ("roof", "Who said that it cost 12,000 crowns?", "MS. LUND"),
    ("foreman", "Who said that the foreman was Eero Salo?", "ANNA KOSKI"),
)


@pytest.mark.parametrize(("name", "question", "speaker"), SPEAKERS)
def test_the_speaker_of_a_turn_is_known(name: str, question: str, speaker: str) -> None:
    assert ask(name, question).answer == speaker


NOBODY = ("Who said that Eero Salo drank?", "Who said that the foreman was a woman?")


@pytest.mark.parametrize("question", NOBODY)
def test_nobody_surely_said_what_no_turn_has(question: str) -> None:
    assert ask("foreman", question).certainty != "sure"
