"""Whether a question hangs on what was said before: the table of what tells so."""

import re
from collections.abc import Callable

from quoth.answering.comparison import read
from quoth.language.classes import FINITE, PREDICATES, word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import terms
from quoth.model import Question
from quoth.named_tuple import NamedTuple

# What leads to the words of a question that goes on.
LEAD = Pattern(
    r"^\W*(?:(?:and|but|so|or|ok|okay|no|sorry|actually|wait)\b\W*)*"
    r"(?:i\s(?:mean|meant)\s|(?:what|how)\sabout\s(?=\w))?",
    re.IGNORECASE,
)
ASKING = frozenset("who whom whose what which when where why how".split())
AUXILIARIES = frozenset(
    """is are was were be been being am do does did has have had can could will would shall should may might
    must 's""".split()
)
# They part a question into what it speaks of.
BOUNDS = ASKING | AUXILIARIES
SUBJECTS = frozenset("he she they it".split())
PERSONAL = SUBJECTS | frozenset("him her them".split())
POSSESSIVE = frozenset("his her hers its their theirs".split())
# Of what is asked for they can be: "which ship has its home here", "how many people left their homes".
OF_THINGS = frozenset("its their".split())
DEMONSTRATIVE = frozenset("this that these those".split())
TIMES = frozenset("year month week day time".split())
# They begin a clause whose subject may have been named.
CLAUSES = frozenset(
    "when while once after before because if since until though although where that who which and".split()
)
# They compare with what was said, or come behind it; some do so at the end alone.
RELATIVE = frozenset("instead latter afterwards afterward thereafter ones else".split())
RELATIVE_LAST = frozenset("before after later again since next then so one too same".split())
# Words of the index that say nothing but that something was said.
POINTING = frozenset(terms("him hers theirs instead latter ones else afterwards too meant"))
AFTER_SUBJECTS = FINITE | {"negation", "to"}
# Of a clause's subject before a pronoun: "the box he wanted", "did Roe say she came".
BEFORE_SUBJECTS = frozenset(("verb", "past", "noun", "plural", "capital"))
NOUNS = frozenset(("noun", "plural", "capital"))
NOBODY = frozenset("anybody anyone anything everybody everyone nobody somebody someone something".split())
NAMES = frozenset(("person", "place", "organization", "demonym", "name"))
FEW_WORDS = 4
EXPLETIVE = Pattern(
    r"\bit\s(?:true|possible|necessary|safe|legal|likely|clear|common|takes?|took|means?|known|considered)\b|"
    r"\bdoes\sit\ssay\b|\bit\ssays\b|"
    r"\b(?:what|which)\s(?:time|day|year|month|date)\s(?:is|was)\sit\b|"
    r"\bhow\s\w+\s(?:is|was|does|did)\sit\s(?:to|get|take)\b|\b(?:is|was)\sit\suntil\b|"
    r"\b(?:is|was|be|makes?|does)\sit\s(?:\w+\s){0,2}(?:to|that|who|rain|snow)\b",
    re.IGNORECASE,
)


class Cue(NamedTuple):
    """A way to hang on what was said.

    found: whether a question does so. example: one that does; near_miss: one that stands by itself.
    """

    name: str
    found: Callable[[Question], bool]
    example: str
    near_miss: str


def rest(text: str) -> str:
    """A question without the words that lead to it."""
    lead = LEAD.match(text)
    return text[lead.end() :] if lead else text


def _words(text: str) -> list[str]:
    return [token.word for token in read(text).tokens]


def _goes_on(question: Question) -> bool:
    return any(sign.isalnum() for sign in question.text.removesuffix(rest(question.text)))


def _bare(question: Question) -> bool:
    words, classes = _words(question.text), word_classes(question.text)
    if not words or (words[0] not in ASKING | {"as"} and classes[0] not in ("preposition", "to")):
        return False
    # "Who owned the tank": a verb is taken for something else.
    missed = words[0] == "who" and classes[1:2] != ["preposition"] and "determiner" in classes
    few = len(question.terms) <= 1 or len(words) <= FEW_WORDS
    return few and not any(
        (question.mentions, AUXILIARIES.intersection(words), PREDICATES.intersection(classes[1:]), missed)
    )


