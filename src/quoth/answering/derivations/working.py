"""A question to what is worked out for it: its form, what it says of each operand, and the operands."""

from collections.abc import Sequence

from quoth.answering.alignment import seek
from quoth.answering.derivations.forms import FORMS, Form
from quoth.answering.derivations.formulas import Worked
from quoth.answering.derivations.listed import beside, people
from quoth.answering.derivations.operands import OWN_MARKS, VERBS, Figure, Slot, Task, choose
from quoth.answering.reading import read
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import tokenize, word_terms
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Index, Question

# Words of questions that say nothing of an operand.
IGNORED = frozenset(
    """happen occur take place come time year years date number amount figure many much long more
    people times as percentage points first total lie pass go get one ones
    spend""".split()
)
LEAST_NOUN = 0.65
LEAST_PART = 0.4
STATED = Pattern(r"\b(?:aged?|years\sold)\b")
HIS, ITS = Pattern(r"\b(?:he|she|his|her)\b"), Pattern(r"\b(?:it|they|its|their)\b")
SPLIT = Pattern(r",\s(?:and\s)?|\sand\s")


def work_out(
    question: Question, evidence: Sequence[Evidence], index: Index, words: set[str]
) -> tuple[str, Worked, float] | None:
    """The name of an operation, what it gives, and how much of the question stands by its operands."""
    sought = seek(question, index)
    for form in FORMS:
        if words.isdisjoint(form.hints.split()) and "n't" not in form.hints:
            continue
        match = form.asks.search(question.text)
        if match is None:
            continue
        task = Task(match, question, evidence, index, sought)
        slots = slots_of(form, task)
        if slots is None:
            continue
        chosen = choose(slots, form.kind, task, lambda figures: _fits(figures, slots, form, task))
        if chosen is None:
            continue
        way = (task.part("way") or task.part("unit")).lower()
        worked = form.work(chosen.figures, way)
        if worked is None:
            continue
        if not worked.text:
            name = "one" if worked.operands[0] is chosen.figures[0] else "other"
            worked = worked._replace(text=task.part(name).strip())
        return form.operation, worked, chosen.share
    return beside(question, evidence, index, sought)


def slots_of(form: Form, task: Task) -> list[Slot] | None:
    """What the question says of each operand."""
    shared = _terms(" ".join(task.part(name) for name in ("what", "more", "who", "whose")), task)
    acts = _verbs(task.question.text, task)
    named = frozenset(task.sought.terms[place] for place in task.sought.named)
    borrowed: frozenset[str] = frozenset()
    if "who" in task.match.groupdict() and not shared:
        return None
    listed = task.part("list")
    if listed:
        own = [_terms(part, task) for part in SPLIT.compiled.split(listed)]
        if not all(own):
            return None
    elif task.part("part"):
        own = _halves(task.part("part"), task)
    else:
        own = [
            _terms(task.part("one") or task.part("since"), task),
            _terms(task.part("other") or task.part("event"), task),
        ]
    if len(own) > 1 and form.operation == "elapsed":
        referred = (
            own[0] & named
            if HIS.search(task.part("other"))
            else own[0] - named
            if ITS.search(task.part("other"))
            else frozenset()
        )
        borrowed = referred - own[1]
    if form.kind == "number" and "way" in task.match.groupdict():
        verbs = _verbs(task.part("one"), task) | _verbs(task.part("other"), task)
        own = [terms | verbs for terms in own]
    cues = [
        frozenset(word_terms(words.split()))
        | {OWN_MARKS[word] for word in words.split() if word in OWN_MARKS}
        for words in form.cues
    ]
    if form.cues[0] == "begin" and task.part("one") + task.part("since"):
        cues = [frozenset(), frozenset()]
    slots = []
    for place, terms in enumerate(own):
        others = frozenset().union(*(each for number, each in enumerate(own) if number != place))
        said = (terms | shared) - (
            frozenset(task.question.focus if form.operation == "comparison" else ()) - acts
        )
        cue = cues[place] if place < len(cues) else frozenset()
        said |= borrowed if place else frozenset()
        must = acts & said if form.operation == "comparison" else frozenset()
        if task.part("who") or task.part("whose"):
            must = said - named if not place else frozenset()
            terms |= said if not place else frozenset()
        elif form.operation == "elapsed" and task.part("what"):
            must = said - named
        slots.append(Slot(said, terms - others, cue, must, borrowed if place else frozenset()))
    if form.operation == "elapsed" and not form.cues[0] and not all(slot.apart for slot in slots):
        return None
    return slots


