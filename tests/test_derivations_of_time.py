"""Questions for a time, an age or a length of time: what two dates give, and where they give nothing."""

import pytest

from derivations import rows, steps_of

# question, text, steps, a line each; "-" where nothing may be worked out
STEPS = """
    How old was Jane Roe when she died?
        Jane Roe (1850–1912) was a poet.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when she died?
        Jane Roe (3 May 1850 – 7 June 1912) was a poet.
        7 June 1912 [1] − 3 May 1850 [1] = 62 years
    How old was Jane Roe when she died?
        Jane Roe (born 1850, Leeds; died June 1912) was a poet.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Roe when he died?
        Jane Roe was born in 1850 in Leeds. She married in 1880. She died in 1912.
        1912 [1] − 1850 [2] = 62 years, or 61 before the birthday
    How old was Jane Roe at her death?
        Jane Roe, born in May 1850, died in June 1912.
        June 1912 [1] − May 1850 [1] = 62 years
    How old was Jane Roe at the time of her death?
        Jane Roe was born in May 1850 and died in April 1912.
        April 1912 [1] − May 1850 [1] = 61 years
    At what age did Jane Roe die?
        Jane Roe was born in May 1850 and died in May 1912.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when she died?
        Jane Roe was born in May 1850. She died aged 61 in 1912.
        -
    How old was Jane Roe when she died?
        Jane Roe (née Doe; 3 May 1850 – 7 June 1912) was a poet. She died in 1912, aged 62.
        aged 62 [1]; 7 June 1912 [2] − 3 May 1850 [2] = 62 years
    How old was Jane Roe when she died?
        Jane Roe (3 May 1850 – 7 June 1912) was a poet. She died in 1912, aged 61.
        -
    How old was John Doe when he died?
        Jane Roe had a son, John Doe (1880–1905). She died in 1912, aged 62.
        1905 [1] − 1880 [1] = 25 years, or 24 before the birthday
    How long did John Doe live?
        Jane Roe had a son, John Doe (3 May 1880 – 4 May 1905).
        4 May 1905 [1] − 3 May 1880 [1] = 25 years
    How old was Jane Dieter when she died?
        Jane Dieter (3 May 1850 – 7 June 1912) was a poet.
        7 June 1912 [1] − 3 May 1850 [1] = 62 years
    How old was Jane Roe when she died?
        Jane Roe was born about 1850 and died in 1912.
        -
    How old was Jane Roe when she married?
        Jane Roe was born in 1850. She married John Doe in 1880 and died in 1912.
        1880 [1] − 1850 [2] = 30 years, or 29 before the birthday
    How old was Jane Roe when she became queen?
        Jane Roe was born in 1850. She became queen in 1880.
        1880 [1] − 1850 [2] = 30 years, or 29 before the birthday
    How old was Jane Roe when she became queen?
        Jane Roe was born in 1850. She became a nun in 1880.
        -
    How old was John Doe when he died?
        Jane Roe was born in 1850. Her son John Doe died in 1912.
        -
    How old was the king when he died?
        The king was born in 1850. The king was killed in battle in 1912.
        1912 [1] − 1850 [2] = 62 years, or 61 before the birthday
    How old was the king when he died?
        The king was born in 1850. The old king died in 1849 and the king died in 1912.
        -
    How long was the bridge open?
        The bridge was opened on 3 May 1883 by the king. It was closed in 1921 after a fire.
        1921 [1] − 1883 [2] = 38 years
    How long was the bridge open?
        The bridge opened in 1883. It did not close in 1921.
        -
    How long was the bridge open?
        The stone bridge opened in 1883. The iron bridge closed in 1921.
        -
    How long was the bridge open?
        The bridge over the Ouse opened in 1883. The bridge over the Nene closed in 1921.
        -
    How long was the bridge over the Ouse open?
        The bridge over the Ouse opened in 1883. The bridge closed in 1921.
        1921 [1] − 1883 [2] = 38 years
    How many years was the bridge open?
        The bridge opened in 1883 and closed in 1921. It reopened in 1950 as a bridge.
        -
    How many days was the bridge open?
        The bridge opened in 1883 and closed in 1921.
        -
    How many days was the bridge open?
        The bridge opened on 3 May 1883 and closed on 7 June 1883.
        7 June 1883 [1] − 3 May 1883 [1] = 35 days
    How many weeks was the bridge open?
        The bridge opened on 3 May 1883 and closed on 7 June 1883.
        7 June 1883 [1] − 3 May 1883 [1] = 5 weeks
    How many months was the bridge open?
        The bridge opened in May 1883 and closed in August 1884.
        August 1884 [1] − May 1883 [1] = 15 months
    How many years was the bridge open?
        In 1883 the bridge opened. In 1921 the bridge closed.
        1921 [1] − 1883 [2] = 38 years
    How many years was the bridge open?
        In 1883 the king opened the bridge. The council closed the bridge in 1921.
        1921 [1] − 1883 [2] = 38 years
    How long did the siege last?
        The siege of Leeds lasted from 3 May 1850 to 7 June 1850.
        7 June 1850 [1] − 3 May 1850 [1] = 35 days
    How long did the siege last?
        The siege of Leeds lasted from 3 May to 7 June 1850.
        7 June 1850 [1] − 3 May [1] = 35 days
    How long did the war last?
        The war lasted between 1914 and 1918.
        1918 [1] − 1914 [1] = 4 years
    How long did the war last?
        The war (1914–1918) was long.
        1918 [1] − 1914 [1] = 4 years
    How long did the battle last?
        The battle happened some time between 1914 and 1918.
        -
    How long did the siege last?
        The siege began in 1850. It ended in 1853.
        1853 [1] − 1850 [2] = 3 years
    How long did the siege last?
        The siege began in 1850. The king came. It ended in 1853.
        -
    How long did the siege last?
        The siege began in 1850 and ended, after much hunger, in 1853.
        -
    How long did the siege last?
        The siege began in 1850. The plague ended in 1853.
        -
    How long did the war last?
        The war broke out in 1850 and ended in 1853.
        1853 [1] − 1850 [1] = 3 years
    How long did Roe live in Leeds?
        Roe lived in Leeds from 1850 to 1862.
        1862 [1] − 1850 [1] = 12 years
    How long did Roe live?
        Roe lived in Leeds from 1850 to 1862.
        -
    How long was Roe mayor?
        Roe was mayor of Leeds from 1850 to 1862.
        1862 [1] − 1850 [1] = 12 years
    How long was Roe mayor?
        Roe was elected mayor in 1850. He resigned in 1862.
        -
    How long was the club in existence?
        The club was founded in 1883 and dissolved in 1921.
        1921 [1] − 1883 [1] = 38 years
    How long did the mayor rule the town?
        The mayor took office in 1850 and resigned in 1862.
        -
    How long did Roe rule?
        Roe was crowned in 1850, and was deposed in 1862.
        1862 [1] − 1850 [1] = 12 years
    How many years did the war last?
        The war broke out on 28 July 1914. It ended on 11 November 1918.
        11 November 1918 [1] − 28 July 1914 [2] = 4 years, 3 months and 14 days
    How long was Jane Roe in prison?
        Jane Roe was jailed on 3 May 1850. She was released on 5 May 1850.
        5 May 1850 [1] − 3 May 1850 [2] = 2 days
    How many years passed between 1850 and the flood?
        The flood of 1891 was terrible.
        -
    How long did it take to build the bridge?
        The building of the bridge began in 1850 and ended in 1853.
        -
    How long did the building of the bridge take?
        The building of the bridge began in 1850 and ended in 1853.
        1853 [1] − 1850 [1] = 3 years
    How long did the war last?
        The war lasted from 1914 to 1918, and the peace talks from 1919 to 1920.
        -
    How long did the war last?
        The war began in 1914. The war in the north ended in 1918.
        -
    How long did the war last?
        The war began in 1914 and was expected to end in 1915. It ended in 1918.
        1918 [1] − 1914 [2] = 4 years
    How long did the war last?
        World War I began in 1914. World War II ended in 1945.
        -
    How long did the war last?
        The first war began in 1914. The second war ended in 1945.
        -
    How long did World War I last?
        World War I began in 1914. World War II ended in 1945.
        -
    How long did the concert last?
        The concert began in May 1990 and ended in May 1990.
        -
    How long was the bridge closed?
        The bridge opened in 1883 and closed in 1921.
        -
    How long was the museum open?
        The museum opened in 1883, and the cafe of the museum closed in 1921.
        -
    How long did the king rule?
        The king was crowned in 1850. The old king abdicated in 1849.
        -
    How old was Roe when she died?
        Jane Roe was born in 1850. John Roe died in 1912.
        -
    How old was Jane Roe when she died?
        Jane Roe was born in 1850. Her father died in 1880. She died in 1912.
        -
    How old was Jane Roe when she died?
        Jane Roe was born in 1850. The mother of Jane Roe died in 1880.
        -
    How old was Jane Roe when she died?
        Jane Roe's father was born in 1820. Jane Roe died in 1912.
        -
    How old was Jane Roe when she died?
        Jane Roe was born in Leeds in 1850, moved to York in 1870, and died there in 1912.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when she died?
        Jane Roe (1850 – 1912) was a poet. John Roe (1840 – 1900) was her brother.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when her son died?
        Jane Roe was born in 1850. She died in 1912. Her son died in 1899.
        -
    How old was Jane Roe when her husband died?
        Jane Roe was born in 1850 and died in 1912.
        -
    How old was the bridge when it was demolished?
        The bridge was built in 1883. It was demolished in 1921.
        -
    How old is the bridge?
        The bridge was built in 1883.
        -
"""


@pytest.mark.parametrize(("question", "text", "steps"), rows(STEPS))
def test_steps(question: str, text: str, steps: str) -> None:
    assert steps_of(question, text) == steps
