"""The numbers and dates of a sentence, each with what stands by it: what may be an operand."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from quoth.answering.derivations.calendar import Date, date_of
from quoth.answering.reading import Reading, read
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT, INEXACT_KINDS, SIGN
from quoth.language.terms import CACHED_TEXTS, Token
from quoth.model import Mention
from quoth.named_tuple import NamedTuple

FINITE = frozenset(("past", "verbs"))
VERBS = FINITE | {"verb", "ing"}
NOUNS = frozenset(("noun", "plural", "adjective", "capital", "opening"))
IN_SUBJECT = NOUNS | {"number", "determiner", "of"}
# What parts a sentence, and how many words that is worth.
PARTS = frozenset("and but while whereas to from until than compared against".split())
MARKS = frozenset(",;:()[]–—")
PART = 3
# What the form of a range or of a life in brackets says of its ends; no word is one of these.
BEGINS, ENDS, BORN, DIES = "<begins>", "<ends>", "<born>", "<dies>"
SAID_BY_FORM = {"begin": BEGINS, "end": ENDS, "born": BORN, "die": DIES}
RANGE = Pattern(r"\s?[–—-]\s?(?:c\.\s)?|\s(?:to|until|till|through)\s(?:about\s|c\.\s)?")
SCORE = Pattern(r"(?:\s\w+)?\s(?:to|against)\s")
BOTH = Pattern(r"\s(?:and|to)\s")
BETWEEN = Pattern(r"\b[Bb]etween\s(?:about\s)?$")
LIFE = Pattern(r"[\w.'’]\s?\((?![^()]*\b(?:reigned|ruled|office|fl\.|r\.|m\.))[^()]*$")
LIFE_LED = Pattern(r"\b(?:(born|b\.)|(?:died|d\.))\s(?:on\s|in\s|c\.\s)?$")
HEDGE = Pattern(INEXACT.text.removesuffix("$"), INEXACT.flags)
HEDGED = Pattern(
    r"\b(?:as\s(?:many|much|few|little)\sas|perhaps|maybe|probably|possibly|closer\sto|[Aa]bout|[Aa]round|"
    r"[Cc]irca|ca?\.)\s$"
)
EXACT_WORDS = Pattern(r"\b(?:exactly|only|just|an\sadditional)\s")
WRITTEN = Pattern(
    rf"(?<![\w.,])(?:{SIGN}\s?)?\d+(?:,\d{{3}})*(?:\.\d+)?(?:%|[a-zA-Z]{{0,2}}(?:\s[a-zA-Z]+){{0,3}})$"
)
AGE_AHEAD = Pattern(r"(?:\b[Aa]ged?\s(?:of\s)?|(?<!\w)[A-Z][\w.'’-]{0,30}(?:,\s|\s\())$")
AGE_AFTER = Pattern(r"[,.;)]|\Z")
MARK_UNIT = Pattern(r"\s?(°\s?[A-Z])|([a-z]{1,3}(?![a-z]))")
LONGEST_LEAD = 240
MOST_PLACES, PLACES = 6, 2


class Figure(NamedTuple):
    """A number or date of a sentence.

    value: the number, or the date as far as it is known. shown: it as the steps show it. exact: False
    where a word says that it is not. unit: of two with the same one may be subtracted from the other.
    noun: the term that it counts, "age" of somebody's age, "" where none follows. own: terms that stand
    nearer to it than to another of its kind, and what the form of a range says of it. subject: what the
    verb of a date is said of, the noun first; () where that is a pronoun. start: where it begins.
    """

    value: Fraction | Date
    shown: str
    exact: bool
    unit: str
    noun: str
    own: frozenset[str]
    subject: tuple[str, ...]
    start: int


class Place(NamedTuple):
    """A mention with its value, and what the form of what it stands in says of it."""

    mention: Mention
    value: Fraction | Date
    says: frozenset[str]


@lru_cache(CACHED_TEXTS)
def figures_of(text: str, kind: str) -> tuple[Figure, ...]:
    """The figures of a kind, "date" or "number", in a sentence, in order."""
    reading, classes = read(text), word_classes(text)
    groups = _groups(reading, kind)
    found = []
    for place, group in enumerate(groups):
        own = _own(place, groups, reading, classes)
        if len(group) > 1:
            own -= SAID_BY_FORM.keys()
        subject = _subject(group[0].mention.span.start, reading, classes) if kind == "date" else ()
        found += [_figure(each, own | each.says, subject, reading, classes) for each in group]
    return tuple(found)


def _groups(reading: Reading, kind: str) -> list[list[Place]]:
    """The mentions of a kind, the two ends of a range together."""
    groups: list[list[Place]] = []
    for mention in reading.mentions:
        value = _value(mention, kind, reading.text)
        if value is None:
            continue
        here = Place(mention, value, _life(mention, reading.text))
        last = groups[-1][-1] if groups else None
        if last is None or not _is_range(last.mention, mention, reading.text, kind):
            groups.append([here])
            continue
        if isinstance(last.value, Date) and not last.value.year and isinstance(value, Date):
            last = last._replace(value=last.value._replace(year=value.year))  # "from 3 May until 7 June 1850"
        lived = LIFE.search(reading.text[: last.mention.span.start]) is not None
        groups[-1][-1] = last._replace(says=frozenset((BEGINS, BORN) if lived else (BEGINS,)))
        groups[-1].append(here._replace(says=frozenset((ENDS, DIES) if lived else (ENDS,))))
    return [group for group in groups if not isinstance(group[0].value, Date) or group[0].value.year]


def _value(mention: Mention, kind: str, text: str) -> Fraction | Date | None:
    if kind == "date":
        return date_of(mention.value) if mention.kind == "date" else None
    plain = mention.value.replace(".", "", 1).isdecimal()
    alone = text[mention.span.start : mention.span.stop].lower() == "one"  # "the old one"
    return Fraction(mention.value) if mention.kind in INEXACT_KINDS and plain and not alone else None


def _is_range(one: Mention, other: Mention, text: str, kind: str) -> bool:
    joint, ahead = text[one.span.stop : other.span.start], text[: one.span.start]
    if text[other.span.stop - 1].isalpha() and not text[one.span.stop - 1].isalpha() and kind != "date":
        return False  # "from $3 to $5 million": the one is not what it seems
    if RANGE.fullmatch(joint) or (kind != "date" and SCORE.fullmatch(joint)):
        return True
    return BOTH.fullmatch(joint) is not None and BETWEEN.search(ahead[-LONGEST_LEAD:]) is not None


def _life(mention: Mention, text: str) -> frozenset[str]:
    """What brackets behind a name say of a date in them: "(born 1850; died 1912)"."""
    ahead = text[: mention.span.start][-LONGEST_LEAD:]
    led = LIFE_LED.search(ahead) if mention.kind == "date" else None
    return frozenset((BORN if led[1] else DIES,)) if led and LIFE.search(ahead) else frozenset()


def _own(
    place: int, groups: Sequence[Sequence[Place]], reading: Reading, classes: Sequence[str]
) -> frozenset[str]:
    """The terms nearer to a group than to any other, and of verbs only those with no other one between."""
    at = _coordinates(reading)
    ends = [
        (reading.first_from(group[0].mention.span.start), reading.first_from(group[-1].mention.span.stop) - 1)
        for group in groups
    ]
    first, last = ends[place]
    own = set()
    for number, token in enumerate(reading.tokens):
        gaps = [max(at[a] - at[number], at[number] - at[b], 0) for a, b in ends]
        if token.stop_word or gaps[place] > min(gaps):
            continue
        between = classes[number + 1 : first] if number < first else classes[last + 1 : number]
        acts = classes[number] in VERBS - {"verb"} and not (number and classes[number - 1] == "to")
        if not acts or FINITE.isdisjoint(between):
            own.add(token.term)
    return frozenset(own)


def _coordinates(reading: Reading) -> list[int]:
    """Where each token stands, in words; what parts a sentence counts for some."""
    found = [0]
    for one, other in pairwise(reading.tokens):
        parted = not MARKS.isdisjoint(reading.text[one.stop : other.start]) or other.word in PARTS
        found.append(found[-1] + 1 + PART * parted)
    return found


def _subject(start: int, reading: Reading, classes: Sequence[str]) -> tuple[str, ...]:
    """The terms of what a verb is said of: the last one ahead of a date, else the next."""
    tokens = reading.tokens
    verbs = [n for n, name in enumerate(classes) if name in FINITE or name == "auxiliary"]
    at = max((n for n in verbs if tokens[n].start < start), default=next(iter(verbs), 0))
    while at and classes[at - 1] in ("auxiliary", "adverb", "negation"):
        at -= 1
    found: list[str] = []
    while at and classes[at - 1] in IN_SUBJECT and _adjoin(tokens[at - 1], tokens[at], reading.text):
        at -= 1
        if classes[at] == "of":
            found.clear()
        elif classes[at] not in ("determiner", "adjective"):
            found.append(tokens[at].term)
    return tuple(found)


def _adjoin(one: Token, other: Token, text: str) -> bool:
    return not text[one.stop : other.start].strip("'’s ")


def _figure(
    place: Place, own: frozenset[str], subject: tuple[str, ...], reading: Reading, classes: Sequence[str]
) -> Figure:
    span, text, value = place.mention.span, reading.text, place.value
    said, ahead = text[span.start : span.stop], text[: span.start][-LONGEST_LEAD:]
    hedges = [match[0] for match in (HEDGE.match(said), HEDGED.search(ahead)) if match]
    exact = all(EXACT_WORDS.search(hedge) for hedge in hedges)
    if isinstance(value, Date):
        return Figure(value, said, exact, "date", "", own, subject, span.start)
    written = WRITTEN.search(said)
    shown = written[0] if written else decimal(value)
    noun = _counted(place.mention, reading, classes)
    return Figure(value, shown, exact, _unit(place.mention, said), noun, own, subject, span.start)


def _unit(mention: Mention, said: str) -> str:
    """The kind of a number; of money its currency, of time its unit."""
    last = said.lower().split()[-1]
    if mention.kind == "money":
        sign = re.search(SIGN, said)
        return f"money {sign[0].removeprefix('US') if sign else last}"
    return f"time {last.removesuffix('s')}" if mention.kind == "duration" else mention.kind


def _counted(mention: Mention, reading: Reading, classes: Sequence[str]) -> str:
    """The term of the noun that a number counts, or of its sign: "°C"."""
    text, end = reading.text, mention.span.stop
    if mention.kind == "duration":
        return "age" if text[end:].startswith((" old", "-old")) else ""
    if mention.kind != "quantity":
        return ""
    written = text[mention.span.start].isdigit()
    if written and AGE_AHEAD.search(text[: mention.span.start]) and AGE_AFTER.match(text, end):
        return "age"
    unit = MARK_UNIT.match(text, end)
    if unit:
        return unit[1] or unit[2]
    noun, first = "", reading.first_from(end)
    for token, name in zip(reading.tokens[first:], classes[first:], strict=True):
        # Right behind a number "feet" is no verb.
        named = name in NOUNS or (name == "verb" and end == mention.span.stop)
        if not named or text[end : token.start] not in (" ", "-"):
            break
        noun, end = noun if name == "adjective" else token.term, token.stop
    return noun


def has_mention(text: str, kinds: Iterable[str]) -> bool:
    """Whether a sentence has a mention of one of some kinds."""
    return not {mention.kind for mention in read(text).mentions}.isdisjoint(kinds)


def decimal(value: Fraction, places: int = PLACES) -> str:
    """A number with thousands commas: exact where it ends within MOST_PLACES, else rounded to `places`."""
    return fixed(value, next((n for n in range(MOST_PLACES + 1) if (value * 10**n).denominator == 1), places))


def fixed(value: Fraction, places: int) -> str:
    """A number with thousands commas and exactly `places` decimals, halves to even."""
    whole, rest = divmod(round(abs(value) * 10**places), 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole:,}.{rest:0{places}d}" if places else f"{sign}{whole:,}"


def is_exact(value: Fraction, shown: str) -> bool:
    """Whether what `decimal` or `fixed` shows is the number itself."""
    return Fraction(shown.replace(",", "")) == value
