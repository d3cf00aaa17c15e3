"""The operands of a question: of the numbers or dates of the article those by which its words stand."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise, product

from quoth.answering.alignment import Sought
from quoth.answering.derivations.calendar import Date, date_of
from quoth.answering.reading import read
from quoth.answering.retrieval.lists import term_lists
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT, SIGN
from quoth.language.terms import Token, tokenize
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Index, Mention, Question
from quoth.named_tuple import NamedTuple

NUMBERS = frozenset(("quantity", "money", "percent", "duration"))
VERBS = frozenset(("past", "verb", "verbs", "ing"))
FINITE = frozenset(("past", "verbs"))
ACTING = FINITE | {"ing"}
WITHIN = frozenset(("noun", "plural", "capital", "opening", "number", "adjective", "determiner", "of"))
NOUNS = frozenset(("noun", "plural", "adjective", "capital", "opening"))
# Sentences that may have an operand: the best evidence, the lead, and those with most words of a part.
MOST_EVIDENCE, LEADS, LOOKED_UP, MOST_POSTINGS = 12, 3, 4, 1 << 11
# What parts a sentence, and how many words that is worth.
PARTS = frozenset("and but while whereas to from until than compared against".split())
MARKS = frozenset(",;:()[]–—")
PART = 3
# What a word is worth that stands by another number of the sentence, or only in the one before.
ELSEWHERE, BEFORE, KNOWN = 0.6, 0.4, 0.8
LEAST, LEAST_APART, LEAST_MUST, LEAST_ALIKE, MARGIN, MOST_CHOICES = 0.5, 0.5, 0.6, 0.3, 0.03, 6
# What a life in the first sentence has before one of a namesake.
LEAD_SHARE = 0.05
JOINT = Pattern(r"\s?[–—-]\s?(?:c\.\s)?|\s(?:to|until|till|through)\s(?:about\s|c\.\s)?")
SCORE = Pattern(r"(?:\s\w+)?\s(?:to|against)\s")
BOTH = Pattern(r"\s(?:and|to)\s")
BETWEEN = Pattern(r"\b[Bb]etween\s(?:about\s)?$")
LIFE = Pattern(r"[\w.'’]\s?\((?![^()]*\b(?:reigned|ruled|office|fl\.|r\.|m\.))[^()]*$")
LIFE_LED = Pattern(r"\b(?:(born|b\.)|(?:died|d\.))\s(?:on\s|in\s|c\.\s)?$")
HEDGE = Pattern(INEXACT.text.removesuffix("$"), INEXACT.flags)
HEDGED = Pattern(
    r"\b(?:as\s(?:many|much|few|little)\sas|perhaps|maybe|possibly|closer\sto|c\.|ca\.|circa)\s$"
)
HEDGED_DATE = Pattern(r"\b(?:[Aa]bout|[Aa]round|[Cc]irca|ca?\.|probably|possibly|perhaps)\s$")
EXACT_WORDS = Pattern(r"\b(?:exactly|only|just|an\sadditional)\s")
WRITTEN = Pattern(
    rf"(?<![\w.,])(?:{SIGN}\s?)?\d+(?:,\d{{3}})*(?:\.\d+)?(?:%|[a-zA-Z]{{0,2}}(?:\s[a-zA-Z]+){{0,3}})$"
)
AGED_AHEAD = Pattern(r"(?:\b[Aa]ged?\s(?:of\s)?|(?<!\w)[A-Z][\w.'’-]{0,30}(?:,\s|\s\())$")
AGED_AFTER = Pattern(r"[,.;)]|\Z")
MARK_UNIT = Pattern(r"\s?(°\s?[A-Z]|[a-z]{1,3}(?![a-z]))")
LONGEST_LEAD = 240
# No word is one of these.
BEGINS, ENDS, BORN, DIES = "<begins>", "<ends>", "<born>", "<dies>"
OWN_MARKS = {"begin": BEGINS, "end": ENDS, "born": BORN, "die": DIES}


class Slot(NamedTuple):
    """What a question says of one operand.

    terms: of all its words. apart: those that no other operand of the question has. cues: terms, one of
    which must stand by the operand; none where none need. must: terms most of which must
    stand by it, by weight. referred: what its pronoun stands for.
    """

    terms: frozenset[str]
    apart: frozenset[str]
    cues: frozenset[str] = frozenset()
    must: frozenset[str] = frozenset()
    referred: frozenset[str] = frozenset()


class Figure(NamedTuple):
    """A number or date of a sentence that may be an operand.

    value: the number, or the date as far as it is known. shown: it as the steps show it. unit: of two
    with the same one may be subtracted from the other. noun: the term that it counts, "" where none
    follows. own: terms that stand nearer to it than to another of its kind, and what the form of a range
    says of it: BEGINS, ENDS, BORN, DIES. near: the terms of the sentence; before: of the one before it.
    subject: what its verb is said of, the noun first; () where that is a pronoun.
    place: its sentence and where it begins in that.
    """

    value: Fraction | Date
    shown: str
    exact: bool
    unit: str
    noun: str
    own: frozenset[str]
    near: frozenset[str]
    before: frozenset[str]
    subject: tuple[str, ...]
    place: tuple[int, int]
    evidence: Evidence


class Task(NamedTuple):
    """A question whose form is known, with what may answer it."""

    match: re.Match[str]
    question: Question
    evidence: Sequence[Evidence]
    index: Index
    sought: Sought

    def part(self, name: str) -> str:
        """A part of the question, "" where its form has no such part."""
        return self.match.groupdict().get(name) or ""


class Chosen(NamedTuple):
    """Operands in the order of their slots. share: of the question's weight that stands by the least sure."""

    figures: tuple[Figure, ...]
    share: float


