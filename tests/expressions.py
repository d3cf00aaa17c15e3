"""Every regular expression of the program, found by looking: those in modules, in tables, in calls."""

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from documents import ROOT
from quoth.language.pattern import Pattern

PACKAGE = ROOT / "src" / "quoth"
ANCHORED = {"match", "fullmatch"}
FUNCTIONS = ANCHORED | {"search", "sub", "split", "findall", "finditer"}


class Expression(NamedTuple):
    """where: the module and the name, row or line. searched: whether a match may begin anywhere.

    most: characters of the longest text that it is tried on; 0 where there is no bound.
    hints, openings: as `Pattern` has them.
    """

    where: str
    text: str
    flags: int
    searched: bool
    most: int = 0
    hints: str = ""
    openings: str = ""


@cache
def expressions() -> tuple[Expression, ...]:
    """All of them, each text once, by module."""
    found: dict[tuple[str, int], Expression] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        if name.endswith("__main__"):
            continue
        module = importlib.import_module(name)
        for expression in (*_kept(module, name), *_called(path, module, name)):
            found.setdefault((expression.text, expression.flags), expression)
    return tuple(found.values())


def _kept(module: Any, name: str) -> Iterator[Expression]:
    """In the values of a module's names, however deep in tables, dictionaries and rows."""
    met: set[int] = set()
    waiting = [
        (f"{name}.{key}", key, value) for key, value in vars(module).items() if not key.startswith("__")
    ]
    while waiting:
        where, called, value = waiting.pop()
        if id(value) in met:
            continue
        met.add(id(value))
        if isinstance(value, Pattern | re.Pattern):
            text = value.text if isinstance(value, Pattern) else value.pattern
            searched, most = not uses(called) <= ANCHORED, getattr(value, "most", 0)
            if isinstance(text, str):
                given = (value.hints, value.openings) if isinstance(value, Pattern) else ("", "")
                yield Expression(where, text, value.flags & ~re.UNICODE, searched, most, *given)
        elif isinstance(value, dict):
            waiting += [(f"{where}[{key!r}]", called, each) for key, each in value.items()]
        elif isinstance(value, tuple) and (fields := getattr(value, "_fields", ())):
            waiting += [(f"{where}.{field}", field, getattr(value, field)) for field in fields]
        elif isinstance(value, tuple | list | frozenset):
            waiting += [(f"{where}[{row}]", called, each) for row, each in enumerate(value)]


def uses(name: str) -> frozenset[str]:
    """How what is called so is matched, wherever it is: "search" where nobody can tell."""
    return frozenset(_uses().get(name, {"search"}))


@cache
def _uses() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in FUNCTIONS:
                name = getattr(node.value, "attr", getattr(node.value, "id", ""))
                found.setdefault(name, set()).add(node.attr)
    return found


@cache
def trees() -> dict[Path, ast.Module]:
    """The sources of the program, parsed."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def _called(path: Path, module: Any, name: str) -> Iterator[Expression]:
    """Written where they are used: `re.search(rf"...")`, as far as the module's names make them up."""
    for node in ast.walk(trees()[path]):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        used = node.func.attr
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and used in FUNCTIONS):
            continue
        given = [node.args[0], *node.args[2:3]] if used in ANCHORED | {"search"} else [node.args[0]]
        try:
            text, *flags = [
                eval(compile(ast.Expression(each), str(path), "eval"), dict(vars(module)))  # noqa: S307
                for each in given
            ]
        except NameError:
            continue  # made of what is known only where it runs: of escaped words, and short
        if isinstance(text, str):
            yield Expression(
                f"{name}:{node.lineno}", text, int(flags[0]) if flags else 0, used not in ANCHORED
            )
