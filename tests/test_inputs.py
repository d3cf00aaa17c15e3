"""Documents and question files: what is read, and what each unusable one is told."""

import gzip
import hashlib
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoth.errors import InputError
from quoth.inputs import lines, questions, read_articles, read_questions
from quoth.inputs.documents import Reading, title_of
from quoth.model import QuestionRow

pytestmark = pytest.mark.usefixtures("here")


def pipe_in(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def write(files: dict[str, bytes | str]) -> None:
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content.encode() if isinstance(content, str) else content)


# Documents

DECODED = {
    "ASCII": (b"It opened.\n", "It opened.\n"),
    "UTF-8": ("Élan\u2028—".encode(), "Élan\u2028—"),
    "a BOM is dropped": (b"\xef\xbb\xbfIt opened.", "It opened."),
    "one BOM is dropped": (b"\xef\xbb\xbf\xef\xbb\xbfIt", "\ufeffIt"),
    "line ends stay": (b"a\r\nb\rc\n", "a\r\nb\rc\n"),
    "control characters stay": (b"a\x1b[31mb\x07", "a\x1b[31mb\x07"),
    "UTF-16 by its mark": ("Élan\r\n".encode("utf-16"), "Élan\r\n"),
    "UTF-16, the other way": (b"\xfe\xff" + "Élan".encode("utf-16-be"), "Élan"),
    "UTF-32 by its mark": ("Élan".encode("utf-32"), "Élan"),
    "Windows-1252": (b"\x93caf\xe9\x94 \x80 5", "“café” € 5"),
    "gzip": (gzip.compress("Élan".encode()), "Élan"),
    "gzip of two members": (gzip.compress(b"It ") + gzip.compress(b"opened."), "It opened."),
}


@pytest.mark.parametrize("what", DECODED)
def test_a_document_is_decoded_and_otherwise_untouched(what: str) -> None:
    data, text = DECODED[what]
    write({"a.txt": data})
    (article,) = read_articles(["a.txt"]).articles
    assert article.text == text
    assert article.sha256 == hashlib.sha256(data).hexdigest()


