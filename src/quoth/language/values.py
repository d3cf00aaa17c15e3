"""What a date or number that was found means: its normalised value."""

import re
from collections.abc import Mapping

from quoth.language.words import NUMBER_WORDS

MONTHS = """january february march april may june july august september october november
    december""".split()
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
MONTH_START = r"Jan|Feb|Mar(?=ch|\.)|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:1\d{3}|20\d\d)"
EARLY_YEAR = r"[1-9]\d\d"  # a year only where something says so
ERA = r"(?:\s?(?:BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.))"
NUMBER = r"\d+(?:,\d{3}){0,9}(?:\.\d+)?"
SCALE = r"(?:\s(?:hundred|thousand|million|billion|trillion))"
# What is counted by the score, else a score is points.
SCORED = r"(?:years?|days|men|women|people|persons|soldiers|sailors|ships|miles)"
SET = rf"(?:\s(?:dozen|score(?=\s{SCORED}\b)))"
TIME_UNIT = r"(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|millenni(?:um|a))s?"
VAGUE = r"(?:an?|several|many|a\sfew|a\scouple\sof|half\san?|dozens\sof|hundreds\sof)"
CURRENCIES = """dollar euro pound cent yen yuan rupee franc mark peso peseta krone kroner krona kronor lira
    lire ruble rouble guilder dinar shilling""".split()
CURRENCY = rf"(?:{'|'.join(CURRENCIES)})s?"
ORDINAL_WORDS = [word for word, value in NUMBER_WORDS.items() if not value.isdigit()]
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINAL_WORDS)})"
# A number of three digits may be a year where no word follows that it may count: what goes on is a name, or
# one of these. "In 300 were seen" is rarer than "in 866 was", not so behind a day.
GOES_ON = (
    r"the|an?|this|that|these|those|its?|h[ei]s?|her|she|they|their|we|our|I|there|when|while|who|which|where|"
    r"no|nobody|nothing|by|with|at(?!\s(?:least|most))|in|on|under|until|after|before|during|from|but|then|"
    r"because|though|although|as"
)
GOES_ON_WITH_VERB = rf"{GOES_ON}|and|or|to|was|were|is|had|has"
NO_COUNT = r"\b(?![.,]\d|\s?[%°]|-\w|\s(?:and|or|to)\s\d|\s(?!(?:{})\b)[a-z])"
# In brackets the years of a life or reign: "(c. 849 – 899)", "(d. 735)", "(reigned 871–899)".
LED = r"(?:(?:b|d|r|c|ca|fl)\.\s?|(?:born|died|reigned|ruled)\s(?:in\s)?(?:c\.\s)?)"
TO = rf"\s?[–—-]\s?{LED}?"
SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
# Right behind the number of a sum of money, or after a space.
MONEY_SCALES = SCALES | {"k": 1000, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
# A number of more digits is none that anybody means.
MOST_DIGITS = 30

# Words of which each row of patterns that hints at them demands one.
MONEY_HINTS = " ".join(("$ € £ ¥", *CURRENCIES, *(f"{name}s" for name in CURRENCIES)))
MONTH_HINTS = " ".join(MONTHS) + " jan feb mar apr jun jul aug sep sept oct nov dec"
WEEKDAY_HINTS = "monday tuesday wednesday thursday friday saturday sunday"
TIME_HINTS = """second seconds minute minutes hour hours day days night nights week weeks month months year
    years decade decades century centuries millennium millennia millenniums"""


def number_value(text: str, scales: Mapping[str, int] = SCALES) -> str:
    """The first number in `text` as digits, its scale applied: "5.5 million" is "5500000".

    Without a number, or with a power, or with too many digits, `text` itself in lower case.
    """
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    if digits is None:
        return str(_word_value(re.findall(r"[a-z]+", text.lower())) or text.lower())
    if len(digits[0]) > MOST_DIGITS or "^" in text:
        return text.lower()
    whole, _, fraction = digits[0].replace(",", "").partition(".")
    following = re.match(r"\s*([a-z]+)", text[digits.end() :].lower())
    value = int(whole + fraction) * (scales.get(following[1], 1) if following else 1)
    exact, rest = divmod(value, 10 ** len(fraction))
    return f"{exact}.{rest:0{len(fraction)}d}".rstrip("0") if rest else str(exact)


def dozens_value(text: str) -> str:
    """`number_value` where dozens are counted: "three dozen" is "36", "half a dozen" is "6"."""
    value = number_value(text)
    return str(int(value) // 2) if "half a dozen" in " ".join(text.lower().split()) else value


def money_value(text: str) -> str:
    """`number_value` of a sum of money: "$5.5m" is "5500000"."""
    return number_value(text, MONEY_SCALES)


def _word_value(words: list[str]) -> int:
    """The value of number words in order: two, thousand, three, hundred is 2300; 0 where none is one."""
    total = part = 0
    for word in words:
        if word in SCALES and part + total:
            part = max(part, 1) * SCALES[word]
            if word != "hundred":
                total, part = total + part, 0
        elif NUMBER_WORDS.get(word, "").isdigit():
            part += int(NUMBER_WORDS[word])
    return total + part


def clock_value(text: str) -> str:
    """A time of day, on the clock of 24 hours: "3:40 p.m." is "15:40", "9 am" is "09:00"."""
    hour, minute = re.findall(r"\d+", text.replace(".", ":") + ":00")[:2]
    half = re.search(r"([ap])\.?m", text.lower())
    hours = int(hour) % 12 + (12 if half[1] == "p" else 0) if half else int(hour)
    return f"{hours:02d}:{minute}"


def date_value(text: str) -> str:
    """Write a date as far as it is known, "2020-01-07", "0866"; a decade, century or weekday as it stands."""
    iso = re.search(r"\d{4}-\d\d-\d\d", text) if "-" in text else None
    if iso:
        return iso[0]
    found = re.search(rf"{YEAR}(?!s)", text)
    year = found[0] if found else next((w for w in text.split() if len(w) == 3 and w.isdecimal()), "")
    month = re.search(MONTH_START, text)
    if not month:
        return year.zfill(4) if year and not re.search(ERA, text) else text.lower()
    place = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(month[0].lower()))
    day = re.search(rf"\b{DAY}\b", text.replace(year, "") if year else text)
    parts = [year.zfill(4) if year else "", f"{place:02d}"]
    return "-".join(parts + ([f"{int(re.sub(r'[a-z]', '', day[0])):02d}"] if day else []))
