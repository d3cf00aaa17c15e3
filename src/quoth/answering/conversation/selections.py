"""What the verb behind a pronoun says of its antecedent: a table of verbs and what they are said of."""

from typing import NamedTuple

from quoth.answering.conversation.phrases import PhraseKind
from quoth.answering.conversation.pronouns import Example
from quoth.answering.conversation.turn import Turn


class Selection(NamedTuple):
    """What the verb behind a pronoun is said of, where something fits.

    verbs: base forms; every form counts. subject_first: where nothing fits, whether the question's subject
    is taken before its answer. example: as of a Pronoun; near_miss: the same with another verb,
    that refers to something else.
    """

    verbs: str
    kinds: frozenset[PhraseKind]
    subject_first: bool
    example: Example
    near_miss: Example


def _kinds(*kinds: PhraseKind) -> frozenset[PhraseKind]:
    return frozenset(kinds)


WON = Turn(
    "Which army won the battle?", "name", "The northern army", "The northern army won the battle of Leeds."
)
SELECTIONS = (
    Selection(
        "last happen occur begin start end stop continue ensue erupt",
        _kinds("event"),
        False,
        Example(WON, "How long did it last?", "How long did the battle last?"),
        Example(WON, "How large was it?", "How large was the northern army?"),
    ),
    Selection(
        """say announce comment claim state tell declare deny admit want think believe decide refuse agree
        demand threaten ask promise respond reply react explain argue warn plan intend hope retaliate
        complain confirm vow sign know""",
        _kinds("person", "group", "name", "place"),
        True,
        Example(
            Turn("What did the weavers sell?", "thing", "silk shirts", "The weavers sold silk shirts."),
            "What did they say?",
            "What did the weavers say?",
        ),
        Example(
            Turn("What did the weavers sell?", "thing", "silk shirts", "The weavers sold silk shirts."),
            "Where were they made?",
            "Where were silk shirts made?",
        ),
    ),
    Selection(
        "build construct design open measure weigh cost manufacture demolish",
        _kinds("thing", "place", "event"),
        False,
        Example(
            Turn("Which company owns the ship?", "name", "The Elm Line", "The Elm Line owns the ship."),
            "When was it built?",
            "When was the ship built?",
        ),
        Example(
            Turn("Which company owns the ship?", "name", "The Elm Line", "The Elm Line owns the ship."),
            "When was it sold?",
            "When was the Elm Line sold?",
        ),
    ),
)
