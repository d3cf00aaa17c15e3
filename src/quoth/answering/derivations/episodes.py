"""How long something went on: from a stated range of dates, or from what began it to what ended it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import LEADS, LIGHT, Subject, subject_of
from quoth.answering.derivations.calendar import Date, elapsed, year_of
from quoth.answering.derivations.events import Dated, dated, happened
from quoth.answering.derivations.matching import covers, has
from quoth.answering.derivations.steps import MINUS, Steps, Task, in_a_row
from quoth.answering.polarity import NOT_WORDS, PREPOSITIONS
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, word_terms
from quoth.model import Evidence

RANGE_LEAD = Pattern(r"\b(?:from|between)\s(?:the\s)?$", re.IGNORECASE)
RANGE_JOINT = Pattern(r",?\s(?:to|until|till|through|and)\s(?:the\s)?|\s?[-–—]\s?")
# Tokens between a range and the word it is said of.
RANGE_DISTANCE = 4
RANGE_EVIDENCE, STATED_EVIDENCE = 6, 3
LASTING = frozenset(word_terms("last take continue run go durat exist year month week day air".split()))
TAKING = Pattern(r"\b(?:take|took|taken) to\b", re.IGNORECASE)
AGAIN = frozenset(word_terms("reopen rebuild restart resume reestablish reinstate interrupt".split()))


class EpisodeRule(NamedTuple):
    """What begins and ends a state that a question asks the length of.

    asked: words of the question for the state. begins, ends: base forms of what opens and closes it, with
    a particle or "*" for a word of the question ("became king").
    example: question, article (a paragraph a line) and steps; near_miss: a question and an article that
    give nothing.
    """

    asked: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    example: tuple[str, str, str]
    near_miss: tuple[str, str]


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split("|"))


EPISODE_RULES = (
    EpisodeRule(
        _words("open operate operation run service business use"),
        _phrases("open | inaugurate"),
        _phrases("close | shut"),
        (
            "How many years was the bridge open?",
            "The bridge opened in 1883 and closed in 1921.",
            "1921 [1] − 1883 [1] = 38 years",
        ),
        ("How many years was the bridge open?", "The bridge opened in 1883 and the ferry closed in 1921."),
    ),
    EpisodeRule(
        _words("last take continue go endure"),
        _phrases("begin | start | commence | erupt | break out"),
        _phrases("end | finish | conclude | cease | stop"),
        (
            "How long did the siege last?",
            "The siege began on 3 May 1850. It ended on 7 June 1850.",
            "7 June 1850 [1] − 3 May 1850 [2] = 35 days",
        ),
        ("How long did the siege last?", "The siege began in 1850. The war ended in 1853."),
    ),
    EpisodeRule(
        _words("exist existed existence"),
        _phrases("founded | establish | create | form"),
        _phrases("dissolve | disband | abolish"),
        (
            "How long did the club exist?",
            "The club was founded in 1883. It was dissolved in 1921.",
            "1921 [1] − 1883 [2] = 38 years",
        ),
        ("How long did the club exist?", "The club was founded in 1883. It was not dissolved in 1921."),
    ),
    EpisodeRule(
        _words("stand"),
        _phrases("build | erect | complete"),
        _phrases("demolish | destroy | collapse | tear down | pull down | burn down"),
        (
            "How many years did the tower stand?",
            "The tower was completed in 1883 and demolished in 1921.",
            "1921 [1] − 1883 [1] = 38 years",
        ),
        ("How many years did the tower stand?", "The tower was completed about 1883 and demolished in 1921."),
    ),
    EpisodeRule(
        _words(
            "rule reign govern serve lead hold office power king queen emperor empress president mayor pope"
        ),
        _phrases("take office | crown | become * | accede"),
        _phrases("abdicate | resign | retire | depose | step down | leave office"),
        (
            "How long was Jane Roe mayor?",
            "Jane Roe became mayor in May 1883. She resigned in August 1886.",
            "August 1886 [1] − May 1883 [2] = 3 years and 3 months",
        ),
        ("How long was Jane Roe mayor?", "Jane Roe became rich in 1883. She resigned in 1886."),
    ),
    EpisodeRule(
        _words("prison imprison jail jailed imprisoned captivity"),
        _phrases("imprison | jail"),
        _phrases("release | freed"),
        (
            "How long was Roe in prison?",
            "Roe was jailed in 1883 and released in 1886.",
            "1886 [1] − 1883 [1] = 3 years",
        ),
        ("How long was Roe in prison?", "Roe was jailed in 1883, and Doe was released in 1886."),
    ),
    EpisodeRule(
        _words("married"),
        _phrases("marry | wed"),
        _phrases("divorce | separate"),
        (
            "How long were Roe and Doe married?",
            "Roe and Doe married in 1883 and divorced in 1886.",
            "1886 [1] − 1883 [1] = 3 years",
        ),
        ("How long were Roe and Doe married?", "Roe and Doe may have married in 1883 and divorced in 1886."),
    ),
    EpisodeRule(
        _words("live stay reside"),
        _phrases("move | settle | arrive"),
        _phrases("leave | depart"),
        (
            "How long did Roe live in Leeds?",
            "Roe moved to Leeds in 1883 and left Leeds in 1886.",
            "1886 [1] − 1883 [1] = 3 years",
        ),
        ("How long did Roe live in Leeds?", "Roe moved to York in 1883 and left in 1886."),
    ),
)


def episode(task: Task) -> Steps | None:
    """How long what is asked about went on, in the unit asked for; None where the article tells it."""
    asked = [t for t in task.part("what") if t.term not in LASTING]
    unit = (task.match["unit"] or "").lower().removesuffix("s")
    if not asked or _is_stated(asked, task):
        return None
    for item in task.evidence[:RANGE_EVIDENCE]:
        found = _range(asked, item)
        if found is not None:
            return difference_of(*found, unit)
    return _from_events(unit, task)


def _is_stated(asked: Sequence[Token], task: Task) -> bool:
    """Whether one of the best sentences speaks of it and a length of time, or any of a second beginning."""
    for item in task.evidence[:STATED_EVIDENCE]:
        reading = read(item.sentence.text)
        told = any(m.kind == "duration" for m in reading.mentions)
        if told and has(reading, asked[-1]) and covers(reading, asked):
            return True
    # What it took to build the bridge is not changed by its rebuilding.
    if TAKING.search(task.question.text):
        return False
    return any(not AGAIN.isdisjoint(read(item.sentence.text).places) for item in task.evidence)


def difference_of(early: Dated, late: Dated, unit: str) -> Steps | None:
    """The time between two dates, the later one first; a lone day and month takes the other's year."""
    first, last = early.date, late.date
    if not first.year and first[1:] < last[1:]:
        first = Date(last.year, *first[1:])
    if not first.year or not last.year:
        return None
    text = elapsed(first, last, unit)
    if text is None:
        return None
    yearly = min(first.detail, last.detail) == 1
    pair = tuple((year_of(d.shown) if yearly else d.shown, d.evidence) for d in (late, early))
    return in_a_row(pair, MINUS, text, text)


