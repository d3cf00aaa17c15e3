"""A regular expression that is compiled at its first use, so that start-up pays for no other."""

import re
from collections.abc import Callable, Iterator
from typing import Final

SHORT: Final = 400  # characters
# What `\W*` at the start of an expression passes over in a text of ASCII.
BESIDE_WORDS: Final = "".join(sign for sign in map(chr, range(128)) if not (sign.isalnum() or sign == "_"))


class Pattern:
    """What `re.compile` gives, later: the tables hold far more patterns than one question needs.

    hints, openings: strings, in lower case, with "/" between them. Every text with a match has one of the
        hints somewhere, and begins with one of the openings, but for signs. They change no result: for a
        text without them nothing is compiled. A test derives from the expression that they hold.

    Raises re.error at first use where `text` is no regular expression; a test uses every one.
    """

    __slots__ = ("_compiled", "flags", "hints", "openings", "text")

    def __init__(self, text: str, flags: int = 0, hints: str = "", openings: str = "") -> None:
        self.text = text
        self.flags = flags
        self.hints = hints
        self.openings = openings
        self._compiled: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return f"Pattern({self.text!r}, {self.flags!r})"

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.text, self.flags)
        return self._compiled

    def may_match(self, text: str) -> bool:
        """Whether `text` has what the hints and openings demand."""
        if self.flags and not text.isascii():
            return True  # "ſ" is an "s" where case is ignored, and more such
        folded = text.lower()
        if self.openings:
            begun = folded.lstrip(BESIDE_WORDS)
            if begun[:1].isascii() and not begun.startswith(tuple(self.openings.split("/"))):
                return False
        return not self.hints or any(hint in folded for hint in self.hints.split("/"))

    def _for(self, text: str) -> re.Pattern[str] | None:
        """The pattern itself; None where it finds nothing in `text`."""
        return self._compiled or (self.compiled if self.may_match(text) else None)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere in `text`."""
        pattern = self._for(text)
        return None if pattern is None else pattern.search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        pattern = self._for(text)
        return None if pattern is None else pattern.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of all of `text`."""
        pattern = self._for(text)
        return None if pattern is None else pattern.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping."""
        pattern = self._for(text)
        return iter(()) if pattern is None else pattern.finditer(text)

    def sub(self, change: Callable[[re.Match[str]], str] | str, text: str) -> str:
        """`text` with `change` in the place of every match."""
        pattern = self._for(text)
        return text if pattern is None else pattern.sub(change, text)


class ShortPattern(Pattern):
    """A pattern with several open gaps ("did .+ before .+"), which are tried against one another.

    The time it takes grows with a power of the text's length; so in a text of over `most` characters it
    finds nothing. The forms of questions are such: a question as long as that has another form.
    """

    __slots__ = ("most",)

    def __init__(
        self, text: str, flags: int = 0, most: int = SHORT, hints: str = "", openings: str = ""
    ) -> None:
        super().__init__(text, flags, hints, openings)
        self.most = most

    def _for(self, text: str) -> re.Pattern[str] | None:
        return super()._for(text) if len(text) <= self.most else None
