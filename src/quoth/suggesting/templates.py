"""The forms of questions that are made from a clause: the table, and how a row makes one.

Every form keeps the article's words in their order and changes as little as English allows; the part
that is asked for is left out.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import partial

from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.patterns import PERSON_TITLES
from quoth.language.persons import FEMALE_WORDS, GROUP_NOUNS, MALE_WORDS
from quoth.model import Mention, MentionKind, Span
from quoth.named_tuple import NamedTuple
from quoth.suggesting.clauses import LIVED, Part, Plain, main_clause, points_back

LEAST_WORDS = 4
LONGEST = 90  # characters of a question
VAGUE = frozenset("a an some any each every many several most all".split())
# Nouns of people, by the noun and by its end.
PEOPLE = PERSON_TITLES | FEMALE_WORDS | MALE_WORDS | GROUP_NOUNS | {"person", "people", "child", "children"}
PERSON = Pattern(r"(?:[eo]rs?|ists?|ians?|[mw][ae]n|ants?|ees?)$")
NO_THINGS = frozenset(("person", "date", "duration", "quantity", "money", "percent"))

PLACES: Mapping[str, Sequence[MentionKind]] = {
    "in": ("place", "name"),
    "at": ("place", "organization"),
    "near": ("place",),
}


class Made(NamedTuple):
    """A question, and the part of the sentence (in its code points) that a right answer has."""

    question: str
    asked: Span


class QuestionForm(NamedTuple):
    """A form of question.

    make: the question to a clause; None where that has nothing that is asked for so.
    example: a sentence and the question that is made of it; near_miss: a sentence that gives none.
    """

    name: str
    make: Callable[[Plain], Made | None]
    example: tuple[str, str]
    near_miss: str


def questions_of(sentence: str, persons: Set[str] = frozenset()) -> Iterator[tuple[str, Made]]:
    """What each form makes of `sentence`, with the form's name; well-formed by all that can be told.

    persons: names that are known to be of people.
    """
    clause = main_clause(sentence)
    if clause is None:
        return
    if clause.shown in persons or LIVED.search(clause.aside):
        clause = clause._replace(found=(*clause.found, Mention("person", Span(*clause.topic), "")))
    for form in QUESTION_FORMS:
        made = None if clause.said is not None and form.make is not _what else form.make(clause)
        # "Who came to Leeds?" says less than "Where did the mayor go?".
        least = LEAST_WORDS + (form.make is _who)
        if made and len(made.question.split()) >= least and not points_back(made.question.partition(" ")[2]):
            yield form.name, made


def persons_of(sentences: Sequence[str]) -> frozenset[str]:
    """The names of people in sentences, whole and their last word."""
    names = {
        text[slice(*each.span)] for text in sentences for each in mentions(text) if each.kind == "person"
    }
    clauses = filter(None, map(main_clause, sentences))
    lived = (each for each in clauses if each.slice(*each.verb) == "born" or LIVED.search(each.aside))
    names.update(each.shown for each in lived if each.shown[0].isupper())
    return frozenset((*names, *(name.split()[-1] for name in names)))


def _who(clause: Plain) -> Made | None:
    mention = _mention(clause, clause.topic, "person")
    return _kept(f"Who {clause.predicate}", clause, mention.span) if mention and len(clause.parts) else None


def _how_many(clause: Plain) -> Made | None:
    counted = _counted(clause, clause.topic)
    if counted is not None:
        return _kept(f"How many {counted[0]} {clause.predicate}", clause, counted[1])
    part = _object(clause)
    counted = _counted(clause, (part.start, part.stop)) if part is not None else None
    return _inverted(f"How many {counted[0]}", clause.without(part), counted[1]) if counted else None


def _counted(clause: Plain, place: tuple[int, int]) -> tuple[str, Span] | None:
    """What is counted there, and its number: a plural noun right behind it."""
    mention = next((e for e in clause.found if e.span.start == place[0] and e.kind == "quantity"), None)
    phrase = next((each for each in clause.parse.phrases if each.start == place[0]), None)
    if mention is None or phrase is None or clause.parse.tokens[phrase.last].tag != "NOUN.plural":
        return None
    return (
        (clause.slice(mention.span.stop, place[1]), mention.span) if mention.span.stop < phrase.stop else None
    )


def _adverbial(clause: Plain, asks: str, kind: MentionKind, leads: Sequence[str]) -> Made | None:
    """As in "When was the bridge opened?"; a date without a preposition is no object."""
    for place, part in enumerate(clause.parts):
        mention = _mention(clause, (part.phrase, part.stop), kind)
        if mention is not None and part.lead in leads and (part.lead or (place == 0) != (kind == "date")):
            return _inverted(asks, clause.without(part), mention.span)
    return None


def _when(clause: Plain) -> Made | None:
    if clause.fronted is not None:
        return _inverted("When", clause._replace(fronted=None), clause.fronted.span)
    return _adverbial(clause, "When", "date", ("in", "on", ""))


def _where(clause: Plain) -> Made | None:
    """Another place, or a circumstance, would ask for less than is told: dates alone stay."""
    for part in clause.parts:
        kinds = PLACES.get(part.lead, ())
        mention = next(
            filter(None, (_mention(clause, (part.phrase, part.stop), kind) for kind in kinds)), None
        )
        if mention is not None:
            dated = {
                e for e in clause.parts for d in clause.found if d.kind == "date" and e.holds(d.span.start)
            }
            kept = tuple(each for each in clause.parts if each.kind != "adverbial" or each in dated)
            return _inverted("Where", clause._replace(parts=kept), mention.span)
    return None


def _what(clause: Plain) -> Made | None:
    """Of a thing, as far as its noun tells; what is with it is part of it."""
    if clause.said is not None:
        return _inverted("What", clause, Span(clause.said + 1, len(clause.parse.text.rstrip(" ."))))
    infinitive = next((each for each in clause.parts[:1] if each.kind == "infinitive"), None)
    part = infinitive or _object(clause)
    phrase = next(
        (each for each in clause.parse.phrases if part and each.start == part.phrase < part.stop), None
    )
    if part is None or phrase is None:
        return None
    first, last = clause.parse.tokens[phrase.first], clause.parse.tokens[phrase.last]
    noun = last.text.lower()
    known = any(part.holds(each.span.start) and each.kind in NO_THINGS for each in clause.found)
    named = last.tag == "NOUN.plural" or (first is not last and last.tag == "NOUN")  # no "part", "place"
    if known or not named or noun in PEOPLE or PERSON.search(noun):
        return None
    kept = [each for each in clause.without(part).parts if each.lead not in ("with", "for", "on", "about")]
    if infinitive is not None:
        kept.insert(
            0, infinitive._replace(stop=infinitive.start + len(clause.slice(part.start, part.phrase)))
        )
    return _inverted("What", clause._replace(parts=tuple(kept)), Span(part.phrase, part.stop))


def _object(clause: Plain) -> Part | None:
    """The object of a verb that has one alone."""
    kinds = [part.kind for part in clause.parts]
    return (
        clause.parts[0]
        if not clause.copular and kinds[:1] == ["object"] and len({*kinds[1:]} - {"adverbial"}) == 0
        else None
    )


def _mention(clause: Plain, place: tuple[int, int], kind: MentionKind) -> Mention | None:
    """What is all that stands there, but for an article before it."""
    start, stop = place
    fits = (
        each
        for each in clause.found
        if each.kind == kind and start <= each.span.start and each.span.stop == stop
    )
    return next((each for each in fits if clause.slice(start, each.span.start).lower() in ("", "the")), None)


def _inverted(asks: str, clause: Plain, asked: Span) -> Made | None:
    """As in "When was the bridge opened?", "When did the bridge open?": the auxiliary before the subject."""
    first = clause.parse.tokens[clause.subject.first]
    if clause.copular or first.tag == "NUM" or first.text.lower() in VAGUE:
        return None
    verb = clause.base or clause.slice(*clause.verb)
    return _kept(f"{asks} {clause.helper} {clause.shown} {verb}", clause, asked)


def _kept(start: str, clause: Plain, asked: Span) -> Made | None:
    """The question with as many of the parts as fit, an object always, and the date in front of all."""
    dated = ""
    if clause.fronted is not None:
        lead = clause.parse.text[: clause.fronted.span.start].split()[-1]
        dated = f" {lead.lower()} {clause.slice(*clause.fronted.span)}"
    parts = list(clause.parts)
    while True:
        told = "".join(f" {clause.slice(part.start, part.stop)}" for part in parts)
        if len(question := f"{start}{told}{dated}?") <= LONGEST:
            return Made(question, asked)
        if not parts or (parts.pop().kind != "adverbial" and not parts):
            return None


QUESTION_FORMS = (
    QuestionForm("when", _when,
        ("The old bridge was opened in May 1883 by Ann.", "When was the old bridge opened by Ann?"),
        "The bridge carried in 1883 built trains."),
    QuestionForm("who", _who,
        ("In 1911, President Jane Roe opened the canal.", "Who opened the canal in 1911?"),
        "Mount Roe rises over the canal."),
    QuestionForm("how many", _how_many,
        ("About 6,300 farmers were sent to Lima in 1911.", "How many farmers were sent to Lima in 1911?"),
        "About 6,300 of them were sent to Lima."),
    QuestionForm("how long", partial(_adverbial, asks="How long", kind="duration", leads=("", "for")),
        ("The siege lasted about two weeks and ended in June.", "How long did the siege last?"),
        "The siege ended after two weeks."),
    QuestionForm("where", _where,
        ("The painter was born in Peru.", "Where was the painter born?"),
        "The painter was happy in 1911."),
    QuestionForm("what", _what,
        ("The mayor sold the old bridge.", "What did the mayor sell?"),
        "The mayor took part in the race."),
)  # fmt: skip
