"""What a text says, as far as grammar tells: phrases, clauses with who does what, lists, what is denied.

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
# A denial reaches up to one of these.
REACHED: Final = frozenset(". ? ! ; but because since although though while whereas except unless".split())
LONGEST_ASIDE: Final = 40  # tokens
GROUPED: Final = frozenset(("AUX", "ADV", "PART"))
JOINING: Final = frozenset((",", "and", "or", "&", "nor"))


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
    """A text as read.

    lists: first and last phrase of each coordination ("[Peter], [Paul] and [Mary]").
    appositions: numbers of two phrases of which one says who or what the other is ("[the mayor], [Ann Poe]").
    asides: a phrase, and the characters between the brackets right behind it ("Ann Poe (1901-1980)").
    denials: characters from a word that denies to where that ends.
    """

    text: str
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]
    roles: tuple[Role, ...]
    clauses: tuple[Clause, ...]
    lists: tuple[tuple[int, int], ...]
    appositions: tuple[tuple[int, int], ...]
    asides: tuple[tuple[int, int, int], ...]
    denials: tuple[tuple[int, int], ...]


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
    denials = [*_denials(tokens)]
    lists = [*_lists(tokens, phrases)]
    return Parse(
        text,
        tuple(tokens),
        tuple(phrases),
        tuple(roles),
        tuple(_clauses(tokens, phrases, roles)),
        tuple(lists),
        tuple(_appositions(tokens, phrases, lists)),
        tuple(_asides(tokens, phrases)),
        tuple((tokens[first].start, tokens[last].stop) for first, last in denials),
    )


def possessor(parse: Parse, phrase: Phrase) -> tuple[int, int] | None:
    """The characters of who or what has it: "[the mayor]'s car", "[her] car"."""
    for place in range(phrase.first, phrase.last):
        token = parse.tokens[place]
        if token.tag == "PART" and place > phrase.first:
            return phrase.start, parse.tokens[place - 1].stop
        if token.tag == "PRON" and place == phrase.first:
            return token.start, token.stop
    return None


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


def _denials(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last token of what is denied; one denial within another is part of it."""
    first: int | None = None
    for place, token in enumerate(tokens):
        word = token.text.lower()
        joins = word == "," and place + 1 < len(tokens) and tokens[place + 1].tag == "CCONJ"
        if first is not None and (word in REACHED or joins):
            yield first, place - 1
            first = None
        elif first is None and word in DENYING:
            first = place
    if first is not None:
        yield first, len(tokens) - 1


def _between(tokens: Sequence[Token], one: Phrase, other: Phrase) -> list[str]:
    return [token.text.lower() for token in tokens[one.last + 1 : other.first]]


def _lists(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """Phrases with commas between them and a conjunction before the last."""
    first = 0
    for number in range(1, len(phrases)):
        between = _between(tokens, phrases[number - 1], phrases[number])
        if between and between[-1] in JOINING - {","} and {*between} <= JOINING and len(between) < 3:
            yield first, number
        elif between == [","]:
            continue
        first = number


def _appositions(
    tokens: Sequence[Token], phrases: Sequence[Phrase], lists: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """A phrase, and one behind it between commas that says who or what it is."""
    listed = {number for first, last in lists for number in range(first, last + 1)}
    for number in range(1, len(phrases)):
        one, other = phrases[number - 1], phrases[number]
        following = tokens[other.last + 1].text if other.last + 1 < len(tokens) else "."
        if number in listed or _between(tokens, one, other) != [","] or following not in ",.;)":
            continue
        names = [tokens[each.last].word_class == "PROPN" for each in (one, other)]
        if names[0] != names[1] and "PRON" not in (tokens[one.last].tag, tokens[other.last].tag):
            yield number - 1, number


def _asides(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[int, int, int]]:
    """A phrase and the characters in brackets right behind it."""
    for number, phrase in enumerate(phrases):
        opening = phrase.last + 1
        if opening < len(tokens) and tokens[opening].text == "(":
            within = range(opening, min(opening + LONGEST_ASIDE, len(tokens)))
            closing = next((at for at in within if tokens[at].text == ")"), None)
            if closing is not None:
                yield number, tokens[opening].stop, tokens[closing].start
