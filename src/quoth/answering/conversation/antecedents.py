"""What a pronoun stands for: the noun phrase of the last turn that agrees with it best."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quoth.answering.conversation.phrases import Phrase, PhraseKind
from quoth.answering.conversation.pronouns import Pronoun
from quoth.answering.conversation.selections import SELECTIONS, Selection
from quoth.answering.conversation.turn import Found, Turn, in_answer, in_question, in_sentence
from quoth.answering.conversation.units import NUMBERS
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT, PLACE_NAMES
from quoth.language.persons import FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS
from quoth.language.terms import fold, word_terms
from quoth.model import AnswerType

GENDERS = dict.fromkeys(("she", "her", "hers"), MALE_WORDS) | dict.fromkeys(
    ("he", "him", "his"), FEMALE_WORDS
)
# Given names that the pronoun can't stand for.
GIVEN_NAMES = dict.fromkeys(("she", "her", "hers"), MALE_NAMES) | dict.fromkeys(
    ("he", "him", "his"), FEMALE_NAMES
)
# A turn about where, when, how many or why goes on about its subject; any other about its answer.
ABOUT_SUBJECT: frozenset[AnswerType] = frozenset(("place", "date", "quantity", "duration", "reason", "yesno"))
# A phrase that begins with one of these has an antecedent of its own.
UNSETTLED = frozenset("its his her their my our your it".split())
AND = Pattern(r"\band\b")
DETERMINED = Pattern(r"\b(?:an?|the|this|that)\s$", re.IGNORECASE)
FIRST_DIGIT = Pattern(r"\d")
INDEFINITE = Pattern(r"^(?:an?|another|some|one|any)\s(?=\S)", re.IGNORECASE)
DEFINITE = Pattern(r"^(?:the|this|that|these|those)\s", re.IGNORECASE)
PLACE_LEAD = Pattern(r"\b(in|at|on|near|inside|within|to|from|into|through)\s(?:the\s)?$", re.IGNORECASE)
DATE_LEAD = Pattern(r"\b(in|on|at|since|during|by|before|after|until)\s(?:the\s)?$", re.IGNORECASE)
# "To Leeds" is where somebody went; what happened there happened in Leeds.
GOALS = frozenset(("to", "from", "into", "through", "since", "by", "until"))


def antecedent(word: str, row: Pronoun, verb: Sequence[str], turn: Turn) -> Found | None:
    """The phrase that `word`, one of the row's, stands for; None where none agrees.

    verb: terms near behind the pronoun: what is said of it.
    """
    selection = _selected(frozenset(verb))
    if selection is not None:
        found = _best(word, row, turn, _goes_on(row, turn), selection.kinds)
        if found is not None:
            return found
    subject_first = _goes_on(row, turn) or (selection is not None and selection.subject_first)
    return _best(word, row, turn, subject_first, None)


def _best(
    word: str, row: Pronoun, turn: Turn, subject_first: bool, kinds: frozenset[PhraseKind] | None
) -> Found | None:
    for least in (2, 1):
        for found in _sources(turn, subject_first, bool(row.many)):
            fits = kinds is None or found.phrase.kind in kinds
            if fits and _agrees(word, row, found.phrase) >= least:
                return found
    return None


def as_referred(found: Found) -> str:
    """The phrase as one refers to it: "a night attack" -> "the night attack"."""
    text = _exact(found.phrase.text)
    determiner = DEFINITE.match(text) or INDEFINITE.match(text)
    if determiner:
        return f"the {text[determiner.end() :]}"
    if text[:1].isdigit() and found.phrase.kind != "date":
        return f"the {text}"
    if DETERMINED.search(found.before) and not UNSETTLED.intersection(fold(text).split()[:1]):
        return f"the {text}"
    plain = not found.phrase.proper and (
        " " not in text or not any(m.span.start == 0 and m.kind not in NUMBERS for m in mentions(text))
    )
    if plain and not found.before.strip():
        return text if text[1:2].isupper() else text[:1].lower() + text[1:]
    return text


def placed(found: Found) -> str:
    """The phrase with the preposition that says where or when: "at Leeds Harbor"."""
    lead = DATE_LEAD if found.phrase.kind == "date" else PLACE_LEAD
    before = lead.search(found.before)
    preposition = before[1].lower() if before else "in"
    return f"{'in' if preposition in GOALS else preposition} {as_referred(found)}"


def _exact(text: str) -> str:
    """The phrase without what makes its number inexact: of "about 30 ships" one says "the 30 ships"."""
    number = FIRST_DIGIT.search(text)
    inexact = INEXACT.search(text[: number.start()]) if number else None
    return text[number.start() :] if number and inexact and not inexact.start() else text


def _sources(turn: Turn, subject_first: bool, many: bool) -> Iterator[Found]:
    """What can be referred to, the likeliest first; many: whether by a plural."""
    answered = [*in_answer(turn)]
    if many and answered and not answered[0].phrase.plural:
        answered = [*_wholes(answered[0], turn), *answered]
    groups = [in_question(turn), answered] if subject_first else [answered, in_question(turn)]
    for group in (*groups, in_sentence(turn)):
        yield from (found for found in group if fold(found.phrase.text.split()[0]) not in UNSETTLED)


def _wholes(found: Found, turn: Turn) -> Iterator[Found]:
    """What the sentence names together with a short answer that is a part of it."""
    start = len(found.before)
    for other in in_sentence(turn):
        phrase = other.phrase
        if phrase.plural and AND.search(phrase.text) and phrase.start <= start < phrase.stop:
            yield other


def _goes_on(row: Pronoun, turn: Turn) -> bool:
    """Whether the turn's subject is taken before its answer."""
    return row.role not in ("there", "then", "pointing") and turn.answer_type in ABOUT_SUBJECT


def _agrees(word: str, row: Pronoun, phrase: Phrase) -> int:
    other, names = GENDERS.get(word), GIVEN_NAMES.get(word)
    words = fold(phrase.text).replace(".", "").split()
    if other and not other.isdisjoint(words):
        return 0
    if names and not names.isdisjoint(words[:-1]):
        return 0
    if row.many and phrase.kind == "place" and not phrase.plural and fold(phrase.text) not in PLACE_NAMES:
        return 0  # "they" is a country, but no town and no bridge
    return (row.many if phrase.plural else row.one).get(phrase.kind, 0)


@cache
def _verbs(place: int) -> frozenset[str]:
    return frozenset(word_terms(SELECTIONS[place].verbs.split()))


def _selected(verb: frozenset[str]) -> Selection | None:
    return next((row for place, row in enumerate(SELECTIONS) if not verb.isdisjoint(_verbs(place))), None)