def _halves(text: str, task: Task) -> list[frozenset[str]]:
    """What is said of a whole, and, from its last verb on, of its part."""
    classes = word_classes(text)
    tokens = tokenize(text)
    at = max(
        (n for n, name in enumerate(classes) if name in VERBS and n and classes[n - 1] != "to"),
        default=len(tokens) - 1,
    )
    start = tokens[at].start if tokens else 0
    return [_terms(text[:start], task), _terms(text[start:], task)]


def _terms(text: str, task: Task) -> frozenset[str]:
    way = task.part("way").lower()
    found, last = set(), ""
    for token, name in zip(tokenize(text), word_classes(text), strict=True):
        graded = name == "adjective" and last in ("more", "less")
        if not (
            token.stop_word or name == "preposition" or token.word in IGNORED or graded or token.word == way
        ):
            found.add(token.term)
        last = token.word
    return frozenset(found)


def _verbs(text: str, task: Task) -> frozenset[str]:
    if not text:
        return frozenset()
    start = task.question.text.find(text)
    pairs = zip(tokenize(task.question.text), word_classes(task.question.text), strict=True)
    inside = {
        token.term for token, name in pairs if name in VERBS and start <= token.start < start + len(text)
    }
    return frozenset(inside & _terms(text, task))


def _fits(figures: Sequence[Figure], slots: Sequence[Slot], form: Form, task: Task) -> bool:
    """Whether operands are of one unit, count the same, and are not what the question asks for already."""
    if len({each.unit for each in figures}) > 1:
        return False
    if form.kind == "date":
        shared = slots[0].cues & slots[1].cues
        if shared and all(shared.isdisjoint(_common(figures, cue)) for cue in shared):
            return False
        if form.work.__name__ == "age":
            return not any(STATED.search(each.evidence.sentence.text) for each in figures)
        if "what" not in task.match.groupdict() or form.operation != "elapsed":
            return True
        one, other = (each.subject for each in figures)
        return (not one or not other or one == other) and not any(_has(each, "duration") for each in figures)
    if form.work.__name__ in ("share", "percent_change") and any(_has(each, "percent") for each in figures):
        return False
    if task.part("way").lower() in ("older", "younger") and any(each.noun != "age" for each in figures):
        return False
    first, *others = figures
    if form.work.__name__ in ("share", "remainder"):
        return _is_part(first, others[0], slots[1])
    return all(_alike(first, other, slots[0], slot) for other, slot in zip(others, slots[1:], strict=True))


def _common(figures: Sequence[Figure], cue: str) -> set[str]:
    return {cue} if all(cue in each.own for each in figures) else set()


def _has(figure: Figure, kind: str) -> bool:
    return any(mention.kind == kind for mention in read(figure.evidence.sentence.text).mentions)


def _is_part(whole: Figure, part: Figure, slot: Slot) -> bool:
    near = alike(whole.noun).get(part.noun) if whole.evidence == part.evidence else None
    same = not part.noun or part.noun == whole.noun or (near is not None and near.strength >= LEAST_PART)
    return same or part.noun in slot.terms


def _alike(one: Figure, other: Figure, first: Slot, second: Slot) -> bool:
    """Whether two numbers count the same, or each what the question names."""
    a, b = one.noun, other.noun
    if not a or not b or a == b:
        return ("age" in (a, b)) == (a == b == "age")
    near = alike(a).get(b)
    if near is not None and not near.excludes and near.strength >= LEAST_NOUN:
        return True
    return (a in first.terms and b in second.terms) or {a, b} <= people()
