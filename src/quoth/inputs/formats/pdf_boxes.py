"""Where the letters of a PDF's page stand, as PDFium tells it.

pypdfium2's own prototypes make and check objects, which takes longer than what they call, and there is a call
for every letter: here the same functions get addresses. Without types of their arguments, which are C's own
already, a call takes two thirds of the time.
"""

from ctypes import PYFUNCTYPE, addressof, c_double, c_float, c_int, c_void_p, cast
from math import inf
from typing import Any, Final, NamedTuple, TypeAlias

from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDFText_CountRects, FPDFText_GetLooseCharBox, FPDFText_GetRect

# Where a letter stands: left, top, right, bottom, as PDFium's own record has them.
Box: TypeAlias = list[float]

RETURNS_INT: Final = PYFUNCTYPE(c_int)
CHAR_BOX: Final = RETURNS_INT(cast(FPDFText_GetLooseCharBox, c_void_p).value or 0)
COUNT: Final = RETURNS_INT(cast(FPDFText_CountRects, c_void_p).value or 0)
RECT: Final = RETURNS_INT(cast(FPDFText_GetRect, c_void_p).value or 0)


class PageLine(NamedTuple):
    """A line as it stands on the page, in points from the page's lower left corner.

    top: of its first letter; bottom, right: of its last one. size: height of its letters, by three of them:
    a bullet, or a word in another type, tells nothing of the rest.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


class Boxes:
    """The boxes of a page's letters and of its objects. shown: PDFium's page of text."""

    def __init__(self, shown: Any) -> None:
        self._shown = shown  # closed where nothing holds it any more
        self._page = cast(shown.raw, c_void_p)
        sides, edges = (c_float * 4)(), (c_double * 4)()
        self._sides: memoryview[float] = memoryview(sides).cast("B").cast("f")
        self._edges: memoryview[float] = memoryview(edges).cast("B").cast("d")
        self._to_sides = c_void_p(addressof(sides))
        self._to_edges = [c_void_p(addressof(edges) + 8 * number) for number in range(4)]

    def of(self, place: int) -> Box:
        """A letter's, as high as its type: by its place in the page's text."""
        if not CHAR_BOX(self._page, place, self._to_sides):
            raise PdfiumError("no box of a letter")
        return [*self._sides]

    def apart(self, start: int, count: int, least: float) -> list[int]:
        """Which of so many letters, from 0, stand at least so far behind the one before them."""
        page, sides, to_sides, measure = self._page, self._sides, self._to_sides, CHAR_BOX
        found = []
        before = inf
        for place in range(count):
            if not measure(page, start + place, to_sides):
                raise PdfiumError("no box of a letter")
            if sides[0] - before >= least:
                found.append(place)
            before = sides[2]
        return found

    def are_of_several(self, start: int, count: int) -> bool:
        """Whether letters are of more than one of the page's objects."""
        return bool(COUNT(self._page, start, count) > 1)

    def are_apart(self, start: int, count: int, least: float) -> bool:
        """Whether objects that letters are of are more than so far apart, one behind the other."""
        page, edges, measure = self._page, self._edges, RECT
        left, top, right, bottom = self._to_edges
        before = inf
        for number in range(COUNT(page, start, count)):
            measure(page, number, left, top, right, bottom)
            if edges[0] - before > least:
                return True
            before = edges[2]
        return False
