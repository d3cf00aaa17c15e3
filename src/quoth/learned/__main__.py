"""Write SHA256SUMS for the data files that are there."""

from quoth.learned import FOLDER, SUMS, sums

(FOLDER / SUMS).write_text(sums(), encoding="utf-8")
