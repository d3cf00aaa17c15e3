"""Completion for zsh: a function for `fpath`, or to be sourced behind `compinit`."""

from collections.abc import Iterator, Sequence

from quoth.terminal.command_tree import Command, Parameter
from quoth.terminal.shells.values import Value, value_of

SCRIPT = r"""#compdef quoth
# zsh completion for quoth, written by "quoth completion zsh"
_quoth() {
    local curcontext=$curcontext state line
    typeset -A opt_args
    local -a commands=(
@COMMANDS@
    )
    if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
        _describe -t commands 'quoth command' commands
        return
    fi
    case $words[2] in
@CASES@
    esac
}
if [[ $funcstack[1] == _quoth ]]; then
    _quoth "$@"
elif (($+functions[compdef])); then
    compdef _quoth quoth
else
    print -u2 'quoth: no completion, it comes before "autoload -Uz compinit && compinit".'
fi
"""


def script(tree: Sequence[Command]) -> str:
    """The script, to be sourced or kept as `_quoth` in a folder of `fpath`."""
    named = [command for command in tree if command.name]
    commands = "\n".join(
        f"        {_quoted(f'{command.name}:{_colons(command.summary)}')}" for command in named
    )
    cases = "\n".join(_case(command) for command in (*named, tree[0]))
    return SCRIPT.replace("@COMMANDS@", commands).replace("@CASES@", cases)


def _case(command: Command) -> str:
    shift = (
        "shift words; ((CURRENT--)); curcontext=${curcontext%:*}-" + command.name + ":;"
        if command.name
        else ""
    )
    specs = [spec for option in command.options for spec in _option(option)]
    specs += [_argument(place, argument) for place, argument in enumerate(command.arguments, start=1)]
    rows = " \\\n".join(f"            {_quoted(spec)}" for spec in specs)
    return f"    {command.name or '*'}) {shift}\n        _arguments -s -S \\\n{rows}\n        ;;"


def _option(option: Parameter) -> Iterator[str]:
    """A specification of `_arguments` for each flag; one given takes the others with it."""
    others = "*" if option.repeats else f"({' '.join(option.flags)})"
    # An option's two values: "A B".
    messages = option.value.split() if option.taken > 1 else [option.value]
    action = _action(value_of(option))
    values = "".join(f":{_colons(message)}:{action}" for message in messages) if option.taken else ""
    for flag in option.flags:
        joint = "" if option.taken != 1 else "=" if flag.startswith("--") else "+"
        yield f"{others}{flag}{joint}[{_brackets(option.help)}]{values}"


def _argument(place: int, argument: Parameter) -> str:
    which = "*" if argument.repeats else str(place)
    # With the action " ", which only tells what is expected, options would be listed and not completed.
    return f"{which}:{_colons(argument.value)}:{_action(value_of(argument)).strip() or '()'}"


def _action(value: Value) -> str:
    match value.kind:
        case "words":
            return f"({' '.join(value.words)})"
        case "folder":
            return "_path_files -/"
        case "file" if value.suffixes:
            suffixes = "|".join(suffix.removeprefix(".") for suffix in value.suffixes)
            return f'_files -g "(#i)*.({suffixes})(-.)"'
        case "file":
            return "_files"
        case _:
            return " "


def _colons(text: str) -> str:
    return text.replace("\\", "\\\\").replace(":", "\\:")


def _brackets(text: str) -> str:
    return _colons(text).replace("[", "\\[").replace("]", "\\]")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
