"""The table of answerers: each looks at a case and finds something to say, or nothing."""

from collections.abc import Callable, Sequence

from quoth.answering.case import Case, Finding
from quoth.answering.confidence import THRESHOLD, confidence
from quoth.answering.denial import affirms, denied_terms
from quoth.answering.derivations import derive
from quoth.answering.listings import listing
from quoth.answering.news import about_article, behind_dateline
from quoth.answering.places import PIPE, may_be_record
from quoth.answering.question import alone
from quoth.answering.spans import short_answer
from quoth.answering.speech import who_says
from quoth.answering.verdicts import verdict
from quoth.language.foreign import foreign
from quoth.model import Award, Evidence, Reason, Sentence, ShortAnswer
from quoth.named_tuple import NamedTuple

# Sentences that may deny what is asked; a worse one is about something else.
LOOKED_AT = 3
DENIED = "The article only says that it is not so."
CENTRALITY = "is central to the article"


class Answerer(NamedTuple):
    """A kind of answer.

    find: what it finds, None where it has nothing to say of the case.
    example: a text and a question that it answers; near_miss: a question to the same text that it leaves.
    """

    name: str
    find: Callable[[Case], Finding | None]
    example: tuple[str, str]
    near_miss: str


def _overview(case: Case) -> Finding | None:
    if case.question.answer_type != "overview":
        return None
    from quoth.answering.overview import central_sentences

    evidence = tuple(
        Evidence(item.sentence, item.similarity, (Award(CENTRALITY, item.similarity, 1.0),))
        for item in central_sentences(case.indexed)
    )
    return Finding(evidence, None, evidence)


def _option(case: Case) -> Finding | None:
    if "-" not in case.question.text:
        return None
    from quoth.answering.options import explained

    found = explained(case)
    anything = case.settings.min_confidence is not None
    return None if anything and found is not None and found.reason is not None else found


def _denied(case: Case) -> Finding | None:
    """What is said where the best sentence denies what is asked; where nothing is, that it does."""
    if not case.evidence or case.chance < THRESHOLD:
        return None
    denial, others = case.evidence[0], case.evidence[1:]
    terms = denied_terms(case.question, denial.sentence, case.indexed)
    if not terms:
        return None
    for item in others:
        # What the paragraph says in the place of what it denies is as sure as that it speaks of the matter.
        if _beside(item.sentence, denial.sentence) and affirms(
            terms, case.question, item.sentence, case.indexed
        ):
            return _span(case._replace(evidence=_first(item, case.evidence)))
    rest = tuple(
        item
        for place, item in enumerate(others)
        if place >= LOOKED_AT or not denied_terms(case.question, item.sentence, case.indexed)
    )
    sure = confidence(case.question, rest, case.indexed)
    if sure >= THRESHOLD:
        return _span(case._replace(evidence=rest, chance=sure))
    return Finding(case.evidence, sure, reason=Reason("denied", DENIED))


def _beside(one: Sentence, other: Sentence) -> bool:
    return one.article == other.article and one.paragraph == other.paragraph


def _record(case: Case) -> Finding | None:
    """What a table has; a row that has it in no column is given whole: no part of it answers by itself."""
    if case.question.answer_type == "yesno" or not any(
        may_be_record(item.sentence) for item in case.evidence[:LOOKED_AT]
    ):
        return None
    from quoth.answering.records import recorded

    best, found = case.evidence[0].sentence, recorded(case)
    if found is not None and (may_be_record(best) or case.chance < (found.chance or 1)):
        return found
    return Finding(case.evidence, case.chance) if best.text.startswith(PIPE) else None


def _replied(case: Case) -> Finding | None:
    from quoth.answering.turns import replied

    return replied(case)


def _premise(case: Case) -> Finding | None:
    if case.question.answer_type == "yesno" or not (case.evidence and case.question.mentions):
        return None
    from quoth.answering.premises import false_premise

    text = false_premise(case.question, case.evidence[0].sentence, case.indexed)
    return None if text is None else Finding(case.evidence, case.chance, reason=Reason("false-premise", text))


def _verdict(case: Case) -> Finding | None:
    if case.question.answer_type != "yesno" or not case.evidence:
        return None
    found = verdict(case.question, case.evidence[0].sentence, case.indexed)
    if found is None:
        return None
    text, chance = found
    return Finding(case.evidence, max(case.chance, chance), short=ShortAnswer(text, None))


