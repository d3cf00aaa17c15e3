"""What a news article is besides its sentences: who wrote it, where and when.

This module only tells which questions and sentences that may concern; what works it out is loaded then.
"""

from collections.abc import Sequence
from typing import Final

from quoth.answering.case import Case, Finding
from quoth.answering.news.asking import POINTING, form_of, told_of_article
from quoth.answering.places import PIPE
from quoth.answering.reading import read
from quoth.model import Answer, Evidence, Question, Sentence, ShortAnswer, Span

# Sentences from the top among which byline and dateline stand, and what one of them has.
TOP: Final = 12
DASHES: Final = ("—", "–", "--", " - ")
APART: Final = ("By ", "BY ", ":", "|", "by ", "ublished", "pdated")


def about_article(case: Case) -> Finding | None:
    """What answers a question about the article itself, as "Who wrote this?".

    None for any other question. The article that was last cited in the conversation is meant.
    """
    last = next((reply for reply in reversed(case.conversation.replies) if isinstance(reply, Answer)), None)
    row = last.citations[0].sentence.article if last is not None else None
    return told_of_article(case.question, case.indexed, row)


def points_at_article(typed: str) -> bool:
    """Whether a question says that it is about the article: its "this" is nothing said before."""
    return form_of(typed, begun=True) is not None and POINTING.search(typed) is not None


def without_lines(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The evidence that is no line apart from the text; a date of publication answers nothing else."""
    return [item for item in evidence if not _is_apart(item.sentence)]


def _is_apart(sentence: Sentence) -> bool:
    if sentence.number > TOP or not any(sign in sentence.text for sign in APART) or sentence.text[0] == PIPE:
        return False
    from quoth.answering.news.lines import furniture

    return bool(furniture(sentence.text.rstrip(".")))


def behind_dateline(question: Question, item: Evidence) -> tuple[Evidence, ShortAnswer | None]:
    """The sentence behind its dateline, whose place and date are the reporter's; whole where it has none.

    Where a place is asked for and the rest names none, the dateline's place is the short answer.
    """
    sentence = item.sentence
    if sentence.number > TOP or not any(dash in sentence.text for dash in DASHES):
        return item, None
    from quoth.answering.news.lines import dateline

    length, parts = dateline(sentence.text)
    if not length or not sentence.text[length:].strip():
        return item, None
    start = sentence.span.start
    rest = sentence._replace(span=Span(start + length, sentence.span.stop), text=sentence.text[length:])
    place = next((part for part in parts if part.role == "place"), None)
    named = any(m.kind in ("place", "name", "organization") for m in read(rest.text).mentions)
    if question.answer_type == "place" and place is not None and not named:
        _, first, stop = place
        return item, ShortAnswer(sentence.text[first:stop], Span(start + first, start + stop))
    return item._replace(sentence=rest), None
