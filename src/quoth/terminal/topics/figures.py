"""What `quoth eval` measures."""

from typing import Final

ROWS: Final = (
    ("recall@12", "questions with a gold sentence among the candidates"),
    ("hit@1 hit@3", "... whose first citation is gold; one of whose first three is"),
    (
        "mrr ndcg@10",
        "mean reciprocal rank of the first gold sentence; normalised discounted cumulative gain",
    ),
    ("em f1", "the short answer beside the gold ones by SQuAD's rules; no answer counts 0"),
    ("abstain false-abstain", "unanswerable, and answerable, questions that get no answer"),
    ("auroc", "the probability that the confidence ranks an answerable question above an unanswerable one"),
    ("ece", "expected calibration error of the confidence beside hit@1, in ten bins of equal mass"),
    (
        "ece-all aurc",
        "the same over the unanswerable too, where every answer is wrong; the area under risk by coverage",
    ),
    ("off-topic-abstain off-topic-auroc", "the same of questions that --off-topic asks of another article"),
    ("smalltalk", 'greetings and the like ("kind": "smalltalk") that get a chat reply'),
    ("...-always", "the figure at --min-confidence 0, where the best sentence is always given"),
    (
        "misses and intervals",
        "An abstention on an answerable question is a miss. Each figure has its 95% bootstrap interval.",
    ),
)
