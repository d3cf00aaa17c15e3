"""Words so common in English that sharing one says little."""

from functools import cache

from quoth.language.terms import word_terms
from quoth.language.words import STOP_WORDS

COMMON_WORDS = """
    about above across act actual add after again against age ago agree allow almost alone along already
    also although always among amount another answer any appear area around ask available away back bad
    base become before begin behind believe below best better between big both bring build business call
    came case cause center central certain change character child city close come common community
    company compare complete concern consider contain continue control country course create current day
    decide deep describe design develop die differ different difficult direct down due during each early
    east easy effect either else end enough entire especially establish even event ever every example
    exist expect experience explain fact fall family far feature feel few final find first follow food
    force form former found free friend full further general get give go good government great ground
    group grow half hand happen hard head help high hold home hour house however human hundred idea
    identify important improve include increase individual influence inside instead interest into issue
    item job join just keep kind know land language large last late later law lead learn leave left less
    let level life light like likely line list little live local long look lose lot low main major make
    man mean member method mind modern month more most mother move name nation national natural near
    need never new next night north not note nothing now number occur off offer office often old once
    one only open oppose order organization original other out outside over own page paper part
    particular party pass past pay people percent perhaps period person place plan play point political
    popular population position possible power present prevent primary problem process produce product
    program project prove provide public purpose put question quite rate rather reach read real reason
    receive recent record reduce refer regard region relate remain remember report represent require
    rest result return right rise role rule run same say school second see seem send sense separate
    serve service set several shape share short show side similar simple since single situation size
    small social some something sometimes soon south special specific stage stand start state still stop
    story strong structure study subject such suggest support sure system take talk term thing think
    third though thought thousand three through throughout time today together too top total toward town
    travel true try turn two type under understand unit university until up upon use usual value various
    very view visit wait want war water way week well west whether while white whole wide within without
    word work world write year yet young located known famous used
"""


@cache
def common_terms() -> frozenset[str]:
    """The terms of COMMON_WORDS."""
    return frozenset(word_terms(COMMON_WORDS.split()))


@cache
def plain_words(letter: str) -> frozenset[str]:
    """The common words and stop words that begin with `letter`."""
    return frozenset(word for word in (*STOP_WORDS, *COMMON_WORDS.split()) if word[0] == letter)
