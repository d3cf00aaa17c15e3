"""Documents of every format: the same answers, cited from their own text, whatever they are made with."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from ebooklib import epub
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st

from made_documents import AUTHOR, MADE, TITLE, Made, archive, book, files_of, html, pdf, word
from quoth import versions
from quoth.errors import InputError
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.inputs.decoding import UnusableError
from quoth.inputs.formats import FORMATS, extract, format_of, markdown, rst
from quoth.inputs.formats.extracted import Gathering
from quoth.inputs.formats.html import running_text
from quoth.inputs.formats.markup import LineRule
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Article
from quoth.terminal.cli import main

# What the readers of a version make of the documents of `MADE`, without times.
READINGS = {"7": "9a9aed708b85d443"}
QUESTIONS = {
    "When did the bridge open?": "May 1883",
    "How much did the repairs cost?": "90,000 pounds",
    "Who planned the bridge?": "Thomas Reid",
}
REPAIRS = "The repairs cost 90,000 pounds."


pytestmark = pytest.mark.usefixtures("here")


def read(name: str, data: bytes, max_bytes: int = DOCUMENT_LIMIT) -> Article:
    Path(name).write_bytes(data)
    (article,) = read_articles([name], max_bytes=max_bytes).articles
    return article


@pytest.mark.parametrize("made", MADE, ids=lambda made: made.name)
def test_a_document_answers_with_citations_from_its_own_text(
    made: Made, capsys: pytest.CaptureFixture[str]
) -> None:
    data = made.make()
    article = read(made.name, data)
    for question, expected in QUESTIONS.items():
        assert main(["ask", "--json", "-d", made.name, question]) == 0
        row = json.loads(capsys.readouterr().out)
        assert row["answer"] == expected
        (citation,) = row["citations"]
        assert article.text[citation["start"] : citation["end"]] == citation["text"]
        assert citation["sha256"] == hashlib.sha256(data).hexdigest()
        short = row["short_answer"]
        assert article.text[short["start"] : short["end"]] == expected
        if question.endswith("repairs cost?"):
            assert citation["text"] == REPAIRS
            assert (citation.get("page"), citation.get("heading")) == (made.page, made.heading)
            assert list(citation)[:9] == [
                "label", "source", "sha256", "paragraph", "sentence", "start", "end", "text", "score"
            ]  # fmt: skip


@pytest.mark.parametrize("made", MADE, ids=lambda made: made.name)
def test_a_document_tells_its_title_and_author(made: Made) -> None:
    article = read(made.name, made.make())
    assert article.title == TITLE
    assert (AUTHOR in article.author) is made.told


def test_dates_are_told_as_iso_has_them() -> None:
    assert read("a.html", html()).date == "2020-02-03"
    mails = [made for made in MADE if made.name.endswith(".eml")]
    assert {read(made.name, made.make()).date for made in mails} == {"2020-02-03"}
    assert len(read("a.pdf", pdf()).date) == len("2020-02-03")


# Where the first bytes tell the format, names don't matter.
@pytest.mark.parametrize("name", ["unnamed", "wrong.txt", "wrong.html"])
@pytest.mark.parametrize("make", [pdf, word, book])
def test_a_wrong_name_is_no_matter(name: str, make: Callable[[], bytes]) -> None:
    assert REPAIRS in read(name, make()).text


SNIFFED = {
    b"<!DOCTYPE html><p>It opened.": "HTML",
    b"\n<!-- made -->\n<HTML lang=en>It opened.": "HTML",
    b'<?xml version="1.0"?>\n<html xmlns="x">': "HTML",
    b"It opened. <html> is a tag.": "text",
    b"{\\rtf1 It opened.}": "RTF",
    b"%PDF-1.7": "a PDF",
    b"% PDF": "text",
}


@pytest.mark.parametrize("data", SNIFFED)
def test_the_first_bytes_tell_a_format_that_no_name_tells(data: bytes) -> None:
    assert format_of("-", data).name == SNIFFED[data]


def test_every_suffix_has_one_format() -> None:
    suffixes = [suffix for form in FORMATS for suffix in form.suffixes]
    assert len(suffixes) == len(set(suffixes))


# Of no use


def blank_pdf(*, locked: bool) -> bytes:
    made = FPDF()
    made.add_page()
    if locked:
        made.set_encryption("owner", "user")
    return bytes(made.output())


BOMB = b"0" * 3_000_000
ENTITIES = {"META-INF/container.xml": b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}
UNUSABLE: dict[str, tuple[Callable[[], bytes], str]] = {
    "locked.pdf": (lambda: blank_pdf(locked=True), "is encrypted. Save a copy without a password."),
    "scan.pdf": (
        lambda: blank_pdf(locked=False),
        "has no text in it, only pictures. Run OCR over it, with ocrmypdf for one.",
    ),
    "cut.pdf": (lambda: pdf()[:300], "is a damaged PDF. Get it anew."),
    "cut.docx": (lambda: word()[:-300], "is damaged: it can't be unpacked. Get it anew."),
    "cut.epub": (lambda: book()[:-300], "is damaged: it can't be unpacked. Get it anew."),
    "bomb.docx": (
        lambda: archive({"word/document.xml": BOMB}),
        "unpacks to over 1 MB (--max-bytes). Allow more, or save its text as .txt.",
    ),
    "entities.epub": (
        lambda: archive({**files_of(book()), **ENTITIES}),
        "is no ordinary EPUB: 'META-INF/container.xml' defines entities. Save its text as .txt.",
    ),
    "deep.html": (
        lambda: b"<div>" * 5_000,
        "is no ordinary page: elements stand in each other 5,000 deep. Save its text as .txt.",
    ),
    "blank.html": (lambda: b"<title>The bridge</title>", "has no text in it. Name a document that has text."),
    "blank.eml": (lambda: b"Subject: Hi\n\n", "has no text in it. Name a document that has text."),
    "other.zip": (
        lambda: archive({"work/document.xml": BOMB}),
        "is an archive. Unpack it, and name the folder.",
    ),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_document_of_no_use_is_named_with_its_reason(name: str) -> None:
    make, why = UNUSABLE[name]
    with pytest.raises(InputError) as caught:
        read(name, make(), 1 << 20)
    assert str(caught.value) == f"{name} {why}"


MISSING = {"a.html": "html", "a.pdf": "pdf", "a.docx": "docx", "a.epub": "epub", "a.rtf": "rtf"}


@pytest.mark.slow
@pytest.mark.parametrize("name", MISSING)
def test_a_missing_library_is_named_with_its_command(name: str) -> None:
    made = next(made for made in MADE if made.name == name)
    Path(name).write_bytes(made.make())
    libraries = {form.library for form in FORMATS if form.library}
    program = (
        f"import sys; sys.modules.update(dict.fromkeys({libraries!r}))\n"
        f"from quoth.terminal.cli import main; sys.exit(main(['ask', '-d', {name!r}, 'Who?']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith(f"; to read it, pip install 'quoth[{MISSING[name]}]'. Then ask again.\n")


WHOLE = {"a PDF": pdf(), "a Word document": word(), "an EPUB": book()}


@given(st.sampled_from(sorted(WHOLE)), st.integers(0, 50_000), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_is_a_reason_and_no_bug(form: str, place: int, damage: bytes) -> None:
    data = WHOLE[form]
    place %= len(data)
    try:
        extract("a", data[:place] + damage + data[place + len(damage) :])
    except UnusableError as reason:
        told = reason.named("a")
        assert "\n" not in str(told)


# Books


def epub_of(chapters: dict[str, str], spine: list[object]) -> bytes:
    """A book of chapters by name, and their order of reading."""
    made = epub.EpubBook()
    made.set_identifier("wick")
    made.set_title("Wick")
    for name, content in chapters.items():
        chapter = epub.EpubHtml(uid=name, title=name, file_name=f"{name}.xhtml")
        chapter.content = content
        made.add_item(chapter)
    made.add_item(epub.EpubNcx())
    made.spine = spine
    file = BytesIO()
    epub.write_epub(file, made)
    return file.getvalue()


def test_notes_outside_the_order_of_reading_come_last() -> None:
    chapters = {"notes": "<p><sup>1</sup> By Reid.", "one": "<p>It opened<sup>1</sup> in May."}
    assert (
        read("a.epub", epub_of(chapters, [("notes", "no"), "one"])).text == "It opened in May.\n\n1 By Reid."
    )


def test_a_book_whose_order_of_reading_names_parts_of_a_page() -> None:
    made = epub_of({"one": "<p id='o1'>It opened in May.</p><p id='o2'>It closed.</p>"}, ["one", "part"])
    part = b'<item href="one.xhtml#o2" id="part" media-type="application/xhtml+xml"/></manifest>'
    changed = {name: data.replace(b"</manifest>", part) for name, data in files_of(made).items()}
    assert read("a.epub", archive(changed)).text == "It opened in May.\n\nIt closed."


# E-mail in HTML

RENT = "<html><body><table><tr><td><p>Dear tenant,<p>The rent is <b>1,150 euros</b> a month.</table>"
STUB = "This message is in HTML. Please use a program that shows it."
LONG = "Dear tenant, the rent will be 1,200 euros a month. " * 10
# The plain text beside it, if there is any, and what is read.
IN_HTML = {
    "nothing else": (None, "Dear tenant,\n\nThe rent is 1,150 euros a month."),
    "a blank text": (" \n", "Dear tenant,\n\nThe rent is 1,150 euros a month."),
    "as short a text": ("The rent is 1,150.\n", "The rent is 1,150.\n"),
    "a text": (f"{LONG}\n", f"{LONG}\n"),
}


@pytest.mark.parametrize("what", IN_HTML)
def test_a_mail_in_html(what: str) -> None:
    plain, expected = IN_HTML[what]
    made = EmailMessage()
    if plain is None:
        made.set_content(RENT, subtype="html", cte="base64", charset="iso-8859-1")
    else:
        made.set_content(plain)
        made.add_alternative(RENT, subtype="html")
    made.add_attachment(b"The rent is 900 euros.", "text", "plain", filename="old.txt")
    assert read("a.eml", bytes(made)).text == expected


def test_a_mail_whose_text_says_that_it_is_in_html() -> None:
    made = EmailMessage()
    made.set_content(STUB)
    made.add_alternative(
        RENT + "<p>It is due on the first day of the month, without a reminder." * 4, subtype="html"
    )
    assert "1,150 euros" in read("a.eml", bytes(made)).text


# Pages of a PDF


def pages(*parts: tuple[str, ...]) -> bytes:
    """A PDF with a page for each tuple of lines, the last one at its foot."""
    made = FPDF()
    made.set_auto_page_break(False)
    for *lines, foot in parts:
        made.add_page()
        made.set_font("helvetica", size=12)
        for line in lines:
            made.multi_cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
            made.ln(5)
        made.set_y(-20)
        made.cell(0, 6, foot)
    return bytes(made.output())


def test_lines_that_lead_to_a_page_are_no_text() -> None:
    leaders = (
        "Contents",
        "1 The piers " + ". " * 30 + "2",
        "2 The tolls" + "." * 40 + " xi",
        "It opened... in 1883",
    )
    assert (
        read("a.pdf", pages((*leaders, "It closed."))).text.split()
        == "Contents It opened... in 1883 It closed.".split()
    )


def test_another_type_at_the_start_of_a_line_begins_no_paragraph() -> None:
    made = FPDF()
    made.add_page()
    for size, words in ((7, "- "), (12, "It is long and\n"), (8, "old"), (12, " for a bridge.")):
        made.set_font("helvetica", size=size)
        made.write(6, words)
    assert read("a.pdf", bytes(made.output())).text == "- It is long and old for a bridge."


def test_page_numbers_go_whatever_stands_beside_them() -> None:
    feet = (
        "1",
        "Chapter 1: The piers 2",
        "3",
        "Chapter 2: The tolls 4",
        "Chapter 2: The tolls 5",
        "It cost 90",
    )
    found = read("a.pdf", pages(*((f"It is page {'abcdef'[row]}.", foot) for row, foot in enumerate(feet))))
    assert found.text.split("\n\n") == [
        *(f"It is page {name}." for name in "abcde"),
        "It is page f. It cost 90",
    ]
    assert len(found.pages) == len(feet)


# What `man` shows

# Below a blank line, and with more names than one on lines of their own.
NAMES = """FERRY(1)                                                FERRY(1)