def choose(
    slots: Sequence[Slot], kind: str, task: Task, fits: Callable[[Sequence[Figure]], bool]
) -> Chosen | None:
    """The operands by which the words of the slots stand; None where two choices are about as good.

    kind: "date" or "number". fits: whether operands may be taken together.
    """
    found = figures(kind, task, slots)
    lead = _lead_terms(task)
    ranked = [
        sorted(
            ((_first(each) + fit(slot, each, lead, task.sought), each) for each in found),
            key=lambda pair: -pair[0],
        )
        for slot in slots
    ]
    choices = []
    for pairs in product(*([pair for pair in row if pair[0] >= LEAST][:MOST_CHOICES] for row in ranked)):
        chosen = tuple(each for _, each in pairs)
        articles = {each.evidence.sentence.article for each in chosen}
        if len({each.place for each in chosen}) == len(slots) and len(articles) == 1 and fits(chosen):
            total = sum(share for share, _ in pairs)
            choices.append((total, Chosen(chosen, min(1.0, *(share for share, _ in pairs)))))
    if not choices:
        return None
    best, chosen = max(choices, key=lambda choice: (round(choice[0], 3), _detail(choice[1].figures)))
    rivals = (other for total, other in choices if total > best - MARGIN)
    return chosen if all(_same(chosen.figures, other.figures) for other in rivals) else None


def _first(figure: Figure) -> float:
    """What a life in the first sentence is put before others by."""
    first = figure.evidence.sentence.number <= LEADS and not figure.own.isdisjoint((BORN, DIES))
    return LEAD_SHARE * first


