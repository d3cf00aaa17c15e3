"""The commands about quoth itself and their own options: read what was asked for, call, show."""

import os
from typing import Annotated, Literal

import typer

from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.sanitize import printable
from quoth.terminal.screen import choose_screen, write, write_utf8

ShellName = Annotated[
    Literal["bash", "zsh", "fish"],
    typer.Argument(metavar="SHELL", help="The shell that is to read it: bash, zsh or fish."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")]
OnlyPath = Annotated[bool, typer.Option("--path", help="Print only where config.toml is looked for.")]


def complete(shell: ShellName) -> int:
    """Print the script that completes words on Tab.

    It completes commands, options, their values and the files that fit, without starting Python.

    For bash, put this line into ~/.bashrc, for zsh into ~/.zshrc behind compinit, with its own name:
    eval "$(quoth completion bash)". For fish: quoth completion fish > ~/.config/fish/completions/quoth.fish.
    """
    from quoth.terminal.cli import command_line
    from quoth.terminal.command_tree import commands
    from quoth.terminal.shells import completion_script

    write_utf8()
    write(completion_script(shell, commands(command_line())))
    return 0


def show_config(
    context: typer.Context,
    path: OnlyPath = False,
    json: AsJson = False,
    answers: options.Answers = 1,
    around: options.Context = 0,
    explain: options.Explain = False,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    color: options.Color = "auto",
    width: options.Width = None,
    plain: options.Plain = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
) -> int:
    """Show what a conversation starts with, and who says so.

    A flag goes before a variable, that before config.toml; flags are taken as the conversation takes them.
    """
    from dataclasses import replace

    from quoth.model import Settings
    from quoth.terminal.commands.settings import DEFAULTS, setting_lines, settings, settings_json
    from quoth.terminal.repl.config import config_file

    screen = choose_screen("auto", plain=True)
    file = config_file(os.environ)
    if path:
        write(f"{printable(str(file)) if screen.terminal else file}\n")
        return 0
    session = replace(
        DEFAULTS,
        settings=Settings(answers, min_confidence, exact),
        context=around,
        explain=explain,
        color=color,
        width=width,
        plain=plain,
        max_bytes=max_bytes,
    )
    found = settings(session, options.given(context, "COMMANDLINE"), os.environ)
    if json:
        write_utf8()
        screen.show_row(f"{settings_json(found, file)}\n")
    else:
        screen.show(setting_lines(found, file))
    return 0


def examine(json: AsJson = False) -> int:
    """Tell versions, paths, limits, and what is broken.

    Made for bug reports: the home folder is "~", and of the environment only variables that quoth reads are
    told. The index that comes with the program is checked. Exit code 0: nothing is broken, 1: something is,
    with the remedy.
    """
    from quoth.terminal.commands import doctor

    sections = doctor.examine(os.environ)
    screen = choose_screen("auto", plain=True)
    if json:
        write_utf8()
        screen.show_row(f"{doctor.doctor_json(sections)}\n")
    else:
        screen.show(doctor.doctor_lines(sections))
    return 1 if doctor.problems(sections) else 0
