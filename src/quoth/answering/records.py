"""A row of a table as a record: each cell is what the header of its column, or its label, says it is."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from quoth.answering.alignment import strengths
from quoth.answering.case import Case, Finding
from quoth.answering.comparison import STANDS_FOR, Asked, ask
from quoth.answering.compound import DO
from quoth.answering.measures.answer_types import fits_of
from quoth.answering.places import LONGEST_LINE, PIPE, may_be_line, rows_of, sentence_at
from quoth.answering.reading import read
from quoth.answering.retrieval.lists import term_row
from quoth.language.classes import word_classes
from quoth.language.mentions import mentions
from quoth.language.thesaurus import alike
from quoth.model import Award, Evidence, Index, MentionKind, Question, Sentence, ShortAnswer, Span
from quoth.named_tuple import NamedTuple

RECORD_CHANCE: Final = 0.9  # of what is found so in tables that nobody had seen, this share was right
RECORD: Final = "is a record that has what is asked for"
HEADER: Final = "says what stands in its columns"
MOST_EVIDENCE: Final = 12  # that is looked at
MOST_RECORDS: Final = 10  # that are given for one question
MOST_LINES: Final = 100  # above a record that are looked through for what heads it
BETWEEN: Final = re.compile(r"(?<!\\)\|")
# What parts a label from its values on a line of a text: gaps, dots or a colon, else the first number.
APART: Final = re.compile(r"\s{2,}|\t|\.{3,}|(?<=\w):\s")
VALUE: Final = re.compile(r"(?<=[^\W\d.:])[ \u00a0](?=[$£€¥]?\d)")
DASHES: Final = ("-", "–", "—")
FEW_WORDS: Final = re.compile(r"(?P<label>\w+)(?P<gap> )\S+(?: \S+)?\Z")
BLANK_LINES: Final = ("\n\n", "\n\r\n", "\r\r")
LABELLED: Final = 2  # cells of a line that has a label and a value, and no header
VERBS: Final = frozenset(("verb", "adjective"))  # as what stands behind its subject may be told
KINDS: Final = frozenset("number name date year amount".split())  # of a value: they need stand nowhere
NUMBERED: Final = frozenset(("date", "quantity", "duration"))
NAMED: Final = frozenset(("person", "place"))


class Record(NamedTuple):
    """A row, and what is known of it.

    cells: where each stands in it. header: the row that says what they are; None where no row does.
    of: what the table is of, in the words of the line above it, its heading and the document's title.
    """

    sentence: Sentence
    cells: Sequence[Span]
    header: Sentence | None
    of: str

    def texts(self) -> list[str]:
        """What stands in each column."""
        return [self.sentence.text[start:stop] for start, stop in self.cells]

    def headers(self) -> list[str]:
        """What says so of each column, "" where nothing does."""
        row = self.header
        named = [row.text[start:stop] for start, stop in cells_of(row.text)] if row is not None else []
        return (named + [""] * len(self.cells))[: len(self.cells)]


class _Fit(NamedTuple):
    """How a record fits a question.

    keys: terms of it that its cells have. columns: those that have them. answer: the one that answers.
    headed: how many of those stand in columns that the question names.
    """

    record: Record
    keys: frozenset[str]
    columns: frozenset[int]
    answer: int
    headed: int


def recorded(case: Case) -> Finding | None:
    """What stands in the column that is asked for, of the records that have the rest of the question.

    All its words are those of a record, of the header and of what the table is of; else there is nothing.
    """
    asked = ask(case.question, case.indexed)
    records = (record_of(item.sentence, case.indexed) for item in case.evidence[:MOST_EVIDENCE])
    fits = [fit for record in records if record is not None and (fit := _fit(record, asked))]
    if not fits:
        return None
    best = max(fits, key=lambda fit: (len(fit.keys), fit.headed))
    alike = sorted(_alike(best, asked, case.indexed), key=lambda fit: fit.record.sentence.id)
    if len(alike) > MOST_RECORDS:
        return None
    return _found(case, alike)


def without_headers(evidence: Sequence[Evidence], index: Index) -> list[Evidence]:
    """The evidence without headers of tables, which say nothing by themselves."""
    return [item for item in evidence if not _is_header(item.sentence, index)]


def _is_header(row: Sentence, index: Index) -> bool:
    marked = row.text.startswith(PIPE) and len(cells_of(row.text)) > LABELLED
    return marked and _first(row, index.articles[row.article].text, index).id == row.id


def _found(case: Case, fits: Sequence[_Fit]) -> Finding:
    header = fits[0].record.header
    ranked = {item.sentence.id: item for item in case.evidence}
    rows = [(fit.record.sentence, RECORD) for fit in fits] + ([(header, HEADER)] if header else [])
    cited = [ranked.get(row.id) or Evidence(row, 0.0, (Award(why, 1.0, 1.0),)) for row, why in rows]
    rest = [item for item in case.evidence if item not in cited]
    places = [_answer(fit, case.question) for fit in fits]
    answers = [fit.record.sentence.text[slice(*place)] for fit, place in zip(fits, places, strict=True)]
    if len(answers) > 1:
        steps = "; ".join(f"{text} [{label}]" for label, text in enumerate(answers, start=1))
        short = ShortAnswer("; ".join(answers), None)
        return Finding((*cited, *rest), RECORD_CHANCE, cited[: len(answers)], short, steps)
    start = fits[0].record.sentence.span.start + places[0].start
    short = ShortAnswer(answers[0], Span(start, start + len(answers[0])))
    return Finding((*cited, *rest), RECORD_CHANCE, cited, short)


def _answer(fit: _Fit, question: Question) -> Span:
    """Where the answer stands: the cell, or what a label's value begins with, where that is of the kind."""
    cell, fitting, text = fit.record.cells[fit.answer], fits_of(question), fit.record.texts()[fit.answer]
    if fit.record.header is None:
        for kind, span, _ in mentions(text)[:1]:
            if kind in fitting and not span.start and not text[span.stop :].lstrip().startswith(DASHES):
                return Span(cell.start, cell.start + span.stop)
    return cell


