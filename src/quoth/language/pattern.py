"""A regular expression that is compiled at its first use, so that start-up pays for no other."""

import re
from collections.abc import Iterator
from typing import Final

SHORT: Final = 400  # characters


class Pattern:
    """What `re.compile` gives, later: the tables hold far more patterns than one question needs.

    Raises re.error at first use where `text` is no regular expression; a test uses every one.
    """

    __slots__ = ("_compiled", "flags", "text")

    def __init__(self, text: str, flags: int = 0) -> None:
        self.text = text
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return f"Pattern({self.text!r}, {self.flags!r})"

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.text, self.flags)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere in `text`."""
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the start of `text`."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of all of `text`."""
        return self.compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping."""
        return self.compiled.finditer(text)


class ShortPattern(Pattern):
    """A pattern with several open gaps ("did .+ before .+"), which are tried against one another.

    The time it takes grows with a power of the text's length; so in a text of over `most` characters it
    finds nothing. The forms of questions are such: a question as long as that has another form.
    """

    __slots__ = ("most",)

    def __init__(self, text: str, flags: int = 0, most: int = SHORT) -> None:
        super().__init__(text, flags)
        self.most = most

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere in `text`."""
        return self.compiled.search(text) if len(text) <= self.most else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the start of `text`."""
        return self.compiled.match(text) if len(text) <= self.most else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of all of `text`."""
        return self.compiled.fullmatch(text) if len(text) <= self.most else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping."""
        return self.compiled.finditer(text) if len(text) <= self.most else iter(())
