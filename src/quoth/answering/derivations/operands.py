"""The operands of a question: of the numbers or dates of the article those by which its words stand."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import product

from quoth.answering.alignment import Sought
from quoth.answering.derivations.calendar import Date
from quoth.answering.derivations.quantities import BORN, DIES, Figure, figures_of
from quoth.answering.reading import read
from quoth.answering.retrieval.lists import term_lists
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Index
from quoth.named_tuple import NamedTuple

# Sentences that may have an operand: the best evidence, the lead, and those with most words of a part.
MOST_EVIDENCE, LEADS, LOOKED_UP, MOST_POSTINGS = 12, 3, 4, 1 << 11
# What a word is worth that stands by another number of its sentence, in the sentence before, or in the
# first of the article, where it is a name: what all is about needs not be named again.
ELSEWHERE, BEFORE, KNOWN = 0.6, 0.4, 0.8
# The least shares of a slot's weight, of what tells it from others, of what must stand by it; the least
# likeness; and by how much a choice is better than the next, of so many for each slot.
LEAST, LEAST_APART, LEAST_MUST, LEAST_ALIKE, MARGIN, MOST_CHOICES = 0.5, 0.5, 0.6, 0.3, 0.03, 6
# What a life in the lead has before one of a namesake.
LEAD_SHARE = 0.05


class Slot(NamedTuple):
    """What a question says of one operand.

    terms: of all its words. apart: those that no other operand of the question has. cues: terms, one of
    which must stand by the operand; none where none need. must: terms most of which must stand by it, by
    weight. referred: what its pronoun stands for.
    """

    terms: frozenset[str]
    apart: frozenset[str]
    cues: frozenset[str] = frozenset()
    must: frozenset[str] = frozenset()
    referred: frozenset[str] = frozenset()


class Operand(NamedTuple):
    """A figure, and the sentence that has it."""

    figure: Figure
    evidence: Evidence


class Chosen(NamedTuple):
    """Operands in the order of their slots. share: of the question's weight that stands by the least sure."""

    operands: tuple[Operand, ...]
    share: float


class Ground(NamedTuple):
    """What operands are judged by. lead: terms of the article's first sentence. named: those of names."""

    sought: Sought
    articles: Index
    lead: frozenset[str]
    named: frozenset[str]


def choose(
    slots: Sequence[Slot],
    kind: str,
    sought: Sought,
    evidence: Sequence[Evidence],
    index: Index,
    fits: Callable[[Sequence[Figure], Sequence[str]], bool],
) -> Chosen | None:
    """The operands by which the words of the slots stand; None where two choices are about as good.

    kind: "date" or "number". evidence: ranked, best first, one at least. fits: whether figures may be
    taken together, given their sentences. All are of one article.
    """
    best = evidence[0].sentence
    first = best.id - best.number + 1
    named = frozenset(sought.terms[place] for place in sought.named)
    ground = Ground(sought, index, frozenset(read(index.sentences[first].text).places), named)
    pool = [
        Operand(figure, item)
        for item in _pool(slots, first, evidence, index)
        for figure in figures_of(item.sentence.text, kind)
    ]
    rows = []
    for slot in slots:
        scored = [(fit(slot, each, ground), each) for each in pool]
        rows.append(sorted((pair for pair in scored if pair[0] >= LEAST), key=lambda pair: -pair[0]))
    choices = []
    for pairs in product(*(row[:MOST_CHOICES] for row in rows)):
        chosen = tuple(each for _, each in pairs)
        places = {(each.evidence.sentence.id, each.figure.start) for each in chosen}
        if len(places) < len(slots) or len({each.evidence.sentence.article for each in chosen}) > 1:
            continue
        if fits([each.figure for each in chosen], [each.evidence.sentence.text for each in chosen]):
            shares = [share for share, _ in pairs]
            choices.append((sum(shares), Chosen(chosen, min(1.0, *shares))))
    if not choices:
        return None
    most, found = max(choices, key=lambda choice: (round(choice[0], 3), _detail(choice[1].operands)))
    rivals = (other for total, other in choices if total > most - MARGIN)
    return found if all(_same(found, other) for other in rivals) else None


