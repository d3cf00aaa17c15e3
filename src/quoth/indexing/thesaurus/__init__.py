"""The thesaurus, made: WordNet and an encoder's vectors to the table that `language.thesaurus` maps."""
