"""Query time: a question and an index give a reply. No I/O, no state."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quoth.answering.pipeline import DEFAULT_SETTINGS, NEW_CONVERSATION, answer

__all__ = ["DEFAULT_SETTINGS", "NEW_CONVERSATION", "answer"]


def __getattr__(name: str) -> Any:
    # Imported when it is asked for: who wants candidates alone needs a tenth of it.
    if name in __all__:
        from quoth.answering import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
