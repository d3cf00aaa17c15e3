"""The steps to a derived answer, read again and worked out again, in fractions: "40 [1] − 12 [1] = 28"."""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from quoth.language.mentions import mentions

WHOLE_NUMBER = r"(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3}){0,10})"
DECIMALS = 2  # that are shown at most
MOST_OPERANDS = 100  # of arithmetic; a list may have more
MOST_WORK: Final = 1 << 32  # things to look for times characters to look through
ABOUT: Final = "about "  # before a result of inexact numbers
SIGNS: Final = ("$", "€", "£", "¥")  # of money; other currencies are words

STEP: Final = re.compile(
    r"(?P<shown>.+?) \[(?P<label>[1-9][0-9]{0,8})\](?P<then>, | − | \+ | ÷ | = )", re.DOTALL
)
AMOUNT: Final = re.compile(
    rf"(?P<sign>[$€£¥])?(?P<number>{WHOLE_NUMBER}(?:\.[0-9]?[1-9])?)(?: (?P<word>[a-z]+))?"
)
YEAR: Final = re.compile(r"[1-9][0-9]{3}")
YEARS: Final = re.compile(rf"(?P<number>{WHOLE_NUMBER}) years?")
PERCENT: Final = re.compile(rf"(?P<number>{WHOLE_NUMBER}(?:\.(?P<tenth>[0-9]))?)%")
COUNT: Final = re.compile(r"[1-9][0-9]*")

BEFORE_DIGIT: Final = r"(?<![\w$€£¥])(?<![0-9][.,])(?<![\s(][-−])"
AFTER_DIGIT: Final = r"(?![\w%]|[.,][0-9])"


class Operand(NamedTuple):
    """What the steps begin with. sentence: the text of the citation that its label names."""

    shown: str
    label: int
    sentence: str


class Amount(NamedTuple):
    """A number and what it counts. unit: "" or a currency."""

    value: Fraction
    unit: str


class StepsError(Exception):
    """The steps are wrong, as the text says."""


class Form(NamedTuple):
    """A kind of arithmetic.

    sign: what stands between the operands. result: what the right side looks like.
    verify: raises StepsError for operands that don't stand in their sentences or don't give the result.
    example: steps that are right where every label cites `sentence`; near_miss: the same with a fault.
    """

    name: str
    sign: str
    result: re.Pattern[str]
    verify: Callable[[Sequence[Operand], re.Match[str]], None]
    sentence: str
    example: str
    near_miss: str


def verify_steps(steps: str, answer: str, sentences: Sequence[str]) -> None:
    """Raises StepsError unless `steps` lead from numbers of the cited sentences to `answer`, exactly.

    sentences: the citations' texts; label 1 is the first. Each of them must be used.
    """
    operands, sign, result = _parsed(steps, sentences)
    for form in FORMS:
        match = form.result.fullmatch(result) if form.sign == sign else None
        if match is not None:
            form.verify(operands, match)
            break
    else:
        raise StepsError("The steps are of no known form.")
    if answer not in (result, ABOUT + result):
        raise StepsError(f'The steps end with "{result}", the answer is "{answer}".')
    unused = set(range(1, len(sentences) + 1)) - {operand.label for operand in operands}
    if unused:
        raise StepsError(f"Citation {min(unused)} is in no step.")


def has_item(item: str, text: str) -> bool:
    """Whether an item of a list stands in a text, whole: no word, number or sum is cut."""
    if item != item.strip() or not item:
        return False
    before = BEFORE_DIGIT if item[0].isdigit() else r"(?<!\w)"
    after = AFTER_DIGIT if item[-1].isdigit() else r"(?!\w)"
    if "." in item.split()[-1][:-1]:  # "U.S" is "U.S." cut short
        after += r"(?!\.)"
    return re.search(before + re.escape(item) + after, text) is not None


def is_mentioned(item: str, text: str) -> bool:
    """Whether a list may take the item out of a text though it is part of a word: the 40 of "40%".

    It is a mention, or a number with the words that it counts.
    """
    for mention in mentions(text):
        start, stop = mention.span.start, mention.span.stop
        if text[start:stop] == item:
            return True
        counts = mention.kind == "quantity" and len(item) > stop - start
        if counts and re.compile(re.escape(item) + r"(?!\w)").match(text, start):
            return True
    return False


def _parsed(steps: str, sentences: Sequence[str]) -> tuple[list[Operand], str, str]:
    operands, signs, at = list[Operand](), list[str](), 0
    while not signs or signs[-1] != " = ":
        step = STEP.match(steps, at)
        if step is None:
            raise StepsError("The steps can't be read.")
        label, at = int(step["label"]), step.end()
        if label > len(sentences):
            raise StepsError(f"The steps name citation {label}; there are {len(sentences)}.")
        operands.append(Operand(step["shown"], label, sentences[label - 1]))
        signs.append(step["then"])
    inner = set(signs[:-1])
    if len(inner) > 1:
        raise StepsError("The steps mix signs.")
    # A list of one thing has no sign to tell it by.
    return operands, inner.pop().strip() if inner else ",", steps[at:]


def _verify_difference(operands: Sequence[Operand], result: re.Match[str]) -> None:
    first, *others = _amounts(operands)
    _compare(first.value - sum(other.value for other in others), first.unit, result)


def _verify_sum(operands: Sequence[Operand], result: re.Match[str]) -> None:
    found = _amounts(operands)
    _compare(sum((each.value for each in found), Fraction(0)), found[0].unit, result)


