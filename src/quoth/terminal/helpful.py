"""Typer's commands with a help of our own: short for -h, whole for --help."""

from collections.abc import Sequence
from typing import Any

import typer.core


class HelpfulCommand(typer.core.TyperCommand):
    """A command whose -h is short."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Typer's own; which of the two flags is typed is noted."""
        _note(ctx, args)
        return super().parse_args(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """The help that was asked for."""
        from quoth.terminal.command_tree import described
        from quoth.terminal.helping import help_of

        return help_of(described(self.name or "", self), _is_short(ctx))


class HelpfulGroup(typer.core.TyperGroup):
    """The program itself, the same."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Typer's own; which of the two flags is typed is noted."""
        _note(ctx, args)
        return super().parse_args(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """The help that was asked for."""
        from quoth.terminal.command_tree import described
        from quoth.terminal.helping import help_of

        named = [described(name, row) for name, row in self.commands.items()]
        return help_of(described("", self), _is_short(ctx), named)


def _note(context: Any, words: Sequence[str]) -> None:
    context.meta[__name__] = "--help" not in words


def _is_short(context: Any) -> bool:
    return bool(context.meta.get(__name__))
