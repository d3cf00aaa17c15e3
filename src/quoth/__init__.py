"""quoth: answers about an article in the article's own sentences, each one cited.

As a library, it begins with `quoth.open`:

>>> import quoth
>>> document = quoth.open("bridge.txt")
>>> reply = document.ask("When did the bridge open?")
>>> print(reply)
May 1883
>>> reply.citations[0].text
'The bridge opened in May 1883.'

What the names below stand for is loaded when one is first used: `import quoth` loads nothing else.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

__all__ = [
    "Citation",
    "Conversation",
    "Document",
    "IndexFolderError",
    "InputError",
    "QuothError",
    "Reason",
    "Reply",
    "Sentence",
    "ShortAnswer",
    "UsageError",
    "open",
]

if TYPE_CHECKING:
    from quoth.errors import IndexFolderError, InputError, QuothError, UsageError
    from quoth.library import (
        Citation,
        Conversation,
        Document,
        Reason,
        Reply,
        Sentence,
        ShortAnswer,
        open,  # noqa: A004  # as gzip.open
    )
else:

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module("quoth.errors" if name.endswith("Error") else "quoth.library")
        found = globals()[name] = getattr(module, name)
        return found

    def __dir__():
        return sorted({*globals(), *__all__})
