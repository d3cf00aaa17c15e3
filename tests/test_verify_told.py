"""Where an answer is from, as `verify` reads it: a speaker named elsewhere, an article's own byline."""

import pytest

from quoth.verifying.operands import StepsError
from quoth.verifying.steps import verify_steps
from quoth.verifying.told import is_told

SENTENCES = ("“It must be repaired,” she said.", "Ann Poe, the mayor, opened the meeting.")
RIGHT = (
    ("she [1] = Ann Poe [2]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Poe"),
    ("Ann Poe: as report.html has it", "Ann Poe"),
    ("she [1]; Ann Poe [2]", "she; Ann Poe"),
)
WRONG = (
    ("he [1] = Ann Poe [2]", "Ann Poe"),
    ("she [1] = Ann Poel [2]", "Ann Poel"),
    ("quoted [1], said by Ann Poe [1]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [3]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Roe"),
    ("Ann Poe: as report.html has it", "Ann Roe"),
    ("she [1]; Ann Roe [2]", "she; Ann Roe"),
)


@pytest.mark.parametrize(("steps", "answer"), RIGHT)
def test_what_is_told_stands_where_it_is_said_to(steps: str, answer: str) -> None:
    assert is_told(steps, answer, SENTENCES)
    verify_steps(steps, answer, SENTENCES)


@pytest.mark.parametrize(("steps", "answer"), WRONG)
def test_what_does_not_stand_there_is_found(steps: str, answer: str) -> None:
    with pytest.raises(StepsError):
        verify_steps(steps, answer, SENTENCES)


def test_arithmetic_is_not_told() -> None:
    assert not is_told("40 [1] − 12 [2] = 28", "28", ("40 ships left.", "12 sank."))
