"""Article to paragraphs and sentences, verbatim, with offsets; nltk's Punkt with our own tables."""

import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

import numpy
from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

from quoth.indexing.abbreviations import ABBREVIATIONS, BOUNDARY_RULES, NOTE_MARKS, SENTENCE_STARTERS
from quoth.indexing.rows import COLUMNS, ENDED, ROW, TIMED, rows_of
from quoth.language.terms import visible
from quoth.model import Span

Array: TypeAlias = numpy.ndarray[Any, Any]

LINE_END = re.compile(r"""[.!?…:;]["'”’»)\]]*$""")
# What begins a paragraph of a hard-wrapped text: an item of a list, and whose turn of a talk it is.
LIST_ITEM = re.compile(r"(?:[-*•–]|\d{1,3}[.)]|(?<![A-Z.'’])[A-Z][A-Z.'’]*+(?: [A-Z][A-Z.'’]*+){0,3}+:)\s")
# In a text with turns of a "Q." ...
LETTER_TURN = "Q. "
ITEM_OR_LETTER = re.compile(rf"{LIST_ITEM.pattern}|[QA]\.\s")
# A text is hard-wrapped when no line is longer than this ...
WRAPPED_WIDTH = 100
# ... and at least this share of the lines inside its blocks stop in mid-sentence, those aside that were
# ended on purpose: they have at most this share of the width that (nearly) all lines stay below.
WRAPPED_SHARE = 0.4
SHORT_SHARE = 0.6
NEARLY_ALL = 0.9
# What lines below headings are drawn with.
RULES = ("---", "===", "~~~", "***", "___", "###")
# What a line begins with that a mail quotes: another paragraph than what is said to it.
QUOTED = ">"

# Characters: what goes on longer without an end is no sentence, and is parted at white space, so that
# neither a rule nor a reader has to take a whole file for one.
SENTENCE_LIMIT = 4_000
# Characters behind a possible end that the rules look at.
AHEAD = 100

# Where Punkt, or a rule of ours, could see the end of a sentence before the end of the text. Most
# paragraphs of one sentence have no such place, and a twentieth of the work.
INNER_END = re.compile(r"""[.?!…](?![^\W_]|[”’"')\]]?\s*\Z)""")


class Punctuation(PunktLanguageVars):
    """Punkt's tables, made to know curly quotes and guillemets as well as straight ones."""

    sent_end_chars = (".", "?", "!", "…")
    _re_non_word_chars = r"(?:[)\";}\]\*:@\'\({\[!?”’»])"
    re_boundary_realignment = re.compile(r"[\"\')\]}”’»]+?(?:\s+|(?=--)|$)", re.MULTILINE)


def _punkt() -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    parameters.sent_starters = set(SENTENCE_STARTERS)
    return PunktSentenceTokenizer(parameters, lang_vars=Punctuation())


