"""What denies without "not": "has yet to", "stopped", "without", "neither ... nor", put as plain denials."""

import re
from collections.abc import Callable, Iterator

from quoth.answering.comparison import Reading, read
from quoth.answering.forms import is_past
from quoth.answering.polarity import AUXILIARIES, BE_FORMS, MODALS, NOT_WORDS, doubts
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple


class Rephrasing(NamedTuple):
    """A way to deny, and the plain denials that it amounts to.

    word: without it the row is not tried. plain: from a match and the sentence the sentences that it
    amounts to; none where the form says something else. present: they hold of the present alone.
    example: a question and a sentence that denies it; near_miss: a pair for which the row changes nothing.
    """

    word: str
    pattern: Pattern
    plain: Callable[[re.Match[str], Reading], Iterator[str]]
    present: bool
    example: tuple[str, str]
    near_miss: tuple[str, str]


def _pattern(text: str) -> Pattern:
    return Pattern(text, re.IGNORECASE)


def _instead(words: str) -> Callable[[re.Match[str], Reading], Iterator[str]]:
    """The sentence with `words` in the match's place; they may use its groups."""

    def plain(match: re.Match[str], said: Reading) -> Iterator[str]:
        yield said.text[: match.start()] + match.expand(words) + said.text[match.end() :]

    return plain


def _without(match: re.Match[str], said: Reading) -> Iterator[str]:
    """The subject of the sentence did not do what follows "without"."""
    before = [t for t in said.tokens if t.stop <= match.start()]
    open_ = NOT_WORDS | MODALS | BE_FORMS
    if any(t.word in open_ or t.word.endswith("n't") or t.term in doubts() for t in before):
        return
    verb = next((t for t in before[1:] if is_past(t.word) or t.word in AUXILIARIES), None)
    if verb is not None and "," not in said.text[: verb.start]:
        yield f"{said.text[: verb.start]}did not {match['verb']}{match['rest']}."


def _neither(match: re.Match[str], said: Reading) -> Iterator[str]:
    """Each of the two by itself: subjects with the verb after the second, predicates after the subject."""
    ahead, one, other = said.text[: match.start()], match["one"], match["other"]
    if ahead.strip():
        yield f"{ahead}not {one}."
        yield f"{ahead}not {other}."
        return
    tokens = read(other).tokens
    verb = next((t for t in tokens[1:] if is_past(t.word) or t.word in AUXILIARIES), None)
    if verb is None:
        return
    helps = verb.word in AUXILIARIES
    told = f"{verb.word} not{other[verb.stop :]}" if helps else f"did not {other[verb.start :]}"
    yield f"{one} {told}."
    yield f"{other[: verb.start]}{told}."


REPHRASINGS = (
    Rephrasing(
        "yet",
        _pattern(r"\b(?:has|have|is|are) yet to be "),
        _instead("was not "),
        False,
        ("Has the bridge been opened?", "The bridge has yet to be opened."),
        ("Was the bridge opened?", "In May the bridge had yet to be opened."),
    ),
    Rephrasing(
        "yet",
        _pattern(r"\b(?:has|have|is|are) yet to (?!be )"),
        _instead("did not "),
        False,
        ("Has the king signed the treaty?", "The king has yet to sign the treaty."),
        ("Did the king sign the treaty?", "In May the king had yet to sign the treaty."),
    ),
    Rephrasing(
        "longer",
        _pattern(r"\b(?P<be>is|are) no longer "),
        _instead(r"\g<be> not "),
        True,
        ("Is the bridge open?", "The bridge is no longer open."),
        ("Was the bridge open?", "The bridge is no longer open."),
    ),
    Rephrasing(
        "stopped",
        _pattern(
            r"\b(?:has |have )?stopped (?=\w+ing\b)"
            r"(?!.{0,200}\b(?:during|while|when|briefly|temporarily|for)\b)"
        ),
        _instead("no longer "),
        True,
        ("Does the mill produce flour?", "The mill stopped producing flour in 1990."),
        ("Did the mill produce flour?", "The mill stopped producing flour in 1990."),
    ),
    Rephrasing(
        "ceased",
        _pattern(
            r"\b(?:has |have )?ceased (?:to (?!be )|(?=\w+ing\b))"
            r"(?!.{0,200}\b(?:during|while|when|briefly|temporarily|for)\b)"
        ),
        _instead("no longer "),
        True,
        ("Does the mill produce flour?", "The mill has ceased to produce flour."),
        ("Does the mill produce flour?", "The mill ceased to produce flour during the war."),
    ),
    Rephrasing(
        "never",
        _pattern(r"\b(?:has |have |had )?never bec[ao]me (?=an?\b)"),
        _instead("was never "),
        False,
        ("Was the king ever a member of the guild?", "The king never became a member of the guild."),
        ("Was the king a member of the guild?", "The king became a member of the guild, never a friend."),
    ),
    Rephrasing(
        "never",
        _pattern(
            r"\b(?:(?:was|had been) never (?:admitted|elected) to|(?:had )?never (?:joined|belonged to)) "
        ),
        _instead("was never a member of "),
        False,
        ("Was the king ever a member of the guild?", "The king was never admitted to the guild."),
        ("Was the king ever the head of the guild?", "The king was never admitted to the guild."),
    ),
    Rephrasing(
        "without",
        _pattern(r"\swithout (?P<verb>\w+ing)\b(?P<rest>[^,;.]*)"),
        _without,
        False,
        ("Did the king sign the treaty?", "The king left without signing the treaty."),
        ("Did the king sign the treaty?", "The king did not leave without signing the treaty."),
    ),
    Rephrasing(
        "neither",
        _pattern(r"\bneither (?P<one>[^,;.]{1,100}?),? nor (?P<other>[^,;.]+)"),
        _neither,
        False,
        ("Did the duke sign the treaty?", "Neither the king nor the duke signed the treaty."),
        ("Did the duke read the treaty?", "Neither the king nor the duke signed the treaty."),
    ),
)
# "Not fully" and "not entirely" say the same, and what is not at all is not fully either.
TOTAL_WORDS = (frozenset("fully entirely completely wholly totally".split()), frozenset(("always",)))


def plain_denials(said: Reading, *, present: bool) -> Iterator[Reading]:
    """The plain denials that a sentence amounts to.

    present: the question asks how things are now.
    """
    words = {token.word for token in said.tokens}
    for row in REPHRASINGS:
        if row.word not in words or (row.present and not present):
            continue
        match = row.pattern.search(said.text)
        if match:
            yield from map(read, row.plain(match, said))


class Totality(NamedTuple):
    """A question for the whole of something, in the words of the sentence.

    asked: the question with the sentence's word for it; whole: whether the sentence has one. Where it has
    none the question goes without, and no sentence can affirm it.
    """

    asked: Reading
    whole: bool


def in_total(asked: Reading, said: Reading) -> Totality | None:
    """The question with the sentence's word for "fully"; None where it asks for no whole."""
    for group in TOTAL_WORDS:
        token = next((t for t in asked.tokens if t.word in group), None)
        if token is None:
            continue
        there = next((t.word for t in said.tokens if t.word in group), "")
        if there == token.word:
            return None
        text = asked.text[: token.start] + there + asked.text[token.stop :]
        return Totality(read(" ".join(text.split())), bool(there))
    return None
