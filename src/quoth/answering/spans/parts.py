"""Which of several numbers or dates of a sentence: the one whose part of it speaks of what is asked.

"512 stalls, of which 208 were let": every number has a part of the sentence to itself, a clause, an item
of a list, a noun phrase with its brackets. The words of the question that only one part has decide.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from quoth.answering.comparison import Reading
from quoth.answering.spans.phrases import Phrases, find_phrases
from quoth.language.classes import word_classes
from quoth.language.vocabulary import synonyms_of
from quoth.model import Mention
from quoth.named_tuple import NamedTuple

CLAUSE_WORDS = frozenset("and but while whereas though although when which whom who of".split())
JOINTS = frozenset(("and", "but"))
# How strongly the sentence is parted: by a mark with a word, by a mark, by a word.
STRONGEST, MARK_AND_WORD, MARK, WORD, JOINT = 5, 4, 3, 2, 1
MARKS = frozenset(",()—–")
STRONG_MARKS = frozenset(";:")
# They go on with the noun before them: "the guild, which gave $40".
RELATIVE = frozenset(("which", "who", "whom", "whose"))
SUBJECTS = frozenset("it they he she".split())
PRONOUNS = frozenset(("one", "ones", "that", "those"))
# A part that begins so goes on with what the one before counts: "of which 208".
RELATIVES = frozenset("which whom them these those".split())
RELATIVE_REACH = 3
# "In May, ...": words before a date, at most, that only set the time.
OPENING = 3
NOMINAL = frozenset(("of", "preposition", "determiner", "adjective"))
LEADS = frozenset(("of", "preposition", "to", "auxiliary"))


class Part(NamedTuple):
    """What a sentence says of one of its numbers.

    edge: first and last place of the number. own: terms of its part. label: those of the noun phrase that
    it measures ("a length of 40 feet"), or is a share of ("40% of the feet").
    taken: what it has from the part before without repeating it: "$4 for coal, $3 for salt".
    """

    mention: Mention
    edge: tuple[int, int]
    own: frozenset[str]
    label: frozenset[str]
    taken: frozenset[str]


class _Text(NamedTuple):
    """A sentence and its phrases; gaps: the text before each token."""

    reading: Reading
    classes: Sequence[str]
    gaps: Sequence[str]
    phrases: Phrases

    def terms(self, places: Iterable[int]) -> frozenset[str]:
        tokens = self.reading.tokens
        return frozenset(tokens[p].term for p in places if not tokens[p].stop_word)

    def verbs(self) -> set[int]:
        """The places of verbs; "for damaged goods" and "compared with 40" have none."""
        tokens = self.reading.tokens
        verbs = (p for p in self.phrases.verbs if tokens[p].word != "compared")
        return {p for p in verbs if not p or self.classes[p - 1] not in NOMINAL}


def pick(asked: Iterable[str], found: Sequence[Part]) -> Part | None:
    """The part that has words asked for which no other has, where no other has one that it lacks."""
    terms = frozenset(asked)
    labels = [part for part in found if _held(terms, part.label)]
    if len(labels) == 1 < len(found) and all(part.label for part in found):
        return labels[0]
    best = [one for one in found if all(one is other or _beats(one, other, terms) for other in found)]
    return best[0] if len(best) == 1 < len(found) else None


def _beats(one: Part, other: Part, asked: frozenset[str]) -> bool:
    own, others = _held(asked, one.own), _held(asked, other.own)
    return bool(own - others - _held(asked, other.taken)) and not others - own - _held(asked, one.taken)


def _held(asked: frozenset[str], there: frozenset[str]) -> frozenset[str]:
    """Those asked for that are there, or mean the same as a word there."""
    return frozenset(t for t in asked if t in there or not synonyms_of(t).isdisjoint(there))


def parts(reading: Reading, mentions: Sequence[Mention]) -> list[Part]:
    """The part of each of the `mentions`, ascending; none where two can't be parted."""
    tokens = reading.tokens
    ends = [0, *(token.stop for token in tokens)]
    gaps = [reading.text[ends[n] : token.start] for n, token in enumerate(tokens)]
    classes = word_classes(reading.text)
    text = _Text(reading, classes, gaps, find_phrases(classes, [*gaps, reading.text[ends[-1] :]]))
    edges = [edge_of(reading, mention) for mention in mentions]
    if not edges:
        return []
    cuts = [_start(text, edges[0][0])]
    for (_, last), (first, _) in pairwise(edges):
        cut = _cut(text, cuts[-1], last, first)
        if cut is None:
            return []
        cuts.append(cut)
    cuts.append(_stop(text, cuts[-1], *edges[-1]))
    found: list[Part] = []
    for number, mention in enumerate(mentions):
        first, last = edges[number]
        places = [p for p in range(cuts[number], cuts[number + 1]) if not first <= p <= last]
        label = text.terms(_label(text, first, cuts[number]) or _whole(text, last))
        # "The old one $40" names its noun by the part before.
        named = bool(label) and reading.tokens[first - 1].word not in PRONOUNS
        taken = _taken(text, cuts, edges, number, found, named)
        found.append(Part(mention, (first, last), text.terms(places), label, taken))
    return found