def _range(asked: Sequence[Token], item: Evidence) -> tuple[Dated, Dated] | None:
    """The only range of dates of a sentence that has all that is asked, close after a word of it."""
    reading = read(item.sentence.text)
    ranges = list(_ranges(reading, item))
    if len(ranges) != 1 or not covers(reading, asked):
        return None
    early, late, start = ranges[0]
    before = [t for t in reading.tokens if t.stop <= start]
    before = [t for t in before if t.word not in ("from", "between")][-RANGE_DISTANCE:]
    terms = {t.term for t in asked}
    places = [n for n, token in enumerate(before) if token.term in terms]
    # A range that the sentence begins with is said of all of it.
    if not (places or not before) or any(t.word in NOT_WORDS for t in before):
        return None
    since = before[places[-1] + 1 :] if places else []
    if _qualified(since):
        return None
    # "Some time between 1850 and 1862" is no length; "lasted between" and "open between" are.
    loose = [t for t in since if t.term not in LASTING and not t.stop_word and t.word not in LEADS | LIGHT]
    between = reading.text[start:].lower().startswith("between")
    return None if between and loose else (early, late)


def _qualified(tokens: Sequence[Token]) -> bool:
    """Whether a phrase stands between that the question lacks: "lived in Leeds from 1850 to 1862"."""
    lead = any(t.word in PREPOSITIONS for t in tokens)
    return lead and any(not t.stop_word and t.word not in PREPOSITIONS | LIGHT for t in tokens)


def _ranges(reading: Reading, item: Evidence) -> Iterator[tuple[Dated, Dated, int]]:
    for one, other in pairwise(m for m in reading.mentions if m.kind == "date"):
        joint = reading.text[one.span.stop : other.span.start]
        if not RANGE_JOINT.fullmatch(joint):
            continue
        ahead = RANGE_LEAD.search(reading.text[: one.span.start])
        if not ahead and " and " in joint:
            continue
        start = ahead.start() if ahead else one.span.start
        first = dated(one, reading, item, in_range=True)
        last = dated(other, reading, item, in_range=True)
        if first is not None and last is not None:
            yield first, last, start


def _from_events(unit: str, task: Task) -> Steps | None:
    tokens = read(task.match["what"]).tokens
    for rule in EPISODE_RULES:
        states = [n for n, t in enumerate(tokens) if t.word in rule.asked]
        cut = next((n for n in states if subject_of(tokens[:n])), 0)
        whole = subject_of(tokens[:cut])
        found = _ends(rule, whole, frozenset(tokens[n].term for n in states), task) if whole else None
        if whole is None or found is None:
            continue
        told = [read(end.evidence.sentence.text) for end in found]
        others = [t for n, t in enumerate(tokens) if n > cut and n not in states and t.term not in LASTING]
        if all(t.stop_word or t.word in LEADS or any(has(there, t) for there in told) for t in others):
            return difference_of(*found, unit)
    return None


def _ends(rule: EpisodeRule, asked: Subject, roles: frozenset[str], task: Task) -> tuple[Dated, Dated] | None:
    """The one beginning and the one end, of one subject: what is named later is never named more closely."""
    begun = happened(rule.begins, asked, roles, task.evidence, task.articles)
    ended = happened(rule.ends, asked, roles, task.evidence, task.articles)
    if len(begun) != 1 or len(ended) != 1:
        return None
    first, last = sorted((begun[0], ended[0]), key=lambda event: event.dated.evidence.sentence.id)
    same = last.subject.terms <= first.subject.terms
    return (begun[0].dated, ended[0].dated) if same else None
