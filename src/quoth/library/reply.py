"""What came of a question, for programs: the answer row with types."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from quoth import model
from quoth.answering.confidence import Certainty, certainty
from quoth.answering.matching import Matched, lacking, matches_of
from quoth.model import Abstention, Answer, AnswerType, Chat, Reason
from quoth.rows import DECIMALS, answer_row, reader_of

Status: TypeAlias = Literal["answered", "abstained", "chat"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a document, verbatim.

    source: the document, by the path that was given. sha256: hex digest of its bytes.
    paragraph, sentence: its paragraph's and its own number in the source, from 1.
    start, end: where it stands in the decoded source, half-open, in code points.
    """

    source: str
    sha256: str
    paragraph: int
    sentence: int
    start: int
    end: int
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Sentence):
    """A sentence as a reply cites it, or as a search finds it.

    label: its number in the reply, or its rank in the search, from 1.
    score: what ranked it; to be compared within one question only.
    page, heading: the page it begins on, from 1, and the heading it stands under; None where unknown.
    """

    label: int
    score: float
    page: int | None = None
    heading: str | None = None

    __str__ = Sentence.__str__


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """The answer inside the answer.

    source, start, end: where it stands, as in `Sentence`; None where it is no slice of a source (yes,
        no, a list, a computed number).
    """

    text: str
    source: str | None
    start: int | None
    end: int | None

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the question, and the word of a sentence that it is matched by.

    how: "same" is the same word, "form" another form of it, "spelling" one that is spelled alike, and
        "thesaurus" one that means about the same. strength: how alike they are, above 0 to 1.
    """

    asked: str
    found: str
    how: str
    strength: float


@dataclass(frozen=True, repr=False)
class Reply:
    """What came of a question: an answer, an abstention, or small talk.

    Its attributes are the keys of the answer row, and mean the same. It is true where the document
    answers. Printed, it is its `text`; a notebook shows it with its citations.
    """

    _reply: model.Reply
    _matched: tuple[Matched, ...] = ()
    _parts: "tuple[Reply, ...]" = ()

    @property
    def status(self) -> Status:
        """Whether the document answers or not ("abstained"), or nothing was looked up ("chat")."""
        match self._reply:
            case Answer():
                return "answered"
            case Abstention():
                return "abstained"
            case Chat():
                return "chat"

    @property
    def question(self) -> str:
        """What was asked."""
        return self._reply.question.typed

    @property
    def resolved(self) -> str:
        """What was answered: the question as it was read, with what it carries from those before."""
        return self._reply.question.resolved

    @property
    def answer_type(self) -> AnswerType:
        """What a right answer would be: "date", "person", ..."""
        return self._reply.question.answer_type

    @property
    def answer(self) -> str | None:
        """The short answer, else the first citation's sentence; for small talk what is said; None if none."""
        match self._reply:
            case Answer(short_answer=short, citations=(first, *_)):
                return short.text if short is not None else first.sentence.text
            case Chat(text=text):
                return text
            case _:
                return None

    @property
    def text(self) -> str:
        """The answer, or why there is none, in one sentence."""
        return self.reason.text if self.reason is not None else self.answer or ""

    @property
    def short_answer(self) -> ShortAnswer | None:
        """The answer inside the first citation; None where it is the whole sentence, or there is none."""
        match self._reply:
            case Answer(short_answer=model.ShortAnswer(text=text, span=span), citations=(first, *_)):
                if span is None:
                    return ShortAnswer(text, None, None, None)
                return ShortAnswer(text, first.article.source, span.start, span.stop)
            case _:
                return None

    @property
    def derivation(self) -> str | None:
        """The steps to a computed number, each operand with the label of its citation."""
        return self._reply.derivation if isinstance(self._reply, Answer) else None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the answer is taken from, best first; the first one is the answer's own sentence."""
        return flat(self._reply.citations) if isinstance(self._reply, Answer) else ()

    @property
    def nearest(self) -> tuple[Citation, ...]:
        """What comes nearest where the document doesn't say, best first: no answer."""
        return flat(self._reply.nearest) if isinstance(self._reply, Abstention) else ()

    @property
    def confidence(self) -> float | None:
        """The probability, from 0 to 1, that the answer is right; None for small talk."""
        return None if isinstance(self._reply, Chat) else round(self._reply.confidence, DECIMALS)

    @property
    def certainty(self) -> Certainty | None:
        """Whether an answer is given as one ("sure") or may be wrong ("unsure"); None where there is none."""
        return certainty(self._reply)

    @property
    def matched(self) -> tuple[Match, ...]:
        """The question's words that the first citation, or the nearest sentence, has, and what they match."""
        return tuple(
            Match(match.asked, match.found, match.how, round(match.strength, DECIMALS))
            for match in self._matched
            if match.counts and match.found is not None and match.how is not None
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The question's words that it has not, nor one that may stand for them."""
        return lacking(self._matched)

    @property
    def reader(self) -> str | None:
        """The version of the readers that extracted what is cited; None for plain text, and for nothing."""
        return reader_of(self._reply)

    @property
    def reason(self) -> Reason | None:
        """Why there is no answer: a code, a sentence, the words that the document has nowhere."""
        return self._reply.reason if isinstance(self._reply, Abstention) else None

    @property
    def parts(self) -> "tuple[Reply, ...]":
        """Of several questions in one the reply to each, labelled by itself; () for a single one."""
        return self._parts

    def to_dict(self) -> dict[str, object]:
        """The answer row (`quoth.answer/1`), a new one each time: what `quoth ask --json` prints."""
        return answer_row(self._reply, None, self._matched)

    def __bool__(self) -> bool:
        return self.status == "answered"

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<quoth.Reply {self.status}: {self.text!r}>"

    def _repr_markdown_(self) -> str:
        from quoth.library.notebook import markdown

        if self._parts:
            return "\n\n".join(part._repr_markdown_() for part in self._parts)
        return markdown(self.to_dict(), self._matched)


def replied(reply: model.Reply, index: model.Index) -> Reply:
    """The reply of an index as programs have it."""
    parts = () if isinstance(reply, Chat) else tuple(replied(part, index) for part in reply.parts)
    return Reply(reply, matches_of(reply, index), parts)


def flat(citations: tuple[model.Citation, ...]) -> tuple[Citation, ...]:
    """The citations, each with its place beside its text."""
    return tuple(
        Citation(
            label=cited.label,
            source=cited.article.source,
            sha256=cited.article.sha256,
            paragraph=cited.sentence.paragraph,
            sentence=cited.sentence.number,
            start=cited.sentence.span.start,
            end=cited.sentence.span.stop,
            text=cited.sentence.text,
            score=round(cited.score, DECIMALS),
            page=cited.page,
            heading=cited.heading,
        )
        for cited in citations
    )
