"""A sentence to what is said in it, and by whom: reported speech, "according to", turns of a talk."""

from typing import Final

from quoth.answering.news.quotations import CLOSE, MASK, OPEN
from quoth.answering.news.subjects import MUTE, PRONOUNS, Clause, Subject, before, behind, clause
from quoth.answering.news.verbs import BY_FORM, Cue
from quoth.answering.polarity import AUXILIARIES, BE_FORMS, DETERMINERS, NOT_WORDS, PREPOSITIONS
from quoth.language.mentions import LETTER
from quoth.language.pattern import ShortPattern
from quoth.named_tuple import NamedTuple

# "According to plan": not by anybody.
NO_SOURCES: Final = MUTE | frozenset(
    "plan plans schedule law tradition custom rules size need age legend whom who article text".split()
)
PLURALS: Final = frozenset("they police people we who men women".split())
QUOTES: Final = OPEN + CLOSE + MASK
# Words between "told" and what is told; words of a sentence: a longer one is a text without full stops.
HEARERS: Final = 8
LONGEST: Final = 300
# A turn of a talk that was written down: "JANE ROE: It is old."
TURN: Final = ShortPattern(
    rf"[*_>\s]*(?P<who>(?:[{LETTER}][\w.'’-]*\s?){{1,4}})(?:\([^)]{{1,40}}\)\s?)?[*_]*:[*_]*(?=\s|$)",
    hints=":",
)
LETTER_TURN: Final = ShortPattern(r"[*_>\s]*(?P<who>[QA])[*_]*\.[*_]*(?=\s)", hints="q./a./q*/a*/q_/a_")


class Statement(NamedTuple):
    """Something said in a sentence; places count its characters, half-open.

    cue: the verb, None for "according to" and a turn. speaker: who says it, as the sentence has it. about:
    what the sentence says of who that is. said: what is said, in order, with its quotation marks.
    """

    cue: Cue | None
    speaker: tuple[int, int]
    about: str
    said: tuple[tuple[int, int], ...]


def turn(text: str) -> Statement | None:
    """The turn that a sentence begins."""
    match = TURN.match(text) or LETTER_TURN.match(text)
    if match is None:
        return None
    start, stop = match.span("who")
    said = _trimmed(text, match.end(), len(text))
    return Statement(
        None, (start, start + len(text[start:stop].rstrip())), "", (said,) if said[0] < said[1] else ()
    )


def statements(text: str) -> list[Statement]:
    """What is said in a sentence whose quotations are blotted out, in order of its verbs."""
    read = clause(text)
    found: list[Statement] = []
    for place in range(len(read.tokens) if len(read.tokens) <= LONGEST else 0):
        made = _according(read, place) or _stated(read, place, found)
        if made is not None:
            found.append(made)
    return found


def _made(read: Clause, cue: Cue | None, subject: Subject | None, *said: tuple[int, int]) -> Statement | None:
    if subject is None:
        return None
    parts = tuple(part for part in (_trimmed(read.text, *each) for each in said) if part[0] < part[1])
    span = read.tokens[subject.first].start, read.tokens[subject.last].stop
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
    if (read.word(place), read.word(place + 1)) != ("according", "to"):
        return None
    found = behind(read, place + 2)
    if found is None or read.word(found.last) in NO_SOURCES:
        return None
    stop = read.tokens[found.last].stop
    if place == 0 or len(read.text[: read.tokens[place].start].split()) < 2:
        comma = read.text.find(",", stop)
        return _made(
            read, None, found._replace(about=""), (comma + 1 if comma >= 0 else stop, len(read.text))
        )
    return _made(read, None, found, (0, read.tokens[place].start), _quoted(read, stop))


def _quoted(read: Clause, start: int) -> tuple[int, int]:
    """The quotation behind `start`, up to the end of the sentence; an empty range without one."""
    place = read.text.find(OPEN, start)
    return (place, len(read.text)) if place >= 0 else (start, start)


