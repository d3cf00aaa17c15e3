"""Tables: a row answers as a record, whatever format it stands in, and is cited as it stands."""

from pathlib import Path

import docx
import pytest

import quoth
from quoth.answering.records import cells_of
from quoth.inputs import read_articles
from quoth.library.reply import Reply

MARKDOWN = """# Parish

The parish has three chapels.

| Chapel | Architect | Finished | Seats |
|:--|---|--:|--:|
| Wendle | Ada Voss | 1871 | 140 |
| Orrin | Paul Stade | 1902 | 95 |
| Tamsel | Ada Voss | 1888 | 210 |

The chapels are closed in winter.
"""
HTML = """<h1>Ferry lines</h1><p>Four lines cross the sound.
<table><tr><th><th>Captain<th>Stops<th>Fare
<tr><td>Red line<td>Mina Dahl<td><ul><li>Holm<li>Aske</ul><td>40 crowns
<tr><td>Blue line<td>Jon Vik<td>Skerry<td>55 crowns</table><p>Dogs travel free."""
CSV = """town,mayor,inhabitants,market day
Holm,"Berg, Ada",5120,Tuesday
Lund,Ole Strand,12300,Friday
Vik,Siri Moe,870,Friday
"""
TSV = "peak\theight\tfirst climbed\nKlint\t1204 m\t1876\nBranten\t1688 m\t1901\n"
LABELS = "<h1>The Larch</h1><table><tr><th>Built<td>1952 in Leeds<tr><th>Captain<td>Jane Roe</table>"
HOURS = """THE MUSEUM SHOP

The shop sells maps, postcards and books about the coast, and it is run by
volunteers of the harbour society.

Opening hours of the shop
Monday closed
Wednesday 10:00 - 16:30
Saturday 12:00 - 15:00

Cards are accepted from ten crowns on, and a bag costs two crowns everywhere
in the museum.
"""
KIOSK = """Opening hours

Monday closed
Tuesday 9:00 - 17:00
Thursday 9:00 - 19:00
Saturday 10:00 - 14:00
Sunday closed
"""
POOL = """The pool of the parish is heated from May on. It was built by the fishermen's guild

Opening times
Monday to Friday: 7 a.m. - 9 p.m.
Saturday: 8 a.m. - 6 p.m.
Sunday and holidays: none
"""
PRICES = """Prices at the pool
Adults      6.50 euros
Children    3.00 euros
Seniors     4.20 euros

The pool was built in 1964.
"""
DRAWN = "| Bell | Weight | Cast |\n| Agnes | 410 kg | 1622 |\n| Maud | 95 kg | 1790 |\n"
SHIPS = "| Ship | Built | Crew |\n|---|---|---|\n| Birch | 1947 | 31 |\n| Larch | 1952 | 28 |\n"
RST = "+-------+-------+\n| Ship  | Built |\n+=======+=======+\n| Birch | 1947  |\n+-------+-------+\n"
DOCUMENTS = {
    "a.md": MARKDOWN, "a.html": HTML, "a.csv": CSV, "a.tsv": TSV, "labels.html": LABELS, "hours.txt": HOURS,
    "kiosk.txt": KIOSK, "pool.txt": POOL, "prices.txt": PRICES, "drawn.txt": DRAWN, "ships.md": SHIPS,
    "a.rst": RST,
}  # fmt: skip


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Asking":
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return Asking()


class Asking:
    """Asks a question of a document of DOCUMENTS, or of another text of a name."""

    def __call__(self, name: str, question: str, text: str = "") -> Reply:
        Path(name).write_text(text or DOCUMENTS[name])
        reply = quoth.open(name).ask(question)
        whole = read_articles([name]).articles[0].text
        assert all(whole[each.start : each.end] == each.text for each in reply.citations)
        return reply


