"""What number a question asks for: its kind, and which of several of that kind."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quoth.answering.spans.construction import Places, segment_end
from quoth.answering.spans.events import VERBS
from quoth.answering.spans.parts import Part, edge_of, parts, pick
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern
from quoth.model import Mention, MentionKind
from quoth.named_tuple import NamedTuple


class AmountKind(NamedTuple):
    """What kinds of numbers answer a form of question; the first row that matches and finds one decides.

    unit: what must follow the number, where its kind doesn't say enough.
    example: a question and a sentence of two numbers, and the one of the kind; near_miss: a question of
    another kind.
    """

    kinds: frozenset[MentionKind]
    asks: Pattern
    unit: Pattern | None
    example: tuple[str, str, str]
    near_miss: str


def _row(
    kinds: tuple[MentionKind, ...],
    hints: str,
    asks: str,
    example: tuple[str, str, str],
    near_miss: str,
    unit: str = "",
) -> AmountKind:
    return AmountKind(
        frozenset(kinds),
        ShortPattern(asks, re.IGNORECASE, hints=hints),
        Pattern(rf"^[-\s](?:(?:square|cubic)\s)?(?:{unit})\b") if unit else None,
        example,
        near_miss,
    )


MONEY_WORDS = r"cost|price|salary|wage|revenue|fee|budget|income|turnover|fine|tuition|rent"
MONEY_VERBS = r"cost|pay|paid|earn|earned|charge|charged|spend|spent|fetch|fetched|owe|owed|donate|donated"
LENGTHS = (
    r"kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|yards?|"
    r"inch(?:es)?|km|m|ft|mi|cm|mm|leagues?|fathoms?"
)
MEASURING = "weigh|hold|contain|measure|drink|eat|rain|snow"
DIFFERENCE = Pattern(r"\bhow much\b", re.IGNORECASE, hints="how much")
COUNTED = Pattern(r"\bhow many\b", re.IGNORECASE, hints="how many")
NAMED = frozenset[MentionKind](("person", "name", "organization", "place"))
# Numbers and dates that belong to one another: "between 18 and 45", "from May to June".
RANGE_JOINT = Pattern(r",?\s?(?:and|to|until|till|through|or|[-–—])\s?")
SHARE_JOINT = Pattern(r"\s(?:out\s)?of\s(?:(?:the|its|his|her|their|our|those|these|all)\s)*")
# What begins a clause that belongs to the noun before it: "the 30 boats it had", "that came".
CLAUSE_STARTS = frozenset(("pronoun", "subordinate", "determiner", "capital"))
HAVING = frozenset(("have", "has", "had"))
# Who asks so asks for the whole: "How many boats did it have?"
WHOLE_ASKED = Pattern(r"\b(?:have|has|had|own|owned|there|in (?:all|total)|altogether)\b", re.IGNORECASE)
AMOUNT_KINDS = (
    _row(
        ("percent",),
        "per",
        r"\b(?:what|which|how many|how much)(?:\s\w+)?\s(?:percent\b|per\scent\b|percentage\b)",
        ("What percentage of boats sank?", "Of 50 boats 12% sank.", "12%"),
        "How many boats sank?",
    ),
    _row(
        ("money",),
        f"{MONEY_VERBS}|{MONEY_WORDS}|how much money".replace("|", "/"),
        rf"\bhow much (?:money|(?:do|does|did|was|were|is|are|has|have|had)\b.*\b(?:{MONEY_VERBS}))\b|"
        rf"\bwhat (?:is|was|were|are|did|does)\b.*\b(?:{MONEY_WORDS})\b|"
        rf"^(?!.*\b(?:how|what|which)\b).*\b(?:{MONEY_WORDS})\b",
        ("How much did the ferry cost?", "The ferry of 1,200 tons cost $3 million.", "$3 million"),
        "How much did the ferry weigh?",
    ),
    _row(
        ("money", "percent"),
        "how much",
        rf"\bhow much (?:do|does|did|was|were|is|are|has|have|had|of)\b(?!.*\b(?:{MEASURING}))|"
        r"\bhow much\W*$",
        ("How much did the miners get?", "After 12 weeks the 40 miners got $3 million.", "$3 million"),
        "How much did the ferry weigh?",
    ),
    _row(
        ("quantity",),
        "how far/how tall/how high/how deep/how wide",
        r"\bhow (?:far|tall|high|deep|wide)\b",
        ("How wide is the lock?", "The lock of 12 gates is 40 feet wide.", "40"),
        "How many gates has the lock?",
        LENGTHS,
    ),
    _row(
        ("duration",),
        "how late/how early/how much",
        r"\bhow (?:late|early|much (?:later|earlier|longer|time))\b",
        ("How late was the ferry?", "On 3 May the ferry came in two hours late.", "two hours"),
        "How many ferries were late?",
    ),
    _row(
        ("quantity",),
        "how long",
        r"\bhow long (?:is|are|was|were)\b",
        ("How long was the lock?", "The lock, built in 12 years on 40 feet of sand, is 90 feet long.", "90"),
        "How long did the lock last?",
        rf"(?:{LENGTHS})(?=[-\s]long\b)",
    ),
    _row(
        ("quantity", "duration"),
        "how long",
        r"\bhow long (?:is|are|was|were)\b",
        ("How long was the trip?", "The trip of 12 boats went 40 miles.", "40"),
        "How long did the lock last?",
        LENGTHS,
    ),
    _row(
        ("quantity",),
        "how many",
        r"\bhow many\b(?! (?:more |fewer |less )?(?:dollars|euros|pounds|cents|seconds|minutes|hours|days|"
        r"nights|weeks|months|years|decades|centuries|times|percent|per)\b)",
        ("How many boats sank?", "Of $3 million boats 12 sank.", "12"),
        "How much did the boats cost?",
    ),
)


def _found(scene: Scene) -> tuple[AmountKind, tuple[Mention, ...]] | None:
    """The row of the question that finds numbers in the sentence, and those."""
    if scene.question.answer_type not in ("quantity", "duration"):
        return None
    for row in AMOUNT_KINDS:
        if row.asks.search(scene.question.text):
            there = tuple(
                m for m in scene.reading.mentions if m.kind in row.kinds and _has_unit(m, row, scene)
            )
            if there:
                return row, there
    return None


def wanted(scene: Scene) -> tuple[Mention, ...] | None:
    """The numbers of the kind asked for; None where the sentence has none, or any kind may be."""
    found = _found(scene)
    return found[1] if found else None


def _has_unit(mention: Mention, row: AmountKind, scene: Scene) -> bool:
    return row.unit is None or mention.kind != "quantity" or _unit_after(mention, row, scene) is not None


def _unit_after(mention: Mention, row: AmountKind, scene: Scene) -> re.Match[str] | None:
    return row.unit.search(scene.reading.text[mention.span.stop :]) if row.unit else None


def parted(scene: Scene) -> Places | None:
    """Of several numbers or dates the one whose part of the sentence speaks of what is asked."""
    found = _choices(scene)
    if len(found) < 2:
        return None
    focus = scene.question.focus
    there = parts(scene.reading, found)
    best = _named(scene, there) or pick((t for t in scene.question.terms if t not in focus), there)
    if best is None or _is_range_end(best, found, scene):
        return None
    return best.edge[0], _unit_end(best, scene)


def _named(scene: Scene, there: Sequence[Part]) -> Part | None:
    """The only part with a name of the question: "Roe won 47 seats while Doe took nine" says of each its own.

    None where another part has a number or date asked about that it lacks.
    """
    if scene.question.answer_type != "quantity":
        return None
    terms = {
        term
        for mention in scene.question.mentions
        if mention.kind in NAMED
        for term in mention.value.split()
        if term not in scene.question.focus
    }
    holding = [part for part in there if terms and terms <= part.own]
    if len(holding) != 1:
        return None
    figures = {term for term in scene.question.terms if term[:1].isdigit()} - holding[0].own
    return None if any(figures & part.own for part in there) else holding[0]


def shared(scene: Scene) -> Places | None:
    """Of "12 of the 30 boats sank" the number whose words the question has.

    Those behind the noun are the whole's: of "the king saw 12 of the 30 boats that came" he saw 12, 30 came.
    """
    focus = set(scene.question.focus or scene.question.terms)
    if COUNTED.search(scene.question.text) is None:
        return None
    tokens, text = scene.reading.tokens, scene.reading.text
    for part, whole in pairwise(m for m in scene.reading.mentions if m.kind == "quantity"):
        if SHARE_JOINT.fullmatch(text[part.span.stop : whole.span.start]) is None:
            continue
        edge, other = edge_of(scene.reading, part), edge_of(scene.reading, whole)
        number = scene.phrases.noun_at[other[1]]
        end = scene.phrases.nouns[number][1] if number is not None else other[1]
        if focus.isdisjoint(t.term for t in tokens[other[1] : end + 1]):
            continue
        relative = end + 1 < len(tokens) and scene.classes[end + 1] in CLAUSE_STARTS
        stop = segment_end(scene, end) + 1 if relative else end + 1
        held = scene.counts.asked[stop] - scene.counts.asked[end + 1]
        rest = sum(scene.asked_at) - held - sum(scene.asked_at[other[1] : end + 1])
        before = [verb for verb in scene.phrases.verbs if verb < edge[0]]
        if before and scene.asked_about(before[-1]) and tokens[before[-1]].word not in HAVING:
            return edge
        return other if held > rest or WHOLE_ASKED.search(scene.question.text) else edge
    return None


def changed(scene: Scene) -> Places | None:
    """Of "fell 9% to $40" the amount of the change: the number right behind the verb asked about."""
    found = wanted(scene) if DIFFERENCE.search(scene.question.text) else None
    if found is None or len(found) < 2:
        return None
    edges = [edge_of(scene.reading, m) for m in found]
    words = [token.word for token in scene.reading.tokens]
    by = [first - (words[first - 1] == "by") for first, _ in edges]
    behind = [e for e, at in zip(edges, by, strict=True) if at and scene.asked_about(at - 1)]
    ends = [e for e in edges if e[0] and words[e[0] - 1] in ("to", "from")]
    verb = behind and scene.classes[by[edges.index(behind[0])] - 1] in VERBS
    return behind[0] if len(behind) == 1 and ends and verb else None


def _choices(scene: Scene) -> list[Mention]:
    """The mentions that may be asked for: of a count those of its noun, or of none."""
    answer_type = scene.question.answer_type
    if answer_type in ("date", "duration"):
        there = [m for m in scene.reading.mentions if m.kind == answer_type]
    elif answer_type == "quantity":
        numbers = wanted(scene)
        if numbers is None:
            numbers = tuple(m for m in scene.reading.mentions if m.kind == "quantity")
        there = list(numbers)
    else:
        return []
    asked = scene.question.mentions
    there = [m for m in there if not any(m.kind == a.kind and m.value == a.value for a in asked)]
    if answer_type == "quantity" and scene.question.focus and COUNTED.search(scene.question.text):
        there = [m for m in there if _may_count(scene, edge_of(scene.reading, m)[1])]
    return there


def _may_count(scene: Scene, last: int) -> bool:
    """Whether a number counts the noun asked for, or no noun of its own: "of which 208 were let"."""
    number = scene.phrases.noun_at[last]
    end = last if number is None else scene.phrases.nouns[number][1]
    return end == last or any(scene.focus_at[p] or scene.similar_at[p] for p in range(last + 1, end + 1))


def _is_range_end(part: Part, found: Sequence[Mention], scene: Scene) -> bool:
    place = found.index(part.mention)
    near = [*found[max(0, place - 1) : place + 2]]
    text = scene.reading.text
    return any(RANGE_JOINT.fullmatch(text[a.span.stop : b.span.start]) for a, b in pairwise(near))


def _unit_end(part: Part, scene: Scene) -> int:
    """The place of the last word of the unit that follows a number."""
    found = _found(scene)
    unit = _unit_after(part.mention, found[0], scene) if found else None
    stop = part.mention.span.stop + (unit.end() if unit else 0)
    return max(p for p, t in enumerate(scene.reading.tokens) if p <= part.edge[1] or t.stop <= stop)
