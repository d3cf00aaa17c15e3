"""What some forms of question want said, and a sentence about their matter may leave out: whose, how old."""

import re
from collections.abc import Callable, Mapping

from quoth.answering.comparison import Comparison, Reading
from quoth.answering.forms import is_past
from quoth.answering.polarity import BE_FORMS, DETERMINERS
from quoth.answering.standing import Standing
from quoth.language.classes import is_english
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.patterns import PERSON_ROLES, PERSON_TITLES
from quoth.language.vocabulary import synonyms_of
from quoth.model import Mention, MentionKind
from quoth.named_tuple import NamedTuple

KIN = (
    "sons?|daughters?|child(?:ren)?|kids?|wife|husband|spouse|partner|widow(?:er)?|brothers?|sisters?|"
    "siblings?|mother|father|parents?|uncle|aunt|nephews?|nieces?|cousins?|grand\\w+|fianc[eé]e?"
)
OLD_ASKED = Pattern(r"\bhow old\b", re.IGNORECASE)
AGE = Pattern(
    r"\b(?:aged?|old(?:er|est)?|born|birth(?:day)?|turn(?:s|ed|ing)|century|centuries|ancient|since|teenage\w*)\b|"
    r",\s\d{1,3}(?:,|\W*$)|\(\d{1,3}\)|\b(?:in|into) (?:his|her|their) \w+(?:s|ties)\b",
    re.IGNORECASE,
)
YEARS = Pattern(r"\b(?:year|decade|month|week)", re.IGNORECASE, hints="year/decade/month/week")
KIN_NAME_ASKED = ShortPattern(
    rf"\bnames? of\b.*?['’]s?\s(?:\w+\s){{0,2}}(?:{KIN})\W*$|\bnames? of\b.{{0,40}}\b(?:{KIN}) of\b|"
    rf"\bwhat\s(?:is|are|was|were)\b.*?['’]s?\s(?:\w+\s){{0,2}}(?:{KIN})(?:['’]s?\snames?|\s(?:named|called))\W*$",
    re.IGNORECASE,
    hints="name/called",
)
OWNED_NAME_ASKED = ShortPattern(
    r"\bnames? of\b.*?['’]s?\s(?:[\w-]+\s){0,2}[\w-]+\W*$|"
    r"\bwhat(?:\sis|\swas|['’]s)\b.*?['’]s?\s(?:[\w-]+\s){0,2}"
    r"[\w-]+(?:['’]s?\snames?|\s(?:named|called))\W*$",
    re.IGNORECASE,
    hints="name/called",
)
QUOTED = Pattern(r"[\"“«]", hints='"/“/«')
KIN_WORD = Pattern(rf"\b(?:{KIN})\b", re.IGNORECASE)
# Characters before a noun in which an owner may stand; words behind it that may lead to one.
OWNER_REACH = 60
OWNER_LEADS = frozenset("of by from belonging belong belongs belonged owned for".split())
# What says whose the noun behind it is: a possessive, a name.
OWNED = ShortPattern(
    r"(?:(?:\w['’]s|s['’]|\b(?:his|her|their|its|our|my|your|whose))\s+(?:[\w-]+\s+){0,3}|"
    r"\b(?!(?:the|an?|this|that|these|those|one|some|any|no|all|both|in|on|at|for)\b)(?-i:[A-Z])[\w'’-]*\s+)$",
    re.IGNORECASE,
    OWNER_REACH,
)
LETTERS_SHARED = 5
BARE_ROLES = frozenset("general major count judge father sister brother khan".split())
ROLES = (PERSON_TITLES | PERSON_ROLES) - BARE_ROLES
AGENT_REACH = 2
HELPING = frozenset("did does do has have had was were is are will".split())
PLACES = frozenset(("place", "name"))
NAMES = frozenset(("person", "place", "organization", "name"))
PLACE_LEADS = frozenset("in at near of".split())
LEAST_SHARED = 2
# Kinds of names that two subjects may have, and what tells that they are of one: a surname alone is a name.
SUBJECTS: Mapping[MentionKind, str] = {"person": "person", "name": "person", "organization": "organization"}


