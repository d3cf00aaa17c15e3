"""Tab in real shells, the scripts that make it complete, and what printing one loads."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from quoth.terminal.cli import command_line, main
from quoth.terminal.command_tree import Command, Parameter, commands
from quoth.terminal.shells import SHELLS, Shell, completion_script
from quoth.terminal.shells.values import UNKNOWN, Value, any_case, flags_of, value_of
from terminals import Terminal

TREE = commands(command_line())
LINE = "%-% "  # a prompt that no completion holds


class Start(NamedTuple):
    """How a shell is started without its user's settings, and what makes it ready."""

    command: tuple[str, ...]
    ready: str


READY: dict[Shell, Start] = {
    "bash": Start(("bash", "--norc", "--noprofile", "-i"), f"PS1='{LINE}'; . ./script; clear"),
    "zsh": Start(("zsh", "-f", "-i"), "autoload -Uz compinit; compinit -u -d zcompdump; setopt nolistbeep;"
        f" PS1='{LINE.replace('%', '%%')}'; . ./script; clear"),
    "fish":
        Start(("fish", "--no-config", "--interactive"),
         f"set -g fish_autosuggestion_enabled 0; function fish_prompt; printf '%s' '{LINE}'; end;"
        " . ./script; clear"),
}  # fmt: skip
FILES = (
    "which.txt", "report.pdf", "asked.jsonl", "GOLD.JSON", "my notes.txt", "bridges/plan.txt", "brücke.md",
    "only/notes.rst",
)  # fmt: skip


class Typed(NamedTuple):
    """What stands on the line after Tab, by shell; `shells` leaves out those that do it in another way."""

    line: str
    after: str
    shells: tuple[str, ...] = ("bash", "zsh", "fish")


TYPED = (
    Typed("quoth ba", "quoth batch "),
    Typed("quoth comp", "quoth completion "),
    Typed("quoth ask --form", "quoth ask --format ", ("bash", "fish")),
    Typed("quoth ask --form", "quoth ask --format=", ("zsh",)),
    Typed("quoth ask --format ma", "quoth ask --format markdown "),
    Typed("quoth ask --format=ma", "quoth ask --format=markdown "),
    Typed("quoth show --color al", "quoth show --color always "),
    Typed("quoth batch asked.jsonl --output-format t", "quoth batch asked.jsonl --output-format t"),
    Typed("quoth --no-such --col", "quoth --no-such --color ", ("bash", "fish")),
    Typed("quoth completion z", "quoth completion zsh "),
    # A document has any name; spaces and letters of any script stay one word.
    Typed("quoth ask -d rep", "quoth ask -d report.pdf "),
    Typed("quoth ask -d my", "quoth ask -d my\\ notes.txt "),
    Typed("quoth ask -d br", "quoth ask -d br", ("bash", "zsh")),
    Typed("quoth ask -d brü", "quoth ask -d brücke.md "),
    Typed("quoth ask --document=rep", "quoth ask --document=report.pdf "),
    Typed("quoth ask -x bri", "quoth ask -x bridges/"),
    Typed("quoth index --check rep", "quoth index --check rep"),
    # Questions, by suffix, in capitals too; but what else there is where none has one.
    Typed("quoth batch as", "quoth batch asked.jsonl "),
    Typed("quoth batch my", "quoth batch my\\ notes.txt "),
    Typed("quoth batch my\\ n", "quoth batch my\\ notes.txt "),
    Typed("quoth batch rep", "quoth batch report.pdf "),
    Typed("quoth eval GO", "quoth eval GOLD.JSON "),
    Typed("quoth eval --compare asked.jsonl GO", "quoth eval --compare asked.jsonl GOLD.JSON "),
    Typed("quoth batch -o rep", "quoth batch -o report.pdf "),
    # A question is the user's own; so is a number.
    Typed("quoth ask wh", "quoth ask wh"),
    Typed("quoth ask -n wh", "quoth ask -n wh"),
    Typed("quoth ask batch as", "quoth ask batch as"),
    Typed("quoth ask -- --form", "quoth ask -- --form", ("bash", "zsh")),
    Typed("quoth batch asked.jsonl wh", "quoth batch asked.jsonl wh", ("bash", "zsh")),
)


