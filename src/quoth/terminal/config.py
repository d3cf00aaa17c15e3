"""What a conversation starts with: flag, else environment, else config.toml, else default."""

import os
import re
from collections.abc import Container, Mapping
from pathlib import Path

from quoth.errors import UsageError
from quoth.terminal.preferences import PREFERENCES, Preference, preference, set_preference
from quoth.terminal.session import Session

FILE = "config.toml"
FOLDER_VARIABLE = "QUOTH_CONFIG_DIR"
# Variables of other programs too: where one of them is set, the file's colour is not asked.
COLOR_VARIABLES = ("NO_COLOR", "FORCE_COLOR")
NO_HISTORY = "QUOTH_NO_HISTORY"


def configured(
    session: Session, given: Container[str], environment: Mapping[str, str] | None = None
) -> Session:
    """The session with what the environment and the file say; `given` names what flags have said.

    A preference's variable is its name: QUOTH_MIN_CONFIDENCE.

    Raises UsageError for what neither may say, naming the variable, or the file and the line.
    """
    environment = os.environ if environment is None else environment
    path = config_folder(environment) / FILE
    written = _read(path)
    for row in PREFERENCES:
        if row.name in given:
            continue
        variable = _variable(row)
        said = environment.get(variable, "")
        if said:
            session = _from_variable(session, row, variable, said)
        elif row.name in written and not _by_others(row, environment):
            session = written[row.name].put(session)
    if environment.get(NO_HISTORY, "") not in {"", "0"}:
        session = set_preference(session, "history", "off")
    return session


def config_folder(environment: Mapping[str, str]) -> Path:
    """Where config.toml is looked for: QUOTH_CONFIG_DIR, or the platform's config folder."""
    if chosen := environment.get(FOLDER_VARIABLE):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_config_path("quoth", appauthor=False)


class Written:
    """A value of the file. place: the file and line, for the errors."""

    def __init__(self, row: Preference, text: str, place: str) -> None:
        self.row = row
        self.text = text
        self.place = place

    def put(self, session: Session) -> Session:
        """The session with the value. Raises UsageError if it can't be taken."""
        try:
            return set_preference(session, self.row.name, self.text)
        except UsageError as error:
            raise UsageError(f"{self.place}: {error.problem}", error.remedy) from None


def _read(path: Path) -> dict[str, Written]:
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
        place = f"{path}, line {_line_of(key, text)}"
        try:
            row = preference(key)
        except UsageError as error:
            raise UsageError(f"{place}: {error.problem}", error.remedy) from None
        if not isinstance(value, str | int | float):
            raise UsageError(f"{place}: {row.name} is one value.", f"It takes {row.takes}.")
        written = str(value).lower() if isinstance(value, bool) else str(value)
        found[row.name] = Written(row, written, place)
    return found


def _syntax(path: Path, text: str, message: str) -> UsageError:
    found = re.search(r"at line (\d+)", message)
    line = int(found[1]) if found else max(1, len(text.splitlines()))
    what = re.sub(r"\s*\(at [^)]*\)", "", message)
    return UsageError(f"{path}, line {line}: {what}.", "Write it as TOML, such as: answers = 2")


def _line_of(key: str, text: str) -> int:
    written = re.search(rf"""^\s*\[*\s*["']?{re.escape(key)}["']?\s*[=.\]]""", text, re.MULTILINE)
    return text.count("\n", 0, written.end()) + 1 if written else 1


def _from_variable(session: Session, row: Preference, variable: str, said: str) -> Session:
    try:
        return set_preference(session, row.name, said)
    except UsageError as error:
        raise UsageError(f"{variable}: {error.problem}", error.remedy) from None


def _variable(row: Preference) -> str:
    return f"QUOTH_{row.name.upper().replace('-', '_')}"


def _by_others(row: Preference, environment: Mapping[str, str]) -> bool:
    return row.name == "color" and any(environment.get(variable) for variable in COLOR_VARIABLES)
