"""The conversation on a real pseudo-terminal: keys in, a screen out."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

PROMPT = "quoth>"  # the space after it is a cursor movement


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[pexpect.spawn]:
    environment = os.environ | {
        "TERM": "xterm",
        "PROMPT_TOOLKIT_NO_CPR": "1",  # nobody answers "where is the cursor?" here
        "QUOTH_STATE_DIR": str(tmp_path),
    }
    environment.pop("NO_COLOR", None)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "quoth"],
        env=environment,
        dimensions=(24, 100),
        encoding="utf-8",
        timeout=30,
    )
    yield child
    child.close(force=True)


def seen(child: pexpect.spawn, what: str) -> str:
    """Wait for `what`; what stood on the screen up to there, without colours and cursor moves."""
    child.expect_exact(what)
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", child.before + what)


def test_start_ask_why_interrupt_resize_quit(terminal: pexpect.spawn, tmp_path: Path) -> None:
    assert "33 sentences" in seen(terminal, PROMPT)

    terminal.send("How many troops were sent to Iraq in 2014?\r")
    answer = seen(terminal, "sentence 11")
    assert "5,000" in answer
    assert "paragraph 6" in answer
    seen(terminal, PROMPT)

    terminal.send("/why\r")
    assert "log-odds of being right" in seen(terminal, "candidate 1")
    seen(terminal, PROMPT)

    terminal.send("never mind\x03")
    seen(terminal, PROMPT)

    terminal.setwinsize(24, 40)
    terminal.send("When was the deadliest year?\r")
    rows = seen(terminal, "sentence 16").split("The deadliest year for")[1].splitlines()
    assert "2007" in "".join(rows)
    assert max(map(len, rows[1:])) <= 40
    seen(terminal, PROMPT)

    terminal.send("\x04")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    typed = (tmp_path / "history").read_text(encoding="utf-8")
    assert "How many troops" in typed
    assert "never mind" not in typed
