"""The JSON Schemas of what the program writes, for other people's programs to hold it to."""

from importlib.resources import files
from typing import Final

ANSWER: Final = "answer-1.json"  # of `quoth.answer/1`


def answer_schema() -> str:
    """The JSON Schema (2020-12) of an answer row, as text; `properties` has the keys in their order."""
    return files(__name__).joinpath(ANSWER).read_text(encoding="utf-8")
