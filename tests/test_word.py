"""What is read of Word documents: all that stands in them when their changes are accepted, notes in place."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from quoth.inputs import read_articles
from quoth.inputs.formats.docx import read
from quoth.inputs.formats.extracted import Extracted
from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal.cli import main

SPACES = nsdecls("w", "r", "m") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def raised(text: str) -> str:
    return run(text, '<w:vertAlign w:val="superscript"/>')


def paragraph(*parts: str) -> str:
    return f"<w:p>{''.join(parts)}</w:p>"


def word(*blocks: str, notes: tuple[str, ...] = (), change: Callable[[Any], None] | None = None) -> bytes:
    """A document by python-docx, with these blocks of Word's own XML; notes: its footnotes, from 1 on."""
    made = docx.Document()
    body = made.element.body
    for block in blocks:
        body.insert(len(body) - 1, parse_xml(block.replace(">", f" {SPACES}>", 1)))
    if notes:
        each = "".join(f'<w:footnote w:id="{row}">{note}</w:footnote>' for row, note in enumerate(notes, 1))
        xml = f"<w:footnotes {SPACES}>{each}</w:footnotes>".encode()
        part = Part(PackURI("/word/footnotes.xml"), f"{CONTENT}.footnotes+xml", xml, made.part.package)
        made.part.relate_to(part, f"{RELATIONS}/footnotes")
    if change is not None:
        change(made)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def extracted(data: bytes) -> Extracted:
    return read("a.docx", data, DOCUMENT_LIMIT)


RENT, MONTH = run("The rent is "), run(" a month.")
DUE = run("1,150 euros")
WHOLE = "The rent is 1,150 euros a month."
BOX = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
BOXED = BOX.format(paragraph(run(WHOLE)))
CALL = '<w:r><w:footnoteReference w:id="1"/></w:r>'
COMPLEX = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF rent</w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{DUE}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
ROW = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
READ = {
    "an insertion": (paragraph(RENT, f"<w:ins>{DUE}</w:ins>", MONTH), WHOLE),
    "a deletion": (paragraph(RENT, f"<w:del>{run('900')}</w:del>", DUE, MONTH), WHOLE),
    "what is moved":
        (paragraph(RENT, f"<w:moveTo>{DUE}</w:moveTo>", MONTH, f"<w:moveFrom>{DUE}</w:moveFrom>"), WHOLE),
    "a content control":
        (paragraph(RENT, f"<w:sdt><w:sdtPr/><w:sdtContent>{DUE}</w:sdtContent></w:sdt>", MONTH), WHOLE),
    "a simple field": (paragraph(RENT, f'<w:fldSimple w:instr="REF rent">{DUE}</w:fldSimple>', MONTH), WHOLE),
    "a field": (paragraph(RENT, COMPLEX, MONTH), WHOLE),
    "a smart tag":
        (paragraph(RENT, f"<w:smartTag><w:smartTag>{DUE}</w:smartTag></w:smartTag>", MONTH), WHOLE),
    "a link": (paragraph(RENT, f"<w:hyperlink><w:ins>{DUE}</w:ins></w:hyperlink>", MONTH), WHOLE),
    "hidden text": (paragraph(RENT, run("900 or ", "<w:vanish/>"), DUE, MONTH), WHOLE),
    "what is not hidden": (paragraph(RENT, run("1,150 euros", '<w:vanish w:val="0"/>'), MONTH), WHOLE),
    "a comment": (paragraph(RENT, '<w:r><w:commentReference w:id="0"/></w:r>', DUE, MONTH), WHOLE),
    "a block of content": (f"<w:sdt><w:sdtContent>{paragraph(run(WHOLE))}</w:sdtContent></w:sdt>", WHOLE),
    "a table of contents": (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{paragraph(run('Rent 3'))}</w:sdtContent></w:sdt>",
        "",
    ),
    "a paragraph whose end is deleted":
        (paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", RENT) + paragraph(DUE, MONTH), WHOLE),
    "a text box": (paragraph(run("It is let."), f"<w:r>{BOXED}</w:r>"), f"It is let.\n\n{WHOLE}"),
    "a text box that is said twice":
        (paragraph(run("It is let."), f"<w:r><mc:AlternateContent><mc:Choice Requires='v'>{BOXED}</mc:Choice>"
        f"<mc:Fallback>{BOXED}</mc:Fallback></mc:AlternateContent></w:r>"), f"It is let.\n\n{WHOLE}"),
    "a footnote":
        (paragraph(run("It is let."), CALL, run(" Soon.")) + paragraph(run("It ends.")),
         f"It is let. Soon.\n\n{WHOLE}\n\nIt ends."),
    "a footnote that is called twice": (paragraph(DUE, CALL, CALL), f"1,150 euros\n\n{WHOLE}"),
    "a footnote of a table":
        (f"<w:tbl>{ROW.format(paragraph(run('Rent')), paragraph(DUE, CALL))}</w:tbl>",
         f"| Rent | 1,150 euros |\n\n{WHOLE}"),
    "rows and cells in controls":
        ("<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p/></w:tc><w:sdt><w:sdtContent>"
        f"<w:tc>{paragraph(DUE)}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>",
         "| | 1,150 euros |"),
    "a row that is deleted": ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
        f"{ROW.format(paragraph(run('Rent')), paragraph(DUE))}</w:tbl>", "| Rent | 1,150 euros |"),
    "what is raised":
        (paragraph(run("In 1134"), raised("2"), run(" it had 10"), raised("6"), run(" m"), raised("2")),
         "In 1134 it had 10^6 m^2"),
    "a formula":
        (paragraph(run("It is "),
         "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
        "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"),
         "It is x^2 1/2"),
    "signs":
        (paragraph(run("a"), "<w:r><w:tab/><w:noBreakHyphen/><w:br/><w:t>b</w:t><w:br w:type='page'/></w:r>"),
         "a -\nb"),
}  # fmt: skip
FIRST = paragraph(run("The lease."))