def _fit(record: Record, asked: Asked) -> _Fit | None:
    """How a record answers; None where a word of the question is nowhere, or no column is asked for."""
    sought, question = asked.sought, asked.question
    texts = record.texts()
    cells, headers = ([strengths(sought, read(text)) for text in each] for each in (texts, record.headers()))
    ends = _ends(asked, record)
    of = [max(s, t in ends) for s, t in zip(strengths(sought, read(record.of)), sought.terms, strict=True)]
    every = range(len(sought.terms))
    best = (max(row[place] for row in (of, *cells, *headers)) for place in every)
    if not all(s >= STANDS_FOR or term in KINDS for s, term in zip(best, sought.terms, strict=True)):
        return None
    # "Which line stops there?": a cell that has the noun is what is asked for, and not what is known of it.
    focus = [place for place in every if sought.terms[place] in question.focus]
    keys = [{place for place in every if place not in focus and cell[place] >= 1} for cell in cells]
    columns = frozenset(n for n, places in enumerate(keys) if places)
    known = set[int]().union(*keys)
    of_this = any(of[place] >= STANDS_FOR for place in every if place not in (*known, *sought.named))
    free = [
        n
        for n, text in enumerate(texts)
        if text and not keys[n] and _may_be(text, asked, record, of_this) and (not ends or mentions(text)[1:])
    ]
    wanted = [
        (max([max(headers[n][place], cells[n][place]) for place in focus], default=0.0), max(headers[n]), -n)
        for n in free
    ]
    named = [each for each in wanted if max(each[:2]) >= STANDS_FOR]
    if not columns or not free or not (named or len(free) == 1 or free[0] == 0):
        return None
    answer = -max(named)[2] if named else free[0]
    headed = sum(len(keys[n]) for n in columns if max(headers[n]) >= STANDS_FOR)
    return _Fit(record, frozenset(sought.terms[place] for place in known), columns, answer, headed)


def _ends(asked: Asked, record: Record) -> set[str]:
    """The verb of what the table has the opposite of: a stretch of hours open tells when "does it close"."""
    tokens, of, text = asked.reading.tokens, read(record.of).places, asked.question.text
    if record.header is not None or DO.isdisjoint(token.word for token in tokens):
        return set()
    verbs = {token.term for token, name in zip(tokens, word_classes(text), strict=True) if name in VERBS}
    return {verb for verb in verbs if any(near.excludes and o in of for o, near in alike(verb).items())}


def _may_be(text: str, asked: Asked, record: Record, of_this: bool) -> bool:
    """Whether a cell can be of the kind asked for: a number has a digit, a label's value is of that kind.

    of_this: what is asked for is what the whole table is of, as its line above says.
    """
    numbered = asked.question.answer_type in NUMBERED
    has_digit = any(map(str.isdigit, text))
    if asked.question.answer_type in NAMED and not any(map(str.isalpha, text)):
        return False
    if record.header is not None:
        return has_digit or not numbered
    fitting = fits_of(asked.question)
    if (numbered or (of_this and not fitting)) and (has_digit or " " not in text):
        return True
    return any(mention.kind in fitting for mention in mentions(text))


def _alike(best: _Fit, asked: Asked, index: Index) -> Iterator[_Fit]:
    """The records of the same table that have the same words in the same columns."""
    yield best
    if best.record.header is None:
        return
    rows: set[int] | None = None
    for term in best.keys:
        row = term_row(term, index)
        if row is not None:
            there = set(index.postings[index.offsets[row] : index.offsets[row + 1]])
            rows = there if rows is None else rows & there
    within = rows_of(best.record.sentence.article, index)
    for row in sorted(rows or ()):
        if row in within and row != best.record.sentence.id:
            record = record_of(index.sentences[row], index)
            fit = _fit(record, asked) if record is not None and record.header == best.record.header else None
            if fit is not None and fit[1:] == best[1:]:
                yield fit


