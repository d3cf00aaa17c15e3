"""The forms of questions that are made from a sentence: the table, and how a row makes one.

Every form keeps the article's words in their order and changes as little as English allows; the part
that is asked for is left out.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from quoth.language.grammar import parse
from quoth.language.mentions import mentions
from quoth.language.persons import FEMALE_NAMES, GROUP_NOUNS, MALE_NAMES, is_person
from quoth.model import Mention, MentionKind, Span
from quoth.named_tuple import NamedTuple
from quoth.suggesting.clauses import FINITE, Clause, lowered, main_clause, points_back, whole_phrase
from quoth.suggesting.lemmas import base_form
from quoth.suggesting.naming import PRONOUNS, descriptions, identified, says

LEAST_WORDS = 4  # of a question for a subject, and one more
LONGEST = 110  # characters of a question
TELLING = 6  # words of a question for a subject
DENYING = frozenset("not n't n’t never no neither nor nobody nothing none hardly without few".split())
GIVEN_NAMES = FEMALE_NAMES | MALE_NAMES
VAGUE = frozenset("a an some any each every many several most all whoever".split())
UNIQUE = frozenset("of for that which who whose".split())  # behind what is one of its kind: "the end of"
Leads: TypeAlias = Mapping[str, Sequence[MentionKind]]  # prepositions, and what may stand behind each
DATES: Leads = {"in": ("date",), "on": ("date",), "": ("date",)}
DURATIONS: Leads = {"": ("duration",), "for": ("duration",)}
PLACES: Leads = {"in": ("place", "name"), "at": ("place", "organization", "name"), "near": ("place",)}


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
    make: Callable[[Clause], Made | None]
    example: tuple[str, str]
    near_miss: str


def questions_of(
    sentence: str, persons: frozenset[str] = frozenset(), spoken_of: str = ""
) -> Iterator[tuple[str, Made]]:
    """What each form makes of `sentence`, with the form's name; well-formed by all that can be told.

    persons: names that are known to be of people. spoken_of: whom "he" or "she" stands for.
    """
    yield from _described(sentence, persons)
    clause = main_clause(sentence)
    if clause is None:
        return
    stands_for = spoken_of if clause.shown in PRONOUNS else ""
    if not stands_for and points_back(*parse(clause.shown).tokens):
        return
    if not persons.isdisjoint(
        (clause.shown, clause.shown.removeprefix("the ").removesuffix("s"))
    ):  # "the Roes"
        clause = clause._replace(found=(*clause.found, Mention("person", Span(*clause.topic), "")))
    clause = clause._replace(shown=stands_for or clause.shown)
    for row in QUESTION_FORMS:
        made = row.make(clause)
        if made is not None and is_fit(made.question) and not (stands_for and made.asked == clause.topic):
            yield row.name, made


def is_fit(question: str) -> bool:
    """Whether a question can be understood by itself, and isn't about what is not so."""
    tokens = parse(question).tokens
    denies = not DENYING.isdisjoint(token.text.lower() for token in tokens)
    return len(question) <= LONGEST and not denies and not points_back(*tokens)


def faults(form: str, question: str, part: str = "") -> int:
    """How much a question wants: things it or its answer doesn't tell ("the ship"), a name, words."""
    short = form in ("subject", "agent") and len(question.split()) < TELLING
    unowned = form == "post" and " of " not in question and "'s " not in question
    return _bare(question) + 2 * _bare(part) + (not mentions(question.partition(" ")[2])) + short + unowned


def _bare(text: str) -> int:
    """How many things are spoken of without telling which they are."""
    tokens, phrases = parse(text)[1:]
    return sum(
        phrase.last == phrase.first + 1
        and tokens[phrase.first].text.lower() == "the"
        and tokens[phrase.last].word_class == "NOUN"
        and UNIQUE.isdisjoint(token.text for token in tokens[phrase.last + 1 : phrase.last + 2])
        for phrase in phrases
    )


def _described(sentence: str, persons: frozenset[str]) -> Iterator[tuple[str, Made]]:
    """Who has a name, and who is what stands beside it."""
    for name, told, person in descriptions(sentence):
        shown, text = sentence[slice(*name)], sentence[slice(*told)]
        words = parse(text).tokens
        if points_back(*words):
            continue
        if person or shown in persons:
            yield "identity", Made(f"Who is {shown}?", told)
        elif shown.lower().startswith("the ") and words[0].text in ("a", "an"):
            yield "identity", Made(f"What is t{shown[1:]}?", told)
        if person and words[0].text.lower() not in VAGUE and mentions(text):
            text = text if told.start else lowered(text, words[0])
            article = "" if any(each.tag in ("DET", "PART") for each in words[:-1]) else "the "
            yield "post", Made(f"Who is {article}{text}?", name)


