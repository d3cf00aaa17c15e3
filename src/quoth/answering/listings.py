"""Questions for a list: the people, places, organizations, dates or numbers that the articles mention."""

import re
from collections.abc import Callable, Iterator

from quoth.answering.comparison import read
from quoth.answering.standing import HEADS, Standing
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.patterns import PERSON_TITLES, PLACE_HEADS, PLACE_NAMES
from quoth.language.terms import word_term
from quoth.model import Index, Mention, MentionKind, Question, Sentence, Span
from quoth.named_tuple import NamedTuple


class Item(NamedTuple):
    """One of what is listed, at its first mention: text is the slice `span` of its article's text.

    sentence: the first that has it, to be cited.
    """

    text: str
    sentence: Sentence
    span: Span


class Listing(NamedTuple):
    """What was asked for, in article order, each thing once; kind: its rule's; items: not empty.

    counted: it was asked how many there are.
    """

    kind: str
    items: tuple[Item, ...]
    counted: bool = False


class ListingRule(NamedTuple):
    """A kind of list: what it is asked for by, and which mentions belong to it.

    nouns: what one may call them. example, near_miss: a question that asks for such a list, and one like
    it that asks for something else.
    """

    kind: str
    nouns: frozenset[str]
    belongs: Callable[[Standing], bool]
    example: str
    near_miss: str


SPEAKS = Pattern(
    r"^(?:,?\s(?:who|whose)\b|\s(?:said|says|told|added|wrote|argued?s?|explained|replied|announced|was born|"
    r"died|married|served|led)\b)"
)
PLACE_LEAD = Pattern(
    r"\b(?:in|at|near|from|into|across|throughout)\s(?:the\s|western\s|eastern\s|northern\s|southern\s)*$"
)
PLACE_NOUN = Pattern(rf"^\s(?:{'|'.join(sorted(PLACE_HEADS))}|airport)\b")
BODIES = (
    r"(?:group|organi[sz]ation|compan(?:y|ie)|part(?:y|ie)|agenc(?:y|ie)|"
    r"firm|militia|union|bank|network|club)s?"
)
BODY_NOUN = Pattern(rf"^\s(?:{BODIES})\b")
BODY_LEAD = Pattern(
    rf"\b(?i:{BODIES})\s(?:such as|like|including|called|named)\s"
    r"(?:[A-Z][\w'’-]*[\s,]+(?:and\s)?|al-\w+[\s,]+)*$"
)
# Continents and regions: places with a people, no countries.
NO_COUNTRIES = frozenset("africa asia europe rome sicily normandy tibet kurdistan".split())


def _is_person(standing: Standing) -> bool:
    kind = standing.mention.kind
    return kind == "person" or (kind == "name" and bool(SPEAKS.match(standing.after)))


def _is_place(standing: Standing) -> bool:
    kind = standing.mention.kind
    if BODY_NOUN.match(standing.after):
        return False
    named = kind == "name" and (PLACE_LEAD.search(standing.ahead) or PLACE_NOUN.match(standing.after))
    return kind == "place" or bool(named)


def _is_country(standing: Standing) -> bool:
    return standing.mention.kind == "place" and standing.mention.value in _countries()


def _is_body(standing: Standing) -> bool:
    kind = standing.mention.kind
    named = BODY_NOUN.match(standing.after) or BODY_LEAD.search(standing.ahead)
    return kind == "organization" or (kind in ("name", "place") and bool(named))


def _is_day(standing: Standing) -> bool:
    """A date, and no time of day."""
    return _of_kinds("date")(standing) and ":" not in standing.mention.value


def _countries() -> frozenset[str]:
    return frozenset(word_term(name) for name in PLACE_NAMES - NO_COUNTRIES)


