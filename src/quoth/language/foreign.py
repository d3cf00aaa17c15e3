"""Whether a text is in another language than English: by its function words and the words of no English."""

from functools import lru_cache
from itertools import pairwise
from typing import Final

from quoth.language.classes import is_english
from quoth.language.terms import CACHED_TEXTS, tokenize

# Characters looked at, and words: of a long text its beginning.
REACH: Final = 4_000
MOST: Final = 200
# Fewer words may be a name or a few key words: these are foreign only where a foreign word joins or asks.
FEW: Final = 20
# The share of function words from which a text is English (articles have .18 and more); that of unknown
# words, names aside, above which another text is foreign, if so many of its words stand as words in prose do.
ENGLISH: Final = 0.1
UNKNOWN: Final = 0.5
PROSE: Final = 0.6
LEAST_UNKNOWN: Final = 2
# None of them is common in another language that Latin letters are used for.
FUNCTION_WORDS: Final = frozenset(
    """the of and to is are were been be has have had having that this these those which who whom whose what
    when where why how with from by for it its he she they them their his our your you we not at or does did
    do can could will would should than then there about into after before between through because while
    if but whether""".split()
)
# They ask and join in the languages most read, and are no part of names.
FOREIGN_WORDS: Final = frozenset(
    """wer wann wo wie warum welche welcher und nicht wurde ist sind hat qui quand ou comment combien pourquoi
    est dans une sont quel quelle quien cuando donde como cual cuanto cuantos cuanta cuantas fue es una por
    chi dove perche quanto quanti quante nel sono quem onde foi uma qual quantos waar wanneer wat het een werd
    hoe vem nar hvem hvad hvornar och kto kiedy gdzie jak czy kdo kde kdy kuka missa milloin quis quid
    ubi""".split()
)
# Letters behind this one are not Latin.
LAST_LATIN: Final = "\u024f"
GAPS: Final = frozenset((" ", ", ", ". ", ""))


@lru_cache(CACHED_TEXTS)
def foreign(text: str) -> bool:
    """Whether a document or question is in another language than English.

    False for a name, a number, a few key words, a list, a program, and a text too short to tell.
    """
    beginning = text[:REACH]
    words = [token for token in tokenize(beginning) if token.word.isalpha()][:MOST]
    if sum(token.word in FUNCTION_WORDS for token in words) > ENGLISH * len(words):
        return False
    if len(words) < FEW and not any(_is_foreign(token.word) for token in words):
        return False
    spaced = sum(beginning[one.stop : other.start] in GAPS for one, other in pairwise(words))
    # Capitals within a text are names; the first one only begins it.
    plain = [token for token in words if token is words[0] or not beginning[token.start].isupper()]
    unknown = sum(_is_foreign(token.word) or not is_english(token.word) for token in plain)
    return unknown >= LEAST_UNKNOWN and unknown > UNKNOWN * len(plain) and spaced >= PROSE * (len(words) - 1)


def _is_foreign(word: str) -> bool:
    return word in FOREIGN_WORDS or word[0] > LAST_LATIN
