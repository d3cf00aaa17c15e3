"""Flag, else environment, else config.toml, else default: what a conversation starts with; who says so."""

import json
from pathlib import Path

import pytest

from calling import Call
from quoth.errors import UsageError
from quoth.terminal.repl.config import configured, variable_of
from quoth.terminal.repl.preferences import PREFERENCES, Preference, preference, set_preference, shown
from quoth.terminal.repl.session import Session
from replies import INDEX

SESSION = Session(INDEX)


@pytest.fixture(autouse=True)
def folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for config.toml, and nothing said by the environment."""
    for name in map(variable_of, PREFERENCES):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("QUOTH_CONFIG_DIR", str(here / "my config"))
    (here / "my config").mkdir()
    return here / "my config"


FILE = '# mine\nanswers = 3\ncolor = "never"\n\nplain = true\n'
# What the file and the environment say, the flags, a key, its value, and where it comes from; {} is the file.
SAID: tuple[tuple[str, str, dict[str, str], str, str, str, str], ...] = (
    ("nothing", "", {}, "", "answers", "1", "default"),
    ("the file", FILE, {}, "", "answers", "3", "{}, line 2"),
    ("a byte order mark", "\ufeffanswers = 2", {}, "", "answers", "2", "{}, line 1"),
    ("a switch of the file", FILE, {}, "", "plain", "on", "{}, line 5"),
    ("a variable before the file", FILE, {"QUOTH_ANSWERS": "2"}, "", "answers", "2", "QUOTH_ANSWERS"),
    ("an empty variable says nothing", FILE, {"QUOTH_ANSWERS": ""}, "", "answers", "3", "{}, line 2"),
    ("a flag before both", FILE, {"QUOTH_ANSWERS": "2"}, "-n 4", "answers", "4", "--answers"),
    ("a flag that says the default", FILE, {}, "-n 1", "answers", "1", "--answers"),
    ("a variable that is a flag's too", "", {"QUOTH_PLAIN": "1"}, "", "plain", "on", "QUOTH_PLAIN"),
    ("a variable of all programs", FILE, {"NO_COLOR": "1"}, "", "color", "auto", "NO_COLOR"),
    ("... behind quoth's own", FILE, {"NO_COLOR": "1", "QUOTH_COLOR": "always"}, "", "color", "always",
     "QUOTH_COLOR"),
    ("a dumb terminal", "", {"TERM": "dumb"}, "", "plain", "on", "TERM"),
    ("no history", "history = true", {"QUOTH_NO_HISTORY": "1"}, "", "history", "off", "QUOTH_NO_HISTORY"),
    ("a history", "history = false", {"QUOTH_NO_HISTORY": "0"}, "", "history", "off", "{}, line 1"),
    ("no value", "", {}, "", "min-confidence", "auto", "default"),
    ("a probability", "", {}, "--min-confidence 0.5", "min-confidence", "0.5", "--min-confidence"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "environment", "flags", "key", "value", "place"),
    [row[1:] for row in SAID],
    ids=[row[0] for row in SAID],
)
def test_who_says_so(
    text: str, environment: dict[str, str], flags: str, key: str, value: str, place: str,
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: Call,
) -> None:  # fmt: skip
    (folder / "config.toml").write_text(text)
    for name, said in environment.items():
        monkeypatch.setenv(name, said)
    ran = call("config", *flags.split())
    assert (ran.code, ran.err) == (0, "")
    lines = {line.split()[0]: line.split(maxsplit=2)[1:] for line in ran.out.splitlines() if line}
    assert lines[key] == [value, place.format(folder / "config.toml")]
    assert [row.name for row in PREFERENCES] == list(lines)[1:-1]


def test_a_conversation_starts_with_it(folder: Path) -> None:
    environment = {"QUOTH_CONFIG_DIR": str(folder), "QUOTH_ANSWERS": "2"}
    assert configured(SESSION, (), {"QUOTH_CONFIG_DIR": str(folder)}) == SESSION  # there is no file
    (folder / "config.toml").write_text(
        'editing-mode = "vi"\nmin_confidence = 0.5\nexplain = true\nplain = "on"\nwidth = 60\ncontext = 1#so'
    )
    session = configured(SESSION, ["width"], environment)
    found = {row.name: shown(row.get(session)) for row in PREFERENCES if row.get(session) != row.get(SESSION)}
    assert found == {
        "editing-mode": "vi", "min-confidence": "0.5", "explain": "on", "plain": "on", "context": "1",
        "answers": "2",
    }  # fmt: skip


WRONG = (
    ("a value", "# mine\nanswers = 0", ", line 2: answers can't be '0'. It takes a whole number from 1."),
    ("a key", "answers = 1\nansers = 2", ", line 2: There is no setting 'ansers'. Did you mean answers?"),
    ("a table", "\n[color]\nname = 1", ", line 2: color is one value. It takes auto, always, never."),
    ("a list", "answers = [1]", ", line 1: answers is one value. It takes a whole number from 1."),
    ("the syntax", "answers = 1\ncolor = never",
     ", line 2: Invalid value. Write it as TOML, such as: answers = 2"),
    ("the end", 'answers = 1\ncolor = "nev', ", line 2: "),
    ("the encoding", b"answers = 1\n# caf\xe9", ", line 2: this is not UTF-8. Save it as UTF-8."),
    ("not a number", "min-confidence = nan",
     ", line 1: min-confidence can't be 'nan'. It takes a number from 0 to 1"),
    ("no file", None, " can't be read (Is a directory). Make it readable, or remove it."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_the_file_says_wrongly_is_one_line(
    text: str | bytes | None, told: str, folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder / "config.toml"
    if text is None:
        file.mkdir()
    else:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for words in (("config",), ()):  # and of a conversation
        ran = call(*words)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert ran.err.startswith(f"{file}{told}")


def test_what_a_variable_says_wrongly(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_WIDTH", "5")
    told = "QUOTH_WIDTH: width can't be '5'. It takes a whole number from 10, or auto.\n"
    assert call("config") == (2, "", told)


def test_the_other_commands_read_neither(folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "config.toml").write_text("answers = 3\nthis is no TOML")
    monkeypatch.setenv("QUOTH_ANSWERS", "3")
    Path("bridge.txt").write_text("The bridge opened in 1883. The bridge cost 9 dollars.")
    ran = call("ask", "-d", "bridge.txt", "When did the bridge open?")
    assert (ran.code, ran.out.count("sentence ")) == (0, 1)


def test_as_json_values_have_their_types(folder: Path, call: Call) -> None:
    (folder / "config.toml").write_text("answers = 3\nexplain = true\nmin-confidence = 0.25\n")
    found = json.loads(call("config", "--json").out)
    rows = {row["name"]: row for row in found["settings"]}
    file = str(folder / "config.toml")
    assert (found["schema"], found["file"], found["exists"]) == ("quoth.config/1", file, True)
    assert rows["answers"] == {
        "name": "answers", "value": 3, "default": 1, "source": "file", "place": f"{file}, line 1",
    }  # fmt: skip
    assert (rows["explain"]["value"], rows["min-confidence"]["value"]) == (True, 0.25)
    assert rows["width"] == {
        "name": "width", "value": None, "default": None, "source": "default", "place": "",
    }  # fmt: skip


def test_the_path_alone(folder: Path, call: Call) -> None:
    assert f"{folder / 'config.toml'} (not there" in call("config").out
    # Also of a file that is broken: else nobody would find it.
    (folder / "config.toml").write_text("answers = ")
    assert call("config", "--path") == (0, f"{folder / 'config.toml'}\n", "")


@pytest.mark.parametrize("row", PREFERENCES, ids=lambda row: row.name)
def test_each_preference_takes_its_example_and_not_its_near_miss(row: Preference) -> None:
    after = set_preference(SESSION, row.name, row.example)
    assert row.get(after) == row.parse(row.example)
    assert set_preference(after, row.name, shown(row.get(after))) == after
    for offered in row.offered:
        row.parse(offered)
    with pytest.raises(UsageError, match=row.name):
        set_preference(SESSION, row.name, row.near_miss)


def test_a_name_in_another_spelling_and_one_with_none_near() -> None:
    for name in ("min_confidence", "MIN-CONFIDENCE"):
        assert preference(name).name == "min-confidence"
    with pytest.raises(UsageError, match="There are answers, context,"):
        preference("xyzzy")
