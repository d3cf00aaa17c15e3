"""The numbers and years that a derived answer is worked out from, as the evidence has them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.polarity import PREPOSITIONS
from quoth.answering.standing import Standing
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT
from quoth.language.terms import Token, tokenize
from quoth.language.vocabulary import common_terms, synonyms_of
from quoth.model import Evidence

# Groups of people may be counted together, whatever each is called.
PEOPLE = frozenset(
    """people person persons personnel soldiers soldier troops contractors contractor sailors civilians men
    women children police officers workers students members victims prisoners passengers crew adults marines
    fighters militants residents inhabitants employees teachers patients guards pilots visitors refugees boys
    girls casualties citizens""".split()
)
PART_AFTER = Pattern(r"^\s(?:\w+\s)?of\s(?:whom|which|them|these|those|the)\b")
PART_BEFORE = Pattern(r"\b[Oo]f\s(?:whom|which|them|these|those|the)\b[^.;]*?[\s,]$")
EXACT_WORDS = Pattern(r"\b(?:exactly|only|just|an\sadditional)\s")
MOST_EVIDENCE = 8


class Operand(NamedTuple):
    """A number of the article: value, whether it is exact, and where it stands."""

    value: float
    exact: bool
    standing: Standing
    evidence: Evidence

    @property
    def unit(self) -> str:
        """What may be added or subtracted: the kind of the mention, of money the currency too."""
        text = self.standing.text.lower()
        currency = next((sign for sign in ("$", "€", "£", "¥") if sign in text), text.split()[-1])
        return f"money {currency}" if self.standing.mention.kind == "money" else self.standing.mention.kind

    @property
    def shown(self) -> str:
        """The number as the steps show it."""
        return self.format(self.value)

    def format(self, value: float) -> str:
        """A number with thousands commas and its currency, without needless decimals."""
        text = f"{value:,.0f}" if value == int(value) else f"{round(value, 2):,}"
        unit = self.unit.removeprefix("money ")
        if self.standing.mention.kind != "money":
            return text
        return f"{text} {unit}" if unit.isalpha() else f"{unit}{text}"

    @property
    def is_part(self) -> bool:
        """Whether it is part of a number said before: "12 of whom"."""
        if PART_AFTER.match(self.standing.after):
            return True
        clause = self.standing.ahead.rsplit(".", 1)[-1]
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
            usable = mention.kind in ("quantity", "money") and mention.value.replace(".", "").isdigit()
            if usable and not standing.in_range and not standing.is_one_of:
                inexact = INEXACT.search(standing.text[: _digits(standing.text)])
                exact = not inexact or bool(EXACT_WORDS.search(inexact[0]))
                yield Operand(float(mention.value), exact, standing, item)


def _digits(text: str) -> int:
    """Where the number itself begins."""
    words = text.split(" ")
    return len(text) - len(words[-1]) if len(words) > 1 else 0


def counts(operand: Operand, nouns: Iterable[str]) -> bool:
    """Whether the operand counts what any of `nouns`, terms, stand for."""
    wanted = set(nouns)
    head = list(operand.standing.counted())
    people = bool(wanted & people_terms()) and any(t.word in PEOPLE for t in head)
    return people or any(t.term in wanted or not synonyms_of(t.term).isdisjoint(wanted) for t in head)


def people_terms() -> frozenset[str]:
    """The terms of PEOPLE."""
    return frozenset(token.term for token in tokenize(" ".join(sorted(PEOPLE))))


def content(text: str) -> tuple[Token, ...]:
    """The words of a part of a question that say what it is about."""
    return tuple(t for t in tokenize(text) if not t.stop_word and t.word not in PREPOSITIONS)


def covers(reading: Reading, tokens: Iterable[Token], also: Sequence[Reading] = ()) -> bool:
    """Whether a sentence has all uncommon words and numbers of `tokens`, and half of the common ones.

    also: sentences that may have a word in its stead.
    """
    near = (reading, *also)
    common, missed = 0, 0
    for token in tokens:
        held = any(has(there, token) for there in near)
        if token.term in common_terms() and not token.term[:1].isdigit():
            common += 1
            missed += not held
        elif not held:
            return False
    return missed * 2 <= common


def has(reading: Reading, token: Token) -> bool:
    """Whether a text has a word or one that means the same; a number must be there itself."""
    if token.term in reading.places:
        return True
    return not token.term[:1].isdigit() and not synonyms_of(token.term).isdisjoint(reading.places)
