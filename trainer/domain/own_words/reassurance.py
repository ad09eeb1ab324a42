"""Turns of phrase that make it smaller."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_TURNS = Turn(
    any_of(
        r"(?:komt|kom) (?:heus |vast |allemaal |wel |weer |echt |helemaal |zeker )*goed(?! uit|"
        r" van| aan| over)",
        r"valt (?:vast |wel |best |reuze |heus |allemaal |echt )*mee",
        r"maak je (?:maar |nou |er )*(?:geen zorgen|niet (?:zo )?(?:druk|ongerust))"
        r"(?! (?:over|om) (?:mij|me|ons))",
        r"^geen zorgen",
        r"je hoeft je (?:nergens|geen|echt geen) (?:zorgen|druk)(?! te maken dat ik)[\w ]*",
        r"(?:dat )?hebben we allemaal(?: wel eens)?",
        r"(?:iedereen|elke \w+|ieder \w+) \w+ (?:dat |het )?wel eens",
        r"(?:gaat|waait|trekt|komt) (?:wel |weer |heus |zo |vast )*vanzelf(?: \w+)*",
        r"(?:gaat|waait|trekt) (?:wel |weer |heus |zo |vast |vanzelf )*(?:over|bij)"
        r"(?! (?:jou|je|mij|hem|haar|ons|de|het|een|iets|wat|hoe|wie|jullie|school|thuis))",
        r"(?:wordt|komt) vanzelf (?:weer |wel )*\w+",
        r"zo erg is het (?:toch |echt |heus )*niet",
        r"is (?:toch |echt |heus )*niet zo erg",
        r"(?:is )?(?:er is )?niks aan de hand",
        r"stelt (?:toch |echt |allemaal )*niks voor",
        r"^rustig maar",
        r"kop op",
        r"volgende (?:week|keer|wedstrijd) (?:gaat het )?beter",
        r"morgen (?:ziet|is|gaat|voelt) (?:\w+ ){0,4}(?:anders|beter|over)",
        r"over een (?:jaar|maand|week|tijdje) (?:ben|weet|lach) je\b[\w ]*",
        r"ooit lach je\b[\w ]*",
        r"(?:was|is) (?:toch )?maar een \w+",
        r"anderen hebben het (?:veel |nog )*(?:erger|zwaarder|slechter)",
        r"heel normaal (?:op|voor) (?:jouw|je|die) leeftijd",
        r"dat hoort er(?:bij| (?:nou eenmaal |gewoon |een beetje )*bij)",
        r"bedoel(?:t|en) het (?:vast |wel |heus |niet )*(?:goed|zo|lief)",
        r"ze zijn je (?:vast|gewoon)\b[\w ]*",
        r"natuurlijk (?:haal|red|lukt|kun|kan) (?:je|jij|het)\b[\w ]*",
        r"(?:je|jij) (?:redt|haalt|kunt|kan) (?:het|dit|dat) (?:wel|makkelijk|vast|gewoon|heus)",
        r"(?:je|jij) komt er (?:wel|heus|vast)[\w ]*",
        r"je tijd komt[\w ]*",
        r"(?:hij|ze|zij) (?:wordt heus niet|begrijpt het heus) \w+",
        r"is iedereen het (?:al |weer )?vergeten",
        r"(?:achteraf|later) lach je\b",
        r"morgen is er weer een dag",
        r"tijd heelt",
        r"het einde van de wereld",
        r"(?:je went er (?:wel |vanzelf )?aan|dat slijt)",
        r"loopt (?:wel |vast |heus )*(?:los|goed af|met een sisser af)",
        r"praat niemand er (?:meer|nog) over",
        r"(?:profs|anderen|iedereen) (?:hebben|heeft) (?:dat|het) ook",
        r"dat denk je maar",
        r"het leven gaat (?:gewoon |ook )*door",
        r"niet (?:meer|te veel) aan denken",
        r"we hebben allemaal (?:dat )?wel eens",
        r"(?:komt|kom) in de beste families voor",
        r"iedereen (?:vindt je|houdt van je|is zenuwachtig)",
        r"doet iedereen (?:wel eens)?",
        r"morgen schijnt",
        r"(?:dat|die) haal je (?:zo |wel |makkelijk |weer )+in",
        r"natuurlijk (?:zouden|zullen|vinden|houden|missen) ze",
        r"je bent (?:\w+ )?(?:mooi|goed|prima|leuk) zoals je bent",
        r"(?:er zijn|bestaan) ergere dingen",
        r"had (?:veel )?erger gekund",
        r"na regen komt zonneschijn",
        r"(?:overkomt|gebeurt) (?:iedereen|de beste)",
        r"lukt (?:je |jou |het )*(?:vast|heus|wel)(?! niet)",
        r"(?:het|dat) wordt (?:wel |vast |heus |echt |weer )+(?:beter|minder|leuker|makkelijker)",
        r"niks om je (?:zorgen|druk)",
        r"volgende keer (?:\w+ ){1,4}vast",
        r"zo gaat dat (?:nou eenmaal|op die leeftijd)",
    ),
    not_after=re.compile(r"\b(?:niet|of|zeggen|zegt|zodat|vaak|nooit|als|denkt dat)\b"),
    in_questions=True,
)

_SOFT = (
    r"(?:heus|vast|wel|weer|allemaal|echt|toch|gewoon|zeker|best|helemaal|ook|dan|nog|hoor|snel|zo"
    r"|vanzelf|meteen|juist|er|al|uiteindelijk|altijd|binnenkort|natuurlijk)"
)
_LATER = (
    r"(?:morgen|overmorgen|straks|later|volgend(?:e)? (?:jaar|week|maand|keer|seizoen)"
    r"|over (?:een|twee|drie|een paar) (?:\w+ )?(?:week|weken|maand|maanden|jaar|jaren|dagen|tijdje"
    r"|poosje)|na (?:een nacht(?:je)?|de|het|je|verloop)(?: \w+)?(?: slaap)?|voor je het weet"
    r"|uiteindelijk|ooit|met de tijd)"
)
_EVERYBODY = (
    r"(?:iedereen|iedere \w+|elke \w+|elk \w+|bijna iedereen|(?:heel |zo )?(?:veel|zoveel) mensen"
    r"|(?:alle|andere|de meeste|meer) (?:mensen|jongeren|leerlingen|ouders|meiden|jongens|kinderen"
    r"|sporters|studenten|pubers|stellen)|we allemaal|ik (?:ook|vroeger ook))"
)
_FEAR = r"(?:bang|verdrietig|ongerust|zenuwachtig|bezorgd|somber)"
_NICE = (
    r"(?:goed|leuk|lief|slim|knap|mooi|aardig|prima|beter|sterk|gezellig|fijn|top|geweldig|leuke"
    r"|goede|lieve|fantastisch|super|mee|meevallen|snel|wel|weer|nog|iemand|gauw|over|voorbij)"
)
_PARTICLE = (
    r"(?:hartstikke|juist|prima|gewoon|echt|toch|super|best|wel|heel|helemaal|harstikke|zo"
    r"|ontzettend)"
)
_BURDEN = (
    r"(?:ruzie|ruzies|stress|spanning|zenuwen|verdriet|fouten|verliezen|druk|vallen|twijfels?"
    r"|onzekerheid|liefdesverdriet|tegenslag|pubers?|puberen|discussies?)"
)
_MARKED = Turn(
    any_of(
        r"zegt niks over (?:jou|je|wie)|genoeg anderen|hetere vuren|overkomt de beste\w*",
        r"natuurlijk (?:ben|kun|kan|doe) (?:je|jij) (?:\w+ )?(?:niet|wel)",
        r"(?:je|jij) (?:haalt|redt) (?:dat|het|die) (?!niet)\w+|went (?:vast |heus )?wel",
        r"zijn (?:gewoon|alleen maar|vast) jaloers|na een goede nacht",
        r"kwam (?:het|alles) (?:\w+ ){0,4}goed",
        rf"heus (?:\w+ )?(?:wel|niet|geen|nog|weer|{_NICE})|(?:vast|zeker|best) wel(?! zwaar|"
        r" moeilijk)",
        rf"vast (?:\w+ ){{0,3}}?{_NICE}",
        r"(?:komt|komen|vind|vinden|redt|redden|gaat|lukt|lukken|went|wennen|komen jullie|zit"
        r"|loopt)"
        r" (?:(?:je|jij|er|jullie|het|dat|ze|samen|hier|allemaal) ){0,3}wel(?: weer| uit| los| goed"
        r"| overheen| een \w+| in orde| samen| hoor)*$",
        r"(?:jij|je|jullie|er|het|dat|ze) (?:komt|komen|vindt|vinden|redt|redden|lukt|went)"
        r" (?:(?:je|jij|er|het|dat|ze|samen|hier|allemaal) ){0,3}wel(?! te| heel| erg| vaak|"
        r" laat)(?: \w+){0,4}$",
        rf"(?:je|jij) (?:bent|doet|kan|kunt|ziet) (?:(?:er|dat|het|nog) )*(?:{_PARTICLE} )+{_NICE}",
        r"(?:vinden|vindt|vond|vonden) je (?:\w+ )?(?:leuk|aardig|lief|goed|gezellig)",
        r"(?:geloof|trust|vertrouw) (?:me|mij)$|let maar op$|(?:zult|zal|zul) (?:\w+ )?zien",
        r"(?:gaat|is) (?:echt |wel |weer |zo |snel |vanzelf |allemaal |gewoon )*(?:voorbij|over)$",
        r"toch (?:\w+ )?genoeg",
        r"niet (?:zo |te )?(?:druk|gek|bezorgd) (?:om |over |van |te )?(?:laten )?(?:maken|worden)",
        r"(?:bedoelde|bedoelt|bedoelden|bedoelen|meende|meent) (?:hij|ze|zij|het|dat)? ?(?:\w+"
        r" )?niet",
        r"(?:bij|van) (?:iedereen|ons allemaal|bijna iedereen)(?: \w+){0,2}$",
        r"(?:hoort|horen|komt|komen) (?:erbij|voor) (?:in|bij) (?:elk|elke|ieder|de|het)",
        rf"{_BURDEN} (?:\w+ )?(?:hoort|horen|is|zijn|heeft) (?:\w+ )?(?:erbij|er|bij|goed|gezond"
        r"|normaal|iedereen|juist|ook|gewoon)",
        r"wees (?:dan |toch |nou )?(?:maar |gewoon )?blij",
        r"hoef (?:je|jij) (?:je )?(?:toch |echt |heus )*(?:niet|niks|geen) (?:\w+ )?(?:om te "
        r"|voor te )?"
        r"(?:te )?(?:huilen|schamen|piekeren|bang|stressen|zorgen|wakker)",
        r"(?:later|straks|ooit) (?:snap|begrijp|zie|merk|weet|ben|lach|denk) (?:je|jij)",
        r"nachtje over sla\w+",
        r"(?:bent|ben) (?:toch )?nog (?:zo |hartstikke |heel )?jong",
    ),
    not_after=re.compile(
        r"\b(?:niet|of|zeggen|zegt|nooit|als|zei|hoe|waarom|beloven|alsof|ik|hoop dat)\b"
    ),
    not_with=re.compile(
        r"\b(?:zelfmoord|113|112|ik weet niet|logisch|snap ik|snap dat|zullen we|zal ik|geheim"
        r"|zwaar|moeilijk|lastig|rot|vervelend|moe|eenzaam|maak me zorgen|niet zeggen|dat wel)\b"
    ),
    in_questions=True,
)
_LIGHTER = Turn(
    any_of(
        r"(?:dat|zoiets|stress|ruzie) heeft (?:toch |nou |ook |wel )*(?:iedereen|elk mens)",
        r"je ouders (?:houden|geven) (?:\w+ ){0,3}(?:van|om) je",
        r"(?:toch|echt|heus|nou) (?:helemaal |echt )*niet (?:zo )?erg",
        r"(?:ze|hij|zij|iedereen) (?:vindt|vinden|vind) je (?:juist|heus|vast|hartstikke|gewoon"
        r"|echt)",
        r"denk (?:nou |dan |gewoon )?(?:maar|daar maar|liever) (?:\w+ )?aan (?:\w+ )?(?:leuke"
        r"|mooie|iets)",
        r"(?:lost|komt|trekt|gaat) (?:zich|alles|dat|het) (?:\w+ )?(?:vanzelf|wel) op",
        r"lost (?:zich|dat) (?:\w+ )?vanzelf",
        r"is altijd (?:wel )?een (?:uitweg|oplossing)",
        rf"(?:komt|kom|komen|kwam) (?:{_SOFT} )*(?:goed|in orde|voor elkaar|op zijn pootjes)"
        r"(?! uit| van| aan| over)",
        rf"(?:zal|gaat|zullen|gaan) (?:(?:je|jou|jij|dit|het|dat|ze|hij|{_SOFT}) )*(?:goed ?komen"
        r"|goed ?gaan|meevallen|lukken|overgaan|overwaaien|loslopen|beter (?:gaan|worden)"
        r"|mee vallen|wennen|slijten|redden|opknappen|bijtrekken)(?: \w+)?",
        rf"(?:gaat|lukt|redt|haal|haalt|red|kunt|kan) (?:(?:je|jou|jij|dit|het|dat) )*(?:{_SOFT} )*"
        r"(?:vast|heus|makkelijk|prima|zeker)(?: \w+)?$",
        rf"(?:jij|je) (?:kunt|kan|redt|haalt) (?:dit|het|dat|hem|ze|er)(?: {_SOFT})*(?: doorheen"
        r"| bovenop| overheen)?$",
        rf"(?:jij|je) (?:komt|kom) (?:hier|er|daar) (?:{_SOFT} )*(?:doorheen|bovenop|overheen|uit)",
        r"ik weet zeker dat (?:je|jij|het|hij|ze|alles|dit) (?:\w+ ){0,6}",
        r"ik (?:geloof in|heb (?:alle |er (?:alle )?)?vertrouwen in)(?: \w+)?",
        rf"{_EVERYBODY} (?:heeft|hebben|is|zijn|maakt|maken|voelt|voelen|heb|had|vindt|vinden|doet"
        r"|doen|gaat|slaapt|twijfelt|kent|mist|haalt|faalt|krijgt|zit|zitten|verliest|ruziet|huilt"
        r"|kan|wordt|worden|denkt|piekert|weet|schrikt|zakt|zakken|worstelt|worstelen)"
        r" (?:\w+ ){0,4}?(?:weleens|wel eens|ook|soms|last van|fouten|ruzie|druk|dipje|dip|dat"
        r"|zenuwachtig|moe|onzeker|eens|zo|wel|doorheen)",
        r"(?:dat|zoiets|zo) (?:heeft|hebben|voelt|voelen|doet|doen|gaat|kent|overkomt) "
        rf"(?:bijna )?{_EVERYBODY}",
        r"(?:zit|zitten) (?:we|mensen) allemaal wel",
        r"(?:bent|ben) (?:\w+ )?(?:niet|heus niet|echt niet|zeker niet) de (?:enige|eerste)",
        r"(?:is|was|lijkt) (?:\w+ )?(?:echt |heus |toch |nou |ook |allemaal |vast |helemaal |weer"
        r" )*"
        r"(?:niet|nou niet) (?:zo|zo heel|heel|echt|het) (?:erg|spannend|dramatisch|belangrijk"
        r"|ernstig"
        r"|bijzonder|veel|einde van de wereld|moeilijk|slecht|raar)",
        r"(?:zo|het) (?:erg|bijzonder|moeilijk|spannend|slecht) (?:is|was|zal|wordt|kan) (?:\w+"
        r" ){0,6}"
        r"niet",
        r"(?:dat|het) (?:maakt|geeft) (?:\w+ ){0,6}(?:niet(?: uit)?|niks(?: uit)?)$",
        r"^(?:ach |joh |nou )*(?:geeft|maakt) (?:toch |echt |helemaal )*niks(?: uit)?",
        r"(?:kan|kon) (?:toch |gewoon |echt )*(?:iedereen |de beste |ons allemaal )*"
        r"(?:gebeuren|overkomen)$",
        r"(?:is|was) (?:toch |echt |ook |heus |nou )*geen (?:ramp|drama|schande|probleem|man"
        r" overboord)",
        r"(?:is|zijn|was) (?:vast |toch |ook |gewoon |waarschijnlijk |alleen )*(?:maar )?"
        r"(?:maar|gewoon|vast|waarschijnlijk) (?:een |wat |de )(?:\w+ )?(?:fase|dip|dipje|periode"
        r"|spelletje|toets|cijfer|wedstrijd|spanning|zenuwen|leeftijd|puberteit|grapje|geintje"
        r"|momentopname|ruzietje|stress|jongen|meisje|app|getal|examen|tegenslag|misverstand)",
        r"(?:het|dat) (?:is|hoort) (?:gewoon |nou eenmaal |ook )*(?:een|bij (?:de|het|je|jouw|die))"
        r" (?:fase|leeftijd|leven|puberteit|dip|opgroeien|sport)",
        rf"{_LATER} (?:is|ben|bent|voel|voelt|lach|gaat|ziet|wordt|haal|weet|zijn|heb|hebben|denk"
        r"|kijk|vind|gaan|praat|kun|lukt|schijnt|doe|heeft|sta|komt|speel|krijg)"
        rf" (?:\w+ ){{0,4}}?(?:{_SOFT}|beter|anders|rustiger|over|voorbij|vergeten|niemand|fijner"
        r"|leuker|minder|makkelijker|om|fris|top|terug|normaal|niks|een nieuwe|zon)",
        rf"(?:is|zijn|heeft|ben|bent|weet|gaat|lach|voel) (?:\w+ ){{1,4}}?{_LATER} (?:{_SOFT} )*"
        r"(?:beter|anders|vergeten|voorbij|over|een ander)",
        r"(?:iedereen|ze|hij|niemand|de klas|jij|je) (?:\w+ ){0,4}?(?:vergeten|vergeet|over)"
        rf" (?:\w+ )?{_LATER}",
        r"(?:vanzelf|morgen|straks|later|snel|weer|alleen maar|vast|wel) (?:\w+ )?"
        r"(?:rustiger|beter|makkelijker|leuker|minder|normaal|lichter)(?: \w+)?$",
        r"tijd (?:heelt|doet wonderen)|heeft (?:gewoon |even )?tijd nodig",
        r"(?:je|jij) (?:bent|ben) (?:hier |er |toch |zo |hartstikke |heel |best |gewoon |wel )*"
        r"(?:sterk|jong|een sterke|een doorzetter|taai|een kanjer|een topper)(?: genoeg)?(?:"
        r" \w+)?$",
        r"(?:je|jij) (?:hebt|heb) nog (?:\w+ ){0,6}(?:leven|tijd|kansen|jaren)",
        r"(?:je|jij) doet het (?:\w+ )?(?:hartstikke|prima|juist|heel|super|echt|gewoon|toch|keurig"
        r"|harstikke|fantastisch|geweldig|zo|heus)(?: \w+)?",
        r"(?:je|jij) (?:hoeft|hoef) je (?:\w+ ){0,6}(?:niet|nergens|geen|niks) (?:\w+"
        r" ){0,6}(?:schamen"
        r"|druk|zorgen|schuldig|rot|ongerust|voor te)(?! te maken dat ik)",
        r"(?:nergens|niks) (?:voor nodig|bang voor|om je voor te schamen|om bang|om je druk|mis mee"
        r"|raars|ernstigs|aan verloren|aan te doen)",
        r"(?:geen|niks) (?:reden|zorgen|paniek|stress|nood|ergs)(?! meer)(?: \w+){0,3}$",
        rf"(?:wees|ben) (?:maar |nou |toch |dus |gewoon )*niet (?:zo |meer )?{_FEAR}",
        rf"(?:je|jij) (?:hoeft|hoef) (?:\w+ )?niet (?:zo )?{_FEAR}(?: te zijn)?",
        r"(?:^|(?<=, ))(?:niet|nou niet|kom op , niet) (?:meer |zo |te veel |langer )*(?:huilen"
        r"|janken"
        r"|piekeren|treuren|somberen|panikeren|schrikken|verdrietig|bang|sip)",
        r"(?:^|(?<=, ))(?:huil|pieker|treur|schrik|panikeer|stress|lig) (?:maar |nou |er |je"
        r" )*niet",
        r"(?:het|dat) (?:valt|zal|viel) (?:\w+ ){0,3}?mee(?:vallen)?$",
        r"(?:^|(?<=, ))(?:gelukkig|in ieder geval|tenminste|wees blij|je mag blij|je boft)"
        r" (?:maar )?(?:heb|ben|is|zijn|dat|zijn|was|met) (?:\w+ )?(?:nog|wel|je|het|er|niet|hij"
        r"|ze)",
        r"(?:je|jij) (?:hebt|heb) (?:tenminste |in ieder geval |gelukkig )+(?:nog |wel )*\w+",
        r"(?:er zijn|hebben) (?:ook )?(?:mensen|kinderen|anderen|jongeren) (?:\w+ )?(?:die het|het)"
        r" (?:\w+ ){0,6}(?:erger|slechter|zwaarder|minder)",
        r"(?:had|kon|kan) (?:altijd |nog |veel )*erger(?: \w+)?",
        r"(?:hou|houd) (?:gewoon |je )*(?:vol|moed|haaks)",
        r"kop op|schouders eronder",
        r"(?:ze|hij|zij|je \w+|hun|ouders|die) (?:bedoelt|bedoelen|meent|menen|bedoelde|bedoelden)"
        r" (?:\w+ ){0,6}(?:niet|goed|lief)(?: zo)?",
        r"zo (?:bedoelt|bedoelen|bedoelde|bedoelden|denkt|denken|ziet) (?:\w+ ){0,6}(?:niet"
        r"|niemand)",
        r"(?:ze|hij|zij|je (?:vader|moeder|ouders|vrienden|vriend|vriendin|zus|broer)) (?:\w+ )?"
        r"(?:houdt|houden|vindt|vinden|is|zijn|geven|geeft|mist|missen|draait|trekt|begrijpt"
        r"|begrijpen|snapt) (?:\w+ ){0,2}?(?:heus|vast|hartstikke|juist"
        r"|ontzettend|natuurlijk|echt wel|zeker|dol)",
        r"(?:houdt|houden|geven|geeft) (?:heus |echt |vast |natuurlijk |toch |wel |hartstikke "
        r"|heel )+"
        r"(?:veel )?(?:van|om) je",
        r"(?:vast|heus) (?:wel )?(?:niet|niks|nog|gewoon|weer|iemand|een andere|mee|snel)"
        r"(?: \w+){0,4}$",
        r"niemand (?:let|lacht|merkt|neemt|(?:denkt|vindt|ziet|vond) (?:dat|het|er|zo)|is boos"
        r"|doet (?:meer |er )?moeilijk)",
        r"(?:iedereen|de (?:hele )?\w+) (?:vindt|vinden|mist|houdt|is) (?:\w+ )?(?:je|jou|van|dol"
        r"|blij)",
        r"(?:wordt|worden|word) (?:je|jij|hij|het|dat|die) (?:\w+ ){0,6}(?:sterker|groter|groot"
        r"|wijzer)",
        r"(?:vind|krijg|haal|leer|maak) je (?:zo|heus|vast|wel|snel|gewoon) (?:\w+ ){0,6}",
        r"(?:je|jij) (?:vindt|krijgt|haalt|leert|maakt|vergeet) (?:\w+ )?(?:zo|heus|vast|snel"
        r"|vanzelf"
        r"|wel) (?:\w+ ){0,6}",
        r"(?:komt|vind|vindt) (?:\w+ )?(?:vast |heus |zo |wel )+(?:weer )?(?:iemand|een ander"
        r"|nieuwe)",
        r"(?:genoeg|zat) (?:andere |leuke )*(?:vissen|jongens|meiden|mensen|meisjes|kansen|clubs)",
        r"(?:ga|moet|mag) je (?:\w+ )?niet (?:druk|gek) (?:om|over|van|door)",
        r"zit (?:er )?(?:maar )?niet (?:zo )?(?:over in|mee)",
        r"(?:^|(?<=, ))(?:rustig|kalm|sst|stil) (?:maar|nou|aan)$",
        r"(?:het|alles|dat) (?:is|gaat|loopt|regelt|wijst) (?:\w+ )?(?:zich |wel |vast )*(?:vanzelf"
        r"|los|sal reg|goed aflopen|over voor|zo voorbij|zo over|zo weer|oke)(?: \w+)?$",
        r"(?:is|lijkt|klinkt) (?:\w+ )?(?:heel|doodgewoon|hartstikke|volkomen|gewoon|zo|best|juist)"
        r" (?:normaal|gezond)(?! dat je (?:\w+ ){0,6}(?:boos|moe|verdrietig|bang))",
        r"(?:gezonde|beetje) spanning|(?:beetje )?(?:spanning|stress|druk) (?:is|hoort|houdt|kan)"
        r" (?:\w+ ){0,6}(?:goed|gezond|bij"
        r"|scherp)",
        r"(?:het|er) is (?:echt |heus |helemaal )*niks (?:\w+ ){0,6}(?:hand|mis)",
        r"(?:ach|och|joh)(?: ,)? (?:\w+ ){0,4}?(?:maar een|niet zo|niet alles|iedereen)",
    ),
    not_after=re.compile(
        r"\b(?:niet|of|zeggen|zegt|zodat|vaak|nooit|als|denkt dat|zei|ze zeggen|hoe|waarom|beloven"
        r"|lijkt alsof|wil je dat|bang dat|hoop dat|zou willen dat|moeten horen|alsof|ik)\b"
    ),
    not_with=re.compile(
        r"\b(?:zelfmoord|113|112|kan niet beloven|kan ik niet|ik weet niet|beloof niet|ik doe niks"
        r"|logisch dat|zeg je|snap ik dat|snap dat|niemand wist|hoor van mij|zullen we|zal ik"
        r"|geheim)\b"
    ),
    in_questions=True,
)
REASSURING = (_TURNS, _MARKED, _LIGHTER)
