"""A reply as styled lines: what is said, not yet how it is put on a screen.

Each line is one thought. On a pipe its pieces are joined and nothing else happens; on a terminal
they are styled and wrapped under `indent`. Meaning never hangs on a style alone.
All text from outside passes `printable` here, and only here.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from quoth.model import Abstention, Answer, Chat, Citation, Index, Question, Reply, Sentence, Span
from quoth.named_tuple import NamedTuple
from quoth.terminal.sanitize import one_line, printable

Style: TypeAlias = Literal["", "answer", "headline", "place", "context", "gain", "loss"]


class Piece(NamedTuple):
    """A stretch of one line, in one style."""

    text: str
    style: Style = ""


class Line(NamedTuple):
    """Pieces side by side.

    lead: what stands before the first row of the line (spaces, or a mark such as "> ").
    wrap: whether a terminal may break it; JSON, for one, has to stay whole.
    """

    pieces: tuple[Piece, ...]
    lead: str = ""
    wrap: bool = True

    @property
    def text(self) -> str:
        """The line as a pipe gets it."""
        return self.lead + "".join(piece.text for piece in self.pieces)


class View(NamedTuple):
    """What is needed to show a reply, beside the reply.

    indexed: the articles with their sentences, for what stands around a citation.
    context: sentences to show before and after each citation.
    explain: whether the reasons for the ranking are wanted too.
    id: of the reply as a row.
    """

    indexed: Index
    context: int = 0
    explain: bool = False
    id: str | None = None


class Band(NamedTuple):
    """What a confidence of at least `floor` is called."""

    floor: float
    words: str


# Shares of right answers in each band: about 95%, 73% and 55% (measured on held-out questions).
BANDS = (
    Band(0.75, ""),
    Band(0.45, "Probably right"),
    Band(0.30, "Not sure"),
    Band(0.0, "A guess"),
)
GUTTER, INDENT = "  > ", "    "  # before a cited sentence among others, and before the others
HEADING_LIMIT = 60  # characters of a heading beside a citation
NO_ANSWER = "The article doesn't say."
SAYS = "The article says:"  # neither yes nor no
NEAREST = "Nearest, but not an answer:"


def plain(text: str, style: Style = "", lead: str = "") -> Line:
    """A line of one piece, its text made printable."""
    return Line((Piece(printable(text), style),), lead)


def reply_lines(reply: Reply, view: View) -> Iterator[Line]:
    """The reply, the answer itself first."""
    meant = interpretation(reply.question)
    if meant:
        yield plain(meant, "context")
    match reply:
        case Answer():
            yield from _answer_lines(reply, view)
        case Abstention():
            yield from _abstention_lines(reply, view)
        case Chat():
            for row in reply.text.splitlines():
                yield plain(row)


def interpretation(question: Question) -> str:
    """What was answered, where that is not what was typed: "≈ Who came? (searched for: came)"."""
    text = one_line(question.text).strip()
    if text == one_line(question.typed).strip():
        return ""
    words = ", ".join(meant for _, meant in question.corrections)
    return f"≈ {text} (searched for: {words})" if words else f"≈ {text}"


def citation_lines(
    citation: Citation, view: View, answer: Span | None = None, lead: str = "  ", note: str = ""
) -> Iterator[Line]:
    """The cited sentence, `answer` marked inside it, its neighbours, and where it stands.

    lead: what stands before the sentence where it has no neighbours to be told from.
    note: a line to show between the sentence and its place.
    """
    before, after = neighbours(citation.sentence, view.indexed, view.context)
    crowded = bool(before or after)
    for sentence in before:
        yield plain(one_line(sentence.text), "context", INDENT)
    yield Line(marked(citation.sentence, answer), GUTTER if crowded else lead)
    for sentence in after:
        yield plain(one_line(sentence.text), "context", INDENT)
    below = INDENT if crowded else "  "
    if note:
        yield plain(note, lead=below)
    yield plain(place(citation), "place", below)


def marked(sentence: Sentence, answer: Span | None) -> tuple[Piece, ...]:
    """The sentence on one line, in pieces: what comes before `answer`, the answer, the rest.

    answer: in the article's text; None, or a span outside the sentence, marks nothing.
    """
    text, start = sentence.text, sentence.span.start
    if answer is None or not start <= answer.start < answer.stop <= sentence.span.stop:
        return (Piece(printable(one_line(text))),)
    cuts = (0, answer.start - start, answer.stop - start, len(text))
    styles: tuple[Style, ...] = ("", "answer", "")
    return tuple(
        Piece(printable(one_line(text[cut:end])), style)
        for cut, end, style in zip(cuts, cuts[1:], styles, strict=False)
        if cut < end
    )


def place(citation: Citation) -> str:
    """Where a citation stands: label, source, page, heading, paragraph and sentence number."""
    sentence = citation.sentence
    parts = [f"[{citation.label}] {citation.article.source}"]
    if citation.page is not None:
        parts.append(f"page {citation.page}")
    if citation.heading is not None and citation.heading != one_line(sentence.text):
        parts.append(f"“{shortened(citation.heading, HEADING_LIMIT)}”")
    return ", ".join((*parts, f"paragraph {sentence.paragraph}", f"sentence {sentence.number}"))


def shortened(text: str, limit: int) -> str:
    """The text on one line, cut at a space where it has more characters than that."""
    text = one_line(text).strip()
    if len(text) <= limit:
        return text
    return f"{text[:limit].rsplit(maxsplit=1)[0]} …"


def neighbours(sentence: Sentence, index: Index, count: int) -> tuple[list[Sentence], list[Sentence]]:
    """Up to `count` sentences of the same article before `sentence`, and as many after it."""
    if count < 1:
        return [], []
    first, last = max(0, sentence.id - count), min(len(index.sentences), sentence.id + count + 1)
    before = [index.sentences[row] for row in range(first, sentence.id)]
    after = [index.sentences[row] for row in range(sentence.id + 1, last)]
    return (
        [other for other in before if other.article == sentence.article],
        [other for other in after if other.article == sentence.article],
    )


def hedge(confidence: float) -> str:
    """How sure the answer is, in words; "" where nothing needs to be said."""
    words = next((band.words for band in BANDS if confidence >= band.floor), BANDS[-1].words)
    return f"{words} (confidence {confidence:.2f})." if words else ""


def _answer_lines(reply: Answer, view: View) -> Iterator[Line]:
    """The short answer, or else the answer's own sentence, stands first."""
    first, *others = reply.citations
    short, caution = reply.short_answer, hedge(reply.confidence)
    if short is None:
        if reply.question.answer_type == "yesno":
            yield plain(SAYS, "headline")
        yield from citation_lines(first, view, lead="", note=caution)
    else:
        yield plain(one_line(short.text), "headline")
        if reply.derivation:
            yield plain(reply.derivation)
        if caution:
            yield plain(caution)
        yield from citation_lines(first, view, short.span)
    for citation in others:
        same_article = citation.sentence.article == first.sentence.article
        yield from citation_lines(citation, view, short.span if short is not None and same_article else None)


def _abstention_lines(reply: Abstention, view: View) -> Iterator[Line]:
    yield plain(NO_ANSWER, "headline")
    if reply.reason.text:
        yield plain(one_line(reply.reason.text))
    if reply.nearest:
        yield plain(NEAREST)
        for citation in reply.nearest:
            yield from citation_lines(citation, view)
