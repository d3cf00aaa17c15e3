"""The schema of the answer row, compiled, for the tests: every row that is made is held to it."""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

import quoth.rows
from quoth.schemas import answer_schema

# Python looks for a module of this name in every folder of PYTHONPATH.
RECORDING = Path(__file__).parent / "recording"
sys.path.insert(0, str(RECORDING))
sys.modules.pop("sitecustomize", None)  # some systems have one of their own
from sitecustomize import HELD, RECORD, hold  # noqa: E402

SCHEMA: dict[str, Any] = json.loads(answer_schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def verify(row: dict[str, Any]) -> None:
    """AssertionError for a row that is not as the schema has it."""
    wrong = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(row)]
    assert not wrong, f"{wrong} in {row}"


class Recorded:
    """The rows that processes started by tests have made, as `sitecustomize` writes them down."""

    def begin(self) -> None:
        """Have every process that is started from now on write its rows down."""
        folder = tempfile.TemporaryDirectory(prefix="quoth-rows-")
        self._folder = folder  # goes when this does
        self._path = Path(folder.name) / "rows.jsonl"
        self._path.touch()
        self._read = 0
        os.environ[RECORD] = str(self._path)
        paths = [str(RECORDING), os.environ.get("PYTHONPATH", "")]
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))

    def fresh(self) -> list[dict[str, Any]]:
        """Those that came since the last time."""
        with self._path.open("rb") as file:
            file.seek(self._read)
            found = file.read()
        found = found[: found.rfind(b"\n") + 1]  # the rest is being written
        self._read += len(found)
        return [json.loads(line) for line in found.splitlines()]


def holding(question: str) -> dict[str, str]:
    """An environment in which a process stops, as by SIGSTOP, amid the row of this question."""
    return {HELD: question}


def hold_rows() -> Recorded:
    """Hold every row to the schema: made here, at once; made by other processes, when `fresh` gives it.

    They write none down before `Recorded.begin`.
    """
    hold(quoth.rows, verify)
    return Recorded()
