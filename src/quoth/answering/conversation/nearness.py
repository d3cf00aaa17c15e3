"""What a follow-up adds to a sentence's score: rules about where the last citation stands, and one loop."""

from collections.abc import Callable

from quoth.answering.comparison import Comparison
from quoth.answering.measures.kinds import CUES, FITS, new_mentions
from quoth.answering.polarity import opposites_of
from quoth.language.pattern import Pattern
from quoth.language.vocabulary import synonyms_of
from quoth.model import Award, Sentence
from quoth.named_tuple import NamedTuple


class Anchor(NamedTuple):
    """Where a follow-up hangs: the sentence that the answer before it cites first, and what it adds.

    own: the terms that were typed, not borrowed.
    """

    cited: Sentence
    own: frozenset[str]


class NearnessRule(NamedTuple):
    """A reason to prefer one sentence to another in a conversation.

    weight: set by hand; no set of questions to learn from has follow-ups.
    example: a paragraph whose first sentence was cited, the follow-up, what it means, and the sentence,
        from 0, that measures above 0; near_miss: the same, with one that measures 0.
    """

    name: str
    measure: Callable[[Comparison, Anchor], float]
    weight: float
    example: tuple[str, str, str, int]
    near_miss: tuple[str, str, str, int]


# Sentences behind the cited one that a follow-up may be about, whatever their words.
AHEAD = 3
# What each step away from the cited sentence leaves of the award; a paragraph's end is a step too.
FADE = 0.75
CITED, BEFORE = 0.5, 0.5
# Where only a reason's cue is missing, which many sentences that give one lack.
UNANNOUNCED = 0.5
# Beside the cues of a reason, what may be one: a purpose, something that came before.
MAY_GIVE_REASON = Pattern(
    r"\b(?:to (?!the\b|an?\b|its\b|his\b|her\b|their\b)[a-z]+|after|following|amid|given|despite|"
    r"for [a-z]+ing|for (?:his|her|its|their))\b"
)


def _near(pair: Comparison, anchor: Anchor) -> float:
    """How near the sentence stands to the cited one, times its share of what the follow-up adds.

    A follow-up that adds no word ("When?") takes how well the sentence offers what is asked for.
    """
    if anchor.own:
        return _closeness(pair, anchor) * _share(pair, anchor)
    fits, cue = FITS.get(pair.question.answer_type), CUES.get(pair.question.answer_type)
    if fits:
        offered = max((fits.get(mention.kind, 0.0) for mention in new_mentions(pair)), default=0.0)
    else:
        offered = 1.0 if cue and cue.search(pair.reading.text) else UNANNOUNCED
    return _closeness(pair, anchor) * offered


def _lacking(pair: Comparison, anchor: Anchor) -> float:
    """The share of what the follow-up adds that the sentence lacks."""
    return 1.0 - _share(pair, anchor) if anchor.own else 0.0


def _repeated(pair: Comparison, anchor: Anchor) -> float:
    """1 for the cited sentence itself where a reason is asked for and no word of it may give one."""
    if pair.question.answer_type != "reason" or pair.sentence.id != anchor.cited.id:
        return 0.0
    text = pair.reading.text
    return float(not CUES["reason"].search(text) and not MAY_GIVE_REASON.search(text))


LACKING = "lacks what the follow-up adds"
NEARNESS_RULES = (
    NearnessRule(
        "stands near what was cited before",
        _near,
        5.0,
        ("They left Leeds. They said it was cold.", "What did they say?", "What did the weavers say?", 1),
        ("They left Leeds. They said it was cold.", "What did they eat?", "What did the weavers eat?", 1),
    ),
    NearnessRule(
        LACKING,
        _lacking,
        -4.0,
        ("They left Leeds. They said it was cold.", "What did they say?", "What did the weavers say?", 0),
        ("They left Leeds. They said it was cold.", "What did they say?", "What did the weavers say?", 1),
    ),
    NearnessRule(
        "was cited before and gives no reason",
        _repeated,
        -10.0,
        ("They left Leeds. The mills had closed.", "Why?", "Why did they leave Leeds?", 0),
        ("They left Leeds because of the cold. It rained.", "Why?", "Why did they leave Leeds?", 0),
    ),
)


def nearness_awards(pair: Comparison, anchor: Anchor) -> tuple[Award, ...]:
    """What each rule gives a candidate of a follow-up."""
    return tuple(Award(rule.name, rule.measure(pair, anchor), rule.weight) for rule in NEARNESS_RULES)


def _closeness(pair: Comparison, anchor: Anchor) -> float:
    here, cited = pair.sentence, anchor.cited
    if here.article != cited.article:
        return 0.0
    steps = here.id - cited.id + here.paragraph - cited.paragraph
    if steps == 0:
        return CITED
    if steps < 0:
        return BEFORE if here.paragraph == cited.paragraph else 0.0
    return FADE ** (steps - 1) if here.id - cited.id <= AHEAD else 0.0


def _share(pair: Comparison, anchor: Anchor) -> float:
    """The share of the terms that the sentence has, itself or in a word for the same or the opposite."""
    there = pair.reading.places.keys()
    alike = (not there.isdisjoint({term, *synonyms_of(term), *opposites_of(term)}) for term in anchor.own)
    return sum(alike) / len(anchor.own)
