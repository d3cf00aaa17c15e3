"""Completion for bash, also for macOS's 3.2, which has no `compopt`: there, files are offered everywhere."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from quoth.terminal.command_tree import Command, Parameter
from quoth.terminal.shells.values import Value, any_case, flags_of, value_of

# "=" divides words for bash: `--format=js` comes as three. place: arguments that stand before.
SCRIPT = r"""# bash completion for quoth, written by "quoth completion bash"
_quoth() {
    local cur=${COMP_WORDS[COMP_CWORD]} flag=${COMP_WORDS[COMP_CWORD-1]} earlier= name= ended= place=0 i
    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=
    elif [[ $flag == = && COMP_CWORD -gt 2 ]]; then
        flag=${COMP_WORDS[COMP_CWORD-2]}
    elif ((COMP_CWORD > 2)); then
        earlier=${COMP_WORDS[COMP_CWORD-2]}
    fi
    ((COMP_CWORD > 1)) && case ${COMP_WORDS[1]} in
        @NAMES@) name=${COMP_WORDS[1]} ;;
    esac
    for ((i = 2; i < COMP_CWORD; i++)); do
        case $ended$name,${COMP_WORDS[i]} in
            +*) ((place++)) ;;
            *,--) ended=+ ;;
@SKIPPED@
            *,-?*) ;;
            *) ((place++)) ;;
        esac
    done
    if [[ -z $ended ]]; then
        case $name,$flag in
@VALUES@
        esac
        case $name,$earlier in
@SECOND@
        esac
        if [[ $cur == -* ]]; then
            case $name in
@OPTIONS@
            esac
            return
        fi
    fi
    case $name,$place in
@ARGUMENTS@
        ,0) ((COMP_CWORD == 1)) && _quoth_words '@COMMANDS@' ;;
    esac
}
_quoth_words() {
    local IFS=$' \t\n'
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_quoth_folders() {
    compopt -o dirnames 2>/dev/null
}
_quoth_any() {
    compopt -o default 2>/dev/null
}
_quoth_files() {
    local file pattern typed=${cur//\\/}
    typed=${typed#[\"\']}
    while IFS= read -r file; do
        for pattern; do
            [[ $file == $pattern ]] && COMPREPLY+=("$file")
        done
    done < <(compgen -f -- "$typed")
    compopt -o filenames -o plusdirs -o default 2>/dev/null
}
if type compopt >/dev/null 2>&1; then
    complete -F _quoth quoth
else
    complete -o default -F _quoth quoth
fi
"""


def script(tree: Sequence[Command]) -> str:
    """The script, to be sourced."""
    named = [command for command in tree if command.name]
    blocks = {
        "SKIPPED": _skipped(tree),
        "VALUES": _values(tree, 1),
        "SECOND": _values(tree, 2),
        "OPTIONS": _options(tree),
        "ARGUMENTS": _arguments(named),
    }
    text = SCRIPT
    for name, lines in blocks.items():
        indent = " " * (8 if name == "ARGUMENTS" else 16 if name == "OPTIONS" else 12)
        text = text.replace(f"@{name}@", "\n".join(f"{indent}{line}" for line in lines))
    text = text.replace("@NAMES@", "|".join(command.name for command in named))
    return text.replace("@COMMANDS@", " ".join(command.name for command in named))


def _skipped(tree: Iterable[Command]) -> Iterator[str]:
    """How many words behind each flag are its value, no argument."""
    for patterns, count in _grouped(tree, lambda option: option.taken):
        if count:
            move = f"((i += {count}))" if count > 1 else "((i++))"
            yield f"{patterns}) {move}; [[ ${{COMP_WORDS[i]}} == = ]] && ((i++)) ;;"


def _values(tree: Iterable[Command], place: int) -> Iterator[str]:
    """What completes the word that stands `place` words behind each flag and is its value."""
    for patterns, value in _grouped(tree, lambda option: value_of(option) if option.taken >= place else None):
        if value is not None:
            yield f"{patterns}) {_offered(value)}return ;;"


Key = TypeVar("Key")


def _grouped(tree: Iterable[Command], key: Callable[[Parameter], Key]) -> Iterator[tuple[str, Key]]:
    """The patterns of a command's flags for which `key` says the same, and what it says."""
    for command in tree:
        groups: dict[Key, list[str]] = {}
        for option in command.options:
            groups.setdefault(key(option), []).extend(f"{command.name},{flag}" for flag in option.flags)
        for said, patterns in groups.items():
            yield "|".join(patterns), said


def _options(tree: Iterable[Command]) -> Iterator[str]:
    for command in tree:
        name = command.name or "''"
        yield f"{name}) _quoth_words '{' '.join(flags_of(command))}' ;;"


def _arguments(named: Iterable[Command]) -> Iterator[str]:
    for command in named:
        for place, argument in enumerate(command.arguments):
            if offered := _offered(value_of(argument)):
                yield f"{command.name},{'*' if argument.repeats else place}) {offered};;"


def _offered(value: Value) -> str:
    """The call that offers the values, and a semicolon; "" where nothing is known."""
    match value.kind:
        case "words":
            return f"_quoth_words '{' '.join(value.words)}'; "
        case "folder":
            return "_quoth_folders; "
        case "file" if value.suffixes:
            patterns = " ".join(f"'{pattern}'" for pattern in any_case(value.suffixes))
            return f"_quoth_files {patterns}; "
        case "file":
            return "_quoth_any; "
        case _:
            return ""
