"""Completion for fish: a line an option, in the words of the command's own help."""

from collections.abc import Iterator, Sequence

from quoth.terminal.command_tree import Command, Parameter
from quoth.terminal.shells.values import Value, value_of

HEAD = r"""# fish completion for quoth, written by "quoth completion fish"
function __quoth_command --description 'Whether this command of quoth has been typed; unnamed: none yet'
    set -l words (commandline --tokenize --current-process --cut-at-cursor)
    if set -q argv[1]
        test "$words[2]" = "$argv[1]"
    else
        test (count $words) -eq 1
    end
end
function __quoth_alone --description 'Whether no command of quoth has been typed'
    set -l words (commandline --tokenize --current-process --cut-at-cursor)
    test (count $words) -eq 1; or string match --quiet -- '-*' $words[2]
end
function __quoth_files --description 'Files that end in one of these, and folders; without any: all files'
    set -l suffix (string join '|' (string escape --style=regex -- $argv))
    set -l files (complete --do-complete "__quoth_no_command "(commandline --current-token))
    if string match --quiet --ignore-case --regex -- "(?:$suffix)\$" $files
        set files (string match --ignore-case --regex -- "^.*(?:$suffix|/)\$" $files)
    end
    printf '%s\n' $files
end
complete --command quoth --no-files
"""


def script(tree: Sequence[Command]) -> str:
    """The script, to be sourced or kept in a folder for completions."""
    return HEAD + "".join(f"complete --command quoth {line}\n" for line in _lines(tree))


def _lines(tree: Sequence[Command]) -> Iterator[str]:
    for command in tree:
        if command.name:
            said = _quoted(command.summary)
            yield f"--condition __quoth_command --arguments {command.name} --description {said}"
    for command in tree:
        typing = f"--condition {_quoted(f'__quoth_command {command.name}')}" if command.name else ""
        typing = typing or "--condition __quoth_alone"
        for option in command.options:
            yield f"{typing} {_option(option)}"
        for argument in command.arguments:
            if offered := _offered(value_of(argument)):
                yield f"{typing} {offered}"


def _option(option: Parameter) -> str:
    flags = " ".join(
        f"--long-option {flag[2:]}" if flag.startswith("--") else f"--short-option {flag[1:]}"
        for flag in option.flags
    )
    value = ""
    if option.taken:
        offered = _offered(value_of(option))
        value = " --require-parameter" if offered == "--force-files" else " --exclusive"
        value += f" {offered}".rstrip()
    return f"{flags}{value} --description {_quoted(option.help)}"


def _offered(value: Value) -> str:
    match value.kind:
        case "words":
            return f"--arguments {_quoted(' '.join(value.words))}"
        case "folder":
            return "--arguments '(__fish_complete_directories (commandline --current-token) \"\")'"
        case "file" if value.suffixes:
            return f"--arguments '(__quoth_files {' '.join(value.suffixes)})'"
        case "file":
            return "--force-files"
        case _:
            return ""


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
