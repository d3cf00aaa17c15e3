"""What a text says, as far as grammar tells: phrases, clauses with who does what.

The one grammar: nobody else parses. How good it is on texts that were held out is printed by
`tests/benchmarks/bench_grammar.py`. A place is that of a token; starts and stops count characters.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from quoth.language.chunking import Phrase, phrases_of
from quoth.language.linear import Classifier
from quoth.language.roles import ROLES, Role, roles_of, units_of
from quoth.language.tagging import TAGS, Token, tagged
from quoth.named_tuple import NamedTuple

CACHED_TEXTS: Final = 1 << 10
DENYING: Final = frozenset(
    "not n't n’t n`t never no neither nor nobody nothing none nowhere without hardly".split()
)
GROUPED: Final = frozenset(("AUX", "ADV", "PART"))


class Models(NamedTuple):
    """What was learned: the classifiers of word classes and of roles."""

    tags: Classifier
    roles: Classifier


class Clause(NamedTuple):
    """A verb with what it has to do with.

    verb: place of the main verb, of the copula where there is none. first: of its first auxiliary or its own.
    subject, object, agent, predicate: numbers of phrases; the subject of "he came and [went]" is lent by the
        clause before it.
    passive: whether the subject is what it is done to. denied: whether it is said not to be so.
    """

    verb: int
    first: int
    subject: int | None
    object: int | None
    agent: int | None
    predicate: int | None
    passive: bool
    denied: bool


class Parse(NamedTuple):
    """A text as read."""

    text: str
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]
    roles: tuple[Role, ...]
    clauses: tuple[Clause, ...]


@lru_cache(CACHED_TEXTS)
def parse(text: str) -> Parse:
    """A text as the shipped grammar reads it; remembered."""
    return read(text, shipped())


@cache
def shipped() -> Models:
    """The models that are shipped, mapped at first need."""
    return Models(Classifier(TAGS), Classifier(ROLES))


def read(text: str, models: Models) -> Parse:
    """A text as `models` read it."""
    tokens = tagged(text, models.tags)
    phrases = phrases_of(tokens)
    roles = roles_of(units_of(tokens, phrases), models.roles)
    return Parse(
        text,
        tuple(tokens),
        tuple(phrases),
        tuple(roles),
        tuple(_clauses(tokens, phrases, roles)),
    )


def _clauses(tokens: Sequence[Token], phrases: Sequence[Phrase], roles: Sequence[Role]) -> Iterator[Clause]:
    inside = {place for phrase in phrases for place in range(phrase.first, phrase.last + 1)}
    taken: dict[int, dict[str, int]] = {}
    for role in roles:
        taken.setdefault(role.verb, {})[role.name] = role.phrase
    before: Clause | None = None
    for verb, token in enumerate(tokens):
        is_verb = token.tag.startswith("VERB") and verb not in inside
        if not is_verb and verb not in taken:
            continue
        has = taken.get(verb, {})
        first, group = _group(tokens, phrases, verb, has.get("subject"))
        helpers = [tokens[place].text.lower() for place in group]
        passive = token.tag == "VERB.pass" or (
            token.tag == "VERB.part" and not {"have", "has", "had"} & {*helpers}
        )
        subject = has.get("subject")
        if subject is None and before is not None and _goes_on(tokens, before, first):
            subject = before.subject
        denied = any(word in DENYING for word in helpers) or any(
            tokens[phrases[number].first].text.lower() in DENYING for number in has.values()
        )
        before = Clause(
            verb, first, subject, has.get("object"), has.get("agent"), has.get("predicate"), passive, denied
        )
        yield before


def _group(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, subject: int | None
) -> tuple[int, list[int]]:
    """The first auxiliary of a verb, and the places of its auxiliaries and denials.

    In a question the subject stands between: "[Did] the mayor [not] open it?".
    """
    own = range(0) if subject is None else range(phrases[subject].first, phrases[subject].last + 1)
    first, found, place = verb, list[int](), verb - 1
    while place >= 0 and (place in own or tokens[place].word_class in GROUPED):
        if tokens[place].tag == "AUX":
            first = place
        if place not in own and (tokens[place].tag == "AUX" or tokens[place].text.lower() in DENYING):
            found.append(place)
        place -= 1
    if tokens[verb].tag == "AUX" and verb + 1 < len(tokens) and tokens[verb + 1].text.lower() in DENYING:
        found.append(verb + 1)
    return first, found


def _goes_on(tokens: Sequence[Token], before: Clause, first: int) -> bool:
    """Whether a verb without a subject is joined to the clause before it."""
    return (
        first > 0 and tokens[first - 1].tag == "CCONJ" and tokens[before.verb].tag.partition(".")[2] != "inf"
    )
