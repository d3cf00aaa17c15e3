"""Commands as they are typed: what -h shows of each command, and the man page of the program."""

from typing import Final

from quoth.named_tuple import NamedTuple


class Example(NamedTuple):
    """term: as it is typed. text: what it does."""

    term: str
    text: str


EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "": (
        Example("quoth", "Talk about the article that comes with quoth."),
        Example('quoth -d report.txt "When did the bridge open?"', "Ask a document one question."),
        Example("quoth batch questions.csv -d notes -o answers.jsonl", "Ask a folder a file of questions."),
    ),
    "ask": (
        Example("quoth ask -d report.txt When did the bridge open?", "Words need no quotes."),
        Example("quoth ask -c And in 1890?", "Go on from the last conversation."),
        Example(
            "curl -s https://example.org/a.txt | quoth ask -d - --json What happened?",
            "Ask standard input, and take the answer as JSON.",
        ),
    ),
    "log": (
        Example("quoth log", "List the last conversations, numbered."),
        Example("quoth log 1", "Show the last one."),
        Example("quoth log -s bridge 1883", "Search what was said."),
    ),
    "show": (
        Example("quoth show | less", "Read the article that comes with quoth, numbered as it is cited."),
        Example("quoth show -d report.pdf", "See what is read of a document."),
        Example("quoth show -x notes.index", "See what an index holds."),
    ),
    "index": (
        Example("quoth index -d notes -o notes.index", "Build an index of a folder, to keep."),
        Example("quoth index -d 'reports/**/*.pdf' -j 4", "Read by four processes, into index/."),
        Example("quoth index --check notes.index", "Verify an index, and that its sources are the same."),
    ),
    "batch": (
        Example(
            "quoth batch questions.csv -x notes.index -o answers.jsonl --jobs 4",
            "Answer a file of questions in four processes.",
        ),
        Example(
            "quoth batch questions.csv -x notes.index -o answers.jsonl --resume",
            "Go on where that was interrupted.",
        ),
        Example("quoth batch - -d report.txt --output-format csv", "Questions from a pipe, a table out."),
    ),
    "eval": (
        Example("quoth eval gold.jsonl -d report.txt", "Measure the answers."),
        Example("quoth eval gold.jsonl --fail-under hit@1=0.8", "Measure them, and fail below a bar."),
        Example("quoth eval gold.jsonl --compare old.jsonl new.jsonl", "Compare two files of answers."),
    ),
    "verify": (
        Example("quoth verify answers.jsonl", "Hold every citation against its source."),
        Example("quoth verify answers.jsonl --document-root ../texts", "The sources lie elsewhere by now."),
        Example("quoth ask --json When did it end? | quoth verify -", "Verify an answer from a pipe."),
    ),
    "mcp": (
        Example("quoth mcp", "Serve the article that comes with quoth."),
        Example("quoth mcp -d notes", "Serve a folder."),
        Example("quoth mcp -x notes.index", "Serve an index."),
    ),
    "schema": (Example("quoth schema > answer.schema.json", "Keep the schema, to validate rows."),),
    "completion": (
        Example('eval "$(quoth completion bash)"', "In ~/.bashrc."),
        Example('eval "$(quoth completion zsh)"', "In ~/.zshrc, behind compinit."),
        Example("quoth completion fish > ~/.config/fish/completions/quoth.fish", "For fish."),
    ),
    "config": (
        Example("quoth config", "See what a conversation starts with."),
        Example("quoth config --path", "Where config.toml is looked for."),
        Example("quoth config --json", "The same for programs."),
    ),
    "doctor": (
        Example("quoth doctor", "What a report of a bug should say, and what is broken."),
        Example("quoth doctor --json", "The same for programs."),
    ),
    "help": (
        Example("quoth help keys", "The keys of a conversation and of the reader."),
        Example("quoth help formats", "What is read, and what is written."),
        Example("quoth help exit-codes", "What a script may rely on."),
    ),
}
