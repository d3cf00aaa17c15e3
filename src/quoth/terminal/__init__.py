"""The only folder that knows a terminal."""

import gc

# The start of a command makes many objects and drops few: looking for garbage would take a tenth of one
# answer's time. `cli.main` turns it on again for the commands that last, `repl` after the first prompt.
gc.disable()
