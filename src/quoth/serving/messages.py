"""Standard input -> the protocol's messages, a line each."""

import json
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from math import inf
from threading import Semaphore, Thread
from typing import Final

from anyio import BrokenResourceError, ClosedResourceError, create_memory_object_stream
from anyio.from_thread import run_sync
from anyio.lowlevel import current_token

LONGEST: Final = 64 << 20  # bytes of a message
CHUNK: Final = 1 << 16  # bytes read at once
AHEAD: Final = 8  # messages that are read before they are asked for
HALF_PAIR: Final = re.compile(rb"\\u[dD][89a-fA-F]")  # may be half a surrogate pair
# What a stream raises whose other end is gone, because all is about to end.
TORN: Final = (BrokenResourceError, ClosedResourceError)


class Messages:
    """The lines of a descriptor, read by a thread that ends with the process, not before it.

    A worker thread of the event loop would hold Ctrl-C up until the next line.

    ended: there are no more lines. problem: why, where that is not the end of the input; else "".
    """

    def __init__(self, descriptor: int, longest: int = LONGEST) -> None:
        self._descriptor = descriptor
        self._longest = longest
        self.ended = False
        self.problem = ""

    async def __aiter__(self) -> AsyncIterator[str]:
        send, receive = create_memory_object_stream[str](inf)
        token = current_token()
        room = Semaphore(AHEAD)

        def hand_over(work: Callable[..., None], *given: str) -> None:
            with suppress(*TORN, RuntimeError):  # that is how the loop says that it has ended
                run_sync(work, *given, token=token)

        def read() -> None:
            try:
                for line in self._lines():
                    room.acquire()
                    hand_over(send.send_nowait, mended(line).decode("utf-8", "replace"))
            except OSError as error:
                self.problem = f"Standard input can't be read: {error.strerror}."
            self.ended = True
            hand_over(send.close)

        Thread(target=read, name="standard input", daemon=True).start()
        async with receive:
            async for line in receive:
                room.release()
                yield line

    def _lines(self) -> Iterator[bytes]:
        # Not through sys.stdin: its lock, held by a thread that waits, would end the process with an error.
        parts: list[bytes] = []
        while chunk := os.read(self._descriptor, CHUNK):
            *ended, rest = chunk.split(b"\n")
            for line in ended:
                yield b"".join([*parts, line])
                parts.clear()
            parts.append(rest)
            if sum(map(len, parts)) > self._longest:
                self.problem = f"A message on standard input has more than {self._longest:,} bytes."
                return
        yield b"".join(parts)


def mended(line: bytes) -> bytes:
    r"""A line of JSON with a question mark for each half of a surrogate pair, such as `\ud800` alone.

    JavaScript sends them. The SDK drops a message that has one, and its sender would wait for ever.
    """
    if not HALF_PAIR.search(line):
        return line
    try:
        return json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return line  # no JSON: the SDK's to refuse
