"""Gold questions -> one number for each stage of an answer, with its bootstrap interval."""
