"""What an article calls what it names: "the ferry Elm Star", "Jane Roe, a retired miner", "Roe Works Inc.".

Further on "the ferry" stands for the name, and in a question too: definite anaphora (Hobbs 1978).
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache

from quoth.answering.retrieval import term_row
from quoth.language.classes import word_classes
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.patterns import PLACE_HEADS
from quoth.language.terms import CACHED_TEXTS, tokenize, word_term, word_terms
from quoth.language.vocabulary import synonyms_of
from quoth.model import Index, Mention, Question
from quoth.named_tuple import NamedTuple

NAMES = frozenset(("person", "place", "organization", "name"))
NOUN_CLASSES = frozenset(("noun", "plural"))
# Sentences looked at for each term: what a thing is, is said where it is named first.
MOST_SENTENCES = 16
LEAD_LENGTH = 60  # characters before a name, more than such a noun phrase has
# The words of a noun phrase before its noun: none that begins another phrase.
WORDS = (
    r"(?:(?!(?:of|on|in|at|for|with|by|to|from|near|and|or|that|who|which|is|was|were|had|has)\s)"
    r"[\w.'’-]+\s){0,4}?"
)
# What ends the noun phrase behind a name.
PHRASE_END = (
    r"(?=[,.;:)]|\s(?:of|in|at|on|near|for|from|that|which|who|whose|with|based|owned|built|run|and)\b|$)"
)
NAMING = ("called", "named", "nicknamed", "dubbed", "known as")
DETERMINERS = ("a", "an", "the", "one of the")
COMPANY_NOUNS = "company firm"
DEFINITE = Pattern(r"\b[Tt](?:he|his|hat)\s(?P<noun>[a-z][\w-]*)(?!\s[A-Z])")


class Apposition(NamedTuple):
    """A name's term and the term of a noun the text has for what it names."""

    name: str
    noun: str
    person: bool


class Putting(NamedTuple):
    """A way to say what a named thing is.

    leads: between a noun phrase before the name and the name there is one of these; () where the noun
        stands behind it.
    end: with one of these the text goes on behind the name, () where with anything.
    holds: what the noun must be besides.
    example: a text, the name's word and the noun; near_miss: a text that says nothing of a name.
    """

    leads: tuple[str, ...]
    end: tuple[str, ...]
    holds: Callable[[str], bool] | None
    example: tuple[str, str, str]
    near_miss: str


def _is_place(noun: str) -> bool:
    return noun in PLACE_HEADS


