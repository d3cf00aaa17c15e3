"""-h, --help and `quoth help`: what they say, that it is whole, and that it fits."""

import re

import pytest

from quoth.terminal.cli import command_line, main
from quoth.terminal.command_tree import Command, commands
from quoth.terminal.commands.help import FORMATS, TOPICS
from quoth.terminal.examples import EXAMPLES
from quoth.terminal.helping import GROUPS, help_of
from quoth.terminal.repl.keys import KEYS
from quoth.terminal.repl.slash_commands import COMMANDS as SLASH_COMMANDS
from quoth.terminal.shells.values import flags_of

PROGRAM, *NAMED = commands(command_line())
TREE = (PROGRAM, *NAMED)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.mark.parametrize("command", TREE, ids=lambda row: row.name or "quoth")
def test_every_option_stands_in_one_group(command: Command) -> None:
    for row in command.options:
        assert sum(bool(group.flags.intersection(row.flags)) for group in GROUPS) == 1, row.flags


def test_no_group_has_an_option_that_there_is_not() -> None:
    known = {flag for command in TREE for flag in flags_of(command)}
    assert {flag for group in GROUPS for flag in group.flags} <= known


@pytest.mark.parametrize("command", TREE, ids=lambda row: row.name or "quoth")
@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 200])
def test_it_fits_and_leaves_nothing_out(command: Command, width: int) -> None:
    whole = help_of(command, short=False, width=width)
    words = whole.split()
    for row in command.options:
        assert all(word in words for word in row.help.split())
    if width >= 60:
        assert all(len(line) <= width or " quoth" in line for line in whole.splitlines())


@pytest.mark.parametrize("command", TREE, ids=lambda row: row.name or "quoth")
def test_short_is_short_and_has_examples(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    words = (command.name,) if command.name else ()
    short, whole = said(capsys, *words, "-h"), said(capsys, *words, "--help")
    assert EXAMPLES[command.name]
    for example in EXAMPLES[command.name]:
        assert f"\n  {example.term}\n      {example.text[:40]}" in short
        assert example.term in whole
    assert short.endswith(".\n")
    assert "--help lists the options" in " ".join(short.split())
    assert len(whole.splitlines()) > len(short.splitlines()) - 4
    assert not re.search(r"^  -", short, re.MULTILINE)
    assert re.search(r"^(Asking|Documents|Output|Limits|Other):$", whole, re.MULTILINE)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_are_commands_that_there_are(name: str) -> None:
    assert 1 <= len(EXAMPLES[name]) <= 3
    for example in EXAMPLES[name]:
        words = example.term.replace('"$(', " ").partition("#")[0].split()
        called = words[words.index("quoth") + 1 :]
        if name:
            assert name in called
        (command,) = (
            row for row in TREE if row.name == (called[0] if called and called[0].isalpha() else "")
        )
        assert {word for word in called if re.match(r"--?[a-z]", word)} <= set(flags_of(command))


def test_topics(capsys: pytest.CaptureFixture[str]) -> None:
    listed = said(capsys, "help")
    for row in TOPICS:
        assert f"{row.name} " in listed
        assert said(capsys, "help", row.name)
    keys = said(capsys, "help", "keys")
    assert all(key.help in keys for key in KEYS)
    slash = said(capsys, "help", "commands")
    assert all(f"{row.name} " in slash for row in SLASH_COMMANDS)
    assert "130" in said(capsys, "help", "exit-codes")
    assert said(capsys, "help", "exit code") == said(capsys, "help", "exit-codes")
    assert "quoth.answer/1" in said(capsys, "help", "formats")
    for command in NAMED:
        assert said(capsys, "help", command.name) == said(capsys, command.name, "--help")
    assert said(capsys, "help", "quoth") == said(capsys, "--help")


def test_every_format_is_told() -> None:
    from quoth.batch import FORMATS as ROW_FORMATS
    from quoth.inputs.formats import BY_SUFFIX
    from quoth.inputs.questions import FORMATS as QUESTION_FORMATS
    from quoth.terminal.render import RENDERERS

    told = {word for term, _ in FORMATS for word in term.split()}
    for known in (ROW_FORMATS, filter(None, BY_SUFFIX), RENDERERS):
        assert set(known) <= told
    assert set(QUESTION_FORMATS) - {".ndjson"} <= told


def test_a_topic_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(("help", "exit-kodes")) == 2
    assert capsys.readouterr().err == "There is no help on 'exit-kodes'. Did you mean exit-codes?\n"
    assert main(("help", "zyxw")) == 2
    assert capsys.readouterr().err == "There is no help on 'zyxw'. See \"quoth help\".\n"
