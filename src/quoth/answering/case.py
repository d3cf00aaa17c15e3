"""What an answerer may look at, and what it may say."""

from collections.abc import Sequence

from quoth.model import (
    Award,
    Conversation,
    Evidence,
    Index,
    Question,
    Reason,
    Sentence,
    Settings,
    ShortAnswer,
)
from quoth.named_tuple import NamedTuple


class Case(NamedTuple):
    """A question and all that may answer it.

    evidence: ranked, best first; () where nothing was ranked. chance: that the first of it answers,
    0 to 1.
    """

    question: Question
    indexed: Index
    conversation: Conversation
    settings: Settings
    evidence: tuple[Evidence, ...] = ()
    chance: float = 0.0


class Finding(NamedTuple):
    """What an answerer found.

    evidence: all that was looked at, what is to be cited or is nearest first.
    chance: that it is right, 0 to 1; None where nobody can tell: it is given whatever chance is asked for.
    cited: what the answer rests on, all of it; None leaves it to `-n` how much is cited.
    short, derivation: as in `Answer`. reason: why there is no answer; None where there is one.
    """

    evidence: tuple[Evidence, ...]
    chance: float | None
    cited: Sequence[Evidence] | None = None
    short: ShortAnswer | None = None
    derivation: str | None = None
    reason: Reason | None = None


def chosen(why: str, *sentences: Sentence) -> tuple[Evidence, ...]:
    """Sentences as evidence that one rule alone speaks for."""
    return tuple(Evidence(each, 0.0, (Award(why, 1.0, 1.0),)) for each in sentences)
