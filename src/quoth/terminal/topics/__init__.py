"""What `quoth help TOPIC` tells, and the man page with it: a row a topic, its words in a file of its own."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from quoth.terminal.topics import answers, conversation, figures, formats, surroundings

Rows: TypeAlias = Iterable[tuple[str, str]]


class Topic(NamedTuple):
    """A topic.

    rows: terms, and what is to be said of each; an empty term heads those behind it. They are made when they
        are asked for: a conversation knows its keys, and loads much.
    sample: text as it stands on a screen or in a file, "" for none. In a line that begins with "$ " a command
        is typed, and a test runs it; "..." stands for any text.
    """

    name: str
    help: str
    rows: Callable[[], Rows]
    sample: str = ""


def _keys() -> Rows:
    from quoth.terminal.reader.keys import KEYS as READER_KEYS
    from quoth.terminal.repl.keys import KEYS

    yield "", "In a conversation:"
    yield from ((key.name, key.help) for key in KEYS)
    yield "", "In the reader (F2):"
    yield from ((key.shown, key.does) for key in READER_KEYS if key.shown)


def _slash_commands() -> Rows:
    from quoth.terminal.repl.slash_commands import COMMANDS, usage

    return [(usage(row), row.help) for row in COMMANDS]


def _answer_row() -> Rows:
    import json

    from quoth.schemas import answer_schema

    schema = json.loads(answer_schema())
    yield "", schema["description"]
    yield from _keys_of(schema)
    for name, part in schema["$defs"].items():
        yield "", " ".join(filter(None, (f"{name}:", part.get("description"))))
        yield from _keys_of(part)


def _keys_of(schema: Mapping[str, Any]) -> Rows:
    told = ((key, value.get("description")) for key, value in schema["properties"].items())
    return [(key, text) for key, text in told if text]


def _variables() -> Rows:
    from quoth.terminal.environment import VARIABLES

    return VARIABLES


def _exit_codes() -> Rows:
    return (*surroundings.EXIT_STATUS, ("", "Streams:"), *surroundings.STREAMS)


TOPICS: Final = (
    Topic("answers", "what may be asked, and what a reply says", lambda: answers.ROWS, answers.SAMPLE),
    Topic("conversation", "how one goes, and what is kept", lambda: conversation.ROWS, conversation.SAMPLE),
    Topic("keys", "the keys of a conversation and of the reader", _keys),
    Topic("commands", "the slash commands of a conversation", _slash_commands),
    Topic("settings", "what a conversation starts with", conversation.settings, conversation.CONFIGURATION),
    Topic("formats", "documents, files of questions, answers", lambda: formats.ROWS, formats.SAMPLE),
    Topic("answer-row", "the JSON of an answer, key by key", _answer_row),
    Topic("figures", "what quoth eval measures", lambda: figures.ROWS),
    Topic("exit-codes", "what a script may rely on", _exit_codes),
    Topic("environment", "the variables that are read", _variables),
    Topic("files", "what is kept, and where", lambda: surroundings.FILES),
)
