"""The command `quoth verify` and its own options: read what was asked for, call, show."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.screen import choose_screen, tell

if TYPE_CHECKING:
    from quoth.terminal.layout import Line
    from quoth.verifying import Checked, Problem

AnswersFile = Annotated[
    str,
    typer.Argument(
        metavar="ANSWERS", help="Answer rows, a line of JSON each, as batch writes them; - is standard input."
    ),
]
DocumentRoot = Annotated[
    str,
    typer.Option(
        "--document-root", metavar="DIR", help="The folder that sources with a relative name are in."
    ),
]
Rows = Annotated[bool, typer.Option("--json", help="One JSON object for each row instead of text.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Only the rows that are wrong; no summary.")]

SCHEMA = "quoth.verification/1"


def verify(
    answers: AnswersFile,
    document_root: DocumentRoot = ".",
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    json: Rows = False,
    quiet: Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Hold every citation, short answer and derivation of answer rows against the sources, exactly.

    Exit code 0: all is as it says, 1: a row is wrong, 2: could not run.

    It takes rows of "quoth batch", "quoth ask --json" or "/save FILE.jsonl", and looks at each source's
    sha256, each citation, short answer and nearest sentence by its place, each derivation by doing it again,
    in fractions, from numbers that must stand in the cited sentences: 1941 never passes for 1931, nor 41 for
    1941. It tells, row by row, "ok", "source changed", "source missing", "text differs" (with the first
    character that does), "read otherwise by this version" (where a row's reader is another), "arithmetic
    wrong" or "malformed row".

    Sources with a relative name are looked for in --document-root, else in the current folder. It does not
    say whether an answer is right, nor look at paragraph and sentence numbers, scores and confidences.
    """
    from quoth.errors import InputError
    from quoth.terminal.opening import counted
    from quoth.terminal.screen import write_utf8
    from quoth.verifying import STATES
    from quoth.verifying import verify as verify_rows

    if not _is_folder(document_root):
        raise InputError(f"{document_root} is no folder.", "Name the folder that the documents are in.")
    screen = choose_screen("auto", plain=True)
    if json:
        write_utf8()
    counts: Counter[str] = Counter()
    known: set[tuple[str, str]] = set()
    for row in verify_rows(answers, document_root, max_bytes):
        counts[row.state] += 1
        if verbose and not quiet:
            _tell_files(row, known)
        if quiet and not row.problems:
            continue
        if json:
            screen.show_row(_json_row(row))
        else:
            screen.show(_lines(row))
    if not quiet:
        each = ", ".join(f"{counts[state]:,} {state}" for state in STATES if counts[state])
        tell(f"{counted(counts.total(), 'row')}: {each}")
    return 0 if set(counts) == {"ok"} else 1


def _is_folder(path: str) -> bool:
    from pathlib import Path

    return Path(path).is_dir()


def _tell_files(row: "Checked", known: set[tuple[str, str]]) -> None:
    """Tell of each source, once, which file was read for it."""
    for source, name in row.read:
        if (source, name) not in known:
            known.add((source, name))
            tell(f"Read {source}: {name}")


def _json_row(row: "Checked") -> str:
    from quoth.rows import dumps

    problems = [
        {
            "state": problem.state,
            "where": problem.where or None,
            "detail": problem.detail,
            "difference": problem.difference and problem.difference._asdict(),
        }
        for problem in row.problems
    ]
    return (
        dumps(
            {
                "schema": SCHEMA,
                "line": row.line,
                "id": row.id,
                "state": row.state,
                "problems": problems,
                "read": dict(row.read),
            }
        )
        + "\n"
    )


def _lines(row: "Checked") -> "list[Line]":
    """The row's line, or one for each of its problems, as compilers tell of them."""
    from quoth.terminal.layout import plain

    start = f"line {row.line}" if row.id is None else f"line {row.line}, {row.id}"
    return [plain(f"{start}: {told}") for told in map(_told, row.problems)] or [plain(f"{start}: ok")]


def _told(problem: "Problem") -> str:
    from quoth.terminal.sanitize import one_line

    where = f"{problem.where}: " if problem.where else ""
    found = problem.difference
    if found is None:
        return one_line(f"{problem.state}: {where}{problem.detail}")
    at = "" if found.at is None else f" at character {found.at}"
    shown = f"{problem.state}: {where}{problem.detail} First{at}: row …{found.row}…, source …{found.source}…"
    return one_line(shown)
