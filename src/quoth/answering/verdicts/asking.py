"""The question whether a statement is true, "Is it true that the king fled?", as a plain yes/no question."""

import re

from quoth.answering.comparison import Reading, read
from quoth.answering.forms import is_past
from quoth.answering.polarity import AUXILIARIES, BOUNDARIES, DETERMINERS
from quoth.language.pattern import ShortPattern
from quoth.named_tuple import NamedTuple

TRUE_THAT = ShortPattern(
    r"^\W*is it (?:really |actually |also )?(?:true|right|correct|so|a fact|the case) that (?P<said>.+?)\W*$",
    re.IGNORECASE,
)
DENYING = frozenset(("not", "never"))


class Plain(NamedTuple):
    """A yes/no question without a denial; denied: "no" to it is "yes" to what was asked."""

    asked: Reading
    denied: bool


def put_plainly(asked: Reading) -> Plain:
    """The question whether a statement is true as a question of its own; any other is as plain as it was.

    A statement whose verb no auxiliary or past form tells is left as it is, too.
    """
    match = TRUE_THAT.match(asked.text) if asked.text[:1] in "iI" else None
    said = read(match["said"]) if match else None
    if said is None:
        return Plain(asked, denied=False)
    for place, token in enumerate(said.tokens):
        word = token.word
        helps = word.removesuffix("n't") in AUXILIARIES
        if word in BOUNDARIES:
            break
        if not place or not (helps or _tells(place, said)):
            continue
        denies = [t for t in said.tokens[max(0, place - 1) : place + 2] if t.word in DENYING]
        ahead, behind = said.text[: token.start], said.text[token.stop if helps else token.start :]
        for denial in denies:
            cut = said.text[denial.start : denial.stop]
            ahead, behind = ahead.replace(f"{cut} ", ""), behind.replace(f" {cut}", "", 1)
        lead = word.removesuffix("n't") if helps else "had"
        return Plain(read(f"{lead} {ahead.strip()} {behind.strip()}?"), bool(denies) or word.endswith("n't"))
    return Plain(asked, denied=False)


def _tells(place: int, said: Reading) -> bool:
    """Whether the word is a verb's past form: no part of a name, nor of a noun phrase."""
    token, before = said.tokens[place], said.tokens[place - 1]
    named = any(m.span.start <= token.start < m.span.stop for m in said.mentions)
    return is_past(token.word) and not named and before.word not in DETERMINERS