def _stated(read: Clause, place: int, earlier: list[Statement]) -> Statement | None:
    word, last = read.word(place), read.word(place - 1)
    cue = BY_FORM.get(word)
    if (
        cue is None
        or last in NOT_WORDS | DETERMINERS | {"to"}
        or (cue.kind == "call" and read.word(place + 1) in PREPOSITIONS)
    ):
        return None
    if word.endswith("ing"):  # the speaker before goes on: "..., adding that it was old"
        if earlier and "," in read.gap(place) and _opens(read, place):
            return earlier[-1]._replace(
                cue=cue, said=(_trimmed(read.text, _content(read, place, cue), len(read.text)),)
            )
        return None
    if (
        last in BE_FORMS
        or last in AUXILIARIES - {"has", "have", "had"}
        or (cue.kind != "act" and read.word(place + 1) == "to")
    ):
        return None
    inverted = None if word == cue.base else _inverted(read, place, cue)
    subject = before(read, place) if inverted is None else None
    if subject is None or (word == cue.base and not _is_plural(read, subject)):
        return inverted
    return _trailing(read, place, cue, subject) or _leading(read, place, cue, subject)


def _is_plural(read: Clause, subject: Subject) -> bool:
    words = [read.word(n) for n in range(subject.first, subject.last + 1)]
    head = next((n for n, word in enumerate(words) if n and word in PREPOSITIONS | {"of"}), len(words)) - 1
    return words[head].endswith("s") or "and" in words or not PLURALS.isdisjoint(words)


def _opens(read: Clause, place: int) -> bool:
    """Whether what is said is marked: by "that", a colon or a quotation mark."""
    after = read.gap(place + 1)
    return read.word(place + 1) == "that" or OPEN in after or ":" in after


def _inverted(read: Clause, place: int, cue: Cue) -> Statement | None:
    """Who stands behind the verb: "“It is old,” said Roe", "It was old, said Roe"."""
    ahead = read.gap(place)
    quoted = any(sign in ahead for sign in QUOTES)
    plain = ahead == ", " and cue.plain and cue.kind == "say" and read.word(place + 1) not in PRONOUNS
    found = behind(read, place + 1) if quoted or plain else None
    if found is None or not read.gap(place + 1).isspace() or (plain and before(read, place) is not None):
        return None
    if plain and read.gap(found.last + 1).isspace() and found.last + 1 < len(read.tokens):
        return None
    return _made(read, cue, found, (0, read.tokens[place].start), _quoted(read, read.tokens[found.last].stop))


def _trailing(read: Clause, place: int, cue: Cue, subject: Subject) -> Statement | None:
    """What is said stands before: "“It is old,” Roe said", "It was old, Roe said on Sunday"."""
    start = read.tokens[subject.first].start
    ahead = read.text[:start].rstrip()
    quoted = ahead.endswith((CLOSE, MASK))
    if not quoted and (not ahead.endswith((",", "—", "–")) or len(ahead.split()) < 4):
        return None
    stop = read.tokens[place].stop
    short = read.text[stop:].partition(",")[0].partition(OPEN)[0]
    aside = not short.strip(" .") or read.is_aside(place + 1) or read.word(place + 1) in PREPOSITIONS
    if aside and ":" not in short and " that " not in short:
        return _made(read, cue, subject, (0, start), _quoted(read, stop))
    # A quotation before, and reported speech behind: what stands before counts too.
    return (
        _made(read, cue, subject, (0, start), (_content(read, place, cue), len(read.text)))
        if quoted
        else None
    )


def _leading(read: Clause, place: int, cue: Cue, subject: Subject) -> Statement | None:
    """What is said stands behind: "Roe said that it was old"."""
    if not (cue.plain or _opens(read, place) or OPEN in read.text[read.tokens[place].stop :][:40]):
        return None
    return _made(read, cue, subject, (_content(read, place, cue), len(read.text)))


def _content(read: Clause, place: int, cue: Cue) -> int:
    """Where what is said begins behind the verb: behind "that", and behind who is told."""
    while read.is_aside(place + 1) and place + 2 < len(read.tokens):
        place += 1
    stop = read.tokens[place].stop
    for ahead in range(place + 1, min(place + 1 + HEARERS, len(read.tokens))):
        gap = read.gap(ahead)
        if OPEN in gap or ":" in gap:
            return stop if cue.kind == "call" else read.tokens[ahead - 1].stop
        if read.word(ahead) == "that" and cue.kind != "call":
            return read.tokens[ahead].stop
        if "," in gap:
            break
    hearer = behind(read, place + 1) if cue.base == "tell" else None
    return read.tokens[hearer.last].stop if hearer else stop