@pytest.fixture(scope="module", params=sorted(READY))
def shell(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """A shell that has read the script, in a folder with files."""
    name = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    folder = tmp_path_factory.mktemp(name)
    for file in FILES:
        (folder / "here" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "here" / file).touch()
    (folder / "here" / "script").write_text(completion_script(name, TREE))
    environment = {"HOME": str(folder), "LC_ALL": "C.UTF-8"}
    terminal = Terminal(
        READY[name].command, folder, columns=120, cwd=folder / "here", environment=environment
    )
    terminal.send(READY[name].ready + "\r")
    terminal.wait(lambda terminal: terminal.last == LINE.rstrip())
    yield terminal
    terminal.close()


@pytest.mark.parametrize("row", TYPED, ids=[f"{row.line} ({' '.join(row.shells)})" for row in TYPED])
def test_tab(row: Typed, shell: Terminal, request: pytest.FixtureRequest) -> None:
    name = Path(shell.child.command).name
    if name not in row.shells:
        pytest.skip(f"{name} does it in another way")
    shell.send("\x03")
    shell.wait(lambda terminal: terminal.last == LINE.rstrip())
    shell.send("clear\r")
    shell.wait(lambda terminal: terminal.last == LINE.rstrip() and terminal.rows[0] == LINE.rstrip())
    shell.send(f"{row.line}\t")
    shell.wait(f"{LINE}{row.after}".rstrip())
    shell.send("@")  # behind what Tab has put there
    shell.wait(lambda terminal: f"{LINE}{row.after}@" in terminal.text)


# The scripts


@pytest.mark.parametrize("name", sorted(SHELLS))
def test_a_script_has_every_command_and_every_flag(name: Shell) -> None:
    script = completion_script(name, TREE)
    for command in TREE:
        assert command.name in script
        for flag in flags_of(command):
            assert (flag.lstrip("-") if name == "fish" else flag) in script
        for word in (word for option in command.options for word in option.choices):
            assert word in script
    assert "\x1b" not in script


@pytest.mark.parametrize("name", sorted(SHELLS))
def test_a_shell_can_read_its_script(name: Shell, tmp_path: Path) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    (tmp_path / "script").write_text(completion_script(name, TREE), encoding="utf-8")
    checked = subprocess.run(
        [name, "-n", "script"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")


HOSTILE = (
    Command("", "Ask.", (), ()),
    Command(
        "odd",
        'It\'s $(touch made); `touch made`: [x] \\ "y". More.',
        (Parameter(("-z", "--zed"), "N", "It's `touch made` $(touch made): [a] \\ 'b' \"c\"."),),
        (),
    ),
)


@pytest.mark.parametrize("name", sorted(SHELLS))
def test_no_words_of_a_help_are_run(name: Shell, tmp_path: Path) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    (tmp_path / "script").write_text(completion_script(name, HOSTILE), encoding="utf-8")
    start = {"zsh": "compdef() { :; }; ", "bash": "", "fish": ""}[name]
    read = subprocess.run(
        [name, "-c", f"{start}. ./script"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (read.returncode, read.stderr) == (0, "")
    assert not (tmp_path / "made").exists()


def test_the_shells_that_are_offered_are_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = next(command.arguments for command in TREE if command.name == "completion")
    assert set(row.choices) == set(SHELLS)
    for name in SHELLS:
        assert main(["completion", name]) == 0
        assert capsys.readouterr().out == completion_script(name, TREE)
    assert main(["completion", "tcsh"]) == 2
    assert "'tcsh' is not one of" in capsys.readouterr().err


# Values

COMPLETED = (
    ("a choice", Parameter(("--color",), "WHEN", "", ("auto", "never")), Value("words", ("auto", "never"))),
    ("a document", Parameter(("-d",), "PATH", ""), Value("file")),
    ("an index", Parameter(("-x",), "DIR", ""), Value("folder")),
    ("a number", Parameter(("-n",), "N", ""), UNKNOWN),
    ("an argument named as an option's value", Parameter((), "PATH", ""), UNKNOWN),
    ("a question", Parameter((), "QUESTION...", ""), UNKNOWN),
)


@pytest.mark.parametrize(
    ("parameter", "value"), [row[1:] for row in COMPLETED], ids=[row[0] for row in COMPLETED]
)
def test_what_completes_a_value(parameter: Parameter, value: Value) -> None:
    assert value_of(parameter) == value


def test_a_question_file_is_known_by_its_suffix_in_any_case() -> None:
    assert any_case([".txt", ".7z"]) == ["*.[tT][xX][tT]", "*.7[zZ]"]
    batch = next(command for command in TREE if command.name == "batch")
    assert set(value_of(batch.arguments[0]).suffixes) >= {".txt", ".jsonl", ".csv", ".tsv", ".json"}


# The tree


def test_a_command_knows_what_its_help_says() -> None:
    by_name = {command.name: command for command in TREE}
    assert list(by_name)[:2] == ["", "ask"]
    ask = {option.flags[-1]: option for option in by_name["ask"].options}
    assert ask["--document"].repeats
    assert ask["--format"].choices == ("text", "json", "markdown", "grep")
    assert (ask["--answers"].default, ask["--answers"].value, ask["--answers"].taken) == ("1", "N", 1)
    assert (ask["--explain"].value, ask["--explain"].taken, ask["--explain"].default) == ("", 0, "")
    assert ask["--plain"].variable == "QUOTH_PLAIN"
    compare = next(option for option in by_name["eval"].options if "--compare" in option.flags)
    assert (compare.taken, compare.value) == (2, "A B")
    assert by_name["ask"].arguments[0].repeats
    assert by_name["ask"].summary == "Answer one question."
    assert by_name["batch"].arguments[0].required
