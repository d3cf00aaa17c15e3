"""Differences that one sentence has both numbers of: votes, measures, years, sides, parts of a whole."""

import pytest

from derivations import rows, steps_of

# question, text, steps, a line each; "-" where nothing may be worked out
MARGINS = """
    By how many votes was the plan passed?
        The plan was passed by 33 votes to 20, with 5 abstentions.
        33 [1] − 20 [1] = 13
    By how many votes was the plan lost?
        The plan was lost by 20 votes against 33.
        33 [1] − 20 [1] = 13
    By how many votes was the plan passed?
        The plan was passed by 33 votes to 20 sailors.
        -
    How much longer is the lock than it is wide?
        The lock is 140 feet long and 30 feet wide.
        140 [1] − 30 [1] = 110
    How many feet longer is the lock than it is wide?
        The lock is 30 feet long and 140 feet wide.
        -
    How many feet longer is the lock than it is wide?
        The pier is 140 feet long and 30 feet wide.
        -
    How many more mills were there in Elm in 1990 than in 1970?
        Between 1970 and 1990 the number of mills in Elm rose from 28 to 40.
        40 [1] − 28 [1] = 12
    How many fewer mills were there in Elm in 1970 than in 1990?
        Between 1970 and 1990 the number of mills in Elm rose from 28 to 40.
        40 [1] − 28 [1] = 12
    How many more mills were there in Elm in 1990 than in 1980?
        Between 1970 and 1990 the number of mills in Elm rose from 28 to 40.
        -
    How many more mills were there in Elm in 1990 than in 1970?
        Between 1970 and 1990 the number of mills in Elm may have risen from 28 to 40.
        -
    How much more did the new pier cost than the old one?
        The new pier cost $2,500, the old pier $300.
        $2,500 [1] − $300 [1] = $2,200
    How much less did the new pier cost than the old pier?
        The new pier cost $2,500, the old pier $300.
        -
    How much more did the new pier cost than the bridge?
        The new pier cost $2,500, the old pier $300.
        -
    What is the difference between old and young miners who can read?
        Of the young miners 80% can read, compared with 35% of the old miners.
        80% [1] − 35% [1] = 45 percentage points
    How many of the boats had no sails?
        The expert saw 58 boats and found sails on 37.
        58 [1] − 37 [1] = 21
    How many of the boats had no sails?
        The expert saw 58 boats and 37 sails.
        -
    How many of the boats had no sails?
        Of the 58 boats, 37 had no sails.
        -
    How many of the boats were not painted?
        The firm bought 58 boats. They were old, and 37 of them were painted.
        58 [1] − 37 [2] = 21
    How many of the boats were not painted?
        The firm bought 58 boats and 60 boats were sold. They were old, and 37 of them were painted.
        -
    How long did the mill take to build?
        The mill was built between 1850 and 1862 by monks. The tower was rebuilt in 1900.
        1862 [1] − 1850 [1] = 12 years
    How many years was the show on the air?
        From 1934 to 1940 Moe led a show on the radio.
        1940 [1] − 1934 [1] = 6 years
"""


@pytest.mark.parametrize(("question", "text", "steps"), rows(MARGINS))
def test_steps_or_none(question: str, text: str, steps: str) -> None:
    assert steps_of(question, text) == steps
