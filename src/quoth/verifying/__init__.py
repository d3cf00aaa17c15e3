"""Answer rows held against the sources that they cite: exact, to the last character."""

from quoth.verifying.checking import verify
from quoth.verifying.findings import STATES, Checked, Problem, State

__all__ = ["STATES", "Checked", "Problem", "State", "verify"]