OF_MAN = (
    "is the source of a man page. Pipe what man shows, or save it: man PAGE | quoth ask -d - QUESTION, "
    "man PAGE > PAGE.txt."
)
OTHER = "Name a file, or a folder with .txt, .md, .html, .pdf or other documents."
MAN_PAGE = b'.\\" A comment\n.TH BRIDGE 1 "May 1883"\n.SH NAME\nbridge\n'
UNUSABLE = {
    "": "A file without a name does not exist. Check the name.",
    "none.txt": "none.txt does not exist. Check the name.",
    "a.txt/b": "a.txt/b can't be read (Not a directory). Make it readable, or name another.",
    "empty.txt": "empty.txt is empty. Name a document that has text.",
    "blank.txt": "blank.txt holds only white space. Name a document that has text.",
    "bom.txt": "bom.txt has no text in it. Name a document that has text.",
    "nul.txt": "nul.txt is no text: byte 2 is NUL. Name a plain-text file (.txt, .md, .rst).",
    "damaged 8.txt": (
        "damaged 8.txt is not UTF-8 at byte 9. Convert it: iconv -f WINDOWS-1252 -t UTF-8 'damaged 8.txt'"
    ),
    "latin.txt": "latin.txt is no text: byte 2 is 0x81. Name a plain-text file (.txt, .md, .rst).",
    "bom latin.txt": (
        "bom latin.txt is not UTF-8 at byte 4. Convert it: iconv -f WINDOWS-1252 -t UTF-8 'bom latin.txt'"
    ),
    "utf16.txt": "utf16.txt is not UTF-16-LE at byte 6, as its first bytes have it. Save it as UTF-8.",
    "old.doc": (
        "old.doc is encrypted, or of the Office formats before .docx. Save it as .docx, without a password."
    ),
    "page.1": (f"page.1 {OF_MAN}"),
    "page.1.gz": (f"page.1.gz {OF_MAN}"),
    "cut.txt.gz": "cut.txt.gz is damaged: it ends too early. Get it anew.",
    "more/*.pdf": "more/*.pdf matches no file. Check the pattern; ** is for folders in folders.",
    "pipe": "pipe is a pipe, not a file. Save its content to a file.",
    "/dev/null": "/dev/null is a device, not a file. Save its content to a file.",
    "long.txt": "long.txt has over 100 bytes (--max-bytes). Allow more, or split it into several files.",
    "only": f"only holds no text to read: only/.hidden is hidden, and 1 more are skipped. {OTHER}",
    "nothing": f"nothing holds no text to read. {OTHER}",
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_document_of_no_use_is_named_with_a_remedy(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        {
            "a.txt": "It opened.",
            "empty.txt": b"",
            "blank.txt": b" \n\t\r\n",
            "bom.txt": b"\xef\xbb\xbf",
            "nul.txt": b"It\0opened",
            "damaged 8.txt": "é é é ".encode() + b"\xe9",
            "latin.txt": b"\xe9 \x81",
            "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 40,
            "page.1": MAN_PAGE,
            "page.1.gz": gzip.compress(MAN_PAGE),
            "cut.txt.gz": gzip.compress(b"It opened.")[:-9],
            "bom latin.txt": b"\xef\xbb\xbfI\xe9",
            "utf16.txt": b"\xff\xfeI\0t\0\0",
            "long.txt": b"x" * 101,
            "only/.hidden": "It opened.",
            "only/photo.png": b"\x89PNG",
        }
    )
    Path("nothing").mkdir()
    os.mkfifo("pipe")
    with pytest.raises(InputError) as caught:
        read_articles([name], max_bytes=100)
    assert str(caught.value) == UNUSABLE[name]


def names(reading: Reading) -> list[str]:
    return [article.source for article in reading.articles]


def test_a_folder_is_read_in_order_of_its_paths_and_what_is_skipped_has_a_reason() -> None:
    write(
        {
            "d/b.txt": "B.",
            "d/A.md": "A.",
            "d/README": "R.",
            "d/sub/c.RST": "C.",
            "d/photo.png": b"\x89PNG",
            "d/binary": b"\0",
            "d/empty.txt": b"",
            "d/bad.pdf": b"%PDF-1.4 ...",
            "d/latin.txt": b"caf\xe9",
            "d/.git/config": "hidden",
            "d/.notes.txt": "hidden",
        }
    )
    os.mkfifo("d/pipe.txt")
    Path("d/loop").symlink_to("..", target_is_directory=True)
    Path("d/lost.txt").symlink_to("nowhere")
    Path("d/link.txt").symlink_to("b.txt")
    reading = read_articles(["d/"])
    assert names(reading) == ["d/A.md", "d/README", "d/b.txt", "d/latin.txt", "d/sub/c.RST"]
    assert [tuple(row) for row in reading.skipped] == [
        ("d/.git", "is hidden", False),
        ("d/.notes.txt", "is hidden", False),
        ("d/bad.pdf", "is a damaged PDF", True),
        ("d/binary", "is no text: byte 0 is NUL", False),
        ("d/empty.txt", "is empty", True),
        ("d/link.txt", "was read before", False),
        ("d/loop", "is a link to a folder", False),
        ("d/lost.txt", "does not exist", True),
        ("d/photo.png", "is of no format that is read", False),
        ("d/pipe.txt", "is a pipe, not a file", True),
    ]
    with pytest.raises(InputError, match=r"^d/bad\.pdf is a damaged PDF\. Get it anew\.$"):
        read_articles(["d/"], strict=True)


IGNORING = {
    "a name": ("a.txt", ["d/b.txt", "d/sub/b.txt"]),
    "a folder": ("sub/", ["d/a.txt", "d/b.txt"]),
    "at the top": ("/a.txt", ["d/b.txt", "d/sub/a.txt", "d/sub/b.txt"]),
    "taken back": ("*.txt\n!b.txt", ["d/b.txt", "d/sub/b.txt"]),
    "no pattern": ("!\n\\\n# a.txt", ["d/a.txt", "d/b.txt", "d/sub/a.txt", "d/sub/b.txt"]),
}


@pytest.mark.parametrize("what", IGNORING)
def test_what_git_ignores_is_left_out(what: str) -> None:
    lines, left = IGNORING[what]
    paths = ("d/a.txt", "d/b.txt", "d/sub/a.txt", "d/sub/b.txt")
    write({"d/.gitignore": lines, **dict.fromkeys(paths, "It opened.")})
    reading = read_articles(["d"])
    assert names(reading) == left
    reasons = {row.why for row in reading.skipped if not row.path.endswith(".gitignore")}
    assert reasons <= {"is ignored by d/.gitignore"}


def test_the_nearest_gitignore_decides_up_to_the_top_of_the_repository() -> None:
    write({".gitignore": "*.txt", "repo/.git/config": "", "repo/.gitignore": "a.*\nb.*"})
    write({"repo/d/.gitignore": "!a.txt", "repo/d/a.txt": "A.", "repo/d/b.txt": "B.", "repo/d/c.txt": "C."})
    assert names(read_articles(["repo/d"])) == ["repo/d/a.txt", "repo/d/c.txt"]


GLOBS = {
    "*.txt": ["a.txt", "b [1].txt"],
    "?.txt": ["a.txt"],
    "**/*.md": ["d/c.md", "d/sub/e.md"],
    "d*": ["d/c.md", "d/sub/e.md"],
    "b [1].txt": ["b [1].txt"],
    "*.log": ["notes.log"],
}


def test_a_glob_that_the_shell_left_is_expanded_in_order() -> None:
    paths = ("b [1].txt", "a.txt", "d/c.md", "d/sub/e.md", "notes.log", ".hidden.txt")
    write(dict.fromkeys(paths, "It opened."))
    assert {pattern: names(read_articles([pattern])) for pattern in GLOBS} == GLOBS


def test_a_glob_goes_on_behind_a_file_that_can_not_be_read() -> None:
    write({"a.txt": "", "b.txt": "It opened."})
    reading = read_articles(["*.txt"])
    assert names(reading) == ["b.txt"]
    assert reading.skipped == (("a.txt", "is empty", True),)


def test_sources_are_named_as_they_were_given(here: Path) -> None:
    write({"d/a.txt": "A.", "b.log": "B."})
    given_names = ["./d", "b.log", f"{here}/d/../b.log", "d"]
    reading = read_articles(given_names)
    assert names(reading) == ["./d/a.txt", "b.log"]
    assert [row.path for row in reading.skipped] == [f"{here}/d/../b.log", "d/a.txt"]


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe_in("It opened — once.".encode(), monkeypatch)
    reading = read_articles(["-", "-"])
    assert [(a.source, a.text) for a in reading.articles] == [("<stdin>", "It opened — once.")]
    assert [tuple(row) for row in reading.skipped] == [("<stdin>", "was read before", False)]


def test_bad_standard_input_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, problem in ((b"", "<stdin> is empty"), (b"\x81", "<stdin> is no text: byte 0 is 0x81")):
        pipe_in(data, monkeypatch)
        with pytest.raises(InputError, match=problem):
            read_articles(["-"])
    monkeypatch.setattr(sys, "stdin", None)
    for read in (lambda: read_articles(["-"]), lambda: list(read_questions("-"))):
        with pytest.raises(InputError, match="<stdin> is closed"):
            read()


def test_a_folder_that_may_not_be_listed_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    write({"d/a.txt": "A.", "d/secret/b.txt": "B."})
    scandir = os.scandir

    def refusing(path: str) -> Any:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert read_articles(["d"]).skipped == (("d/secret", "can't be read (Permission denied)", True),)


TITLED = ("The bridge\n\nIt opened.", "\n\n  The bridge  \nIt opened.", "# The bridge\nIt opened.",
    "## The bridge ##\r\nIt opened.")  # fmt: skip
UNTITLED = ("The bridge opened in May.\nIt cost $15.", "He said “the bridge opened.”\nIt cost $15.",
    "Did it open?\nIt did.", "The bridge", "word " * 40 + "\nIt opened.", "#\nIt opened.")  # fmt: skip


def test_title() -> None:
    assert [text for text in TITLED if title_of(text) != "The bridge"] == []
    assert [text for text in UNTITLED if title_of(text)] == []


# Question files


def rows(name: str, data: bytes | str) -> list[QuestionRow]:
    write({name: data})
    return list(read_questions(name))


def row(number: int, question: str, name: str = "", conversation: str | None = None) -> QuestionRow:
    return QuestionRow(number, name or str(number), question, conversation)


FORMATS = {
    "txt": ("q.txt", "Who?\n\n  When? \r\nWhy?", [row(1, "Who?"), row(3, "When?"), row(4, "Why?")]),
    "comments":
        ("q.txt", "# who is who\nWho?\n#1 of what?\n  # Why?\n",
         [row(2, "Who?"), row(3, "#1 of what?"), row(4, "# Why?")]),
    "no ending, comments": ("questions", "# by Jane\nWho?\n# Why?\n", [row(2, "Who?")]),
    "a BOM": ("q.txt", "\ufeffWho?\n", [row(1, "Who?")]),
    "no line": ("q.txt", "", []),
    "jsonl":
        ("q.jsonl", '\n{"id": "q7", "question": "Who?", "kind": "who"}\n{"question": "When?"}\n'
        '{"id": 12, "question": "Why?", "conversation": "c1"}\n'
        '{"id": 1.5, "question": "\\ud83d\\ude00?", "conversation": 3}\n',
         [row(2, "Who?", "q7"), row(3, "When?"), row(4, "Why?", "12", "c1"), row(5, "😀?", "1.5", "3")]),
    "csv":
        ("q.csv", '\ufeffid, Question ,conversation\nq1,"Who, ""he""\nor she?",\n\n,Why?,c1\r\n',
         [row(2, 'Who, "he"\nor she?', "q1"), row(5, "Why?", "", "c1")]),
    "tsv": ("q.TSV", "question\tid\nWho, he?\tq1\n", [row(2, "Who, he?", "q1")]),
    "squad":
        ("q.json", json.dumps({"data": [{"paragraphs": [{"qas": [{"id": "a", "question": "Who?"}]}] * 2}]}),
         [row(1, "Who?", "a"), row(2, "Who?", "a")]),
    "no ending, JSON": ("questions", '\n \n{"question": "Who?"}', [row(3, "Who?")]),
    "no ending, text": ("questions", "\nWho?\n{", [row(2, "Who?"), row(3, "{")]),
    "another ending": ("q.md", "Who?", [row(1, "Who?")]),
}  # fmt: skip


@pytest.mark.parametrize("what", FORMATS)
def test_rows_of_a_format(what: str) -> None:
    name, data, expected = FORMATS[what]
    assert rows(name, data) == expected


def test_comments_are_told_by_their_line() -> None:
    write({"q.txt": "# who is who\nWho?\n# Why?\n", "q.jsonl": "# Why?\n"})
    seen: list[int] = []
    assert list(read_questions("q.txt", seen.append)) == [row(2, "Who?")]
    assert seen == [1, 3]
    assert [found.problem for found in read_questions("q.jsonl", seen.append)] != [""]
    assert seen == [1, 3]


def test_rows_from_standard_input_and_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b'{"question": "Who?"}\n', b"Who?\n"):
        pipe_in(data, monkeypatch)
        assert list(read_questions("-")) == [row(1, "Who?")]
        reading, writing = os.pipe()
        os.write(writing, data)
        os.close(writing)
        assert list(read_questions(f"/dev/fd/{reading}")) == [row(1, "Who?")]
        os.close(reading)


