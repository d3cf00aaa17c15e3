"""A question that stands in the text: it answers nothing itself, and what is said next answers it."""

import re
from collections.abc import Sequence
from typing import Final

from quoth.answering.alignment import Sought, strengths
from quoth.answering.case import Case, Finding, chosen
from quoth.answering.comparison import STANDS_FOR, ask
from quoth.answering.measures.answer_types import CUES, fits_of
from quoth.answering.places import paragraph_rows
from quoth.answering.question import alone, analyze
from quoth.answering.reading import read
from quoth.answering.spans import short_answer
from quoth.answering.spans.phrases import VERBS
from quoth.answering.speech import speaker, turn
from quoth.language.classes import word_classes
from quoth.model import AnswerType, Evidence, Index, Question, Sentence, ShortAnswer, Span

# Of what is found so in talks that nobody had seen, this share was right.
TURN_CHANCE: Final = 0.8
ANSWERS: Final = "is said to such a question"
LOOKED_AT: Final = 3  # of the evidence, and sentences of a reply
# Who is only pointed at was named in the turns before; who is spoken to is named nowhere.
POINTING: Final = re.compile(r"\b(?:he|she|him|her|his|it|its|they|them|their)\b", re.IGNORECASE)
SPOKEN_TO: Final = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
BEFORE: Final = 8  # sentences
# Kinds that the same question may be taken for, put in other words.
VAGUE: Final = frozenset(("thing", "definition", "name"))
CLAUSES: Final = re.compile(r",?\s(?:and|or|but|so)\s|[,;:.]\s", re.IGNORECASE)
FRAGMENT: Final = 8  # words


def asks(question: Question, sentence: Sentence) -> str:
    """The clause of a sentence that asks for what the question asks for, and so can't tell it; "" without."""
    text = sentence.text
    if not text.rstrip("\"'”’»)*_").endswith("?"):
        return ""
    said = _said(sentence).text
    clauses = (clause for clause in CLAUSES.split(said) if clause.strip())
    wanted = _alike(question.answer_type)
    return next((each for each in clauses if _alike(analyze(each, each).answer_type) == wanted), "")


def _alike(answer_type: AnswerType) -> AnswerType:
    return "thing" if answer_type in VAGUE else answer_type


def without_asking(question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence without questions that ask for the same kind of thing, or of a talk whether it is so."""
    return [item for item in evidence if not (asks(question, item.sentence) or _whether(item.sentence))]


def _whether(sentence: Sentence) -> bool:
    said = _said(sentence).text
    return said != sentence.text and said.endswith("?") and analyze(said, said).answer_type == "yesno"


def replied(case: Case) -> Finding | None:
    """What is said next to a question of the text that is the one asked; both are cited."""
    for item in case.evidence:
        clause = asks(case.question, item.sentence)
        reply = _reply(item.sentence, case.indexed) if clause else []
        if reply and _is_asked(case, item.sentence, clause, reply[0]):
            return _found(case, item, reply)
    return None


def _is_asked(case: Case, sentence: Sentence, clause: str, reply: Sentence) -> bool:
    """Whether a question of the text has all words of the one asked, and its clause few others."""
    sought = ask(case.question, case.indexed).sought
    found = strengths(sought, read(sentence.text))
    if POINTING.search(sentence.text) and any(found):
        rows = range(max(0, sentence.id - BEFORE), sentence.id)
        before = (case.indexed.sentences[row] for row in rows)
        near = [strengths(sought, read(each.text)) for each in before if each.article == sentence.article]
        found = [max(each) for each in zip(found, *near, strict=True)]
    if SPOKEN_TO.search(sentence.text):
        who = read(f"{case.indexed.articles[sentence.article].title} {speaker(reply)}")
        known = [term in who.places for term in sought.terms]
        found = [1.0 if is_known else strength for is_known, strength in zip(known, found, strict=True)]
    own = read(clause).places
    shared = sum(term in sought.places or term in sought.alike for term in own)
    return bool(found) and min(found) >= STANDS_FOR and 2 * shared >= len(own)


def _reply(asked: Sentence, index: Index) -> list[Sentence]:
    """The sentences of the next turn; none where the same one goes on, or asks back."""
    rows = paragraph_rows(asked, index)
    behind = index.sentences[min(rows[-1] + 1, len(index.sentences) - 1)]
    asker, other = speaker(index.sentences[rows[0]]), speaker(behind)
    goes_on = asker == other if asker or other else asked.id != rows[-1]
    if behind.article != asked.article or behind.id <= rows[-1] or goes_on or bool(asker) != bool(other):
        return []
    return (
        [] if behind.text.endswith("?") else [index.sentences[row] for row in paragraph_rows(behind, index)]
    )


def _found(case: Case, item: Evidence, reply: Sequence[Sentence]) -> Finding:
    question = case.question
    sought = ask(question, case.indexed).sought
    said = [_said(sentence) for sentence in reply[:LOOKED_AT]]
    best = max(range(len(said)), key=lambda n: (*_tells(said[n].text, question, sought), -n))
    answer, spoken = chosen(ANSWERS, reply[best], said[best])
    cited, short = (answer, item), _short(case, spoken)
    rest = (other for other in case.evidence if other is not item and other.sentence != reply[best])
    return Finding((*cited, *rest), max(case.chance, TURN_CHANCE), cited, short)


def _tells(text: str, question: Question, sought: Sought) -> tuple[bool, bool, int]:
    """Whether a sentence has the kind asked for, whether it has words at all, how much of the question's."""
    fitting, cue = fits_of(question), CUES.get(question.answer_type)
    reading = read(text)
    fits = any(mention.kind in fitting for mention in reading.mentions)
    cued = cue is not None and cue.search(text) is not None
    return fits or cued, bool(reading.places), sum(term in reading.places for term in sought.terms)


def _said(sentence: Sentence) -> Sentence:
    """A sentence without the name of who says it."""
    begun = turn(sentence.text)
    if begun is None or begun.said[0] >= begun.said[1]:
        return sentence
    start = begun.said[0]
    span = Span(sentence.span.start + start, sentence.span.stop)
    return sentence._replace(text=sentence.text[start:], span=span)


def _short(case: Case, item: Evidence) -> ShortAnswer | None:
    """The whole of what is no sentence: "In the winter."; else its words that answer."""
    text, start = item.sentence.text.rstrip(" .!*_"), item.sentence.span.start
    classes = word_classes(text)
    if len(classes) <= FRAGMENT and VERBS.isdisjoint(classes) and case.question.answer_type != "yesno":
        return ShortAnswer(text, Span(start, start + len(text)))
    return short_answer(alone(case.question), item, case.indexed)
