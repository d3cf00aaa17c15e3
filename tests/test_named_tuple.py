"""Our named tuples are what `typing.NamedTuple` makes of the same statement."""

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from quoth.named_tuple import NamedTuple


class Gate(NamedTuple):
    """A gate of a lock."""

    name: str
    width: int
    sluices: tuple[str, ...] = ()

    @property
    def wide(self) -> bool:
        """Whether two boats pass."""
        return self.width > 9


class NamedGate(Gate):
    """One without an empty name."""

    __slots__ = ()

    def __new__(cls, name: str, width: int, sluices: tuple[str, ...] = ()) -> "NamedGate":
        """Raises ValueError for an empty name."""
        if not name:
            raise ValueError("a gate has a name")
        return tuple.__new__(cls, (name, width, sluices))


class StandardGate(typing.NamedTuple):
    """The same of the standard library."""

    name: str
    width: int
    sluices: tuple[str, ...] = ()


CALLS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    (("Elm", 8), {}),
    (("Elm", 8, ("a",)), {}),
    (("Elm",), {"width": 8}),
    ((), {"width": 8, "name": "Elm"}),
    (("Elm",), {"sluices": ("a",), "width": 8}),
    ((), {}),
    (("Elm",), {}),
    (("Elm", 8, ("a",), 1), {}),
    (("Elm", 8), {"width": 9}),
    (("Elm", 8), {"depth": 9}),
)
USES: tuple[Callable[[Any], Any], ...] = (
    lambda gate: (gate.name, gate.width, gate.sluices),
    tuple,
    lambda gate: gate[1:],
    lambda gate: gate == ("Elm", 8, ()),
    hash,
    lambda gate: gate._asdict(),
    lambda gate: tuple(gate._replace(width=9)),
    lambda gate: gate._fields,
    lambda gate: gate._field_defaults,
    lambda gate: type(gate).__match_args__,
    lambda gate: tuple(type(gate)._make(["Oak", 7, ()])),
    lambda gate: repr(gate).partition("(")[2],
    lambda gate: pickle.loads(pickle.dumps(gate)) == gate,  # noqa: S301
    lambda gate: type(pickle.loads(pickle.dumps(gate))) is type(gate),  # noqa: S301
    lambda gate: copy.deepcopy(gate) == gate,
    lambda gate: hasattr(gate, "__dict__"),
    lambda gate: gate._replace(depth=9),
    lambda gate: type(gate)._make(["Oak", 7]),
    lambda gate: setattr(gate, "width", 9),
)


def outcome(run: Callable[[], Any]) -> Any:
    """What comes of it: a value, or the kind of error; a wrong name is one or another of two."""
    try:
        return run()
    except (TypeError, ValueError, AttributeError) as error:
        return "AttributeError" if isinstance(error, AttributeError) else "refused"


@pytest.mark.parametrize(("values", "named"), CALLS)
def test_one_is_made_as_the_standard_one_is(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    assert outcome(lambda: tuple(Gate(*values, **named))) == outcome(
        lambda: tuple(StandardGate(*values, **named))
    )


@pytest.mark.parametrize("use", USES)
def test_it_is_used_as_the_standard_one_is(use: Callable[[Any], Any]) -> None:
    assert outcome(lambda: use(Gate("Elm", 8))) == outcome(lambda: use(StandardGate("Elm", 8)))


def test_methods_and_types_made_of_one_are_kept() -> None:
    assert Gate("Elm", 10).wide
    assert NamedGate("Elm", 10).wide
    assert NamedGate("Elm", 8)._replace(width=10).wide
    assert repr(NamedGate("Elm", 8)) == "NamedGate(name='Elm', width=8, sluices=())"
    with pytest.raises(ValueError, match="a gate has a name"):
        NamedGate("", 8)


def test_a_pattern_takes_it_apart() -> None:
    match Gate("Elm", 8):
        case Gate(name, 8):
            assert name == "Elm"
        case _:
            pytest.fail("it was not matched by its fields")
