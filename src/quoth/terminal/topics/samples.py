"""Commands with what they print, by command, for --help and the man page; as topics have them, each run."""

from typing import Final

SAMPLES: Final[dict[str, str]] = {
    "ask": r"""
$ printf 'The bridge opened in May 1883.\n' > old.txt
$ printf 'The bridge opened in June 1901.\n' > new.txt
$ quoth ask -d old.txt -d new.txt --per-document "When did the bridge open?"
old.txt
May 1883
  The bridge opened in May 1883.
  [1] old.txt, paragraph 1, sentence 1

new.txt
June 1901
  The bridge opened in June 1901.
  [1] new.txt, paragraph 1, sentence 1
""",
    "show": r"""
$ printf 'The bridge opened in May 1883. It cost a lot.\n' > bridge.txt
$ quoth show -d bridge.txt
bridge.txt
1 paragraph, 2 sentences
paragraph 1
     1  The bridge opened in May 1883.
     2  It cost a lot.
""",
    "index": r"""
$ printf 'The bridge opened in May 1883. It cost a lot.\n' > bridge.txt
$ quoth index -d bridge.txt -o bridge.index
read     bridge.txt: 1 paragraph, 2 sentences
wrote    bridge.index: 1 article, 2 sentences, ... terms
$ quoth ask -x bridge.index "When did the bridge open?" | head -1
May 1883
""",
    "batch": r"""
$ echo 'When was the deadliest year for the U.S. military?' > questions.txt
$ echo 'Who sells zithers?' >> questions.txt
$ quoth batch questions.txt --jobs 2 -o answers.csv --output-format csv
2 rows: 1 answered, 1 abstained, 0 chat, 0 failed
$ head -1 answers.csv > cut.csv
$ quoth batch questions.txt -o cut.csv --output-format csv --resume
2 rows: 1 answered, 1 abstained, 0 chat, 0 failed
$ cmp answers.csv cut.csv && cut -d, -f1-2,5-6 answers.csv
id,question,status,answer
1,When was the deadliest year for the U.S. military?,answered,2007
2,Who sells zithers?,abstained,
$ quoth batch questions.txt -q -o here.jsonl
$ quoth batch questions.txt -q -o there.jsonl --cluster local --jobs 2
$ cmp here.jsonl there.jsonl && wc -l < there.jsonl
2
""",
    "eval": r"""
$ printf 'The bridge opened in May 1883. It cost 15 million dollars.\n' > bridge.txt
$ printf '{"id": "1", "question": "When did the bridge open?", ' > gold.jsonl
$ printf '"evidence": [{"start": 0, "end": 30}], "answers": ["May 1883"]}\n' >> gold.jsonl
$ echo '{"id": "2", "question": "How do I bake sourdough bread?"}' >> gold.jsonl
$ quoth eval gold.jsonl -d bridge.txt --fail-under hit@1=0.8; echo "exit code $?"
gold.jsonl: 1 answerable, 1 unanswerable questions

stage         figure         value    95% interval  questions
retrieval     recall@12      1.000  1.000 to 1.000          1
ranking       hit@1          1.000  1.000 to 1.000          1
...
abstention    abstain        1.000  1.000 to 1.000          1
...
exit code 0
""",
    "verify": r"""
$ quoth ask --json "When was the deadliest year?" > answers.jsonl
$ sed 's/635 service/653 service/' answers.jsonl > changed.jsonl
$ cat changed.jsonl >> answers.jsonl
$ quoth verify answers.jsonl; echo "exit code $?"
line 1: ok
line 2: text differs: citation 1: It is not what stands at ...
2 rows: 1 ok, 1 text differs
exit code 1
""",
    "mcp": """
{
  "mcpServers": {
    "quoth": {"command": "quoth", "args": ["mcp", "-d", "/home/me/reports"]}
  }
}
""",
    "schema": r"""
$ quoth schema | grep '"title"'
  "title": "quoth.answer/1",
""",
    "doctor": r"""
$ quoth doctor | tail -1
Nothing is broken.
""",
}
