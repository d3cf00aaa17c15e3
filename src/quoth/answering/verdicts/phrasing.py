"""The phrases of a claim in a sentence: after the verb, before the subject or inside it."""

from collections.abc import Sequence

from quoth.answering.comparison import Reading
from quoth.answering.polarity import same_preposition
from quoth.answering.verdicts.attachment import (
    LOOK_BACK,
    RUN_GAP,
    ends_noun,
    is_loose,
    preposition_before,
    runs,
    text_between,
)
from quoth.answering.verdicts.claims import Phrase, is_preposition
from quoth.language.pattern import Pattern

# How far apart the parts of a claim may stand in a sentence, in content words that are not the claim's.
OBJECT_GAP = 4
PHRASE_GAP = 5
RELATIVE_PLACE = Pattern(r",?\s(?:where|in which)\s(?:the\s)?$")
CARRIED = frozenset("the this that its their there it them".split())


def phrase_places(
    phrases: Sequence[Phrase],
    verb: int,
    subject: tuple[int, ...],
    opposite: bool,
    said: Reading,
    earlier: Sequence[Reading],
) -> tuple[int, ...] | None:
    """Places of all phrases, ascending; None where one is missing or belongs to something else.

    opposite: the verb is one that denies the claim's, and may take another preposition: "remained at the
    fort", "left the fort". earlier: as for `alignment.align`; a phrase that is carried over has no place.
    """
    found: list[int] = []
    at = max((verb, *subject))
    for phrase in phrases:
        if opposite and not phrase.tokens[0].term[:1].isdigit():
            places = object_places(phrase, at, PHRASE_GAP, said, prepositions=True)
        elif phrase.preposition:
            places = _prepositional(phrase, at, min((*subject, verb)), verb, said)
            if places is None and _carried(phrase, at, said, earlier):
                places = ()
        else:
            places = object_places(phrase, at, OBJECT_GAP, said)
        if places is None:
            return None
        found.extend(places)
        at = max((at, *places))
    return tuple(sorted(found))


def object_places(
    phrase: Phrase, at: int, most: int, said: Reading, *, prepositions: bool = False
) -> tuple[int, ...] | None:
    """Where a phrase stands after `at`, at most `most` other content words away."""
    for run in runs(phrase.tokens, said):
        loose = run[0] <= at or is_loose(at, run[0], most, said, prepositions=prepositions)
        if not loose and ends_noun(run[-1], said):
            return run
    return None


def _prepositional(phrase: Phrase, at: int, begin: int, verb: int, said: Reading) -> tuple[int, ...] | None:
    dated = phrase.tokens[0].word[:1].isdigit()
    for run in runs(phrase.tokens, said):
        there = preposition_before(run[0], said)
        if not (same_preposition(phrase.preposition, there) or (dated and not there)):
            continue
        follows = run[0] > at and not is_loose(at, run[0], PHRASE_GAP, said, prepositions=True)
        inside = begin < run[0] and run[-1] < verb
        where = run[-1] < begin and RELATIVE_PLACE.search(text_between(run[-1], begin, said))
        if follows or inside or where or (run[-1] < begin and _opens(run, begin, said)):
            return run
    return None


def _opens(run: tuple[int, ...], begin: int, said: Reading) -> bool:
    """Whether the phrase opens the sentence: "In May 1883, the mayor ...", "In 1883 the mayor ..."."""
    lead = said.text[: said.tokens[run[0]].start]
    between = text_between(run[-1], begin, said)
    comma = between.strip()[:1] == "," and between.count(",") == 1
    return len(lead.split()) <= RUN_GAP and (comma or len(between.split()) <= 1)


def _carried(phrase: Phrase, at: int, said: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether "from the country" or the like stands for a place named earlier in the paragraph."""
    for place in range(at + 1, len(said.tokens) - 1):
        if is_preposition(said.tokens[place]):
            same = same_preposition(phrase.preposition, said.tokens[place].word)
            points = said.tokens[place + 1].word in CARRIED
            near = earlier[:LOOK_BACK]
            return same and points and any(all(t.term in r.places for t in phrase.tokens) for r in near)
    return False
