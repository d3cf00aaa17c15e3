"""Gold questions -> the learned numbers in `learned/`, and how good they are on texts they have not seen.

`gold` reads questions, `ranking` measures the candidates and fits the rules' weights, `confidence` the
signals' on rankings that have not seen the question's text; `models` makes a whole model of both, or one
for each fold, `replies` answers the fold's texts with it, `figures` says how often that was right.
`spans` learns what makes a short answer; `writing` writes it all down.
"""
