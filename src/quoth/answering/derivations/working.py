"""A question to what is worked out for it: its form, what it says of each operand, and the operands."""

from collections.abc import Sequence
from functools import partial

from quoth.answering.alignment import Sought, seek
from quoth.answering.derivations import formulas
from quoth.answering.derivations.formulas import Worked
from quoth.answering.derivations.operands import Slot, choose
from quoth.answering.derivations.quantities import SAID_BY_FORM, VERBS, Figure, has_mention
from quoth.answering.derivations.questions import FORMS
from quoth.answering.derivations.side_by_side import beside, people
from quoth.answering.derivations.wording import Form
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import tokenize, word_terms
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Index, Question
from quoth.named_tuple import NamedTuple

# Words of questions that say nothing of an operand.
IGNORED = frozenset(
    """happen occur take place come time year years date number amount figure many much long more people
    times as percentage points first total lie pass go get one ones spend""".split()
)
# The least likeness of what two operands count, and of what a whole and its part count.
LEAST_NOUN, LEAST_PART = 0.65, 0.4
AGED = Pattern(r"\b(?:aged?|years\sold)\b")
HIS, ITS = Pattern(r"\b(?:he|she|his|her)\b"), Pattern(r"\b(?:it|they|its|their)\b")
SPLIT = Pattern(r",\s(?:and\s)?|\sand\s")
NOTHING: frozenset[str] = frozenset()


class Found(NamedTuple):
    """What an operation gives. cited: the sentence of each operand, as the steps name them.

    share: of the question's weight, what stands by the least sure operand.
    """

    worked: Worked
    cited: Sequence[Evidence]
    share: float


def work_out(question: Question, evidence: Sequence[Evidence], index: Index, words: set[str]) -> Found | None:
    """What the first form gives that the question has and whose operands are found."""
    sought = seek(question, index)
    for form in FORMS:
        match = None if form.hints.isdisjoint(words) else form.asks.search(question.text)
        if match is None:
            continue
        parts = {name: part or "" for name, part in match.groupdict().items()}
        slots = slots_of(form, parts, question, sought)
        together = partial(fits, slots, form, parts)
        chosen = choose(slots, form.kind, sought, evidence, index, together) if slots else None
        if chosen is None:
            continue
        operands = chosen.operands[::-1] if parts.get("before") else chosen.operands
        figures = [each.figure for each in operands]
        worked = form.work(figures, (parts.get("way") or parts.get("unit") or "").lower())
        if worked is None:
            continue
        name = "other" if worked.order[0] else "one"
        worked = worked if worked.text else worked._replace(text=parts[name].strip())
        cited = [operands[place].evidence for place in worked.order]
        return Found(worked, cited, chosen.share)
    found = beside(question, evidence, sought)
    return None if found is None else Found(found[0], [found[1]] * len(found[0].order), found[2])


def slots_of(form: Form, parts: dict[str, str], question: Question, sought: Sought) -> list[Slot]:
    """What the question says of each operand; none where it says nothing of one."""

    def get(*names: str) -> frozenset[str]:
        return _terms(" ".join(parts.get(name, "") for name in names), way)

    way = parts.get("way", "").lower()
    named = frozenset(sought.terms[place] for place in sought.named)
    acts = _verbs(question.text)
    who = get("who", "whose")
    shared = get("what", "more") | who
    if "list" in parts:
        own = [_terms(part, way) for part in SPLIT.compiled.split(parts["list"])]
    elif "part" in parts:
        own = [_terms(half, way) for half in _halves(parts["part"])]
    else:
        own = [get("one", "since"), get("other", "event")]
    if way and form.kind == "number":
        own = [terms | (acts & (own[0] | own[1])) for terms in own]
    cues = [_cues(words) for words in form.cues if form.work is not formulas.change or not own[0]]
    cues += [NOTHING] * (len(own) - len(cues))
    if ("who" in parts and not who) or not (all(own) or any(cues) or "since" in parts):
        return []
    referred = NOTHING
    if form.operation == "elapsed":
        other = parts.get("other", "")
        referred = own[0] & named if HIS.search(other) else own[0] - named if ITS.search(other) else NOTHING
    slots = []
    for place, terms in enumerate(own):
        others = NOTHING.union(*(own[:place] + own[place + 1 :]))
        said = terms | shared | (referred if place else NOTHING)
        apart, must = terms - others, NOTHING
        if form.operation == "comparison":
            said -= frozenset(question.focus) - acts
            must = acts & said
        elif who and not place:
            apart, must = said, said - named
        elif form.operation == "elapsed" and "what" in parts:
            said -= NOTHING.union(*cues)
            must = said - named
        slots.append(Slot(said, apart, cues[place], must, referred if place else NOTHING))
    return slots


