"""The numbers and years that a derived answer is worked out from, as the evidence has them."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.standing import Standing
from quoth.language import patterns
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT
from quoth.language.terms import tokenize
from quoth.language.vocabulary import synonyms_of
from quoth.model import Evidence

# Groups of people may be counted together, whatever each is called.
PEOPLE = frozenset(
    """people person persons personnel soldiers soldier troops contractors contractor sailors civilians men
    women children police officers workers students members victims prisoners passengers crew adults marines
    fighters militants residents inhabitants employees teachers patients guards pilots visitors refugees boys
    girls casualties citizens""".split()
)
PART_AFTER = Pattern(r"^\s(?:\w+\s)?of\s(?:whom|which|them|these|those|the)\b")
PART_BEFORE = Pattern(r"\b[Oo]f\s(?:whom|which|them|these|those|the)\b[^.;]{0,200}?[\s,]$")
# What makes a number inexact: at the start of its mention, or before it.
HEDGE = Pattern(INEXACT.text.removesuffix("$"), INEXACT.flags)
HEDGED = Pattern(
    r"\b(?:as\s(?:many|much|few|little)\sas|estimated\sat|perhaps|maybe|possibly|c\.|ca\.|circa)\s$"
)
EXACT_WORDS = Pattern(r"\b(?:exactly|only|just|an\sadditional)\s")
# Characters before a number: none of what leads to one is longer.
LONGEST_LEAD = 240
MOST_EVIDENCE = 8
SIGN = Pattern(patterns.SIGN)
WRITTEN = Pattern(
    rf"(?<![\w.,])(?:{patterns.SIGN}\s?)?\d+(?:,\d{{3}})*(?:\.\d+)?(?:%|[a-zA-Z]{{0,2}}(?:\s[a-zA-Z]+){{0,3}})$"
)
PLACES, MOST_PLACES = 2, 6


class Operand(NamedTuple):
    """A number of the article: value, whether it is exact, and where it stands."""

    value: Fraction
    exact: bool
    standing: Standing
    evidence: Evidence

    @property
    def unit(self) -> str:
        """What may be added or subtracted: the kind of the mention, of money the currency too."""
        if self.standing.mention.kind != "money":
            return self.standing.mention.kind
        text = self.standing.text
        sign = SIGN.search(text)
        return f"money {sign[0].removeprefix('US') if sign else text.lower().split()[-1]}"

    @property
    def shown(self) -> str:
        """The number as the steps show it: as it is written where it is in digits."""
        written = WRITTEN.search(self.standing.text)
        return written[0] if written else self.format(self.value)

    def format(self, value: Fraction) -> str:
        """A number with thousands commas and its currency; see `decimal`."""
        text, unit = decimal(value), self.unit.removeprefix("money ")
        if self.standing.mention.kind != "money":
            return text
        return f"{text} {unit}" if unit.isalpha() else f"{unit}{text}"

    @property
    def is_part(self) -> bool:
        """Whether it is part of a number said before: "12 of whom"."""
        if PART_AFTER.match(self.standing.after):
            return True
        clause = self.standing.ahead[-LONGEST_LEAD:].rsplit(".", 1)[-1]
        return bool(PART_BEFORE.search(clause)) and not PART_WHOLE.search(clause)

    @property
    def clause(self) -> Reading:
        """From the number to the end of its clause."""
        text = self.standing.text + self.standing.after
        stop = CLAUSE_END.search(text)
        return read(text[: stop.start()] if stop else text)


# "of the 40 ships" leads to the whole itself.
PART_WHOLE = Pattern(r"\b[Oo]f\s(?:the|these|those)\s$")
CLAUSE_END = Pattern(r";|,\s(?:and|but|while)\s|,\s\d|\.$")


def operands(evidence: Sequence[Evidence]) -> Iterator[Operand]:
    """Every number of the best evidence, best first, that is one number and counts something."""
    for item in evidence[:MOST_EVIDENCE]:
        reading = read(item.sentence.text)
        for mention in reading.mentions:
            standing = Standing(reading, mention)
            usable = mention.kind in ("quantity", "money")
            operand = operand_of(standing, item) if usable else None
            if operand is not None and not standing.in_range and not standing.is_one_of:
                yield operand


def operand_of(standing: Standing, item: Evidence) -> Operand | None:
    """The operand that a mention of a number is; None where its value is no plain number."""
    value = standing.mention.value
    if not value.replace(".", "", 1).isdecimal():
        return None
    hedges = [
        found[0]
        for found in (HEDGE.match(standing.text), HEDGED.search(standing.ahead[-LONGEST_LEAD:]))
        if found
    ]
    exact = all(EXACT_WORDS.search(hedge) for hedge in hedges)
    return Operand(Fraction(value), exact, standing, item)


def decimal(value: Fraction, places: int = PLACES) -> str:
    """A number with thousands commas: exact where it ends within MOST_PLACES, else rounded to `places`."""
    shown = next((n for n in range(MOST_PLACES + 1) if (value * 10**n).denominator == 1), places)
    return fixed(value, shown)


def fixed(value: Fraction, places: int) -> str:
    """A number with thousands commas and exactly `places` decimals, halves to even."""
    whole, rest = divmod(round(abs(value) * 10**places), 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole:,}.{rest:0{places}d}" if places else f"{sign}{whole:,}"


def is_exact(value: Fraction, shown: str) -> bool:
    """Whether what `decimal` or `fixed` shows is the number itself."""
    return Fraction(shown.replace(",", "")) == value


def counts(operand: Operand, nouns: Iterable[str]) -> bool:
    """Whether the operand counts what any of `nouns`, terms, stand for."""
    wanted = set(nouns)
    head = list(operand.standing.counted())
    people = bool(wanted & people_terms()) and any(t.word in PEOPLE for t in head)
    return people or any(t.term in wanted or not synonyms_of(t.term).isdisjoint(wanted) for t in head)


@cache
def people_terms() -> frozenset[str]:
    """The terms of PEOPLE."""
    return frozenset(token.term for token in tokenize(" ".join(sorted(PEOPLE))))