def fit(slot: Slot, figure: Figure, lead: frozenset[str], sought: Sought) -> float:
    """The share of a slot's weight that stands by a figure; 0 where what tells it from the others doesn't."""
    if slot.cues and slot.cues.isdisjoint(figure.own):
        return 0.0
    named = {sought.terms[place] for place in sought.named}
    total = got = apart = held = due = paid = 0.0
    anchored, replaced = False, False
    for term in sorted(slot.terms & sought.places.keys()):
        weight = sought.weights[sought.places[term]]
        own = strength(term, figure.own, figure.near, named)
        known = term in named and term in lead
        near = strength(term, figure.near, figure.near, named)
        elsewhere = near * (ELSEWHERE if slot.apart else 1)
        # "It ended in 1850": a pronoun stands for what was told before.
        earlier = ELSEWHERE if figure.unit == "date" and not figure.subject else BEFORE
        found = max(own, elsewhere, KNOWN * known, earlier * (term in figure.before))
        total += weight
        got += weight * found
        if term in slot.must:
            due += weight
            paid += weight * (own or float(not figure.subject and term in figure.before))
        replaced |= not near or (term in slot.referred and own < LEAST_APART)
        if term in slot.apart:
            if term in named:
                if not own and not known:
                    return 0.0
                anchored |= own > 0
            else:
                apart += weight
                held += weight * own
    # Another one in its place: of whom a date is asked must be born or have died, else only be asked for.
    born = not slot.cues.isdisjoint((BORN, DIES)) and figure.own.isdisjoint((BORN, DIES))
    if (replaced or born) and figure.subject:
        heads = frozenset(figure.subject[:1])
        if not any(strength(term, heads, heads, named) for term in (slot.terms if born else sought.terms)):
            return 0.0
    if paid < LEAST_MUST * due or (not anchored and held < LEAST_APART * apart):
        return 0.0
    return got / total if total else float(bool(slot.cues))


def strength(term: str, among: frozenset[str], near: frozenset[str], named: set[str]) -> float:
    """How strongly a term stands among some; what only resembles it counts where nothing near is itself."""
    if term in among:
        return 1.0
    if term in named or term in near:
        return 0.0
    found = [each.strength for other, each in alike(term).items() if other in among and not each.excludes]
    return max((strength for strength in found if strength >= LEAST_ALIKE), default=0.0)


def figures(kind: str, task: Task, slots: Sequence[Slot]) -> list[Figure]:
    """The figures of a kind in the sentences that may have the operands."""
    return [figure for item in _pool(task, slots) for figure in figures_of(item, kind, task.index)]


def _pool(task: Task, slots: Sequence[Slot]) -> list[Evidence]:
    index, found = task.index, {item.sentence.id: item for item in task.evidence[:MOST_EVIDENCE]}
    rows = []
    if task.evidence:
        best = task.evidence[0].sentence
        first = best.id - best.number + 1
        rows += range(first, min(first + LEADS, len(index.sentences)))
    for slot in slots:
        weights: Counter[int] = Counter()
        for posted in term_lists(slot.terms | slot.cues, index):
            for row in posted.postings if len(posted.postings) <= MOST_POSTINGS else ():
                weights[row] += posted.weight
        rows += [row for row, _ in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:LOOKED_UP]]
    for row in rows:
        found.setdefault(row, Evidence(index.sentences[row], 0.0, ()))
    return list(found.values())


def _lead_terms(task: Task) -> frozenset[str]:
    """The terms of the beginning of the article: its main person or place needs not be named again."""
    if not task.evidence:
        return frozenset()
    best = task.evidence[0].sentence
    first = best.id - best.number + 1
    return frozenset().union(*(read(task.index.sentences[row].text).places for row in (first,)))


