"""Turns of phrase that stand by the other, and when the other speaks of dying."""

from __future__ import annotations

import re

from .turns import Turn, any_of
from .words import sentences_of

_YOU = r"(?:je|jij|u)"
_VERY = (
    r"(?:(?:echt|heel|best|erg|zo|wel|ook|ontzettend|behoorlijk|gewoon|hartstikke|super|vreselijk"
    r"|enorm|een|me|mij|nogal|allemaal|flink|toch|inderdaad|verdomd|verschrikkelijk|goed|ronduit"
    r"|dan|natuurlijk|meer dan|volkomen|helemaal|onwijs|mega|ontiegelijk|knap|alles bij elkaar"
    r"|voor mij|eigenlijk|nu|bijzonder|zeker) )*"
)
_HARD = (
    r"(?:\w*zwaar|zware|rot|rottig\w*|moeilijk\w*|heftig\w*|pittig\w*|naar|nare|klote\w*|kut\w*"
    r"|rot\w+|shit\w*|verdrietig|pijnlijk\w*|vervelend\w*|lastig\w*|eenzaam|eenzame"
    r"|verschrikkelijk|vreselijk|ellendig\w*|intens|niet (?:niks|fijn|leuk|makkelijk|eerlijk|oke"
    r"|mis)|geen pretje|veel|oneerlijk|zuur|balen|hard|spannend|slopend|uitputtend|vermoeiend"
    r"|frustrerend|beroerd|stom|gemeen|eng|triest|afschuwelijk|tegenvaller|klap|gedoe|akelig|naars"
    r"|ingewikkeld|schrikken|nogal wat|confronterend|verwarrend|dubbel|sneu|jammer|waardeloos|taai"
    r"|irritant|kwetsend|bizar|rotstreek|\w*dood\w*eng|doodeng|ellende|narigheid|niet niks"
    r"|een hele klus|loodzwaar|onwerkelijk)"
)
_FEELS = (
    r"(?:boos|moe|verdrietig|bang|kapot|op|teleurgesteld|gefrustreerd|in de war|zenuwachtig"
    r"|gespannen|onzeker|er klaar mee|eenzaam|kwaad|baalt|balen|huilt|huilen|schrikt|schrok"
    r"|twijfelt|piekert|overstuur|van slag|gekwetst|pijn|uitgeput|leeg|verward|somber)"
)
_NOTICED = (
    r"(?:raakt|zwaar|moeilijk|lastig|veel doet|pijn doet|dwarszit|verdrietig|hoog zit|aangrijpt"
    r"|knaagt)"
)
ACKNOWLEDGING = Turn(
    any_of(
        rf"ik (?:zie|hoor|merk|voel) (?:\w+ )?(?:dat|hoe) (?:het |dit |dat "
        rf"|je )*(?:\w+ ){{0,3}}{_NOTICED}",
        r"daar (?:zou|lig|kun|kan) (?:ik|je|iedereen|een mens) (?:\w+ ){0,4}wakker van",
        r"ik vind (?:het|dat|je) (?:echt |heel |zo |best |super |ontzettend )*(?:dapper|knap"
        r"|moedig|stoer|sterk|goed) (?:van (?:je|jou)|dat je|hoe je)",
        r"dat (?:had|heb|hadden) (?:je|jij|jullie) (?:\w+ )?niet verdiend|(?:dat|dit) verdien(?:t"
        r"|de)? (?:niemand|geen \w+|je niet|jij niet)|(?:dat|dit|zoiets) hoort (?:ook )?niet(?:"
        r" zo)?$",
        r"(?:dat|dit|zoiets) zou (?:geen kind|geen mens|niemand) (?:\w+ )*(?:moeten|hoeven"
        r"|mogen) \w+",
        r"(?:is|was) (?:ook |wel |echt |toch )*(?:een hoop|heel wat|nogal (?:wat|een \w+)"
        r"|een flinke \w+|een zware \w+|een hele \w+|een grote \w+)(?! voor de)",
        r"al zo lang$|dat is lang\b|^(?:zo|jeetje|pff|poeh)(?: ,)? lang al",
        r"(?:dat|dit|zoiets|het) (?:doet wat met|komt (?:\w+ )?(?:hard )?(?:aan|binnen)|snijdt"
        r"|hakt|vreet|steekt|knaagt|kwetst|raakt (?:een mens|iedereen|diep)|blijft (?:wel "
        r"|vast )?hangen|zit (?:wel |vast )?diep|grijpt)\b[\w ]*",
        r"kan (?:zo |heel |echt |zo een |behoorlijk )*(?:pijn|zeer) doen",
        r"(?:fijn|goed|blij|mooi) dat je (?:er bent|hier bent|bent gekomen|gekomen bent"
        r"|toch (?:bent )?(?:gekomen|gekomen bent))",
        r"(?:goed|knap|fijn|dapper|moedig|mooi|stoer|sterk|dank)(?: ,)? dat (?:je"
        r"|jij) (?:\w+ ){0,5}(?:durft|zegt|vertelt|deelt|uitspreekt|laat zien|gekomen)",
        rf"(?:^|(?<=, )|(?<=^oh )|(?<=^och ))(?:lekker |echt |best |wel |zo |ook )*{_HARD}(?: man"
        rf"| joh)?(?: hoor| zeg| joh| lijkt (?:me|mij)(?: dat)?| is dat)(?=$| ,)",
        rf"wat moet (?:jij|je|dat|het|dit)(?: \w+){{0,5}} (?:{_HARD}|alleen|gevoeld|geweest"
        rf"|geven)\b[\w ]*",
        r"wat een \w+ moet (?:dat|het|dit)\b[\w ]*",
        r"(?:^|(?<=, ))(?:ja |dat )?(?:snap|begrijp) ik (?:wel|best|heel goed|helemaal"
        r"|echt)(?: ook| hoor| wel)*(?=$| ,)",
        r"(?:^|(?<=, ))ik (?:snap|begrijp) (?:het|dat|je)(?: wel| helemaal| best| heel goed)*(?=$"
        r"| ,)",
        r"ik zou (?:er |daar |dan |ook |zelf )*(?:\w+ ){0,3}(?:ziek van|wakker van|niet weten waar"
        r"|kapot van|overstuur)\b[\w ]*",
        r"(?:logisch|begrijpelijk) ook|(?:ook )?niet raar dat|snap (?:best|heel goed|echt"
        r"|helemaal) dat|fijn dat je (?:bij mij|naar mij|hierheen)",
        r"(?:och|ach|oh|o|ah) (?:lieve |arme )?(?:jongen|meid|meisje|lieverd|schat|jochie"
        r"|vent)(?: toch)(?=$| ,)|^(?:lieve|arme) (?:schat|meid|jongen)",
        r"(?:zeg|zegt|vraag|vraagt|doe) (?:jij|je) (?:\w+ )?niet (?:zomaar|voor niks)",
        r"(?:je|jij) draagt (?:zo |heel |echt |wel )*(?:veel|iets)|voor je kiezen|gun je niemand"
        r"|alleen voor zo$",
        r"dan (?:ben|zit|voel) je (?:toch |je |ook |wel |helemaal )*(?:op|kapot|er doorheen|stuk"
        r"|alleen|bekaf)",
        r"(?:dat|dit) (?:lijkt|klinkt) (?:me|mij)? ?(?:\w+ ){0,2}(?:niet makkelijk|geen pretje"
        r"|taai)",
        r"niet makkelijk(?=$| ,| zeg| voor)|voor iemand die .* lijkt me",
        r"je hoeft (?:het |dat |dit )*niet (?:weg te (?:stoppen|lachen)|groot te houden)",
        rf"dat (?:het|dit|dat) {_VERY}{_HARD}(?: voor (?:je|jou))? (?:is|voelt|was)",
        rf"wat (?:moet|is|was|lijkt|voelt) (?:me |mij )?(?:dat|het|dit)(?: me)?(?: toch)?"
        rf" {_VERY}{_HARD}",
        r"dat zou (?:mij|me|ik) (?:\w+ )?(?:raken|pijn doen|rot vinden|moeilijk vinden"
        r"|zwaar vinden|lastig vinden|niet leuk vinden|boos maken|verdrietig maken)",
        r"(?:begrijp|snap) (?:heel goed )?je (?:frustratie|boosheid|verdriet|angst|twijfels?"
        r"|zorgen|woede|gevoel|teleurstelling)",
        r"daar (?:word|zou|kan|wordt) (?:je|jij|iedereen|ik) (?:\w+ ){0,3}(?:niet (?:vrolijk|blij)"
        r"|moe|gek|verdrietig|boos)",
        r"niet voor niks|heel wat (?:om|wat|voor|op)|(?:pff|wat|echt|best)(?: ,)? heavy|^heavy",
        r"goed dat (?:je|jij) (?:er|hier|het|dit)\w* (?:over )?(?:begint|praat|vertelt|zegt"
        r"|aankaart)",
        rf"dat (?:je|jij) (?:\w+ ){{1,6}}(?:snap|begrijp) ik|natuurlijk (?:ben"
        rf"|voel) je (?:\w+ )?{_FEELS}",
        rf"(?:^|(?<=, )|(?<= en )|(?<=^ja ))(?:dat|dit|het|zoiets|die \w+|zo een \w+|alles"
        rf"|jouw \w+) (?:is|was|klinkt|lijkt|moet|voelt|zijn|klinken|valt) {_VERY}(?:als"
        rf" )?{_VERY}{_HARD}(?! van (?:je|jou)\b)",
        rf"(?:klinkt|lijkt(?: me| mij)?) {_VERY}{_HARD}",
        rf"wat {_VERY}{_HARD}(?! van (?:je|jou)\b)(?! dat je (?:niet|nooit))",
        rf"(?:wat een|zo een) {_VERY}(?:\w+ )?{_HARD}(?: \w+){{0,3}}$",
        r"(?:^|(?<=, ))wat een (?:\w+ )?(?:week|dag|jaar|periode|tijd|situatie|verhaal|toestand"
        r"|ellende|gedoe|pech|verdriet|klap|nacht|pijn|druk|zorgen|zooi|gemis|teleurstelling)",
        rf"(?:logisch|begrijpelijk|geen wonder|niet (?:zo )?(?:gek|raar|vreemd)|heel normaal"
        rf"|terecht|snap(?: ik)?(?: \w+)?|begrijp(?: ik)?(?: \w+)?|voorstellen(?: \w+)?|snap best"
        rf"|wil geloven)(?: ,)? (?:dat|waarom|hoe) (?:{_YOU}|dat|dit|het|zoiets) (?!niet wil"
        rf"|het niet|niks wil|niemand)\w+",
        r"(?:^|(?<=, ))(?:dat |heel |hartstikke |ook )*(?:logisch|begrijpelijk)(?: is dat| hoor)?$",
        r"(?:^|(?<=, ))(?:ja )?snap ik(?: heel| best)?(?: goed)?$|dat (?:snap|begrijp) ik (?:heel "
        r"|best |echt |zo |wel )*(?:goed|helemaal)?$",
        r"(?:geen wonder|vind je het gek)",
        r"(?:daar|hier) (?:zou|kan|kun|mag|word) (?:je|jij|iedereen|ik"
        r"|een mens) (?:\w+ ){0,6}?(?:moe|boos|verdrietig|balen|ziek|bang|gek|stil|somber)",
        rf"(?:je|jij) mag (?:\w+ ){{0,6}}?{_FEELS}",
        r"(?:dat|het) mag (?:er )?(?:gewoon |best |ook )*(?:er )?(?:zijn|zwaar zijn|pijn doen)",
        r"(?:dat|dit|het) (?:doet|deed|moet)(?: \w+)? (?:\w+ )?(?:zeer|pijn)(?: doen| gedaan"
        r"| hebben| gedaan hebben)?(?! doen?)",
        r"(?:kan|kon) me (?:\w+ ){0,6}voorstellen",
        r"(?:goed|knap|fijn|dapper|moedig|mooi|stoer|sterk)(?: \w+)?(?: ,)? dat (?:je|jij"
        r"|u) (?:dit |het |dat |er |me |mij |ermee |hier |toch |nu |zo |eerlijk |aan |over "
        r"|tegen )*(?:zegt|vertelt|zei|deelt|durft|vertelde|aangeeft|zo eerlijk|begint|komt"
        r"|gekomen|uitspreekt|praat|gezegd|verteld|laat)",
        r"(?:dank ?je ?wel|dank je|bedankt|dankjewel|merci|thanks)(?: ,)? (?:wel )?(?:dat je"
        r"|voor je (?:vertrouwen|eerlijkheid|openheid))",
        r"ik ben (?:\w+ )?blij dat (?:je|jij) (?:\w+ ){0,6}(?:zegt|zei|vertelt|vertelde|deelt"
        r"|bent)",
        r"(?:ik )?geloof (?:je|jou)(?! niet| wel)(?: \w+)?$",
        r"(?:je|jij|u) (?:hebt|heb|had|hebben|krijgt|kreeg|draagt|moet) (?:het )?(?:\w+"
        r" ){0,4}?(?:zwaar|moeilijk|pittig|veel (?:op|aan|over|voor|te|meegemaakt)|flink|lastig"
        r"|niet makkelijk|een hoop|zwaar te verduren|nogal wat)",
        r"(?:daar|hier) (?:zijn|heb ik) (?:\w+ ){0,6}geen woorden voor|raakt me"
        r"|komt (?:hard )?binnen",
        r"(?:baal|baalt|balen)(?: \w+)? (?:voor|met) je|(?:^|(?<=, ))(?:jeetje|jemig|pff|pfoe|o"
        r"|ach)(?: ,)? (?:wat|dat is) (?:\w+ )?(?:zeg|joh|rot|erg|heftig|naar|balen)",
        r"(?:^|(?<=, ))(?:echt |flink )?balen(?: zeg| joh| hoor| voor je| dan)*$",
        r"(?:^|(?<=, ))(?:wat )?(?:rot|klote|kut|heftig|pittig|rottig|zwaar|naar|shit"
        r"|jeetje , zwaar)(?: zeg| joh| hoor| voor je| man| dit| dat| allemaal)*$",
        r"gecondoleerd",
        r"(?:gaat|is)(?: me| mij)? (?:je )?niet in de koude kleren",
        r"(?:is|was) (?:\w+ )?(?:te )?(?:veel|te zwaar|veel te veel) (?:voor|om)",
        r"(?:hebt|heb) (?:alle|het volste|echt) (?:recht|reden) (?:om|van|tot)",
        r"ik (?:zou|zou ook|zou daar) (?:\w+ ){0,6}(?:boos|verdrietig|balen|bang"
        r"|schrikken)(?: \w+)*$",
        r"ik (?:vind|vond) (?:het|dat) (?:\w+ ){0,6}?(?:rot|erg|naar|heftig|verdrietig|knap|dapper"
        r"|moedig|sneu|niet eerlijk|vervelend)(?! van| dat je niet)(?: (?:voor je|voor jou|dat|hoe"
        r"|om)\b.*)?$",
    ),
    not_after=re.compile(r"\b(?:niet zo|zeggen|zei|zegt|vindt|denkt|dat ze|dat hij|niet)\b"),
    not_with=re.compile(
        r"\b(?:dood\w*|leven|leeft|eind(?:e)? (?:aan|wil\w*|maken)|een einde?|eruit\b.* stap\w*"
        r"|slaan|jezelf (?:pijn|iets|wat)|snij\w*|kras\w*|er niet meer|suicid\w*|zelfdoding\w*"
        r"|zelfmoord\w*)\b|\b(?:valt mee|gaat (?:weer |wel |vanzelf )?voorbij|hoort erbij"
        r"|voor iedereen|zelfmoord|overdrijf\w*|stel je|niet zo (?:erg|zwaar)|maar je moet"
        r"|veel succes|veel plezier|te veel gevraagd|succes ermee)\b|\w (?:, )?maar (?!goed dat)"
        r"|\bik (?:had|was) (?:dat |het )?(?:vroeger|ook|toen)\b|(?<!dapper )(?<!knap )(?<!moedig"
        r" )(?<!goed )(?<!stoer )van (?:je|jou)$"
    ),
    in_questions=False,
)

_DYING = re.compile(
    r"\b(?:dood\w*|zelfmoord\w*|zelfdoding\w*|suicid\w*|niet (?:meer )?(?:te )?leven"
    r"|eind(?:e)? aan|er niet (?:meer )?(?:was|ben|zijn|te zijn|zou zijn|bij was))\b"
)


def about_dying(said: str) -> bool:
    """Tell whether the other spoke of dying: then "it counts" and "tomorrow" are not what helps."""
    return any(_DYING.search(sentence.text) for sentence in sentences_of(said))
