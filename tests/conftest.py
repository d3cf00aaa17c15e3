"""How property tests run: the machine's hour is no property of the program, so no example has a deadline."""

from hypothesis import settings

settings.register_profile("quoth", deadline=None)
settings.load_profile("quoth")
