"""What an article says of itself: the lines that tell it, and the questions about it."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexes import article
from quoth.answering import answer
from quoth.answering.news.asking import QUESTIONS, AboutArticle, form_of
from quoth.answering.news.byline import byline
from quoth.answering.news.lines import PIECE, PIECES
from quoth.indexing.build import build
from quoth.inputs.documents import title_of
from quoth.model import Abstention, Answer, Article, Conversation, Index, Reply, Settings

BODY = "The bridge fell on Monday, and nobody was hurt.\n\nIt will be rebuilt next year.\n"
STORY = f"""Old bridge falls into the river

By Jane Roe and John Moe, Associated Press

Published: May 3, 2021. Updated: May 4, 2021

UTRECHT, Netherlands, May 3 (AP) — The council closed the bridge on Sunday after a pillar broke.

The bridge was built by a merchant.

{BODY}
(Reporting by Jane Roe in Utrecht; Editing by Eva Lund)
"""
BARE = "The bridge fell on Monday, and nobody was hurt. It will be rebuilt next year."


def document(text: str, source: str = "bridge.txt") -> Article:
    return article(text, source, title_of(text))


@cache
def index_of(*texts: str) -> Index:
    return build([document(text, f"{row}.txt") for row, text in enumerate(texts)])


def found(text: str) -> dict[str, str]:
    """The first of each role that a text's lines tell."""
    roles: dict[str, str] = {}
    for role, part in byline(document(text)).parts:
        assert part.span is not None
        assert text[part.span.start : part.span.stop] == part.text
        roles.setdefault(role, part.text)
    return roles


def around(line: str, where: str) -> str:
    return f"Bridge falls\n\n{BODY}\n{line}\n" if where == "foot" else f"Bridge falls\n\n{line}\n\n{BODY}"


# Of each piece of a line an example, and what it is like and is none.
EXAMPLES = """
    other: Editing by = Edit him | other: Photo: = Photographs were | updated: Updated on = update
    published: Published on = Publish it | author: Written by = bypass | reported: reported from = reported on
    in: in = inside | date: May 3, 1987 = 300 BC | people: Jane van der Roe and J. R. Moe Jr. = Sunday Roe
    body: the Leeds Gazette = the Post Office | post: Staff Writer = staffed | place: Leeds, England = leeds
    address: <roe@example.org> = roe | gap: , = a
"""


def test_each_piece_of_a_line() -> None:
    rows = [
        row.strip().partition(": ") for line in EXAMPLES.strip().splitlines() for row in line.split(" | ")
    ]
    assert {name for name, _, _ in rows} == set(PIECES)
    for name, _, texts in rows:
        example, _, near_miss = texts.partition(" = ")
        match = PIECE.match(example)
        assert match is not None, example
        assert (match.lastgroup, match.end()) == (f"{name}_", len(example)), example
        other = PIECE.match(near_miss)
        assert other is None or other.lastgroup != f"{name}_", near_miss


LINES: tuple[tuple[str, dict[str, str]], ...] = (
    ("By JANE ROE", {"author": "JANE ROE"}),
    (
        "By Dr. Jane van der Roe, J. R. Moe Jr. and Ann O’Poe",
        {"author": "Dr. Jane van der Roe, J. R. Moe Jr. and Ann O’Poe"},
    ),
    ("*By Jane Roe, Staff Writer*", {"author": "Jane Roe"}),
    ("By Jane Roe for the Leeds Gazette", {"author": "Jane Roe", "agency": "the Leeds Gazette"}),
    ("By The Associated Press", {"author": "The Associated Press"}),
    ("Posted on 3 May 2021 by Jane Roe", {"published": "3 May 2021", "author": "Jane Roe"}),
    ("New York, 3 May 2021", {"place": "New York", "published": "3 May 2021"}),
    ("Photo: Jane Roe/Gazette", {"other": "Jane Roe"}),
    ("Updated rules for sailors", {}),
    ("Jane Roe in Leeds", {}),
    ("By Jane Roe, 3 May 2021", {"author": "Jane Roe", "published": "3 May 2021"}),
    (
        "Jane Roe, Leeds Gazette | 3 May 2021 10:30 GMT",
        {"author": "Jane Roe", "agency": "Leeds Gazette", "published": "3 May 2021"},
    ),
    ("2021-05-03T10:00:00Z", {"published": "2021-05-03T10:00:00Z"}),
    (
        "Published 10:30 a.m. May 3, 2021 | Updated May 4, 2021",
        {"published": "May 3, 2021", "updated": "May 4, 2021"},
    ),
    ("LEEDS, England (AP) — The bridge fell.", {"place": "LEEDS, England", "agency": "AP"}),
    ("Leeds, March 14 - The bridge fell.", {"place": "Leeds", "published": "March 14"}),
    ("Jane Roe\n3 May 2021", {"author": "Jane Roe", "published": "3 May 2021"}),
    (
        "Jane Roe and Ann O’Poe\n\nLEEDS (AP) — The bridge fell.",
        {"author": "Jane Roe and Ann O’Poe", "place": "LEEDS", "agency": "AP"},
    ),
    ("Jane Roe jroe at mail.example.org", {"author": "Jane Roe"}),
    ("Jane Roe\nThe Old Mill", {}),
    ("The Old Mill\n3 May 2021", {"published": "3 May 2021"}),
    ("Soft Winter Fruit\nThe price rose on 3 May 2021.", {}),
    ("By 1950 the bridge was old.", {}),
    ("By Sunday evening it had gone.", {}),
    ("By Jane Roe, the bridge was finished in 1883.", {}),
    ("By The River Press On", {}),
    ("NATO — the alliance — was asked to help.", {}),
    ("The ferry - an old one - was late.", {}),
)


