"""A regular expression that is compiled at its first use, so that start-up pays for no other."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final

SHORT: Final = 400  # characters


class Pattern:
    """What `re.compile` gives, later: the tables hold far more patterns than one question needs.

    most: characters of the longest text that it finds anything in; 0 where there is no bound.

    Raises re.error at first use where `text` is no regular expression; a test uses every one.
    """

    def __init__(self, text: str, flags: int = 0, most: int = 0) -> None:
        self.text = text
        self.flags = flags
        self.most = most

    def __repr__(self) -> str:
        return f"Pattern({self.text!r}, {self.flags!r})"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.text, self.flags)

    def _tries(self, text: str) -> bool:
        return not self.most or len(text) <= self.most

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere in `text`."""
        return self.compiled.search(text) if self._tries(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self.compiled.match(text, start) if self._tries(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of all of `text`."""
        return self.compiled.fullmatch(text) if self._tries(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping."""
        return self.compiled.finditer(text) if self._tries(text) else iter(())

    def sub(self, change: Callable[[re.Match[str]], str] | str, text: str) -> str:
        """`text` with `change` in the place of every match."""
        return self.compiled.sub(change, text) if self._tries(text) else text


class ShortPattern(Pattern):
    """A pattern with several open gaps ("did .+ before .+"), which are tried against one another.

    The time it takes grows with a power of the text's length; so in a text of over `most` characters it
    finds nothing. The forms of questions are such: a question as long as that has another form.
    """

    def __init__(self, text: str, flags: int = 0, most: int = SHORT) -> None:
        super().__init__(text, flags, most)
