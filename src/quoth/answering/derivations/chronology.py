"""Years from one dated event to another."""

from collections.abc import Sequence

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.matching import content, covers
from quoth.answering.derivations.steps import MINUS, Steps, Task, in_a_row
from quoth.answering.standing import alike
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.model import Evidence

YEAR_DISTANCE = 5
EVENTS = Pattern(r"\s(?:and|to|until)\s")


def years_between(task: Task) -> Steps | None:
    """The years from one event to another, each dated by a sentence of its own words."""
    text = task.match["events"]
    cuts = [(text[: m.start()], text[m.end() :]) for m in EVENTS.finditer(text)]
    return _between(cuts, task)


def years_after(task: Task) -> Steps | None:
    """The years from the event after "after" or "before" to the other."""
    return _between([(task.match["one"], task.match["other"])], task)


def _between(cuts: Sequence[tuple[str, str]], task: Task) -> Steps | None:
    found = set[tuple[tuple[str, int], tuple[str, int]]]()
    rows = {item.sentence.id: item for item in task.evidence}
    for one, other in cuts:
        first, second = years(content(one), task.evidence), years(content(other), task.evidence)
        if len(first) == 1 and len(second) == 1:
            low, high = sorted((value, item.sentence.id) for value, item in (*first, *second))
            found.add((low, high))
    if len(found) != 1:
        return None
    (early, at), (late, then) = found.pop()
    months = early[5:7], late[5:7]
    count = int(late[:4]) - int(early[:4])
    # With both months known the last year must be over; with one it is not known whether it is.
    if count < 1 or (all(months) and months[1] < months[0]):
        return None
    pair = ((late[:4], rows[then]), (early[:4], rows[at]))
    return _years(pair, count)


def _years(pair: tuple[tuple[str, Evidence], ...], count: int) -> Steps:
    text = f"{count} year{'s' if count > 1 else ''}"
    return in_a_row(pair, MINUS, text, text)


def years(tokens: Sequence[Token], evidence: Sequence[Evidence]) -> list[tuple[str, Evidence]]:
    """The dates, from the year on as far as known, of an event whose words the evidence has.

    Words that mean the same count only where no sentence has the event's own, and never for a lone word.
    """
    own = [item for item in evidence if all(t.term in read(item.sentence.text).places for t in tokens)]
    if not own and len(tokens) > 1:
        own = [item for item in evidence if covers(read(item.sentence.text), tokens)]
    found: dict[str, Evidence] = {}
    for item in own if tokens else ():
        reading = read(item.sentence.text)
        dates = [m for m in reading.mentions if m.kind == "date" and m.value[:4].isdigit()]
        values = {m.value for m in dates if m.value[4:5] in ("", "-")}
        if len(values) > 1:
            values = _nearest(reading, tokens)
        if len(values) == 1:
            found.setdefault(next(iter(values)), item)
    return list(found.items())


def _nearest(reading: Reading, tokens: Sequence[Token]) -> set[str]:
    """The one date that stands close after a word of the event."""
    ends = [t.stop for t in reading.tokens for asked in tokens if not t.stop_word and alike(asked, t)]
    near: dict[int, set[str]] = {}
    for mention in reading.mentions:
        if mention.kind == "date" and mention.value[:4].isdigit():
            gaps = [
                reading.text[end : mention.span.start].count(" ") for end in ends if end <= mention.span.start
            ]
            if gaps and min(gaps) <= YEAR_DISTANCE:
                near.setdefault(min(gaps), set()).add(mention.value)
    return near[min(near)] if near else set()