def _nouns(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _of_kinds(*kinds: MentionKind) -> Callable[[Standing], bool]:
    return lambda standing: standing.mention.kind in kinds and not standing.is_one_of


LISTING_RULES = (
    ListingRule(
        "people",
        _nouns("people person persons individuals men women who"),
        _is_person,
        "Which people are mentioned?",
        "Which people are mentioned by the king?",
    ),
    ListingRule(
        "countries",
        _nouns("countries country nations nation"),
        _is_country,
        "List the countries.",
        "List the countries that signed.",
    ),
    ListingRule(
        "places",
        _nouns("places place locations location"),
        _is_place,
        "What places are named in the article?",
        "What places did the king see?",
    ),
    ListingRule(
        "organizations",
        _nouns("organizations organisations organization organisation institutions groups"),
        _is_body,
        "Name all the organisations in this text",
        "Name the organisation of the king.",
    ),
    ListingRule(
        "dates",
        _nouns("dates date days years"),
        _is_day,
        "Which dates are mentioned?",
        "Which dates are eaten?",
    ),
    ListingRule(
        "numbers",
        _nouns("numbers number figures quantities statistics amounts"),
        _of_kinds("quantity", "money", "percent"),
        "What numbers are given?",
        "What numbers are prime?",
    ),
    ListingRule(
        "names",
        _nouns("names"),
        lambda s: s.mention.kind in ("person", "place", "organization", "name"),
        "What names appear in the text?",
        "What names did they choose?",
    ),
)
WHERE = r"(?:\s(?:in|by)\s(?:the|this)\s(?:article|text|story|document|page|passage)|\shere|\sin\sit)?"
SAID = r"(?:mentioned|named|listed|given|cited|referred\sto|talked\sabout)"
APPEARS = r"(?:appears?|occurs?|come\sup)"
REQUEST = Pattern(
    r"\W*(?:please\s)?(?:"
    rf"(?:what|which|how\smany)\s(?:\w+\s)?(?P<what>\w+)\s"
    rf"(?:(?:are|is|were|does)\s(?:all\s)?(?:there\s)?{SAID}|{APPEARS}){WHERE}|"
    rf"(?:what|who|which)\sare\s(?:all\s)?the\s(?P<the>\w+)(?:\s{SAID})?{WHERE}|"
    rf"(?:list|name|show|give|enumerate)\s(?:me\s)?(?:all\s)?(?:of\s)?(?:the\s)?(?P<all>\w+)(?:\s{SAID})?{WHERE}|"
    rf"(?P<who>who)\s(?:all\s)?(?:is|are|was|were)\s(?:all\s)?{SAID}{WHERE}"
    r")\W*",
    re.IGNORECASE,
)
COUNTING = ShortPattern(r"\W*(?:please\s)?how\smany\b", re.IGNORECASE)
# Without one of these words no list is asked for, and the pattern is not tried.
REQUESTING = frozenset(
    """mentioned named listed given cited referred talked appear appears occur occurs come list name show
    give enumerate are""".split()
)


def listing(question: Question, index: Index) -> Listing | None:
    """What the question asks to be listed; None where it asks for no list, or there is nothing to list."""
    rule = asked_list(question.text)
    if rule is None:
        return None
    items = tuple(_distinct(rule, index))
    return Listing(rule.kind, items, COUNTING.match(question.text) is not None) if items else None


def asked_list(text: str) -> ListingRule | None:
    """The rule of the list that a question asks for, or counts."""
    words = {token.word for token in read(text).tokens}
    if words.isdisjoint(REQUESTING):
        return None
    match = REQUEST.fullmatch(text)
    noun = next(filter(None, match.groups()), "").lower() if match else ""
    return next((rule for rule in LISTING_RULES if noun in rule.nouns), None)


def _distinct(rule: ListingRule, index: Index) -> Iterator[Item]:
    found: list[tuple[Standing, Item]] = []
    for sentence in index.sentences:
        reading = read(sentence.text)
        for mention in reading.mentions:
            standing = Standing(reading, mention)
            if not _is_name_or_number(standing) or not rule.belongs(standing):
                continue
            if not any(_same(standing, known) for known, _ in found):
                found.append((standing, _item(standing, sentence)))
    return iter([item for _, item in found])


def _is_name_or_number(standing: Standing) -> bool:
    """False for a word that is capitalised for another reason: "Militia", "Ministry" alone."""
    words = [t.word for t in standing.tokens]
    return not (len(words) == 1 and words[0] in HEADS and standing.mention.kind not in ("date", "quantity"))


def _key(standing: Standing) -> tuple[str, ...]:
    mention: Mention = standing.mention
    if mention.kind in ("quantity", "money", "percent"):
        return (mention.kind, mention.value, *(token.term for token in standing.counted()))
    if mention.kind == "date":
        return (mention.value,)
    words = [t.term for t in standing.tokens if not t.stop_word and t.word not in PERSON_TITLES]
    return tuple(words) or (mention.value,)


def _same(one: Standing, other: Standing) -> bool:
    """Whether two mentions are of one thing: a name may be cut short, a person's to its end."""
    kinds = {one.mention.kind, other.mention.kind}
    short, long = sorted((_key(one), _key(other)), key=len)
    if short == long:
        return True
    if kinds & {"date", "quantity", "money", "percent"} or (len(kinds) == 2 and "name" not in kinds):
        return False
    return long[-len(short) :] == short or ("person" not in kinds and long[: len(short)] == short)


def _item(standing: Standing, sentence: Sentence) -> Item:
    start, stop = standing.mention.span.start, standing.mention.span.stop
    if standing.mention.kind == "quantity":
        stop = max((token.stop for token in standing.counted()), default=stop)
    at = sentence.span.start
    return Item(standing.reading.text[start:stop], sentence, Span(at + start, at + stop))
