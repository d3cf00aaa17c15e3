"""What belongs to what in a sentence, without a parser: by the words between and the signs beside them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_adverb, is_gerund, is_past
from quoth.answering.polarity import (
    ADVERBS,
    AUXILIARIES,
    BE_FORMS,
    BOUNDARIES,
    DETERMINERS,
    EXAMPLES,
    KIND_NOUNS,
    NONE_WORDS,
    NOT_WORDS,
    PRONOUNS,
    RELATIVES,
    SERIES,
)
from quoth.answering.verdicts.claims import is_preposition
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.language.vocabulary import synonyms_of

# How far apart the words of one phrase may stand, and how far back its preposition, in tokens.
RUN_GAP = 3
LOOK_BACK = 4
# Longest phrase between a subject and its verb, in tokens.
LONGEST_INSERTION = 10
# Ways of a word that are tried; a sentence that repeats it more often is no plain one.
MOST_SPOTS = 4
COORDINATION = Pattern(r"^,?\s(?:and|or)\s(?:[A-Z][\w'’.‐‑-]*\s?|al-\w+\s?|other\s\w+\s\w+\s)+")
# What may stand between a subject and its verb: examples, an apposition, a first verb ("came and was").
EXAMPLE_LIST = Pattern(r"^\s?(?:\w+\s)?(?:\(|such as\s|including\s|like\s).*[,)](?=\s)")
APPOSITION = Pattern(r"^,\s.*,(?=\s)")
BEFORE_RELATIVE = Pattern(r"^\sof\s[^,;]*,(?=\s(?:which|who)\b)")
FIRST_VERB = Pattern(r"^\s[^;]*,?\sand(?=\s(?:did|does|do|has|have|had|was|were|is|are|will)\b)")
SIGNS = ";:()—"
LIGHT_WORDS = AUXILIARIES | ADVERBS | NOT_WORDS | RELATIVES | {"to", "there", "no", "without"}


def runs(tokens: Sequence[Token], said: Reading) -> Iterator[tuple[int, ...]]:
    """Places of all of `tokens` in `said`, in order and close together, first ones first.

    A word that `said` does not have may be one that means the same; a number must be there itself.
    """
    options = [_spots(token, said) for token in tokens]
    if all(options):
        for run in product(*options):
            if all(0 < later - sooner <= RUN_GAP + 1 for sooner, later in pairwise(run)):
                yield run


def _spots(token: Token, said: Reading) -> Sequence[int]:
    exact = said.places.get(token.term, ())
    if exact or token.term[:1].isdigit():
        return exact[:MOST_SPOTS]
    alike = {p for term in synonyms_of(token.term) for p in said.places.get(term, ())}
    return tuple(sorted(alike))[:MOST_SPOTS]


def text_between(left: int, right: int, said: Reading) -> str:
    """What stands between two tokens, signs too."""
    return said.text[said.tokens[left].stop : said.tokens[right].start]


def preposition_before(place: int, said: Reading) -> str:
    """The nearest preposition that leads to a place, "of" too; "" where none does."""
    for there in reversed(said.tokens[max(0, place - LOOK_BACK) : place]):
        if is_preposition(there) or there.word == "of":
            return there.word
    return ""


def is_passive(place: int, said: Reading) -> bool:
    """Whether a participle stands there, after a form of be or before "by" ("was soon sent")."""
    if not is_past(said.tokens[place].word):
        return False
    if [t.word for t in said.tokens[place + 1 : place + 2]] == ["by"]:
        return True
    for there in reversed(said.tokens[max(0, place - LOOK_BACK) : place]):
        if there.word in BE_FORMS:
            return True
        if there.word not in ADVERBS | NOT_WORDS and not is_adverb(there.word):
            return False
    return False


def is_head(run: tuple[int, ...], verb: int, said: Reading) -> bool:
    """Whether a run is a thing itself, not what another thing belongs to, lies in or comes from."""
    following = said.tokens[run[-1] + 1 : run[-1] + 2]
    if following and following[0].word in RELATIVES and verb > run[-1]:
        return True
    before = list(said.tokens[max(0, run[0] - RUN_GAP) : run[0]])
    while before and before[-1].word in DETERMINERS | NONE_WORDS:
        before.pop()
    led = bool(before) and (before[-1].word == "of" or is_preposition(before[-1]))
    example = bool(before) and (
        before[-1].word in EXAMPLES or [t.word for t in before[-2:]] == ["such", "as"]
    )
    return not led or example or before[-1].word in BOUNDARIES


def is_linked(left: int, verb: int, said: Reading) -> bool:
    """Whether the noun that ends at `left` is the subject of the verb at `verb`.

    Between them stand auxiliaries and adverbs, and at most one insertion.
    """
    text = text_between(left, verb, said)
    if text[:1] in ("'", "’", "-", "‐", "‑"):
        return False
    rest = text
    coordinated = COORDINATION.match(rest)
    if coordinated:
        rest = rest[coordinated.end() :]
        rest = rest if rest[:1] in " ," else " " + rest
    patterns = [EXAMPLE_LIST, APPOSITION, BEFORE_RELATIVE]
    if left <= LOOK_BACK and not any(is_past(t.word) for t in said.tokens[:left]):
        patterns.append(FIRST_VERB)
    inserted = next((m for m in (p.match(rest) for p in patterns) if m), None)
    if inserted:
        rest = rest[inserted.end() :]
    between = [t for t in said.tokens[left + 1 : verb] if t.start >= said.tokens[verb].start - len(rest)]
    if between and between[0].word in KIND_NOUNS:
        between = between[1:]
    if not inserted and between and _modifies(between):
        return "," not in rest
    if "," in rest.strip(" ,") or (
        "," in rest and between and between[0].word not in RELATIVES and not inserted
    ):
        return False
    # "refused to sign": the word before "to" is weighed as a cue.
    refusing = between[-2:-1] if between and between[-1].word == "to" else []
    return all(_light(t) or t in refusing for t in between)


def _light(token: Token) -> bool:
    return token.word in LIGHT_WORDS or is_adverb(token.word) or token.word.endswith("n't")


def _modifies(between: Sequence[Token]) -> bool:
    """Whether it is one phrase that belongs to the noun before it: "of the north", "sent to Rome have"."""
    if len(between) > LONGEST_INSERTION:
        return False
    first, rest = between[0], list(between[1:])
    while rest and _light(rest[-1]):
        rest.pop()
    participle = (
        is_past(first.word) and bool(rest) and is_preposition(rest[0]) and len(rest) < len(between) - 1
    )
    if participle and any(t.word in ("and", "as") for t in rest):
        return False
    if not (participle or first.word == "of" or is_preposition(first) or is_gerund(first.word)):
        return False
    stops = BOUNDARIES | AUXILIARIES | PRONOUNS
    return first.word not in BOUNDARIES and not any(t.word in stops or is_past(t.word) for t in rest)


def is_loose(left: int, right: int, most: int, said: Reading, *, prepositions: bool = False) -> bool:
    """Whether more than `most` other content words, another clause or another verb stand between.

    prepositions: whether other phrases may stand between, "in the war" in "fell in the war at sea".
    """
    between = said.tokens[left + 1 : right]
    text = text_between(left, right, said)
    ends = BOUNDARIES if prepositions else BOUNDARIES | {"of"}
    for at, token in enumerate(between):
        inexact = is_preposition(token) and at + 1 < len(between) and between[at + 1].word[:1].isdigit()
        series = token.word == "of" and at > 0 and between[at - 1].word in SERIES
        last = at + 1 == len(between) and is_preposition(token) and said.tokens[right].term[:1].isdigit()
        if token.word in ends and not series:
            return True
        if is_past(token.word) and not token.stop_word:
            return True
        if not prepositions and is_preposition(token) and not (inexact or last):
            return True
    content = [t for t in between if not t.stop_word and not is_preposition(t)]
    if prepositions and (", and" in text or any(is_gerund(t.word) for t in between)):
        return True
    return len(content) > most or any(sign in text for sign in SIGNS)


def ends_noun(place: int, said: Reading) -> bool:
    """Whether no noun follows that the word would only qualify, as "rocket" does in "rocket attacks"."""
    if place + 1 >= len(said.tokens):
        return True
    following = said.tokens[place + 1]
    return (
        text_between(place, place + 1, said) not in (" ", "-")
        or following.stop_word
        or is_preposition(following)
        or is_past(following.word)
        or is_gerund(following.word)
        or is_adverb(following.word)
        or following.word in ADVERBS | BOUNDARIES | KIND_NOUNS
    )
