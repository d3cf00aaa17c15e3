"""One array <-> one .npy file (format 1.0, C order, little-endian): numpy writes, plain Python reads.

The reader costs no import of numpy: an index is opened by programs that must answer at once.
"""

import sys
from collections.abc import Iterable
from typing import Any, Final, Literal, TypeAlias

Dtype: TypeAlias = Literal["|u1", "<u4", "<i4", "<i8", "<f8"]

# Numpy's dtype -> the code of `memoryview.cast` and of `array.array`, each of the same width.
CAST_CODES: Final[dict[Dtype, Literal["B", "I", "i", "q", "d"]]] = {
    "|u1": "B",
    "<u4": "I",
    "<i4": "i",
    "<i8": "q",
    "<f8": "d",
}
MAGIC: Final = b"\x93NUMPY\x01\x00"
PREAMBLE: Final = len(MAGIC) + 2  # the magic, then the header's length as a 16-bit number
PADDING: Final = b" \n"
SHOWN: Final = 100  # characters of another header


def encode(values: Iterable[float], dtype: Dtype, columns: int = 0) -> bytes:
    """The .npy file of `values`: a vector, or (row after row) a matrix of so many columns.

    Raises OverflowError where a number does not fit `dtype`.
    """
    import io

    import numpy

    if isinstance(values, bytes | memoryview):
        array = numpy.asarray(memoryview(values)).astype(dtype, casting="safe", copy=False)
    else:
        array = numpy.fromiter(values, dtype)
    file = io.BytesIO()
    numpy.lib.format.write_array(
        file, array.reshape(-1, columns) if columns else array, version=(1, 0), allow_pickle=False
    )
    return file.getvalue()


def decode(data: memoryview, dtype: Dtype, rows: int, columns: int = 0) -> "memoryview[Any]":
    """The numbers of a .npy file, row after row, without a copy.

    Raises ValueError unless `data` is exactly such an array of that shape.
    """
    start = PREAMBLE + int.from_bytes(data[len(MAGIC) : PREAMBLE], "little")
    header = bytes(data[PREAMBLE:start])
    if bytes(data[: len(MAGIC)]) != MAGIC or not header.endswith(b"\n"):
        raise ValueError("it is no .npy file of format 1.0")
    shape = (rows, columns) if columns else (rows,)
    expected = f"{{'descr': '{dtype}', 'fortran_order': False, 'shape': {shape}, }}"
    if (found := header.rstrip(PADDING).decode("latin-1")) != expected:
        raise ValueError(f"it holds {found[:SHOWN]} where {expected} is due")
    code = CAST_CODES[dtype]
    width, due = int(dtype[-1]), rows * (columns or 1)
    if len(data) - start != width * due:
        raise ValueError(f"it holds {len(data) - start} bytes where {width * due} are due")
    numbers: memoryview[Any] = data[start:].cast(code)
    if sys.byteorder == "little":
        return numbers
    from array import array

    swapped = array(code, numbers.tobytes())
    swapped.byteswap()
    return memoryview(swapped)
