"""A past form to its base form ("built" to "build"), for the verbs of which that is certain."""

from functools import cache

from quoth.language.vocabulary import COMMON_WORDS, SYNONYM_GROUPS
from quoth.language.words import IRREGULAR_FORMS

# Rows of IRREGULAR_FORMS that are no verbs, by their first word.
NOT_VERBS = frozenset(
    """man woman child person foot tooth goose mouse life wife half knife wolf good bad far die analysis
    crisis phenomenon criterion bacterium species datum medium index""".split()
)
# Past forms that IRREGULAR_FORMS leaves out, since they are stop words or no stem leads back to them.
FURTHER_FORMS = {"had": "have", "did": "do", "met": "meet", "died": "die", "cost": "cost", "began": "begin"}
FURTHER_PARTICIPLES = ("born", "been", "held", "sunk")
# What stands for "-ed", and so many letters to take off: "carried", "named", "opened", "planned".
ENDINGS = (("ied", 3, "y"), ("ed", 1, ""), ("ed", 2, ""), ("ed", 3, ""))
LEAST_LETTERS = 4
# Words in -ed that are no past forms, whatever they look like.
NOT_PAST = frozenset("indeed need feed seed speed breed exceed proceed succeed hundred sacred naked".split())


def base_form(word: str) -> str | None:
    """The base form of a past form in lower case; None where it is none, or not surely one."""
    irregular = _irregular().get(word)
    if irregular is not None:
        return irregular
    if len(word) < LEAST_LETTERS or word in NOT_PAST:
        return None
    for ending, letters, instead in ENDINGS:
        base = word[:-letters] + instead
        if word.endswith(ending) and base in _known():
            return base
    return None


def looks_past(word: str) -> bool:
    """Whether a word in lower case may be a past form or participle, known or not."""
    return word in _irregular() or word in _participles() or (word.endswith("ed") and word not in NOT_PAST)


@cache
def _irregular() -> dict[str, str]:
    """Past form -> base form. The second form of a row is the past, a third one the participle."""
    rows = [row.split() for row in IRREGULAR_FORMS.split("|")]
    verbs = [row for row in rows if row[0] not in NOT_VERBS and len(row) > 1]
    return {row[1]: row[0] for row in verbs} | FURTHER_FORMS


@cache
def _participles() -> frozenset[str]:
    rows = [row.split() for row in IRREGULAR_FORMS.split("|")]
    forms = (form for row in rows if row[0] not in NOT_VERBS for form in row[1:])
    return frozenset((*forms, *FURTHER_PARTICIPLES))


@cache
def _known() -> frozenset[str]:
    return frozenset([*COMMON_WORDS.split(), *SYNONYM_GROUPS.split()])
