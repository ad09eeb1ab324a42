"""Verbs for what somebody can be told to do, as an order or as a bare infinitive."""

from __future__ import annotations

import re

from .vocabulary import words

STEMS = words(
    """
    aanvaard accepteer adem app begin bekijk bel beloof bemoei bereid bespreek besteed bewaar
    beweeg bied blijf blokkeer boek bouw breng concentreer daag deel denk doe douche download
    draai drink droog durf eet eis fiets focus ga geef geloof geniet gooi gun haal hang
    herhaal hou houd huil ignoreer informeer installeer kam kies kijk klets klim klop kom kook
    koop koppel kruip laat lach leen leer lees leg let loop luister maak mail mediteer meld
    mijd neem negeer oefen omarm onderneem onthoud ontloop ontspan ontvolg ontwijk open
    overleg pak pas plan praat prik probeer rapporteer reageer regel ren richt ruil rust
    schaam schakel schrap schreeuw schrijf schud schuif screenshot sla slaap slik sluit smijt
    snoei solliciteer spaar speel sport spreek stap steek stel stop stort straal streep
    studeer stuur teken tel train trakteer trap trek typ vecht verander verbreek verdeel
    verdiep verdring vergeet vergelijk verhuis verkoop verlaat vermijd verplaats verstop
    vertel verwijder verzamel verzet verzin vlieg voer volg vraag wacht wandel wees weiger
    werk werp wijs wissel zeg zet zing zoek zorg zwem
    """
)
"""How an order begins."""

_INFINITIVES = (
    r"accepteren|ademen|ademhalen|appen|aankloppen|aanmelden|afspreken|afmaken|afleiden|bellen"
    r"|bespreken|bewegen|blijven|blokkeren|bukken|delen|denken|doen|doorbijten|doorgaan|doorzetten"
    r"|drinken|eten|fietsen|focussen|gaan|geloven|genieten|geven|gooien|halen|houden|inschrijven"
    r"|kijken|kiezen|knokken|kopen|leegmaken|kweken|lachen|laten|leggen|leren|letten|lezen|lopen"
    r"|loslaten"
    r"|luisteren|maken|mediteren|meedoen|meekijken|melden|nadenken|negeren|nemen|oefenen|omdraaien"
    r"|ontspannen|opgeven|ophouden|opschrijven|opkroppen|pakken|piekeren|plannen|praten|proberen"
    r"|reageren|regelen|rennen|relaxen|rusten|schelden|schreeuwen|schrijven|screenshotten|shoppen"
    r"|slaan|slapen|sluiten|solliciteren|sparen|spreken|sporten|springen|staan|stappen|stoppen"
    r"|sturen|trainen|treuren|trekken|uitrusten|uitzetten|vechten|verdelen|vergeten|verwijderen"
    r"|volhouden|vragen|wachten|wandelen|wegleggen|werken|zeggen|zetten|zoeken|zorgen|zwemmen"
)
INFINITIVE = re.compile(
    r"(?:aan|af|bij|door|in|klaar|los|mee|na|om|op|over|rond|stil|terug|uit|vast|voor|weg)?"
    rf"(?:{_INFINITIVES})"
)

REFLEXIVE = words(
    """
    bemoei bereid concentreer focus geef hou houd laat meld richt schrijf sluit stel stort trek
    verdiep verplaats verstop verzet zet
    """
)
"""Verbs that go with "je" in an order, as in "sluit je aan"."""
