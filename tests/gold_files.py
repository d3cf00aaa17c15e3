"""Gold questions of our own making, as files and as values, for the tests of the evaluation."""

import json
from pathlib import Path

from quoth.evaluation.asking import Group, Outcome, Ranked
from quoth.evaluation.gold import GoldQuestion, Place
from quoth.evaluation.judging import Shown, Status, Verdict
from quoth.model import Span

# title -> paragraphs -> question: its answers, each as it stands in the paragraph; none: impossible.
ARTICLES: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {
    "Bridge": {
        "The bridge opened in May 1883. It cost 15 million dollars.": {
            "When did the bridge open?": ("May 1883", "in May 1883"),
            "How much did the bridge cost?": ("15 million dollars",),
            "Who painted the bridge at the lake?": (),
        },
        "Engineers from Trenton built the towers. The mayor\ngave a long speech to the crowd.": {
            "Who built the towers?": ("Engineers from Trenton", "Engineers"),
            "Who gave a speech?": ("The mayor", "crowd"),
        },
    },
    "Ferry": {
        "A ferry crossed the lake in an hour. Its captain was Ada Moss.": {
            "Who was the captain of the ferry?": ("Ada Moss",),
            "How long did the ferry need to cross the lake?": ("an hour",),
        },
        "The ferry sank in a storm in 1902.": {
            "When did the ferry sink?": ("1902",),
            "Why did the ferry cost so much?": (),
        },
    },
}


def squad() -> dict[str, object]:
    """ARTICLES as SQuAD 2.0 JSON; a question's id is its article's title and its number there."""
    return {
        "version": "v2.0",
        "data": [
            {"title": title, "paragraphs": _paragraphs(title, paragraphs)}
            for title, paragraphs in ARTICLES.items()
        ],
    }


def _paragraphs(title: str, paragraphs: dict[str, dict[str, tuple[str, ...]]]) -> list[object]:
    rows, number = list[object](), 0
    for context, asked in paragraphs.items():
        qas = []
        for question, answers in asked.items():
            number += 1
            qas.append(
                {
                    "id": f"{title} {number}",
                    "question": question,
                    "is_impossible": not answers,
                    "answers": [{"text": text, "answer_start": context.index(text)} for text in answers],
                }
            )
        rows.append({"context": context, "qas": qas})
    return rows


def write_squad(folder: Path) -> str:
    path = folder / "gold.json"
    path.write_text(json.dumps(squad()), encoding="utf-8")
    return str(path)


def write_rows(folder: Path, *rows: object, name: str = "gold.jsonl") -> str:
    """Each row as a line; a text stands as it is."""
    path = folder / name
    lines = (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return str(path)


def place(start: int, stop: int, article: int = 0) -> Place:
    return Place(article, Span(start, stop))


def gold_question(
    *evidence: Place,
    answers: tuple[str, ...] = (),
    needs_all: bool = False,
    kind: str = "",
    typed: bool = True,
    name: str = "q1",
) -> GoldQuestion:
    return GoldQuestion(name, "Why?", kind, bool(evidence), evidence, needs_all, answers, typed)


def outcome(
    confidence: float | None = 0.5,
    is_right: bool = True,
    group: Group = "answerable",
    ranking: tuple[bool, ...] = (),
    status: Status = "answered",
    name: str = "q1",
    f1: float | None = None,
) -> Outcome:
    """An outcome. ranking: of each candidate, whether it is gold; scores fall by one."""
    hit = is_right and status == "answered"
    right = hit if group == "answerable" else is_right
    always = Verdict("answered", is_right, is_right, is_right, f1, f1)
    shown = always._replace(status=status, right=right, hit1=hit)
    return Outcome(
        question=gold_question(*([place(0, 9)] if group == "answerable" else ()), name=name),
        group=group,
        kind="reason",
        confidence=confidence,
        shown=Shown(status),
        verdict=shown,
        always=always if group == "answerable" else always._replace(hit1=False),
        ranking=tuple(
            Ranked(f"1.{rank}", 9.0 - rank, is_gold) for rank, is_gold in enumerate(ranking, start=1)
        ),
        gold=tuple(f"1.{rank}" for rank, is_gold in enumerate(ranking, start=1) if is_gold),
    )
