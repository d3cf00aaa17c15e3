"""Questions that are asked of manuals and other reference texts: what a thing does, what an entry says."""

import pytest

from documents import comparisons, index_of
from quoth.answering import answer
from quoth.answering.measures.answer_types import TELLINGS, Telling, defines
from quoth.answering.options import entry_at
from quoth.model import Abstention, Answer, Reason, Reply, Settings

MANUAL = "\n".join(
    (
        "ferry, tow - carry things over a river",
        "ferry [ -qv ] [ name ... ]",
        "Normally, ferry will not carry a thing twice. To make the ferry wait, give it a list of names.",
        "The ferry command carries each of the named things over the river. It does so at once. "
        "The ferry things are kept in a list.",
        "tow pulls barges upstream. Most of a barge that tow moves is under water. The tow rope is kept dry.",
        "-q, --quiet Suppress all messages.",
        "-w N --wait N Hold on for so many minutes.",
        "The harbour master's office lists every barge that comes up the river, from the first day on.",
    )
)


def told(reply: Reply) -> tuple[str, str]:
    """The sentence cited first, and the short answer."""
    if not isinstance(reply, Answer):
        return "-", ""
    return reply.citations[0].sentence.text, reply.short_answer.text if reply.short_answer else ""


# What the program answered once, and should again: no rule looks for a definition where one is asked for.
LOST = pytest.mark.xfail(strict=True)

ASKED = (
    pytest.param(
        "What does ferry do?",
        "ferry, tow - carry things over a river",
        "carry things over a river",
        marks=LOST,
    ),
    pytest.param(
        "What does the tow command do?", "tow pulls barges upstream.", "pulls barges upstream", marks=LOST
    ),
    ("What does the -q option do?", "-q, --quiet Suppress all messages.", "Suppress all messages"),
    ("What does --wait do?", "-w N --wait N Hold on for so many minutes.", "Hold on for so many minutes"),
    ("What is -w for?", "-w N --wait N Hold on for so many minutes.", "Hold on for so many minutes"),
    ("What does -W do?", "-", ""),
    ("What does the weir do?", "-", ""),
)


@pytest.mark.parametrize(("question", "cited", "short"), ASKED)
def test_what_a_thing_does(question: str, cited: str, short: str) -> None:
    assert told(answer(question, index_of(MANUAL))) == (cited, short)


# The line of an entry, the names it begins with, what it says.
ENTRIES = (
    ("-t     sort by time", ("-t",), "sort by time"),
    ("-q, --quiet Say nothing", ("-q", "--quiet"), "Say nothing"),
    ("○ -d, --decompress: unpack", ("-d", "--decompress"), "unpack"),
    ("-b bindir --old-bindir=bindir the old folder", ("-b", "--old-bindir"), "the old folder"),
    ("--path path or -p path Look there", ("--path", "-p"), "Look there"),
    ("-n NUM, --lines=NUM print so many", ("-n", "--lines"), "print so many"),
    ("-o <file> write it", ("-o",), "write it"),
    ("--color[=WHEN] colour it", ("--color",), "colour it"),
    ("-#     how much", ("-#",), "how much"),
    ("-b#    how long", ("-b",), "how long"),
    ("-x | -X  both", ("-x", "-X"), "both"),
    ("-s,\n--size\n  the size", ("-s", "--size"), "the size"),
    ("It has no -t option", (), ""),
    ("[-t | -x] file", (), ""),
    ("- a dash", (), ""),
)


@pytest.mark.parametrize(("line", "names", "text"), ENTRIES)
def test_the_entry_of_an_option(line: str, names: tuple[str, ...], text: str) -> None:
    entry = entry_at(0, line)
    assert entry.names == names
    assert not names or line[entry.text :] == text


def test_what_an_option_does_may_stand_below_its_name() -> None:
    reply = answer("What does -t do?", index_of("-T\nSort by size.\n-t\nSort by time.\nSee -t above."))
    assert isinstance(reply, Answer)
    assert told(reply) == ("Sort by time.", "Sort by time")
    assert [each.sentence.text for each in reply.citations] == ["Sort by time.", "-t"]


def test_an_option_that_no_text_has_is_none() -> None:
    reply = answer("What does -x do?", index_of("-X\tStop.\n-t\tSort by time."))
    assert isinstance(reply, Abstention)
    assert reply.reason == Reason("terms-missing", "No sentence mentions: -x.", ("-x",))
    anything = Settings(min_confidence=0)
    assert isinstance(answer("What does -x do?", index_of("-X\tStop."), settings=anything), Answer)


@LOST
def test_what_a_thing_does_is_found_where_it_is_first_spoken_of() -> None:
    often = "\n".join(
        f"Normally ferry number {row} is not in use, for ferry {row} is old." for row in range(80)
    )
    text = f"The ferry carries things.\nIt is old.\n{often}"
    assert told(answer("What does the ferry do?", index_of(text))) == (
        "The ferry carries things.",
        "carries things",
    )


@pytest.mark.parametrize("row", TELLINGS, ids=lambda row: row.example[0])
def test_what_tells_what_a_question_asks_of_a_thing(row: Telling) -> None:
    question, sentence = row.example
    index = index_of(f"{row.near_miss}\n{sentence}\nThe log is kept by the master of the port, who reads it.")
    near_miss, told, _ = (defines(pair) for pair in comparisons(question, index))
    assert (near_miss, told) == (0.0, 1.0)


@LOST
def test_how_a_thing_is_written() -> None:
    text = (
        "The notes are old.\nNotes in a log begin with a star.\nNotes are read aloud at noon by the master."
    )
    assert told(answer("How are notes written?", index_of(text)))[0] == "Notes in a log begin with a star."


SHORTS = (
    pytest.param(
        "What is the default of depth?",
        "The default of depth is 0. width and height are in feet.",
        "0",
        marks=LOST,
    ),
    pytest.param(
        "Where must ferry timetables be listed?",
        "Instead all ferry timetables must be listed in `_t.txt`.",
        "_t.txt",
        marks=LOST,
    ),
)


@pytest.mark.parametrize(("question", "text", "short"), SHORTS)
def test_where_a_short_answer_begins_and_ends(question: str, text: str, short: str) -> None:
    found = answer(question, index_of(text))
    assert isinstance(found, Answer)
    assert found.short_answer is not None
    assert found.short_answer.text == short
