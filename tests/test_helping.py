"""-h, --help and `quoth help`: what they say, that it is whole, and that it fits."""

import json
import re
from pathlib import Path

import pytest

from consoles import hold, shell
from made_documents import pdf
from quoth.evaluation.figures import FIGURES
from quoth.schemas import answer_schema
from quoth.terminal.cli import command_line, main
from quoth.terminal.command_tree import Command, commands
from quoth.terminal.examples import EXAMPLES
from quoth.terminal.helping import GROUPS, help_of
from quoth.terminal.repl.config import configured
from quoth.terminal.repl.keys import KEYS
from quoth.terminal.repl.preferences import PREFERENCES
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.slash_commands import COMMANDS as SLASH_COMMANDS
from quoth.terminal.shells.values import flags_of
from quoth.terminal.topics import TOPICS
from quoth.terminal.topics.conversation import CONFIGURATION
from quoth.terminal.topics.figures import ROWS as FIGURE_ROWS
from quoth.terminal.topics.formats import ROWS as FORMATS
from quoth.terminal.topics.samples import SAMPLES
from replies import INDEX

PROGRAM, *NAMED = commands(command_line())
TREE = (PROGRAM, *NAMED)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_every_option_stands_in_one_group() -> None:
    for row in (row for command in TREE for row in command.options):
        assert sum(bool(group.flags.intersection(row.flags)) for group in GROUPS) == 1, row.flags


def test_no_group_has_an_option_that_there_is_not() -> None:
    known = {flag for command in TREE for flag in flags_of(command)}
    assert {flag for group in GROUPS for flag in group.flags} <= known


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 200])
def test_it_fits_and_leaves_nothing_out(width: int) -> None:
    for command in TREE:
        whole = help_of(command, short=False, width=width)
        told = {word for row in command.options for word in row.help.split()}
        assert told <= set(whole.split()), command.name
        as_they_are = [line.strip() for line in SAMPLES.get(command.name, "").splitlines()]
        wide = [line for line in whole.splitlines() if len(line) > width >= 60]
        assert [line for line in wide if " quoth" not in line and line.strip() not in as_they_are] == []


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
    settings = said(capsys, "help", "settings")
    assert all(f"  {row.name} " in settings and row.takes in settings for row in PREFERENCES)
    assert "130" in said(capsys, "help", "exit-codes")
    assert said(capsys, "help", "exit code") == said(capsys, "help", "exit-codes")
    assert "quoth.answer/1" in said(capsys, "help", "formats")
    for command in NAMED:
        assert said(capsys, "help", command.name) == said(capsys, command.name, "--help")
    assert said(capsys, "help", "quoth") == said(capsys, "--help")


def test_the_configuration_that_is_shown_is_one(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIGURATION, encoding="utf-8")
    session = configured(Session(INDEX), (), {"QUOTH_CONFIG_DIR": str(tmp_path)})
    assert (session.vi, session.context, session.history) == (True, 1, False)


def test_every_key_of_an_answer_row_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    told = {
        line.split()[0] for line in said(capsys, "help", "answer-row").splitlines() if line.startswith("  ")
    }
    assert set(json.loads(answer_schema())["properties"]) <= told


def test_every_figure_is_told() -> None:
    told = {word for term, _ in FIGURE_ROWS for word in term.split()}
    assert {figure.name.removesuffix("-always") for figure in FIGURES} <= told


@pytest.mark.slow
@pytest.mark.parametrize("sample", [*SAMPLES.values(), *(topic.sample for topic in TOPICS if topic.sample)])
def test_what_is_shown_to_be_printed_is_printed(sample: str, tmp_path: Path, cache: Path) -> None:
    hold(sample, tmp_path, cache)


# What the examples name.
BRIDGE = b"The bridge opened in May 1883. It was long."
NAMED_FILES = {
    "report.txt": BRIDGE,
    "report.pdf": pdf(),
    "notes/a.txt": BRIDGE,
    "reports/a.pdf": pdf(),
    "questions.csv": b"question\nWhen did the bridge open?\n",
    "gold.jsonl": b'{"question": "When did it open?", "evidence": [{"start": 0, "end": 30}]}\n',
    ".config/fish/completions/other.fish": b"",
}
# Made by a command before: an index, answers to two files of questions, a conversation to go on from.
BEFORE = (
    "quoth index -d notes -o notes.index",
    "quoth batch questions.csv -x notes.index -o answers.jsonl",
    "quoth eval gold.jsonl -d report.txt -o old.jsonl",
    "cp old.jsonl new.jsonl",
)
WITHOUT_TALK = ("quoth log", "quoth ask -c")  # a script keeps no conversation
STAND_INS = {"curl": "cat report.txt", "less": "cat"}  # in the place of what would go to the network, or wait


@pytest.mark.slow
def test_the_examples_do_what_they_say(here: Path, cache: Path) -> None:
    for name, content in NAMED_FILES.items():
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_bytes(content)
    for name, stand_in in STAND_INS.items():
        (here / name).write_text(f"#!/bin/sh\n{stand_in}\n", encoding="utf-8")
        (here / name).chmod(0o755)
    told = [example.term for rows in EXAMPLES.values() for example in rows]
    for term in (*BEFORE, *(term for term in told if not term.startswith(WITHOUT_TALK))):
        command = term.replace("../texts", ".").replace("~", str(here))
        command = command.removeprefix('eval "$(').removesuffix(')"')  # what it says is another shell's
        if "-o answers.jsonl" in command and "--resume" not in command:
            command += " --force"
        # An article may not say it, and a figure may miss its bar: nothing is badly used, nothing unreadable.
        code, printed = shell(command, here, cache)
        assert code in (0, 1), (term, printed)


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
