"""A sentence to what is said in it, and by whom: quotations, reported speech, "according to"."""

from typing import NamedTuple

from quoth.answering.news.cues import BASES, BY_FORM, CALL_PARTICLES, GERUNDS, Cue
from quoth.answering.news.quotations import CLOSE, MASK, OPEN
from quoth.answering.news.speaker_words import NO_SOURCES, PLURALS, PRONOUNS
from quoth.answering.news.subjects import Clause, Subject, before, behind, clause, leads_to_date
from quoth.answering.polarity import AUXILIARIES, BE_FORMS, DETERMINERS, NOT_WORDS, PREPOSITIONS

QUOTES = OPEN + CLOSE + MASK
# Words between "told" and the "that" of what is told.
HEARERS = 8
# Words; what is longer is no sentence but a text without full stops.
LONGEST = 300
# Words between "called" and "by".
MOST_CALLED = 20


class Statement(NamedTuple):
    """Something said in a sentence; places count its characters, half-open.

    cue: the verb, None for "according to". speaker: who says it, as the sentence has it. about: what the
    sentence says of who that is. said: what is said, in order, with its quotation marks.
    """

    cue: Cue | None
    speaker: tuple[int, int]
    about: str
    said: tuple[tuple[int, int], ...]


def statements(text: str) -> list[Statement]:
    """What is said in a sentence whose quotations are blotted out, in order of its verbs."""
    read = clause(text)
    found: list[Statement] = []
    if len(read.tokens) > LONGEST:
        return found
    for place in range(len(read.tokens)):
        made = _according(read, place) or _stated(read, place, found)
        if made is not None:
            found.append(made)
    return found


def _made(read: Clause, cue: Cue | None, subject: Subject, *said: tuple[int, int]) -> Statement | None:
    parts = tuple(part for part in (_trimmed(read.text, *each) for each in said) if part[0] < part[1])
    span = read.tokens[subject.first].start, read.tokens[subject.last].stop
    if read.text[span[1] :].startswith(".") and read.text[span[1] - 3 : span[1]] in (" Jr", " Sr"):
        span = span[0], span[1] + 1
    # "Roe said:" leads to the paragraph behind it.
    led = parts or read.text.rstrip().endswith(":")
    return Statement(cue, span, subject.about, parts) if led else None


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and text[start] in " ,:;—–-\u00a0\t\r\n":
        start += 1
    while stop > start and text[stop - 1] in " ,:;—–-\u00a0\t\r\n.":
        stop -= 1
    return start, stop


def _according(read: Clause, place: int) -> Statement | None:
    if read.word(place) != "according" or read.word(place + 1) != "to":
        return None
    found = behind(read, place + 2)
    if found is None or read.word(found.last) in NO_SOURCES:
        return None
    stop = read.tokens[found.last].stop + len(found.about) + 2 * bool(found.about)
    ahead = read.text[: read.tokens[place].start].strip(" “”\t")
    if place == 0 or len(ahead.split()) < 2:
        comma = read.text.find(",", read.tokens[found.last].stop)
        return _made(
            read, None, found._replace(about=""), (comma + 1 if comma >= 0 else stop, len(read.text))
        )
    return _made(read, None, found, (0, read.tokens[place].start), _quoted(read, stop))


def _quoted(read: Clause, start: int) -> tuple[int, int]:
    """The quotation behind `start`, up to the end of the sentence; an empty range without one."""
    place = read.text.find(OPEN, start)
    return (place, len(read.text)) if place >= 0 else (start, start)


def _stated(read: Clause, place: int, earlier: list[Statement]) -> Statement | None:
    word = read.word(place)
    cue = BY_FORM.get(word)
    if cue is None or (cue.group == "call" and read.word(place + 1) in CALL_PARTICLES):
        return None
    last = read.word(place - 1)
    if last in BE_FORMS and word not in GERUNDS:
        return _passive(read, place, cue)
    if last in AUXILIARIES - {"has", "have", "had"} or last in NOT_WORDS | {"to"} or last in DETERMINERS:
        return None
    if read.word(place + 1) == "to" and cue.group == "say" and cue.plain:
        return None
    if word in GERUNDS:
        return _going_on(read, place, cue, earlier)
    if word not in BASES:
        inverted = _inverted(read, place, cue)
        if inverted is not None:
            return inverted
    subject = before(read, place)
    if subject is None or (word in BASES and not _is_plural(read, subject)):
        return None
    return _trailing(read, place, cue, subject) or _leading(read, place, cue, subject)


def _is_plural(read: Clause, subject: Subject) -> bool:
    words = {read.word(n) for n in range(subject.first, subject.last + 1)}
    head = next(
        (n - 1 for n in range(subject.first + 1, subject.last + 1) if read.word(n) in PREPOSITIONS | {"of"}),
        subject.last,
    )
    return read.word(head).endswith("s") or not words.isdisjoint(PLURALS)


