"""What may stand for a value on the command line: words, files, folders, or what only the user knows."""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple, TypeAlias

from quoth.inputs.questions import FORMATS, SQUAD_SUFFIX
from quoth.terminal.command_tree import Command, Parameter

Kind: TypeAlias = Literal["words", "file", "folder", "unknown"]


class Value(NamedTuple):
    """What completes a value.

    words: all that are taken, for "words". suffixes: of the files that come first, for "file"; none: any.
    """

    kind: Kind
    words: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


UNKNOWN: Final = Value("unknown")
ANY_FILE: Final = Value("file")
ROWS: Final = (".jsonl", ".ndjson")
# By what stands for the value in a usage line. A document may have any name.
OF_OPTIONS: Final = {
    "PATH": ANY_FILE,
    "FILE": ANY_FILE,
    "DIR": Value("folder"),
    "A B": Value("file", (), ROWS),
}
OF_ARGUMENTS: Final = {
    "FILE": Value("file", (), (*FORMATS, SQUAD_SUFFIX)),
    "GOLD": Value("file", (), (*ROWS, SQUAD_SUFFIX)),
}


def value_of(parameter: Parameter) -> Value:
    """What completes the parameter's value."""
    if parameter.choices:
        return Value("words", parameter.choices)
    table = OF_OPTIONS if parameter.flags else OF_ARGUMENTS
    return table.get(parameter.value, UNKNOWN)


def any_case(suffixes: Iterable[str]) -> list[str]:
    """Glob patterns of the files that end in one of the suffixes, in capitals too: "*.[tT][xX][tT]"."""
    return [
        "*" + "".join(f"[{letter}{letter.upper()}]" if letter.isalpha() else letter for letter in suffix)
        for suffix in suffixes
    ]


def flags_of(command: Command) -> list[str]:
    """Every flag of the command, in the order of its help."""
    return [flag for option in command.options for flag in option.flags]