CELLS = (
    # document, question, cell, the row it stands in
    ("ships.md", "When was the Birch built?", "1947", "| Birch | 1947 | 31 |"),
    ("ships.md", "Which ship was built in 1952?", "Larch", "| Larch | 1952 | 28 |"),
    ("ships.md", "How many crew does the Larch have?", "28", "| Larch | 1952 | 28 |"),
    ("a.md", "When was the Orrin chapel finished?", "1902", "| Orrin | Paul Stade | 1902 | 95 |"),
    ("a.md", "Which chapel was finished in 1888?", "Tamsel", "| Tamsel | Ada Voss | 1888 | 210 |"),
    ("a.md", "Who was the architect of Orrin?", "Paul Stade", "| Orrin | Paul Stade | 1902 | 95 |"),
    ("a.md", "How many seats does Wendle have?", "140", "| Wendle | Ada Voss | 1871 | 140 |"),
    ("a.html", "Who is the captain of the Blue line?", "Jon Vik",
     "| Blue line | Jon Vik | Skerry | 55 crowns |"),
    ("a.html", "What are the stops of the Red line?", "Holm; Aske",
     "| Red line | Mina Dahl | Holm; Aske | 40 crowns |"),
    ("a.html", "What is the fare on the Red line?", "40 crowns",
     "| Red line | Mina Dahl | Holm; Aske | 40 crowns |"),
    ("a.html", "Which line stops at Skerry?", "Blue line", "| Blue line | Jon Vik | Skerry | 55 crowns |"),
    ("a.csv", "Who is the mayor of Holm?", "Berg, Ada", "| Holm | Berg, Ada | 5120 | Tuesday |"),
    ("a.csv", "How many people live in Lund?", "12300", "| Lund | Ole Strand | 12300 | Friday |"),
    ("a.csv", "Which town has its market day on Tuesday?", "Holm", "| Holm | Berg, Ada | 5120 | Tuesday |"),
    ("a.csv", "What is Siri Moe the mayor of?", "Vik", "| Vik | Siri Moe | 870 | Friday |"),
    ("a.tsv", "When was Branten first climbed?", "1901", "| Branten | 1688 m | 1901 |"),
    ("a.tsv", "How high is Klint?", "1204 m", "| Klint | 1204 m | 1876 |"),
    ("a.rst", "When was the Birch built?", "1947", "| Birch | 1947  |"),
    ("labels.html", "When was the Larch built?", "1952", "| Built | 1952 in Leeds |"),
    ("labels.html", "Who is the captain of the Larch?", "Jane Roe", "| Captain | Jane Roe |"),
    ("drawn.txt", "What is the weight of Agnes?", "410 kg", "| Agnes | 410 kg | 1622 |"),
    ("hours.txt", "When is the shop open on Wednesday?", "10:00 - 16:30", "Wednesday 10:00 - 16:30"),
    ("hours.txt", "What are the opening hours on Saturday?", "12:00 - 15:00", "Saturday 12:00 - 15:00"),
    ("hours.txt", "When does the shop close on Wednesday?", "10:00 - 16:30", "Wednesday 10:00 - 16:30"),
    ("hours.txt", "When is the shop open on Monday?", "closed", "Monday closed"),
    ("kiosk.txt", "When is it open on Tuesday?", "9:00 - 17:00", "Tuesday 9:00 - 17:00"),
    ("kiosk.txt", "When does it open on Thursday?", "9:00 - 19:00", "Thursday 9:00 - 19:00"),
    ("kiosk.txt", "When does it close on Saturday?", "10:00 - 14:00", "Saturday 10:00 - 14:00"),
    ("kiosk.txt", "When is it open on Monday?", "closed", "Monday closed"),
    ("pool.txt", "When is the pool open on Saturday?", "8 a.m. - 6 p.m.", "Saturday: 8 a.m. - 6 p.m."),
    ("prices.txt", "What is the price for seniors?", "4.20 euros", "Seniors     4.20 euros"),
    ("prices.txt", "How much do children pay?", "3.00 euros", "Children    3.00 euros"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "question", "cell", "row"), CELLS)
def test_a_row_answers_by_the_cell_that_is_asked_for(
    name: str, question: str, cell: str, row: str, ask: Asking
) -> None:
    reply = ask(name, question)
    assert (reply.answer, reply.citations[0].text) == (cell, row)


