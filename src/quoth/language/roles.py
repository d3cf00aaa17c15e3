"""Which phrase is subject, object, agent or predicate of which verb: a learned choice among near pairs.

No parser: what stands between a phrase and a verb, and beside them, tells. Held out by text F1 is above .8:
`tests/benchmarks/bench_grammar.py`.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from quoth.language.chunking import Phrase
from quoth.language.linear import Classifier
from quoth.language.tagging import BEFORE, BEHIND, Token
from quoth.named_tuple import NamedTuple

ROLES: Final = "roles.bin"
NONE: Final = "none"
NEAR: Final = 3  # verbs on each side of a phrase
SHOWN: Final = 7  # units between a phrase and a verb that are told apart
FAR: Final = 40  # units between them at most
VERBS: Final = "VGDF"
ENDS: Final = frozenset(".?!")
BE: Final = frozenset("be am is are was were been being 's 're 'm ’s ’re ’m".split())
SKIPPED: Final = frozenset(("ADV", "INTJ"))
QUOTES: Final = frozenset("\"“”'‘’`")
PRONOUNS: Final = {
    "who": "Q", "whom": "Q", "which": "Q", "that": "Q", "what": "Q", "whose": "Q", "whoever": "Q",
    "i": "P", "he": "P", "she": "P", "we": "P", "they": "P",
    "me": "M", "him": "M", "us": "M", "them": "M", "himself": "M", "itself": "M", "themselves": "M",
}  # fmt: skip
SIGNS: Final = {
    "ADP": "i", "SCONJ": "s", "CCONJ": "c", "ADJ": "j", "PART": "t", "DET": "d", "PUNCT": ".", "NUM": "9",
    "NOUN": "n", "PROPN": "n", "PRON": "n", "SYM": "y", "X": "x",
}  # fmt: skip


class Unit(NamedTuple):
    """A phrase or a token outside all: what a text is made of for its roles. first, last: tokens.

    sign: a letter for its kind. word: its last token in lower case. tag: of that token.
    """

    sign: str
    word: str
    tag: str
    first: int
    last: int
    phrase: int | None


class Role(NamedTuple):
    """verb: place of its token. phrase: its number. name: subject, object, agent or predicate."""

    verb: int
    phrase: int
    name: str


def units_of(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Unit]:
    """The units of a text; adverbs and quotation marks are none."""
    found: list[Unit] = []
    starts = {phrase.first: number for number, phrase in enumerate(phrases)}
    place = 0
    while place < len(tokens):
        number = starts.get(place)
        last = place if number is None else phrases[number].last
        token = tokens[last]
        word, name = token.text.lower(), token.tag.partition(".")[0]
        if number is not None:
            sign = PRONOUNS.get(word, "N") if last == place else "N"
        elif name == "AUX":
            sign = "B" if word in BE else "A"
        elif name == "VERB":
            sign = {"ing": "G", "pass": "D", "part": "D", "inf": "F"}.get(token.tag[5:], "V")
        elif name == "PUNCT":
            sign = "," if word == "," else "!" if word in ENDS else "-" if word in QUOTES else "."
        else:
            sign = "-" if name in SKIPPED else SIGNS.get(name, "x")
        if sign != "-":
            found.append(Unit(sign, word, token.tag, place, last, number))
        place = last + 1
    return found


def pairs(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """The numbers of a phrase's unit and of a verb's in its sentence, NEAR verbs to either side at most."""
    sentences = [*accumulate(unit.sign == "!" for unit in units)]
    verbs = [at for at in range(len(units)) if _is_main(units, at)]
    behind = 0
    for at, unit in enumerate(units):
        behind += at in verbs[behind : behind + 1]
        if unit.phrase is None:
            continue
        for verb in verbs[max(behind - NEAR, 0) : behind + NEAR]:
            if sentences[verb] == sentences[at] and abs(verb - at) <= FAR:
                yield at, verb


def _is_main(units: Sequence[Unit], at: int) -> bool:
    """Whether it is a verb, or a copula: no auxiliary of the verb behind it."""
    if units[at].sign != "B":
        return units[at].phrase is None and units[at].sign in VERBS
    following = next((unit.sign for unit in units[at + 1 : at + 1 + NEAR] if unit.sign not in "ABt"), "!")
    return following not in VERBS


def pair_features(units: Sequence[Unit], at: int, verb: int) -> Iterator[tuple[str, ...]]:
    """What tells the role of the phrase at one place with the verb at another."""
    low, high = sorted((at, verb))
    signs = "".join(unit.sign for unit in units[low + 1 : high])
    side = "<" if at < verb else ">"
    between = f"{side}{signs if len(signs) <= SHOWN else f'{signs[:3]}~{signs[-3:]}'}"
    around = [BEFORE, BEFORE, BEFORE, *(unit.sign for unit in units), BEHIND, BEHIND, BEHIND]
    a, b, c, _, d, e, _ = around[at : at + 7]
    u, v, w, _, x, y, _ = around[verb : verb + 7]
    left = units[at - 1].word if at else BEFORE
    right = units[at + 1].word if at + 1 < len(units) else BEHIND
    behind = units[verb + 1].word if verb + 1 < len(units) else BEHIND
    ahead = units[verb - 1].word if verb else BEFORE
    phrase, main = units[at], units[verb]
    helped = "".join(unit.word[0] for unit in units[max(verb - 3, 0) : verb] if unit.sign in "AB")
    kind = f"{phrase.sign}{phrase.tag}"
    count = sum(map(signs.count, f"{VERBS}B"))
    nouns = sum(map(signs.count, "NPQM"))
    near = f"{side}{min(count, 3)}{min(nouns, 4)}{',' in signs}{'i' in signs}"
    yield (
        between,
        f"1{between}{main.tag}",
        f"2{between}{c}",
        f"3{between}{c}{main.tag}{x}",
        f"4{between}{kind}",
    )
    yield (
        f"5{between}{main.tag}{helped}{kind}",
        f"6{between}{b}{c}{main.tag}",
        f"7{between}{w}{x}{main.sign}",
    )
    yield (f"8{near}", f"9{near}{main.tag}{c}", f"10{near}{kind}{c}{main.tag}", f"11{near}{d}{c}{main.tag}")
    yield (f"12{near}{left}", f"13{between}{left}", f"14{near}{main.word}", f"15{between}{main.word}")
    yield (
        f"16{near}{phrase.word}",
        f"17{between}{phrase.word}",
        f"18{between}{right}",
        f"19{near}{helped}{main.tag}{c}",
    )
    yield (
        f"20{near}{main.tag}{x}{y}{d}",
        f"21{between}{a}{b}{c}",
        f"22{between}{d}{e}",
        f"23{between}{v}{w}{main.tag}",
    )
    yield (
        f"24{near}{behind}{main.tag}",
        f"25{near}{ahead}{main.tag}",
        f"26{near}{main.word}{left}",
        f"27{between}{u}{v}{w}{c}",
    )
    yield (f"28{side}{c}{d}{w}{x}{main.tag}", f"29{near}{helped}{main.tag}{kind}{c}{d}")


def roles_of(units: Sequence[Unit], model: Classifier) -> list[Role]:
    """The roles that are surest: a phrase has one, a verb one of a name. model: what `ROLES` holds."""
    none = model.classes.index(NONE)
    found: list[tuple[int, Role]] = []
    for at, verb in pairs(units):
        scores = model.scores(pair_features(units, at, verb))
        best = scores.index(max(scores))
        phrase = units[at].phrase
        if best != none and phrase is not None:
            role = Role(units[verb].first, phrase, model.classes[best])
            found.append((scores[none] - scores[best], role))
    kept: list[Role] = []
    for _, role in sorted(found):
        if not any(
            role.phrase == other.phrase or (role.verb, role.name) == (other.verb, other.name)
            for other in kept
        ):
            kept.append(role)
    return sorted(kept)
