"""Where an answer is from, as `verify` reads it: a speaker named elsewhere, an article's own byline."""

import json
from pathlib import Path

import pytest

from quoth.answering import answer
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.rows import answer_row, dumps
from quoth.verifying import verify
from quoth.verifying.attribution import is_attribution
from quoth.verifying.operands import StepsError
from quoth.verifying.steps import verify_steps

SENTENCES = ("“It must be repaired,” she said.", "Ann Poe, the mayor, opened the meeting.")
DECLARED = {"report.html": ("The meeting", "Ann Poe"), "minutes.docx": ("Ann Poe; Jo Roe",)}
RIGHT = (
    ("she [1] = Ann Poe [2]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Poe"),
    ("Ann Poe: as report.html has it", "Ann Poe"),
    ("The meeting: as report.html has it", "The meeting"),
    ("Ann Poe; Jo Roe: as minutes.docx has it", "Ann Poe; Jo Roe"),
    ("she [1]; Ann Poe: as report.html has it", "she; Ann Poe"),
    ("she [1]; Ann Poe [2]", "she; Ann Poe"),
)
WRONG = (
    ("he [1] = Ann Poe [2]", "Ann Poe"),
    ("she [1] = Ann Poel [2]", "Ann Poel"),
    ("quoted [1], said by Ann Poe [1]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [3]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Roe"),
    ("Ann Poe: as report.html has it", "Ann Roe"),
    ("Ann Roe: as report.html has it", "Ann Roe"),
    ("Ann: as report.html has it", "Ann"),
    ("Ann Poe: as minutes.docx has it", "Ann Poe"),
    ("Ann Poe: as another.html has it", "Ann Poe"),
    ("Ann Poe: as report.html has it; ", "Ann Poe"),
    ("she [1]; Ann Roe [2]", "she; Ann Roe"),
)


@pytest.mark.parametrize(("steps", "answer"), RIGHT)
def test_what_is_told_stands_where_it_is_said_to(steps: str, answer: str) -> None:
    assert is_attribution(steps, answer, SENTENCES, DECLARED)
    verify_steps(steps, answer, SENTENCES, declared=DECLARED)


@pytest.mark.parametrize(("steps", "answer"), WRONG)
def test_what_does_not_stand_there_is_found(steps: str, answer: str) -> None:
    with pytest.raises(StepsError):
        verify_steps(steps, answer, SENTENCES, declared=DECLARED)


def test_arithmetic_is_not_told() -> None:
    assert not is_attribution("40 [1] − 12 [2] = 28", "28", ("40 ships left.", "12 sank."), {})


PAGE = "<html><head><meta name='author' content='Jo Roe'></head><body><p>The bridge opened.</p></body></html>"


@pytest.mark.parametrize(("author", "state"), [("Jo Roe", "ok"), ("Jo Poe", "arithmetic wrong")])
def test_an_author_that_only_the_format_has_is_read_anew(
    author: str, state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(PAGE, encoding="utf-8")
    reply = answer("Who wrote this article?", build(read_articles(["page.html"]).articles))
    row = dumps(answer_row(reply, "q", ()))
    assert json.loads(row)["derivation"] == "Jo Roe: as page.html has it"
    Path("a.jsonl").write_text(row.replace("Jo Roe", author) + "\n", encoding="utf-8")
    assert [checked.state for checked in verify("a.jsonl")] == [state]
