"""What is read of a page of a PDF: its columns one after another, what is raised in it apart."""

from collections.abc import Sequence
from textwrap import wrap
from typing import Final

import pytest
from fpdf import FPDF

from quoth.inputs.formats.extracted import Extracted
from quoth.inputs.formats.pdf import read
from quoth.inputs.formats.pdf_words import least_overlooked, run_together
from quoth.limits import DOCUMENT_LIMIT

STORIES = (
    "The mill at Holm was built in 1731 by a merchant of the town, who had it painted white and let it to his"
    " brother for a small rent. It ground the corn of nine villages until a flood took its wheel away. Nobody"
    " paid for a new one, so that the house stood empty until a baker bought it with the money of his wife.",
    "The ferry below the mill carried cattle and people over the river for two pence each. A storm sank it in"
    " the year when the bridge was opened, and its last master became the keeper of the toll house there. He"
    " died at a great age and left the oars to the church, where they can be seen above the northern door.",
    "Of the old inn nothing is left but a cellar, in which the parish kept its fire engine for many years. It"
    " was drawn by four men and never came in time, as the chronicle says with pride in its slowness. The"
    " engine was sold to a museum in the capital, which shows it beside a coach of the same age and colour.",
)
SIZE: Final = 9
WIDTHS = {2: 44, 3: 28}  # characters of a column's lines


def page(
    title: str, columns: Sequence[Sequence[str]], *, below: str = "", down: bool = False, lower: float = 0
) -> FPDF:
    """A page of columns, its content written row by row, or `down` each of them.

    lower: millimetres that each column stands lower than the one before.
    """
    made = FPDF()
    made.add_page()
    made.set_font("helvetica", size=SIZE)
    made.multi_cell(0, 5, title, new_x="LMARGIN", new_y="NEXT")
    width, top = 190 / len(columns), made.get_y()
    places = [(row, column) for row in range(max(map(len, columns))) for column in range(len(columns))]
    for row, column in sorted(places, key=lambda place: place[::-1]) if down else places:
        if row < len(columns[column]):
            made.set_xy(10 + width * column, top + 5 * row + lower * column)
            made.cell(width - 6, 5, columns[column][row])
    if below:
        made.set_xy(10, top + 5 * max(map(len, columns)) + 5)
        made.multi_cell(0, 5, below)
    return made


def extracted(made: FPDF) -> Extracted:
    return read("a.pdf", bytes(made.output()), DOCUMENT_LIMIT)


def words(text: str) -> str:
    return " ".join(text.split())


TITLE = "Three things that were lost at Holm, told by one who has seen none of them in all his life"
BELOW = "It is not known who wrote this, nor when, as the paper bears no name and no date but this: Holm."


@pytest.mark.parametrize("down", [False, True], ids=["row by row", "column by column"])
@pytest.mark.parametrize("count", WIDTHS)
def test_columns_are_read_one_after_another(count: int, down: bool) -> None:
    columns = [wrap(story, WIDTHS[count]) for story in STORIES[:count]]
    found = extracted(page(TITLE, columns, below=BELOW, down=down))
    assert words(found.text) == " ".join((TITLE, *STORIES[:count], BELOW))
    assert found.notes == ()


@pytest.mark.parametrize("lower", [0.3, 0.6])
def test_columns_whose_lines_are_not_of_one_height(lower: float) -> None:
    found = extracted(page(TITLE, [wrap(story, 44) for story in STORIES[:2]], lower=lower))
    assert words(found.text) == " ".join((TITLE, *STORIES[:2]))


def test_columns_of_other_lengths() -> None:
    columns = [wrap(STORIES[0], 44), wrap(STORIES[1][:200], 44)]
    found = extracted(page(TITLE, columns))
    assert words(found.text) == " ".join((TITLE, STORIES[0], STORIES[1][:200].strip()))


ROWS = (
    ("Alder", "built in 1901, sunk in 1917"),
    ("Birch", "built in 1947, still at sea"),
    ("Cedar", "built in 1950, sold abroad"),
    ("Larch", "built in 1952, broken up"),
    ("Rowan", "built in 1960, burned"),
)
NAMES = (
    ("Adams, Frederick William", "Morrison, Catherine Anne"),
    ("Baker, Elizabeth Louisa", "Norton, Archibald Hugh"),
    ("Cooper, George Augustus", "Osborne, Philippa Jane"),
    ("Dawson, Margaret Emily", "Palmer, Benjamin Thomas"),
    ("Ellis, Thomas Alexander", "Quinn, Rosalind Margaret"),
)


