"""What a question takes for granted and a sentence says otherwise: another date, number or name."""

from collections.abc import Iterator

from quoth.answering.agreement import A_SIGN, IN_PLACE, Agreement, Part, agreement, is_endless
from quoth.answering.denial import denies_at_all
from quoth.answering.retrieval import similarities
from quoth.language.pattern import Pattern
from quoth.model import Index, Mention, MentionKind, Question, Sentence

# Parts of the question that the sentence must have, beside the one in whose place it has another.
LEAST_SAID = 2
EXACT = frozenset[MentionKind](("quantity", "money", "percent", "duration", "date"))
# Of these one excludes another sooner than a name that may be of anything.
EXCLUDING = EXACT | {"place", "demonym"}
# The ends of a range are no one number: "50 to 60".
RANGE = Pattern(r"(?<![\d.,])\d[\d.,]*+\s?%?\s?(?:to|or|[-–])\s?[$€£¥]?\d[\d.,]*")
# A sentence with what was asked and this share of the rest may be the one that was meant.
RIVAL_SHARE = 0.5


def false_premise(question: Question, sentence: Sentence, index: Index) -> str | None:
    """What the sentence says in the place of the question's one date, number or name that it lacks.

    "The article says 2007, not 2008." None unless it says all the rest, has one thing of that kind there,
    and no other sentence may be meant.
    """
    if is_endless(sentence) or any(map(denies_at_all, (question.text, sentence.text))):
        return None
    found = agreement(question, sentence, index)
    lacking = [part for part in found.parts if part.state in ("lacking", "opposite")]
    said = [part for part in found.parts if part.state in ("said", "alike")]
    odd = next((m for m in question.mentions if lacking and _within(lacking[0], m)), None)
    if odd is None or not odd.span.start or len(said) < LEAST_SAID:
        return None
    if not all(_within(part, odd) for part in lacking) or any(_within(part, odd) for part in said):
        return None
    others = {m.value: m for m in _others(odd, found, question)}
    if len(others) != 1 or _said_elsewhere(lacking, said, sentence, index, named=odd.kind not in EXACT):
        return None
    (other,) = others.values()
    told, asked = (
        text[m.span.start : m.span.stop] for text, m in ((sentence.text, other), (question.text, odd))
    )
    return f"The article says {told}, not {asked}."


def _within(part: Part, mention: Mention) -> bool:
    return mention.span.start <= part.token.start < mention.span.stop


def _others(odd: Mention, found: Agreement, question: Question) -> Iterator[Mention]:
    """The sentence's mentions that stand in the odd one's place: of its kind, and none of the question's."""
    known = {mention.value for mention in question.mentions}
    instead = {item.token.start: item.signs for item in found.instead if _within(item.part, odd)}
    ranges = [match.span() for match in RANGE.finditer(found.said.text)]
    for mention in found.said.mentions:
        same = mention.kind == odd.kind
        if mention.value in known or (not same and not EXACT.isdisjoint((mention.kind, odd.kind))):
            continue
        least = A_SIGN if same and odd.kind in EXCLUDING else IN_PLACE
        in_range = any(start <= mention.span.start < stop for start, stop in ranges)
        there = (
            signs > least and mention.span.start <= start < mention.span.stop and not in_range
            for start, signs in instead.items()
        )
        if _is_of_form(odd.value, mention.value) if mention.kind == "date" else any(there):
            yield mention


def _is_of_form(one: str, other: str) -> bool:
    """Whether one date excludes the other: two years or days, none within the other, or two weekdays."""
    if one[:4].isdigit() and other[:4].isdigit():
        return not (one.startswith(other) or other.startswith(one))
    return one.isalpha() and other.isalpha()


def _said_elsewhere(
    lacking: list[Part], said: list[Part], sentence: Sentence, index: Index, *, named: bool
) -> bool:
    """Whether another sentence has what was asked, and of a date or number much of the rest."""
    rows = {row for part in lacking for row in similarities([part.token.term], index)} - {sentence.id}
    if named and rows:
        return True
    held = [(part.weight, similarities([part.token.term], index).keys()) for part in said] if rows else []
    whole = sum(weight for weight, _ in held)
    return any(sum(weight for weight, there in held if row in there) >= RIVAL_SHARE * whole for row in rows)
