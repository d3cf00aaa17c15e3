"""The command `quoth schema`: the JSON Schema of what `--json` and `batch` write."""

from quoth.terminal.screen import write, write_utf8


def schema() -> int:
    """Print the JSON Schema of the answer row (quoth.answer/1)."""
    from quoth.schemas import answer_schema

    write_utf8()
    write(answer_schema())
    return 0