PROBLEMS = {
    '{"question": ""}': "The question is empty.",
    '{"question": " \\n"}': "The question is empty.",
    '{"id": 4}': "The row has no question.",
    '{"question": null}': "The row has no question.",
    '{"question": ["Who?"]}': "The question is not text.",
    '{"question": 7}': "The question is not text.",
    '{"question": "a\\u0000b"}': "The question has a NUL character.",
    '{"question": "a\\ud800b"}': "The question has half a surrogate pair.",
    '{"question": "' + "x" * 10_001 + '"}': "The question has over 10,000 characters.",
    '{"question": "Who?", "id": true}': "The id is neither text nor a number.",
    '{"question": "Who?", "id": {}}': "The id is neither text nor a number.",
    '{"question": "Who?", "id": "\\udfff"}': "The id has half a surrogate pair.",
    '{"question": "Who?", "id": "' + "x" * 1_001 + '"}': "The id has 1,001 characters, over 1,000.",
    '{"question": "Who?", "conversation": []}': "The conversation is neither text nor a number.",
    '["Who?"]': "The line is no JSON object.",
    '"Who?"': "The line is no JSON object.",
    "{'question': 'Who?'}": "The JSON is broken: Expecting property name enclosed in double quotes: "
    "line 1 column 2 (char 1).",
    '{"question": "Who?"} {}': "The JSON is broken: Extra data: line 1 column 22 (char 21).",
    '{"question": ' + "[" * 100_000: "The JSON is nested too deeply.",
    '{"question": "' + "x" * 1_000_001 + '"}': "The line has over 1,000,000 bytes.",
}


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=range(len(PROBLEMS)))
def test_a_bad_row_is_a_row_with_a_problem_and_the_rest_goes_on(problem: str) -> None:
    line = next(line for line, each in PROBLEMS.items() if each == problem)
    bad, good = rows("q.jsonl", f'{line}\n{{"question": "Who?"}}\n')
    assert good == row(2, "Who?")
    assert (bad.number, bad.problem) == (1, problem)
    bad.id.encode()


