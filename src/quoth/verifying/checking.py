"""Answer rows -> what is right and wrong with each, one after another."""

from collections.abc import Iterator, Sequence
from typing import Final

from quoth.answering.verdicts import TEXTS
from quoth.errors import InputError
from quoth.limits import DOCUMENT_LIMIT
from quoth.verifying.arithmetic import MOST_WORK
from quoth.verifying.findings import Checked, Difference, Problem
from quoth.verifying.operands import StepsError, has_item, is_mentioned
from quoth.verifying.rows import Claims, Place, Quote, RowError, claims_of, id_of, raw_lines
from quoth.verifying.sources import Lost, Source, Sources
from quoth.verifying.steps import verify_steps

AROUND: Final = 20  # characters of a text that are told on either side of a difference
MOST_NAMED: Final = 20  # items of a list that are named one by one
BETWEEN_ITEMS: Final = "; "


def verify(path: str, root: str = ".", max_bytes: int = DOCUMENT_LIMIT) -> Iterator[Checked]:
    """Each row of an answer file, or of standard input for "-", held against its sources.

    root: the folder that relative names of sources count from. max_bytes: a source of more is not read.
    Memory grows neither with the rows nor, beyond some sources that are kept, with what they cite.

    What is compared is exact: bytes by their sha256, texts by code point, arithmetic in fractions. Not
    compared are paragraph and sentence numbers, scores and confidences; nor whether the answer is right.

    Raises InputError where the file can't be read, or holds no row at all.
    """
    sources, found = Sources(root, max_bytes), False
    for line in raw_lines(path):
        found = True
        try:
            claims = claims_of(line)
        except RowError as error:
            yield Checked(line.number, id_of(line), (Problem("malformed row", "", str(error)),))
            continue
        read = dict[str, str]()
        problems = tuple(_problems(claims, sources, read))
        yield Checked(line.number, claims.id, problems, tuple(read.items()))
    if not found:
        raise InputError(f"{path} holds no answer row.", "Name a file that quoth batch has written.")


def difference(text: str, source: str, at: int | None = None) -> Difference | None:
    """Where `text` first differs from `source`, which stands at `at` of the whole; None if nowhere."""
    if text == source:
        return None
    pairs = zip(text, source, strict=False)
    first = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(text), len(source)))
    start, stop = max(0, first - AROUND), first + AROUND + 1
    return Difference(None if at is None else at + first, text[start:stop], source[start:stop])


def _problems(claims: Claims, sources: Sources, read: dict[str, str]) -> Iterator[Problem]:
    """read: gets the names of the files that are read, by source."""
    for quote in (*claims.citations, *claims.nearest):
        name = quote.place.source
        found = sources.find(name, quote.sha256)
        if isinstance(found, Lost):
            yield Problem(found.state, quote.where, f"{name}: {found.why}")
            continue
        read[name] = found.name
        yield from _quoted(quote, found, claims.reader)
    if claims.parts:
        yield from _together(claims, sources, read)
    elif claims.status == "answered":
        yield from _answered(claims, sources)


def _quoted(quote: Quote, source: Source, reader: str | None) -> Iterator[Problem]:
    """reader: the version that the row was made by. The bytes are the same: they may be read otherwise."""
    _, start, stop = quote.place
    differs = difference(quote.text, source.text[start:stop], start)
    if differs is not None and source.reader and reader != source.reader:
        yield Problem(
            "read otherwise by this version", quote.where, _otherwise(quote, source, reader), differs
        )
    elif stop > len(source.text):
        what = f"It ends at {stop}, but {source.name} has {len(source.text)} characters."
        yield Problem("text differs", quote.where, what, differs)
    elif differs is not None:
        what = f"It is not what stands at {start} to {stop} of {source.name}."
        yield Problem("text differs", quote.where, what, differs)


def _otherwise(quote: Quote, source: Source, reader: str | None) -> str:
    by = "an earlier version" if reader is None else f"readers {reader}"
    place = source.text.find(quote.text)
    now = "nowhere" if place < 0 else f"at {place} to {place + len(quote.text)}"
    return f"{source.name} was read by {by}; readers {source.reader} have this text {now}."


