"""Every fault at every place: `python tests/faults/run.py [GROUP...]` prints what came of them, counted.

It takes some minutes; tests/faults/test_faults.py tries a sample of the same.
"""

import gc
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # where the tests' own modules are

import batch_faults
import index_faults


def main(names: list[str]) -> int:
    groups = {group.__name__: group for group in (*index_faults.GROUPS, *batch_faults.GROUPS)}
    unknown = set(names) - set(groups)
    if unknown:
        print(f"No such group: {min(unknown)}. There are {', '.join(groups)}.", file=sys.stderr)
        return 2
    gc.enable()  # the program starts without: thousands of mapped indexes would stay open
    total = 0
    for name in names or groups:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            counts = groups[name](Path(folder), 1)
        total += counts.total()
        told = ", ".join(f"{count:,} {what}" for what, count in sorted(counts.items()))
        print(f"{name:22} {told} ({time.monotonic() - started:.0f} s)", flush=True)
    print(f"{total:,} in all, none of them otherwise")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
