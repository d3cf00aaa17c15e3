"""Base noun phrases: determiner to head, without relative clause or prepositional phrase, by word classes.

Rules over the learned tags did better than learned chunks, on texts that neither had seen.
"""

from collections.abc import Sequence
from typing import Final

from quoth.language.tagging import Token
from quoth.named_tuple import NamedTuple

HEADS: Final = frozenset("NOUN PROPN NUM SYM X".split())
MODIFIERS: Final = HEADS | {"ADJ"}
POSSESSIVES: Final = frozenset("my your his her its our their whose".split())
ENDINGS: Final = frozenset(("'s", "’s", "'", "’"))
HYPHENS: Final = frozenset("-‐‑–/")
QUOTES: Final = frozenset("\"“”'‘’")
GRADED: Final = frozenset(("ADJ", "NUM", "ADV", "VERB"))
ABOUT: Final = frozenset("about around nearly almost over approximately roughly only under".split())
END: Final = Token("", -1, -1, "")
YEAR: Final = 4  # digits
PARTICIPLES: Final = frozenset(("VERB.ing", "VERB.pass", "VERB.part"))


class Phrase(NamedTuple):
    """A base noun phrase, a pronoun too.

    start, stop: its characters. first, last: places of its first and last token; the last one is its noun.
    """

    start: int
    stop: int
    first: int
    last: int


def phrases_of(tokens: Sequence[Token]) -> list[Phrase]:
    """The phrases of a text, by position; disjoint."""
    found: list[Phrase] = []
    place = 0
    while place < len(tokens):
        last = _end(tokens, place)
        if last is not None:
            found.append(Phrase(tokens[place].start, tokens[last].stop, place, last))
        place = place + 1 if last is None else last + 1
    return found


def _end(tokens: Sequence[Token], first: int) -> int | None:
    """The last place of the phrase that begins at `first`, None where none does."""
    token = tokens[first]
    owns = token.text.lower() in POSSESSIVES
    if token.tag == "PRON" and not owns:
        return first
    if token.tag == "NUM" and first and tokens[first - 1].text == "[":
        return None  # a note
    last, place = None, first + (owns or token.tag == "DET")
    determined = place > first
    while place < len(tokens) and _goes_on(tokens, first, place, last, determined):
        if tokens[place].word_class in HEADS:
            last = place
        elif tokens[place].tag == "PART":  # "the mayor's [long awaited speech]"
            last, determined = None, True
        place += 1
    if last is None and determined:
        return max(first, place - 1)  # "the poor", "this"
    return last


def _goes_on(tokens: Sequence[Token], first: int, place: int, last: int | None, determined: bool) -> bool:
    """Whether the phrase goes on at `place`. last: its last noun so far."""
    token, begun = tokens[place], place > first
    name, before = token.word_class, tokens[place - 1] if begun else None
    following = tokens[place + 1] if place + 1 < len(tokens) else END
    if name in MODIFIERS:
        # "Writers | Mark Twain and ..."; but "painter Jane Roe".
        return not (name == "PROPN" and before is not None and before.tag == "NOUN.plural")
    if token.text in ENDINGS:
        return token.tag == "PART" and last == place - 1
    if token.text in HYPHENS:  # "a well-known bridge", but not "Paul - a painter"
        return before is not None and before.stop == token.start and following.start == token.stop
    if token.text == ",":  # "May 3, 1883"
        year = following.tag == "NUM" and following.stop - following.start == YEAR
        return year and before is not None and before.tag == "NUM" and place - first > 1
    if token.text in QUOTES:  # "the "golden" bridge"
        return begun and following.word_class in (MODIFIERS if last is None else HEADS)
    if name == "DET":
        return place == first + 1 and determined  # "all the clerks"
    if last is not None and (before is None or before.text not in HYPHENS):
        return False
    if name == "ADV":
        joins = following.text in HYPHENS and following.start == token.stop
        if determined or token.text.lower() == "how":  # "a very old bridge", "how many clerks"
            return joins or following.word_class in GRADED
        return joins or (following.tag == "NUM" and token.text.lower() in ABOUT)
    if name == "VERB":
        if before is not None and before.text in HYPHENS:
            return True
        return begun and following.word_class in MODIFIERS and (token.tag in PARTICIPLES or determined)
    joined = name == "CCONJ" and before is not None and before.tag == "ADJ"
    return joined and following.tag == "ADJ"
