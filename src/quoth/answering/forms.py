"""What the form of an English word says: a past form, an adverb. No dictionary."""

from quoth.language.classes import past_forms

# Base forms with a participle's ending.
NOT_PARTICIPLES = frozenset(
    "need seed red hundred bed speed breed succeed proceed exceed feed bleed heed weed shed embed wed".split()
)
NOT_ADVERBS = frozenset("reply supply apply rely fly ally rally comply imply multiply only family".split())


def is_past(word: str) -> bool:
    """Whether a folded word may be a past form or a participle."""
    return (word.endswith("ed") and word not in NOT_PARTICIPLES) or word in past_forms()


def is_adverb(word: str) -> bool:
    """Whether a folded word may be an adverb made of an adjective."""
    return word.endswith("ly") and word not in NOT_ADVERBS
