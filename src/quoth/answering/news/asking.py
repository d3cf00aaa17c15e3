"""Questions about the article itself: who wrote it, when, where, what it is called. Words and answers."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, get_args

from quoth.answering.case import Finding, chosen
from quoth.answering.news.parts import Part, Role, is_mail
from quoth.answering.reading import read
from quoth.language.pattern import Pattern
from quoth.model import Index, Question, Reason, Sentence, ShortAnswer, Span
from quoth.named_tuple import NamedTuple

# Not calibrated: a line has the form or it has not.
CONFIDENCE: Final = 0.9
RULE: Final = "says so of the article itself"
# Articles looked at where no one of them is meant, and answers given then.
MOST_ARTICLES: Final = 200
MOST_ANSWERS: Final = 10
MOST_MAILS: Final = 20  # articles of which the beginning is read to see whether they are mails
# What a question calls the article: "the report" may be one that the article speaks of.
THIS: Final = (
    r"\b(?:this(?:\s(?:(?:news\s)?(?:article|text|story|piece|report|document|post|column|page|dispatch)|e-?mail|mail|"
    r"message|letter|manual|guide|handbook|readme|paper|spec(?:ification)?|documentation|book))?|"
    r"the\s(?:news\s)?(?:article|story|piece|text|document))\b"
)
POINTING: Final = Pattern(THIS, re.IGNORECASE)
POINTING_OR_IT: Final = Pattern(rf"{THIS}|\bit\b", re.IGNORECASE)
THE_MAIL: Final = Pattern(r"\b(?:the|of)\s(?:e-?mail|mail|message)\b", re.IGNORECASE)
# Words that such a question may have besides.
FILLERS: Final = frozenset(
    """is are was were be been do does did has have had the of for in on to a an first last most recently news
    name please tell me you know can so and say""".split()
)
MADE: Final = "published written sent posted released issued filed printed put out appear run publish"


class AboutArticle(NamedTuple):
    """A question about the article: all of its words are among these and FILLERS.

    roles: what answers it, the first that the article has. nouns: what asks for it by itself; verbs: what
    does so of the article, with one of the askers. besides: what may stand there too.
    phrased: what is in every such question, None where the words are enough.
    absent: the reason where the article has none; code, for programs, "no-" and the first role.
    example: a question; near_miss: one that asks for something inside the article.
    """

    roles: tuple[Role, ...]
    nouns: frozenset[str]
    askers: frozenset[str]
    verbs: frozenset[str]
    besides: frozenset[str]
    absent: str
    example: str
    near_miss: str
    phrased: Pattern | None = None

    def asks(self, text: str, pointer: Pattern) -> bool:
        """Whether a question is of this kind, where `pointer` finds what it calls the article."""
        rest = frozenset(token.word for token in read(pointer.sub(" ", text)).tokens) - FILLERS
        if not rest <= self.nouns | self.askers | self.verbs | self.besides:
            return False
        if self.phrased is not None and not self.phrased.search(text):
            return False
        pointed = rest & self.askers and rest & self.verbs and pointer.search(text)
        return bool(rest & self.nouns or pointed)


def _row(roles: str, words: str, absent: str, example: str, near_miss: str) -> AboutArticle:
    """words: nouns | askers | verbs | besides."""
    nouns, askers, verbs, besides = (frozenset(each.split()) for each in words.split("|"))
    told: tuple[Role, ...] = tuple(role for role in get_args(Role) if role in roles.split())
    return AboutArticle(told, nouns, askers, verbs, besides, absent, example, near_miss)


TO_WHOM: Final = Pattern(r"\bto\s+whom\b|\bto\W*$", re.IGNORECASE, hints="to")
QUESTIONS: Final = (
    _row(
        "recipient",
        " | who whom | sent written addressed send | by",
        "The article names nobody that it was sent to.",
        "Who was this e-mail sent to?",
        "Who was the letter sent to?",
    )._replace(phrased=TO_WHOM),
    _row(
        "recipient",
        "recipient recipients addressee addressees | who | received receives got gets |",
        "The article names nobody that it was sent to.",
        "Who are the recipients of this e-mail?",
        "Who received the letter?",
    ),
    _row(
        "author agency",
        """author authors writer writers reporter reporters journalist journalists correspondent byline
        sender | who whom whose | wrote written authored reported composed sent by from | what which""",
        "The article names no author.",
        "Who is the author of this article?",
        "Who wrote the letter?",
    ),
    _row(
        "place",
        f"dateline | where | {MADE} reported from | what",
        "The article names no place that it was written in.",
        "Where was this filed?",
        "Where was the book published?",
    ),
    _row(
        "agency",
        """ | who agency newspaper paper publication publisher outlet website site come |
        published posted released wrote come from publisher | which what where""",
        "The article names no publisher.",
        "Which agency published this?",
        "Who published the book?",
    ),
    _row(
        "updated",
        " | when date day | updated modified revised changed | what which",
        "The article names no date of a change.",
        "When was this last updated?",
        "When was the law last updated?",
    ),
    _row(
        "published updated",
        f"publication | when date day year month | {MADE} date dated | what which come",
        "The article names no date of publication.",
        "When was this published?",
        "When was the book published?",
    ),
    _row(
        "title",
        "title headline heading line | what which how | called titled headlined entitled named subject |",
        "The article has no title.",
        "What is the title of this article?",
        "What is the title of the book?",
    ),
)
# For a question with none of them the rows are not tried.
ASKED: Final = frozenset[str]().union(*(row.nouns | row.verbs for row in QUESTIONS))


def form_of(text: str, *, begun: bool = False) -> AboutArticle | None:
    """The kind of a question about the article itself; None where it asks for something inside it.

    begun: whether something was said before: "it" is that, and not the article.
    """
    if ASKED.isdisjoint(token.word for token in read(text).tokens):
        return None
    pointer = POINTING if begun else POINTING_OR_IT
    return next((row for row in QUESTIONS if row.asks(text, pointer)), None)


class Said(NamedTuple):
    """A part of an article's byline, and the sentence that has it or else the article's first one."""

    part: Part
    sentence: Sentence


def told_of_article(question: Question, index: Index, article: int | None = None) -> Finding | None:
    """What answers a question about the article itself; None for any other.

    article: the row of the one that was last cited. Of several articles each is asked.
    """
    rows = range(min(len(index.articles), MOST_ARTICLES)) if article is None else (article,)
    form = form_of(question.text, begun=article is not None) or _of_mail(question.text, rows, index)
    if form is None or not index.sentences:
        return None
    every: dict[str, Said] = {}
    for row in rows:
        for found in _said(form, row, index):
            every.setdefault(found.part.text, found)
    said = list(every.values())[:MOST_ANSWERS]
    if not said:
        text = form.absent.replace("The article names no", "No article names a") if rows[1:] else form.absent
        return Finding((), CONFIDENCE, reason=Reason(f"no-{form.roles[0]}", text))
    evidence = chosen(RULE, *(each.sentence for each in said))
    if len(said) == 1 and said[0].part.span is not None:
        return Finding(evidence, CONFIDENCE, evidence, ShortAnswer(*said[0].part))
    steps = (
        f"{part.text} [{label}]"
        if part.span
        else f"{part.text}: as {index.articles[at.article].source} has it"
        for label, (part, at) in enumerate(said, start=1)
    )
    short = ShortAnswer("; ".join(each.part.text for each in said), None)
    return Finding(evidence, CONFIDENCE, evidence, short, "; ".join(steps))


def _of_mail(text: str, rows: Sequence[int], index: Index) -> AboutArticle | None:
    """The kind of a question that is about the article itself only where that is a mail."""
    form = form_of(f"This mail: {THE_MAIL.sub(' ', text)}", begun=True)
    # A text is decoded to be looked at, and may be a book: of the others no question needs it.
    mails = form is not None and any(is_mail(index.articles[row]) for row in rows[:MOST_MAILS])
    return form if mails else None


def _said(form: AboutArticle, row: int, index: Index) -> Iterator[Said]:
    """The first part of an article that answers, or all recipients; cut off where its sentence ends."""
    from quoth.answering.news.byline import byline
    from quoth.answering.places import rows_of, sentence_at

    rows = rows_of(row, index)
    known = byline(index.articles[row])
    parts = next((parts for role in form.roles if (parts := known.of(role))), ())
    for part in parts if form.roles[0] == "recipient" else parts[:1]:
        if part.span is None:
            yield Said(part, index.sentences[rows.start])
            continue
        sentence = sentence_at(part.span.start, rows, index)
        kept = part.text[: sentence.span.stop - part.span.start].rstrip()
        span = Span(part.span.start, part.span.start + len(kept))
        yield Said(part._replace(text=kept, span=span), sentence)
