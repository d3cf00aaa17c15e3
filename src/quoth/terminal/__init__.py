"""The only folder that knows a terminal."""

import atexit
import gc

# The start of a command makes many objects and drops few: looking for garbage would take a tenth of one
# answer's time. `cli.main` turns it on again for the commands that last, `repl` after the first prompt.
gc.disable()
# Nor is there any to look for at the end: the interpreter passes over what is frozen.
atexit.register(gc.freeze)
