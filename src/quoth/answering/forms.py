"""What the form of an English word says: a past form, an adverb. No dictionary."""

from functools import cache

from quoth.language.words import IRREGULAR_FORMS

# Base forms with a participle's ending.
NOT_PARTICIPLES = frozenset(
    "need seed red hundred bed speed breed succeed proceed exceed feed bleed heed weed shed embed wed".split()
)
NOT_ADVERBS = frozenset("reply supply apply rely fly ally rally comply imply multiply only family".split())


@cache
def irregular_forms() -> frozenset[str]:
    """Past forms and participles that no ending tells ("won", "sent")."""
    return frozenset(form for forms in IRREGULAR_FORMS.split("|") for form in forms.split()[1:])


def is_past(word: str) -> bool:
    """Whether a folded word may be a past form or a participle."""
    return (word.endswith("ed") and word not in NOT_PARTICIPLES) or word in irregular_forms()


def is_adverb(word: str) -> bool:
    """Whether a folded word may be an adverb made of an adjective."""
    return word.endswith("ly") and word not in NOT_ADVERBS