@pytest.mark.parametrize(("line", "roles"), LINES)
def test_a_line_of_the_head(line: str, roles: dict[str, str]) -> None:
    assert found(around(line, "head")) == roles


FOOT: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "(Reporting by Jane Roe in Leeds; Editing by John Moe)",
        {"author": "Jane Roe", "place": "Leeds", "other": "John Moe"},
    ),
    ("This story was written by Jane Roe in Leeds.", {"author": "Jane Roe", "place": "Leeds"}),
    ("Jane Roe reported from Leeds.", {"author": "Jane Roe", "place": "Leeds"}),
    ("Reporting by the council is due.", {}),
    ("This story was written by a sailor.", {}),
    ("Jane Roe came from Leeds.", {}),
)


@pytest.mark.parametrize(("line", "roles"), FOOT)
def test_a_line_of_the_foot(line: str, roles: dict[str, str]) -> None:
    assert found(around(line, "foot")) == roles


TITLES = (
    ("Bridge falls\n\nIt fell on Monday.\n", "Bridge falls"),
    ("# Bridge falls\n\nIt fell on Monday.\n", "Bridge falls"),
    ("Why did the bridge fall?\n\nBy Jane Roe\n\nIt was old.\n", "Why did the bridge fall?"),
    ("Headline: Bridge falls\n\nIt fell on Monday.\n", "Bridge falls"),
    ("By Jane Roe\n\nThe bridge fell on Monday.\n", ""),
    ("The bridge fell on Monday.\nIt was old.\n", ""),
    ("The bridge of Leeds, which was\nopened by the king, fell on\nMonday and was gone.\n", ""),
    ("LEEDS (AP) — The bridge fell\n\nIt was old.\n", ""),
)


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_the_title(text: str, title: str) -> None:
    part = byline(document(text)).title
    assert (part.text if part else "") == title


def test_what_the_format_says_goes_before_what_the_text_says() -> None:
    text = around("By Jane Roe, 3 May 2021", "head")
    known = byline(document(text)._replace(author="Ann Poe", date="3 May 2021"))
    assert [(part.text, part.span is None) for part in known.of("author")] == [("Ann Poe", True)]
    (date,) = known.of("published")
    assert date.span is not None
    assert text[date.span.start : date.span.stop] == "3 May 2021"


@pytest.mark.parametrize("row", QUESTIONS, ids=lambda row: row.example)
def test_a_form_of_question(row: AboutArticle) -> None:
    assert form_of(row.example) is row
    assert form_of(row.near_miss) is None


def short(reply: Reply) -> str:
    """The short answer, a slice of the first citation; "-" and the reason's code without an answer."""
    if isinstance(reply, Abstention):
        return f"- {reply.reason.code}"
    assert isinstance(reply, Answer)
    if reply.short_answer is None:
        return ""
    if reply.short_answer.span is not None:
        span, cited = reply.short_answer.span, reply.citations[0]
        assert cited.sentence.span.start <= span.start < span.stop <= cited.sentence.span.stop
        assert cited.article.text[span.start : span.stop] == reply.short_answer.text
    return reply.short_answer.text


