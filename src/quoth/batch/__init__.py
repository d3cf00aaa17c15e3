"""Question rows -> answer rows: one out for each one in, in order, each line whole.

`asking` answers a row, `running` does so for one after another, `workers` in several processes at once,
`cluster` on other machines: `strands` says which rows may be asked meanwhile, and puts what comes back in
order, `crew` waits for them. `resuming` takes up
what an earlier run has left, and `marks` what it was begun with; `formats` are what rows can look like,
`output` is the file that they go to.
"""

from quoth.batch.asking import Asking
from quoth.batch.formats import FORMATS, RowFormat
from quoth.batch.marks import Mark, mark_for
from quoth.batch.output import output_file
from quoth.batch.resuming import Begun, take_up
from quoth.batch.running import run_batch
from quoth.batch.summary import Progress, Summary

__all__ = [
    "FORMATS",
    "Asking",
    "Begun",
    "Mark",
    "Progress",
    "RowFormat",
    "Summary",
    "mark_for",
    "output_file",
    "run_batch",
    "take_up",
]
