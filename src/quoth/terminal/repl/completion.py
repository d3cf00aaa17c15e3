"""What Tab offers: commands, their arguments, and the names and rare words of the articles."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quoth.terminal.repl.preferences import PREFERENCES
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.slash_commands import COMMANDS, Argument, command_named
from quoth.terminal.sanitize import one_line, printable

if TYPE_CHECKING:
    from quoth.model import Index

CONSIDERED = 20_000  # sentences whose words are offered, from the first on
PAUSE_AFTER = 8  # sentences
OFFERED = 60  # at once
LEAST_LETTERS = 4  # of a word; shorter ones are typed sooner than chosen
RARE = 0.05  # a word of more sentences than this share, and than COMMON_FROM, is no rare one
COMMON_FROM = 3
SCATTERED = 3  # the likeness of letters in order; only offered where nothing else is
NAME_WORDS = 4  # of a name that is being typed
WORD = re.compile(r"[^\W_][\w'’-]*")
TAIL = re.compile(r"(?<!\S)\S*$")
LOOSE = "≈"  # beside what has the letters, but does not begin with them
NAME_KINDS = frozenset(("person", "place", "organization", "name"))


class Offer(NamedTuple):
    """A completion. text: what is put in; instead_of: characters before the cursor that it replaces.

    loose: it does not begin as what it replaces, so that it is only ever chosen, never put in by itself.
    """

    text: str
    instead_of: int
    note: str = ""
    loose: bool = False


class Vocabulary(NamedTuple):
    """What a question about the articles may hold: their names, then their rare words; each once."""

    words: tuple[str, ...]


def vocabulary(index: "Index", pause: Callable[[], object] = lambda: None) -> Vocabulary:
    """The names and rare words of the first sentences; takes about 0.1 ms for each.

    pause: called after every few sentences, to let others work.
    """
    from quoth.language.mentions import mentions
    from quoth.language.vocabulary import COMMON_WORDS
    from quoth.language.words import STOP_WORDS

    counted: Counter[str] = Counter()
    names: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    rows = min(len(index.sentences), CONSIDERED)
    for row in range(rows):
        if row % PAUSE_AFTER == 0:
            pause()
        text = one_line(index.sentences[row].text)
        for each in mentions(text):
            if each.kind in NAME_KINDS:
                names[text[each.span.start : each.span.stop]] += 1
        words = {word.lower(): word for word in WORD.findall(text) if len(word) >= LEAST_LETTERS}
        counted.update(words.keys())
        for word, as_written in words.items():
            spelled.setdefault(word, as_written)
    most = max(COMMON_FROM, RARE * rows)
    common = STOP_WORDS.union(COMMON_WORDS.split())
    rare = sorted(word for word, count in counted.items() if count <= most and word not in common)
    parts = {part.lower() for name in names for part in name.split()}
    offered = [name for name, _ in names.most_common()]
    offered += [spelled[word] if word in parts else word for word in rare]
    # A word that a terminal can't show as it is could not be told from another.
    return Vocabulary(tuple(dict.fromkeys(word for word in offered if printable(word) == word)))


def offers(before: str, session: Session, words: Callable[[], Vocabulary]) -> list[Offer]:
    """What may stand for the end of `before`, the line up to the cursor; best first.

    words: called only where a question is being typed.
    """
    if before.startswith("/") and not before.startswith("//"):
        found = _command_offers(before, session, words)
    else:
        found = _word_offers(before, words())
    told = (_told(offer, before[len(before) - offer.instead_of :]) for offer in found)
    return sorted(told, key=lambda offer: offer.loose)


def _told(offer: Offer, typed: str) -> Offer:
    """The offer; one that does not begin as what was typed says so."""
    if offer.text.lower().startswith(typed.lower()):
        return offer
    return offer._replace(note=f"{LOOSE} {offer.note}".rstrip(), loose=True)


def likeness(typed: str, word: str) -> tuple[int, int] | None:
    """How well `word` answers to `typed`, None for not at all.

    Lower is better: a prefix, the start of a part, somewhere inside, the letters in order.
    """
    sought, known = typed.lower(), word.lower()
    place = known.find(sought)
    if place == 0:
        return 0, len(word)
    if place > 0:
        return (1 if not known[place - 1].isalnum() else 2), len(word)
    at = -1
    for letter in sought:
        at = known.find(letter, at + 1)
        if at < 0:
            return None
    # From two letters on, the first one right: else everything looks like everything.
    return (SCATTERED, at) if len(sought) > 1 and known[:1] == sought[:1] else None


def _ranked(typed: str, words: Iterable[str], loosely_beside: int = 1) -> list[str]:
    """The words that answer to `typed`, best first.

    loosely_beside: those of a likeness from here on are only offered where there is no better one, so
        that Tab completes what is begun and searches for the rest.
    """
    rated = ((likeness(typed, word), place, word) for place, word in enumerate(words))
    found = sorted((rate, place, word) for rate, place, word in rated if rate is not None)
    if found and found[0][0][0] < loosely_beside:
        found = [row for row in found if row[0][0] < loosely_beside]
    return [word for _, _, word in found[:OFFERED]]


def _word_offers(before: str, known: Vocabulary) -> list[Offer]:
    tails = [match.start() for match in WORD.finditer(before)][-NAME_WORDS:]
    if not tails or before != before.rstrip():
        return []
    for start in tails[:-1]:  # a name of several words, half typed
        sought = before[start:].lower()
        whole = [word for word in known.words if word.lower().startswith(sought)]
        if whole:
            return [Offer(word, len(before) - start) for word in whole[:OFFERED]]
    typed = before[tails[-1] :]
    if is_function_word(typed):
        return []
    return [Offer(word, len(typed)) for word in _ranked(typed, known.words, SCATTERED)]


def is_known(line: str) -> bool:
    """Whether a line of before may be suggested: a question, or a command that there is."""
    is_command = line.startswith("/") and not line.startswith("//")
    return not is_command or command_named(line.split(maxsplit=1)[0]) is not None


def is_function_word(word: str) -> bool:
    """Whether it is whole as it stands: "who", "the"."""
    from quoth.language.words import STOP_WORDS

    return word.lower() in STOP_WORDS


def _command_offers(before: str, session: Session, words: Callable[[], Vocabulary]) -> list[Offer]:
    name, space, rest = before.partition(" ")
    if not space:
        ranked = _ranked(before[1:], [row.name[1:] for row in COMMANDS])
        found = [command_named(f"/{each}") for each in ranked]
        return [
            Offer(row.name + " " * bool(row.takes), len(before), row.help) for row in found if row is not None
        ]
    command = command_named(name)
    if command is None or not command.takes:
        return []
    if command.takes[0] == "words":
        return _word_offers(rest, words())
    if command.takes[0] in ("document", "file"):
        return [Offer(path, len(rest.lstrip())) for path in _paths(rest.lstrip(), command.takes[0])]
    given = rest.split()
    typed = TAIL.search(rest)
    current = typed[0] if typed else ""
    place = len(given) - bool(current)
    if place >= len(command.takes):
        return []
    values = VALUES[command.takes[place]](session, given)
    return [Offer(value, len(current)) for value in _ranked(current, values)]


def _labels(session: Session, _given: list[str]) -> Iterable[str]:
    return (str(citation.label) for citation in session.cited)


def _paragraphs(session: Session, given: list[str]) -> Iterable[str]:
    return (
        () if given or not len(session.index.sentences) else ("1", str(session.index.sentences[-1].paragraph))
    )


def _values(_session: Session, given: list[str]) -> Iterable[str]:
    return next((row.offered for row in PREFERENCES if given and row.name == given[0].lower()), ())


VALUES: dict[Argument, Callable[[Session, list[str]], Iterable[str]]] = {
    "label": _labels,
    "copied": lambda session, given: (*_labels(session, given), "all", "md"),
    "number": _paragraphs,
    "switch": lambda _session, _given: ("on", "off"),
    "key": lambda _session, _given: (row.name for row in PREFERENCES),
    "value": _values,
}
SUFFIXES: dict[Argument, tuple[str, ...]] = {
    "document": (),  # any file
    "file": (".md", ".markdown", ".jsonl"),
}


def _paths(typed: str, kind: Argument) -> Iterator[str]:
    """Files and folders that begin as `typed` does; hidden ones only where a dot is typed."""
    folder, slash, start = typed.rpartition("/")
    try:
        entries = sorted(Path(folder + slash or ".").expanduser().iterdir())
    except (OSError, RuntimeError):
        return
    suffixes = SUFFIXES[kind]
    known = {
        entry.name: entry for entry in entries if start.startswith(".") or not entry.name.startswith(".")
    }
    for name in islice(_ranked(start, known), OFFERED):
        whole = f"{folder}{slash}{name}"
        if printable(whole) != whole:
            continue
        if known[name].is_dir():
            yield f"{whole}/"
        elif not suffixes or known[name].suffix.lower() in suffixes:
            yield whole
