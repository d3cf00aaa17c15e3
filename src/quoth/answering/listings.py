"""Questions for a list: the people, places, organizations, dates or numbers that the articles mention."""

from collections.abc import Callable, Iterator
from typing import Final

from quoth.answering.case import Case, Finding, chosen
from quoth.answering.reading import Reading, read
from quoth.language.classes import is_past
from quoth.language.pattern import Pattern
from quoth.language.patterns import ORGANIZATION_HEADS, PERSON_TITLES, PLACE_HEADS, PLACE_NAMES
from quoth.language.persons import FEMALE_NAMES, MALE_NAMES
from quoth.language.terms import Token, word_terms
from quoth.model import Index, Mention, MentionKind, Sentence, ShortAnswer
from quoth.named_tuple import NamedTuple

MENTIONED: Final = "is the first to mention one of them"


class Item(NamedTuple):
    """One of what is listed, as its first mention has it, and the sentence of that."""

    text: str
    sentence: Sentence


class ListingRule(NamedTuple):
    """A kind of list: what one may call it, and whether a mention of a text belongs to it.

    example, near_miss: a question that asks for such a list, and one like it that asks for something else.
    """

    kind: str
    nouns: frozenset[str]
    belongs: Callable[[str, Mention], bool]
    example: str
    near_miss: str


NUMBERS: Final = frozenset[MentionKind](("quantity", "money", "percent"))
# Behind a name they say that it is a person's, or that it is a body's; before one, that it is a place.
ACTS: Final = Pattern(
    r"(?:,?\s(?:who|whose)|\s(?:said|says|told|added|wrote|was born|died|married|served|led))\b"
)
BODY: Final = Pattern(
    r"\s(?:group|organi[sz]ation|company|party|agency|firm|militia|union|bank|network|club)\b"
)
AT: Final = Pattern(r"\b(?:in|at|near|from|into|across)\s(?:the\s)?$")
# Before a name they are looked at in so many characters.
REACH: Final = 120
HEADS: Final = ORGANIZATION_HEADS | PLACE_HEADS | PERSON_TITLES
NO_COUNTRIES: Final = frozenset("africa asia europe rome sicily normandy tibet kurdistan".split())
COUNTRIES: Final = frozenset(word_terms(sorted(PLACE_NAMES - NO_COUNTRIES)))


def _is_person(text: str, mention: Mention) -> bool:
    words = [token.word for token in read(text).within(mention.span)]
    given = len(words) > 1 and words[0] in FEMALE_NAMES | MALE_NAMES
    told = given or not PERSON_TITLES.isdisjoint(words[:-1]) or ACTS.match(text, mention.span.stop)
    return mention.kind == "person" or (mention.kind == "name" and bool(told))


def _is_place(text: str, mention: Mention) -> bool:
    at = AT.search(text[max(0, mention.span.start - REACH) : mention.span.start])
    known = mention.kind == "place" or (mention.kind == "name" and at is not None)
    return known and BODY.match(text, mention.span.stop) is None


def _is_body(text: str, mention: Mention) -> bool:
    named = mention.kind in ("name", "place") and BODY.match(text, mention.span.stop) is not None
    return mention.kind == "organization" or named


def _is_number(text: str, mention: Mention) -> bool:
    """A number, but for "one of the ships", "no one"."""
    points = text.startswith(" of ", mention.span.stop) or text[: mention.span.start].lower().endswith("no ")
    return mention.kind in NUMBERS and not (mention.value == "1" and points)


def _row(nouns: str, belongs: Callable[[str, Mention], bool], example: str, near_miss: str) -> ListingRule:
    return ListingRule(nouns.split()[0], frozenset(nouns.split()), belongs, example, near_miss)


