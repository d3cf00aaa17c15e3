"""A conversation without a terminal: a question per line in, answers as plain text out."""

import sys
from collections.abc import Iterator

from quoth.errors import InputError, QuothError
from quoth.terminal.layout import Line
from quoth.terminal.opening import comments_told
from quoth.terminal.repl.session import Session, ask
from quoth.terminal.screen import Screen, tell


def run_lines(session: Session, screen: Screen, quiet: bool = False) -> int:
    """Answer every line of standard input, a blank line between two answers.

    A line that can't be asked is told on standard error and the rest goes on; lines that begin with "# "
    are left out, and told unless `quiet`. Returns the exit code: 0, or 2 when there was a bad line.
    """
    from quoth.inputs.questions import is_comment

    code, answered, comments = 0, False, 0
    for number, line in enumerate(_standard_input(), start=1):
        try:
            question = _decoded(line, number)
            if not question.strip():
                continue
            if is_comment(question):
                comments += 1
                continue
            turn = ask(session, question)
        except QuothError as error:
            tell(str(error))
            code = error.exit_code
            continue
        if answered:
            screen.show((Line(()),))
        if turn.note:
            tell(turn.note)
        screen.show(turn.lines)
        session, answered = turn.session, True
    if comments and not quiet:
        tell(comments_told(comments))
    return code


def read_question() -> str:
    """All of standard input, as one question. Raises InputError if it isn't UTF-8."""
    return " ".join(_decoded(line, number) for number, line in enumerate(_standard_input(), 1))


def _standard_input() -> Iterator[bytes]:
    """Line by line as they come, so that a program on the other end can wait for each answer."""
    if sys.stdin is None:
        raise InputError("Standard input is closed.", "Run quoth with an open one.")
    yield from iter(sys.stdin.buffer.readline, b"")


def _decoded(line: bytes, number: int) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
    except UnicodeDecodeError as error:
        raise InputError(
            f"Line {number} of standard input is not UTF-8 (byte {error.start} of the line).",
            "Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8",
        ) from None
