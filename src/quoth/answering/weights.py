"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article
hit@1 0.8103
AUROC of confidence, off topic 0.9862, paragraph taken away 0.8848
expected calibration error 0.0171
(the ranking under the last two is cross-validated, the confidence fitted on the same rows)
"""

WEIGHTS = {
    "shares rare words with the question": 1.7183,
    "has the question's rarest words": 1.4000,
    "is about little else": 1.1766,
    "has the question's phrases": 2.5464,
    "has the question's words near one another": 0.7770,
    "has the question's words close together": 0.5541,
    "earlier sentences of the paragraph have the rest": 4.0403,
    "the next sentence has the rest": 1.8303,
    "the paragraph's first sentence has the rest": 1.7093,
    "stands in the best paragraph": 0.9416,
    "refers back to a sentence that has the rest": 2.5050,
    "stands deep in its paragraph": -1.2190,
    "stands deep in the article": -0.3494,
    "offers the kind of answer asked for": 0.4317,
    "offers no date or number where one is asked for": -1.8018,
    "counts what is to be counted": 1.5209,
    "announces the kind of answer asked for": 0.3758,
    "names the kind of thing asked for": 0.1078,
    "says what the thing asked about is": 2.5551,
    "begins with the question's words": 0.4999,
    "has the question's last word": 0.2866,
    "speaks of another year": -0.7087,
    "has words that resemble the question's": 7.6255,
    "has the question's uncommon words": 3.4381,
    "has the question's long words": 0.7765,
    "has the question's words in the same form": 2.2133,
    "has words that mean the same": 3.1857,
    "has the question's names, or follows them": 0.8637,
    "has the unit asked for": 1.1931,
    "names several people or places where one is asked for": 0.5720,
    "is a question itself": -5.0586,
    "begins with a name not asked about": -0.3714,
}

TOPIC_INTERCEPT = -5.5441
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 14.3407,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.2214,
    "it has the question's uncommon words": 0.2483,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 3.1486,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 11.3346,
    "it has the question's phrases": 3.7136,
    "it offers the kind of answer asked for": 0.0000,
    "it offers no date or number": -1.5000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": -1.1452,
    "it or a sentence beside it has the uncommon words": 2.2824,
    "it has several words of the question": 5.7605,
    "the article lacks many words of the question": -0.7527,
}

CONFIDENCE_INTERCEPT = -4.7821
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.0047,
    "it leads by a margin": 1.2174,
    "its score is high": 1.2271,
    "it has much of the question, all in all": 2.0266,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.3100,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 0.3818,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 0.7267,
    "it has the question's phrases": 1.1133,
    "it offers the kind of answer asked for": 0.0347,
    "it offers no date or number": -1.5000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": 0.0000,
    "it or a sentence beside it has the uncommon words": 0.6888,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1573
DOUBT_SLOPE = 0.5264
