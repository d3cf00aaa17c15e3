"""A question or a sentence of a strange shape and any length: the work grows no faster than the text."""

import gc
import sys
from collections.abc import Callable
from functools import _lru_cache_wrapper, partial
from types import FrameType
from typing import Any, Final

import pytest

from indexes import article
from quoth.answering import answer
from quoth.indexing.build import build

ARTICLE: Final = (
    "The red bridge opened in May 1883. It cost 15 million dollars; Mayor Henry Pell paid $3.5 million.\n\n"
    "Engineers from Trenton built it. About 5,300 people crossed the bridge in 1883, and 9,100 in 1890.\n"
    "“No one,” said Dr. Roe, “knew that 12% of them came by ferry.” The ferry sank in 1921 near Elmton.\n"
)
QUESTIONS: Final[dict[str, Callable[[int], str]]] = {
    "words": lambda n: f"Who built {' '.join(f'word{number}' for number in range(n))}?",
    "one word": lambda n: f"Who crossed the {'bridge ' * n}?",
    "commas": lambda n: f"Who{', opened' * n}?",
    "quotations": lambda n: f"Who said {'“the bridge opened” ' * n}?",
    "quotations left open": lambda n: f"Who said {'“the bridge opened ' * n}?",
    "apostrophes": lambda n: f"Who said {chr(39).join(['the bridge opened '] * n)}?",
    "names": lambda n: f"Who was {'Jane Roe and ' * n}?",
    "numbers": lambda n: f"How many of {'3 people, ' * n}?",
    "dates": lambda n: f"Did it open in {'May 1883, ' * n}?",
    "years compared": lambda n: f"How many more {'people in 1890 than in 1883 ' * n}?",
    "questions": lambda n: "Who opened it? " * n,
    "pronouns": lambda n: f"Did {'it and they ' * n} open?",
    "brackets": lambda n: f"Who {'((' * n}?",
}
SENTENCES: Final[dict[str, Callable[[int], str]]] = {
    "words": lambda n: f"The bridge opened {' '.join(f'word{number} over' for number in range(n))}.",
    "commas": lambda n: f"The bridge{', opened' * n}.",
    "quotations": lambda n: f"{'“The bridge opened,” said Jane Roe ' * n}.",
    "names": lambda n: f"The bridge {'Jane Roe and ' * n} opened.",
    "numbers": lambda n: f"The bridge cost {', '.join(f'{number} people' for number in range(2, n))}.",
    "dates": lambda n: f"The bridge opened in {', '.join(f'May {1500 + number}' for number in range(n))}.",
}
ASKED: Final = (
    "Who built the bridge?",
    "Who said that the bridge opened?",
    "How many more people crossed the bridge in 1890 than in 1883?",
)
TIMES: Final = 300  # that the shape is repeated
MOST_GROWTH: Final = 2.6  # of the work, where the text is doubled: four would be its square


def work(run: Callable[[], object]) -> int:
    """Lines run, and rounds of the loops inside a line: what takes time, and is the same on any machine."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    forget()
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


def forget() -> None:
    """Empty the caches of texts, so that what was read for one measurement is read for the next."""
    for each in gc.get_objects():
        if isinstance(each, _lru_cache_wrapper) and each.cache_parameters()["maxsize"]:
            each.cache_clear()


def test_work_counts_the_rounds_inside_a_line() -> None:
    def squares(most: int) -> Callable[[], object]:
        return lambda: any(one == -other for one in range(1, most) for other in range(1, most))

    assert work(squares(200)) > 3.5 * work(squares(100))


@pytest.mark.parametrize("shape", QUESTIONS)
def test_a_long_question(shape: str) -> None:
    index = build([article(ARTICLE)])
    make = QUESTIONS[shape]
    answer(make(9), index)  # loads what is loaded once
    once, twice = (work(partial(answer, make(times), index)) for times in (TIMES, 2 * TIMES))
    assert twice < MOST_GROWTH * once


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("shape", SENTENCES)
def test_a_long_sentence(shape: str, question: str) -> None:
    small, short, long = (
        build([article(f"{ARTICLE}\n\n{SENTENCES[shape](times)}")]) for times in (9, TIMES, 2 * TIMES)
    )
    answer(question, small)
    once, twice = (work(partial(answer, question, index)) for index in (short, long))
    assert twice < MOST_GROWTH * once
