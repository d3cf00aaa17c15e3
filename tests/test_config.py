"""Flag, else environment, else config.toml, else default; and what /set takes."""

from pathlib import Path

import pytest

from quoth.errors import UsageError
from quoth.terminal import cli
from quoth.terminal.repl.config import configured
from quoth.terminal.repl.preferences import PREFERENCES, Preference, preference, set_preference, shown
from quoth.terminal.repl.session import Session
from replies import INDEX

SESSION = Session(INDEX)


def read(
    folder: Path, text: str | bytes, environment: dict[str, str] | None = None, given: str = ""
) -> Session:
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "config.toml").write_bytes(data)
    return configured(SESSION, given.split(), {"QUOTH_CONFIG_DIR": str(folder), **(environment or {})})


def values(session: Session) -> dict[str, str]:
    """What differs from a new session."""
    return {row.name: shown(row.get(session)) for row in PREFERENCES if row.get(session) != row.get(SESSION)}


FILE = 'answers = 3\ncolor = "never"\n'
SAID: tuple[tuple[str, str, dict[str, str], str, dict[str, str]], ...] = (
    ("the file", FILE, {}, "", {"answers": "3", "color": "never"}),
    ("the environment before the file", FILE, {"QUOTH_ANSWERS": "2"}, "", {"answers": "2", "color": "never"}),
    ("a flag before both", FILE, {"QUOTH_ANSWERS": "2"}, "answers", {"color": "never"}),
    ("the variables of all programs before the file", FILE, {"NO_COLOR": "1"}, "", {"answers": "3"}),
    ("an empty variable says nothing", FILE, {"QUOTH_ANSWERS": ""}, "", {"answers": "3", "color": "never"}),
    ("no history", "history = true", {"QUOTH_NO_HISTORY": "1"}, "", {"history": "off"}),
    ("a history", "history = false", {"QUOTH_NO_HISTORY": "0"}, "", {"history": "off"}),
    ("every kind of value",
     'editing-mode = "vi"\nmin_confidence = 0.5\nexplain = true\nplain = "on"\nwidth = 60\ncontext = 1 # so',
     {}, "",
     {"editing-mode": "vi", "min-confidence": "0.5", "explain": "on", "plain": "on", "width": "60",
      "context": "1"}),
    ("a byte order mark", "\ufeffanswers = 2", {}, "", {"answers": "2"}),
    ("an empty file", "", {}, "", {}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "environment", "given", "expected"), [row[1:] for row in SAID], ids=[row[0] for row in SAID]
)
def test_what_a_conversation_starts_with(
    text: str, environment: dict[str, str], given: str, expected: dict[str, str], tmp_path: Path
) -> None:
    assert values(read(tmp_path, text, environment, given)) == expected


def test_without_a_file_nothing_is_loaded_or_changed(tmp_path: Path) -> None:
    assert configured(SESSION, (), {"QUOTH_CONFIG_DIR": str(tmp_path / "none")}) == SESSION


WRONG = (
    ("a value", "# mine\nanswers = 0", "config.toml, line 2: answers can't be '0'.",
     "It takes a whole number from 1."),
    ("a key", "answers = 1\nansers = 2", "line 2: There is no setting 'ansers'.", "Did you mean answers?"),
    ("a table", "\n[color]\nname = 1", "line 2: color is one value.", "It takes auto, always, never."),
    ("a list", "answers = [1]", "line 1: answers is one value.", "It takes a whole number from 1."),
    ("the syntax", "answers = 1\ncolor = never", "line 2: Invalid value.",
     "Write it as TOML, such as: answers = 2"),
    ("the end", 'answers = 1\ncolor = "nev', "line 2: ", "Write it as TOML"),
    ("the encoding", b"answers = 1\n# caf\xe9", "line 2: this is not UTF-8.", "Save it as UTF-8."),
    ("not a number", "min-confidence = nan", "min-confidence can't be 'nan'.",
     "It takes a number from 0 to 1"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "problem", "remedy"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_what_the_file_says_wrongly(text: str | bytes, problem: str, remedy: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        read(tmp_path, text)
    assert problem in raised.value.problem
    assert raised.value.problem.startswith(str(tmp_path / "config.toml"))
    assert remedy in raised.value.remedy
    assert "\n" not in str(raised.value)


def test_what_a_variable_says_wrongly(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match=r"QUOTH_WIDTH: width can't be '5'\. It takes a whole number from 10"
    ):
        read(tmp_path, "", {"QUOTH_WIDTH": "5"})


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(UsageError, match=r"config\.toml can't be read"):
        configured(SESSION, (), {"QUOTH_CONFIG_DIR": str(tmp_path)})


def test_the_command_ends_with_one_line_and_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "config.toml").write_text("answers = 1\nwidth = true")
    monkeypatch.setenv("QUOTH_CONFIG_DIR", str(tmp_path))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert cli.main([]) == 2
    assert capsys.readouterr().err == (
        f"{tmp_path}/config.toml, line 2: width can't be 'true'. It takes a whole number from 10, or auto.\n"
    )


def test_the_other_commands_read_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "config.toml").write_text("answers = 3\nthis is no TOML")
    monkeypatch.setenv("QUOTH_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("QUOTH_ANSWERS", "3")
    (tmp_path / "bridge.txt").write_text("The bridge opened in 1883. The bridge cost 9 dollars.")
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(tmp_path / "cache"))
    assert cli.main(["ask", "-d", str(tmp_path / "bridge.txt"), "When did the bridge open?"]) == 0
    assert capsys.readouterr().out.count("sentence ") == 1


@pytest.mark.parametrize("row", PREFERENCES, ids=lambda row: row.name)
def test_each_preference_takes_its_example_and_not_its_near_miss(row: Preference) -> None:
    after = set_preference(SESSION, row.name, row.example)
    assert row.get(after) == row.parse(row.example)
    assert set_preference(after, row.name, shown(row.get(after))) == after
    for offered in row.offered:
        row.parse(offered)
    with pytest.raises(UsageError, match=row.name):
        set_preference(SESSION, row.name, row.near_miss)


@pytest.mark.parametrize("name", ["min_confidence", "MIN-CONFIDENCE"])
def test_a_name_in_another_spelling(name: str) -> None:
    assert preference(name).name == "min-confidence"


def test_a_name_with_none_near_lists_them() -> None:
    with pytest.raises(UsageError, match="There are answers, context,"):
        preference("xyzzy")
