"""Links on a terminal (OSC 8): where there are any, and how one is written around a text."""

import os
from collections.abc import Mapping
from typing import Final

# What terminals that have links set of the environment: the variable and how its value begins, or its least.
NAMES: Final = (
    ("TERM_PROGRAM", ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio")),
    ("TERM", ("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour", "wezterm")),
)
VERSIONS: Final = (("VTE_VERSION", 5000), ("KONSOLE_VERSION", 210400))
PRESENT: Final = ("WT_SESSION", "DOMTERM")
FORCED: Final = "FORCE_HYPERLINK"  # as other programs have it: 0 is off, all else is on


def has_links(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is known to have links, or said to."""
    if forced := environment.get(FORCED):
        return forced != "0"
    return (
        any(environment.get(variable, "").startswith(names) for variable, names in NAMES)
        or any(_number(environment.get(variable, "")) >= least for variable, least in VERSIONS)
        or any(environment.get(variable) for variable in PRESENT)
    )


def linked(text: str, source: str) -> str:
    """`text` as a link to the file `source`; as it is where there is none."""
    uri = uri_of(source) if text else ""
    return f"\x1b]8;;{uri}\x1b\\{text}\x1b]8;;\x1b\\" if uri else text


def without_links(text: str) -> str:
    """The text without what makes links of its parts, for a pager that may not know them."""
    import re

    return re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", text)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def uri_of(source: str) -> str:
    """Where a file is, in ASCII, with the machine's name: another one's terminal must not open its own."""
    if not os.path.isfile(source):  # noqa: PTH113  # a source may be no path at all
        return ""
    from pathlib import Path

    host = os.uname().nodename if hasattr(os, "uname") else ""
    is_name = host.isascii() and host.replace("-", "").replace(".", "").isalnum()
    return Path(source).absolute().as_uri().replace("file://", f"file://{host if is_name else ''}", 1)
