"""The verbs by which an article says that somebody says something."""

from typing import Final, Literal, TypeAlias

from quoth.named_tuple import NamedTuple

Kind: TypeAlias = Literal["say", "act", "call"]


class Verbs(NamedTuple):
    """Verbs of speech, each with the forms that no rule makes of it: "say/said".

    kind: "say" may stand for any other of its kind in a question; an "act" ("denied") answers only its own
    word; "call" says what something is. plain: whether what is said may follow without "that", a colon or a
    quotation mark: a storm "claimed five lives".
    example: a sentence and its speaker; near_miss: one where nobody speaks.
    """

    kind: Kind
    plain: bool
    verbs: str
    example: tuple[str, str]
    near_miss: str


VERBS: Final = (
    Verbs(
        "say",
        True,
        "say/said tell/told announce",
        ("Roe told us it was old.", "Roe"),
        "It is said to be old.",
    ),
    Verbs(
        "say",
        False,
        """state add note explain argue insist claim remark reply respond recall continue conclude declare
        stress maintain report write/wrote/written joke observe comment assert""",
        ("Roe claimed that it was old.", "Roe"),
        "The storm claimed five lives.",
    ),
    Verbs(
        "act",
        True,
        "confirm deny admit/admitted/admitting acknowledge warn predict promise vow",
        ("The firm denied the charge.", "The firm"),
        "He could deny it.",
    ),
    Verbs(
        "act",
        False,
        "ask suggest believe think/thought",
        ("“Is it old?” asked Roe.", "Roe"),
        "Roe asked for bread.",
    ),
    Verbs(
        "call",
        True,
        "call describe label/labelled/labelling brand dub/dubbed/dubbing denounce condemn dismiss",
        ("Roe called the plan “a hoax”.", "Roe"),
        "Roe called for help.",
    ),
)


def forms(verb: str) -> tuple[str, ...]:
    """The forms of a verb of the table, the base first, the one in -ing last."""
    base, *other = verb.split("/")
    stem = base.removesuffix("e")
    consonant = base.endswith("y") and base[-2] not in "aeiou"
    third = f"{base[:-1]}ies" if consonant else f"{base}es" if base.endswith("ss") else f"{base}s"
    past = f"{base[:-1]}ied" if consonant else f"{stem}ed"
    return (
        base,
        third,
        *(other or (past,)),
        *(() if other and other[-1].endswith("ing") else (f"{stem}ing",)),
    )


class Cue(NamedTuple):
    """A verb of speech: its base form, and what its row says of it."""

    base: str
    kind: Kind
    plain: bool


BY_FORM: Final = {
    form: Cue(forms(verb)[0], row.kind, row.plain)
    for row in VERBS
    for verb in row.verbs.split()
    for form in forms(verb)
}
