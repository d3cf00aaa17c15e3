"""The forms of questions that are made from a clause: the table, and how a row makes one.

Every form keeps the article's words in their order and changes as little as English allows; the part
that is asked for is left out.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from quoth.language.pattern import Pattern
from quoth.model import Mention, MentionKind, Span
from quoth.named_tuple import NamedTuple
from quoth.suggesting.clauses import Plain, main_clause

LEAST_WORDS = 4
LONGEST = 90  # characters of a question
# A question that is too long may end before one of these.
PREPOSITIONS = Pattern(r"\s(?:in|on|at|from|with|by|under|through|during|to)\s")
Place: TypeAlias = Literal["subject", "adverbial"]


class Made(NamedTuple):
    """A question, and the part of the sentence (in its code points) that a right answer has."""

    question: str
    asked: Span


class QuestionForm(NamedTuple):
    """A form of question.

    asks: the words it begins with. kinds: of the mention that is asked for. place: where that stands.
    counts: whether a plural noun follows it, which the question names. leads: words that an adverbial mention
    may follow, "" for none.
    example: a sentence and the question that is made of it; near_miss: a sentence that gives none.
    """

    name: str
    asks: str
    kinds: frozenset[MentionKind]
    place: Place
    example: tuple[str, str]
    near_miss: str
    counts: bool = False
    leads: frozenset[str] = frozenset()


def questions_of(sentence: str) -> Iterator[tuple[str, Made]]:
    """What each form makes of `sentence`, with the form's name; well-formed by all that can be told."""
    clause = main_clause(sentence)
    if clause is None:
        return
    for form in QUESTION_FORMS:
        for mention in clause.found:
            question = _asked(form, clause, mention) if mention.kind in form.kinds else None
            if question is not None and len(question.split()) >= LEAST_WORDS:
                yield form.name, Made(question, mention.span)
                break


def _asked(form: QuestionForm, clause: Plain, mention: Mention) -> str | None:
    """The question by one form about one mention; None where it doesn't stand where the form wants it."""
    start, stop = mention.span.start, mention.span.stop
    topic, rest = clause.topic, clause.rest
    verb = clause.slice(topic[1], clause.verb[1])
    if form.place == "subject":
        counted = clause.slice(stop, topic[1])
        if start != topic[0] or bool(counted) != form.counts or (counted and not _counts(clause, stop)):
            return None
        return _short(" ".join((form.asks, *counted.split(), verb)), clause.slice(*rest), _dated(clause))
    before = clause.slice(rest[0], start)
    if mention is clause.fronted:
        return _inverted(form.asks, clause, clause.slice(*rest))
    kept, _, lead = before.rpartition(" ")
    follows = rest[0] <= start < rest[1] and lead in form.leads
    return _inverted(form.asks, clause, kept) if follows else None


def _counts(clause: Plain, start: int) -> bool:
    """Whether the phrase that goes on there ends with a plural noun right away: no preposition between."""
    phrase = next((each for each in clause.parse.phrases if each.start < start < each.stop), None)
    return phrase is not None and clause.parse.tokens[phrase.last].tag == "NOUN.plural"


def _inverted(asks: str, clause: Plain, kept: str) -> str | None:
    """As in "When was the bridge opened?", "When did the bridge open?": the auxiliary before the subject."""
    if clause.copular or clause.parse.text[clause.topic[0]].isdigit():
        return None
    helper = clause.slice(*clause.helper) or "did"
    verb = clause.base or clause.slice(*clause.verb)
    return _short(" ".join((asks, helper, _topic(clause), verb)), kept)


def _topic(clause: Plain) -> str:
    shown = clause.slice(*clause.topic)
    opens = clause.parse.tokens[clause.subject.first].tag == "DET"
    return f"{shown[0].lower()}{shown[1:]}" if opens else shown


def _dated(clause: Plain) -> str:
    if clause.fronted is None:
        return ""
    lead = clause.parse.text[: clause.fronted.span.stop]
    return f" {lead[0].lower()}{lead[1:]}"


def _short(start: str, tail: str, dated: str = "") -> str | None:
    """The question, its tail cut at a preposition where it would be too long."""
    tail = f" {tail}" if tail else ""
    room = LONGEST - len(start) - len(dated) - 1
    if len(tail) > room:
        cuts = [match.start() for match in PREPOSITIONS.compiled.finditer(tail) if 0 < match.start() <= room]
        if not cuts:
            return None
        tail = tail[: cuts[-1]]
    return f"{start}{tail}{dated}?" if room > 0 else None


QUESTION_FORMS = (
    QuestionForm(
        "when",
        "When",
        frozenset(("date",)),
        "adverbial",
        ("The old bridge was opened in May 1883 by the mayor.", "When was the old bridge opened?"),
        "The bridge carried in 1883 built trains.",
        leads=frozenset(("in", "on")),
    ),
    QuestionForm(
        "who",
        "Who",
        frozenset(("person", "organization")),
        "subject",
        ("In 1911, President Jane Roe opened the canal.", "Who opened the canal in 1911?"),
        "Mount Roe rises over the canal.",
    ),
    QuestionForm(
        "how many",
        "How many",
        frozenset(("quantity",)),
        "subject",
        (
            "About 6,300 sheep farmers were sent to Lima in 1911.",
            "How many sheep farmers were sent to Lima in 1911?",
        ),
        "About 6,300 of them were sent to Lima.",
        counts=True,
    ),
    QuestionForm(
        "how long",
        "How long",
        frozenset(("duration",)),
        "adverbial",
        ("The siege lasted about two weeks and ended in June.", "How long did the siege last?"),
        "The siege ended after two weeks.",
        leads=frozenset(("", "for")),
    ),
    QuestionForm(
        "where",
        "Where",
        frozenset(("place",)),
        "adverbial",
        ("The painter was born in Peru.", "Where was the painter born?"),
        "The painter was happy in 1911.",
        leads=frozenset(("in", "at", "near")),
    ),
)
