"""All rules of derived answers, in the order in which they are tried."""

from quoth.answering.derivations.amount_rules import AMOUNT_RULES
from quoth.answering.derivations.comparison_rules import COMPARISON_RULES
from quoth.answering.derivations.margin_rules import MARGIN_RULES
from quoth.answering.derivations.rule import DerivationRule
from quoth.answering.derivations.time_rules import TIME_RULES

# Comparisons and times come first: "how many more", "how many years" ask for no count.
DERIVATION_RULES: tuple[DerivationRule, ...] = (
    *COMPARISON_RULES,
    *MARGIN_RULES,
    *TIME_RULES,
    *AMOUNT_RULES,
)
