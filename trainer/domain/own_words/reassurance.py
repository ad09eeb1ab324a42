"""Turns of phrase that make it smaller: it will pass, it is little, there is a bright side."""

from __future__ import annotations

from .comparison import COMPARING, NICE, smaller
from .softening import Softening
from .turns import Phrases

_YOU = r"(?:je|jij|jullie)"
_IT = r"(?:het|dat|dit|alles|die \w+|je \w+|jouw \w+)"
_SURE = (
    r"(?:heus|vast|wel|echt|allemaal|gewoon|vanzelf|weer|zo|helemaal|zeker|snel|best|toch"
    r"|uiteindelijk|straks|ook|natuurlijk|altijd|makkelijk|meestal|prima|ooit|dan)"
)
_MAYBE = rf"(?:{_SURE} )*"
_SURELY = rf"(?:{_SURE}(?: |$))+"
_ABOUT = (
    r"(?! (?:jou|je|mij|hem|haar|ons|de|het|een|iets|wat|hoe|wie|jullie|school|thuis|naar|na\b"
    r"|alles|geld|seks))"
)
_LATER = (
    r"(?:morgen|straks|volgende? \w+|over (?:een|twee|drie|vier|vijf|\d+)(?: paar)? \w+|binnenkort"
    r"|voor je het weet|(?:na|met) (?:de|het|een|je|die) \w+(?: \w+)?|zodra(?: \w+){1,5}|als (?:je"
    r"|het|ze)(?: \w+){1,4}|later|ooit|achteraf|uiteindelijk|dit weekend)"
)
_BETTER = (
    r"(?:weer (?:te|goed|als|op|vrolijk|een|heel)|beter|anders|niks|niet meer|nergens|erom"
    r"|vergeten|vergeven|over|voorbij|rustig|rustiger|lichter|leuker|makkelijker|vanzelf|gewoon"
    r"|trots|nieuwe?|een ander)"
)
_PASSES = smaller(
    rf"(?:komt|kom) (?:het |dat |dit |alles )?{_MAYBE}goed(?! uit| van| aan| over)",
    rf"(?:komt|komen) (?:het |dat |dit )?{_MAYBE}(?:in orde|op zijn pootjes|vanzelf)|komt (?:vast"
    rf"|heus)(?=$| ,| hoor)|komt wel(?= hoor| joh)",
    rf"valt (?:het |dat |dit )?{_MAYBE}(?:reuze )?mee",
    rf"(?:gaat|waait|trekt|komt|draait|draaien|gaan|zakt|ebt) {_MAYBE}(?:over|bij"
    rf"|weg){_ABOUT}(?! jou)",
    r"(?:gaat (?:heus|vast|vanzelf)|(?:stopt|verdwijnt|verandert|went|slijt|lukt) (?:je |jou |het "
    r"|er )?(?:heus|vast|vanzelf|wel))\b(?! (?:niet|slecht|over (?:naar|op)|met|om))",
    r"(?:wordt|worden) (?:het |dat |alles )?(?:weer |vanzelf |vast |wel |echt |heus "
    r"|straks )+(?:beter|minder|\w+er|gezellig|goed|normaal|leuk|rustig)\b",
    r"(?:is|ben|zijn) (?:\w+ )?(?:zo|snel|vanzelf|vast) (?:weer )?(?:voorbij|over|vergeten"
    r"|gebeurd)",
    rf"(?:ga|gaat|zul|zult) (?:{_YOU} )?(?:{_IT} )?{_MAYBE}(?:redden|halen|overleven|lukken|kunnen"
    rf"|fixen|rocken|aankunnen)$",
    rf"{_IT} gaat (?:{_YOU} |jou )?{_SURELY}lukken|{_IT} lukt (?:je |jou )?{_SURELY}",
    rf"{_YOU} (?:redt|red|haalt|overleeft|fixt) (?:je |het |dit |dat |{_IT} )(?:{_SURELY}(?!niet"
    rf"|al)\w*|(?=$| ,))|{_YOU} (?:redt|haalt) (?:je|het|dit|dat)(?=$)",
    rf"(?:overleef|red|haal|fix) {_YOU} (?:het |dit |dat )?{_SURELY}(?!niet|niks|iets)\w*",
    rf"(?:kun|kan) {_YOU} (?:het |dit |dat )?(?:best|heus|makkelijk|wel|vast)(?: hoor| joh)?(?=$"
    rf"| ,)",
    rf"{_YOU} (?:kan|kunt) (?:het|dit|dat|alles) (?:best|heus|makkelijk|wel|vast|gewoon|echt"
    rf"| )+(?:hoor|joh|man)?(?=$| ,)|(?:je|jij) (?:kan|kunt) (?:dit$|meer dan)",
    rf"{_YOU} komt er (?:wel|heus|vast|zeker|vanzelf|gewoon)\b[\w ]*|{_YOU} bent er (?:\w+"
    rf" )?(?:doorheen|bovenop|overheen)",
    rf"{_YOU} (?:vindt|krijgt) (?:vast|zo|heus|wel) (?:\w+ )?(?:een|iemand|nieuwe|andere)"
    rf"|heeft zo weer een",
    rf"{_YOU} komt (?:vast|wel|heus|zo) (?:\w+ ){{1,4}}tegen",
    rf"(?:^|(?<=, )|(?<=^ach )|(?<=^joh )|(?<= want )|(?<= en ))(?:en )?{_LATER} (?:\w+ )?(?:ben"
    rf"|sta|lach|voel|zie|heb|denk|weet|slaap|kijk|zit|haal|vind|is|heeft|hebben|gaat|voelt|ziet"
    rf"|wordt|zijn|doet|praat|denkt|weten|kiezen|lukt) (?:je|jij|het|dat|alles|iedereen|ze|niemand"
    rf"|de \w+|jullie|die)\b(?!.*\b(?:ik|we|wij)\b).*\b{_BETTER}",
    r"over een (?:jaar|maand|week|tijdje) (?:ben|weet|lach) je\b[\w ]*",
    r"(?:ooit|later|achteraf|dan) lach je\b[\w ]*",
    r"volgende? (?:week|keer|wedstrijd|jaar) (?:gaat het )?(?:\w+ )?(?:beter|nieuwe ronde"
    r"|nieuwe kansen)",
    r"volgende? (?:keer|jaar) (?:haal|lukt|kiezen|heb) (?:je|het|ze) (?:\w+ )*(?:wel|vast|heus"
    r"|nieuwe)",
    r"volgende keer (?:\w+ ){1,4}vast|nieuwe ronde",
    r"er komen (?:nog |weer |vast )*(?:zoveel|genoeg|betere|leukere|andere|mooie)|er komt (?:wel "
    r"|vast |heus )+\w+",
    r"morgen (?:schijnt|is er weer een dag)|(?:praat|weet) niemand (?:er|het|dat"
    r"|hier) (?:\w+ )?(?:meer|nog)",
    r"zal (?:het |dat )?(?:allemaal |best |heus |vast |wel |toch )+(?:meevallen|loslopen|lukken"
    r"|goedkomen)",
    r"is iedereen (?:het|dat) (?:al |weer |lang )*vergeten|(?:je|jouw) tijd komt[\w ]*",
    r"loopt (?:wel |vast |heus )*(?:los|goed af|met een sisser af)|los zou lopen|zo een vaart",
    r"(?:dat|die) haal je (?:zo |wel |makkelijk |weer )+(?:in|op)|met twee vingers in je neus",
    r"(?:wordt|maakt) (?:je|jij) (?:\w+ ){0,5}(?:sterker|groot|groter|wijzer)(?: \w+)*? van",
    r"er is altijd (?:een|wel|iemand)|het leven gaat (?:gewoon |ook )*door",
)
_SMALL = smaller(
    r"(?:is|zijn|was|waren|blijft) (?:toch |ook |gewoon |vast |eigenlijk )*maar (?!(?:de|zo|goed"
    r"|beter|gelukkig|net|even|een klein|weinig|hoe|wat|als|ik|je|jij|dat|het|we"
    r"|een vraag)\b)(?!\w+ \w+ vrij)(?:een )?\w+(?: \w+)*",
    r"(?:is|zijn|komt door) (?:vast |gewoon |waarschijnlijk |allemaal )+(?:\w+ ){0,3}(?:fase"
    r"|hormonen|dipje|grapje|geintje|puberteit|leeftijd|spanning|zenuwen|examenstress)|(?:^"
    r"|(?<=, ))(?:\w*hormonen|puberteit)(?=$| ,)",
    r"zo (?:erg|bijzonder|moeilijk|belangrijk) (?:is|was|zal|kan) (?:het|dat"
    r"|die \w+) (?:\w+ )*?niet\b",
    r"(?:is|was|zijn) (?:toch |echt |heus |helemaal |allemaal |ook |nou )*niet zo (?:erg"
    r"|belangrijk|moeilijk|ernstig|bijzonder)",
    r"geen (?:ramp|drama|wereldramp|halszaak|man overboord)|man overboord|einde? van de wereld"
    r"|geen mens (?:gaat|die)|ga je niet (?:dood )?aan(?: dood)?$",
    r"kan (?:toch )?(?:(?:iedereen |de beste |ons allemaal )(?:gebeuren|overkomen)|geen kwaad)",
    r"(?:dat|het|zo een \w+|een \w+) (?:zegt|betekent) (?:toch |ook |nog )*(?:niks|niet alles)$",
    r"stelt (?:toch |echt |allemaal |helemaal )*niks voor|niks (?:aan de hand|ergs|om je (?:zorgen"
    r"|druk))",
    r"niet (?:meer|te veel) aan denken|dat denk je maar|je ziet spoken|beren op de weg",
)
_BRIGHT = smaller(
    r"mooi meegenomen|beter zo\b|geluk bij een ongeluk|ergens goed voor|(?:daar|hier"
    r"|ervan) (?:leer|word) je\b(?!.*\b(?:on\w+|niet|moe|gek|bang|blij|ziek)\b)[\w ]*van$",
    r"ook (?:wel )?(?:leuk|lekker|fijn|gezellig) toch|lekker vrij|mooi leven gehad"
    r"|op een betere plek|kijkt (?:\w+ )*van boven",
    r"kijk (?:eens |maar )*hoe (?:blij|trots)|niet wat ze mist|raar is leuk",
)
_CALM = smaller(
    r"maak je (?:maar |nou |er |daar |toch )*(?:geen zorgen|niet (?:zo )?(?:druk|ongerust|gek"
    r"|sappel))(?! (?:over|om) (?:mij|me|ons))",
    r"^geen (?:zorgen|paniek|stress)",
    r"(?:je|jij) hoeft je (?:nergens|geen|echt geen) (?:zorgen|druk)(?! te maken dat ik)[\w ]*",
    r"hoef (?:je|jij) (?:je )?(?:echt |toch |helemaal )*(?:niet|geen|nergens) (?:\w+"
    r" ){0,2}(?:wakker|druk|zorgen|schamen|zenuwachtig|over in te zitten)",
    r"^rustig maar(?! , ik)|^stil maar|kop op|lach eens|niet (?:getreurd|treuren)|niet zo somber",
    r"haal (?:dat|het) (?:maar |toch |gewoon )*uit je hoofd",
    r"(?:^|(?<=, ))(?:welnee|ben je gek) ,|onzin , je",
)
_SAYINGS = smaller(
    r"ups en downs|nog nooit iemand (?:dood|aan)|is nog niemand|volgende trein|van fouten leer"
    r"|kan altijd erger|wie (?:heeft|doet|is) (?:daar |dat |er )?(?:nou |nu )?(?:niet|geen)"
    r"|geef het (?:de |wat |een beetje )?tijd",
    r"ik zou me (?:er |daar )?(?:niet|geen) (?:\w+ )?(?:druk|zorgen)|wedden dat|(?:zult"
    r"|zul je) zien",
    r"(?:wij|we|ik) (?:had|hadden) .*\bin mijn tijd\b.* ook",
    r"krijg (?:je|jij) (?:\w+ )?(?:wel|vast|heus) voor elkaar|grote (?:jongen|meid|vent)$",
    rf"ik vind (?:je|jou) (?:juist |wel |hartstikke |heel |echt |gewoon )*{NICE}(?= hoor|$| ,)",
    r"natuurlijk (?:hoor|houdt|houden|vindt|vinden) (?:je|jij|ze|hij|\w+)",
    r"geen reden (?:om|tot|voor)",
    r"na regen|tijd heelt|heelt alle|vissen in de zee|andere moeders|achter de wolken"
    r"|moeders hebben ook|nog niet aller dagen avond|diploma zegt|geld is maar",
)
_HEAVY = (
    r"(?:zwaar|moeilijk|lastig|rot|naar|erg|heftig|pittig|moe|bang|verdrietig|boos|eenzaam|pijn"
    r"|zeer|koud|schrik\w*|spannend|eng|balen|vervelend|raar|wennen aan|op|niet|geen|stom"
    r"|vervelend|hard|schrikken|gezien|gehoord|gemerkt)"
)
_GOOD_END = (
    r"(?:los|over|weg|goed|beter|stil|gezellig|makkelijker|minder|rustig|rustiger|bij|orde|voorbij"
    r"|vergeten|klaar|leuk|leuker|lichter|opgelost|de oude|tof|fijn|liggen|zakken)"
)
_LIKELY = smaller(
    rf"(?:^|(?<=, )|(?<= want )|(?<= en )|(?<=^joh )|(?<=^ach )|(?<=^nou ))(?!ik|we|wij|je|jij"
    rf"|waar|wat|hoe)(?:\w+ ){{1,3}}?(?:is|zijn|was|waren|gaat|doet|ziet|hebt|heeft|kan|kunt|komt"
    rf"|maken|maakt|houden|weten|vindt|krijgt|wordt|zal|zullen) (?!.*\b{_HEAVY}\b)(?:\w+"
    rf" ){{0,3}}?(?:vast|heus)\b (?:\w+ ){{0,3}}?(?:goed|leuk|trots|mee|bij|spijt|beter|lief"
    rf"|grapje|kerngezond|bedoeld)\b",
    rf"(?:^|(?<=, ))(?!ik|we|wij|wat|hoe)(?:\w+ ){{1,2}}?zal (?:het |er |dat )?(?:wel"
    rf"|vast) (?!.*\b{_HEAVY}\b)(?:\w+ )*?(?:meevallen|loslopen|komen|goed\w*|lukken|beter|druk"
    rf"|weer|overgaan|over)\b",
    rf"(?:^|(?<=, )|(?<=^joh )|(?<=^ach )|(?<=^oh ))(?:dat|het|die \w+|zoiets|jullie|ze|hij"
    rf"|alles) (?:komt|gaat|waait|wordt|is|maken|trekt|loopt|ging|voelt) (?!.*\b(?:niet|nooit|geen"
    rf"|ik|we|of)\b)(?:\w+ ){{0,4}}?(?:vanzelf|vast|weer|morgen|straks|over een \w+|in een \w+"
    rf"|na een \w+|wel|zo|snel|binnenkort|zeker) (?:\w+ ){{0,3}}?{_GOOD_END}(?=$| ,| als| hoor"
    rf"| joh)",
    r"(?:ging|gaat) (?:dat|het) (?:na|over|in|binnen) een \w+ (?:\w+ )?(?:weg|over|beter)",
    r"(?:er is|is er) (?:echt |helemaal |toch )*niks (?:mis|raars|geks)|niks mis (?:met|mee)",
    r"(?:bent|ben|zijn) (?:toch |echt |heus |lang )*niet de enige|niet persoonlijk|niet (?:zo een"
    r"|het) (?:probleem|punt|ramp)",
    r"ik weet (?:het )?zeker dat (?:je|jij|het|dat|alles|ze|hij)(?!.*\b(?:niet|zwaar|moeilijk)\b)"
    r"|ik heb er (?:alle |vol |het volste )?vertrouwen in|ik (?:heb|hou) (?:\w+ )?vertrouwen in"
    r" (?:je|jou)",
    r"(?:mijn|onze|bij mijn) \w+ (?:had|heeft|ging|was|deed|zat) .*\b(?:dat|het|ook"
    r"|zoiets)\b.*\b(?:en die is|weg|over|goed|beter|arts)\b",
    r"ik (?:had|was|kon|durfde|zat) (?:\w+ )?(?:vroeger|ook|toen) .*\b(?:en|maar) nu (?:heb|ben"
    r"|kan|gaat|lukt)\b",
    r"(?:hij|ze|zij) is nu bij|geen pijn meer|mooie leeftijd|sterretje|uit (?:zijn|haar) lijden"
    r"|heeft (?:nu )?rust$|goed leven gehad",
    r"alles (?:op zijn tijd|heeft een reden|komt op)|het ergste (?:heb je|ligt|is (?:nu|al|voorbij"
    r"|geweest))|in het begin (?:is|heeft|voelt|vond)|kwestie van (?:wennen|tijd|volhouden)"
    r"|even (?:wennen|doorbijten) en",
    r"er zijn (?:genoeg |ook |zat )?(?:kinderen|mensen|jongeren|jongens|meiden"
    r"|gezinnen) die (?:het|niet|geen|helemaal|veel|echt|nog)\b|anderen zouden|kinderen in afrika"
    r"|(?:heb|hebt) (?:in (?:elk|ieder) geval|toch) (?:\w+ ){1,4}nog",
    r"(?:^|(?<=, ))gelukkig (?:leeft|heeft|hebben|heb|is|zijn) (?!.*\b(?:ik|verteld|gezegd"
    r"|gekomen)\b).*\b(?:nog|ook|toch|alleen|wel)\b",
    r"(?:en )?wat maakt (?:het|dat) (?:nou |nu )*uit|lekker belangrijk|laat ze (?:toch |maar "
    r"|lekker )+\w+",
    r"hoeft toch niet$|vrolijk (?:een beetje |eens )?op|(?:wees|doe) (?:maar "
    r"|toch )?niet zo (?:somber|moeilijk|sip|treurig|bang)|niet (?:groter|zwaarder|erger) maken",
    r"alleen maar (?:beter|leuker|makkelijker) worden|erger (?:kan|wordt) het niet",
    r"(?:je|jij) ziet er (?:juist |toch |hartstikke |echt |gewoon |heel |super )*(?:goed|mooi|leuk"
    r"|prima) uit",
    r"(?:dat|het) (?:zie|merk|hoor|ruik) je (?:echt |toch |bijna |helemaal )*niet(?: eens)?(?:"
    r" hoor)?(?=$| ,)",
    r"(?:dat|het|raar) is (?:toch |juist |al )+(?:hartstikke |heel |best |al )*(?:knap|goed|mooi"
    r"|prima|netjes|fijn|leuk|lekker|gezond|een goed teken)(?! dat)(?: \w+)?(?=$| ,)",
    r"dan heb je (?:daarna |straks |tenminste )?(?:lekker|mooi|alle) |dan is (?:het|dat) (?:weer "
    r"|zo )?(?:klaar|voorbij|over)$",
    r"^wees (?:maar )?trots|met gemak|de (?:halve|hele) klas (?:heeft|doet)",
    r"niemand (?:die )?(?:het |dat )?(?:nog |meer )*(?:weet|denkt|onthoudt|let) ?(?:\w+ )?(?:nog"
    r"|meer|over een|op)",
    r"een (?:doorzetter|topper|kanjer|held|bikkel|vechter|slimmerik)$",
    r"(?:jij|je) (?:kan|kunt) (?:dat|dit|het) aan|het zit (?:allemaal |gewoon )*in je hoofd"
    r"|nog steeds evenveel",
)

REASSURING: tuple[Phrases, ...] = (
    _PASSES,
    _SMALL,
    *COMPARING,
    _BRIGHT,
    _CALM,
    _SAYINGS,
    _LIKELY,
    Softening(),
)
