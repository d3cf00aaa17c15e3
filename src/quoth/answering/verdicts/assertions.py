"""Whether one sentence asserts or denies a claim: the words beside it, and what they make of it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TypeAlias

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_adverb, is_past
from quoth.answering.polarity import (
    ADVERBS,
    AUXILIARIES,
    BE_FORMS,
    BOUNDARIES,
    CONDITIONS,
    DETERMINERS,
    NONE_WORDS,
    NOT_WORDS,
    PARTIAL,
    PRESENT_AUXILIARIES,
    WHOLES,
    doubts,
    implicatives,
    opposites_of,
    refusals,
)
from quoth.answering.verdicts.alignment import JOINING, Alignment, align, verb_places
from quoth.answering.verdicts.attachment import text_between
from quoth.answering.verdicts.claims import Claim, read_claim
from quoth.answering.verdicts.rephrasing import in_total, plain_denials
from quoth.language.terms import Token
from quoth.named_tuple import NamedTuple

Cue: TypeAlias = Literal["not", "none", "refusal", "opposite", "doubt"]


class VerdictRule(NamedTuple):
    """What the cues beside a claim make of it; the first row that applies decides.

    kind: None where the sentence neither asserts nor denies the claim.
    example, near_miss: a question and a sentence this row decides, and a pair that another row does.
    """

    name: str
    kind: Literal["yes", "no"] | None
    applies: Callable[[tuple[Cue, ...]], bool]
    example: tuple[str, str]
    near_miss: tuple[str, str]


VERDICT_RULES = (
    VerdictRule(
        "the sentence leaves it open",
        None,
        lambda cues: "doubt" in cues,
        ("Did the king attack the fort?", "The king may have attacked the fort."),
        ("Did the king attack the fort?", "The king attacked the fort in May."),
    ),
    VerdictRule(
        "the sentence denies a denial",
        None,
        lambda cues: len(cues) > 1,
        ("Did the king sign the treaty?", "The king never refused to sign the treaty."),
        ("Did the king sign the treaty?", "The king refused to sign the treaty."),
    ),
    VerdictRule(
        "the sentence negates the verb",
        "no",
        lambda cues: "not" in cues,
        ("Did the king attack the fort?", "The king did not attack the fort."),
        ("Did the king attack the fort?", "The king, who was not young, attacked the fort."),
    ),
    VerdictRule(
        "the sentence says there is none",
        "no",
        lambda cues: "none" in cues,
        ("Did anyone reply to the letter?", "There was no official reply to the letter."),
        ("Did anyone reply to the letter?", "There was an official reply to the letter."),
    ),
    VerdictRule(
        "the sentence says it was refused or failed",
        "no",
        lambda cues: "refusal" in cues,
        ("Did the king sign the treaty?", "The king refused to sign the treaty."),
        ("Did the king refuse to sign the treaty?", "The king refused to sign the treaty."),
    ),
    VerdictRule(
        "the sentence says the opposite",
        "no",
        lambda cues: "opposite" in cues,
        ("Did the guards remain at the fort?", "The guards left the fort."),
        ("Did the guards leave the fort?", "The guards left the fort."),
    ),
    VerdictRule(
        "the sentence says the same",
        "yes",
        lambda cues: not cues,
        ("Did the king attack the fort?", "In 1066, the king attacked the old fort."),
        ("Did the fort attack the king?", "In 1066, the king attacked the old fort."),
    ),
)
# Words before the verb of "was to have been signed", the first of them counted too.
UNDONE_REACH = 4
# A verb that an auxiliary stands before is more surely one; so is one in another form than in the question.
AFTER_AUXILIARY, OTHER_FORM, OPPOSITE = 4, 2, 3


def judge(asked: Reading, said: Reading, earlier: Sequence[Reading]) -> VerdictRule | None:
    """The rule that decides what a sentence says to a yes/no question; None where it says nothing plainly.

    earlier: the sentences before it in its paragraph, nearest first. Where the sentence has the claim in
    several ways that lead to different rules it is not plain. What it denies in other words than "not"
    counts as if it had been said so.
    """
    total = in_total(asked, said)
    if total is not None:
        found = judge(total.asked, said, earlier)
        denied = found is not None and found.kind == "no"
        return found if total.whole or denied else None
    found = _judge(asked, said, earlier)
    if found is not None and found.kind == "no":
        return found
    present = bool(asked.tokens) and asked.tokens[0].word in PRESENT_AUXILIARIES
    denials = (_judge(asked, plain, earlier) for plain in plain_denials(said, present=present))
    return next((rule for rule in denials if rule is not None and rule.kind == "no"), found)


def _judge(asked: Reading, said: Reading, earlier: Sequence[Reading]) -> VerdictRule | None:
    claim = read_claim(asked, lambda token: _verbal(token, said))
    if claim is None or said.text.rstrip("\"'”’»)").endswith("?"):
        return None
    decided = {_decide(found, claim, said) for found in align(claim, said, earlier)}
    return decided.pop() if len(decided) == 1 else None


def _decide(found: Alignment, claim: Claim, said: Reading) -> VerdictRule:
    cues = tuple(_cues(found, claim, said))
    return next(rule for rule in VERDICT_RULES if rule.applies(cues))


def _verbal(token: Token, said: Reading) -> int:
    """How much speaks for a token's being the question's verb."""
    best = 0
    for place in verb_places(token, said):
        there, before = said.tokens[place], said.tokens[max(0, place - 2) : place]
        score = 1 + (there.term == token.term)
        if any(t.word in AUXILIARIES or t.word in NOT_WORDS or t.word == "to" for t in before):
            score += AFTER_AUXILIARY
        if is_past(there.word) and there.word != token.word:
            score += OTHER_FORM
        if there.term in opposites_of(token.term):
            score += OPPOSITE
        best = max(best, score)
    return best


def _cues(found: Alignment, claim: Claim, said: Reading) -> Iterator[Cue]:
    """What denies the claim or leaves it open, beside the words of the claim; each cue once."""
    places = found.places
    if any(token.word in CONDITIONS for token in said.tokens):
        yield "doubt"
    for _ in range(found.opposites):
        yield "opposite"
    asked = {token.word for token in claim.words} | {claim.auxiliary}
    terms = {token.term for token in claim.words}
    if found.verb is not None and not _is_fact(found.verb, said):
        yield "doubt"
    for place in range(_clause_start(found.start, said), max(places) + 1):
        token = said.tokens[place]
        if token.word in NOT_WORDS or token.word.endswith("n't"):
            denies = _denies(place, found, said, asked) and not _is_less(found, said, asked)
            yield "not" if denies else "doubt"
        elif token.word in NONE_WORDS:
            yield "none" if _none_of(place, found, said) else "doubt"
        elif place in places or token.word in asked or token.term in terms:
            continue
        elif token.term in refusals() and _governs(place, found, said):
            yield "refusal"
        elif _leaves_open(place, said):
            yield "doubt"


def _clause_start(first: int, said: Reading) -> int:
    """Where the clause begins that has the claim; "that" hangs it on the verb before, not on two."""
    place, hung = first, False
    while place > 0:
        text = text_between(place - 1, place, said)
        word = said.tokens[place].word
        if hung and word in JOINING:
            return place
        hung = hung or word == "that"
        if word != "that" and (any(sign in text for sign in ",;:—") or word in BOUNDARIES):
            return place
        place -= 1
    return 0


def _denies(place: int, found: Alignment, said: Reading, asked: set[str]) -> bool:
    """Whether the verb of the claim, or its predicate, is what "not" stands before."""
    # "is not open", "isn't open": the predicate is what is denied.
    of_being = found.verb in (place, place - 1)
    for here in range(place + 1, len(said.tokens)):
        word = said.tokens[here].word
        if word in PARTIAL - asked:
            return False
        if here == found.verb or (of_being and here in found.rest):
            return True
        light = word in AUXILIARIES | ADVERBS | DETERMINERS or is_adverb(word) or here in found.places
        if not light:
            return False
    return False


def _leaves_open(place: int, said: Reading) -> bool:
    """Whether the word leaves it open: "may", "planned", "has yet to"."""
    token = said.tokens[place]
    if token.word == "yet":
        return _word(place + 1, said) == "to"
    return token.term in doubts() and not _is_month(place, said)


def _is_less(found: Alignment, said: Reading, asked: set[str]) -> bool:
    """Whether right after the claim stands a word for the whole of it: "does not grow everywhere"."""
    return _word(max(found.places) + 1, said) in WHOLES - asked


def _word(place: int, said: Reading) -> str:
    return said.tokens[place].word if place < len(said.tokens) else ""


def _none_of(place: int, found: Alignment, said: Reading) -> bool:
    """Whether "no" or "without" stands before the claim's subject, verb or object, an adjective between."""
    following = [said.tokens[here].word for here in range(place + 1, min(place + 2, len(said.tokens)))]
    if any(word in PARTIAL for word in following[:1]) and following[:1] not in (["one"], ["immediately"]):
        return False
    if following[:1] == ["longer"]:
        return found.verb == place + 2
    heads = {*found.subject[:1], *found.rest[:1], *(() if found.verb is None else (found.verb,))}
    return any(here in heads for here in range(place + 1, place + 4)) or said.tokens[place].word == "nobody"


def _is_fact(verb: int, said: Reading) -> bool:
    """Whether the verb is no mere aim: "came to sign" is, "went to sign" and "a plan to sign" are not.

    Nor is it what only was to be: "was to have signed".
    """
    words = [token.word for token in said.tokens[max(0, verb - UNDONE_REACH) : verb]]
    if any(one in BE_FORMS and words[at : at + 2] == ["to", "have"] for at, one in enumerate(words, start=1)):
        return False
    if verb < 1 or said.tokens[verb - 1].word != "to":
        return True
    before = said.tokens[verb - 2 : verb - 1]
    return bool(before) and before[0].term in refusals() | implicatives()


def _governs(place: int, found: Alignment, said: Reading) -> bool:
    """Whether the word leads to the claim's verb by "to"."""
    following = [said.tokens[here].word for here in range(place + 1, min(place + 2, len(said.tokens)))]
    return following == ["to"] and found.verb == place + 2


def _is_month(place: int, said: Reading) -> bool:
    token = said.tokens[place]
    return any(m.kind == "date" and m.span.start <= token.start < m.span.stop for m in said.mentions)