def _answered(claims: Claims, sources: Sources) -> Iterator[Problem]:
    short, first = claims.short, claims.citations[0]
    shown = first.text if short is None else short.text
    differs = difference(claims.answer or "", shown)
    if differs is not None:
        of = "the first citation" if short is None else "the short answer"
        yield Problem("text differs", "answer", f"It is not {of}.", differs)
    if short is None:
        return
    if short.place is not None:
        yield from _sliced(short.text, short.place, claims, sources)
        if claims.derivation is not None:
            yield Problem("arithmetic wrong", "derivation", "The answer stands in its source.")
    elif claims.derivation is not None:
        try:
            texts = [each.text for each in claims.citations]
            declared = _declared(claims.citations, sources)
            verify_steps(claims.derivation, short.text, texts, claims.question, declared)
        except StepsError as error:
            yield Problem("arithmetic wrong", "derivation", str(error))
    elif short.text not in TEXTS.values():
        yield from _listed(short.text.split(BETWEEN_ITEMS), claims.citations)


def _together(claims: Claims, sources: Sources, read: dict[str, str]) -> Iterator[Problem]:
    """Several questions in one: each part by itself, and that the row has what they have, and no more."""
    for number, part in enumerate(claims.parts, start=1):
        for problem in _problems(part, sources, read):
            yield problem._replace(where=f"{problem.where} of part {number}".strip())
    answers = [part for part in claims.parts if part.status == "answered"]
    if not answers:
        return
    said = BETWEEN_ITEMS.join(part.answer or "" for part in answers)
    short = claims.short and claims.short.text
    for where, text in (("answer", claims.answer), ("short answer", short)):
        differs = difference(text or said, said)
        if differs is not None:
            yield Problem("text differs", where, "It is not what the parts answer.", differs)
    cited = {(quote.place, quote.text) for part in answers for quote in part.citations}
    if cited != {(quote.place, quote.text) for quote in claims.citations}:
        yield Problem("text differs", "citations", "They are not those of the parts.")
    if len(answers) > 1 and (claims.derivation is not None or (claims.short and claims.short.place)):
        yield Problem("text differs", "short answer", "It joins several answers, and stands nowhere.")
    elif len(answers) == 1 and (claims.short, claims.derivation) != (answers[0].short, answers[0].derivation):
        yield Problem("text differs", "short answer", "It is not that of the part which is answered.")


def _declared(citations: Sequence[Quote], sources: Sources) -> dict[str, tuple[str, ...]]:
    """What each source that is cited tells of itself; a lost one, which is a problem already, nothing."""
    found = {each.place.source: sources.find(each.place.source, each.sha256) for each in citations}
    return {name: source.declared for name, source in found.items() if isinstance(source, Source)}


def _sliced(text: str, place: Place, claims: Claims, sources: Sources) -> Iterator[Problem]:
    """A short answer that is a slice is one of the first citation."""
    first = claims.citations[0]
    cited = first.place
    if place.source != cited.source or not cited.start <= place.start < place.stop <= cited.stop:
        yield Problem("text differs", "short answer", "It does not stand in the first citation.")
        return
    found = sources.find(place.source, first.sha256)
    if isinstance(found, Source):  # else it is told already
        yield from _quoted(Quote("short answer", place, first.sha256, text), found, claims.reader)


def _listed(items: Sequence[str], citations: Sequence[Quote]) -> Iterator[Problem]:
    """Items of a list stand in the citations, any of them."""
    text = "\0".join(citation.text for citation in citations)
    if len(items) * len(text) > MOST_WORK:
        yield Problem("malformed row", "short answer", "It lists too much to be checked.")
        return
    missing = [item for item in dict.fromkeys(items) if not has_item(item, text)]
    for item in missing[:MOST_NAMED]:
        if not any(is_mentioned(item, citation.text) for citation in citations):
            yield Problem("text differs", "short answer", f'"{item}" stands in no citation.')
    if len(missing) > MOST_NAMED:
        yield Problem("text differs", "short answer", f"{len(missing)} things of it stand in no citation.")