class Lack(NamedTuple):
    """A form of question, and whether a sentence leaves out what it asks for.

    words: a question of the form has one of these.
    example: a question, and a sentence that leaves it out; near_miss: one that may say it.
    """

    name: str
    words: frozenset[str]
    lacks: Callable[[Comparison], bool]
    example: tuple[str, str]
    near_miss: str


def _age(pair: Comparison) -> bool:
    if OLD_ASKED.search(pair.question.text) is None or AGE.search(pair.reading.text) is not None:
        return False
    kinds = {mention.kind for mention in pair.reading.mentions}
    return "date" not in kinds and not ("duration" in kinds and YEARS.search(pair.reading.text) is not None)


def _name_of_kin(pair: Comparison) -> bool:
    if KIN_NAME_ASKED.search(pair.question.text) is None:
        return False
    known = set(pair.question.terms)
    kin = KIN_WORD.search(pair.reading.text) is not None
    people = (m for m in pair.reading.mentions if m.kind == "person" or (kin and m.kind == "name"))
    return not any(not known.intersection(m.value.split()) for m in people)


def _name_of_owned(pair: Comparison) -> bool:
    if OWNED_NAME_ASKED.search(pair.question.text) is None or QUOTED.search(pair.reading.text) is not None:
        return False
    known = set(pair.question.terms)
    names = (m for m in pair.reading.mentions if m.kind in NAMES)
    return all(not known.isdisjoint(m.value.split()) for m in names)


def _owner(pair: Comparison) -> bool:
    """Whether the words behind "whose" stand in the sentence, and nowhere with an owner."""
    reading, asked = pair.reading, pair.question.focus
    places = [place for term in asked for place in reading.places.get(term, ())]
    return bool(places) and not any(_owned(place, reading) for place in places)


def _owned(place: int, reading: Reading) -> bool:
    start = reading.tokens[place].start
    leads = any(token.word in OWNER_LEADS for token in reading.tokens[place + 1 : place + 2])
    return leads or OWNED.search(reading.text[max(0, start - OWNER_REACH) : start]) is not None


def _role(pair: Comparison) -> bool:
    """Whether it is asked who has an office or a trade that the sentence has no word for."""
    tokens = pair.asked.reading.tokens
    if len(tokens) < 4 or tokens[0].word != "who" or tokens[1].word not in BE_FORMS:
        return False
    rest = tokens[2 + (tokens[2].word in DETERMINERS) :]
    phrase = []
    for token in rest:
        if token.stop_word:
            break
        phrase.append(token)
    if not phrase or phrase[-1].word not in ROLES or len(phrase) == len(rest):
        return False
    term = phrase[-1].term
    there = {t for reading in (pair.reading, *pair.earlier) for t in reading.places}
    alike = (other[:LETTERS_SHARED] == term[:LETTERS_SHARED] for other in there)
    return synonyms_of(term).isdisjoint(there) and not any(alike)


def _doer(pair: Comparison) -> bool:
    """Whether "Who burned it?" meets "It was burned", by nobody."""
    tokens = pair.asked.reading.tokens
    if len(tokens) < 3 or tokens[0].word != "who" or tokens[1].stop_word or not is_past(tokens[1].word):
        return False
    said = pair.reading.tokens
    places = pair.reading.places.get(tokens[1].term, ())
    passive = all(
        is_past(said[p].word) and any(t.word in BE_FORMS for t in said[max(0, p - AGENT_REACH) : p])
        for p in places
    )
    if not places or not passive or any(t.word == "by" for t in said[places[0] :]):
        return False
    return not any(m.kind == "person" for m in pair.reading.mentions)


def _subject(pair: Comparison) -> bool:
    """Whether the sentence begins with a name of the kind of the question's subject, but another one."""
    asked, said = pair.asked.reading, pair.reading
    place = next((p for p, token in enumerate(asked.tokens) if token.word in HELPING), None)
    if place is None or place + 1 >= len(asked.tokens):
        return False
    subject = _first_name(asked, place + 1)
    other = _first_name(said, 0)
    if subject is None or other is None or SUBJECTS[subject.kind] != SUBJECTS[other.kind]:
        return False
    if is_english(said.text[other.span.start : other.span.stop].lower()):  # "Smaller towns" begin a sentence
        return False
    own, others = Standing(asked, subject).own_terms, Standing(said, other).own_terms
    initials = {"".join(word[0] for word in m.value.split()) for m in (subject, other)}
    return (
        own.isdisjoint(others | said.places.keys())
        and others.isdisjoint(pair.question.terms)
        and initials.isdisjoint(own | others)
    )