LISTING_RULES: Final = (
    _row(
        "people person persons individuals men women who",
        _is_person,
        "Which people are mentioned?",
        "Which people are mentioned by the king?",
    ),
    _row(
        "countries country nations nation",
        lambda _, mention: mention.kind == "place" and mention.value in COUNTRIES,
        "List the countries.",
        "List the countries that signed.",
    ),
    _row(
        "places place locations location",
        _is_place,
        "What places are named in the article?",
        "What places did the king see?",
    ),
    _row(
        "organizations organisations organization organisation institutions groups",
        _is_body,
        "Name all the organisations in this text",
        "Name the organisation of the king.",
    ),
    _row(
        "dates date days years",
        lambda _, mention: mention.kind == "date" and ":" not in mention.value,
        "Which dates are mentioned?",
        "Which dates are eaten?",
    ),
    _row(
        "numbers number figures quantities statistics amounts",
        _is_number,
        "What numbers are given?",
        "What numbers are prime?",
    ),
)
# A question for a list has one of these, and besides its noun no other words than these and the second ones.
REQUESTING: Final = frozenset(
    "mentioned named listed given cited referred appear appears occur occurs list name show give are".split()
)
REQUEST: Final = REQUESTING | frozenset(
    """what which how many who please me all of the is was were does do enumerate to in by this article text
    story document page passage here it""".split()
)


def listing(case: Case) -> Finding | None:
    """What the question asks to be listed, or how many there are, with the first sentence of each.

    None where it asks for no list, or there is nothing to list.
    """
    rule = asked_list(case.question.text)
    items = list(items_of(rule, case.indexed)) if rule is not None else []
    if not items:
        return None
    cited = list(dict.fromkeys(item.sentence for item in items))
    text, steps = "; ".join(item.text for item in items), None
    if "many" in {token.word for token in read(case.question.text).tokens}:
        text = str(len(items))
        named = (f"{item.text} [{cited.index(item.sentence) + 1}]" for item in items)
        steps = f"{', '.join(named)} = {text}"
    evidence = chosen(MENTIONED, *cited)
    return Finding(evidence, None, evidence, ShortAnswer(text, None), steps)


def asked_list(text: str) -> ListingRule | None:
    """The rule of the list that a question asks for, or counts."""
    words = {token.word for token in read(text).tokens}
    if words.isdisjoint(REQUESTING):
        return None
    return next((row for row in LISTING_RULES if words & row.nouns and words <= REQUEST | row.nouns), None)


def items_of(rule: ListingRule, index: Index) -> Iterator[Item]:
    """Each thing at its first mention."""
    known: list[tuple[MentionKind, tuple[str, ...]]] = []
    for sentence in index.sentences:
        reading = read(sentence.text)
        for mention in reading.mentions:
            if not rule.belongs(sentence.text, mention):
                continue
            tokens = list(_tokens(reading, mention))
            key = _key(mention, tokens)
            if key and not any(_same(mention.kind, key, *other) for other in known):
                known.append((mention.kind, key))
                stop = max(tokens[-1].stop, mention.span.stop)
                yield Item(sentence.text[mention.span.start : stop], sentence)


def _tokens(reading: Reading, mention: Mention) -> Iterator[Token]:
    """The words of a mention; of a number also those that it counts, up to a sign or stop word."""
    yield from reading.within(mention.span)
    end = mention.span.stop
    if mention.kind == "quantity":
        for token in reading.tokens[reading.first_from(end) :]:
            past = is_past(token.word) and end != mention.span.stop
            if token.stop_word or past or reading.text[end : token.start] not in (" ", "-"):
                return
            yield token
            end = token.stop


def _key(mention: Mention, tokens: list[Token]) -> tuple[str, ...]:
    """What tells a thing from others of its kind; () of a word that only says what kind it is: "Ministry"."""
    if mention.kind in NUMBERS:
        return (mention.value, *(token.term for token in tokens if token.start >= mention.span.stop))
    if mention.kind == "date":
        return (mention.value,)
    own = [t for t in tokens if not t.stop_word and t.word not in PERSON_TITLES]
    return (
        () if len(tokens) == 1 and tokens[0].word in HEADS else tuple(t.term for t in own) or (mention.value,)
    )


def _same(kind: MentionKind, key: tuple[str, ...], other: MentionKind, known: tuple[str, ...]) -> bool:
    """Whether two mentions are of one thing: a name may be cut short, a person's to its end."""
    short, long = sorted((key, known), key=len)
    if short == long:
        return True
    if {kind, other} & (NUMBERS | {"date"}) or (kind != other and "name" not in (kind, other)):
        return False
    return long[-len(short) :] == short or ("person" not in (kind, other) and long[: len(short)] == short)
