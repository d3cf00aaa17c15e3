"""`typing.NamedTuple` at a fifth of what it costs to define one.

A start defines some seventy, and the standard library compiles a constructor for each: a tenth of the
time of one answer. Here they share one constructor, which looks at names only where some are given.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    # What reads the field at a place is the same for all tuples; no type has more fields.
    _Places = namedtuple("_Places", [f"at{place}" for place in range(24)])
    _PLACES = [vars(_Places)[name] for name in _Places._fields]

    class _Definition(type):
        """What a class statement with fields makes: a tuple whose places have their names."""

        def __new__(metacls, name, bases, namespace):
            if bases[0].__base__ is not tuple:  # `NamedTuple` itself, or what is made of one with fields
                return super().__new__(metacls, name, bases, namespace)
            namespace.setdefault("__slots__", ())
            defined = super().__new__(metacls, name, bases, namespace)
            fields = defined._fields = defined.__match_args__ = tuple(defined.__annotations__)
            defined._field_defaults = {field: namespace[field] for field in fields if field in namespace}
            for place, field in zip(_PLACES[: len(fields)], fields, strict=True):
                setattr(defined, field, place)
            return defined

    class NamedTuple(tuple, metaclass=_Definition):
        """A tuple whose fields have names: what `typing.NamedTuple` makes of the same class statement."""

        __slots__ = ()
        _fields = ()
        _field_defaults = {}  # noqa: RUF012

        def __new__(cls, *values, **named):
            """Raises TypeError for a field that is missing, given twice or unknown."""
            if named or len(values) != len(cls._fields):
                values = cls._filled(values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _filled(cls, values, named):
            """The values of all fields, in their order; what stands in `named` is taken out of it."""
            filled, defaults = list(values), cls._field_defaults
            for field in cls._fields[len(values) :]:
                if field in named:
                    filled.append(named.pop(field))
                elif field in defaults:
                    filled.append(defaults[field])
                else:
                    raise TypeError(f"{cls.__name__} lacks {field!r}")
            if named or len(filled) > len(cls._fields):
                raise TypeError(f"{cls.__name__} has no such field, or has it twice: {', '.join(named)}")
            return filled

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, not {len(made)}")
            return made

        def _replace(self, /, **named):
            changed = [named.pop(name, value) for name, value in zip(self._fields, self, strict=True)]
            if named:
                raise TypeError(f"{type(self).__name__} has no {', '.join(named)}")
            return tuple.__new__(type(self), changed)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = [f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True)]
            return f"{type(self).__name__}({', '.join(fields)})"

        def __getnewargs__(self):
            return tuple(self)
