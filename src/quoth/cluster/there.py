"""What runs on a worker before it is known whether quoth is there; it is sent as code, not by name.

So it names nothing of quoth: a worker, or a scheduler, that lacks it says so instead of failing.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

# What a worker says of itself, None where it can't.
Facts: TypeAlias = dict[str, str]
# The worker's address, what it says of itself, what came of a call (of none, where the facts are others).
Came: TypeAlias = tuple[str, Facts | None, Any]


def facts_there(facts: bytes) -> Facts | None:
    """What the worker says of itself. facts: a pickled function."""
    from distributed.protocol.pickle import loads

    try:
        found: Facts = loads(facts)()
    except (ImportError, AttributeError):  # no quoth, or one without such a function
        return None
    return found


def call_there(facts: bytes, expected: Facts, call: bytes, *content: object) -> Came:
    """Call what is pickled in `call`, a function and its arguments, where the facts are the expected ones.

    content: a further argument, which came to this worker once.
    """
    from distributed import get_worker
    from distributed.protocol.pickle import loads

    address = get_worker().address
    found = facts_there(facts)
    if found != expected:
        return address, found, None
    function: Callable[..., object]
    function, arguments = loads(call)
    return address, found, function(*arguments, *content)