def _identity(clause: Clause) -> Made | None:
    known, named = identified(clause), any(word.word_class == "PROPN" for word in clause.words)
    if known is None or clause.words[0].tag == "NUM" or (clause.words[0].tag == "DET" and not named):
        return None
    asks = "Who" if known[1] or _mention(clause, clause.topic, ("person",)) else "What"
    return Made(f"{asks} {clause.main} {clause.shown}?", known[0])


def _subject(clause: Clause) -> Made | None:
    """The predicate as it is, as much of it as is no longer than a question."""
    asked, start, speaks = _asks(clause), clause.tokens[clause.first].start, says(clause)
    if asked is None or identified(clause):
        return None
    for end in clause.ends:
        told = clause.slice(start, end)
        question = f"{asked[0]} {told}{'' if speaks else _dated(clause)}?"
        whole = len(question.split()) > LEAST_WORDS and (not speaks or _has_verb(clause, end))
        if whole and is_fit(question):
            return Made(question, asked[1])
    return None


def _asks(clause: Clause) -> tuple[str, Span] | None:
    """How a subject is asked for, and what tells it: a number, a person, or a thing that has a name in it."""
    counted = _counted(clause, clause.topic)
    if counted is not None:
        return f"How many {counted[0]}", counted[1]
    proper = [word.word_class == "PROPN" and not word.text.islower() for word in clause.words]
    nouns = [word.text for word in clause.words if word.text.islower()]
    human = any(is_person(each) or each in GROUP_NOUNS for each in nouns)
    acts = proper[-1] and (human or says(clause) or clause.words[0].text.lower() in GIVEN_NAMES)
    kinds: Sequence[MentionKind] = ("person", "organization") if len(proper) > 1 else ("person",)
    if acts or _mention(clause, clause.topic, kinds):
        return "Who", Span(*clause.topic)
    thing = any(proper) and not proper[-1] and not human and clause.tokens[clause.verb].tag != "AUX"
    return ("What", Span(*clause.topic)) if thing else None


def _agent(clause: Clause) -> Made | None:
    """By whom it was done, where the participle is the past form, too."""
    tokens, verb = clause.tokens, clause.tokens[clause.verb]
    led = (each for each in clause.opening.values() if tokens[each.first - 1].text == "by")
    phrase = next((each for each in led if tokens[each.last].word_class == "PROPN"), None)
    if (
        phrase is None
        or phrase.first < clause.verb
        or verb.tag != "VERB.pass"
        or not verb.text.endswith("ed")
    ):
        return None
    start, stop = tokens[phrase.first - 1].start, whole_phrase(tokens, clause.opening, phrase).stop
    return _rest(f"Who {verb.text} {clause.shown}", clause, Span(phrase.start, stop), (start, stop))


def _how_many(clause: Clause) -> Made | None:
    place = (clause.behind.start, clause.behind.stop) if clause.behind else (0, 0)
    counted = _counted(clause, place)
    return _inverted(f"How many {counted[0]}", clause, counted[1], place) if counted else None


def _counted(clause: Clause, place: tuple[int, int]) -> tuple[str, Span] | None:
    """What is counted there, and its number: a plural noun right behind it."""
    number = next((e.span for e in clause.found if e.span.start == place[0] and e.kind == "quantity"), None)
    phrase = next((each for each in clause.opening.values() if each.start == place[0]), None)
    if number is None or phrase is None or clause.tokens[phrase.last].tag != "NOUN.plural":
        return None
    return (clause.slice(number.stop, place[1]), number) if number.stop < phrase.stop else None


def _adverbial(clause: Clause, asks: str, leads: Leads) -> Made | None:
    """As in "When was the bridge opened?"; a date without a preposition is no object."""
    if leads is DATES and clause.fronted is not None:
        return _inverted(asks, clause, clause.fronted.span, (0, 0))
    for phrase in clause.opening.values():
        before = clause.tokens[phrase.first - 1]
        lead = before.text if before.tag == "ADP" else ""
        mention = _mention(clause, (phrase.start, phrase.stop), leads.get(lead, ()))
        is_object = not lead and phrase == clause.behind and leads is DATES
        of_name = (
            leads is PLACES and clause.tokens[phrase.first - 2].tag == "PROPN"
        )  # "the Poe School in Peru"
        between = [each.word_class for each in clause.tokens[clause.verb + 1 : phrase.first]]
        if mention and phrase.first > clause.verb and not is_object and not of_name and "VERB" not in between:
            place = (before.start if lead else phrase.start, phrase.stop)
            return _inverted(asks, clause, mention.span, place)
    return None


