"""Questions that compare, add up and divide numbers of several sentences, and where those do not agree."""

import pytest

from derivations import rows, steps_of

# question, text, steps, a line each; "-" where nothing may be worked out
STEPS = """
    How many times more ships came in May than in June?
        In May 1,000 ships came. In June 300 ships came.
        1,000 [1] ÷ 300 [2] ≈ 3.33 times as many
    How many times as many soldiers as sailors drowned in the storm?
        In the storm 12 soldiers and 4 sailors drowned.
        12 [1] ÷ 4 [1] = 3 times as many
    How much did the population fall between 1990 and 1995?
        The population fell from 4,000 in 1990 to 3,500 in 1995.
        4,000 [1] − 3,500 [1] = 500
    By how much did the population fall?
        The population of the town fell from 4,000 in 1990 to 3,500 in 1995.
        4,000 [1] − 3,500 [1] = 500
    By how many people has the town's population shrunk since 1990?
        The town is old. Its population has fallen from 4,000 in 1990 to 3,500.
        4,000 [1] − 3,500 [1] = 500
    By how much has the population grown since 1990?
        The population has fallen from 4,000 in 1990 to 3,500.
        -
    How many people did the population fall by?
        The population fell from 4,000 to 3,500.
        4,000 [1] − 3,500 [1] = 500
    By what percentage did the population rise?
        The population fell from 4,000 to 3,500.
        -
    By what percentage did the number of ships fall?
        The number of ships fell from 3 to 1.
        (3 [1] − 1 [1]) ÷ 3 [1] ≈ 66.7%
    By how much did the tax rise?
        The tax rose from 4.5% to 6%.
        6% [1] − 4.5% [1] = 1.5 percentage points
    By how much did the tax rise?
        The tax rose from 4.5% to 6% while the fee rose from 3% to 8%.
        6% [1] − 4.5% [1] = 1.5 percentage points
    By how much did the budget rise?
        The budget rose from $3 to $5 million.
        -
    By how much did the budget rise?
        The budget rose from $0.1 million to $0.3 million.
        $0.3 million [1] − $0.1 million [1] = $200,000
    How much did the price of bread rise?
        The price of wine rose from $3 to $5.
        -
    How much did the price rise?
        The price may have risen from $3 to $5.
        -
    How much did the price rise?
        The price of bread rose from $3 to $5. The price of wine rose from $4 to $9.
        -
    Did more ships sink in 1990 than in 1995?
        In 1990 8 ships sank. In 1995 12 ships sank.
        8 [1] < 12 [2]
    Did fewer ships sink in 1990 than in 1995?
        In 1990 8 ships sank. In 1995 12 ships sank.
        8 [1] < 12 [2]
    Did more ships sink in 1990 than in 1995?
        In 1990 8 ships sank. In 1995 8 ships sank.
        8 [1] = 8 [2]
    Did more ships sink in 1990 than in 1995?
        In 1990 8 ships sank. In 1995 12 ships came.
        -
    Were there more soldiers than sailors in the town?
        In the town were 90 soldiers and 40 sailors.
        90 [1] > 40 [1]
    Did more iron ships sink in 1990 than in 1995?
        In 1990 8 stone ships sank. In 1995 12 iron ships sank.
        -
    Which year had the most accidents?
        In 1990 there were 12 accidents. In 1995 there were 8 accidents. In 1997 there were 20 accidents.
        20 [1] > 12 [2] > 8 [3]
    Which year had the fewest accidents?
        In 1990 there were 12 accidents. In 1995 there were 8 accidents.
        8 [1] < 12 [2]
    When did most ships sink?
        In 1990 12 ships sank. In 1995 8 ships sank.
        12 [1] > 8 [2]
    Which year had the most accidents?
        In 1990 there were 12 accidents. In 1995 there were 12 accidents.
        -
    Which year had the most accidents?
        The worst year was 1990 with 12 accidents. In 1995 there were 8 accidents.
        -
    Which was larger, Alba or Berta?
        Alba has 4,000 inhabitants. Berta has 2,500 inhabitants.
        4,000 [1] > 2,500 [2]
    Which town is smaller, Alba or Berta?
        Alba has a population of 4,000. The population of Berta is 2,500.
        2,500 [1] < 4,000 [2]
    Which was deadlier, the storm or the flood?
        The storm killed 40 people. The flood killed 12 people.
        40 [1] > 12 [2]
    Which was more expensive, the bridge or the tower?
        The bridge cost $40,000. The tower cost $12,000.
        $40,000 [1] > $12,000 [2]
    Which was more expensive, the bridge or the tower?
        The bridge cost $40,000. The tower cost €12,000.
        -
    Which came first, the storm or the flood?
        The storm happened in 1883. The flood happened in May 1891.
        1883 [1] < May 1891 [2]
    Who was born first, Jane Roe or John Doe?
        Jane Roe was born in 1850. John Doe was born in 1849.
        1849 [1] < 1850 [2]
    Which opened later, the bridge or the tower?
        The bridge opened in 1850. The tower opened in 1849.
        1850 [1] > 1849 [2]
    What percentage of the crew were women?
        The crew numbered 40. Ten women were among them.
        10 [1] ÷ 40 [2] = 25.0%
    What percentage of the crew were women?
        The crew of 40 left. Ten were women.
        10 [1] ÷ 40 [2] = 25.0%
    What percentage of the passengers drowned?
        The ship carried 200 passengers. Fifty drowned.
        50 [1] ÷ 200 [2] = 25.0%
    What percentage of the passengers drowned?
        The ship carried 200 passengers. Fifty sailors drowned.
        -
    What percentage of the passengers drowned?
        The ship carried 200 passengers. Fifty of the passengers drowned.
        50 [1] ÷ 200 [2] = 25.0%
    What fraction of the ships sank?
        It had 40 ships, 12 of which sank.
        12 [1] ÷ 40 [1] = 3/10
    What share of the crew were women?
        The crew numbered 40. It included ten women.
        10 [1] ÷ 40 [2] = 25.0%
    How many ships sank in 1990, 1992 and 1995 in all?
        In 1990 12 ships sank. In 1992 3 ships sank. In 1995 8 ships sank.
        12 [1] + 3 [2] + 8 [3] = 23
    How many ships sank in total?
        In 1990 12 ships sank. In 1995 8 ships sank. In all, 30 ships sank.
        -
    How many ships sank in total?
        In Leeds 12 ships sank. In York 8 ships sank.
        -
    How many ships sank in total?
        In 1990 12 ships sank. In May 1990 8 ships sank.
        -
    How many ships were built per day?
        They built 240 ships in 12 days.
        240 [1] ÷ 12 days [1] = 20
    How many ships were built per day?
        They built 240 ships in seven days.
        240 [1] ÷ 7 [1] ≈ 34.29
    How many ships were built per day?
        They built 240 ships in about twelve days.
        -
    What was the average number of ships built per year?
        Within 12 years 240 ships were built in the harbor.
        240 [1] ÷ 12 years [1] = 20
    How many tons of wheat came in 1990 and 1995 together?
        In 1990 0.1 tons of wheat came. In 1995 0.2 tons of wheat came.
        0.1 [1] + 0.2 [2] = 0.3
    How many more people live in Alba than in Berta?
        Alba has 4,000 people. Berta has 2,500 people.
        -
    How many more people live in Alba than in Berta?
        In Alba live 4,000 people. In Berta live 2,500 people.
        4,000 [1] − 2,500 [2] = 1,500
    How many times larger is Alba than Berta?
        Alba has 4,000 people. Berta has 2,000 people.
        -
    Did more people die in the storm than in the flood?
        In the storm 40 people died. In the flood 12 people died.
        40 [1] > 12 [2]
    Did more people die in the storm than in the flood?
        In the storm 40 people and 12 horses died. In the flood 12 people died.
        40 [1] > 12 [2]
    Did more people die in the storm than in the flood?
        More than 40 people died in the storm. In the flood 12 people died.
        -
    Which year had the most deaths?
        In 1990 there were 12 deaths. In 1995 there were 8 deaths. There were 100 deaths in the war.
        -
    Which year had the most deaths?
        By 1990 there were 12 deaths. By 1995 there were 18 deaths.
        -
    How many people died in total?
        In 1990 12 people died. In 1995 8 people died. A total of 25 people died.
        -
    How many ships sank altogether in the storm?
        In 1990 12 ships sank in the storm. In 1995 8 ships sank in the harbor.
        -
    Which is longer, the bridge or the tunnel?
        The bridge is 400 meters long. The tunnel is 1,200 meters long and 30 meters deep.
        -
    Which is longer, the bridge or the tunnel?
        The bridge is 400 meters long. The tunnel is 1,200 meters long.
        1,200 [1] > 400 [2]
    Which is longer, the bridge or the tunnel?
        The bridge is 400 meters long. The tunnel is 1.2 kilometers long.
        -
    Which was deadlier, the storm or the flood?
        The storm killed about 40 people. The flood killed 12 people.
        -
    Which was deadlier, the storm or the flood?
        The storm killed 40 horses. The flood killed 12 people.
        -
    How much did the army grow?
        The army grew from about 40,000 men in 1990 to 90,000 in 1995.
        90,000 [1] − 40,000 [1] = 50,000
    By what percentage did the price rise?
        The price rose 30 percent, from $10 to $13.
        -
    How many percent of the crew were women?
        The crew numbered 40. Ten women were among them.
        -
    How many ships per day were built?
        They built 240 ships in 12 days, or 20 ships a day.
        -
    What percentage of the crew were women?
        The crew numbered 40. Ten of them were men and women.
        -
    What percentage of the crew were women?
        The crew numbered 40. About ten of them were women.
        10 [1] ÷ 40 [2] = 25%
    What percentage of the crew were not women?
        The crew numbered 40. Ten of them were women.
        -
"""


@pytest.mark.parametrize(("question", "text", "steps"), rows(STEPS))
def test_steps(question: str, text: str, steps: str) -> None:
    assert steps_of(question, text) == steps
