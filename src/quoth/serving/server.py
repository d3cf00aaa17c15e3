"""The tools as a server of the Model Context Protocol, by its official SDK."""

from typing import Any, cast

import anyio
import anyio.to_thread
from mcp import MCPError, types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from quoth import __version__
from quoth.errors import InputError, QuothError
from quoth.library import Document
from quoth.rows import dumps
from quoth.sanitize import one_line, printable
from quoth.serving.arguments import schema_of
from quoth.serving.messages import TORN, Messages
from quoth.serving.tools import INSTRUCTIONS, TOOLS, Tool, called

STANDARD_INPUT = 0  # its descriptor


def serve(document: Document) -> None:
    """Answer an assistant's calls until standard input ends, or nobody reads standard output.

    Standard output carries the protocol alone; what the SDK logs goes to standard error.

    Raises InputError where standard input can't be read or has a message that is too long,
    KeyboardInterrupt for Ctrl-C.
    """
    messages = Messages(STANDARD_INPUT)
    try:
        anyio.run(_serve, server_of(document), messages)
    except BaseExceptionGroup as group:
        _raise_what_went_wrong(group, messages)
    if messages.problem:
        raise InputError(messages.problem, "Let a client of the protocol speak there.")


def server_of(document: Document) -> Server[Any]:
    """The server of `document`'s tools, not running yet."""
    tools = {tool.name: tool for tool in TOOLS}

    async def list_tools(
        _context: ServerRequestContext[Any], _params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in TOOLS])

    async def call_tool(
        _context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        tool = tools.get(params.name)
        if tool is None:
            raise MCPError(types.INVALID_PARAMS, f"There is no such tool. There are: {', '.join(tools)}.")
        try:
            # In a thread, so that a long search doesn't keep other calls from being heard or cancelled.
            result = await anyio.to_thread.run_sync(called, tool, document, params.arguments or {})
        except QuothError as error:
            told = printable(one_line(str(error)))
            return types.CallToolResult(content=[types.TextContent(text=told)], is_error=True)
        # The same as text, for clients that know no structured content.
        return types.CallToolResult(
            content=[types.TextContent(text=dumps(result))], structured_content=result
        )

    return Server(
        "quoth",
        version=__version__,
        title="quoth",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def _serve(server: Server[Any], messages: Messages) -> None:
    async with stdio_server(stdin=cast("anyio.AsyncFile[str]", messages)) as (received, sent):
        await server.run(received, sent, server.create_initialization_options())


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=schema_of(tool.arguments),
        output_schema=tool.result(),
        annotations=types.ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def _raise_what_went_wrong(group: BaseExceptionGroup[BaseException], messages: Messages) -> None:
    """Neither a client that went away is an error, nor a stream torn down amid calls; a bug is.

    Raises KeyboardInterrupt where nothing but Ctrl-C can have torn it: the event loop tells so only where no
    message is under way.
    """
    gone, rest = group.split(BrokenPipeError)
    rest = rest.split(TORN)[1] if rest is not None else None
    if rest is not None:
        raise rest
    if gone is None and not messages.ended:
        raise KeyboardInterrupt