def _verify_share(operands: Sequence[Operand], result: re.Match[str]) -> None:
    """A percentage is rounded to one decimal, or to none where a number is inexact."""
    found = _amounts(operands)
    if len(found) != len(("part", "whole")) or not found[1].value:
        raise StepsError("A share is of one part and its whole.")
    half = Fraction(1, 2 if result["tenth"] is None else 20)
    exact = 100 * found[0].value / found[1].value
    if abs(exact - _value(result["number"])) > half:
        raise StepsError(f"They give {float(exact):.4f} %, not {result[0]}.")


def _verify_years(operands: Sequence[Operand], result: re.Match[str]) -> None:
    years = []
    for operand in operands:
        if not YEAR.fullmatch(operand.shown) or not _has_year(operand.shown, operand.sentence):
            raise _not_there(operand)
        years.append(int(operand.shown))
    count = years[0] - sum(years[1:])
    due = f"{count:,} year{'' if count == 1 else 's'}"
    if result[0] != due:
        raise StepsError(f"They give {due}, not {result[0]}.")


def _verify_count(operands: Sequence[Operand], result: re.Match[str]) -> None:
    if sum(len(operand.sentence) for operand in operands) > MOST_WORK:
        raise StepsError("They are too many to be checked.")
    for operand in operands:
        there = has_item(operand.shown, operand.sentence) or is_mentioned(operand.shown, operand.sentence)
        if not there:
            raise _not_there(operand)
    if len({operand.shown for operand in operands}) < len(operands):
        raise StepsError("One of them is counted twice.")
    if result[0] != str(len(operands)):
        raise StepsError(f"They are {len(operands)}, not {result[0]}.")


def _amounts(operands: Sequence[Operand]) -> list[Amount]:
    """The operands' exact values as their sentences have them; all of one unit."""
    if len(operands) > MOST_OPERANDS:
        raise StepsError("They are too many to be checked.")
    found = []
    for operand in operands:
        match = AMOUNT.fullmatch(operand.shown)
        shown = Amount(_value(match["number"]), _unit(match)) if match else None
        there = next(
            (each for each in _numbers(operand.sentence) if shown and _is_shown_as(each, shown)), None
        )
        if there is None:
            raise _not_there(operand)
        found.append(there)
    if len({each.unit for each in found}) > 1:
        raise StepsError("They are of different units.")
    return found


def _numbers(sentence: str) -> list[Amount]:
    """The numbers and sums of money of a sentence, each whole: 1941 is one number, and 41 none of it."""
    found = []
    for mention in mentions(sentence):
        if mention.kind in ("quantity", "money") and re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", mention.value):
            text = sentence[mention.span.start : mention.span.stop].lower()
            currency = next((sign for sign in SIGNS if sign in text), text.split()[-1])
            found.append(Amount(Fraction(mention.value), currency if mention.kind == "money" else ""))
    return found


def _is_shown_as(exact: Amount, shown: Amount) -> bool:
    return exact.unit == shown.unit and _is_rounded(exact.value, shown.value)


def _is_rounded(exact: Fraction, shown: Fraction) -> bool:
    """Whether a number is shown as it is, or rounded where it has too many decimals."""
    is_short = (exact * 10**DECIMALS).denominator == 1
    return exact == shown if is_short else abs(exact - shown) <= Fraction(1, 2 * 10**DECIMALS)


def _has_year(year: str, sentence: str) -> bool:
    whole = re.search(rf"(?<![0-9A-Za-z])(?<![0-9][.]){year}(?![0-9A-Za-z]|[.,][0-9])", sentence)
    return whole is not None or any(
        mention.kind == "date" and mention.value.partition("-")[0] == year for mention in mentions(sentence)
    )


def _compare(exact: Fraction, unit: str, result: re.Match[str]) -> None:
    """Raises StepsError unless `result`, an AMOUNT, shows that value and unit."""
    if _unit(result) != unit:
        raise StepsError(f'The result "{result[0]}" is of another unit.')
    if not _is_rounded(exact, _value(result["number"])):
        raise StepsError(f"They give {_told(exact)}, not {result[0]}.")


def _unit(match: re.Match[str]) -> str:
    return match["sign"] or match["word"] or ""


def _told(exact: Fraction) -> str:
    return f"{exact.numerator:,}" if exact.denominator == 1 else f"{float(exact):,.4f}"


def _value(number: str) -> Fraction:
    return Fraction(number.replace(",", ""))


def _not_there(operand: Operand) -> StepsError:
    return StepsError(f'"{operand.shown}" does not stand in citation {operand.label}.')


FORMS: Final = (
    Form(
        "years",
        "−",
        YEARS,
        _verify_years,
        "The mayor ruled from 1931 to 1941.",
        "1941 [1] − 1931 [1] = 10 years",
        "41 [1] − 31 [1] = 10 years",
    ),
    Form(
        "difference",
        "−",
        AMOUNT,
        _verify_difference,
        "In May 1,941 ships left the harbor, twelve of which sank.",
        "1,941 [1] − 12 [1] = 1,929",
        "1,931 [1] − 12 [1] = 1,919",
    ),
    Form(
        "sum",
        "+",
        AMOUNT,
        _verify_sum,
        "They paid $1.5 million and $200,000.",
        "$1,500,000 [1] + $200,000 [1] = $1,700,000",
        "$1,500,000 [1] + $200,000 [1] = 1,700,000",
    ),
    Form(
        "share",
        "÷",
        PERCENT,
        _verify_share,
        "In May 36 ships left the harbor, 12 of which sank.",
        "12 [1] ÷ 36 [1] = 33.3%",
        "12 [1] ÷ 36 [1] = 33.4%",
    ),
    Form(
        "count",
        ",",
        COUNT,
        _verify_count,
        "The ships Alvina and Berta sank.",
        "Alvina [1], Berta [1] = 2",
        "Alvina [1], Bert [1] = 2",
    ),
)
