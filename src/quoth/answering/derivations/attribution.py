"""Of what a verb is said: the subject before it, carried on from the clause or sentence before."""

from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.forms import is_adverb, is_past
from quoth.answering.polarity import (
    ADVERBS,
    AUXILIARIES,
    BOUNDARIES,
    DETERMINERS,
    MODALS,
    NOT_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    doubts,
)
from quoth.language.terms import Token
from quoth.model import Index, Sentence

LEADS = PREPOSITIONS | {"of"}
JOINTS = BOUNDARIES | {"and", "or", "then", "as"}
STOPS = ",;:()[]—–"
LIGHT = AUXILIARIES | ADVERBS | DETERMINERS | NOT_WORDS
# Nouns with an irregular plural, which the form alone takes for past forms.
PLURALS = frozenset("men women children people persons feet teeth mice wives lives halves wolves".split())
# A pronoun may stand for a pronoun of the sentence before, this often.
MOST_STEPS = 3


class Subject(NamedTuple):
    """What something is said of.

    head: the term of its main word. terms: of all its words; "the stone bridge over the river" is told
    from "the iron bridge" by them.
    """

    head: str
    terms: frozenset[str]

    def agrees(self, other: "Subject") -> bool:
        """Whether both may be one: one main word, and no word on either side that contradicts the other."""
        return self.head == other.head and (self.terms <= other.terms or other.terms <= self.terms)


def subject_of(tokens: Sequence[Token]) -> Subject | None:
    """The subject that a run of words is; None where it has no content word."""
    words = [t for t in tokens if not is_adverb(t.word)]
    led = bool(words) and words[0].word in LEADS
    front: list[Token] = []
    for token in words:
        if token.word in LEADS and not led:
            break
        front.append(token)
    own = [t for t in front if _names(t)]
    return Subject(own[-1].term, frozenset(t.term for t in words if _names(t))) if own else None


def _names(token: Token) -> bool:
    return not (token.stop_word or token.word in LIGHT or token.word in LEADS or token.word[:1].isdigit())


def said_of(place: int, reading: Reading, earlier: Sequence[Reading]) -> Subject | None:
    """The subject of the verb at `place` among the tokens; None where it is not plain.

    earlier: the sentences before it in its paragraph, nearest first.
    """
    start = clause_start(place, reading)
    own = _run(start, place, reading)
    found = subject_of(own)
    if found is not None:
        return found
    if any(token.word in PRONOUNS for token in own):
        # "it" of a later clause may be what the sentence began with; of the first, what the last one did.
        first = all(t.stop_word or t.word in PRONOUNS for t in _run(0, start, reading))
        return opening(earlier) if first else opening([reading, *earlier])
    return opening([reading, *earlier]) if start else None


def opening(readings: Sequence[Reading]) -> Subject | None:
    """What the first of `readings` begins with, before its verb; of a pronoun, what the next one does."""
    for reading in readings[:MOST_STEPS]:
        tokens = reading.tokens
        start = 0
        if tokens and tokens[0].word in LEADS:
            start = next((n for n in range(1, len(tokens)) if "," in _gap(n, reading)), 0)
        stop = next((n for n in range(start, len(tokens)) if _ends(n, start, reading)), len(tokens))
        run = tokens[start:stop]
        if not (len(run) == 1 and run[0].word in PRONOUNS):
            return subject_of(_undated(run, reading))
    return None


def _ends(place: int, start: int, reading: Reading) -> bool:
    token = reading.tokens[place]
    if place == start:
        return False
    sign = any(mark in _gap(place, reading) for mark in STOPS)
    return sign or token.word in AUXILIARIES | BOUNDARIES or is_done(token.word)


def is_done(word: str) -> bool:
    """Whether a folded word may be a verb's past form or participle."""
    return is_past(word) and word not in PLURALS


def clause_start(place: int, reading: Reading) -> int:
    """The place of the first word of the clause that the word at `place` stands in."""
    while place > 0:
        if any(mark in _gap(place, reading) for mark in STOPS):
            return place
        if reading.tokens[place - 1].word in JOINTS and _joins_clauses(place - 1, reading):
            return place
        place -= 1
    return 0


def _joins_clauses(place: int, reading: Reading) -> bool:
    """Whether the joint at `place` parts clauses; before any verb "and" joins nouns: "Roe and Doe"."""
    before = reading.tokens[:place]
    verb = any(token.word in AUXILIARIES or is_done(token.word) for token in before)
    return verb or reading.tokens[place].word not in ("and", "or")


def _gap(place: int, reading: Reading) -> str:
    """The text between the token at `place` and the one before it."""
    tokens = reading.tokens
    return reading.text[tokens[place - 1].stop : tokens[place].start] if place else ""


def _run(start: int, stop: int, reading: Reading) -> list[Token]:
    return _undated(reading.tokens[start:stop], reading)


def _undated(tokens: Sequence[Token], reading: Reading) -> list[Token]:
    """The tokens that are no part of a date; a preposition that leads to nothing else goes with it."""
    dates = [m.span for m in reading.mentions if m.kind == "date"]
    kept: list[Token] = []
    for token in tokens:
        if any(span.start <= token.start < span.stop for span in dates):
            if kept and kept[-1].word in LEADS:
                kept.pop()
        else:
            kept.append(token)
    return kept


def is_stated(start: int, stop: int, verb: int, reading: Reading) -> bool:
    """Whether nothing from `start` to `stop` denies the verb, leaves it open or puts it in the future."""
    dates = [m.span for m in reading.mentions if m.kind == "date"]
    for place in range(start, stop):
        token = reading.tokens[place]
        if place == verb or any(span.start <= token.start < span.stop for span in dates):
            continue
        if token.word in NOT_WORDS | MODALS or token.word.endswith("n't") or token.term in doubts():
            return False
    return True


def before_in_paragraph(sentence: Sentence, articles: Index) -> list[Reading]:
    """The sentences before it in its paragraph, nearest first, as far as a pronoun reaches."""
    found = []
    for row in range(sentence.id - 1, max(-1, sentence.id - 1 - MOST_STEPS), -1):
        last = articles.sentences[row]
        if (last.article, last.paragraph) != (sentence.article, sentence.paragraph):
            break
        found.append(read(last.text))
    return found
