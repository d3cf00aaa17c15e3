"""The domain types: data and invariants, no behaviour.

Offsets are half-open and count Unicode code points. Numbers that a reader is shown (paragraph,
sentence) count from 1; rows of the index count from 0.
"""

import typing
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, Literal, TypeAlias

from quoth.document import Article as Article
from quoth.document import Heading as Heading
from quoth.document import Span as Span
from quoth.named_tuple import NamedTuple
from quoth.requests import QuestionRow as QuestionRow
from quoth.requests import Settings as Settings

AnswerType: TypeAlias = Literal[
    "person",  # who
    "date",  # when, what year
    "place",  # where
    "quantity",  # how many, how much
    "duration",  # how long
    "reason",  # why
    "manner",  # how
    "name",  # which/what + a kind of thing that bears a name
    "definition",  # what is X, who is X
    "yesno",  # do, is, have, can ...
    "account",  # what happened, tell me about X, and words that ask nothing
    "overview",  # what is this about
    "thing",  # what
]
MentionKind: TypeAlias = Literal[
    "date", "duration", "quantity", "money", "percent", "person", "place", "organization", "demonym", "name"
]


class Mention(typing.NamedTuple):
    """A date, quantity or name inside a text.

    span: where it stands in the text that was searched (a sentence's mentions: in the sentence).
    value: normalised for comparison: "2020-01" for a date, "5000" for a quantity, terms for a name.
    """

    kind: MentionKind
    span: Span
    value: str


class _Sentence(NamedTuple):
    id: int
    article: int
    paragraph: int
    number: int
    span: Span
    text: str


class Sentence(_Sentence):
    """One sentence of an article, verbatim.

    id: its row in the index, from 0, across all articles.
    article: row of its article in `Index.articles`, from 0.
    paragraph, number: its paragraph's and its own place in the article, from 1, as cited.
    span: where it stands in the article's text.
    text: exactly `article.text[span.start:span.stop]`: never cleaned, never joined.
    """

    __slots__ = ()

    def __new__(cls, id: int, article: int, paragraph: int, number: int, span: Span, text: str) -> "Sentence":  # noqa: A002
        """Raises ValueError if `text` does not fill `span`: such a sentence could not be cited."""
        if len(text) != span.stop - span.start:
            raise ValueError(f"sentence {id} does not fill {span}")
        return tuple.__new__(cls, (id, article, paragraph, number, span, text))


class Index(NamedTuple):
    """Articles, their sentences, and the inverted file over the sentences' terms.

    The sequences may be lazy views of mapped files; nothing here may be modified.

    terms: sorted by code point, without repeats; T of them.
    idf: T weights, each above 0: ln((1 + N) / (1 + df)) + 1 over N sentences, as scikit-learn's
        TfidfVectorizer has it with smooth_idf.
    offsets: T + 1 positions: term t stands in `postings[offsets[t]:offsets[t + 1]]`.
    postings: ids of sentences, ascending within a term, each once.
    joined: for each sentence 1 where it goes on in the paragraph of the one before it, else 0.
    questions: some that the articles answer, made from their sentences and verified by asking.
    segmenter: fingerprint of what parted the sentences. questioner: the same of what made the questions.
    bulk: many questions are to come, so that a library that speeds them up is worth its import.
    """

    articles: Sequence[Article]
    sentences: Sequence[Sentence]
    terms: Sequence[str]
    idf: Sequence[float]
    offsets: Sequence[int]
    postings: Sequence[int]
    joined: Sequence[int]
    questions: Sequence[str] = ()
    segmenter: str = ""
    bulk: bool = False
    questioner: str = ""


class Question(NamedTuple):
    """A question, analysed.

    typed: what the user wrote; text: the same, corrected.
    terms: distinct content terms by first use, as the index has them. answer_type: of a right answer.
    focus: terms of the noun that the answer names ("which *province*", "how many *troops*"), or ().
    mentions: dates, quantities and names in `text`.
    corrections: words typed and the article's words they were taken for, in the question's order.
    exact: only the words themselves match, none like them. choice: which answer, where not the best one.
    carried: terms from what was said before, and what each counts beside a typed one, 0 to 1; with the typed
        ones that only point back, which count 0. about: the slices that they were taken from.
    """

    typed: str
    text: str
    terms: tuple[str, ...]
    answer_type: AnswerType
    focus: tuple[str, ...]
    mentions: tuple[Mention, ...]
    corrections: tuple[tuple[str, str], ...] = ()
    exact: bool = False
    carried: tuple[tuple[str, float], ...] = ()
    about: tuple[str, ...] = ()
    choice: str = ""

    @property
    def resolved(self) -> str:
        """The question as a person is shown it, with what it carries."""
        about = f"about: {'; '.join(self.about)}" if self.about else ""
        return " · ".join(filter(None, (self.text, about, self.choice)))


