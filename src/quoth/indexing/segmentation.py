"""Article to paragraphs and sentences, verbatim, with offsets; nltk's Punkt with our own tables."""

import re
import zlib
from collections.abc import Iterator, Sequence

from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

from quoth.indexing.abbreviations import ABBREVIATIONS, BOUNDARY_RULES, SENTENCE_STARTERS
from quoth.model import Span

# Two line breaks or more, with nothing but white space between them.
BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[^\S\r\n]*(?>\r\n|\r|\n)\s*")
LINE_BREAK = re.compile(r"\r\n|\r|\n")
LINE_END = re.compile(r"""[.!?…:;]["'”’»)\]]*$""")
LIST_ITEM = re.compile(r"(?:[-*•–]|\d{1,3}[.)])\s")
# A text is hard-wrapped when no line is longer than this ...
WRAPPED_WIDTH = 100
# ... and at least this share of the lines inside its blocks stop in mid-sentence.
WRAPPED_SHARE = 0.4

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
    hard-wrapped: there a paragraph ends at a blank line or before a list item.
    """
    blocks = list(_between(BLANK_LINE, text, Span(0, len(text))))
    lines = [list(_between(LINE_BREAK, text, block)) for block in blocks]
    wrapped = _is_wrapped([[text[line.start : line.stop] for line in block] for block in lines])
    for block in lines:
        start = None
        for number, line in enumerate(block):
            start = line.start if start is None else start
            last = number + 1 == len(block)
            if last or not wrapped or LIST_ITEM.match(text, block[number + 1].start):
                yield Span(start, line.stop)
                start = None


def sentences(text: str) -> Iterator[Span]:
    """The sentences of one paragraph, in order, without the white space around them.

    None is longer than SENTENCE_LIMIT.
    """
    for sentence in _sentences(text):
        yield from _bounded(text, sentence)


def _sentences(text: str) -> Iterator[Span]:
    if not INNER_END.search(text):
        yield from _stripped(text, 0, len(text))
        return
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
    patterns = [each.pattern for each in (BLANK_LINE, LINE_BREAK, LINE_END, LIST_ITEM, INNER_END)]
    tables = (sorted(ABBREVIATIONS), sorted(SENTENCE_STARTERS), rules, patterns)
    limits = (WRAPPED_WIDTH, WRAPPED_SHARE, SENTENCE_LIMIT, AHEAD)
    return f"{zlib.crc32(repr((tables, limits, list(sentences(PROBE)))).encode()):08x}"


def _between(separator: re.Pattern[str], text: str, within: Span) -> Iterator[Span]:
    """The stretches between separators, stripped; empty ones are left out."""
    start = within.start
    ends = [m.span() for m in separator.finditer(text, within.start, within.stop)]
    for stop, next_start in [*ends, (within.stop, within.stop)]:
        yield from _stripped(text, start, stop)
        start = next_start


def _stripped(text: str, start: int, stop: int) -> Iterator[Span]:
    """The stretch without the white space around it, if anything is left."""
    piece = text[start:stop]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    if left < right:
        yield Span(left, right)


def _is_wrapped(blocks: Sequence[Sequence[str]]) -> bool:
    inner = [line for block in blocks for line in block[:-1]]
    if not inner or max(len(line) for block in blocks for line in block) > WRAPPED_WIDTH:
        return False
    unfinished = sum(not LINE_END.search(line) for line in inner)
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
