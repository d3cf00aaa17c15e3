"""The commands of the command line: a module each, and what only one of them does."""