def _mention(clause: Clause, place: tuple[int, int], kinds: Sequence[MentionKind]) -> Mention | None:
    """What is all that stands there, but for an article before it."""
    start, stop = place
    fits = (e for e in clause.found if e.kind in kinds and start <= e.span.start and e.span.stop == stop)
    return next((each for each in fits if clause.slice(start, each.span.start).lower() in ("", "the")), None)


def _dated(clause: Clause) -> str:
    """The date that the sentence begins with, as a question ends with it."""
    if clause.fronted is None:
        return ""
    lead = clause.text[: clause.fronted.span.start].split()[-1]
    return f" {lead.lower()} {clause.slice(*clause.fronted.span)}"


def _has_verb(clause: Clause, end: int) -> bool:
    """Whether another finite verb stands behind the main one, up to an end."""
    return any(each.tag in FINITE for each in clause.tokens[clause.verb + 1 :] if each.start < end)


def _inverted(asks: str, clause: Clause, asked: Span, left_out: tuple[int, int]) -> Made | None:
    """As in "When was the bridge opened?", "When did the bridge open?": the auxiliary before the subject."""
    finite, verb, first = clause.tokens[clause.first], clause.tokens[clause.verb], clause.words[0]
    vague = first.tag in ("NUM", "NOUN") or first.text.lower() in VAGUE  # "tension"
    present, plural = finite.tag == "VERB", clause.words[-1].tag.endswith("plural") or " and " in clause.shown
    if verb.tag == "AUX" or vague or says(clause) or (present and plural == finite.text.endswith("s")):
        return None
    helper, base = ("do" if plural else "does") if present else "did", base_form(finite.text, present)
    if finite.tag == "AUX":
        helper, base = finite.text, clause.slice(finite.stop, verb.stop)
    return _rest(f"{asks} {helper} {clause.shown} {base}", clause, asked, left_out) if base else None


def _rest(start: str, clause: Clause, asked: Span, left_out: tuple[int, int]) -> Made | None:
    """The rest of a predicate, what is asked for left out: that hangs on the main verb, and on no other."""
    tokens, behind = clause.tokens, clause.tokens[clause.verb].stop
    first, stop = (max(place, behind) for place in left_out)
    place = next((n for n, each in enumerate(tokens) if each.start >= stop), len(tokens) - 1)
    # "carried | in 1883 | built trains", "lived | in Lima | and Peru"
    torn = stop > behind and (place in clause.opening or tokens[place].word_class in ("CCONJ", "VERB"))
    dated = _dated(clause) if clause.fronted is not None and asked != clause.fronted.span else ""
    for end in clause.ends:
        rest = " ".join(filter(None, (start, clause.slice(behind, first), clause.slice(stop, end))))
        whole = stop == end or (stop < end and not torn)
        if whole and not _has_verb(clause, end) and is_fit(question := f"{rest}{dated}?"):
            return Made(question, asked)
    return None


QUESTION_FORMS = (
    QuestionForm("identity", _identity,
        ("The Roe Bridge is a viaduct.", "What is the Roe Bridge?"),
        "The bridge is old."),
    QuestionForm("when", partial(_adverbial, asks="When", leads=DATES),
        ("The old bridge was opened in May 1883 by Ann.", "When was the old bridge opened by Ann?"),
        "The bridge carried in 1883 built trains."),
    QuestionForm("subject", _subject,
        ("In 1911, President Jane Roe opened the canal.", "Who opened the canal in 1911?"),
        "Mount Roe rises over the canal."),
    QuestionForm("agent", _agent,
        ("The old canal was opened in 1911 by Jane Roe.", "Who opened the old canal in 1911?"),
        "The old canal was opened by the sea."),
    QuestionForm("how many", _how_many,
        ("In 1911, Jane Roe sold 300 mills.", "How many mills did Jane Roe sell in 1911?"),
        "Jane Roe sold 300 of them."),
    QuestionForm("how long", partial(_adverbial, asks="How long", leads=DURATIONS),
        ("The siege lasted about two weeks and ended in June.", "How long did the siege last?"),
        "The siege ended after two weeks."),
    QuestionForm("where", partial(_adverbial, asks="Where", leads=PLACES),
        ("The painter was born in Peru.", "Where was the painter born?"),
        "The painter was happy in 1911."),
)  # fmt: skip
