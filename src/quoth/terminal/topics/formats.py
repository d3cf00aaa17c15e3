"""What is read, and what is written: documents, files of questions, answers."""

from typing import Final

ROWS: Final = (
    (
        "",
        "Documents (-d). Their first bytes tell a format, else their suffix; start and end of a citation "
        "count in this text:",
    ),
    (
        ".txt .text .md .markdown .rst",
        "The file's own, markup and line ends included; by its byte order mark, else UTF-8, else "
        "Windows-1252. So is a file without a suffix, and any other that is named.",
    ),
    (
        "what man shows",
        "Sections as headings, an option with what it does, parted words whole: man tar | quoth ask -d - "
        '"What does -x do?"',
    ),
    (
        ".html .htm .xhtml",
        "With the extra html: the main part of the page, as encoded or declared; without navigation, "
        "tables of contents, scripts, what is hidden or deleted and calls of notes; a term with what is said "
        "of it.",
    ),
    (
        ".pdf",
        "With the extra pdf: lines put together to paragraphs, column after column, parted words whole; "
        "without running titles, page numbers, what dots lead from to a page (contents, an index) and calls "
        "of notes. A citation names the page.",
    ),
    (
        ".docx .epub .rtf",
        "Each with the extra of its name: paragraphs and rows of tables, in reading order, notes behind the "
        "paragraph that calls them; what is left out is told.",
    ),
    (".csv .tsv", 'A row a line, as tables of all formats: "| Birch | 1947 |", which answers by its header.'),
    (
        ".eml",
        "Sender, recipients, date and subject, a line each; the body, plain if there is more than a line "
        "of it; no attachments.",
    ),
    (".gz", "Any of these, compressed."),
    (
        "extras",
        "pip install 'quoth[documents]' brings all; a single one goes by its name, such as 'quoth[pdf]'. "
        'What is extracted is kept in the index ("quoth show" prints it, with its pages), and sha256 stays '
        "that of the file. Nothing is fetched or run.",
    ),
    (
        "headings",
        "A citation names the heading that the sentence stands under, where the format has headings.",
    ),
    (
        "folders",
        "Hidden files and what a .gitignore names are left out. A damaged, encrypted or empty file gets a "
        "line on standard error, and the rest goes on; with --strict it is an error.",
    ),
    (
        "limits",
        "A file may have 512 MB, and 512 MB unpacked (compressed files, Word files, EPUBs, PDFs); "
        "--max-bytes 2G, or 64M, or QUOTH_MAX_BYTES, says otherwise. A PDF may have 10,000 pages.",
    ),
    ("", "Questions (quoth batch FILE); lines may end in LF, CR LF or CR:"),
    (".txt", 'a question a line; lines that begin with "# " are left out'),
    (".jsonl", 'an object a line: {"question": ..., "id": ..., "conversation": ...}; the question is enough'),
    (".csv .tsv", "with a column named question; id and conversation may be others"),
    (".json", "SQuAD"),
    ("", "An answer (quoth ask --format):"),
    ("text", "the short answer, its sentence, its place"),
    ("json", 'one row of quoth.answer/1: see "quoth help answer-row"'),
    ("markdown", "a heading, quotations and their places"),
    ("grep", "FILE:LINE:COLUMN: SENTENCE, for editors; nothing where the article doesn't say"),
    ("", "Answers (quoth batch --output-format); --resume goes on behind the first three:"),
    ("jsonl", "a row of quoth.answer/1 a line"),
    (
        "csv tsv",
        "A table with a header, texts quoted as RFC 4180 has it: the first citation in columns of its own "
        "(its page and heading behind the others, empty where there is none), further ones as JSON in "
        "more_citations; certainty, matched and missing as JSON, and reader come last. A text that a "
        "spreadsheet would run (it begins with =, +, -, @, a tab, and is no number) gets an apostrophe "
        "before it.",
    ),
    (
        "trec",
        "A line for each ranked sentence of the question, ID Q0 ARTICLE.SENTENCE RANK SCORE quoth, scores "
        "falling strictly, for trec_eval.",
    ),
    ("squad", 'One object, "ID": "ANSWER", for SQuAD 2.0\'s evaluation; no answer is an empty one.'),
)
SAMPLE: Final = r"""
$ printf '# The bridge\n\n## Repairs\n\nThe council closed it\nin 1954.\n' > bridge.md
$ quoth ask -d bridge.md "When did the council close the bridge?" | grep "\[1\]"
  [1] bridge.md, “Repairs”, paragraph 3, sentence 3
"""
