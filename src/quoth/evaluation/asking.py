"""Gold questions asked of their documents: an outcome each."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Literal, NamedTuple, TypeAlias

from quoth.answering import answer
from quoth.evaluation.gold import SMALL_TALK, GoldDocument, GoldQuestion, gold_sentences
from quoth.evaluation.judging import Shown, Verdict, judge, shown_by
from quoth.model import Abstention, Chat, Conversation, Index, Reply, Sentence, Settings
from quoth.rows import DECIMALS

Group: TypeAlias = Literal["answerable", "unanswerable", "off-topic", "smalltalk"]
Observe: TypeAlias = Callable[[GoldQuestion, Reply, Index], object]

ALWAYS = Settings(min_confidence=0)


class Ranked(NamedTuple):
    """A candidate. name: "article.sentence", both from 1, the article's number in the gold file."""

    name: str
    score: float
    is_gold: bool


class Outcome(NamedTuple):
    """What became of a question.

    kind: the question's own, else the answer type that was found in it.
    confidence: as an answer row has it; None for a chat reply.
    shown, verdict: of the reply at the threshold; always: the verdict at min-confidence 0.
    ranking: every candidate, best first. gold: names of the sentences that answer the question; ()
        where none does, or where the segmentation has no such sentence.
    """

    question: GoldQuestion
    group: Group
    kind: str
    confidence: float | None
    shown: Shown
    verdict: Verdict
    always: Verdict
    ranking: tuple[Ranked, ...]
    gold: tuple[str, ...]

    @property
    def gold_ranks(self) -> tuple[int, ...]:
        """The ranks, from 1, of the gold sentences among the candidates."""
        return tuple(rank for rank, item in enumerate(self.ranking, start=1) if item.is_gold)


def ask_gold(documents: Sequence[GoldDocument], observe: Observe) -> Iterator[Outcome]:
    """Ask each question of its document, in order.

    observe: gets each reply at the threshold, and what it is taken from.
    """
    for document, base in zip(documents, _bases(documents), strict=True):
        said: dict[str, Conversation] = {}
        for question in document.questions:
            before = said.get(question.conversation or "", Conversation())
            outcome, reply = _ask(question, document.indexed, before, base)
            if question.conversation:
                said[question.conversation] = Conversation((*before.replies, reply))
            observe(question, reply, document.indexed)
            yield outcome


def ask_off_topic(documents: Sequence[GoldDocument], observe: Observe) -> Iterator[Outcome]:
    """Ask each document's questions of the next document, where nothing answers them."""
    bases = _bases(documents)
    for place, document in enumerate(documents):
        other = (place + 1) % len(documents)
        for question in document.questions:
            moved = question._replace(answerable=False, evidence=(), answers=())
            outcome, reply = _ask(moved, documents[other].indexed, Conversation(), bases[other])
            observe(moved, reply, documents[other].indexed)
            yield outcome._replace(group="off-topic")


def _ask(question: GoldQuestion, index: Index, before: Conversation, base: int) -> tuple[Outcome, Reply]:
    """base: how many articles the gold file's earlier documents have."""
    reply = answer(question.question, index, before)
    shown = shown_by(reply)
    verdict = always = judge(question, shown)
    if isinstance(reply, Abstention):
        always = judge(question, shown_by(answer(question.question, index, before, ALWAYS)))
    gold = gold_sentences(question, index)
    rows = {sentence.id for sentence in gold}
    evidence = () if isinstance(reply, Chat) else reply.evidence
    outcome = Outcome(
        question=question,
        group=_group(question),
        kind=question.kind or reply.question.answer_type,
        confidence=None if isinstance(reply, Chat) else round(reply.confidence, DECIMALS),
        shown=shown,
        verdict=verdict,
        always=always,
        ranking=tuple(
            Ranked(_name(item.sentence, base), item.score, item.sentence.id in rows) for item in evidence
        ),
        gold=tuple(_name(sentence, base) for sentence in gold),
    )
    return outcome, reply


def _group(question: GoldQuestion) -> Group:
    if question.kind == SMALL_TALK:
        return "smalltalk"
    return "answerable" if question.answerable else "unanswerable"


def _bases(documents: Sequence[GoldDocument]) -> list[int]:
    return list(accumulate((len(document.indexed.articles) for document in documents[:-1]), initial=0))


def _name(sentence: Sentence, base: int) -> str:
    return f"{base + sentence.article + 1}.{sentence.number}"
