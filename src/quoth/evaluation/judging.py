"""What a reply shows beside what is right: by the same rules for a reply and for a row of an answer file."""

from typing import Literal, NamedTuple, TypeAlias

from quoth.evaluation.gold import SMALL_TALK, GoldQuestion, Place, covers, place_of
from quoth.evaluation.metrics import exact_match, f1, straighten
from quoth.model import Abstention, Answer, Chat, Reply

Status: TypeAlias = Literal["answered", "abstained", "chat", "error"]
Problem: TypeAlias = Literal[
    "", "small talk", "should abstain", "abstained", "wrong evidence", "wrong short answer"
]

POOR_F1 = 0.5  # below it a short answer is listed as wrong


class Shown(NamedTuple):
    """What a reply shows.

    citations: where they stand, best first. next_best: evidence in rank order, for hit@3.
    short: the short answer, or "".
    said: what was said, and cited: the first citation's text, for a reader; both may be "".
    """

    status: Status
    citations: tuple[Place, ...] = ()
    next_best: tuple[Place, ...] = ()
    short: str = ""
    said: str = ""
    cited: str = ""


class Verdict(NamedTuple):
    """How right a reply is.

    right: it cites what answers the question, or abstains, or chats, as it should.
    hit1: the first citation is gold (for `needs_all`: the citations are the gold sentences).
    hit3: a gold sentence is among the first three; both False for what is not answerable.
    em, f1: of the short answer, beside the gold one it is nearest to; "" for no reply. None where
        there is no gold one.
    """

    status: Status
    right: bool
    hit1: bool
    hit3: bool
    em: float | None
    f1: float | None


def shown_by(reply: Reply) -> Shown:
    """What `reply` shows."""
    match reply:
        case Answer():
            return Shown(
                status="answered",
                citations=tuple(place_of(citation.sentence) for citation in reply.citations),
                next_best=tuple(place_of(item.sentence) for item in reply.evidence),
                short=reply.short_answer.text if reply.short_answer else "",
                said=reply.short_answer.text if reply.short_answer else reply.citations[0].sentence.text,
                cited=reply.citations[0].sentence.text,
            )
        case Abstention():
            return Shown("abstained", said=reply.reason.text)
        case Chat():
            return Shown("chat", said=reply.text)


def judge(question: GoldQuestion, shown: Shown) -> Verdict:
    """Compare what is shown with what is right."""
    hit1, hit3 = _hits(question, shown)
    if question.kind == SMALL_TALK:
        right = shown.status == "chat" and not shown.citations
    elif question.answerable:
        right = hit1
    else:
        right = shown.status == "abstained"
    if not question.answerable or not question.answers:
        return Verdict(shown.status, right, hit1, hit3, None, None)
    said, answers = shown.short, question.answers
    if question.typed:
        said, answers = straighten(said), tuple(map(straighten, answers))
    return Verdict(
        status=shown.status,
        right=right,
        hit1=hit1,
        hit3=hit3,
        em=max(exact_match(said, answer) for answer in answers),
        f1=max(f1(said, answer) for answer in answers),
    )


def problem_of(question: GoldQuestion, verdict: Verdict) -> Problem:
    """What is wrong with a reply, "" where nothing is."""
    if not verdict.right:
        if question.kind == SMALL_TALK:
            return "small talk"
        if not question.answerable:
            return "should abstain"
        return "abstained" if verdict.status == "abstained" else "wrong evidence"
    return "wrong short answer" if verdict.f1 is not None and verdict.f1 < POOR_F1 else ""


def _hits(question: GoldQuestion, shown: Shown) -> tuple[bool, bool]:
    if not question.answerable or shown.status != "answered" or not shown.citations:
        return False, False
    evidence, citations = question.evidence, shown.citations
    if question.needs_all:
        hit = all(any(covers(c, e) for c in citations) for e in evidence) and all(
            any(covers(c, e) for e in evidence) for c in citations
        )
        return hit, hit
    ranked = list(dict.fromkeys((*citations, *shown.next_best)))[:3]
    gold = [any(covers(place, e) for e in evidence) for place in ranked]
    return gold[0], any(gold)
