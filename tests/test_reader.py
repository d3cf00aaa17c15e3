"""The reader: what is shown of an article, where its rows break, and what each key does."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.input.ansi_escape_sequences import REVERSE_ANSI_SEQUENCES
from prompt_toolkit.keys import KEY_ALIASES, Keys
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.utils import get_cwidth

from documents import index_of
from indexes import article, index, indexes
from quoth.model import Citation, Index, Span
from quoth.terminal.reader import read
from quoth.terminal.reader.application import Pane, application, run
from quoth.terminal.reader.finding import find
from quoth.terminal.reader.keys import KEYS, press, type_digit
from quoth.terminal.reader.page import lay_out
from quoth.terminal.reader.reading import Reading, Sources, fit, scroll, start, step_article, step_citation
from quoth.terminal.reader.searching import cancel_search, end_search, start_search, step_match, type_pattern
from quoth.terminal.reader.shown import document, shown
from quoth.terminal.reader.status import help_rows, status
from quoth.terminal.reader.wrapping import NARROW, columns, shorten, wrap

# What comes in, what is shown, and where each shown character stands (None: one for one).
SHOWN = (
    ("a plain — “sentence”", "a plain — “sentence”", None),
    ("a\r\nb\tc  d", "a b c d", (0, 1, 3, 4, 5, 6, 8)),
    ("a\x1b[m", "a\\x1b[m", (0, 1, 1, 1, 1, 2, 3)),
    ("\u202eb", "\\u202eb", (0, 0, 0, 0, 0, 0, 1)),
    ("cafe\u0301 東", "cafe\u0301 東", None),
    ("5\u00a0000", "5\u00a0000", None),
    ("👩\u200d🚀!", "👩🚀!", (0, 2, 3)),
    ("❤\ufe0f!", "❤!", (0, 2)),
    ("क्\u200dष", "क्\u200dष", None),
    ("pay\u200dpal", "pay\\u200dpal", (0, 1, 2, 3, 3, 3, 3, 3, 3, 4, 5, 6)),
)  # fmt: skip


@pytest.mark.parametrize(("text", "said", "places"), SHOWN)
def test_what_is_shown_and_where_it_comes_from(text: str, said: str, places: tuple[int, ...] | None) -> None:
    before = "Before. "
    pieces, offsets = shown(f"{before}{text} after", len(before), len(before) + len(text))
    assert pieces == said
    assert [offset - len(before) for offset in offsets] == list(
        range(len(text)) if places is None else places
    )


# A bar marks where each row ends; the space before it is left out of both rows.
WRAPPED = (
    (10, "The bridge |opened in |May 1883."),
    (11, "The bridge |opened in |May 1883."),
    (10, "incomprehe|nsible"),
    (3, "a b |c"),
    (7, "東京の|橋は長|い"),
    (4, "長い|と。|は"),
    (10, "橋 bridges |opened"),
    (6, "한국의 |다리"),
    (5, "cafe\u0301s |o\u0302"),
    (1, "東|京|a|b"),
    (4, "👩🚀|👩"),
)


@pytest.mark.parametrize(("width", "rows"), WRAPPED)
def test_where_rows_break(width: int, rows: str) -> None:
    text = rows.replace("|", "")
    assert [text[first:last] for first, last in wrap(text, width)] == [
        row.rstrip() for row in rows.split("|")
    ]


WORDS = st.text(st.sampled_from("ab  -é\u0301東京。한👩’\u00a0"), max_size=60).map(
    lambda text: text.strip(" ")
)


@given(WORDS, st.integers(1, 12))
def test_rows_fit_and_lose_nothing_but_spaces(text: str, width: int) -> None:
    rows = list(wrap(text, width))
    place = 0
    for first, last in rows:
        assert place <= first < last
        assert not text[place:first].strip(" ")
        wide = columns(text[first:last])
        assert wide <= width or sum(get_cwidth(character) > 0 for character in text[first:last]) <= 1
        place = last
    assert place == len(text)


def test_narrow_characters_are_of_one_column() -> None:
    narrow = [character for character in map(chr, range(0x3000)) if NARROW.fullmatch(character)]
    assert len(narrow) > 800
    assert {character for character in narrow if get_cwidth(character) != 1} == set()


@pytest.mark.parametrize(("text", "width", "end"), [
    ("texts/bridge.txt", 16, "texts/bridge.txt"),
    ("texts/bridge.txt", 10, "…ridge.txt"),
    ("本/東京.txt", 7, "…京.txt"),
    ("texts", 0, ""),
])  # fmt: skip
def test_a_long_name_keeps_its_end(text: str, width: int, end: str) -> None:
    assert shorten(text, width) == end


@given(indexes())
def test_an_article_is_shown_whole(known: Index) -> None:
    # In an index the sentences of an article stand together, in order.
    ordered = sorted(known.sentences, key=lambda sentence: (sentence.article, sentence.span.start))
    for row, shipped in enumerate(known.articles):
        blocks = document(known._replace(sentences=tuple(ordered)), row, (), None).blocks
        said = {offset for block in blocks for offset in block.offsets}
        for place, character in enumerate(shipped.text):
            assert place in said or character.isspace() or character in "\u200d\ufe0f"
        for block in blocks:
            assert list(block.offsets) == sorted(block.offsets)
            assert len(block.offsets) == len(block.text) + 1


BRIDGE = (
    "The bridge opened in May 1883. It cost 15 million dollars, and it took thirteen years.\n"
    "Engineers from Trenton built it. About 5,300 people crossed it on the first day.\n"
    "Its towers are 84 metres high. “Nobody’s seen higher ones,” said the mayor.\n"
)
FERRY = "The ferry sank in 1921. It carried nine people.\n" + "".join(
    f"Crossing {number} went well, and nobody at all was harmed.\n" for number in range(1, 31)
)
INDEX = index_of(BRIDGE, FERRY)


def cite(*rows: int, known: Index = INDEX) -> tuple[Citation, ...]:
    sentences = [known.sentences[row] for row in rows]
    return tuple(
        Citation(label, known.articles[sentence.article], sentence, 1.0)
        for label, sentence in enumerate(sentences, start=1)
    )


def where(words: str, text: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def opened(
    *rows: int, answer: str = "", width: int = 40, height: int = 10, known: Index = INDEX, first: int = 0
) -> Reading:
    """Sentences of the index, cited, on a screen of that size."""
    citations = cite(*rows, known=known)
    span = where(answer, citations[0].article.text) if answer else None
    return start(Sources(known, citations, span), first, width, height)


def screen(reading: Reading) -> list[str]:
    return ["".join(drawn.text for drawn in row).rstrip() for row in reading.visible()]


def named(reading: Reading, name: str) -> list[str]:
    return [drawn.text for row in reading.visible() for drawn in row if name in drawn.names.split()]


PAGES = (
    ("a sentence is cited, with its answer", opened(1, answer="15 million dollars"),
     ["| The bridge opened in May 1883. [1] It", "> cost 15 million dollars, and it took",
     "| thirteen years.", "", "  Engineers from Trenton built it. About",
     "  5,300 people crossed it on the first", "  day.", "", "  Its towers are 84 metres high.",
     "  “Nobody’s seen higher ones,” said the"]),
    ("nothing is cited", opened(height=3),
     ["  The bridge opened in May 1883. It cost", "  15 million dollars, and it took", "  thirteen years."]),
    ("another article, where nothing is cited", opened(height=1, first=1),
     ["  The ferry sank in 1921. It carried"]),
    ("two sentences of one row", opened(1, 0, height=3, width=60),
     ["| [2] The bridge opened in May 1883. [1] It cost 15 million",
     "| dollars, and it took thirteen years.", ""]),
    ("one sentence twice", opened(2, 2, height=2),
     ["| [1] [2] Engineers from Trenton built", "| it. About 5,300 people crossed it on"]),
    ("a tiny screen shows the answer", opened(1, answer="thirteen", width=10, height=2),
     ["> thirteen", "| years."]),
    ("what is cited stands a third down", opened(20, height=8),
     ["  all was harmed.", "", "| [1] Crossing 13 went well, and nobody", "| at all was harmed.", "",
     "  Crossing 14 went well, and nobody at", "  all was harmed.", ""]),
    ("rows don't grow beyond what reads well", opened(height=1, width=200),
     ["  The bridge opened in May 1883. It cost 15 million dollars, and it took thirteen years."]),
)  # fmt: skip


@pytest.mark.parametrize(("reading", "rows"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_pages(reading: Reading, rows: list[str]) -> None:
    assert screen(reading) == rows


def test_what_is_marked() -> None:
    reading = opened(3, 1, answer="5,300 people", height=16)
    assert "".join(named(reading, "cited")) == (
        "[2] Itcost 15 million dollars, and it tookthirteen years."
        "[1] About 5,300 people crossed it onthe first day."
    )
    assert named(reading, "answer") == ["5,300 people"]
    assert (named(reading, "current"), named(reading, "label")) == (["[1]"], ["[2]", "[1]"])
    assert named(step_citation(reading, 1), "current") == ["[2]"]


def test_an_answer_at_the_start_of_its_sentence_has_the_label_before_it() -> None:
    assert named(opened(2, answer="Engineers from Trenton"), "answer") == ["Engineers from Trenton"]


def test_offsets_are_kept_where_the_text_is_made_visible() -> None:
    text = "A \x1b[31mred\x1b[0m\tbridge  — 👩\u200d🚀 saw it — opened in 1921.\n"
    known = index_of("The ferry came first.\n" + text)
    reading = opened(1, answer="1921", known=known, width=90)
    assert named(reading, "answer") == ["1921"]
    assert "\x1b" not in "".join(screen(reading))
    assert any("> [1] A \\x1b[31mred\\x1b[0m" in row for row in screen(reading))


def test_text_between_paragraphs_is_shown_too() -> None:
    text = "It opened. In May.\n * * *\nIt closed.\nThe end\n"
    known = index([article(text)], [(0, 0, 10), (0, 11, 18), (0, 26, 36)], {})
    assert screen(start(Sources(known), 0, 30, 9)) == [
        "  It opened. In May.", "", "  * * *", "", "  It closed.", "", "  The end",
    ]  # fmt: skip


def test_an_empty_article_has_no_rows() -> None:
    known = INDEX._replace(articles=(INDEX.articles[0]._replace(text=" \n"),), sentences=())
    reading = start(Sources(known), 0, 20, 5)
    for key in KEYS:
        assert screen(press(key, reading)) == []
    assert status(reading, 20) == " 0.txt  all  ? help "


# From this screen of the ferry's article, so many rows from its top.
FERRY_READING = opened(first=1)
FOUND = end_search(type_pattern(start_search(FERRY_READING), "crossing 2"))
THREE = opened(1, 30, 5)
MOVES = (
    # what is pressed, on which screen, and what is then in the first row
    ("j", FERRY_READING, "  nine people."),
    ("jjk", FERRY_READING, "  nine people."),
    ("k", FERRY_READING, "  The ferry sank in 1921. It carried"),
    (" ", FERRY_READING, "  Crossing 3 went well, and nobody at"),
    (" b", FERRY_READING, "  The ferry sank in 1921. It carried"),
    ("d", FERRY_READING, ""),
    ("du", FERRY_READING, "  The ferry sank in 1921. It carried"),
    ("G", FERRY_READING, "  all was harmed."),
    ("Gj", FERRY_READING, "  all was harmed."),
    ("Gg", FERRY_READING, "  The ferry sank in 1921. It carried"),
    ("[", FERRY_READING, "  The bridge opened in May 1883. It cost"),
    ("[]", FERRY_READING, "  The ferry sank in 1921. It carried"),
)  # fmt: skip


def pressed(reading: Reading, keys: Iterable[str]) -> Reading:
    for name in keys:
        reading = press(next(key for key in KEYS if name in key.names), reading, LETTERED.get(name, ""))
    return reading


@pytest.mark.parametrize(("keys", "reading", "first"), MOVES)
def test_moves(keys: str, reading: Reading, first: str) -> None:
    assert screen(pressed(reading, keys))[0] == first


STEPS = (
    # what is pressed after opening with three citations, the middle one in another article
    ("", 0, 0, "cost 15 million"),
    ("n", 1, 1, "Crossing 23 went"),
    ("nn", 2, 0, "“Nobody’s seen"),
    ("nnn", 0, 0, "cost 15 million"),
    ("p", 2, 0, "“Nobody’s seen"),
    ("pp", 1, 1, "Crossing 23 went"),
    ("Gn", 1, 1, "Crossing 23 went"),
)


@pytest.mark.parametrize(("keys", "citation", "article", "said"), STEPS)
def test_stepping_through_citations(keys: str, citation: int, article: int, said: str) -> None:
    after = pressed(THREE, keys)
    assert (after.citation, after.article) == (citation, article)
    assert said in " ".join(screen(after))
    assert named(after, "current") == [f"[{citation + 1}]"]


def test_stepping_does_not_scroll_where_nothing_needs_to() -> None:
    reading = opened(0, 3)
    assert step_citation(reading, 1).top == reading.top == 0


SEARCHES: tuple[tuple[str, list[str]], ...] = (
    # typed, what is found
    ("bridge", ["bridge"]),
    ("the", ["The", "the", "the"]),
    ("The", ["The"]),
    ("Nobody's", ["Nobody’s"]),
    ('"nobody', ["“Nobody"]),
    ("5,300 people crossed it on the first day", ["5,300 people crossed it on the first day"]),
    ("84 m.tres", ["84 metres"]),
    ("(in|from) [MT]", ["in M", "from T"]),
    ("\\bit\\b", ["It", "it", "it", "it"]),
    ("x*", []),
    ("higher ones,”", ["higher ones,”"]),
    ("84 m(", []),
    ("(e+)+$", []),
    ("", []),
)


@pytest.mark.parametrize(("typed", "found"), SEARCHES)
def test_what_a_search_finds(typed: str, found: list[str]) -> None:
    text = document(INDEX, 0, (), None)
    assert [text.blocks[at.block].text[at.start : at.stop] for at in find(text, typed)] == found


def test_a_search_shows_its_match_while_it_is_typed() -> None:
    typing = type_pattern(start_search(FERRY_READING), "crossing 2")
    assert typing.typing
    assert named(typing, "found") == ["Crossing 2"]
    longer = type_pattern(typing, "crossing 29")
    assert (named(longer, "found"), len(longer.matches)) == (["Crossing 29"], 1)
    assert type_pattern(longer, "crossing 2") == typing
    nothing = type_pattern(typing, "crossing 2x")
    assert (nothing.message, screen(nothing)) == ("not found: crossing 2x", screen(FERRY_READING))
    assert cancel_search(nothing) == FERRY_READING


def test_matches_are_stepped_through_in_order_and_round() -> None:
    assert not FOUND.typing
    assert len(FOUND.matches) == 11
    order = [FOUND]
    for _ in range(11):
        order.append(step_match(order[-1], 1))
    assert [after.match for after in order] == [*range(11), 0]
    assert order[-1].message == "wrapped"
    assert [after.message for after in order[:-1]] == [""] * 11
    assert step_match(FOUND, -1).match == 10
    assert named(order[3], "found") == ["Crossing 2"]
    assert named(scroll(order[3], -100), "found") == []


def test_an_empty_pattern_repeats_the_search() -> None:
    again = end_search(start_search(FOUND))
    assert (again.match, again.typing) == (1, False)
    assert step_match(FERRY_READING, 1).message == "nothing to search for: type / and a word"
    lost = end_search(type_pattern(start_search(FERRY_READING), "zebra"))
    assert step_match(lost, -1).message == "not found: zebra"


def test_n_steps_through_matches_where_nothing_is_cited() -> None:
    assert pressed(FOUND, "n").match == 1
    assert pressed(FOUND, "nnN").match == 1
    assert pressed(FOUND, ["p"]).message == "nothing is cited here"
    assert step_citation(FERRY_READING, 1).message == "nothing is cited here"


def test_n_steps_through_matches_while_there_is_a_search_and_else_through_citations() -> None:
    found = end_search(type_pattern(start_search(THREE), "ridge"))
    assert (pressed(found, "n").citation, pressed(found, "n").match) == (0, 0)
    assert pressed(found, ["] c"]).citation == 1
    assert pressed(found, ["] c", "[ c"]).citation == 0
    ended = pressed(found, ["escape"])
    assert (ended.pattern, ended.done) == ("", False)
    assert pressed(ended, "n").citation == 1
    assert pressed(ended, ["escape"]).done


LETTERED = {"m": "a", "'": "a"}  # keys that take another, and one that they get here


def test_marks() -> None:
    there = pressed(scroll(FERRY_READING, 7), ["m"])
    assert pressed(pressed(there, "G"), ["'"]).top == 7
    assert pressed(pressed(there, "["), ["'"]).article == 1
    assert pressed(FERRY_READING, ["'"]).message == "no mark a"
    assert press(next(key for key in KEYS if "m" in key.names), there, "\x01").message == "a mark is a letter"
    back = next(key for key in KEYS if "'" in key.names)
    assert press(back, pressed(there, "G"), "'").top == 7  # where one was before
    assert press(back, press(back, pressed(there, "G"), "'"), "'").top == there.last


@pytest.mark.parametrize(("digits", "key", "top"), [
    ("", "g", 0), ("", "G", FERRY_READING.last), ("3", "g", 6), ("3", "G", 6),
    ("99", "G", FERRY_READING.last),
    ("12", "j", 12), ("50", "%", len(FERRY_READING.page.rows) // 2), ("", "%", 0),
    ("1" * 40, "j", FERRY_READING.last),
])  # fmt: skip
def test_a_number_before_a_key(digits: str, key: str, top: int) -> None:
    reading = FERRY_READING
    for digit in digits:
        reading = type_digit(reading, digit)
    assert (reading.message == "") is (not digits)
    after = pressed(reading, [key])
    assert (after.top, after.count) == (top, "")


def test_a_filter_leaves_the_paragraphs_that_have_it() -> None:
    typing = type_pattern(start_search(FERRY_READING, "&"), "crossing [12] |sank")
    assert screen(typing) == [
        "  The ferry sank in 1921. It carried", "  nine people.", "", "  Crossing 1 went well, and nobody at",
        "  all was harmed.", "", "  Crossing 2 went well, and nobody at", "  all was harmed.",
    ]  # fmt: skip
    kept = end_search(typing)
    assert status(kept, 60).startswith(" 1.txt   & crossing [12] |sank  article 2 of 2, all")
    assert screen(fit(fit(kept, 80, 20), 40, 10)) == screen(typing)
    found = end_search(type_pattern(start_search(kept), "crossing 30"))
    assert found.only == kept.only
    assert screen(pressed(kept, ["escape"])) == screen(FERRY_READING)
    # As in less, nothing typed is no filter.
    assert screen(end_search(start_search(kept, "&"))) == screen(FERRY_READING)
    assert cancel_search(type_pattern(start_search(kept, "&"), "1")) == replace(kept, entry="&")
    assert type_pattern(start_search(kept, "&"), "zebra").message == "not found: zebra"
    assert step_article(kept, -1).only == ""


def test_a_match_is_counted() -> None:
    assert "match 1 of 11" in status(FOUND, 60)
    assert "match 11 of 11" in status(step_match(FOUND, -1), 60)


def test_a_search_that_might_never_end_is_taken_as_it_is_spelled() -> None:
    text = document(index_of("a" * 3000 + "b\n"), 0, (), None)
    for pattern in ("(a+)+c", "(a|a)*c", ".*.*.*c", "(a*)*c", "a*a*a*a*c"):
        assert list(find(text, pattern)) == []
    assert len(list(find(text, "a+b"))) == 1


def test_it_opens_with_what_is_cited_a_third_down() -> None:
    for height in (9, 12, 24, 30):
        reading = opened(20, height=height)
        (row,) = (row for row, text in enumerate(screen(reading)) if "[1]" in text)
        assert row == height // 3
    assert opened(2, height=30).top == 0
    assert named(opened(33, height=9), "current") == ["[1]"]  # the last; there is no more below it


def test_a_search_goes_on_in_the_next_article() -> None:
    reading = end_search(type_pattern(start_search(opened()), "it c"))
    there = step_article(reading, 1)
    assert (there.match, named(step_match(there, 1), "found")) == (None, ["It c"])
    assert step_article(there, 1).message == "no other article there"


SIZES = ((40, 12), (80, 24), (200, 50), (10, 3), (10, 2), (3, 1), (1, 1))


@pytest.mark.parametrize("keys", ["", "n", "nn", "jn", "Gp"])
def test_what_is_cited_stays_in_view_after_a_resize(keys: str) -> None:
    reading = pressed(THREE, keys)
    for width, height in SIZES:
        reading = fit(reading, width, height)
        assert len(screen(reading)) <= height
        assert named(reading, "cited"), (width, height)
    assert named(fit(reading, 40, 10), "current")


def test_what_was_scrolled_to_stays_in_view_after_a_resize() -> None:
    there = scroll(opened(30, first=1), -39)
    assert named(there, "cited") == []
    first = screen(there)[0].split()[0:2]
    for width, height in ((30, 10), (90, 5), (40, 10)):
        there = fit(there, width, height)
    assert screen(there)[0].split()[0:2] == first
    assert fit(there, 40, 10) is there


STATUS = (
    (70, THREE, " 0.txt                   citation 1 of 3  article 1 of 2, 90%  ? help "),
    (40, opened(1, known=index_of(BRIDGE)), " 0.txt     citation 1 of 1  90%  ? help "),
    (30, opened(1, known=index_of(BRIDGE)), " 0.txt   citation 1 of 1  90% "),
    (24, opened(1, known=index_of(BRIDGE)), " 0.txt  citation 1 of 1 "),
    (10, opened(1, known=index_of(BRIDGE)), " 0.txt    "),
    (3, THREE, " … "),
    (1, THREE, " "),
    (40, opened(known=index_of("It opened.")), " 0.txt                      all  ? help "),
    (60, step_article(THREE, 1), " 1.txt                          article 2 of 2, 10%  ? help "),
    (60, step_match(THREE, 1), " nothing to search for: type / and a word   citation 1 of 3 "),
)


@pytest.mark.parametrize(("width", "reading", "said"), STATUS)
def test_the_bottom_line(width: int, reading: Reading, said: str) -> None:
    assert status(reading, width) == said


def test_the_bottom_line_of_a_hostile_name() -> None:
    hostile = INDEX.articles[0]._replace(source="a\x1b[2J\n東京.txt")
    reading = start(Sources(INDEX._replace(articles=(hostile,))), 0, 40, 10)
    assert status(reading, 40).startswith(" a\\x1b[2J 東京.txt ")
    assert columns(status(reading, 40)) == 40


@pytest.mark.parametrize("width", [10, 40, 80])
def test_the_help_is_made_from_the_table(width: int) -> None:
    rows = help_rows(THREE, width)
    assert max(map(columns, rows)) <= width
    said = "".join("".join(rows).split())
    for key in KEYS:
        assert f"{key.shown}{key.does}".replace(" ", "") in said
    assert "article" not in " ".join(help_rows(opened(known=index_of(BRIDGE)), 80))


class SmallOutput(DummyOutput):
    """A screen of 40 columns and 12 rows that shows nothing."""

    def get_size(self) -> Size:
        return Size(rows=12, columns=40)


def raw_of(name: str) -> str:
    """The characters that a terminal sends for a key, or for several of them."""
    if " " in name.strip():
        return "".join(map(raw_of, name.split()))
    raw = name if len(name) == 1 else REVERSE_ANSI_SEQUENCES[Keys(KEY_ALIASES.get(name, name))]
    return raw + LETTERED.get(name, "")


def typed(*keys: str, reading: Reading = THREE) -> Reading:
    """The reading that a whole program ends with, after these keys."""
    with create_pipe_input() as keyboard:
        for text in keys:
            keyboard.send_text(text)
        with create_app_session(input=keyboard, output=SmallOutput()):
            app = application(reading, keyboard, SmallOutput(), colored=True)
            run(app)
        (pane,) = [control for control in app.layout.find_all_controls() if isinstance(control, Pane)]
    return pane.reading


RAW = tuple((name, raw_of(name)) for key in KEYS for name in key.names)


@pytest.mark.parametrize(("name", "raw"), RAW, ids=[name for name, _ in RAW])
def test_every_key_of_the_table_is_wired(name: str, raw: str) -> None:
    fitted = fit(pressed(opened(30, 20, 25), "n"), 40, 11)
    key = next(key for key in KEYS if name in key.names)
    wanted = press(key, fitted)
    if wanted.done:
        assert typed(raw, reading=fitted) == wanted
    elif wanted.typing:
        word = "xyz" if wanted.entry == "/" else "nobody"  # of what is filtered something must be left
        after = typed(raw, f"{word}\r", "q", reading=fitted)
        assert (after.pattern or after.only) == word
    elif wanted.help:  # the first q puts it away, so that n comes before the second
        assert typed(raw, "q", "n", "q", reading=fitted).citation == step_citation(fitted, 1).citation
    else:
        after = typed(raw, "q", reading=fitted)
        assert (after.top, after.citation, after.article) == (wanted.top, wanted.citation, wanted.article)


def test_keys_of_two_keys_and_with_numbers() -> None:
    fitted = fit(THREE, 40, 11)
    assert typed("]c", "]c", "[c", "q").citation == 1
    assert typed("]", "12j", "q").top == 12
    assert typed("]", "ma", "G", "'a", "q", reading=fitted).top == 0
    assert typed("G", "''", "q", reading=fitted).top == fitted.top
    assert typed("&", "nobody", "\r", "q").only == "nobody"


ESCAPE, BACKSPACE, PASTE = "\x1b", "\x7f", "\x1b[200~{}\x1b[201~"
TYPED = (
    # keys in a search, what is searched for at last, and how many matches there are
    ("accepted", ("/", "crossing 2", "\r", "q"), "crossing 2", 11),
    ("edited", ("/", "crossing 3", BACKSPACE, "2", "\r", "q"), "crossing 2", 11),
    ("q is a letter there", ("/", "q", "\r", "q"), "q", 0),
    ("deleted to the end and beyond", ("/", "x", BACKSPACE, BACKSPACE, "q"), "", 0),
    ("Ctrl-C calls it off, not the reader", ("/", "crossing", "\x03", "q"), "", 0),
    ("Ctrl-G too", ("/", "crossing", "\x07", "q"), "", 0),
    ("a paste is one line", ("/", PASTE.format("nobody\r\n at"), "\r", "q"), "nobody at", 30),
    ("a paste of controls finds nothing and obeys nothing",
     ("/", PASTE.format("\x1b[2J\u202e"), "\r", "q"), "\\x1b[2J\\u202e", 0),
    ("the arrow up brings the last one back",
     ("/", "crossing 2", "\r", "/", "\x1b[A", "\r", "q"), "crossing 2", 11),
)  # fmt: skip


@pytest.mark.parametrize(
    ("keys", "pattern", "count"), [row[1:] for row in TYPED], ids=[row[0] for row in TYPED]
)
def test_typing_a_pattern(keys: tuple[str, ...], pattern: str, count: int) -> None:
    after = typed(*keys, reading=FERRY_READING)
    assert (after.pattern, len(after.matches), after.done) == (pattern, count, True)


def test_q_puts_the_help_away_first() -> None:
    assert not typed("?", "q", "q").help


@pytest.mark.parametrize("key", ["q", ESCAPE, "\x03"])
def test_read_returns(key: str) -> None:
    with create_pipe_input() as keyboard:
        keyboard.send_text(key)
        read(INDEX, cite(1), None, input=keyboard, output=SmallOutput(), colored=False)
        assert not keyboard.closed


def test_a_large_article_is_laid_out_once() -> None:
    known = index_of(*[FERRY * 60])
    reading = opened(1500, known=known)
    assert scroll(reading, 5).page is reading.page
    assert named(reading, "current") == ["[1]"]
    assert len(lay_out(reading.document, 40).rows) > 5000
