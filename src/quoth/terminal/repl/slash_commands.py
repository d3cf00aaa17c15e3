"""The slash commands of a conversation: one table that runs them, completes them and lists them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Literal, NamedTuple, TypeAlias

from quoth.errors import UsageError
from quoth.terminal.layout import Line, plain
from quoth.terminal.repl import citing, documents
from quoth.terminal.repl.preferences import PREFERENCES, set_preference, shown
from quoth.terminal.repl.saving import save
from quoth.terminal.repl.session import Session, Turn, ask, begun_anew

Run: TypeAlias = Callable[[Session, list[str]], Turn]
Argument: TypeAlias = Literal[
    "document", "file", "label", "copied", "number", "switch", "key", "value", "words"
]


class Command(NamedTuple):
    """A slash command.

    arguments: as /help shows them; those in brackets may be left out.
    takes: what each argument is, for Tab; a "document", "file" or "words" is the whole rest of the line.
    run: given the words after the name; raises UsageError for words it can't take.
    """

    name: str
    arguments: str
    help: str
    run: Run
    takes: tuple[Argument, ...] = ()


def run_command(session: Session, line: str) -> Turn:
    """Run one line that starts with a slash.

    Raises UsageError for an unknown command, with the nearest one, and for wrong arguments.
    """
    name, _, rest = line.strip().partition(" ")
    command = command_named(name)
    if command is None:
        raise UsageError(f"No such command: {name}.", _nearest(name))
    words = _words(command, rest.strip())
    if len(words) > len(command.takes):
        raise UsageError(f"{command.name} takes no more than that.", f"Use: {usage(command)}")
    if len(words) < sum(not argument.startswith("[") for argument in command.arguments.split()):
        raise UsageError(f"{command.name} needs more than that.", f"Use: {usage(command)}")
    return command.run(session, words)


def command_named(name: str) -> Command | None:
    """The command of that name, in any case."""
    return next((row for row in COMMANDS if row.name == name.lower()), None)


def usage(command: Command) -> str:
    """How a command is typed."""
    return f"{command.name} {command.arguments}".rstrip()


def _words(command: Command, rest: str) -> list[str]:
    if command.takes[:1] == ("words",):
        return [rest] if rest else []
    if command.takes[:1] not in (("document",), ("file",)):
        return rest.split()
    if rest[:1] in ("'", '"') and rest[-1:] == rest[:1] and len(rest) > 1:
        rest = rest[1:-1]
    return [rest] if rest else []


def _edit(session: Session, words: list[str]) -> Turn:
    from quoth.terminal.repl.editing import edit

    return edit(session, words)


def _find(session: Session, words: list[str]) -> Turn:
    from quoth.terminal.repl.finding import find

    return find(session, words)


def _help(session: Session, _words: list[str]) -> Turn:
    def lines() -> Iterator[Line]:
        from quoth.terminal.repl.keys import KEYS

        wide = max(len(usage(row)) for row in COMMANDS)
        for row in COMMANDS:
            yield _hanging(usage(row), row.help, wide)
        yield _hanging("//QUESTION", "a question that starts with a slash", wide)
        for key in KEYS:
            yield _hanging(key.name, key.help, wide)

    return Turn(session, lines())


def _hanging(term: str, text: str, wide: int) -> Line:
    return plain(text, lead=f"{term:{wide}}  ")


def _explain(session: Session, words: list[str]) -> Turn:
    after = set_preference(session, "explain", words[0] if words else shown(not session.explain))
    return _told(after, f"Answers come {'with' if after.explain else 'without'} the reasons for their rank.")


def _as_typed(session: Session, _words: list[str]) -> Turn:
    typed = citing.last(session).question.typed
    alone = replace(session, said=session.said[:-1], settings=session.settings._replace(resolve=False))
    turn = ask(alone, typed)
    return replace(turn, session=replace(turn.session, settings=session.settings))


def _raw(session: Session, _words: list[str]) -> Turn:
    settings = session.settings._replace(resolve=not session.settings.resolve)
    if settings.resolve:
        return _told(replace(session, settings=settings), "A question may go on from what was said before.")
    return _told(replace(session, settings=settings), "Every question is taken as it is typed.")


def _vi(session: Session, _words: list[str]) -> Turn:
    after = replace(session, vi=not session.vi)
    return _told(after, f"The line is edited with {'vi' if after.vi else 'Emacs'} keys.")


def _plain(session: Session, _words: list[str]) -> Turn:
    after = replace(session, plain=not session.plain)
    return _told(
        after, "Plain output: nothing is redrawn." if after.plain else "Styled output, with all keys."
    )


def _set(session: Session, words: list[str]) -> Turn:
    if len(words) == 1:
        raise UsageError(f"/set needs a value for {words[0]}.", "Use: /set KEY VALUE; /set alone lists them.")
    if words:
        session = set_preference(session, *words)

    def lines() -> Iterator[Line]:
        for row in PREFERENCES:
            if not words or row.name == words[0].lower().replace("_", "-"):
                value = shown(row.get(session))
                yield plain(f"{row.help} ({row.takes})", lead=f"{row.name:14}  {value:6}  ")

    return Turn(session, lines())


def _undo(session: Session, _words: list[str]) -> Turn:
    taken = citing.last(session)
    after = replace(session, said=session.said[:-1], further=())
    return _told(after, f"Taken back: {taken.question.typed}")


def _new(session: Session, _words: list[str]) -> Turn:
    return _told(begun_anew(session), "A new conversation: nothing was said yet.")


def _quit(session: Session, _words: list[str]) -> Turn:
    return Turn(session, done=True)


def _told(session: Session, text: str) -> Turn:
    return Turn(session, (plain(text),))


COMMANDS = (
    Command("/help", "", "this list", _help),
    Command(
        "/open",
        "PATH",
        "read another file, folder or index, and begin anew",
        documents.open_path,
        ("document",),
    ),
    Command("/docs", "", "the articles that are open", documents.list_articles),
    Command("/show", "[N]", "the article with its numbers; N: only paragraph N", citing.show, ("number",)),
    Command(
        "/context",
        "[K] [N]",
        "citation K with N sentences around it (1, 2)",
        citing.context,
        ("label", "number"),
    ),
    Command("/more", "", "the next best sentence for the last question", citing.more),
    Command("/why", "[K]", "why the last answer came out so; K: only its citation K", citing.why, ("label",)),
    Command("/explain", "[on|off]", "show why after each answer, or don't", _explain, ("switch",)),
    Command("/sources", "", "where the last answer's citations stand, to look up", citing.sources),
    Command(
        "/copy",
        "[K|all|md]",
        "a citation's sentence with its source to the clipboard; all: the reply; md: as Markdown",
        citing.copy,
        ("copied",),
    ),
    Command("/edit", "[K]", "open the source at citation K in your EDITOR", _edit, ("label",)),
    Command(
        "/save", "FILE.md|.jsonl", "the conversation to a file; -f before it overwrites one", save, ("file",)
    ),
    Command("/find", "WORDS", "the sentences that have them exactly, phrases in quotes", _find, ("words",)),
    Command("/undo", "", "take the last question back", _undo),
    Command("/new", "", "forget what was said", _new),
    Command("/asis", "", "the last question again, exactly as it was typed", _as_typed),
    Command("/raw", "", "take questions as they are typed, or don't", _raw),
    Command("/read", "", "the article on the whole screen, the citations marked", citing.read),
    Command("/set", "[KEY] [VALUE]", "what is set; KEY VALUE: set it", _set, ("key", "value")),
    Command("/vi", "", "vi keys, or Emacs keys again", _vi),
    Command("/plain", "", "append-only output, or styled again", _plain),
    Command("/quit", "", "end the conversation", _quit),
)


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name.lower(), [row.name for row in COMMANDS], n=1)
    return f"Did you mean {close[0]}?" if close else "Type /help for the list."