def edge_of(reading: Reading, mention: Mention) -> tuple[int, int]:
    """First and last place of a mention among the tokens."""
    places = [
        p for p, t in enumerate(reading.tokens) if mention.span.start < t.stop and t.start < mention.span.stop
    ]
    return places[0], places[-1]


def _strength(text: _Text, place: int) -> int:
    """How strongly the sentence is parted before the word at `place`; 0 where it isn't."""
    gap, word = text.gaps[place], text.reading.tokens[place].word
    if word in RELATIVE:
        return MARK if gap.strip() else WORD
    if not STRONG_MARKS.isdisjoint(gap):
        return STRONGEST
    if not MARKS.isdisjoint(gap):
        return MARK_AND_WORD if word in CLAUSE_WORDS else MARK
    return 0 if word not in CLAUSE_WORDS or word == "of" else JOINT if word in JOINTS else WORD


def _start(text: _Text, first: int) -> int:
    """Where the part of the first number begins: behind the last mark before it, but a bracket of its own.

    "Moe, 58, earns $40": a part that begins with its verb has its subject before the mark.
    """
    verbs, least = text.verbs(), MARK
    for place in range(first, 0, -1):
        own = place == first and "(" in text.gaps[place]
        relative = text.reading.tokens[place].word in RELATIVE
        if own or relative or _strength(text, place) < least:
            continue
        if place not in verbs:
            return place
        least = MARK_AND_WORD
    return 0


def _stop(text: _Text, start: int, first: int, last: int) -> int:
    """Where the part of the last number ends: at the next mark, if more than the number is there by then."""
    least = MARK if first > start else MARK_AND_WORD
    places = range(last + 1, len(text.classes))
    return next((p for p in places if _strength(text, p) >= least), len(text.classes))


def _cut(text: _Text, start: int, last: int, first: int) -> int | None:
    """Where the part of the number from `first` on begins: the strongest, then the last, of the cuts."""
    places = [p for p in range(last + 1, first + 1) if not _opens(text, start, p, last)]
    places = [p for p in places if not (p == first and "(" in text.gaps[p])]
    strength, place = max(((_strength(text, p), p) for p in places), default=(0, 0))
    if strength:
        return place
    led = first - 1 > last and text.classes[first - 1] in ("preposition", "to")
    return first - 1 if led else None


def _opens(text: _Text, start: int, place: int, last: int) -> bool:
    """Whether what ends before `place` only sets the time of what follows: "In May, | ..."."""
    opening = place == last + 1 and text.gaps[place].strip() == ","
    return opening and last - start < OPENING and text.classes[start] == "preposition"


def _label(text: _Text, first: int, start: int) -> range:
    """The places of the noun phrase that a number is the measure of."""
    place = first - 1
    if place > start and text.classes[place] in LEADS and "(" not in text.gaps[first]:
        place -= 1
    number = text.phrases.noun_at[place] if place >= start else None
    return range(0) if number is None else range(text.phrases.nouns[number][0], place + 1)


def _whole(text: _Text, last: int) -> range:
    """The places of the noun phrase that a number is a share of: "12% of the old miners"."""
    place = last + 2
    if place >= len(text.classes) or text.classes[last + 1] != "of":
        return range(0)
    number = text.phrases.noun_at[place]
    return range(0) if number is None else range(place, text.phrases.nouns[number][1] + 1)


def _taken(
    text: _Text,
    cuts: Sequence[int],
    edges: Sequence[tuple[int, int]],
    number: int,
    found: Sequence[Part],
    labelled: bool,
) -> frozenset[str]:
    """What a part without a verb, or without a subject, or one of "which", has from its neighbours."""
    start, stop = cuts[number], cuts[number + 1]
    words = [token.word for token in text.reading.tokens[start:stop]]
    verbs = text.verbs()
    taken: frozenset[str] = found[-1].taken if found else frozenset()
    before = range(cuts[number - 1], edges[number - 1][0]) if number else range(0)
    if not verbs.isdisjoint(range(start, stop)) and RELATIVES.isdisjoint(words[:RELATIVE_REACH]):
        lead = start + (text.classes[start] == "conjunction")
        first = next((p for p in before if p in verbs), before.stop)
        # "Roe rose in 1940, sat in 1950", "by 1950 he sat": both are said of Roe.
        shared = lead in verbs or not SUBJECTS.isdisjoint(words[: edges[number][0] - start])
        return taken | text.terms(range(before.start, first)) if shared else frozenset()
    if number:
        taken |= text.terms(before) | text.terms(p for p in range(before.start, start) if p in verbs)
        taken = taken - found[-1].label if labelled else taken
    if number + 1 < len(edges):
        taken |= text.terms(p for p in range(stop, cuts[number + 2]) if p in verbs)
    return taken
