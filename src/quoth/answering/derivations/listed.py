"""What stands side by side in one sentence: numbers to be added, things to be counted."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quoth.answering.alignment import Sought
from quoth.answering.derivations.formulas import Worked, total
from quoth.answering.derivations.operands import strength
from quoth.answering.derivations.quantities import FINITE, NOUNS, Figure, figures_of
from quoth.answering.reading import read
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, tokenize, word_terms
from quoth.language.thesaurus import alike
from quoth.model import Evidence, Question

HOW_MANY = frozenset(("many", "much"))
TOGETHER = Pattern(
    r"\b(?:together|altogether|combined|in\s(?:total|all)|overall)\b",
    re.IGNORECASE,
    hints="together/combined/total/all",
)
PARTING = Pattern(r"(,\sand\s|,\s|\sand\s|[;:()])")
BESIDE = Pattern(r",|\band\b")
EXAMPLES = Pattern(r"\b(?:such\sas|including|like|for\sexample|e\.g\.|among(?:\sthem)?|especially|notably)\b")
LEAST_ITEMS = 3
MOST_EVIDENCE = 3
LEAST_SHARE, LEAST_NOUN = 0.7, 0.65
IN_LIST = NOUNS | {"number", "ing", "of", "verb"}
# Who may be counted together, whatever each is called.
PEOPLE = frozenset(
    """people person soldier troops contractor sailor civilian man woman child officer worker student member
    victim prisoner passenger crew adult marine fighter militant resident inhabitant employee teacher patient
    guard pilot visitor refugee boy girl citizen player miner""".split()
)


@cache
def people() -> frozenset[str]:
    """The terms of PEOPLE."""
    return frozenset(word_terms(sorted(PEOPLE)))


def beside(
    question: Question, evidence: Sequence[Evidence], sought: Sought
) -> tuple[Worked, Evidence, float] | None:
    """The sum of the numbers, or the count of the things, that the best sentence names side by side.

    With that sentence, and the share of the weight of what is asked that it has.
    """
    tokens = tokenize(question.text)
    words = [token.word for token in tokens]
    at = next((n for n in range(len(words) - 2) if words[n] == "how" and words[n + 1] in HOW_MANY), None)
    if at is None or tokens[at + 2].stop_word:
        return None
    noun, lead = tokens[at + 2], words[at - 1] if at else ""
    together = TOGETHER.search(question.text) is not None
    wanted = {t.term for t in tokenize(TOGETHER.sub("", question.text)) if not t.stop_word} - {noun.term}
    for item in evidence[:MOST_EVIDENCE]:
        text, share = item.sentence.text, _share(wanted, item, sought)
        if share < LEAST_SHARE:
            continue
        if together:
            run = _run(figures_of(text, "number"), noun.term, text)
            worked = total(run, "") if len(run) > 1 else None
        else:
            worked = _count(text, noun, wanted, lead)
            if worked and any(_counts(each, noun.term) for each in figures_of(text, "number")):
                return None
        if worked is not None:
            return worked, item, share
    return None


def _share(wanted: set[str], item: Evidence, sought: Sought) -> float:
    """The share of the weight of what is asked that a sentence has; 0 where it lacks a name or number."""
    near = frozenset(read(item.sentence.text).places)
    got = due = 0.0
    for term in sorted(wanted & sought.places.keys()):
        place = sought.places[term]
        found = strength(term, near, near, name=place in sought.named)
        if place in sought.named and not found:
            return 0.0
        due += sought.weights[place]
        got += sought.weights[place] * found
    return got / due if due else 0.0


def _counts(figure: Figure, noun: str) -> bool:
    if figure.noun == noun or {figure.noun, noun} <= people():
        return True
    near = alike(noun).get(figure.noun)
    return near is not None and not near.excludes and near.strength >= LEAST_NOUN


def _run(figures: Sequence[Figure], noun: str, text: str) -> list[Figure]:
    """The first numbers of what is asked, one beside the other: nothing is said between them."""
    run: list[Figure] = []
    for each in figures:
        fits = _counts(each, noun)
        between = text[run[-1].start : each.start] if run else ""
        if run and not (fits and each.unit == run[0].unit and BESIDE.search(between)):
            break
        if run and not FINITE.isdisjoint(word_classes(between)):
            break
        run += [each] * fits
    return run


def _count(text: str, noun: Token, wanted: set[str], lead: str) -> Worked | None:
    """How many things the one list of a sentence has; of dates, how many times.

    lead: what stands before "how many": "in how many" asks for what a sentence has behind "in".
    """
    found = [(ahead, items) for ahead, parts in _lists(text) if (items := _items(parts))]
    if len(found) != 1 or EXAMPLES.search(text):
        return None
    ahead, items = found[0]
    dates = [item[:1].isdigit() for item in items]
    if len(set(dates)) > 1 or dates[0] != (noun.word == "times") or len(set(items)) < len(items):
        return None
    if any(token.term in wanted for item in items for token in tokenize(item)):
        return None
    if not dates[0] and _led(ahead, items[0]) != lead:
        return None
    return Worked(tuple(range(len(items))), tuple(items), ",", f"= {len(items)}", str(len(items)))


def _led(text: str, item: str) -> str:
    """The preposition right before an item, "" where none is."""
    ahead = text[: text.rindex(item)]
    return tokenize(ahead)[-1].word if word_classes(ahead)[-1:] == ["preposition"] else ""


def _lists(text: str) -> Iterator[tuple[str, list[str]]]:
    """What is parted by commas up to an "and", with the text up to the end of the first part."""
    pieces = PARTING.compiled.split(text) if ", " in text and " and " in text else []
    begin = 0
    for place in range(1, len(pieces), 2):
        if not _is_plain(pieces[place - 1]):
            begin = place - 1
        if "and" in pieces[place]:
            yield "".join(pieces[: begin + 1]), pieces[begin : place + 2 : 2]
        if pieces[place] != ", ":
            begin = place + 1


def _is_plain(text: str) -> bool:
    return IN_LIST.issuperset(word_classes(text))


def _items(parts: Sequence[str]) -> list[str]:
    """The things in a list, cut to their nouns; none where a part of it is no noun, or it is short."""
    first, *inner, last = parts
    items = [_cut(first, step=-1), *inner, _cut(last, step=1)]
    if all(item[:1].isupper() for item in items[1:]):
        items[0] = " ".join(word for word in items[0].split() if word[0].isupper())
    return items if all(items) and all(map(_is_plain, items)) and len(items) >= LEAST_ITEMS else []


def _cut(text: str, step: int) -> str:
    """The nouns and what describes them at the end (-1) or the beginning (1) of a text."""
    words = text.rstrip('.!?”"’').split()[::step]
    tokens, classes = tokenize(text), word_classes(text)
    kept = []
    for word in words:
        ends = [
            n
            for n, token in enumerate(tokens)
            if text[token.start : token.stop] and word.lower().endswith(token.word)
        ]
        if not ends or classes[ends[0]] not in IN_LIST:
            break
        kept.append(word)
    return " ".join(kept[::step])
