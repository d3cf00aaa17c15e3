r"""Text from outside -> text that a terminal can't obey and a reader can't be deceived by.

Control characters, bidirectional overrides, zero-width and other invisible characters, lone
surrogates, private and unassigned code points become visible escapes, written as Python writes
them: `\x1b`, `\u202e`; so do variation selectors behind what has no variants, and marks in a heap on
one letter. Letters, marks, symbols and spaces of every script stay as they are.
"""

# First and last code point of the scripts whose spelling needs U+200C and U+200D (Unicode 15,
# section 23.2), and of what emoji sequences are made of. Plain pairs: every start loads this module.
JOINED = (
    (0x0600, 0x08FF),  # Arabic, Syriac, N'Ko
    (0x0900, 0x0DFF),  # the scripts of India and Sri Lanka
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x18AF),  # Khmer, Mongolian
    (0x2600, 0x27BF),  # symbols that emoji are made of
    (0xFE0F, 0xFE0F),  # emoji presentation
    (0x1F000, 0x1FAFF),  # emoji
)
JOINER_CHARACTERS = "\u200c\u200d"

# `str.isprintable` denies every space but U+0020; these have a width and no other power.
SPACES = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
# Format characters by category, yet visible: Arabic and Kaithi number signs, end of ayah, ...
VISIBLE_FORMATS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Letters and marks by category, yet invisible: fillers and the grapheme joiner.
INVISIBLE_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")

# They choose how the character before them is drawn, and are invisible themselves.
SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
VARIED = (
    (0x1000, 0x109F),  # Myanmar
    (0x2000, 0x33FF),  # symbols, CJK punctuation
    (0x3400, 0x9FFF),  # Han
    (0xA840, 0xA87F),  # Phags-pa
    (0xF900, 0xFAFF),  # Han
    (0x10AC0, 0x10AFF),  # Manichaean
    (0x1F000, 0x3FFFF),  # emoji, Han
)
VARIED_SIGNS = frozenset("#*0123456789©®")  # emoji, with U+FE0F and U+20E3
# Marks that one letter carries: more climb over the lines around. Tibetan and Hebrew need some six.
MOST_MARKS = 8
_HIDDEN = INVISIBLE_LETTERS | SELECTORS

_BREAKS = "\t\n\v\f\r\x85\u2028\u2029"


def printable(text: str, keep: str = "") -> str:
    r"""`text` with everything that isn't plainly visible written as an escape.

    keep: control characters that the caller can show as they are, such as "\n\t".
    """
    if text.isascii() and text.isprintable():
        return text
    if text.isprintable() and _HIDDEN.isdisjoint(text) and not _may_have_marks(text):
        return text
    return "".join(printed(text, keep))


def printed(text: str, keep: str = "") -> list[str]:
    """What stands for each character of `text` in `printable`: itself or its escape."""
    return [
        character if _is_shown(text, place, keep) else escape(character)
        for place, character in enumerate(text)
    ]


def escape(character: str) -> str:
    """One character, visible whatever it is."""
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def printable_json(line: str) -> str:
    """One line of JSON, for a terminal: the same value, its strings' odd characters as escapes."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        character if _is_shown(line, place, "\n") else _json_escape(character)
        for place, character in enumerate(line)
    )


def one_line(text: str) -> str:
    """`text` with each run of line breaks, tabs and spaces shown as one space.

    For display only: a citation's own text is never changed. Other controls are left for
    `printable` to make visible; no-break spaces stay.
    """
    if "  " not in text and not any(character in text for character in _BREAKS):
        return text
    import re  # a sentence seldom gets here, and compiling a pattern takes longer than an answer

    return re.sub(f"[ {_BREAKS}]+", " ", text)


def _is_shown(text: str, place: int, keep: str) -> bool:
    character = text[place]
    if character in JOINER_CHARACTERS:
        return 0 < place < len(text) - 1 and _joins(text[place - 1]) and _joins(text[place + 1])
    if character in INVISIBLE_LETTERS:
        return False
    if character in SELECTORS:
        return place > 0 and _varies(text[place - 1])
    if place >= MOST_MARKS and _is_mark(character):
        return not all(map(_is_mark, text[place - MOST_MARKS : place]))
    return character.isprintable() or character in SPACES or character in VISIBLE_FORMATS or character in keep


def _varies(before: str) -> bool:
    code = ord(before)
    return before in VARIED_SIGNS or any(first <= code <= last for first, last in VARIED)


def _may_have_marks(text: str) -> bool:
    """Whether there is a character that is neither Latin, nor punctuation, nor a CJK one."""
    return any(
        "\u0300" <= character < "\u2000"
        or "\u20d0" <= character < "\u2100"
        or "\ua66f" <= character < "\uac00"
        or character >= "\ufe20"
        for character in text
    )


def _is_mark(character: str) -> bool:
    if character < "\u0300":
        return False
    from unicodedata import category  # few texts get here

    return category(character) in {"Mn", "Me"}


def _joins(neighbour: str) -> bool:
    code = ord(neighbour)
    return any(first <= code <= last for first, last in JOINED)


def _json_escape(character: str) -> str:
    code = ord(character)
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000  # JSON writes what lies beyond as a surrogate pair
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