NAME
       ferry - carry

OPTIONS
       -b barge
       --barge=barge
              Tow the barge, and tow it as far up the river as it
              goes.

       --help display this help and exit

       --version
              Tell which.

       --verbose

              Tell it.

       -x     Stop.
       -y     Go on.
"""


def test_an_option_stands_with_what_it_does() -> None:
    assert read("ferry", NAMES.encode()).text.split("\n\n")[3:] == [
        "-b barge --barge=barge Tow the barge, and tow it as far up the river as it goes.",
        "--help display this help and exit", "--version Tell which.", "--verbose Tell it.",
        "-x Stop.", "-y Go on.",
    ]  # fmt: skip


MAN = """FERRY(1)                 Tools of the Port                FERRY(1)

NAME
       ferry, tow - carry things over a river

SYNOPSIS
       ferry [ -qv ] [ name ... ]
       tow name

DESCRIPTION
       The ferry command carries each of the named things over the
       river.  It is called with a  list  of  names,  and  in  par‐
       ticular with the non‐Latin ones.

   Weights
       A thing may weigh up to forty tons.

OPTIONS
       -q --quiet
              Suppress all messages.

       -v     Tell what is
              done.

SEE ALSO
       bridge(1)

port 1.2                      March 2021                 FERRY(1)
"""
SHOWN = [
    "NAME",
    "ferry, tow - carry things over a river",
    "SYNOPSIS",
    "ferry [ -qv ] [ name ... ]",
    "tow name",
    "DESCRIPTION",
    "The ferry command carries each of the named things over the river. It is called with a list of names, "
    "and in particular with the non‐Latin ones.",
    "Weights",
    "A thing may weigh up to forty tons.",
    "OPTIONS",
    "-q --quiet Suppress all messages.",
    "-v Tell what is done.",
    "SEE ALSO",
    "bridge(1)",
]  # fmt: skip
STRUCK = "".join(f"{letter}\b{letter}" if letter.isupper() else letter for letter in MAN)
COLOURED = MAN.replace("NAME", "\x1b[1mNAME\x1b[0m")


@pytest.mark.parametrize(
    "page",
    [MAN, STRUCK, COLOURED, f"\n{MAN}"],
    ids=["plain", "struck over", "coloured", "below a blank line"],
)
def test_a_page_that_man_shows(page: str) -> None:
    article = read("ferry", page.encode())
    assert article.text.split("\n\n") == SHOWN
    assert (article.title, article.date) == ("FERRY(1)", "")
    assert [heading.text for heading in article.headings] == [
        line for line in SHOWN if line.istitle() or line.isupper()
    ]


@pytest.mark.parametrize(
    "page", ["FERRY(1) is a page.\n\nIt is old.", "FERRY(1)    of    TOW(1)\n\n  It is old."]
)
def test_a_text_about_man_pages_is_none(page: str) -> None:
    assert read("ferry.txt", page.encode()).text == page


# Markup


@pytest.mark.parametrize("rules", [markdown.RULES, rst.RULES], ids=["Markdown", "reStructuredText"])
def test_a_line_rule_holds_for_its_example_and_not_for_the_near_miss(rules: tuple[LineRule, ...]) -> None:
    for rule in rules:
        assert rule.form.match(rule.example), rule.name
        assert not rule.form.match(rule.near_miss), rule.name
        first = next(each for each in rules if each.form.match(rule.example))
        assert first is rule, rule.name


PARTED = {
    "a wrapped paragraph is one":
        ("a.md", "The bridge\nopened.\n\nIt cost $15.", ["The bridge\nopened.", "It cost $15."]),
    "items are their own": ("a.md", "Two:\n- one\n  and more\n- [x] two", ["Two:", "one\n  and more", "two"]),
    "code is a line each":
        ("a.md", "So:\n```py\na = 1\n\nb = 2\n```\nDone.", ["So:", "a = 1", "b = 2", "Done."]),
    "a fence left open": ("a.md", "~~~\na = 1\n```\nb", ["a = 1", "```", "b"]),
    "a line below a paragraph": ("a.md", "One\ntwo\n---\nthree", ["One\ntwo", "three"]),
    "a table is a row each":
        ("a.md", "| a | b |\n|--|--|\n| 1 | 2 |\nIt opened.", ["| a | b |", "| 1 | 2 |", "It opened."]),
    "front matter": ("a.md", "---\ntitle: 'T'\ndraft: no\n---\nIt opened.", ["It opened."]),
    "CRLF": ("a.md", "# A\r\nIt\r\nopened.\r\n\r\nB\r\n===\r\n", ["A", "It\r\nopened.", "B"]),
    "a directive":
        ("a.rst", "It opened.\n\n.. note:: x\n   :class: y\n\n   Mind\n   the gap.",
         ["It opened.", "x", "Mind\n   the gap."]),
    "an admonition beside its name":
        ("a.rst", "It opened.\n\n.. warning:: Mind\n   the gap.\n\n.. image:: a.png\n\nIt closed.",
         ["It opened.", "Mind\n   the gap.", "It closed."]),
    "footnotes of reStructuredText":
        ("a.rst", "It opened [1]_.\n\n.. [1] By the\n   mayor.\n.. [#b] Twice.\n.. _a: https://example.org",
         ["It opened [1]_.", "By the\n   mayor.", "Twice."]),
    "footnotes of Markdown":
        ("a.md", "It opened.[^b]\n\n[^b]: By the mayor,\n    in May.\n\n    Twice.\n[a]: https://example.org",
         ["It opened.[^b]", "By the mayor,\n    in May.", "Twice."]),
    "a literal block": ("a.rst", "So::\n\n  a = 1\n  b = 2\n\nDone.", ["So::", "a = 1", "b = 2", "Done."]),
    "a heading with two lines": ("a.rst", "=====\nTitle\n=====\n\nText.", ["Title", "Text."]),
}  # fmt: skip


@pytest.mark.parametrize("what", PARTED)
def test_paragraphs_of_markup(what: str) -> None:
    name, page, expected = PARTED[what]
    article = read(name, page.encode())
    assert article.text == page
    assert [page[block.start : block.stop] for block in article.blocks] == expected


PAGES = {
    "blocks part, words don't": ("<p>It <b>op</b>ened.<p>Twice.", "It opened.\n\nTwice."),
    "white space is one space": ("<p> It\n\t opened. ", "It opened."),
    "a break is a line": ("<p>It<br>opened.<br><br>Twice.", "It\nopened.\n\nTwice."),
    "cells are parted": ("<table><tr><td>a<td>b<tr><td>c</table>", "| a | b |\n\nc"),
    "rows of a table are lines":
        ("<table><caption>T</caption><tr><th><th>b<tr><td>c<td>d</table>\n<table><tr><td>e<td>f</table>",
         "T\n\n| | b |\n| c | d |\n\n| e | f |"),
    "a list stays in its cell":
        ("<table><tr><td>a<td><ul><li>b<li>c</ul><td><p>d</p><p>e</p></table>", "| a | b; c | d e |"),
    "cells over rows and columns":
        ("<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td colspan=x>g<td>h</table>",
         "| a | b | | c |\n| a | d | e | f |\n| g | h |"),
    "a bar in a cell": ("<table><tr><td>a|b<td>c</table>", r"| a\|b | c |"),
    "a table that lays out a page":
        ("<table><tr><td><h1>A</h1><p>It opened.<td>B</table>", "A\n\nIt opened.\n\nB"),
    "entities are characters": ("<p>R&amp;D &mdash; &#8364;5&nbsp;m", "R&D — €5\xa0m"),
    "what is hidden goes": ("<p>It<span hidden>x</span> opened.<div aria-hidden=true>y</div>", "It opened."),
    "a page of links is read": ("<ul>" + "<li><a>A b</a>" * 5 + "</ul>", "\n\n".join(["A b"] * 5)),
    "links beside text go": ("<p>It opened.<ul>" + "<li><a>A b</a>" * 5 + "</ul>", "It opened."),
    "a few links stay": ("<p>It opened.<ul><li><a>A b</a></ul>", "It opened.\n\nA b"),
    "the main part": ("<div class='side'>Ads.</div><main><p>It opened in May.</main>", "It opened in May."),
    "a main part of nothing":
        ("<p>It opened in May 1883.</p><main><p>.</main>", "It opened in May 1883.\n\n."),
    "calls of notes go, powers stay": (
        "<p>founded in 1134<sup>2</sup>. 40<sup>4</sup> farms, 10<sup>6</sup> m<sup>2</sup> of H<sub>2</sub>O"
        " on the 1<sup>st</sup>",
        "founded in 1134. 40 farms, 10^6 m^2 of H2O on the 1st",
    ),
    "what leads to a note goes": ("<p>It is 10<sup><a href='#a'>1</a></sup>, 5<a href='#b'><sup>2</sup></a>,"
        " 7<a role=doc-noteref>3</a>.", "It is 10, 5, 7."),
    "raised by style":
        ("<p>x<span class=superscript>2</span> = 4 farms<span style='vertical-align: super'>3</span>",
         "x^2 = 4 farms"),
    "a note in a box stays":
        ("<p>It opened.<aside epub:type=footnote><p>See Doe.</aside><aside>Ads.</aside>",
         "It opened.\n\nSee Doe."),
    "a section of such a name stays":
        ("<section id=cookies><h2>Cookies</h2><p>Bake them.</section><div id=cookies><p>Accept?</div>"
        "<h3 id=menu>Menu</h3>", "Cookies\n\nBake them.\n\nMenu"),
    "a sidebar amid paragraphs stays":
        ("<div><div class=para>It opened.</div><div class=sidebar><p>In May.</div></div>"
        "<div class=sidebar>Ads</div>", "It opened.\n\nIn May."),
    "comments go": ("<p>It <!-- <p>x --> opened.", "It opened."),
    "preformatted lines stay": ("<pre>a\n  b</pre>", "a\nb"),
    "a term stands with what is said of it":
        ("<dl><dt>-q<dd><p>Be quiet.<p>Really.</dl>", "-q Be quiet.\n\nReally."),
    "two terms of one definition":
        ("<dl><dt>-q<dt>--quiet<dd>Be quiet.<dt>-v<dd>Tell.</dl>", "-q --quiet Be quiet.\n\n-v Tell."),
    "a term of nothing": ("<dl><dt>-q</dl><p>It opened.", "-q\n\nIt opened."),
    "a definition of a list": ("<dl><dt>-q<dd><ul><li>One.<li>Two.</ul></dl>", "-q\n\nOne.\n\nTwo."),
    "deletions go": ("<p>The rent is <del>1,050</del> <ins>1,150</ins> euros.", "The rent is 1,150 euros."),
    "what only leads back from a note goes":
        ("<p>See Doe.<a role=doc-backlink>↩︎</a><p>[<a role=doc-backlink>1</a>] So it is.",
         "See Doe.\n\n[1] So it is."),
    "the heads and feet of DocBook's pages go":
        ("<div class=navheader><table><tr><td>A<td>B</table></div><p>It opened.<div class=navfooter>C</div>",
         "It opened."),
    "where to turn the page goes":
        ("<p>Next: <a rel=next>B</a>, Up: <a rel=up>A</a> [<a rel=contents>C</a>]<p>It opened.",
         "It opened."),
    "a sentence with such a link stays":
        ("<p>How it was paid for is told in <a rel=next href=b>the next chapter</a>, and by whom, at length.",
         "How it was paid for is told in the next chapter, and by whom, at length."),
}  # fmt: skip


@pytest.mark.parametrize("what", PAGES)
def test_the_running_text_of_a_page(what: str) -> None:
    page, expected = PAGES[what]
    assert running_text(page).text == expected


XML, XHTML = b"<?xml version='1.0'?><html>", b"<html xmlns='http://www.w3.org/1999/xhtml'>"
EMPTY = b"<body><p>It opened.</p><a id='social'/><p>We are volunteers.</p></body></html>"
SCRIPT = b"<body><script src='a.js'/><p>It opened<br/>in <a href='b/'>May</a>.</p><td/></body></html>"
HTTP_EQUIV = b"<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>"
# The bytes of a document of that name, and its text.
READ = {
    "by commas": ("a.csv", b'a,b\r\n"c, d",e\r\n', "| a | b |\n| c, d | e |"),
    "by semicolons": ("a.csv", b"a;b\n1,5;2\n", "| a | b |\n| 1,5 | 2 |"),
    "by tabs": ("a.tsv", b"a\tb, c\nd\te\n", "| a | b, c |\n| d | e |"),
    "a cell of two lines": ("a.csv", b'a,b\n"c\nd",e\n', "| a | b |\n| c d | e |"),
    "empty cells and rows": ("a.csv", b",b\n\n,,\nc,\n", "| | b |\n| c | |"),
    "one column": ("a.csv", b"It opened.\nIt closed.\n", "It opened.\n\nIt closed."),
    "a page as it declares": ("a.html", b"<meta charset=iso-8859-2><p>\xb1", "ą"),
    "by http-equiv": ("a.html", HTTP_EQUIV + b"<p>\xb1", "ą"),
    "in XML": ("a.html", b"<?xml version='1.0' encoding='iso-8859-2'?><html><p>\xb1", "ą"),
    "UTF-8 undeclared": ("a.html", b"<p>\xc4\x85", "ą"),
    "declared wrongly as what nobody knows": ("a.html", b"<meta charset=x-none><p>\xc4\x85", "ą"),
    "UTF-16 by its mark": ("a.html", "<meta charset=utf-8><p>ą".encode("utf-16"), "ą"),
    "an anchor that is empty ends there": ("a.html", XML + EMPTY, "It opened.\n\nWe are volunteers."),
    "in XHTML": ("a.html", XHTML + EMPTY, "It opened.\n\nWe are volunteers."),
    "a script does": ("a.html", XML + SCRIPT, "It opened\nin May."),
    "a footnote stands behind its paragraph":
        ("a.rtf", rb"{\rtf1\pard It opened.{\super\chftn{\footnote\pard {\super\chftn} In \{May\}, {\i by}"
         rb" us.}} Then\par It closed.}", "It opened. Then\n\nIn {May}, by us.\n\nIt closed."),
    "footnotes of the last paragraph":
        ("a.rtf", rb"{\rtf1\pard It opened{\footnote One.} and closed{\footnote Two.\par Three.}}",
         "It opened and closed\n\nOne.\n\nTwo.\n\nThree."),
    "what stands above and below the pages":
        ("a.rtf", rb"{\rtf1\pard {\footer\pard Printed in Leeds.\par Page "
         rb"{\field{\*\fldinst PAGE}{\fldrslt 1}}\par}"
         rb"{\headerl\pard Rent {\b Office}\par}{\headerr\pard Rent Office\par}\pard It opened.\par}",
         "It opened.\n\nRent Office\n\nPrinted in Leeds."),
    "a footnote by other writers":
        ("a.rtf", rb"{\rtf1\pard It opened.{\super\chftn{\*\footnote\chftn\~\plain\pard In May.}} Then\par"
         rb" It closed.}", "It opened. Then\n\nIn May.\n\nIt closed."),
    "deletions go":
        ("a.rtf", rb"{\rtf1\pard The rent is {\f1\deleted\revauthdel1 1,\'30{\b 50} euros}"
         rb"{\revised 1,150 euros}{\deleted0 .}\par}", "The rent is 1,150 euros."),
    "rows of a table":
        ("a.rtf", rb"{\rtf1\pard Ships\par\trowd{\pard\intbl Ship\par}\cell{\pard\intbl Built\par} \cell\row"
         rb"\trowd\intbl Birch\cell 1947\cell\row\pard Sold.\par}",
         "Ships\n\n| Ship | Built |\n| Birch | 1947 |\n\nSold."),
    "what is raised":
        ("a.rtf", rb"{\rtf1\pard In 1134{\super 2} it had 10{\f1\super\insrsid9 6} farms.\par}",
         "In 1134 it had 10^6 farms."),
}  # fmt: skip


@pytest.mark.parametrize("what", READ)
def test_what_is_read_of_bytes(what: str) -> None:
    name, data, expected = READ[what]
    assert read(name, data).text == expected


TOLD_OF_PAGES = {
    "formulas": ("<p>It is <math><mi>x</mi></math>, or <math><mi>y</mi></math>.", "2 formulas that are"),
    "a drawing with words": ("<p>See <svg><text>Rent</text></svg> here.", "1 drawing with words that is"),
    "deletions": ("<p>It is <del>red</del><ins>blue</ins>.", "1 deletion that is"),
    "a drawing": ("<p>See <svg><path d='M0 0'/></svg> here.", ""),
}


@pytest.mark.parametrize("what", TOLD_OF_PAGES)
def test_what_a_page_has_and_is_not_read_is_told(what: str) -> None:
    page, told = TOLD_OF_PAGES[what]
    assert running_text(page).notes == ((f"has {told} left out",) if told else ())


def test_what_the_chapters_of_a_book_leave_out_is_told_once() -> None:
    found = Gathering()
    for _ in range(2):
        found.extend(running_text("<p>It is <math><mi>x</mi></math>."))
    assert found.extracted().notes == ("has 2 formulas that are left out",)


def test_what_is_no_table_is_told() -> None:
    with pytest.raises(InputError, match=r"^a.csv is no table that can be read: .*limit"):
        read("a.csv", b'a,"' + b"b" * (1 << 18))


TAGS = st.sampled_from("p div ul li b a table tr td select option svg template pre br h2 main nav".split())
PIECES = st.one_of(
    TAGS.map("<{}>".format),
    TAGS.map("</{}>".format),
    st.sampled_from(["It opened. ", "<", "&", "<!--", "\n", "<sup>", "</sup>", "2"]),
)


@given(st.lists(PIECES, max_size=30))
def test_any_page_gives_words_of_its_own(pieces: list[str]) -> None:
    page = "".join(pieces)
    found = running_text(page)
    assert found.text == found.text.strip()
    for start, heading in found.headings:
        assert found.text.startswith(heading, start)


@given(st.sampled_from(["a.txt", "a.md", "a.rst"]), st.text(min_size=1).filter(str.strip))
def test_offsets_are_verbatim_for_any_text(name: str, page: str) -> None:
    data = page.encode("utf-8", "replace")
    try:
        found = extract(name, data)
    except UnusableError:
        return  # a NUL, and what only looks like another format
    assert found.text == data.decode().removeprefix("\ufeff")
    for start, heading in found.headings:
        assert found.text.startswith(heading.split()[0], start)
    article = Article(found.text, "", name, "", headings=found.headings, blocks=found.blocks)
    try:
        index = build([article])
    except InputError:
        return  # no word in it
    for sentence in index.sentences:
        assert found.text[sentence.span.start : sentence.span.stop] == sentence.text


def test_readers_that_read_otherwise_have_another_version(here: Path) -> None:
    """Else what the cache holds of a document would stay as it was read before: count READERS up."""
    for made in MADE:
        (here / made.name).write_bytes(made.make())
    read = read_articles([made.name for made in MADE]).articles
    told = [article._replace(sha256="", date="") for article in read]  # some writers write the time
    assert READINGS[versions.READERS] == hashlib.sha256(repr(told).encode()).hexdigest()[:16]