class Candidate(NamedTuple):
    """A sentence the retriever proposes.

    similarity: dot product of its TF-IDF vector with the question's; 0 where only a neighbour shares
        a term with the question.
    promise: similarity plus a share of its neighbours'; candidates come in this order.
    """

    sentence: Sentence
    similarity: float
    promise: float


class Award(typing.NamedTuple):
    """What one rule gave a candidate: `measure` (0 to 1) times the rule's `weight`."""

    rule: str
    measure: float
    weight: float

    @property
    def points(self) -> float:
        """The contribution to the score."""
        return self.measure * self.weight


class Evidence(NamedTuple):
    """A ranked candidate, with the reasons for its rank."""

    sentence: Sentence
    similarity: float
    awards: tuple[Award, ...]

    @property
    def score(self) -> float:
        """The sum of the awards' points."""
        return sum([measure * weight for _, measure, weight in self.awards])  # unpacked: asked for often


class Citation(NamedTuple):
    """A sentence as an answer cites it.

    label: from 1, in order of citation. article: the source, so that it can be checked without the index.
    """

    label: int
    article: Article
    sentence: Sentence
    score: float

    @property
    def page(self) -> int | None:
        """The page that the sentence begins on, from 1; None where the document has no pages."""
        return bisect_right(self.article.pages, self.sentence.span.start) or None

    @property
    def heading(self) -> str | None:
        """The heading that the sentence stands under, or is; None where there is none."""
        headings = self.article.headings
        row = bisect_right(headings, self.sentence.span.start, key=itemgetter(0))
        return headings[row - 1].text or None if row else None


class ShortAnswer(NamedTuple):
    """The answer inside the answer.

    text: what is shown.
    span: where it stands in the first citation's article, `text == article.text[start:stop]`; None
        where it is no slice of it (yes, no, a computed number).
    overlap: word F1 with what is right that is to be expected, 0 to 1; 1 where nothing was to choose.
    """

    text: str
    span: Span | None
    overlap: float = 1.0


class _Answer(NamedTuple):
    question: Question
    citations: tuple[Citation, ...]
    short_answer: ShortAnswer | None
    derivation: str | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    parts: "tuple[Answer | Abstention, ...]" = ()


class Answer(_Answer):
    """Cited sentences, best first; the first one is the answer's own.

    derivation: for a computed number, the steps with citation labels: "40 [1] − 30 [1] = 10".
    confidence: probability from 0 to 1 that the first citation answers the question.
    evidence: the candidates that were ranked, best first, for `--explain`.
    parts: of several questions in one the reply to each, one of them an answer at least; () for a single one.
    """

    __slots__ = ()

    def __new__(
        cls,
        question: Question,
        citations: tuple[Citation, ...],
        short_answer: ShortAnswer | None,
        derivation: str | None,
        confidence: float,
        evidence: tuple[Evidence, ...] = (),
        parts: "tuple[Answer | Abstention, ...]" = (),
    ) -> "Answer":
        """Raises ValueError where nothing is cited."""
        if not citations:
            raise ValueError("an answer without a citation is an abstention")
        fields = (question, citations, short_answer, derivation, confidence, evidence, parts)
        return tuple.__new__(cls, fields)


class Reason(NamedTuple):
    """Why there is no answer.

    code: stable, for programs, such as "no-match". text: one sentence for a person.
    missing: words of the question, as typed, that the article has nowhere, nor one that may stand for them.
    """

    code: str
    text: str
    missing: tuple[str, ...] = ()


# Codes of reasons where the article says otherwise: the first of the nearest sentences does.
CONTRARY: Final = frozenset(("denied", "false-premise"))


class Abstention(NamedTuple):
    """The article does not say.

    nearest: up to three citations that are *not* an answer, best first.
    parts: as in `Answer`, none of them one.
    """

    question: Question
    reason: Reason
    nearest: tuple[Citation, ...]
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    parts: "tuple[Answer | Abstention, ...]" = ()


class Chat(NamedTuple):
    """A reply to a greeting, thanks or a question about the program: cites nothing."""

    question: Question
    text: str


Reply: TypeAlias = Answer | Abstention | Chat


class Conversation(NamedTuple):
    """What was said so far, oldest first."""

    replies: tuple[Reply, ...] = ()