def figures_of(item: Evidence, kind: str, index: Index) -> list[Figure]:
    """The figures of a kind in a sentence, in order."""
    reading = read(item.sentence.text)
    text, tokens, row = reading.text, reading.tokens, item.sentence.id
    classes = word_classes(text)
    groups: list[list[tuple[Mention, Fraction | Date, set[str]]]] = []
    for mention in reading.mentions:
        value = date_of(mention.value) if kind == "date" and mention.kind == "date" else None
        number = _number(mention) if kind != "date" and mention.kind in NUMBERS else None
        if number is None and value is None:
            continue
        says = _says(text, mention) if value else set()
        said = value if number is None else number
        assert said is not None
        last = groups[-1][-1][0] if groups else None
        joint = text[last.span.stop : mention.span.start] if last else ""
        if (
            last
            and number
            and text[mention.span.start : mention.span.stop][-1:].isalpha()
            and last.value.isdecimal()
            and not text[last.span.start : last.span.stop][-1:].isalpha()
        ):
            joint = ""  # "from $3 to $5 million": the one is not what it seems
        if last and (
            (JOINT if kind == "date" else SCORE).fullmatch(joint)
            or JOINT.fullmatch(joint)
            or (BOTH.fullmatch(joint) and BETWEEN.search(text[: last.span.start]))
        ):
            if isinstance(said, Date) and isinstance(groups[-1][-1][1], Date) and not groups[-1][-1][1].year:
                groups[-1][-1] = (last, groups[-1][-1][1]._replace(year=said.year), groups[-1][-1][2])
            life = LIFE.search(text[: last.span.start]) is not None
            groups[-1][-1][2].update({BEGINS, BORN} if life else {BEGINS})
            groups[-1].append((mention, said, {ENDS, DIES} if life else {ENDS}))
        else:
            groups.append([(mention, said, says)])
    groups = [group for group in groups if not (isinstance(group[0][1], Date) and not group[0][1].year)]
    places = _coordinates(text, tokens)
    spans = [(reading.within(mention.span) or (None,), group) for group in groups for mention, _, _ in group]
    near = frozenset(reading.places)
    before = (
        frozenset(read(index.sentences[row - 1].text).places)
        if row and item.sentence.number > 1
        else frozenset()
    )
    found = []
    for place, group in enumerate(groups):
        own = _own(place, groups, reading.tokens, places, classes)
        if len(group) > 1:
            own -= OWN_MARKS.keys()
        subject = _subject(group[0][0].span.start, tokens, classes, text) if kind == "date" else ()
        for mention, said, says in group:
            found.append(_figure(mention, said, own | says, near, before, subject, item, classes))
    return found


def _figure(
    mention: Mention,
    value: "Fraction | Date",
    own: frozenset[str],
    near: frozenset[str],
    before: frozenset[str],
    subject: tuple[str, ...],
    item: Evidence,
    classes: Sequence[str],
) -> Figure:
    text = item.sentence.text
    said, ahead = text[mention.span.start : mention.span.stop], text[: mention.span.start]
    place = (item.sentence.id, mention.span.start)
    if isinstance(value, Date):
        exact = HEDGED_DATE.search(ahead[-LONGEST_LEAD:]) is None
        return Figure(value, said, exact, "date", "", own, near, before, subject, place, item)
    hedges = [m[0] for m in (HEDGE.match(said), HEDGED.search(ahead[-LONGEST_LEAD:])) if m]
    written = WRITTEN.search(said)
    unit = unit_of(mention, said)
    exact = all(EXACT_WORDS.search(hedge) for hedge in hedges)
    noun = _counted(mention, text, classes)
    return Figure(
        value,
        written[0] if written else decimal(value),
        exact,
        unit,
        noun,
        own,
        near,
        before,
        subject,
        place,
        item,
    )


def _number(mention: Mention) -> Fraction | None:
    plain = mention.value.replace(".", "", 1).isdecimal() and mention.value != "1"
    return Fraction(mention.value) if plain else None


def _says(text: str, mention: Mention) -> set[str]:
    """What the brackets behind a name say of a date in them."""
    ahead = text[: mention.span.start][-LONGEST_LEAD:]
    led = LIFE_LED.search(ahead) if LIFE.search(ahead) else None
    return set() if led is None else {BORN if led[1] else DIES}


def _coordinates(text: str, tokens: Sequence[Token]) -> list[int]:
    """Where each token stands, in words; what parts a sentence counts for some."""
    found = [0]
    for one, other in pairwise(tokens):
        parted = not MARKS.isdisjoint(text[one.stop : other.start]) or other.word in PARTS
        found.append(found[-1] + 1 + PART * parted)
    return found


def _own(place, groups, tokens, places, classes) -> frozenset[str]:
    """The terms that stand nearer to a group than to any other, no other verb between a verb and it."""
    ends = [(group[0][0].span.start, group[-1][0].span.stop) for group in groups]
    at = []
    for start, stop in ends:
        inside = [number for number, token in enumerate(tokens) if start <= token.start < stop]
        at.append((inside[0], inside[-1]))
    first, last = at[place]
    own = set()
    for number, token in enumerate(tokens):
        if token.stop_word:
            continue
        gaps = [max(places[a] - places[number], places[number] - places[b], 0) for a, b in at]
        if gaps[place] > min(gaps):
            continue
        between = classes[number + 1 : first] if number < first else classes[last + 1 : number]
        aimed = number and classes[number - 1] == "to"
        if classes[number] in ACTING and not aimed and not FINITE.isdisjoint(between):
            continue
        own.add(token.term)
    return frozenset(own)


