"""The man page: what stands in it, that it is the commands' own, and that man can read it."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from documents import ROOT
from quoth.terminal.cli import command_line
from quoth.terminal.command_tree import Command, Parameter, commands
from quoth.terminal.environment import SURROUNDINGS, VARIABLES
from quoth.terminal.manual import manual
from quoth.terminal.shells.values import flags_of

FILE = ROOT / "src" / "man" / "quoth.1"
TREE = commands(command_line())
COMMAND_NAMES = [command.name for command in TREE if command.name]
REGENERATE = ".venv/bin/python -m quoth.terminal.manual src/man/quoth.1"


def test_the_page_is_what_the_commands_make(tmp_path: Path) -> None:
    new = tmp_path / "quoth.1"
    subprocess.run([sys.executable, "-m", "quoth.terminal.manual", str(new)], check=True)
    assert new.read_bytes() == FILE.read_bytes(), f"write it again: {REGENERATE}"


def test_the_wheel_brings_it_where_man_looks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"src/man/quoth.1": "share/man/man1/quoth.1"}


def sections(text: str) -> dict[str, str]:
    """The page by its headings, as it is read: without roff's escapes."""
    plain = re.sub(r"\\f[BIR]|\\&", "", text)
    for escape, sign in (("\\-", "-"), ("\\(aq", "'"), ("\\(ti", "~"), ("\\e", "\\")):
        plain = plain.replace(escape, sign)
    parts = re.split(r"^\.S[HS] (.*)$", plain, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def flags_in(section: str) -> list[str]:
    """The flags that a section lists, in order: those at the start of an item."""
    items = re.findall(r"^\.TP\n(-.*)$", section, flags=re.MULTILINE)
    return [word.rstrip(",") for item in items for word in item.split() if word.startswith("-")]


def test_every_command_and_option_stands_in_it_and_nothing_else() -> None:
    found = sections(FILE.read_text(encoding="ascii"))
    assert flags_in(found["OPTIONS"]) == flags_of(TREE[0])
    described = {heading.split()[1]: text for heading, text in found.items() if heading.startswith('"quoth ')}
    assert list(described) == COMMAND_NAMES
    for command in TREE[1:]:
        assert flags_in(described[command.name]) == flags_of(command)
        for row in (*command.options, *command.arguments):
            assert " ".join(row.help.split()[:4]) in " ".join(described[command.name].split())


def test_it_has_the_sections_of_a_man_page() -> None:
    text = FILE.read_text(encoding="ascii")
    assert re.findall(r"^\.SH (.*)$", text, flags=re.MULTILINE) == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "ANSWERS", "CONVERSATION", "KEYS",
        "SLASH COMMANDS", "SETTINGS", "FORMATS", "ANSWER ROW", "FIGURES", "EXIT STATUS", "ENVIRONMENT",
        "FILES", "EXAMPLES",
    ]  # fmt: skip
    assert not re.search(r"\b20\d\d-\d\d", text)  # a date would change the bytes
    assert max(map(len, text.splitlines())) <= 80


def test_every_variable_that_the_program_reads_is_told() -> None:
    read = set()
    for path in (ROOT / "src").rglob("*.py"):
        read |= set(re.findall(r"""["'](QUOTH_[A-Z_]+)["']""", path.read_text(encoding="utf-8")))
        read |= set(
            re.findall(r"""environ(?:ment)?(?:\.get\(|\[)["'](\w+)""", path.read_text(encoding="utf-8"))
        )
    told = [row.name for row in VARIABLES]
    assert len(set(told)) == len(told)
    assert read <= {*told, *SURROUNDINGS}


ODD = (
    Command("", ".TH is no request here.\n\nIt's 'quoted' \\fBbold\\fR, -x and ~ ^ `.", (), ()),
    Command("odd", "\\*[x]", (Parameter(("-z",), ".N", ".sp is text.\n'so too"),), ()),
)


def test_words_are_never_requests() -> None:
    text = manual(ODD)
    assert "\n\\&.TH is no request here." in text
    assert "\\(aqquoted\\(aq \\efBbold\\efR, \\-x and \\(ti \\(ha \\(ga." in text
    assert "\n\\&.sp is text. \\(aqso too" in text


LINTERS = (
    (("mandoc", "-T", "lint", "-W", "warning"), r"^$|missing date"),
    (("groff", "-man", "-Tutf8", "-ww", "-z"), "^$"),
    (("man", "--warnings", "-l"), "^$"),
)


@pytest.mark.parametrize(("linter", "told"), LINTERS, ids=[row[0][0] for row in LINTERS])
def test_man_has_nothing_to_complain_of(linter: tuple[str, ...], told: str) -> None:
    if shutil.which(linter[0]) is None:
        pytest.skip(f"{linter[0]} is not installed")
    ran = subprocess.run([*linter, str(FILE)], capture_output=True, text=True, check=False, env=PLAIN)
    complaints = (ran.stdout if linter[0] == "mandoc" else "") + ran.stderr
    assert all(re.search(told, line) for line in complaints.splitlines())


PLAIN = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "PAGER": "cat"}


def test_what_is_read_is_what_was_written() -> None:
    if shutil.which("mandoc") is None:
        pytest.skip("mandoc is not installed")
    ran = subprocess.run(
        ["mandoc", "-T", "ascii", "-O", "width=200", str(FILE)], capture_output=True, text=True, check=True
    )
    shown = re.sub(r".\x08", "", ran.stdout)
    for line in (
        "quoth ask [OPTION]... QUESTION...",
        "-d, --document PATH",
        "--format text|json|markdown",
        "quoth ask -d report.txt When did the bridge open?",
        "~/.config/quoth/config.toml",
    ):
        assert line in shown
