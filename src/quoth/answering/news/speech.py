"""The answer to a question about speech: who says something, or what somebody says."""

from collections.abc import Sequence

from quoth.answering.news.sayings import what_was_said
from quoth.answering.news.sources import Told, who_said
from quoth.answering.news.speech_forms import SPEECH_FORMS, asked_of
from quoth.model import Evidence, Index, Question


def told(question: Question, evidence: Sequence[Evidence], index: Index) -> Told | None:
    """The answer to a question about speech; None to any other, and where no statement has what it asks."""
    for row in SPEECH_FORMS:
        match = row.pattern.match(question.text)
        if match is not None:
            find = who_said if row.asks == "speaker" else what_was_said
            return find(asked_of(match), evidence, index)
    return None