def _counted(mention: Mention, text: str, classes: Sequence[str]) -> str:
    """The term of the noun that a number counts, "" where none follows it; "age" of a person's age."""
    after = text[mention.span.stop :]
    said = text[mention.span.start : mention.span.stop]
    if mention.kind == "duration":
        return "age" if re.match(r"[-\s]old\b", after) else ""
    if mention.kind != "quantity":
        return ""
    if AGED_AHEAD.search(text[: mention.span.start]) and AGED_AFTER.match(after) and said[:1].isdigit():
        return "age"
    unit = MARK_UNIT.match(after)
    if unit and (unit[1][0] == "°" or not after[0].isspace()):
        return unit[1]
    noun, end = "", mention.span.stop
    for token, name in zip(tokenize(text), classes, strict=True):
        if token.start < mention.span.stop:
            continue
        # Right behind a number "feet" is no verb.
        named = name in NOUNS or (name == "verb" and end == mention.span.stop)
        if not named or text[end : token.start] not in (" ", "-"):
            break
        noun, end = noun if name == "adjective" else token.term, token.stop
    return noun


def _subject(start: int, tokens: Sequence[Token], classes: Sequence[str], text: str) -> tuple[str, ...]:
    """The terms of what the verb of a date is said of: that of the last verb ahead of it, else of the next.

    The noun itself comes first, then what describes it; () where it is a pronoun.
    """
    verbs = [n for n, name in enumerate(classes) if name in FINITE or name == "auxiliary"]
    at = max((n for n in verbs if tokens[n].start < start), default=next(iter(verbs), 0))
    while at and classes[at - 1] in ("auxiliary", "adverb", "negation"):
        at -= 1
    found: list[str] = []
    while (
        at and classes[at - 1] in WITHIN and text[tokens[at - 1].stop : tokens[at].start].strip("'’s ") == ""
    ):
        at -= 1
        if classes[at] == "of":
            found.clear()
        elif classes[at] not in ("determiner", "adjective"):
            found.append(tokens[at].term)
    return tuple(found)


def unit_of(mention: Mention, said: str) -> str:
    """The kind of a number; of money its currency, of time its unit."""
    if mention.kind == "money":
        sign = re.search(SIGN, said)
        return f"money {sign[0].removeprefix('US') if sign else said.lower().split()[-1]}"
    return (
        f"time {said.lower().split()[-1].removesuffix('s')}" if mention.kind == "duration" else mention.kind
    )


PLACES, MOST_PLACES = 2, 6


def decimal(value: Fraction, places: int = PLACES) -> str:
    """A number with thousands commas: exact where it ends within MOST_PLACES, else rounded to `places`."""
    shown = next((n for n in range(MOST_PLACES + 1) if (value * 10**n).denominator == 1), places)
    return fixed(value, shown)


def fixed(value: Fraction, places: int) -> str:
    """A number with thousands commas and exactly `places` decimals, halves to even."""
    whole, rest = divmod(round(abs(value) * 10**places), 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole:,}.{rest:0{places}d}" if places else f"{sign}{whole:,}"


def is_exact(value: Fraction, shown: str) -> bool:
    """Whether what `decimal` or `fixed` shows is the number itself."""
    return Fraction(shown.replace(",", "")) == value


def _detail(chosen: Sequence[Figure]) -> int:
    return sum(each.value.detail for each in chosen if isinstance(each.value, Date))


def _same(one: Sequence[Figure], other: Sequence[Figure]) -> bool:
    return all(_one_value(a.value, b.value) for a, b in zip(one, other, strict=True))


def _one_value(one: "Fraction | Date", other: "Fraction | Date") -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        detail = min(one.detail, other.detail)
        return one.cut(detail) == other.cut(detail)
    return one == other