def test_the_header_is_cited_too(ask: Asking) -> None:
    reply = ask("ships.md", "When was the Birch built?")
    assert [each.text for each in reply.citations] == ["| Birch | 1947 | 31 |", "| Ship | Built | Crew |"]


SEVERAL = (
    ("a.md", "Which chapels are by the architect Ada Voss?", "Wendle; Tamsel", "Wendle [1]; Tamsel [2]"),
    ("a.csv", "Which towns have their market day on Friday?", "Lund; Vik", "Lund [1]; Vik [2]"),
)


@pytest.mark.parametrize(("name", "question", "answer", "steps"), SEVERAL)
def test_all_rows_that_fit_are_given(name: str, question: str, answer: str, steps: str, ask: Asking) -> None:
    reply = ask(name, question)
    assert (reply.answer, reply.derivation, len(reply.citations)) == (answer, steps, 2)


PROSE = (
    ("a.md", "When are the chapels closed?", "winter"),
    ("a.html", "Who travels free?", "Dogs"),
    ("hours.txt", "Who runs the shop?", "volunteers of the harbour society"),
    ("prices.txt", "When was the pool built?", "1964"),
)


@pytest.mark.parametrize(("name", "question", "answer"), PROSE)
def test_what_a_sentence_says_no_row_answers(name: str, question: str, answer: str, ask: Asking) -> None:
    assert (ask(name, question).answer or "").endswith(answer)


NO_CELL = (
    ("kiosk.txt", "When is it closed on Saturday?"),
    ("kiosk.txt", "When does it close on Friday?"),
    ("kiosk.txt", "When does it move on Saturday?"),
    ("prices.txt", "When does the pool close on Saturday?"),
    ("a.md", "Who was the gardener of Orrin?"),
    ("a.md", "When was the Quarle chapel finished?"),
    ("ships.md", "Which ship was built in 1999?"),
    ("ships.md", "Where was the Birch built?"),
    ("a.csv", "Who is the bishop of Holm?"),
)


@pytest.mark.parametrize(("name", "question"), NO_CELL)
def test_what_no_column_tells_no_cell_answers(name: str, question: str, ask: Asking) -> None:
    assert ask(name, question).short_answer is None


def test_a_table_of_word_is_read_so(ask: Asking, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Ships of the town")
    table = made.add_table(2, 2)
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ("Ship", "Built", "Birch", "1947"), strict=True
    ):
        cell.text = text
    made.save("a.docx")
    assert (
        read_articles(["a.docx"]).articles[0].text
        == "Ships of the town\n\n| Ship | Built |\n| Birch | 1947 |"
    )
    assert quoth.open("a.docx").ask("When was the Birch built?").answer == "1947"


ROWS = (
    ("| a | b |", ["a", "b"]),
    ("|a|b", ["a", "b"]),
    ("| | b ||", ["", "b", ""]),
    (r"| a\|b | c |", [r"a\|b", "c"]),
    ("Adults      6.50 euros", ["Adults", "6.50 euros"]),
    ("Adults\t6.50\teuros", ["Adults", "6.50", "euros"]),
    ("Introduction ..... 7", ["Introduction", "7"]),
    ("Born: 3 May", ["Born", "3 May"]),
    ("Wednesday 10:00 - 16:30", ["Wednesday", "10:00 - 16:30"]),
    ("Monday closed", ["Monday", "closed"]),
    ("The old bridge near the mill", ["The old bridge near the mill"]),
)


@pytest.mark.parametrize(("row", "cells"), ROWS)
def test_the_cells_of_a_row(row: str, cells: list[str]) -> None:
    assert [row[start:stop] for start, stop in cells_of(row)] == cells


def test_a_large_table_is_headed_by_its_first_row(ask: Asking) -> None:
    rows = "".join(f"ship{n},{1000 + n},{n % 7}\n" for n in range(1_000))
    reply = ask("large.csv", "When was ship801 built?", f"ship,built,crew\n{rows}")
    assert (reply.answer, [each.sentence for each in reply.citations]) == ("1801", [803, 1])
    assert ask("large.csv", "Which ships have a crew of 3?", f"ship,built,crew\n{rows}").short_answer is None
