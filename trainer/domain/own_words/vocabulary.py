"""Words that more than one rule looks for, as they are spelled after reading."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words in ``text``, which stand between spaces."""
    return frozenset(text.split())


VERBS = words(
    """
    is zijn was waren ben bent heb hebt heeft had hadden hebben kan kun kunt kunnen kon konden
    zou zouden zul zal zullen zult wil wilt willen wou wilde moet moeten moest mag mogen mocht
    doe doet doen deed ga gaat gaan ging gingen kom komt komen kwam kwamen denk denkt denken
    dacht voel voelt voelde vind vindt vinden vond zie ziet zien zag zeg zegt zeggen zei weet
    weten wist maak maakt maken maakte houd houdt hou hield helpt hielp help heet slaap slaapt
    eet mis mist blijf blijft bleef speel speelt speelde zit zitten zat sta staat staan stond
    lig ligt lag loop loopt liep krijg krijgt kreeg geef geeft gaf neem neemt nam vraag vraagt
    vroeg vertel vertelt word wordt werd werden wacht durf durft lukt lukte bedoel bedoelt merk
    merkt verwacht verwachten hoor hoort hoorde gebeurt gebeurde kijk kijkt keek reageer
    reageert reageerde betekent weegt woon woont werk werkt praat leer leert lever levert huil
    huilt lach lacht baal schrik red redt drink rook haat hoop begrijp begrijpt begrijpen snap
    snapt ken kent kende bel belt belde zoek zoekt scheelt brengt bracht verandert veranderde
    laat laten liet lijkt leek klinkt roept noem reed train trainde issie ist ren stop stopt
    begin begint begon hoef hoeft sport geniet voer schreeuwt vertrouw vertrouwt zorgt
    """
)
"""Forms of verbs that questions begin with, or have as their second word."""

OTHERS = r"(?:je|jij|u|jullie)"
"""The one who is spoken to."""

SUBJECTS = words("je jij u jullie het er dat dit we wij hij ie ze zij iemand de jouw")

FILLERS = words(
    """
    he hee hey hoi hallo en of maar oke dus pff pfoe jeetje ja nee nou joh trouwens want zeg
    toen goh ach och tja hm hmm mm ah oh o poeh jemig sorry goed eh uh euh mooi man gast
    """
)
"""Words before a question that say little themselves."""

NOT_SEEN = words(
    """
    verdrietig boos bang jaloers ongelukkig somber eenzaam verliefd depressief depri moe
    gestrest onzeker leuk lui alsof probleem pijn vindt voelt denkt wilt hekel liegt zielig
    bezorgd kwaad gefrustreerd teleurgesteld gespannen zenuwachtig schaamt baalt piekert
    twijfelt raakt spannend meent opziet zorgen rot zwaar moeilijk lastig goed slecht
    """
)
"""Words for what someone can only guess of another: no facts."""

SMALL = words(
    """
    de het een ik je jij jou jouw u we wij ons onze hij hem zij ze haar zijn mijn mij me er die
    dat deze dit daar hier en of maar want dus als dan toen om te aan van in op bij met voor tot
    naar over door uit na tegen tussen onder is was ben bent waren geweest heb hebt heeft had
    hadden hebben wordt word werd worden kan kun kunt kunnen zou zal zullen wil wilt willen moet
    moeten mag mogen ga gaat gaan gewoon ook wel niet geen nog al eens even weer toch echt heel
    erg zo eigenlijk altijd steeds meer veel maar heen wat wie hoe waar waarom zeg zegt zei
    zeggen hoor hoort vandaag net best nu dus ja nee oke he ieder elke gister gisteren daarnet
    allemaal liever nergens doei doeg hoi dag sorry haha
    """
)
"""Words that say nothing of what someone told."""
