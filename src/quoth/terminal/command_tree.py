"""The commands and their options as plain rows, for what lists them: shell completion, the man page.

Read from the command line itself, so that neither can say anything else.
"""

from typing import Any, NamedTuple

import typer

PROGRAM = "quoth"


class Parameter(NamedTuple):
    """An option, or an argument, which has no flags.

    flags: short ones first, with their dashes. value: what stands for the value in a usage line; "" for
    a switch. choices: all values that are taken, where there are few. taken: words that follow a flag.
    repeats: may be given again. variable: of the environment, that says the same; or "".
    default: as it would be typed, "" where there is none to tell. required: only of arguments.
    """

    flags: tuple[str, ...]
    value: str
    help: str
    choices: tuple[str, ...] = ()
    taken: int = 1
    repeats: bool = False
    variable: str = ""
    default: str = ""
    required: bool = False


class Command(NamedTuple):
    """A command; the program itself has the name "".

    text: what its help says, paragraphs separated by a blank line; `summary` is the first sentence.
    """

    name: str
    text: str
    options: tuple[Parameter, ...]
    arguments: tuple[Parameter, ...]

    @property
    def summary(self) -> str:
        """What it does, in one line."""
        first = " ".join(self.text.partition("\n\n")[0].split())
        end = first.find(". ")
        return first if end < 0 else first[: end + 1]


HELP = Parameter(("-h", "--help"), "", "Show the help and exit.", taken=0)


def commands(app: typer.Typer) -> tuple[Command, ...]:
    """The program itself, then its commands in the order of its help; nothing that is hidden."""
    group: Any = typer.main.get_command(app)  # typer's own group, which it doesn't type as one
    rows = [described("", group)]
    rows += [described(name, command) for name, command in group.commands.items() if not command.hidden]
    return tuple(rows)


def described(name: str, command: Any) -> Command:
    """The row of one of typer's commands."""
    shown = [row for row in command.params if not getattr(row, "hidden", False)]
    options = (_parameter(row) for row in shown if row.param_type_name == "option")
    arguments = (_parameter(row) for row in shown if row.param_type_name == "argument")
    return Command(name, (command.help or "").strip(), (*options, HELP), tuple(arguments))


def _parameter(row: Any) -> Parameter:
    is_option = row.param_type_name == "option"
    switch = is_option and row.is_flag
    choices = tuple(getattr(row.type, "choices", ()))
    return Parameter(
        flags=tuple(sorted((*row.opts, *row.secondary_opts), key=len)) if is_option else (),
        value="" if switch else row.metavar or "|".join(choices) or row.name.upper(),
        help=" ".join((row.help or "").split()),
        choices=choices,
        taken=0 if switch else abs(row.nargs),
        repeats=bool(row.multiple) or row.nargs < 0,
        variable=row.envvar if isinstance(row.envvar, str) else "",
        default=_default(row, switch),
        required=bool(row.required),
    )


def _default(row: Any, switch: bool) -> str:
    if switch or row.default is None or not row.show_default or row.required:
        return ""
    return str(row.default)