@pytest.mark.parametrize("what", READ)
def test_what_is_read_of_a_document(what: str) -> None:
    blocks, expected = READ[what]
    wrapped = f"<w:sdt><w:sdtContent>{blocks}</w:sdtContent></w:sdt>"
    found = extracted(word(FIRST, wrapped, notes=(paragraph(run(WHOLE)),)))
    assert found.text == "\n\n".join(filter(None, ("The lease.", expected)))


def test_what_stands_on_every_page_is_read_once_and_its_number_is_not() -> None:
    def change(made: Any) -> None:
        made.paragraphs[0].style = made.styles["Heading 1"]
        for section in (made.sections[0], made.add_section()):
            section.header.is_linked_to_previous = False
            section.header.paragraphs[0].text = "Rent Office, 12 High Street"
            section.footer.is_linked_to_previous = False
            section.footer.paragraphs[0].text = "Page 1 of 3"
        made.sections[1].footer.add_paragraph("Printed in Leeds.")

    found = extracted(word(FIRST, change=change))
    assert found.text.split("\n\n") == ["The lease.", "Rent Office, 12 High Street", "Printed in Leeds."]
    assert [(found.text[start:][:4], text) for start, text in found.headings] == [
        ("The ", "The lease."),
        ("Rent", ""),
    ]


TOLD = {
    "a deletion": "has 1 deletion that is left out",
    "hidden text": "has 1 hidden piece of text that is left out",
    "a comment": "has 1 comment that is left out",
    "a table of contents": "has 1 table of contents that is left out",
    "an insertion": "",
}


@pytest.mark.parametrize("what", TOLD)
def test_what_is_left_out_is_told(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    Path("a.docx").write_bytes(word(FIRST, READ[what][0]))
    (article,) = read_articles(["a.docx"]).articles
    assert article.notes == tuple(filter(None, (TOLD[what],)))
    for _ in ("built", "from the cache"):
        main(["ask", "-d", "a.docx", "How much is the rent?"])
        assert capsys.readouterr().err == (f"a.docx {TOLD[what]}.\n" if TOLD[what] else "")
    assert main(["ask", "-q", "-d", "a.docx", "How much is the rent?"]) in (0, 1)
    assert capsys.readouterr().err == ""
    main(["index", "-d", "a.docx"])
    size = capsys.readouterr().out.splitlines()[0]
    assert size.partition("; it ")[2] == TOLD[what]


def test_a_chart_is_told() -> None:
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    chart = f'<a:graphic xmlns:a="{space}/main"><c:chart xmlns:c="{space}/chart"/></a:graphic>'
    found = extracted(word(paragraph(RENT, f"<w:r><w:drawing>{chart}</w:drawing></w:r>", DUE)))
    assert found.notes == ("has 1 chart that is left out",)


def test_several_deletions_and_comments_are_one_line() -> None:
    one = f"<w:del>{run('900')}</w:del>"
    comment = '<w:r><w:commentReference w:id="0"/></w:r>'
    found = extracted(word(paragraph(RENT, one, DUE, one, comment)))
    assert found.notes == ("has 2 deletions and 1 comment that are left out",)