def _passive(read: Clause, place: int, cue: Cue) -> Statement | None:
    """Who stands behind "by": "was called a hoax by Roe"."""
    if cue.group in ("say", "tell") and cue.forms.split()[0] != "announce":
        return None
    for by in range(place + 1, min(place + 1 + MOST_CALLED, len(read.tokens))):
        if any(sign in read.gap(by) for sign in ",;:"):
            break
        if read.word(by) == "by":
            found = behind(read, by + 1)
            return _made(read, cue, found, (0, read.tokens[by].start)) if found else None
    return None


def _going_on(read: Clause, place: int, cue: Cue, earlier: list[Statement]) -> Statement | None:
    """The speaker before, in the same sentence: "..., adding that it was old"."""
    if not earlier or "," not in read.gap(place) or not _opens(read, place):
        return None
    speaker = earlier[-1]
    said = _trimmed(read.text, _content(read, place, cue), len(read.text))
    return Statement(cue, speaker.speaker, speaker.about, (said,)) if said[0] < said[1] else None


def _opens(read: Clause, place: int) -> bool:
    """Whether what is said is marked: by "that", a colon or a quotation mark."""
    after = read.gap(place + 1)
    return read.word(place + 1) == "that" or OPEN in after or ":" in after


def _inverted(read: Clause, place: int, cue: Cue) -> Statement | None:
    """Who stands behind the verb: "“It is old,” said Roe", "It was old, said Roe"."""
    ahead = read.gap(place)
    quoted = any(sign in ahead for sign in QUOTES)
    if not quoted and (
        ahead != ", " or not cue.plain or cue.group != "say" or before(read, place) is not None
    ):
        return None
    found = behind(read, place + 1)
    if found is None or not read.gap(place + 1).isspace():
        return None
    after = read.gap(found.last + 1)
    end = found.last + 1 == len(read.tokens) or not after.isspace()
    if not quoted and not end:
        return None
    if not quoted and read.word(place + 1) in PRONOUNS:
        return None
    stop = read.tokens[found.last].stop
    return _made(read, cue, found, (0, read.tokens[place].start), _quoted(read, stop))


def _trailing(read: Clause, place: int, cue: Cue, subject: Subject) -> Statement | None:
    """What is said stands before: "“It is old,” Roe said", "It was old, Roe said on Sunday"."""
    start = read.tokens[subject.first].start
    ahead = read.text[:start].rstrip()
    quoted = ahead.endswith((CLOSE, MASK))
    if not ahead.endswith((",", CLOSE, "—", "–", MASK)) or len(ahead) < 3:
        return None
    after = read.text[read.tokens[place].stop :]
    short = after.partition(",")[0].partition(OPEN)[0]
    words = {
        token.word
        for token in read.tokens
        if read.tokens[place].stop <= token.start < read.tokens[place].stop + len(short)
    }
    following = read.word(place + 1) if short.strip(" .") else ""
    aside = not following or place + 1 in read.dated or following in PREPOSITIONS | {"late", "early", "last"}
    if not aside or "that" in words or ":" in short:
        return None if not quoted else _between(read, place, cue, subject, len(ahead))
    if not quoted and len(ahead.split()) < 4:
        return None
    return _made(read, cue, subject, (0, start), _quoted(read, read.tokens[place].stop))


def _between(read: Clause, place: int, cue: Cue, subject: Subject, end: int) -> Statement | None:
    """A quotation before, and reported speech behind: what stands before counts too."""
    return _made(read, cue, subject, (0, end), (_content(read, place, cue), len(read.text)))


def _leading(read: Clause, place: int, cue: Cue, subject: Subject) -> Statement | None:
    """What is said stands behind: "Roe said that it was old"."""
    opens = cue.plain or _opens(read, place) or OPEN in read.text[read.tokens[place].stop :][:40]
    if not opens:
        return None
    return _made(read, cue, subject, (_content(read, place, cue), len(read.text)))


def _content(read: Clause, place: int, cue: Cue) -> int:
    """Where what is said begins behind the verb: behind "that", and behind who is told."""
    stop = read.tokens[place].stop
    while place + 1 < len(read.tokens) and (place + 1 in read.dated or leads_to_date(read, place + 1)):
        place += 1
        stop = read.tokens[place].stop
    for ahead in range(place + 1, min(place + 1 + HEARERS, len(read.tokens))):
        gap = read.gap(ahead)
        if OPEN in gap or ":" in gap:
            return stop if cue.group == "call" else read.tokens[ahead - 1].stop
        if read.word(ahead) == "that" and (ahead == place + 1 or cue.group != "call"):
            return read.tokens[ahead].stop
        if "," in gap:
            break
    if cue.group == "tell":
        hearer = behind(read, place + 1)
        return read.tokens[hearer.last].stop if hearer else stop
    return stop
