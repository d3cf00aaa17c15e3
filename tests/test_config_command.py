"""`quoth config`: each setting, its value, and who says so."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from quoth.terminal.cli import main
from quoth.terminal.repl.config import variable_of
from quoth.terminal.repl.preferences import PREFERENCES


class Ran(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for config.toml, and nothing said by the environment."""
    for name in ("NO_COLOR", "FORCE_COLOR", "QUOTH_NO_HISTORY", *map(variable_of, PREFERENCES)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("QUOTH_CONFIG_DIR", str(tmp_path / "my config"))
    (tmp_path / "my config").mkdir()
    return tmp_path / "my config"


def call(capsys: pytest.CaptureFixture[str], *words: str) -> Ran:
    capsys.readouterr()
    code = main(["config", *words])
    return Ran(code, *capsys.readouterr())


FILE = '# mine\nanswers = 3\ncolor = "never"\n\nplain = true\n'
# What the file and the environment say, the flags, a key, its value, and where it comes from; {} is the file.
SAID: tuple[tuple[str, str, dict[str, str], str, str, str, str], ...] = (
    ("nothing", "", {}, "", "answers", "1", "default"),
    ("the file", FILE, {}, "", "answers", "3", "{}, line 2"),
    ("a switch of the file", FILE, {}, "", "plain", "on", "{}, line 5"),
    ("a variable before the file", FILE, {"QUOTH_ANSWERS": "2"}, "", "answers", "2", "QUOTH_ANSWERS"),
    ("a flag before both", FILE, {"QUOTH_ANSWERS": "2"}, "-n 4", "answers", "4", "--answers"),
    ("a flag that says the default", FILE, {}, "-n 1", "answers", "1", "--answers"),
    ("a variable that is a flag's too", "", {"QUOTH_PLAIN": "1"}, "", "plain", "on", "QUOTH_PLAIN"),
    ("a variable of all programs", FILE, {"NO_COLOR": "1"}, "", "color", "auto", "NO_COLOR"),
    ("... behind quoth's own", FILE, {"NO_COLOR": "1", "QUOTH_COLOR": "always"}, "", "color", "always",
     "QUOTH_COLOR"),
    ("a dumb terminal", "", {"TERM": "dumb"}, "", "plain", "on", "TERM"),
    ("no history", "history = true", {"QUOTH_NO_HISTORY": "1"}, "", "history", "off", "QUOTH_NO_HISTORY"),
    ("no value", "", {}, "", "min-confidence", "auto", "default"),
    ("a probability", "", {}, "--min-confidence 0.5", "min-confidence", "0.5", "--min-confidence"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "environment", "flags", "key", "value", "place"),
    [row[1:] for row in SAID],
    ids=[row[0] for row in SAID],
)
def test_who_says_so(
    text: str,
    environment: dict[str, str],
    flags: str,
    key: str,
    value: str,
    place: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "config.toml").write_text(text)
    for name, said in environment.items():
        monkeypatch.setenv(name, said)
    ran = call(capsys, *flags.split())
    assert (ran.code, ran.err) == (0, "")
    lines = {line.split()[0]: line.split(maxsplit=2)[1:] for line in ran.out.splitlines() if line}
    assert lines[key] == [value, place.format(folder / "config.toml")]
    assert [row.name for row in PREFERENCES] == list(lines)[1:-1]


def test_as_json_values_have_their_types(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "config.toml").write_text("answers = 3\nexplain = true\nmin-confidence = 0.25\n")
    ran = call(capsys, "--json")
    found = json.loads(ran.out)
    rows = {row["name"]: row for row in found["settings"]}
    assert (found["schema"], found["file"], found["exists"]) == (
        "quoth.config/1", str(folder / "config.toml"), True,
    )  # fmt: skip
    assert rows["answers"] == {
        "name": "answers", "value": 3, "default": 1, "source": "file",
        "place": f"{folder / 'config.toml'}, line 1",
    }  # fmt: skip
    assert rows["explain"]["value"] is True
    assert rows["min-confidence"]["value"] == 0.25
    assert rows["width"] == {
        "name": "width", "value": None, "default": None, "source": "default", "place": "",
    }  # fmt: skip


def test_the_path_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Also of a file that is broken: else nobody would find it.
    (folder / "config.toml").write_text("answers = ")
    assert call(capsys, "--path") == (0, f"{folder / 'config.toml'}\n", "")


def test_a_file_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"{folder / 'config.toml'} (not there" in call(capsys).out


BROKEN = (
    ("no TOML", "answers = 1\ncolor = never", "line 2: Invalid value."),
    ("an unknown key", "\nansers = 2", "line 2: There is no setting 'ansers'. Did you mean answers?"),
    ("a value", "answers = 0", "line 1: answers can't be '0'. It takes a whole number from 1."),
)


@pytest.mark.parametrize(("text", "told"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_broken_file_is_one_line(
    text: str, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "config.toml").write_text(text)
    ran = call(capsys)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"{folder / 'config.toml'}, {told}")
