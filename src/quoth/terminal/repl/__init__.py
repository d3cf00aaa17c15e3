"""The conversation: its state, the loop that reads and answers, the line editor, the slash commands."""
