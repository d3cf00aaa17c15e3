"""The command `quoth mcp`: documents for an assistant."""

import sys

from quoth.errors import InputError, OutputError, UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.opening import extent, open_chosen
from quoth.terminal.screen import tell

INSTALL = "Install it: pip install 'quoth[mcp]'."


def mcp(
    document: options.Documents = None,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    index: options.IndexFolder = None,
    quiet: options.Quiet = False,
) -> int:
    """Let an assistant quote documents: a Model Context Protocol server on standard input and output.

    It offers the tools ask (the answer row, byte for byte that of "quoth ask --json"), search (the sentences
    that have to do with a query, best first, each as a citation) and read_context (a cited sentence and those
    around it), over the documents that are named here and no others: no tool takes a path to open. A question
    has at most 10,000 characters, each stands alone, and a call that can't be done is a tool error of one
    line.

    It needs pip install 'quoth[mcp]', and a client starts it, by a configuration such as the one below.
    """
    from importlib.util import find_spec

    if find_spec("mcp") is None:
        raise UsageError("quoth mcp needs the package mcp.", INSTALL)
    if "-" in (document or ()):
        raise UsageError("Standard input carries the protocol.", "Save the document to a file.")
    if sys.stdin is None:
        raise InputError("Standard input is closed.", "Run quoth with an open one.")
    if sys.stdout is None:
        raise OutputError("Standard output is closed.", "Run quoth with an open one.")
    opened = open_chosen(document, index, max_bytes=max_bytes)

    from quoth.library import Document
    from quoth.serving.server import serve

    if not quiet and sys.stdin.isatty():
        tell(f"Serving {extent(opened)}. A client speaks on standard input; Ctrl-D ends.")
    serve(Document(opened))
    return 0