def test_bad_rows_of_text_and_tables() -> None:
    long = "x" * 1_000_001
    assert [r.problem for r in rows("q.txt", f"a\0b\n{long}\nWho?\n")] == [
        "The question has a NUL character.",
        "The question has over 10,000 characters.",
        "",
    ]
    found = rows("q.csv", f"id,question\n1\n2,\n3,{'x' * 200_000}\n4,Who?\n5,Why?,more\n")
    assert [(r.number, r.id, r.problem) for r in found] == [
        (2, "1", "The row has no question."),
        (3, "2", "The question is empty."),
        (4, "4", "The row is broken: field larger than field limit (131072)."),
        (5, "4", ""),
        (6, "5", ""),
    ]


def test_lines_end_as_on_any_system() -> None:
    long = "x" * 2_500_000
    text = f"Who?\rWhen?\r\nWhy?\n\r\n{long}\rHow?\r\r{long}\r\nWhere?\r"
    assert [(r.number, r.question[:6], r.problem[:21]) for r in rows("q.txt", text)] == [
        (1, "Who?", ""),
        (2, "When?", ""),
        (3, "Why?", ""),
        (5, "xxxxxx", "The question has over"),
        (6, "How?", ""),
        (8, "xxxxxx", "The question has over"),
        (9, "Where?", ""),
    ]