ASKED = (
    ("Who wrote this?", "Jane Roe and John Moe", "- no-author"),
    ("Who is the author?", "Jane Roe and John Moe", "- no-author"),
    ("who is the reporter", "Jane Roe and John Moe", "- no-author"),
    ("Who reported this story?", "Jane Roe and John Moe", "- no-author"),
    pytest.param("Who edited this article?", "Eva Lund", "- no-editor", marks=pytest.mark.xfail(strict=True)),
    ("Which agency published this?", "Associated Press", "- no-agency"),
    ("When was it published?", "May 3, 2021", "- no-published"),
    ("When was this written?", "May 3, 2021", "- no-published"),
    ("When was this article last updated?", "May 4, 2021", "- no-updated"),
    ("Where was this filed?", "UTRECHT, Netherlands", "- no-place"),
    ("Who sent this e-mail?", "Jane Roe and John Moe", "- no-author"),
    ("Who is this message from?", "Jane Roe and John Moe", "- no-author"),
    ("When was it sent?", "May 3, 2021", "- no-published"),
    ("What is the subject line?", "Old bridge falls into the river", "- no-title"),
    ("What's the headline?", "Old bridge falls into the river", "- no-title"),
    ("What is the title of this article?", "Old bridge falls into the river", "- no-title"),
)


@pytest.mark.parametrize(("question", "said", "unsaid"), ASKED)
def test_a_question_about_the_article(question: str, said: str, unsaid: str) -> None:
    assert short(answer(question, index_of(STORY))) == said
    assert short(answer(question, index_of(BARE))) == unsaid


LEFT_ALONE = (
    ("Who wrote the letter?", "- terms-missing"),
    ("When was the book published?", "- terms-missing"),
    ("What is the title of the book?", "- terms-missing"),
    ("When did the council close the bridge?", "Sunday"),
    pytest.param("When was the bridge built?", "- low-confidence", marks=pytest.mark.xfail(strict=True)),
    ("Where was the bridge closed?", "UTRECHT, Netherlands"),
)


@pytest.mark.parametrize(("question", "said"), LEFT_ALONE)
def test_byline_and_dateline_answer_no_other_question(question: str, said: str) -> None:
    assert short(answer(question, index_of(STORY))) == said


def test_the_reason_says_what_is_missing() -> None:
    reply = answer("Who wrote this?", index_of(BARE))
    assert isinstance(reply, Abstention)
    assert reply.reason.text == "The article names no author."


def test_no_answer_is_given_that_is_less_sure_than_wanted() -> None:
    reply = answer("Who wrote this?", index_of(STORY), settings=Settings(min_confidence=0.95))
    assert isinstance(reply, Abstention)
    assert short(answer("Who wrote this?", index_of(STORY), settings=Settings(min_confidence=0.0))) != ""


def test_of_several_articles_each_is_cited_or_the_one_cited_last() -> None:
    index = index_of(around("By Ann Poe", "head"), STORY, BARE)
    reply = answer("Who wrote this?", index)
    assert isinstance(reply, Answer)
    assert (short(reply), reply.derivation) == (
        "Ann Poe; Jane Roe and John Moe",
        "Ann Poe [1]; Jane Roe and John Moe [2]",
    )
    closed = answer("When did the council close the bridge?", index)
    assert short(answer("Who wrote this?", index, Conversation((closed,)))) == "Jane Roe and John Moe"


def test_a_pronoun_is_what_was_spoken_of_before_it_is_the_article() -> None:
    index = index_of(
        STORY.replace("It will be rebuilt", "A poem, Low Water, was published in 1901. It will be rebuilt")
    )
    poem = answer("Which poem was published in 1901?", index)
    after = answer("When was it published?", index, Conversation((poem,)))
    assert any("poem" in each or "Low Water" in each for each in after.question.about)
    assert short(after) == "1901"


@given(st.text(st.sampled_from("By Jane Roe,.|:—\n(AP)May 3 2021LEEDS -#*"), max_size=120))
def test_what_is_found_is_a_slice_of_any_text(text: str) -> None:
    read = byline(document(text))
    for part in (*(part for _, part in read.parts), *read.of("title")):
        assert part.span is not None
        assert text[part.span.start : part.span.stop] == part.text
        assert part.text.strip()


def test_who_wrote_a_thing_is_no_question_about_speech() -> None:
    text = "Much turned on a letter of May 3, in which a mason, Tom Roe, told two men the wall was weak."
    assert short(answer("Who wrote the letter of May 3?", index_of(text))) == "Tom Roe"