PUNKT = _punkt()
JOINS = tuple(rule for rule in BOUNDARY_RULES if rule.does == "join")
CUTS = tuple(rule for rule in BOUNDARY_RULES if rule.does == "cut")


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of `text` in order, without the white space around them.

    Blank lines part paragraphs. A line break inside a block parts them too, unless the text is
    hard-wrapped: there a paragraph ends at a blank line, before a list item or the turn of a talk, at the
    rows of a table and behind a heading or byline; a block whose lines are all short is a list of them.
    """
    # As many characters as before: a line ends in a space, which is stripped, where it ended in two signs.
    lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
    sizes, left, right = (
        numpy.fromiter(map(len, each), numpy.int64, len(lines))
        for each in (lines, map(str.lstrip, lines), map(str.rstrip, lines))
    )
    full = numpy.flatnonzero(right)
    goes_on = numpy.diff(full, append=-1) == 1
    row = rows_of(list(filter(None, map(str.strip, lines))), goes_on)
    del lines
    begins = numpy.cumsum(sizes + 1) - sizes - 1
    starts, stops = (begins + sizes - left)[full], (begins + right)[full]
    short = _ended_on_purpose(stops - starts, row)
    last = numpy.ones(len(full), bool)
    if all(
        _is_wrapped(text, starts[~row], stops[~row], inner[~row]) for inner in (goes_on, goes_on & ~short)
    ):
        last = ~goes_on | _turns(text, starts)
        for line in numpy.flatnonzero(goes_on & (row | numpy.append(row[1:], True))).tolist():
            last[line] = text.startswith(ROW, starts[line]) or not text[starts[line + 1]].islower()
        indents = (sizes - left)[full]
        begins = numpy.flatnonzero(numpy.append(True, ~goes_on[:-1]))
        ends = numpy.append(begins[1:], len(full))
        item = ITEM_OR_LETTER if LETTER_TURN in text else LIST_ITEM
        for line in numpy.flatnonzero(~last).tolist():
            last[line] = item.match(text, starts[line + 1]) is not None
        named = goes_on & (numpy.append(indents[1:], 0) > indents)  # a term above what is said of it
        listed = numpy.logical_and.reduceat(short, begins).tolist() if len(full) else ()
        for begin, end, is_listed in zip(begins.tolist(), ends.tolist(), listed, strict=True):
            if is_listed and _begin_anew(text, starts[begin:end].tolist()) and not named[begin]:
                last[begin:end] = True
            elif end > begin + 1 and not named[begin]:
                last[_above(text, starts, stops, range(begin, end), short)] = True
    first = numpy.concatenate(([True], last[:-1]))[: len(last)]
    return map(Span, starts[first].tolist(), stops[last].tolist())


def sentences(text: str) -> Sequence[Span]:
    """The sentences of one paragraph, in order, without the white space around them.

    Note marks behind them, and signs of no width around them, are part of none. None is longer than
    SENTENCE_LIMIT. A row of a table is one.
    """
    seen = visible(text)
    bare = text if seen is None else seen.text
    if "[" in bare:
        bare = NOTE_MARKS.sub(lambda found: found["end"] + " " * len(found["marks"]), bare)
    parts = INNER_END.search(bare) and not (bare.startswith(ROW) and "\n" not in bare)
    spans = list(_sentences(bare)) if parts else _stripped(bare, 0, len(bare))
    if seen is not None:  # a text of nothing but such signs is one all the same
        spans = [Span(seen.start(start), seen.stop(stop)) for start, stop in spans] or _stripped(
            text, 0, len(text)
        )
    if len(text) > SENTENCE_LIMIT:
        return [piece for sentence in spans for piece in _bounded(text, sentence)]
    return spans


def _sentences(text: str) -> Iterator[Span]:
    start = None
    for begin, end in PUNKT.span_tokenize(text):
        start = begin if start is None else start
        if end - start <= SENTENCE_LIMIT and _joins(text[start:end], text[end : end + AHEAD].lstrip()):
            continue
        base = start
        for stop, next_start in _cuts(text[base:end]):
            yield from _stripped(text, start, base + stop)
            start = base + next_start
        yield from _stripped(text, start, end)
        start = None
    if start is not None:
        yield from _stripped(text, start, len(text))


def _bounded(text: str, sentence: Span) -> Iterator[Span]:
    """`sentence`, in pieces where it is too long: up to the last white space that there is in reach."""
    start = sentence.start
    while sentence.stop - start > SENTENCE_LIMIT:
        reach = text[start : start + SENTENCE_LIMIT]
        words = reach.rsplit(maxsplit=1)
        stop = start + (reach.rindex(words[-1]) if len(words) > 1 else SENTENCE_LIMIT)
        yield from _stripped(text, start, stop)
        start = stop
    yield from _stripped(text, start, sentence.stop)


PROBE = "Mr. Roe came at 5 p.m. He left… They stayed in the U.S. [1] Why? “No. 1!” she said. Vol. 2 is out."


def fingerprint() -> str:
    """Eight hex digits that change with the tables and rules above, or with what Punkt makes of them."""
    rules = [(rule.name, rule.does, rule.before.pattern, rule.after.pattern) for rule in BOUNDARY_RULES]
    patterns = [each.pattern for each in (LINE_END, ITEM_OR_LETTER, INNER_END, NOTE_MARKS, TIMED, ENDED)]
    tables = (sorted(ABBREVIATIONS), sorted(SENTENCE_STARTERS), rules, patterns)
    limits = (
        WRAPPED_WIDTH,
        WRAPPED_SHARE,
        SHORT_SHARE,
        NEARLY_ALL,
        ROW,
        COLUMNS,
        RULES,
        LETTER_TURN,
        QUOTED,
        SENTENCE_LIMIT,
        AHEAD,
    )
    return f"{zlib.crc32(repr((tables, limits, list(sentences(PROBE)))).encode()):08x}"


def _stripped(text: str, start: int, stop: int) -> Sequence[Span]:
    """The stretch without the white space around it, if anything is left."""
    piece = text[start:stop]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    return (Span(left, right),) if left < right else ()


def _turns(text: str, starts: Array) -> Array:
    """Whether each line is quoted and the next one is not, or the other way round."""
    if QUOTED not in text:
        return numpy.zeros(len(starts), bool)
    lines = (text.startswith(QUOTED, start) for start in starts.tolist())
    quoted = numpy.fromiter(lines, bool, len(starts))
    turns: Array = quoted != numpy.append(quoted[1:], False)
    return turns


def _ended_on_purpose(sizes: Array, row: Array) -> Array:
    """Whether each line, of so many characters, is much shorter than nearly all may be, rows aside."""
    others = numpy.sort(sizes[~row])
    width = others[int(NEARLY_ALL * len(others))] if len(others) else 0
    short: Array = sizes <= SHORT_SHARE * width
    return short


def _begin_anew(text: str, starts: Sequence[int]) -> bool:
    """Whether each line of a block begins something: none with a small letter, or a line below a heading.

    Below an option stands what it does.
    """
    return not any(text[start].islower() or text.startswith(RULES, start) for start in starts[1:]) and (
        text[starts[0]] != "-"
    )


def _above(text: str, starts: Array, stops: Array, lines: range, short: Array) -> list[int]:
    """Where the headings and bylines end that a block of `lines` begins with.

    They end like no sentence, and are in capitals, maybe over several lines, or were ended on purpose.
    """
    upper = {line: text[starts[line] : stops[line]].isupper() for line in lines[:1]}
    ends = []
    for line, below in pairwise(lines):
        upper[below] = text[starts[below] : stops[below]].isupper()
        rule = text.startswith(RULES, starts[line])
        ended = rule or (text[stops[line] - 1].isalnum() and (short[line] or upper[line]))
        if not ended or text[starts[below]].islower():
            break
        if (short[line] or not upper[below]) and not text.startswith(RULES, starts[below]):
            ends.append(line)
    return ends


def _is_wrapped(text: str, starts: Array, stops: Array, inner: Array) -> bool:
    """Whether the text is hard-wrapped: of lines that end in mid-sentence.

    starts, stops: of its lines but those of tables. inner: whether each is followed by another one of its
    block, and was not ended on purpose.
    """
    inner = numpy.flatnonzero(inner)
    if not len(inner) or (stops - starts).max() > WRAPPED_WIDTH:
        return False
    unfinished = sum(not LINE_END.search(text[starts[line] : stops[line]]) for line in inner.tolist())
    return unfinished >= WRAPPED_SHARE * len(inner)


def _joins(before: str, after: str) -> bool:
    return any(rule.before.search(before) and rule.after.match(after) for rule in JOINS)


def _cuts(sentence: str) -> Iterator[tuple[int, int]]:
    """End and next start of each boundary that Punkt missed inside `sentence`."""
    for rule in CUTS:
        for match in rule.before.finditer(sentence):
            ahead = sentence[match.end() : match.end() + AHEAD]
            start = match.end() + len(ahead) - len(ahead.lstrip())
            if start > match.end() and rule.after.match(sentence, start):
                yield match.end(), start