NO_SQUAD = "is no SQuAD JSON (data, paragraphs, qas). Name other JSON .jsonl, an object a line."
UNREADABLE = {
    "none.txt": "none.txt does not exist. Check the name.",
    "folder": "folder is a folder, not a file. Name a file of questions.",
    "/dev/zero": "/dev/zero is a device, not a file. Name a file of questions.",
    "latin.txt": ("latin.txt is not UTF-8 at byte 8. Convert it: iconv -f WINDOWS-1252 -t UTF-8 latin.txt"),
    "cut.txt": "cut.txt is not UTF-8 at byte 5. Convert it: iconv -f WINDOWS-1252 -t UTF-8 cut.txt",
    "utf16.txt": "utf16.txt is cut off at byte 8. Save it again, as UTF-8.",
    "other.csv": ("other.csv has no column named question. Give it a header: id,question for one."),
    "empty.csv": ("empty.csv has no column named question. Give it a header: id,question for one."),
    "list.json": f"list.json {NO_SQUAD}",
    "broken.json": f"broken.json {NO_SQUAD}",
    "long.json": "long.json has over 0 MB. Make it .jsonl.",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_question_file_of_no_use_is_named_with_a_remedy(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("folder").mkdir()
    write(
        {
            "latin.txt": b"Who?\nCaf\xc3\xe9?\n",
            "cut.txt": b"Who?\n\xe2\x80",
            "utf16.txt": "Who?".encode("utf-16")[:-1],
            "other.csv": "id,text\n1,Who?\n",
            "empty.csv": "",
            "list.json": '[{"question": "Who?"}]',
            "broken.json": "{",
            "long.json": "[" * 101,
        }
    )
    monkeypatch.setattr(questions, "SQUAD_LIMIT", 100)
    monkeypatch.setattr(lines, "CHUNK", 3)
    with pytest.raises(InputError) as caught:
        list(read_questions(name))
    assert str(caught.value) == UNREADABLE[name]


def test_standard_input_that_is_not_utf8_ends_at_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe_in(b"Who?\nCaf\xe9?\n", monkeypatch)
    found = read_questions("-")
    assert next(found) == row(1, "Who?")
    with pytest.raises(InputError, match=r"<stdin> is not UTF-8 on line 2\. Convert it"):
        next(found)


def test_a_file_is_refused_before_its_first_row_is_asked_for_and_not_read_ahead() -> None:
    write({"q.txt": b"Who?\n\xe9\n", "long.txt": "Who?\n" * 100_000})
    with pytest.raises(InputError):
        read_questions("q.txt")
    assert next(read_questions("long.txt")) == row(1, "Who?")


@given(st.lists(st.text(max_size=20)))
def test_whatever_a_line_holds_it_becomes_rows_and_no_exception(texts: list[str]) -> None:
    pages = {
        "r.txt": "\n".join(texts),
        "r.jsonl": "\n".join(json.dumps({"question": text, "id": text}) for text in texts),
        "r.csv": "question\n" + "\n".join(texts),
    }
    for name, page in pages.items():
        for found in rows(name, page.encode("utf-8", "replace")):
            assert found.problem or found.question.strip(), found
            found.id.encode()
            if not found.problem:
                found.question.encode()
