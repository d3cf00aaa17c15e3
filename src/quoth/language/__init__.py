"""What both halves share: text to terms, text to mentions."""
