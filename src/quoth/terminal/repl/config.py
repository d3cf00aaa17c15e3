"""What a conversation starts with: flag, else environment, else config.toml, else default."""

import os
import re
from collections.abc import Container, Mapping
from pathlib import Path
from typing import NamedTuple

from quoth.errors import UsageError
from quoth.terminal.repl.preferences import PREFERENCES, Preference, preference, set_preference
from quoth.terminal.repl.session import Session
from quoth.terminal.state import NO_HISTORY

FILE = "config.toml"
FOLDER_VARIABLE = "QUOTH_CONFIG_DIR"
# Variables of other programs too: where one of them is set, the file's colour is not asked.
COLOR_VARIABLES = ("NO_COLOR", "FORCE_COLOR")


class Said(NamedTuple):
    """What the environment or the file says of a preference.

    place: the variable, or the file and the line, for the errors. line: from 1; 0 for a variable.
    """

    row: Preference
    text: str
    place: str
    line: int = 0

    def put(self, session: Session) -> Session:
        """The session with the value. Raises UsageError if it can't be taken."""
        try:
            return set_preference(session, self.row.name, self.text)
        except UsageError as error:
            raise UsageError(f"{self.place}: {error.problem}", error.remedy) from None


def configured(
    session: Session, given: Container[str], environment: Mapping[str, str] | None = None
) -> Session:
    """The session with what the environment and the file say; `given` names what flags have said.

    Raises UsageError for what neither may say, naming the variable, or the file and the line.
    """
    for name, said in stated(os.environ if environment is None else environment).items():
        if name not in given:
            session = said.put(session)
    return session


def stated(environment: Mapping[str, str]) -> dict[str, Said]:
    """What the environment says of each preference, else the file; nothing of those of which neither does.

    A preference's variable is its name: QUOTH_MIN_CONFIDENCE.

    Raises UsageError for a file that can't be read or says what none may, naming the line.
    """
    written = _read(config_file(environment))
    found = {}
    for row in PREFERENCES:
        variable = variable_of(row)
        if text := environment.get(variable, ""):
            found[row.name] = Said(row, text, variable)
        elif row.name in written and not (row.name == "color" and colored_by(environment)):
            found[row.name] = written[row.name]
    if environment.get(NO_HISTORY, "") not in {"", "0"}:
        found["history"] = Said(preference("history"), "off", NO_HISTORY)
    return found


def variable_of(row: Preference) -> str:
    """The environment variable that says what the preference is."""
    return f"QUOTH_{row.name.upper().replace('-', '_')}"


def colored_by(environment: Mapping[str, str]) -> str:
    """The variable of all programs that decides on colours where neither flag nor QUOTH_COLOR does; or ""."""
    return next((variable for variable in COLOR_VARIABLES if environment.get(variable)), "")


def config_file(environment: Mapping[str, str]) -> Path:
    """Where config.toml is looked for; it need not exist."""
    return config_folder(environment) / FILE


def config_folder(environment: Mapping[str, str]) -> Path:
    """Where config.toml is looked for: QUOTH_CONFIG_DIR, or the platform's config folder."""
    if chosen := environment.get(FOLDER_VARIABLE):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_config_path("quoth", appauthor=False)


def _read(path: Path) -> dict[str, Said]:
    """The values of the file by preference, none where there is no file; each one looked at."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise UsageError(
            f"{path} can't be read ({error.strerror}).", "Make it readable, or remove it."
        ) from None
    import tomllib

    try:
        text = data.decode("utf-8-sig")
        content = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{path}, line {line}: this is not UTF-8.", "Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise _syntax(path, text, str(error)) from None
    found = {}
    for key, value in content.items():
        line = _line_of(key, text)
        place = f"{path}, line {line}"
        try:
            row = preference(key)
        except UsageError as error:
            raise UsageError(f"{place}: {error.problem}", error.remedy) from None
        if not isinstance(value, str | int | float):
            raise UsageError(f"{place}: {row.name} is one value.", f"It takes {row.takes}.")
        written = str(value).lower() if isinstance(value, bool) else str(value)
        found[row.name] = Said(row, written, place, line)
    return found


def _syntax(path: Path, text: str, message: str) -> UsageError:
    found = re.search(r"at line (\d+)", message)
    line = int(found[1]) if found else max(1, len(text.splitlines()))
    what = re.sub(r"(?<!\s)\s*\(at [^()]*\)", "", message)
    return UsageError(f"{path}, line {line}: {what}.", "Write it as TOML, such as: answers = 2")


def _line_of(key: str, text: str) -> int:
    written = re.search(rf"""^\s*\[*\s*["']?{re.escape(key)}["']?\s*[=.\]]""", text, re.MULTILINE)
    return text.count("\n", 0, written.end()) + 1 if written else 1
