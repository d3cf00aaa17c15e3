"""`python -m quoth`: the same as the command `quoth`."""

import sys

from quoth.terminal.cli import main

if __name__ == "__main__":
    sys.exit(main())