def pronoun(question: Question) -> bool:
    """Whether a pronoun stands for what the question does not name."""
    words = _words(question.text)
    expletive = "it" in words and EXPLETIVE.search(question.text) is not None
    return any(
        word in PERSONAL | POSSESSIVE
        and not (word == "it" and expletive)
        and not _bound(question.text, place)
        for place, word in enumerate(words)
    )


def things(text: str) -> bool:
    """Whether the text names what a pronoun could stand for."""
    nouns = {word for word, name in zip(_words(text), word_classes(text), strict=True) if name in NOUNS}
    return bool(nouns - NOBODY or read(text).mentions)


def _bound(text: str, place: int) -> bool:
    """Whether what the pronoun at `place` stands for may stand before it.

    A noun of its own clause it can only belong to ("the army sold its tanks"), not be.
    """
    tokens, words, classes = read(text).tokens, _words(text), word_classes(text)
    subject = words[place] in SUBJECTS and classes[place - 1] in BEFORE_SUBJECTS
    if words[place] == "it":  # it may be an object too: "how do I start it"
        subject = subject and not AFTER_SUBJECTS.isdisjoint(classes[place + 1 : place + 2])
    apart = words[place] in POSSESSIVE or (place > 0 and subject)
    led = classes[0] == "preposition"  # "in the first year, what did it carry"
    for number in range(place - 1, 0, -1):
        apart = apart or words[number] in CLAUSES or (not led and text[tokens[number].stop] in ",.;:?!")
        asked = words[place] not in OF_THINGS and words[number - 1] in ASKING | {"many", "much"}
        if apart and classes[number] in NOUNS and not asked:
            return True
    return False


def _points(question: Question) -> bool:
    words, classes = _words(question.text), word_classes(question.text)
    for place, word in enumerate(words):
        if word not in DEMONSTRATIVE:
            continue
        if place == len(words) - 1:
            return True
        led = place > 0 and (words[place - 1] in AUXILIARIES or classes[place - 1] in ("preposition", "of"))
        joins = words[place + 1] in ASKING or (classes[place + 1] == "past" and word in ("these", "those"))
        if led and not joins and not (word == "this" and words[place + 1] in TIMES):
            return True
    return False


def _there(question: Question) -> bool:
    """Whether "there" is a place that the question does not name, and doesn't say that something is."""
    words = _words(question.text)
    place = words.index("there") if "there" in words else 0
    lead = question.text.partition(" there")[0]
    led = {"preposition", "to"}.intersection(word_classes(lead)[:-1])
    named = led or "place" in {mention.kind for mention in read(lead).mentions}
    is_said = question.terms and (AUXILIARIES - {"do"}).intersection(words[place - 1 : place + 2])
    return place > 0 and not named and not is_said


def _relates(question: Question) -> bool:
    words = _words(question.text)
    if not words or any(mention.kind in NAMES for mention in question.mentions):
        return False
    return words[-1] in RELATIVE_LAST - {words[0]} or any(
        word in RELATIVE and words[place + 1 : place + 2] != ["of"] for place, word in enumerate(words[1:], 1)
    )


CUES = (
    Cue("goes on", _goes_on, "And who came in 1995?", "Who came and went in 1995?"),
    Cue("is bare", _bare, "For how long?", "How long did the strike last?"),
    Cue("has a pronoun for what it does not name", pronoun, "Was she born here?", "Did Ann sell her house?"),
    Cue("points at something", _points, "When was that?", "Who said that the tunnel is closed?"),
    Cue("points at a place", _there, "What did Roe do there?", "How many people were there?"),
    Cue("relates to something", _relates, "Who else came?", "Who came first?"),
)


def depends(question: Question) -> bool:
    """Whether a question hangs on what was said before."""
    return any(cue.found(question) for cue in CUES)


def inherits(question: Question) -> bool:
    """Whether a question takes what it asks from the one before: "And in 2011?", "And how many plums?"."""
    words = _words(rest(question.text))
    if BOUNDS.isdisjoint(words):
        return True
    verbs = PREDICATES.intersection(word_classes(question.text))
    return bool(question.focus) and _goes_on(question) and not verbs and AUXILIARIES.isdisjoint(words)
