"""Who says a sentence: who begins its turn of a talk, or who is named beside a verb of speech."""

from typing import Final

from quoth.answering.alignment import strengths
from quoth.answering.case import Case, Finding, chosen
from quoth.answering.comparison import STANDS_FOR, ask
from quoth.answering.places import paragraph_rows
from quoth.answering.reading import read
from quoth.answering.spans import short_answer
from quoth.language.mentions import LETTER
from quoth.language.pattern import ShortPattern
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Index, Question, Sentence, ShortAnswer, Span
from quoth.named_tuple import NamedTuple

# A turn of a talk that was written down: "JANE ROE: It is old."
TURN: Final = ShortPattern(
    rf"[*_>\s]*(?P<who>(?:[{LETTER}][\w.'’-]*\s?){{1,4}})(?:\([^)]{{1,40}}\)\s?)?[*_]*:[*_]*(?=\s|$)",
    hints=":",
)
LETTER_TURN: Final = ShortPattern(r"[*_>\s]*(?P<who>[QA])[*_]*\.[*_]*(?=\s)", hints="q./a./q*/a*/q_/a_")
# Paragraphs that another's turn is away; a lone "Note:" is nobody's turn.
NEAR: Final = 3
# What a verb of speech is like, and how much.
SAY: Final = frozenset(("say", "tel"))
LEAST_ALIKE: Final = 0.38
# Not learned: a turn is somebody's.
TURN_CHANCE: Final = 0.8
SAID_IN: Final = "is said in the turn of who is asked for"


class Turn(NamedTuple):
    """What begins a turn. speaker: who speaks, said: what is said, each by its characters, half-open."""

    speaker: tuple[int, int]
    said: tuple[int, int]


def turn(text: str) -> Turn | None:
    """The turn of a talk that a sentence begins."""
    match = TURN.match(text) or LETTER_TURN.match(text)
    if match is None:
        return None
    start, stop = match.start("who"), match.start("who") + len(match["who"].rstrip())
    said = len(text) - len(text[match.end() :].lstrip(" ,:;—–-\u00a0\t\r\n"))
    return Turn((start, stop), (said, len(text.rstrip(" .,:;"))))


def speaker(sentence: Sentence) -> str:
    """The name of who begins a turn with a sentence; "" where nobody does."""
    begun = turn(sentence.text)
    return sentence.text[slice(*begun.speaker)] if begun is not None else ""


def who_says(case: Case) -> Finding | None:
    """The speaker of the turn that has what a question says was said; None outside a talk."""
    words = [token for token in read(case.question.text).tokens if not token.stop_word]
    if case.question.answer_type != "person" or not words or not _of_speech(words[0].term):
        return None
    best = case.evidence[0] if case.evidence else None
    begun = _begun(best.sentence, case.indexed) if best is not None else None
    if best is None or begun is None:
        return None
    short, said = _named(begun), chosen(SAID_IN, begun)
    chance = max(case.chance, TURN_CHANCE) if _has_all(best.sentence, begun, case) else case.chance
    if begun.id == best.sentence.id:
        return Finding(case.evidence, chance, (best,), short)
    return Finding((*said, *case.evidence), chance, (*said, best), short)


def _has_all(sentence: Sentence, begun: Sentence, case: Case) -> bool:
    """Whether all that is asked to be said is, by a sentence, by its turn and by what that replies to."""
    sought, index = ask(case.question, case.indexed).sought, case.indexed
    rows = range(begun.id - (begun.number > 1), sentence.id + 1)
    said = [strengths(sought, read(index.sentences[row].text)) for row in rows]
    best = zip(sought.terms, *said, strict=True)
    return all(max(each) >= STANDS_FOR or _of_speech(term) for term, *each in best)


def speaker_of(question: Question, item: Evidence, index: Index) -> tuple[Sentence, ShortAnswer] | None:
    """Who says a sentence, and the sentence that names who; None where nobody is named.

    question: one that asks for somebody who says something.
    """
    begun = _begun(item.sentence, index)
    if begun is not None:
        return begun, _named(begun)
    reading = read(item.sentence.text)
    if not any(_of_speech(term) for term in reading.places):
        return None
    short = short_answer(question, item, index)
    return None if short is None else (item.sentence, short)


def _of_speech(term: str) -> bool:
    found = [near for other, near in alike(term).items() if other in SAY and not near.excludes]
    return term in SAY or any(near.strength >= LEAST_ALIKE for near in found)


def _named(begun: Sentence) -> ShortAnswer:
    name, start = speaker(begun), begun.span.start + begun.text.find(speaker(begun))
    return ShortAnswer(name, Span(start, start + len(name)))


def _begun(sentence: Sentence, index: Index) -> Sentence | None:
    """The sentence that begins the turn a sentence stands in; None where no other turn is near."""
    first = index.sentences[paragraph_rows(sentence, index)[0]]
    name = speaker(first)
    others = {*_near(first, -1, index), *_near(first, 1, index)} - {"", name}
    return first if name and others else None


def _near(sentence: Sentence, step: int, index: Index) -> list[str]:
    """Who begins the paragraphs before (-1) or behind (1) a sentence's own."""
    found: list[str] = []
    for _ in range(NEAR):
        rows = paragraph_rows(sentence, index)
        row = rows[0] - 1 if step < 0 else rows[-1] + 1
        if not 0 <= row < len(index.sentences) or index.sentences[row].article != sentence.article:
            break
        sentence = index.sentences[paragraph_rows(index.sentences[row], index)[0]]
        found.append(speaker(sentence))
    return found
