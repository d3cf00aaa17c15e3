"""Words that assert, deny or leave open: the tables of `verdicts`. Closed classes and general verbs only."""

from collections.abc import Mapping
from functools import cache

from quoth.language.terms import word_terms

# They deny the word after them.
NOT_WORDS = frozenset("not never cannot neither nor".split())
# They deny that there is any of the noun after them, or say that nobody is the subject.
NONE_WORDS = frozenset("no none nobody nothing nowhere without".split())
# After what "not" denies they make it less than a denial: "does not grow everywhere".
WHOLES = frozenset(
    """all every only most both always entirely fully each none everyone everything everywhere completely
    never half first last""".split()
)
# Before "to" and a verb they deny that verb: "refused to sign".
REFUSALS = "refuse fail decline neglect unable forget"
# Behind "not" or "no" they make it none: "not only", "no doubt", "not until".
SOFTENING = frozenset(
    """only just merely long simply solely necessarily doubt wonder until before less fewer least later sooner
    earlier unless but""".split()
)
# Somewhere behind it they say how far it goes: "did not open until 1990".
LIMITS = frozenset(("until", "unless"))
# Less than a denial, or one that is not said outright.
WEAK_DENIALS = frozenset(
    """hardly barely scarcely rarely seldom few little instead despite rather almost nearly unable former
    formerly""".split()
)
# Of a family one is not another.
KIN_WORDS = frozenset(
    """mother father sister brother son daughter wife husband uncle aunt nephew niece cousin grandfather
    grandmother""".split()
)
# Behind "all" they take something out of it.
EXCEPTIONS = frozenset("but except excepting save".split())
# They stand for what was named before.
STANDING_IN = frozenset("he she they it his her their its him them this these i my me we our".split())
# Words of a question that ask for nothing a sentence must have.
FILLERS = frozenset(
    """anyone anybody someone somebody anything something any some ever actually really indeed still
    currently now own yet anywhere somewhere ultimately eventually even also very""".split()
)
PREPOSITIONS = frozenset(
    """in on at to from by for with as during after before since between into against over under through
    near within inside outside about around among across along toward towards upon off out until via onto
    throughout above below behind beside beyond despite per""".split()
)
BE_FORMS = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
HAVE_FORMS = frozenset("have has had haven't hasn't hadn't".split())
DO_FORMS = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset("can could will would shall should must may might".split())
AUXILIARIES = (
    BE_FORMS | HAVE_FORMS | DO_FORMS | MODALS | {"can't", "couldn't", "won't", "wouldn't", "shouldn't"}
)
DETERMINERS = frozenset("the a an this that these those its his her their our my your each every".split())
# A clause ends before one of these.
BOUNDARIES = frozenset(
    """but while although though whereas which who whom whose where when because after before following
    until that so despite than beginning starting ending""".split()
)
PRONOUNS = frozenset("it he she they".split())


# Of each pair one denies what the other asserts, of the same thing at the same time; what follows on
# the other (opened, then closed) denies nothing. Bases; every form counts. "a b / c": a and b both
# deny c.
OPPOSITES = """
    agree accept consent / refuse reject decline | allow permit / forbid ban prohibit prevent refuse |
    grant / deny refuse | approve / reject veto disapprove | remain stay / leave depart withdraw exit |
    include contain / exclude omit lack | win / lose | succeed / fail | continue / stop end cease |
    increase rise grow expand / decrease fall decline shrink drop reduce | gain / lose |
    support / oppose | support / reject | confirm / deny | admit / deny | survive / die |
    keep retain / abandon | raise / lower reduce | strengthen / weaken | improve / worsen
"""


@cache
def opposites() -> Mapping[str, frozenset[str]]:
    """Terms of words that deny what another word asserts, by its term."""
    table: dict[str, set[str]] = {}
    for pair in OPPOSITES.split("|"):
        sides = [word_terms(side.split()) for side in pair.split("/")]
        for here, there in (sides, sides[::-1]):
            for term in here:
                table.setdefault(term, set()).update(there)
    return {term: frozenset(others) for term, others in table.items()}
