"""What a regular expression demands of every text that it matches, told from the expression."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from re import _constants as codes  # the parsed form has no public name
from re import _parser as parser
from typing import Any

ANYTHING = "\0"  # where a text may have what it likes, or nothing
MOST_SIGNS = 10  # of a set: more are anything
MOST_FORMS = 500  # then those without what is wanted are anything


def demands_one_of(text: str, flags: int, hints: Iterable[str]) -> bool:
    """Whether every match has one of `hints` in it, or in what it looks ahead at."""
    wanted = tuple(hints)
    return all(any(hint in form for hint in wanted) for form in _forms(parser.parse(text, flags), wanted))


def begins_with_one_of(text: str, flags: int, openings: Sequence[str]) -> bool:
    """Whether every match begins with one of `openings`, but for signs before it."""
    return _begins(list(parser.parse(text, flags)), openings)


def _begins(items: list[tuple[Any, Any]], openings: Sequence[str]) -> bool:
    while items and (items[0][0] is codes.AT or _is_signs(items[0])):
        items.pop(0)
    if items and items[0][0] is codes.BRANCH and len(items) == 1:
        return all(_begins(list(branch), openings) for branch in items[0][1][1])
    forms, least = {""}, max(map(len, openings))
    for item in items:
        if all(len(form) >= least or ANYTHING in form for form in forms):
            break
        forms = {"".join(pair) for pair in product(forms, _of(*item, ()))}
    return all(form.startswith(tuple(openings)) for form in forms)


def _is_signs(item: tuple[Any, Any]) -> bool:
    code, value = item
    return code is codes.MAX_REPEAT and list(value[2]) == [
        (codes.IN, [(codes.CATEGORY, codes.CATEGORY_NOT_WORD)])
    ]


def _forms(items: Iterable[tuple[Any, Any]], wanted: tuple[str, ...]) -> set[str]:
    """What the matches are, in lower case; one that has what is wanted stands as that alone."""
    forms = {""}
    for code, value in items:
        forms = {"".join(pair) for pair in product(forms, _of(code, value, wanted))}
        for hint in wanted:
            forms = {f"{ANYTHING}{hint}{ANYTHING}" if hint in form else form for form in forms}
        if len(forms) > MOST_FORMS:
            forms = {form if form.strip(ANYTHING) in wanted else ANYTHING for form in forms}
    return forms


def _of(code: Any, value: Any, wanted: tuple[str, ...]) -> Iterator[str]:
    if code is codes.LITERAL:
        yield chr(value).lower()
    elif code is codes.BRANCH:
        for branch in value[1]:
            yield from _forms(branch, wanted)
    elif code is codes.SUBPATTERN:
        yield from _forms(value[3], wanted)
    elif code is codes.ATOMIC_GROUP:
        yield from _forms(value, wanted)
    elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, repeated = value
        once = _forms(repeated, wanted)
        if not least:
            yield ""
        yield from once if most == 1 else (f"{form}{ANYTHING}" for form in once)
    elif code is codes.ASSERT and value[0] == 1:
        # What is looked ahead at stands there, but what follows in the expression stands there too.
        yield from (f"{form}{ANYTHING}" for form in _forms(value[1], wanted))
    elif code in (codes.AT, codes.ASSERT_NOT, codes.ASSERT):
        yield ""
    elif code is codes.IN and (signs := _signs(value)):
        yield from signs
    else:
        yield ANYTHING


def _signs(members: Iterable[tuple[Any, Any]]) -> list[str]:
    """The signs of a set, in lower case; none where they are too many to be told."""
    signs: list[str] = []
    for kind, value in members:
        if kind is codes.LITERAL:
            signs.append(chr(value).lower())
        elif kind is codes.RANGE:
            signs += [chr(sign).lower() for sign in range(value[0], value[1] + 1)]
        else:
            return []
    return signs if len(signs) <= MOST_SIGNS else []
