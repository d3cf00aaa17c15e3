"""What a news article is besides its sentences: who wrote it and when, and who says what in it.

This module only tells which questions and sentences that may concern; what works it out is loaded then.
"""

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from quoth.answering.comparison import read
from quoth.model import (
    Abstention,
    Answer,
    Conversation,
    Evidence,
    Index,
    Question,
    Sentence,
    ShortAnswer,
    Span,
)

if TYPE_CHECKING:
    from quoth.answering.news.sources import Told

# Words of questions about the article itself: for others nothing more is loaded. What only one can have;
# what is done with one, and others, where it is pointed at.
PARTS_OF_ARTICLE = frozenset(
    """author authors writer writers reporter reporters journalist journalists correspondent
    correspondents byline bylines editor editors photographer photo photos photograph photographs
    picture pictures image images publication dateline title titled entitled headline headlined heading
    sender subject agency newspaper paper outlet website site""".split()
)
DONE_WITH_ARTICLE = frozenset(
    """wrote write authored penned reported composed written edited published publish posted released
    issued filed printed put updated modified revised changed appear come date dated old run called named
    sent from by""".split()
)
POINTERS = frozenset(
    """this it article text story piece report document post column page dispatch e mail email message
    letter manual guide handbook readme spec specification documentation book""".split()
)
# Words of questions about who says what.
ABOUT_SPEECH = frozenset(
    """say says said saying tell tells told state stated add added note noted explain explained argue
    argued insist insisted claim claimed remark remarked reply replied respond responded recall
    recalled continue continued conclude concluded declare declared stress stressed maintain
    maintained report reported write wrote joke joked ask asked announce announced confirm
    confirmed deny denied admit admitted acknowledge acknowledged warn warned predict predicted
    promise promised vow vowed suggest suggested call called describe described label labelled
    labeled brand branded dub dubbed denounce denounced condemn condemned dismiss dismissed
    according quoted whose""".split()
)
# Words of questions about who is quoted.
ABOUT_QUOTATIONS = frozenset("quoted quote quotes quotations speaks speakers said".split())
ASKING = frozenset("who whom whose what which".split())
# Sentences from the top among which byline and dateline stand, and characters of a dateline.
TOP = 12
DATELINE_REACH = 80
DASHES = ("—", "–", "--", " - ")
# What a line that stands apart has, one or the other.
APART = ("By ", "BY ", ":", "|", "by ", "ublished", "pdated")


def about_article(question: Question, index: Index, conversation: Conversation) -> Answer | Abstention | None:
    """The reply to a question about the article itself, as "Who wrote this?" and "Who is quoted?".

    None to any other question. conversation: the article that was last cited in it is meant.
    """
    words = {token.word for token in read(question.text).tokens}
    last = next((reply for reply in reversed(conversation.replies) if isinstance(reply, Answer)), None)
    row = last.citations[0].sentence.article if last is not None else None
    found = None
    if not words.isdisjoint(ABOUT_QUOTATIONS):
        from quoth.answering.news.quoted import who_is_quoted

        found = who_is_quoted(question, index, row)
    if found is None and may_be_about_article(words):
        from quoth.answering.news.asking import reply_about

        found = reply_about(question, index, row)
    return found


def may_be_about_article(words: Set[str]) -> bool:
    """Whether a question with these words may be about the article itself."""
    return not words.isdisjoint(PARTS_OF_ARTICLE) or not (
        words.isdisjoint(DONE_WITH_ARTICLE) or words.isdisjoint(POINTERS)
    )


def points_at_article(typed: str) -> bool:
    """Whether a question says that it is about the article: its "this" is nothing said before."""
    words = {token.word for token in read(typed).tokens}
    if not may_be_about_article(words):
        return False
    from quoth.answering.news.asking import POINTING, form_of

    return POINTING.search(typed) is not None and form_of(typed) is not None


def who_says(question: Question, evidence: Sequence[Evidence], index: Index) -> "Told | None":
    """The answer to a question about who says what, or what somebody says; None to any other question."""
    words = {token.word for token in read(question.text).tokens}
    if ABOUT_SPEECH.isdisjoint(words) or ASKING.isdisjoint(words):
        return None
    from quoth.answering.news.speech import told

    return told(question, evidence, index)


def without_lines(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The evidence that is no line apart from the text; a date of publication answers nothing else."""
    apart = {
        item.sentence.id for item in evidence if _may_be_apart(item.sentence) and _is_apart(item.sentence)
    }
    return [item for item in evidence if item.sentence.id not in apart] if apart else evidence


def _may_be_apart(sentence: Sentence) -> bool:
    text = sentence.text
    short = sentence.number <= TOP and len(text) < 200 and text[-1:] not in "?!"
    return short and any(sign in text for sign in APART)


def _is_apart(sentence: Sentence) -> bool:
    from quoth.answering.news.byline import is_apart

    return is_apart(sentence.text.rstrip("."))


def behind_dateline(question: Question, item: Evidence) -> tuple[Evidence, ShortAnswer | None]:
    """The sentence behind its dateline, whose place and date are the reporter's; whole where it has none.

    Where a place is asked for and the rest names none, the dateline's place is the short answer.
    """
    sentence = item.sentence
    if sentence.number > TOP or not any(dash in sentence.text[:DATELINE_REACH] for dash in DASHES):
        return item, None
    from quoth.answering.news.byline import opening_length, opening_place

    length = opening_length(sentence.text)
    if not length or not sentence.text[length:].strip():
        return item, None
    start = sentence.span.start
    rest = sentence._replace(span=Span(start + length, sentence.span.stop), text=sentence.text[length:])
    place = opening_place(sentence.text)
    named = any(m.kind in ("place", "name", "organization") for m in read(rest.text).mentions)
    if question.answer_type == "place" and place is not None and not named:
        return item, ShortAnswer(sentence.text[slice(*place)], Span(start + place[0], start + place[1]))
    return item._replace(sentence=rest), None
