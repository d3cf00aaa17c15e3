"""The replies to several questions in one, as one reply; and what is shown and remembered of it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import Final, TypeVar

from quoth.language.pattern import Pattern
from quoth.model import Abstention, Answer, Chat, Citation, Evidence, Reason, Reply, ShortAnswer

NEAREST: Final = 3
BETWEEN_QUESTIONS: Final = " / "
BETWEEN_ANSWERS: Final = "; "
LABEL = Pattern(r"(?<=\s\[)[1-9][0-9]{0,8}(?=\])")
Found = TypeVar("Found", Citation, Evidence)


def said(replies: Iterable[Reply]) -> tuple[Reply, ...]:
    """The replies with those to each question in the place of those to several."""
    return tuple(chain.from_iterable(map(_own, replies)))


def remembered(reply: Reply) -> tuple[Reply, ...]:
    """What goes on from a reply needs of it: no evidence, by far the largest part."""
    return tuple(each if isinstance(each, Chat) else each._replace(evidence=()) for each in _own(reply))


def _own(reply: Reply) -> tuple[Reply, ...]:
    return (reply,) if isinstance(reply, Chat) or not reply.parts else reply.parts


def together(typed: str, parts: Sequence[Answer | Abstention]) -> Answer | Abstention:
    """One reply of the replies to each question in `typed`: an answer where any of them is one.

    It cites what they cite, each sentence once, and is as sure as the least sure of them.
    """
    parts = tuple(part._replace(question=part.question._replace(typed=typed)) for part in parts)
    question = parts[0].question._replace(
        text=BETWEEN_QUESTIONS.join(part.question.resolved for part in parts),
        terms=tuple(dict.fromkeys(term for part in parts for term in part.question.terms)),
        mentions=(),
        corrections=tuple(dict.fromkeys(each for part in parts for each in part.question.corrections)),
        carried=(),
        about=(),
        choice="",
    )
    evidence = _once(zip_longest(*(part.evidence for part in parts)))
    answers = [part for part in parts if isinstance(part, Answer)]
    if not answers:
        reasons = [part.reason for part in parts if isinstance(part, Abstention)]
        text = " ".join(dict.fromkeys(reason.text for reason in reasons))
        missing = tuple(dict.fromkeys(word for reason in reasons for word in reason.missing))
        near = (part.nearest for part in parts if isinstance(part, Abstention))
        nearest = _labelled(_once(zip_longest(*near)))[:NEAREST]
        sure = max(part.confidence for part in parts)
        return Abstention(question, Reason(reasons[0].code, text, missing), nearest, sure, evidence, parts)
    short, steps = answers[0].short_answer, answers[0].derivation
    if len(answers) > 1:
        told = BETWEEN_ANSWERS.join(
            (each.short_answer or each.citations[0].sentence).text for each in answers
        )
        overlaps = (each.short_answer.overlap for each in answers if each.short_answer is not None)
        short, steps = ShortAnswer(told, None, min(overlaps, default=1.0)), None
    citations = _labelled(_once([[each for part in answers for each in part.citations]]))
    return Answer(
        question, citations, short, steps, min(each.confidence for each in answers), evidence, parts
    )


def parts_of(reply: Answer | Abstention) -> tuple[Answer | Abstention, ...]:
    """The replies to each question as they are shown: labels are those of the whole, in steps too."""
    if not reply.parts:
        return (reply,)
    labels = {citation.sentence.id: citation.label for citation in shown(reply)}
    return tuple(_renumbered(part, labels) for part in reply.parts)


def shown(reply: Answer | Abstention) -> tuple[Citation, ...]:
    """What a reader sees cited, by label: all that answers, and behind it the closest where nothing does."""
    closest = [part.nearest[:1] for part in reply.parts or (reply,) if isinstance(part, Abstention)]
    answering = reply.citations if isinstance(reply, Answer) else ()
    return _labelled(_once([[*answering, *(each for found in closest for each in found)]]))


def _renumbered(part: Answer | Abstention, labels: Mapping[int, int]) -> Answer | Abstention:
    def renumbered(citations: Sequence[Citation]) -> tuple[Citation, ...]:
        return tuple(each._replace(label=labels[each.sentence.id]) for each in citations)

    if isinstance(part, Abstention):
        return part._replace(nearest=renumbered(part.nearest[:1]))
    citations, steps = renumbered(part.citations), part.derivation
    known = {str(old.label): str(new.label) for old, new in zip(part.citations, citations, strict=True)}
    steps = steps and LABEL.sub(lambda match: known.get(match[0], match[0]), steps)
    return part._replace(citations=citations, derivation=steps)


def _once(rows: Iterable[Sequence[Found | None]]) -> tuple[Found, ...]:
    """What is found, row by row, each sentence once."""
    found: dict[int, Found] = {}
    for each in chain.from_iterable(rows):
        if each is not None:
            found.setdefault(each.sentence.id, each)
    return tuple(found.values())


def _labelled(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    return tuple(each._replace(label=label) for label, each in enumerate(citations, start=1))