def _place(pair: Comparison) -> bool:
    """Whether the sentence has all of the question but the place it ends with, and another place."""
    asked = [m for m in pair.question.mentions if m.kind in PLACES]
    if not asked or pair.question.text[asked[-1].span.stop :].strip("?. "):
        return False
    standing = Standing(pair.asked.reading, asked[-1])
    own = standing.own_terms
    near = [pair.reading, *pair.earlier, *([pair.headline] if pair.headline else [])]
    if standing.lead not in PLACE_LEADS or any(term in reading.places for term in own for reading in near):
        return False
    if any(not synonyms_of(term).isdisjoint(pair.reading.places) for term in own):
        return False
    if pair.missed - standing.terms or len(pair.hits) < LEAST_SHARED:
        return False
    return any(
        m.kind in PLACES and (Standing(pair.reading, m).lead or "of") in PLACE_LEADS
        for m in pair.reading.mentions
        if m.value not in pair.question.text.lower()
    )


def _first_name(reading: Reading, place: int) -> Mention | None:
    """The name that begins at the word at `place`, a determiner skipped."""
    tokens = reading.tokens
    place += place < len(tokens) and tokens[place].word in DETERMINERS
    if place >= len(tokens):
        return None
    start = tokens[place].start
    return next((m for m in reading.mentions if m.kind in SUBJECTS and m.span.start == start), None)


LACKS = (
    Lack(
        "an age, or a date to reckon one from",
        frozenset(("old",)),
        _age,
        ("How old is Jane Roe?", "Ninety of the miners left, said Jane Roe."),
        "The miners left, said Jane Roe, 90, who owns the mine.",
    ),
    Lack(
        "the name of somebody's kin",
        frozenset(("name", "names", "named", "called")),
        _name_of_kin,
        ("What is the name of Jane Roe's son?", "Jane Roe has a son and owns the mine."),
        "Jane Roe and her son John own the mine.",
    ),
    Lack(
        "the name of what is somebody's",
        frozenset(("name", "names", "named", "called")),
        _name_of_owned,
        ("What is the name of Jane Roe's ferry?", "Jane Roe paid 12 million for a ferry."),
        "Jane Roe paid 12 million for the Elm Star, a ferry.",
    ),
    Lack(
        "an owner",
        frozenset(("whose",)),
        _owner,
        ("Whose mill burned?", "On Sunday the mill burned."),
        "On Sunday the old mill of the king burned.",
    ),
    Lack(
        "the office of somebody asked for by it",
        frozenset(("who",)),
        _role,
        ("Who was the captain of the ferry?", "The ferry sank with 12 miners of Jane Roe."),
        "The ferry sank with Jane Roe, its captain.",
    ),
    Lack(
        "the one asked about",
        HELPING,
        _subject,
        ("How many ferries did Jane Roe buy?", "John Doe bought 12 ferries in May."),
        "In May she bought 12 ferries.",
    ),
    Lack(
        "the place asked about",
        frozenset(("in", "at", "near")),
        _place,
        ("How many old mills burned in Elmford?", "In the end 12 old mills burned in the town of Birchford."),
        "In the end 12 old mills burned.",
    ),
    Lack(
        "who did it",
        frozenset(("who",)),
        _doer,
        ("Who burned the mill?", "The mill was burned in May 1850."),
        "The mill was burned in May 1850 by the miners.",
    ),
)


def lacks_something(pair: Comparison) -> bool:
    """Whether the sentence leaves out what the form of the question asks for."""
    words = {token.word for token in pair.asked.reading.tokens}
    return any(not row.words.isdisjoint(words) and row.lacks(pair) for row in LACKS)