# The noun phrase that a text ends with, and the one that it begins with, behind a determiner.
BEFORE = Pattern(rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s{WORDS}(?P<noun>[a-z][a-z-]+)$")
BEHIND = Pattern(rf"{WORDS}(?P<noun>[a-z][a-z-]+){PHRASE_END}")
PUTTINGS = (
    Putting(
        (" ",),
        (),
        None,
        ("They took the old ferry Elmira across.", "Elmira", "ferry"),
        "They took the ferry to Elmira.",
    ),
    Putting(
        tuple(f"{sign}{word} " for sign in (", ", " ") for word in NAMING),
        (),
        None,
        ("A small ferry, called Elmira, sank.", "Elmira", "ferry"),
        "They called Elmira.",
    ),
    Putting(
        (", ",),
        (",", ".", ";"),
        None,
        ("Its new ferry, Elmira, sank.", "Elmira", "ferry"),
        "Off the coast, Elmira sank.",
    ),
    Putting(
        (" of ",),
        (),
        _is_place,
        ("The mill stands in the town of Elmira.", "Elmira", "town"),
        "He was the father of Elmira.",
    ),
    Putting(
        (),
        tuple(f", {word} " for word in DETERMINERS),
        None,
        ("Elmira, a fast old ferry, sank.", "Elmira", "ferry"),
        "In Elmira, a ferry sank.",
    ),
    Putting(
        (),
        tuple(f" {be} {word} " for be in ("is", "was") for word in DETERMINERS),
        None,
        ("Elmira was a fast old ferry of the firm.", "Elmira", "ferry"),
        "Elmira was late.",
    ),
)
LEGAL_FORMS = frozenset("Inc Corp Co Ltd LLC PLC plc AG GmbH SpA SA NV".split())


@lru_cache(CACHED_TEXTS)
def appositions(text: str) -> frozenset[Apposition]:
    """What the nouns of a sentence say its names are."""
    return frozenset(_found(text))


def _found(text: str) -> Iterator[Apposition]:
    nouns: frozenset[str] | None = None
    line = text.replace("\n", " ")
    for mention in mentions(text):
        if mention.kind not in NAMES:
            continue
        ahead, after = line[: mention.span.start][-LEAD_LENGTH:], line[mention.span.stop :]
        key, person = name_term(mention), mention.kind == "person"
        if text[mention.span.start : mention.span.stop].split()[-1].replace(".", "") in LEGAL_FORMS:
            yield from (Apposition(key, noun, person) for noun in word_terms(COMPANY_NOUNS.split()))
        for row in PUTTINGS:
            noun = _put(row, ahead, after)
            if noun is None:
                continue
            if nouns is None:
                nouns = _nouns(text)
            if noun in nouns and (row.holds is None or row.holds(noun)):
                yield Apposition(key, word_term(noun), person)


def _put(row: Putting, ahead: str, after: str) -> str | None:
    """The noun that stands beside a name in this way."""
    end = next((end for end in row.end if after.startswith(end)), None)
    if row.end and end is None:
        return None
    if row.leads:
        lead = next((lead for lead in row.leads if ahead.endswith(lead)), None)
        match = BEFORE.search(ahead.removesuffix(lead)) if lead is not None else None
    else:
        match = BEHIND.match(after.removeprefix(end or ""))
    return match["noun"] if match is not None else None


def _nouns(text: str) -> frozenset[str]:
    classes = word_classes(text)
    return frozenset(t.word for t, name in zip(tokenize(text), classes, strict=True) if name in NOUN_CLASSES)


def name_term(mention: Mention) -> str:
    """The term by which a name is known once it has been given in full: of people the last one."""
    words = mention.value.split() or [""]
    return words[-1] if mention.kind == "person" else words[0]


class StandIns(NamedTuple):
    """What may stand for a question's terms.

    names: a noun's term -> the term of the name it stands for. nouns: a name's term -> terms of nouns that,
    with "the", stand for it.
    """

    names: Mapping[str, str]
    nouns: Mapping[str, frozenset[str]]

    def told(self, text: str, terms: Collection[str]) -> frozenset[str]:
        """Which of the question's terms a sentence that has `terms` says by what stands for them."""
        if not (self.names or self.nouns):
            return NOTHING
        found = {noun for noun, name in self.names.items() if name in terms}
        if self.nouns:
            there = definite_nouns(text)
            found.update(name for name, nouns in self.nouns.items() if not nouns.isdisjoint(there))
        return frozenset(found)


NOTHING = frozenset[str]()
NONE = StandIns({}, {})


@lru_cache(CACHED_TEXTS)
def definite_nouns(text: str) -> frozenset[str]:
    """Terms of the nouns right behind "the", "this" or "that", no name behind them."""
    return frozenset(word_term(match["noun"]) for match in DEFINITE.finditer(text))


def stand_ins(question: Question, index: Index) -> StandIns:
    """What stands for the question's nouns and names in an index of one article.

    Of several names for one noun it is the one the article has most; of people there must be one alone. In
    several articles the same noun stands for something else in each.
    """
    if len(index.articles) != 1:
        return NONE
    names: dict[str, str] = {}
    for noun in sorted(definite_nouns(question.text) & set(question.terms)):
        name = _named(noun, index)
        if name is not None and name not in question.terms:
            names[noun] = name
    nouns: dict[str, frozenset[str]] = {}
    for mention in question.mentions:
        key = name_term(mention)
        if mention.kind in NAMES and mention.kind != "person" and key in question.terms:
            found = {a.noun for a in _appositions_of(key, index) if a.name == key and not a.person}
            found = {noun for noun in found if _named(noun, index) == key}
            nouns |= {term: frozenset(found) for term in mention.value.split() if found}
    return StandIns(names, nouns) if names or nouns else NONE


def _named(noun: str, index: Index) -> str | None:
    """The term of the name that a noun, or else one that means the same, stands for."""
    alike = (a for other in sorted(synonyms_of(noun)) for a in _appositions_of(other, index))
    for found in ([a for a in _appositions_of(noun, index) if a.noun == noun], alike):
        held = [a for a in found if a.noun == noun or a.noun in synonyms_of(noun)]
        counts = {a.name: _count(a.name, index) for a in held}
        if not counts:
            continue
        best = max(counts, key=lambda name: counts[name])
        rest = [count for name, count in counts.items() if name != best]
        alone = not rest or (counts[best] > max(rest) and not any(a.person for a in held))
        return best if alone else None
    return None


def _appositions_of(term: str, index: Index) -> list[Apposition]:
    row = term_row(term, index)
    if row is None:
        return []
    first = index.offsets[row]
    rows = index.postings[first : min(index.offsets[row + 1], first + MOST_SENTENCES)]
    return [a for at in rows for a in appositions(index.sentences[at].text)]


def _count(term: str, index: Index) -> int:
    row = term_row(term, index)
    return 0 if row is None else index.offsets[row + 1] - index.offsets[row]