def test_a_table_is_read_by_its_rows() -> None:
    found = extracted(page("The ships", [[row[side] for row in ROWS] for side in (0, 1)]))
    assert words(found.text) == " ".join(("The ships", *(" ".join(row) for row in ROWS)))
    assert found.notes == ()


def test_what_may_be_columns_is_read_across_and_told() -> None:
    found = extracted(page("The members", [[row[side] for row in NAMES] for side in (0, 1)]))
    assert words(found.text) == " ".join(("The members", *(" ".join(row) for row in NAMES)))
    assert found.notes == ("may have columns on page 1, whose lines were read across",)


RAISED = {
    "a note's call": (
        (("It was founded in 1134", ""), ("2", "SUP"), (" by monks.", "")),
        "It was founded in 1134 by monks.",
    ),
    "a note's call at the end": ((("It has 40 farms.", ""), ("12", "SUP")), "It has 40 farms."),
    "a power": ((("It has 10", ""), ("6", "SUP"), (" farms.", "")), "It has 10^6 farms."),
    "a unit": ((("It has 12 km", ""), ("2", "SUP"), (" of land.", "")), "It has 12 km^2 of land."),
    "an ordinal": ((("On the 1", ""), ("st", "SUP"), (" of May.", "")), "On the 1st of May."),
    "what is lowered": ((("Of H", ""), ("2", "SUB"), ("O it is full.", "")), "Of H2O it is full."),
    "a sign": ((("It opened", ""), ("*", "SUP"), (" in 1883.", "")), "It opened in 1883."),
    "plain numbers": (
        (("It has 40", ""), (" bold", "B"), (" farms of 10 to 12 acres.", "")),
        "It has 40 bold farms of 10 to 12 acres.",
    ),
}


@pytest.mark.parametrize("what", RAISED)
def test_what_is_raised_on_a_page(what: str) -> None:
    parts, expected = RAISED[what]
    made = FPDF()
    made.add_page()
    for text, look in parts:
        made.set_font("helvetica", style="B" if look == "B" else "", size=12)
        made.char_vpos = look if look.startswith("SU") else "LINE"
        made.write(6, text)
    assert extracted(made).text == expected


@pytest.mark.parametrize("size", [5, 6, 7, 8, 11])
@pytest.mark.parametrize("name", ["BZ2_open", "mill2", "iij4u.org"])
def test_a_number_in_a_word_of_smaller_type_is_not_raised(name: str, size: int) -> None:
    made = FPDF()
    made.add_page()
    for text, font, points in (
        ("The call ", "helvetica", 12),
        (name, "courier", size),
        (" is old.", "times", 12),
    ):
        made.set_font(font, size=points)
        made.write(6, text)
    assert extracted(made).text == f"The call {name} is old."


def tight(made: FPDF, words: Sequence[str], gap: float) -> FPDF:
    """Lines of words that are parted by no sign, only by the place where each begins."""
    made.add_page()
    made.set_font("helvetica", size=12)
    made.set_xy(10, 20)
    for word in words:
        if made.get_x() > 180:
            made.set_xy(10, made.get_y() + 6)
        made.text(made.get_x(), made.get_y(), word)
        made.set_x(made.get_x() + made.get_string_width(word) + gap)
    return made


PLAIN = "the master of the mill and the keeper of the house were for a year in the inn over the river"


@pytest.mark.parametrize("gap", [0.5, 0.6, 0.65, 1.0])
def test_words_without_a_sign_between_them_stay_words(gap: float) -> None:
    text = " ".join([PLAIN] * 6)
    made = tight(tight(FPDF(), text.split(), 1.0), text.split(), gap)
    assert words(extracted(made).text) == f"{text} {text}"


def test_words_that_only_one_line_has_are_parted_too() -> None:
    text = " ".join([PLAIN] * 6)
    made = tight(tight(FPDF(), text.split(), 0.5), ["oats,", "rye", "(flax)"], 0.5)
    assert words(extracted(made).text) == f"{text} oats, rye (flax)"


TOGETHER = (
    ("it is in the house of the man and he is at the door " * 3 + "isin ofthe atthe", True),
    ("it is in the house of the man and he is at the door " * 3 + "into within", False),
    ("it is in the house of the man and he is at the door " * 3 + "of qthe", False),
    ("itisinthehouseofthemanandheisatthedoor of it", True),
)


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_whether_words_may_run_together(text: str, expected: bool) -> None:
    assert bool(run_together([text])) is expected


def test_more_words_tell_that_they_did() -> None:
    assert least_overlooked(["ofthe man"]) == 1
    assert least_overlooked(["ofthe man " * 1_000]) == 7