def _span(case: Case) -> Finding | None:
    if not case.evidence:
        return None
    best, short = behind_dateline(case.question, case.evidence[0])
    return Finding(
        case.evidence, case.chance, short=short or short_answer(alone(case.question), best, case.indexed)
    )


def _sentence(case: Case) -> Finding | None:
    return Finding(case.evidence, case.chance) if case.evidence else None


def _first(item: Evidence, evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return (item, *(other for other in evidence if other is not item))


# Of the whole document: nothing need be ranked for them.
BEFORE_RANKING = (
    Answerer(
        "what the article says of itself",
        about_article,
        ("Old bridge falls\nBy Jane Roe\n\nThe bridge fell in 1883.", "Who wrote this?"),
        "Who wrote the letter?",
    ),
    Answerer(
        "what an option does",
        _option,
        ("-q, --quiet Say nothing.\n-Q Quit.", "What does -q do?"),
        "Why is -q old?",
    ),
    Answerer(
        "what the article is about",
        _overview,
        ("The bridge opened in 1883. It is long.", "What is this about?"),
        "When did the bridge open?",
    ),
    Answerer(
        "all names, dates or numbers of a kind",
        listing,
        ("The bridge opened in 1883. It closed in 1901.", "Which years are mentioned?"),
        "In which year did the bridge open?",
    ),
)
# Of ranked evidence with questions in it, which answer nothing else.
WITH_QUESTIONS = (
    Answerer(
        "what is said next to the question, which the text has",
        _replied,
        ("POE: Who built the bridge?\nROE: Thomas Reid did.", "Who built the bridge?"),
        "When was the bridge built?",
    ),
)
# In this order: what is contrary to the question, what is worked out, what is told, what stands there.
ANSWERERS = (
    Answerer(
        "what is said where what is asked is denied",
        _denied,
        ("The bakery does not sell rye bread.", "What does the bakery sell?"),
        "Where is the bakery?",
    ),
    Answerer(
        "what stands in a table",
        _record,
        ("| Ship | Built |\n| Birch | 1947 |\n\nThe bridge opened in 1883.", "When was the Birch built?"),
        "When did the bridge open?",
    ),
    Answerer(
        "what the question takes for granted is otherwise",
        _premise,
        ("The bridge opened in 1883.", "Why did the bridge open in 1884?"),
        "Why did the bridge open in 1883?",
    ),
    Answerer(
        "worked out of what is said",
        derive,
        (
            "In 1990 the mill employed 310 people. In 2000 it employed 275 people.",
            "How many more people did the mill employ in 1990 than in 2000?",
        ),
        "How many people did the mill employ in 1990?",
    ),
    Answerer(
        "whose turn of a talk it is",
        who_says,
        ("POE: The bridge is old.\n\nROE: It is safe.", "Who said that the bridge is old?"),
        "Is the bridge old?",
    ),
    Answerer(
        "yes or no",
        _verdict,
        ("The bridge opened in 1883.", "Did the bridge open in 1883?"),
        "When did the bridge open?",
    ),
    Answerer(
        "the words of the sentence that answers",
        _span,
        ("The bridge opened in 1883.", "When did the bridge open?"),
        "What is this about?",
    ),
)
# Of what is asked or said in another language grammar tells nothing.
FOREIGN = (
    Answerer(
        "the sentence that answers",
        _sentence,
        ("Die Brücke wurde im Mai eröffnet.", "Wann wurde die Brücke eröffnet?"),
        "Wer fuhr den Zug?",
    ),
)


def answerers_for(case: Case) -> Sequence[Answerer]:
    """Those that may answer: all, but of what is foreign."""
    said = [case.question.text, *(item.sentence.text for item in case.evidence[:1])]
    return FOREIGN if any(map(foreign, said)) else ANSWERERS


def first_of(answerers: Sequence[Answerer], case: Case) -> Finding | None:
    """What the first of them that has anything to say finds."""
    return next((found for each in answerers if (found := each.find(case)) is not None), None)


def best_of(answerers: Sequence[Answerer], case: Case, least: float) -> Finding | None:
    """The first finding that is as sure as `least`; where none is, the surest.

    What is contrary to the question ends the search, unless anything at all is wanted (`least` 0).
    """
    surest = None
    for answerer in answerers:
        found = answerer.find(case)
        if found is None or (found.reason is not None and least <= 0):
            continue
        if found.reason is not None or found.chance is None or found.chance >= least:
            return found
        if surest is None or surest.chance is None or found.chance > surest.chance:
            surest = found
    return surest