def record_of(sentence: Sentence, index: Index) -> Record | None:
    """The record that a sentence is; None where it is none, or the header of others."""
    text = index.articles[sentence.article].text
    marked = sentence.text.startswith(PIPE)
    if not marked and not (_is_line(sentence, text) and _beside_values(sentence, text, index)):
        return None
    first = _first(sentence, text, index)
    cells = cells_of(sentence.text)
    header = first if marked or _heads(first, cells) else None
    if header is not None and header.id == sentence.id:  # or a label and its value, where nothing heads it
        return Record(sentence, cells, None, _of(sentence, first, index)) if len(cells) == LABELLED else None
    return Record(sentence, cells, header, _of(sentence, first, index))


def cells_of(row: str) -> list[Span]:
    """Where the cells of a row stand in it: between pipes, gaps, or label and value."""
    if row.startswith(PIPE):
        cuts = [match.span() for match in BETWEEN.finditer(row)]
        ends = [start for start, _ in cuts[1:]] + ([len(row)] if cuts[-1][1] < len(row) else [])
        return [_stripped(row, start, stop) for (_, start), stop in zip(cuts, ends, strict=False)]
    cuts = [match.span() for match in APART.finditer(row) if match.start()]
    if not cuts:
        dated = [span for _, span, _ in mentions(row)]
        values = (each for each in VALUE.finditer(row) if not any(a < each.start() < b for a, b in dated))
        cut, few = next(values, None), FEW_WORDS.match(row)
        cuts = [cut.span()] if cut else [few.span("gap")] if few else []
    starts, ends = [0, *(stop for _, stop in cuts)], [*(start for start, _ in cuts), len(row)]
    return [_stripped(row, start, stop) for start, stop in zip(starts, ends, strict=True)]


def _stripped(row: str, start: int, stop: int) -> Span:
    cell = row[start:stop]
    left = start + len(cell) - len(cell.lstrip())
    return Span(left, left + len(cell.strip()))


def _first(sentence: Sentence, text: str, index: Index) -> Sentence:
    """The first row of the table that a row stands in; of a line the first of its block."""
    start, marked = sentence.span.start, sentence.text.startswith(PIPE)
    blanks = ((text.rfind(blank, 0, start), len(blank)) for blank in BLANK_LINES)
    block = max((at + size for at, size in blanks if at >= 0), default=0)
    rows = rows_of(sentence.article, index)
    if marked and text.startswith(PIPE, block):
        return sentence_at(block, rows, index)
    first = sentence
    for row in range(sentence.id - 1, max(rows.start, sentence.id - MOST_LINES) - 1, -1):
        above = index.sentences[row]
        if above.span.start < block or not (above.text.startswith(PIPE) if marked else _is_line(above, text)):
            break
        first = above
    return first


def _is_line(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is a short line of the text that ends like none."""
    start, stop = sentence.span
    before, behind = text[:start].rstrip(" \t")[-1:], text[stop : stop + LONGEST_LINE].lstrip(" \t")[:1]
    alone = before in ("", "\n", "\r") and behind in ("", "\n", "\r")
    return alone and may_be_line(sentence)


def _beside_values(line: Sentence, text: str, index: Index) -> bool:
    """Whether a line or the one above or below has a value, and either is there at all."""
    near = range(max(line.id - 1, 0), min(line.id + 2, len(index.sentences)))
    lines = [index.sentences[row] for row in near]
    lines = [each for each in lines if each.article == line.article and _is_line(each, text)]
    return len(lines) > 1 and any(APART.search(each.text) or VALUE.search(each.text) for each in lines)


def _heads(first: Sentence, cells: Sequence[Span]) -> bool:
    """Whether the first line of a table says what stands in its columns: it has as many, and no number."""
    return len(cells_of(first.text)) == len(cells) > LABELLED and not any(map(str.isdigit, first.text))


def _begins_with(row: Sentence) -> set[MentionKind]:
    """What kind of thing a line begins with, names aside: "Monday closed" heads no "Tuesday 9 - 17"."""
    return {kind for kind, span, _ in mentions(row.text)[:1] if not span.start} - {"name"}


def _of(row: Sentence, first: Sentence, index: Index) -> str:
    """What a row's table is of: the line above, which may be its first one, the heading and the title."""
    article = index.articles[first.article]
    headings = article.headings[: bisect_right(article.headings, first.span.start, key=itemgetter(0))]
    above = [first] if not first.text.startswith(PIPE) and not _begins_with(first) & _begins_with(row) else []
    if first.number > 1 and len(index.sentences[first.id - 1].text) <= LONGEST_LINE:
        above.append(index.sentences[first.id - 1])
    return " \n".join([article.title, *(each.text for each in headings[-1:]), *(each.text for each in above)])