def _pool(slots: Sequence[Slot], first: int, evidence: Sequence[Evidence], index: Index) -> list[Evidence]:
    found = {item.sentence.id: item for item in evidence[:MOST_EVIDENCE]}
    rows = [*range(first, min(first + LEADS, len(index.sentences)))]
    for slot in slots:
        weights: defaultdict[int, float] = defaultdict(float)
        for posted in term_lists(sorted(slot.terms | slot.cues), index):
            for row in posted.postings if len(posted.postings) <= MOST_POSTINGS else ():
                weights[row] += posted.weight
        rows += [row for row, _ in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:LOOKED_UP]]
    for row in rows:
        found.setdefault(row, Evidence(index.sentences[row], 0.0, ()))
    return list(found.values())


def fit(slot: Slot, operand: Operand, ground: Ground) -> float:
    """The share of a slot's weight that stands by a figure; 0 where what tells it from others doesn't."""
    figure, sentence = operand.figure, operand.evidence.sentence
    if slot.cues and slot.cues.isdisjoint(figure.own):
        return 0.0
    near = frozenset(read(sentence.text).places)
    before = _before(operand, ground.articles)
    # "It ended in 1850": a pronoun stands for what was told before.
    pronoun = figure.unit == "date" and not figure.subject
    total = got = apart = held = due = paid = 0.0
    anchored = replaced = False
    for term in sorted(slot.terms & ground.sought.places.keys()):
        weight = ground.sought.weights[ground.sought.places[term]]
        name = term in ground.named
        known, told = name and term in ground.lead, term in before
        own, there = (strength(term, among, near, name=name) for among in (figure.own, near))
        elsewhere = there * (ELSEWHERE if slot.apart else 1)
        got += weight * max(own, elsewhere, KNOWN * known, (ELSEWHERE if pronoun else BEFORE) * told)
        total += weight
        if term in slot.must:
            due += weight
            paid += weight * (own or float(pronoun and told))
        replaced |= not there or (term in slot.referred and own < LEAST_APART)
        if term in slot.apart and name:
            if not own and not known:
                return 0.0
            anchored |= own > 0
        elif term in slot.apart:
            apart += weight
            held += weight * own
    if paid < LEAST_MUST * due or (not anchored and held < LEAST_APART * apart):
        return 0.0
    # Another one in its place: who was born or died must be who is asked for, else be named at least.
    lives = not slot.cues.isdisjoint((BORN, DIES))
    formed = not figure.own.isdisjoint((BORN, DIES))
    if figure.subject and (replaced or (lives and not formed)):
        heads = frozenset(figure.subject[:1])
        asked = slot.terms if lives and not formed else ground.sought.terms
        if not any(strength(term, heads, heads, name=term in ground.named) for term in asked):
            return 0.0
    share = got / total if total else float(bool(slot.cues))
    return share + LEAD_SHARE * (lives and formed and sentence.number <= LEADS)


def _before(operand: Operand, index: Index) -> frozenset[str]:
    sentence = operand.evidence.sentence
    if sentence.number == 1:
        return frozenset()
    return frozenset(read(index.sentences[sentence.id - 1].text).places)


def strength(term: str, among: frozenset[str], near: frozenset[str], *, name: bool) -> float:
    """How strongly a term stands among some; what only resembles it counts where nothing near is itself."""
    if term in among:
        return 1.0
    if name or term in near:
        return 0.0
    found = [each.strength for other, each in alike(term).items() if other in among and not each.excludes]
    return max((strength for strength in found if strength >= LEAST_ALIKE), default=0.0)


def _detail(operands: Sequence[Operand]) -> int:
    return sum(each.figure.value.detail for each in operands if isinstance(each.figure.value, Date))


def _same(one: Chosen, other: Chosen) -> bool:
    pairs = zip(one.operands, other.operands, strict=True)
    return all(_one_value(a.figure.value, b.figure.value) for a, b in pairs)


def _one_value(one: Fraction | Date, other: Fraction | Date) -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        detail = min(one.detail, other.detail)
        return one.cut(detail) == other.cut(detail)
    return one == other
