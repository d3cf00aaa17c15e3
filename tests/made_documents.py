"""The same document in every format, each made by a writer of its own that others keep well."""

import gzip
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from ebooklib import epub
from fpdf import FPDF

TITLE, AUTHOR = "The Wick bridge", "Ada Roe"
PARAGRAPHS = (
    "The Wick bridge opened in May 1883 after a long dispute about its cost. It is the oldest iron bridge"
    " of the county. Thomas Reid planned it, and a firm of the town itself built it in four years.",
    "Nearly forty thousand people crossed it on the first day.",
)
LATER = "Repairs"
LATER_PARAGRAPHS = (
    "In 1954 the council closed the bridge for two years. The repairs cost 90,000 pounds.",
    "A storm damaged the northern pier in 1987.",
)
ROWS = (("Year", "Crossings"), ("1900", "512,000"))


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP file of these files."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as whole:
        for name, data in files.items():
            whole.writestr(name, data)
    return file.getvalue()


def files_of(data: bytes) -> dict[str, bytes]:
    """The files of a ZIP file."""
    with ZipFile(BytesIO(data)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def text() -> bytes:
    return "\n\n".join((TITLE, *PARAGRAPHS, LATER, *LATER_PARAGRAPHS)).encode()


def markdown() -> bytes:
    table = "| Year | Crossings |\n|------|----------:|\n| 1900 | 512,000 |"
    code = "```sh\ncross --bridge\n```"
    first, *others = PARAGRAPHS
    wrapped = first.replace(" after", "\nafter").replace(" county", "\ncounty")
    parts = (f"# {TITLE}", wrapped, *others, table, code, f"## {LATER}", *LATER_PARAGRAPHS)
    return "\n\n".join(parts).encode()


def rst() -> bytes:
    first, *others = PARAGRAPHS
    wrapped = first.replace(" after", "\nafter").replace(" county", "\ncounty")
    head, below = f"{TITLE}\n{'=' * len(TITLE)}", f"{LATER}\n{'-' * len(LATER)}"
    parts = (head, f":Author: {AUTHOR}", wrapped, *others, ".. _repairs:", below, *LATER_PARAGRAPHS)
    return "\n\n".join(parts).encode()


def html() -> bytes:
    links = "".join(
        f"<li><a href='/{name}'>All about {name}</a>" for name in ("piers", "ferries", "tolls", "ice")
    )
    first, *others = (f"<p>{part}" for part in PARAGRAPHS)
    body = "".join((first.replace("1883", "<b>18</b>83<sup>2</sup>"), *others, f"<h2>{LATER}</h2>"))
    rows = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in ROWS)
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{TITLE}</title>"
        f"<meta name=author content='{AUTHOR}'><meta name=date content=2020-02-03></head>"
        f"<body><header>Our <b>county</b></header><nav><ul>{links}</ul></nav>"
        f"<main><h1>{TITLE}</h1>{body}{''.join(f'<p>{part}</p>' for part in LATER_PARAGRAPHS)}"
        f"<table>{rows}</table></main><script>let opened = 'The bridge opened in 1066.'</script>"
        f"<aside><ul>{links}</ul></aside><footer>The bridge opened in 1999.</footer></body></html>"
    ).encode()


def pdf() -> bytes:
    made = FPDF()
    made.set_title(TITLE)
    made.set_author(AUTHOR)
    for head, parts in ((TITLE, PARAGRAPHS), (LATER, LATER_PARAGRAPHS)):
        made.add_page()
        made.set_font("helvetica", size=18)
        made.multi_cell(0, 12, head, new_x="LMARGIN", new_y="NEXT")
        made.set_font("helvetica", size=12)
        for part in parts:
            made.multi_cell(0, 6, part, new_x="LMARGIN", new_y="NEXT")
            made.ln(5)
    return bytes(made.output())


def word() -> bytes:
    made = docx.Document()
    made.core_properties.title, made.core_properties.author = TITLE, AUTHOR
    made.add_heading(TITLE, 0)
    for part in PARAGRAPHS:
        made.add_paragraph(part)
    made.add_heading(LATER, 1)
    for part in LATER_PARAGRAPHS:
        made.add_paragraph(part)
    table = made.add_table(len(ROWS), len(ROWS[0]))
    for cells, row in zip(table.rows, ROWS, strict=True):
        for cell, value in zip(cells.cells, row, strict=True):
            cell.text = value
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def book() -> bytes:
    made = epub.EpubBook()
    made.set_identifier("wick")
    made.set_title(TITLE)
    made.set_language("en")
    made.add_author(AUTHOR)
    chapters = []
    for number, (head, parts) in enumerate(((TITLE, PARAGRAPHS), (LATER, LATER_PARAGRAPHS))):
        chapter = epub.EpubHtml(title=head, file_name=f"part {number}.xhtml", lang="en")
        chapter.content = f"<h1>{head}</h1>" + "".join(f"<p>{part}</p>" for part in parts)
        made.add_item(chapter)
        chapters.append(chapter)
    made.toc = chapters
    made.add_item(epub.EpubNcx())
    made.add_item(epub.EpubNav())
    made.spine = ["nav", *chapters]
    file = BytesIO()
    epub.write_epub(file, made)
    return file.getvalue()


def rtf() -> bytes:
    lines = (TITLE, *PARAGRAPHS, LATER, *LATER_PARAGRAPHS)
    body = r"\par ".join(lines)
    info = rf"{{\info{{\title {TITLE}}}{{\author {AUTHOR}}}}}"
    return (r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}" + info + rf"\f0 {body}\par}}").encode()


def mail(*, as_html: bool = False) -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = TITLE, f"{AUTHOR} <ada@example.org>", "all@example.org"
    made["Date"] = "Mon, 03 Feb 2020 10:00:00 +0000"
    made.set_content(text().decode())
    if as_html:
        made.clear_content()
        made.set_content(html().decode(), subtype="html")
    made.add_attachment(b"The bridge opened in 1777.", "text", "plain", filename="old.txt")
    return bytes(made)


class Made(NamedTuple):
    """A document. page, heading: of the sentence about the repairs. told: whether it names its author."""

    name: str
    make: Callable[[], bytes]
    page: int | None = None
    heading: str | None = None
    told: bool = True


MADE = (
    Made("a.txt", text, told=False),
    Made("a.txt.gz", lambda: gzip.compress(text()), told=False),
    Made("a.md", markdown, heading=LATER, told=False),
    Made("a.rst", rst, heading=LATER),
    Made("a.html", html, heading=LATER),
    Made("a.htm.gz", lambda: gzip.compress(html()), heading=LATER),
    Made("a.pdf", pdf, page=2),
    Made("a.docx", word, heading=LATER),
    Made("a.epub", book, heading=LATER),
    Made("a.rtf", rtf),
    Made("a.eml", mail),
    Made("b.eml", lambda: mail(as_html=True), heading=LATER),
)
