"""A reply as styled lines: an answer, one that may be wrong, or that there is none; words tell which."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quoth.model import CONTRARY, Abstention, Answer, Chat, Citation, Question, Reply, Span
from quoth.terminal.layout import Line, Style, View, citation_lines, plain
from quoth.terminal.sanitize import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoth.answering.matching import Matched

NO_ANSWER = "The article doesn't say."
SAYS = "The article says:"  # neither yes nor no, or the contrary
UNSURE = "Not sure:"
UNSURE_SAYS = "Not sure. The article says:"
CLOSEST = "Closest:"
TOLD_BELOW = ("denied", "low-confidence")  # codes of reasons: what is shown with the sentence says why


def reply_lines(reply: Reply, view: View) -> Iterator[Line]:
    """The reply, the answer itself first; of several questions in one each behind what it was taken for."""
    if not isinstance(reply, Chat) and reply.parts:
        from quoth.answering.together import parts_of

        for place, part in enumerate(parts_of(reply)):
            if place:
                yield Line(())
            yield from reply_lines(part, view)
        return
    meant = interpretation(reply.question)
    if meant:
        yield plain(meant)  # what one must check is not dim
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
    text = one_line(question.resolved).strip()
    if text == one_line(question.typed).strip():
        return ""
    words = ", ".join(meant for _, meant in question.corrections)
    return f"≈ {text} (searched for: {words})" if words else f"≈ {text}"


def is_contrary(reply: Abstention) -> bool:
    """Whether the article says otherwise; then the sentence that does is shown as what it says."""
    return reply.reason.code in CONTRARY and bool(reply.nearest)


def why_not(reply: Abstention) -> str:
    """Why there is no answer, in a sentence; "" where what is shown below says it better."""
    shown = reply.reason.code in TOLD_BELOW and bool(reply.nearest)
    return "" if shown else one_line(reply.reason.text)


def closest_note(reply: Abstention, matched: "Sequence[Matched]") -> str:
    """What the closest sentence has for the question's words; "" where the reason says all of it."""
    from quoth.answering.matching import lacking, told

    has_some = any(match.counts for match in matched)
    return told(matched) if has_some or lacking(matched) != reply.reason.missing else ""


def _answer_lines(reply: Answer, view: View) -> Iterator[Line]:
    """The short answer, or else the answer's own sentence, stands first; bold only where it is sure."""
    from quoth.answering.confidence import certainty

    first, *others = reply.citations
    short, note = reply.short_answer, ""
    is_sure = certainty(reply) == "sure"
    style: Style = "answer" if is_sure else "guess"
    if not is_sure:
        from quoth.answering.matching import matches_of, told

        note = told(matches_of(reply, view.indexed))
    if short is None:
        if reply.question.answer_type == "yesno":
            yield plain(SAYS, "headline") if is_sure else plain(UNSURE_SAYS)
        elif not is_sure:
            yield plain(UNSURE)
        yield from citation_lines(first, view, lead="" if is_sure else "  ", note=note)
    else:
        text = one_line(short.text)
        yield plain(text, "headline") if is_sure else plain(f"{UNSURE} {text}")
        if reply.derivation:
            yield plain(reply.derivation)
        yield from citation_lines(first, view, answer_spans(reply, first), style, note=note)
    for citation in others:
        yield Line(())
        yield from citation_lines(citation, view, answer_spans(reply, citation), style)


def answer_spans(reply: Answer, citation: Citation) -> tuple[Span, ...]:
    """Where the short answer stands, if that may be in the citation: it is in the first one's article.

    Of several questions in one the answers to all of them, ascending.
    """
    if reply.parts:
        answers = [part for part in reply.parts if isinstance(part, Answer)]
        return tuple(sorted({span for part in answers for span in answer_spans(part, citation)}))
    short = reply.short_answer
    same_article = citation.sentence.article == reply.citations[0].sentence.article
    return (short.span,) if short is not None and short.span is not None and same_article else ()


def _abstention_lines(reply: Abstention, view: View) -> Iterator[Line]:
    """That there is no answer, why, and the one sentence that is closest."""
    yield plain(NO_ANSWER, "context")
    reason = why_not(reply)
    if reason:
        yield plain(reason)
    if is_contrary(reply):
        if not reason:
            yield plain(SAYS)
        yield from citation_lines(reply.nearest[0], view)
    if is_contrary(reply) or not reply.nearest:
        return
    closest = reply.nearest[0]
    from quoth.answering.matching import matches_of, spans

    matched = matches_of(reply, view.indexed)
    marks = spans(matched, closest.sentence)
    note = closest_note(reply, matched)
    yield from citation_lines(closest, view, marks, "match", "context", name=CLOSEST, note=note)
