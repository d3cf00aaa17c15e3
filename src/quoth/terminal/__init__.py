"""The only folder that knows a terminal."""
