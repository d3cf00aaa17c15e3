"""What a tool takes: one table for the schema that an assistant reads and for the check of what it sends."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from quoth.errors import UsageError

Kind: TypeAlias = Literal["string", "integer", "number", "boolean"]
REQUIRED: Final = object()  # the default of an argument that has none
NAME_LIMIT: Final = 100  # characters of a name that is no argument, as it is told


class Argument(NamedTuple):
    """One argument of a tool.

    least, most: bounds of a number, both included, or of the number of characters.
    default: what stands for an argument that is left out or null.
    """

    name: str
    kind: Kind
    description: str
    least: int | None = None
    most: int | None = None
    default: object = REQUIRED


class _Form(NamedTuple):
    """A kind of value. said: what it is called in an error. bounds: the schema's words for least and most."""

    types: tuple[type, ...]
    said: str
    bounds: tuple[str, str]


FORMS: Final[dict[Kind, _Form]] = {
    "string": _Form((str,), "text", ("minLength", "maxLength")),
    "integer": _Form((int,), "a whole number", ("minimum", "maximum")),
    "number": _Form((int, float), "a number", ("minimum", "maximum")),
    "boolean": _Form((bool,), "true or false", ("", "")),
}


def schema_of(arguments: Sequence[Argument]) -> dict[str, object]:
    """The JSON Schema of a call's arguments."""
    return {
        "type": "object",
        "properties": {each.name: _property(each) for each in arguments},
        "required": [each.name for each in arguments if each.default is REQUIRED],
        "additionalProperties": False,
    }


def checked(given: Mapping[str, object], arguments: Sequence[Argument]) -> dict[str, object]:
    """Every argument's value, from what was sent, or else its default.

    Raises UsageError for a missing or unknown one, and for a value of another kind or out of bounds.
    """
    names = [each.name for each in arguments]
    for name in given:
        if name not in names:
            raise UsageError(f"There is no argument {name[:NAME_LIMIT]}.", f"There are: {', '.join(names)}.")
    return {each.name: _value(given.get(each.name), each) for each in arguments}


def _value(value: object, argument: Argument) -> object:
    name, form = argument.name, FORMS[argument.kind]
    if value is None:  # assistants fill in null for what they leave out
        if argument.default is REQUIRED:
            raise UsageError(f"{name} is missing.", f"Give {form.said}.")
        return argument.default
    if argument.kind == "integer" and isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON Schema takes 2.0 for one
    if not isinstance(value, form.types) or (isinstance(value, bool) and argument.kind != "boolean"):
        raise UsageError(f"{name} is not {form.said}.", argument.description)
    if isinstance(value, str):
        _verify_bounds(f"{name} has {len(value):,} characters.", len(value), argument)
    elif isinstance(value, int | float):
        _verify_bounds(f"{name} is out of range.", value, argument)
    return value


def _verify_bounds(problem: str, size: float, argument: Argument) -> None:
    """Written so that NaN, which compares false with everything, is out of bounds."""
    if argument.least is not None and not size >= argument.least:
        raise UsageError(problem, f"Give at least {argument.least:,}.")
    if argument.most is not None and not size <= argument.most:
        raise UsageError(problem, f"Give at most {argument.most:,}.")


def _property(argument: Argument) -> dict[str, object]:
    found: dict[str, object] = {"type": argument.kind, "description": argument.description}
    limits = zip(FORMS[argument.kind].bounds, (argument.least, argument.most), strict=True)
    found.update((word, limit) for word, limit in limits if limit is not None)
    if argument.default is not REQUIRED and argument.default is not None:
        found["default"] = argument.default
    return found