def _cues(words: str) -> frozenset[str]:
    listed = words.split()
    return frozenset(word_terms(listed)) | {SAID_BY_FORM[word] for word in listed if word in SAID_BY_FORM}


def _halves(text: str) -> tuple[str, str]:
    """What is said of a whole, and, from its last verb on, of its part."""
    classes, tokens = word_classes(text), tokenize(text)
    verbs = [
        place
        for place, name in enumerate(classes)
        if place and (name in VERBS or name == "auxiliary") and classes[place - 1] != "to"
    ]
    start = tokens[verbs[-1] if verbs else -1].start if tokens else 0
    return text[:start], text[start:]


def _terms(text: str, way: str) -> frozenset[str]:
    """The terms of a part of the question that say what an operand is of."""
    found, last = set(), ""
    for token, name in zip(tokenize(text), word_classes(text), strict=True):
        graded = name == "adjective" and last in ("more", "less")
        if not (token.stop_word or graded or name == "preposition" or token.word in IGNORED | {way}):
            found.add(token.term)
        last = token.word
    return frozenset(found)


def _verbs(text: str) -> frozenset[str]:
    pairs = zip(tokenize(text), word_classes(text), strict=True)
    return frozenset(token.term for token, name in pairs if name in VERBS)


def fits(
    slots: Sequence[Slot], form: Form, parts: dict[str, str], figures: Sequence[Figure], texts: Sequence[str]
) -> bool:
    """Whether figures are of one unit, count the same, and say what the question asks for no more plainly."""
    first, second = figures[0], figures[-1]
    if len({each.unit for each in figures}) > 1:
        return False
    if form.kind == "date":
        if form.work is formulas.age:
            return not any(AGED.search(text) for text in texts)
        if "what" not in parts or form.operation == "comparison":
            shared = slots[0].cues & slots[1].cues
            return not shared or not shared.isdisjoint(first.own & second.own)
        subjects = {each.subject for each in figures if each.subject}
        return len(subjects) < len(figures) and not any(has_mention(text, ("duration",)) for text in texts)
    if form.operation == "share" and any(has_mention(text, ("percent",)) for text in texts):
        return False
    if parts.get("way", "").lower() in ("older", "younger") and {first.noun, second.noun} != {"age"}:
        return False
    if form.work in (formulas.share, formulas.remainder):
        near = alike(first.noun).get(second.noun) if texts[0] == texts[1] else None
        like = near is not None and near.strength >= LEAST_PART
        return like or second.noun in {"", first.noun} | slots[1].terms
    return all(_count_the_same(first, slots[0], *pair) for pair in zip(figures[1:], slots[1:], strict=True))


def _count_the_same(one: Figure, first: Slot, other: Figure, second: Slot) -> bool:
    """Whether two numbers count the same, or each what the question names."""
    a, b = one.noun, other.noun
    if not a or not b or a == b:
        return (a == "age") == (b == "age")
    near = alike(a).get(b)
    like = near is not None and not near.excludes and near.strength >= LEAST_NOUN
    return like or (a in first.terms and b in second.terms) or {a, b} <= people()
