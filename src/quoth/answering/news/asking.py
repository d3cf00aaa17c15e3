"""Questions about the article itself: who wrote it, when, where, what it is called. Forms, and replies."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quoth.answering.news.byline import Byline, Part, byline
from quoth.answering.news.lines import Role
from quoth.answering.news.places import rows_of, sentence_at
from quoth.language.pattern import Pattern, ShortPattern
from quoth.model import (
    Abstention,
    Answer,
    Article,
    Award,
    Citation,
    Evidence,
    Index,
    Question,
    Reason,
    Sentence,
    ShortAnswer,
    Span,
)

# Not calibrated: a line has the form or it has not.
CONFIDENCE = 0.9
RULE = "says so of the article itself"
# Articles looked at where no one of them is meant, and answers given then.
MOST_ARTICLES = 200
MOST_ANSWERS = 10
# Characters; nobody asks for an author at such length.
LONGEST_QUESTION = 200
ARTICLE = r"(?:article|text|story|piece|report|document|post|column|page|dispatch)"
# What else a document can be, where it is pointed at.
OTHER = (
    r"(?:e-?mail|mail|message|letter|manual|guide|handbook|readme|paper|spec(?:ification)?|"
    r"documentation|book)"
)
# The article; "the report" may be one that the article speaks of.
THIS = (
    rf"(?:this(?:\s(?:(?:news\s)?{ARTICLE}|{OTHER}))?|the\s(?:news\s)?(?:article|story|piece|text|document))"
)
THIS_OR_IT = rf"(?:{THIS}|it)"
OF_THIS = rf"(?:\s(?:of|for|in|on|to)\s{THIS_OR_IT})?"
WRITER = r"(?:author|writer|reporter|journalist|correspondent)s?"
MADE = r"(?:published|written|sent|posted|released|issued|filed|printed|put\sout)"
BE = r"(?:is|are|was|were|['’]s)"


class AboutArticle(NamedTuple):
    """A form of question about the article.

    roles: what answers it, the first that the article has. absent: the reason where it has none; code, for
    programs, "no-" and the first role.
    example: a question; near_miss: one that asks for something inside the article.
    """

    pattern: Pattern
    roles: tuple[Role, ...]
    absent: str
    example: str
    near_miss: str


def _row(pattern: str, roles: tuple[Role, ...], absent: str, example: str, near_miss: str) -> AboutArticle:
    lead = r"^\W*(?:(?:and|so|please|tell\sme|do\syou\sknow|can\syou\stell\sme)\W+)*"
    return AboutArticle(
        ShortPattern(rf"{lead}(?:{pattern})\W*$", re.IGNORECASE), roles, absent, example, near_miss
    )


QUESTIONS = (
    _row(
        rf"who\s?{BE}\s(?:the\s)?{WRITER}{OF_THIS}|(?:the\s)?(?:{WRITER}|byline){OF_THIS}|"
        rf"who\s(?:wrote|authored|penned|reported|composed|sent|has\s(?:written|sent))\s{THIS_OR_IT}|"
        rf"who\s?{BE}\s{THIS_OR_IT}\sfrom|from\swhom\s{BE}\s{THIS_OR_IT}|(?:who\s?{BE}\s)?the\ssender{OF_THIS}|"
        rf"who\s{BE}\s{THIS_OR_IT}\s(?:written\s)?by|by\swhom\s{BE}\s{THIS_OR_IT}(?:\swritten)?|"
        rf"{BE}?\s?{THIS_OR_IT}\s{BE}?\s?(?:written\s)?by\swho(?:m)?|whose\s(?:article|byline)\s{BE}\s(?:this|it)|"
        rf"what\s{BE}\s(?:the\s(?:name\sof\sthe\s)?{WRITER}(?:['’]s\sname)?|the\sbyline){OF_THIS}",
        ("author", "agency"),
        "The article names no author.",
        "Who is the author of this article?",
        "Who wrote the letter?",
    ),
    _row(
        rf"who\s(?:edited)\s{THIS_OR_IT}|who\s{BE}\s(?:the\s)?editors?{OF_THIS}",
        ("editor",),
        "The article names no editor.",
        "Who edited this story?",
        "Who edited the Gazette?",
    ),
    _row(
        r"who\s(?:took|made|shot)\sthe\s(?:photo(?:graph)?|picture|image)s?|"
        rf"who\s{BE}\s(?:the\s)?photographer{OF_THIS}",
        ("photographer",),
        "The article names no photographer.",
        "Who took the photo?",
        "Who took the photo of the ship from the safe?",
    ),
    _row(
        rf"who\s(?:published|posted|released)\s{THIS_OR_IT}|(?:which|what)\s(?:news\s)?(?:agency|newspaper|paper|"
        rf"publication|outlet|website|site)\s(?:{BE}\s{THIS_OR_IT}\sfrom|published\s{THIS_OR_IT}|wrote\s{THIS_OR_IT})|"
        rf"where\s(?:does|did)\s{THIS}\scome\sfrom",
        ("agency",),
        "The article names no publisher.",
        "Which agency published this?",
        "Who published the book?",
    ),
    _row(
        rf"when\s{BE}\s{THIS_OR_IT}\s(?:last\s|most\srecently\s)?(?:updated|modified|revised|changed)",
        ("updated",),
        "The article names no date of a change.",
        "When was this last updated?",
        "When was the law last updated?",
    ),
    _row(
        rf"when\s{BE}\s{THIS_OR_IT}\s(?:first\s)?(?:{MADE}|from)|when\sdid\s{THIS}\s(?:appear|come\sout|run)|"
        rf"(?:on\s)?(?:what|which)\s(?:date|day|year|month)\s{BE}\s{THIS_OR_IT}\s(?:first\s)?{MADE}|"
        rf"how\sold\s{BE}\s{THIS}|(?:what\s?{BE}\s)?the\s(?:publication\s)?date\sof\s{THIS}|"
        rf"what\s?{BE}\sthe\s(?:publication\sdate|date\sof\spublication){OF_THIS}|publication\sdate{OF_THIS}|"
        rf"(?:when|what\syear)\sdid\s\w+\s(?:write|publish)\s{THIS}",
        ("published", "updated"),
        "The article names no date of publication.",
        "When was this published?",
        "When was the book published?",
    ),
    _row(
        rf"where\s{BE}\s{THIS_OR_IT}\s(?:{MADE}|reported(?:\sfrom)?|from)|"
        rf"from\swhere\s{BE}\s{THIS_OR_IT}\s(?:{MADE}|reported)|(?:what\s{BE}\s)?the\sdateline{OF_THIS}|"
        rf"where\s(?:does|did)\s(?:the\s{WRITER})\s(?:report|write)\sfrom",
        ("place",),
        "The article names no place that it was written in.",
        "Where was this filed?",
        "Where was the book published?",
    ),
    _row(
        rf"(?:what|which)\s?{BE}\s(?:the\s)?(?:title|headline|heading){OF_THIS}|(?:the\s)?(?:title|headline){OF_THIS}|"
        rf"what\s?{BE}\sthe\ssubject(?:\sline|\sof\sthis\s{OTHER})|"
        rf"what\s{BE}\s{THIS}\s(?:called|titled|headlined|entitled|named)|"
        rf"(?:what\sdoes\s)?the\sheadline(?:\ssay)?|how\s{BE}\s{THIS}\s(?:titled|headlined|entitled)",
        ("title",),
        "The article has no title.",
        "What is the title of this article?",
        "What is the title of the book?",
    ),
)
POINTING = Pattern(rf"\b{THIS}\b", re.IGNORECASE)


def form_of(text: str) -> AboutArticle | None:
    """The form of a question about the article itself; None where it asks for something inside it."""
    if len(text) > LONGEST_QUESTION:
        return None
    return next((row for row in QUESTIONS if row.pattern.match(text)), None)


class Said(NamedTuple):
    """A part of an article's byline, and the sentence that has it or else the article's first one."""

    part: Part
    article: Article
    sentence: Sentence


def reply_about(question: Question, index: Index, article: int | None = None) -> Answer | Abstention | None:
    """The reply to a question about the article itself; None to any other.

    article: the row of the one that was last cited. Of several articles each is asked.
    """
    form = form_of(question.text)
    if form is None or not index.sentences:
        return None
    rows = range(min(len(index.articles), MOST_ARTICLES)) if article is None else (article,)
    said: dict[str, Said] = {}
    for row in rows:
        article_of = index.articles[row]
        known = byline(article_of, article_of.author, article_of.date)
        found = next(_said(form, known, row, index), None)
        if found is not None:
            said.setdefault(found.part.text, found)
    if not said:
        many = len(rows) > 1
        text = form.absent.replace("The article names no", "No article names a") if many else form.absent
        return Abstention(question, Reason(f"no-{form.roles[0]}", text), (), CONFIDENCE)
    return _answer(question, list(said.values())[:MOST_ANSWERS])


def _answer(question: Question, said: list[Said]) -> Answer:
    evidence = tuple(Evidence(each.sentence, 0.0, (Award(RULE, 1.0, 1.0),)) for each in said)
    citations = tuple(
        Citation(label, each.article, each.sentence, 1.0) for label, each in enumerate(said, start=1)
    )
    if len(said) == 1 and said[0].part.span is not None:
        part, steps = said[0].part, None
        span: Span | None = part.span
    else:
        span = None
        steps = "; ".join(_step(each, label) for label, each in enumerate(said, start=1))
    text = "; ".join(each.part.text for each in said)
    return Answer(question, citations, ShortAnswer(text, span), steps, CONFIDENCE, evidence)


def _step(said: Said, label: int) -> str:
    """Where a part of several is from, or one that only the document's format has."""
    return (
        f"{said.part.text} [{label}]"
        if said.part.span
        else f"{said.part.text}: as {said.article.source} has it"
    )


def _said(form: AboutArticle, found: Byline, row: int, index: Index) -> Iterator[Said]:
    sentences = rows_of(row, index)
    if not sentences:
        return
    article = index.articles[row]
    for role in form.roles:
        for part in found.of(role):
            sentence = index.sentences[sentences.start]
            if part.span is not None:
                sentence = sentence_at(part.span.start, sentences, index)
                yield Said(_within(part, part.span, sentence), article, sentence)
            else:
                yield Said(part, article, sentence)


def _within(part: Part, span: Span, sentence: Sentence) -> Part:
    """The part, cut off where its sentence ends: a short answer stands in what is cited."""
    stop = min(span.stop, sentence.span.stop)
    kept = part.text[: stop - span.start].rstrip()
    return Part(kept, Span(span.start, span.start + len(kept)))
