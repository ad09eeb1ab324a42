"""Turns of phrase that stand by the other: acknowledging, and honesty."""

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
    r"|rot\w+|shit\w*|verdrietig|pijnlijk\w*|vervelend\w*|lastig\w*|eenzaam|eenzame|verschrikkelijk"
    r"|vreselijk|ellendig\w*|intens|niet (?:niks|fijn|leuk|makkelijk|eerlijk|oke|mis)|geen pretje"
    r"|veel|oneerlijk|zuur|balen|hard|spannend|slopend|uitputtend|vermoeiend|frustrerend|beroerd"
    r"|stom|gemeen|eng|triest|afschuwelijk|tegenvaller|klap|gedoe|akelig|naars|ingewikkeld"
    r"|schrikken"
    r"|nogal wat|confronterend|verwarrend|dubbel|sneu|jammer|waardeloos)"
)
_FEELS = (
    r"(?:boos|moe|verdrietig|bang|kapot|op|teleurgesteld|gefrustreerd|in de war|zenuwachtig"
    r"|gespannen"
    r"|onzeker|er klaar mee|eenzaam|kwaad|baalt|balen|huilt|huilen|schrikt|schrok|twijfelt|piekert"
    r"|overstuur|van slag|gekwetst|pijn|uitgeput|leeg|verward|somber)"
)
ACKNOWLEDGING = Turn(
    any_of(
        rf"dat (?:het|dit|dat) {_VERY}{_HARD}(?: voor (?:je|jou))? (?:is|voelt|was)",
        r"wat (?:moet|is|was|lijkt|voelt) (?:me |mij )?(?:dat|het|dit)(?: me)?(?: toch)?"
        rf" {_VERY}{_HARD}",
        r"dat zou (?:mij|me|ik) (?:\w+ )?(?:raken|pijn doen|rot vinden|moeilijk vinden|zwaar vinden"
        r"|lastig vinden|niet leuk vinden|boos maken|verdrietig maken)",
        r"(?:begrijp|snap) (?:heel goed )?je (?:frustratie|boosheid|verdriet|angst|twijfels?|zorgen"
        r"|woede|gevoel|teleurstelling)",
        r"daar (?:word|zou|kan|wordt) (?:je|jij|iedereen|ik) (?:\w+ ){0,3}(?:niet (?:vrolijk|blij)"
        r"|moe|gek|verdrietig|boos)",
        r"niet voor niks|heel wat (?:om|wat|voor|op)|(?:pff|wat|echt|best)(?: ,)? heavy|^heavy",
        r"goed dat (?:je|jij) (?:er|hier|het|dit)\w* (?:over )?(?:begint|praat|vertelt|zegt"
        r"|aankaart)",
        rf"dat (?:je|jij) (?:\w+ ){{1,6}}(?:snap|begrijp) ik|natuurlijk (?:ben|voel) je (?:\w+"
        rf" )?{_FEELS}",
        r"(?:^|(?<=, )|(?<= en )|(?<=^ja ))(?:dat|dit|het|zoiets|die \w+|zo een \w+|alles|jouw"
        r" \w+)"
        rf" (?:is|was|klinkt|lijkt|moet|voelt|zijn|klinken|valt) {_VERY}(?:als )?{_VERY}{_HARD}"
        r"(?! van (?:je|jou)\b)",
        rf"(?:klinkt|lijkt(?: me| mij)?) {_VERY}{_HARD}",
        rf"wat {_VERY}{_HARD}(?! van (?:je|jou)\b)(?! dat je (?:niet|nooit))",
        rf"(?:wat een|zo een) {_VERY}(?:\w+ )?{_HARD}(?: \w+){{0,3}}$",
        r"(?:^|(?<=, ))wat een (?:\w+ )?(?:week|dag|jaar|periode|tijd|situatie|verhaal|toestand"
        r"|ellende"
        r"|gedoe|pech|verdriet|klap|nacht|pijn|druk|zorgen|zooi|gemis|teleurstelling)",
        r"(?:logisch|begrijpelijk|geen wonder|niet (?:zo )?(?:gek|raar|vreemd)|heel normaal"
        r"|terecht"
        r"|snap(?: ik)?(?: \w+)?|begrijp(?: ik)?(?: \w+)?|voorstellen(?: \w+)?|snap best|wil"
        r" geloven)"
        rf"(?: ,)? (?:dat|waarom|hoe) (?:{_YOU}|dat|dit|het|zoiets) (?!niet wil|het niet|niks wil"
        r"|niemand)\w+",
        r"(?:^|(?<=, ))(?:dat |heel |hartstikke |ook )*(?:logisch|begrijpelijk)(?: is dat| hoor)?$",
        r"(?:^|(?<=, ))(?:ja )?snap ik(?: heel| best)?(?: goed)?$|dat (?:snap|begrijp) ik (?:heel"
        r" |best |echt |zo |wel )*(?:goed|helemaal)?$",
        r"(?:geen wonder|vind je het gek)",
        r"(?:daar|hier) (?:zou|kan|kun|mag|word) (?:je|jij|iedereen|ik|een mens) (?:\w+ ){0,6}?"
        r"(?:moe|boos|verdrietig|balen|ziek|bang|gek|stil|somber)",
        rf"(?:je|jij) mag (?:\w+ ){{0,6}}?{_FEELS}",
        r"(?:dat|het) mag (?:er )?(?:gewoon |best |ook )*(?:er )?(?:zijn|zwaar zijn|pijn doen)",
        r"(?:dat|dit|het) (?:doet|deed|moet)(?: \w+)? (?:\w+ )?(?:zeer|pijn)(?: doen| gedaan|"
        r" hebben"
        r"| gedaan hebben)?(?! doen?)",
        r"(?:kan|kon) me (?:\w+ ){0,6}voorstellen",
        r"(?:goed|knap|fijn|dapper|moedig|mooi|stoer|sterk)(?: \w+)?(?: ,)? dat (?:je|jij|u) "
        r"(?:dit |het |dat |er |me |mij |ermee |hier |toch |nu |zo |eerlijk |aan |over |tegen )*"
        r"(?:zegt|vertelt|zei|deelt|durft|vertelde|aangeeft|zo eerlijk|begint|komt|gekomen"
        r"|uitspreekt"
        r"|praat|gezegd|verteld|laat)",
        r"(?:dank ?je ?wel|dank je|bedankt|dankjewel|merci|thanks)(?: ,)? (?:wel )?(?:dat je"
        r"|voor je (?:vertrouwen|eerlijkheid|openheid))",
        r"ik ben (?:\w+ )?blij dat (?:je|jij) (?:\w+ ){0,6}(?:zegt|zei|vertelt|vertelde|deelt"
        r"|bent)",
        r"(?:ik )?geloof (?:je|jou)(?! niet| wel)(?: \w+)?$",
        r"(?:je|jij|u) (?:hebt|heb|had|hebben|krijgt|kreeg|draagt|moet) (?:het )?"
        r"(?:\w+ ){0,4}?(?:zwaar|moeilijk|pittig|veel (?:op|aan|over|voor|te|meegemaakt)|flink"
        r"|lastig|niet makkelijk|een hoop|zwaar te verduren|nogal wat)",
        r"(?:daar|hier) (?:zijn|heb ik) (?:\w+ ){0,6}geen woorden voor|raakt me|komt (?:hard"
        r" )?binnen",
        r"(?:baal|baalt|balen)(?: \w+)? (?:voor|met) je|(?:^|(?<=, ))(?:jeetje|jemig|pff|pfoe|o"
        r"|ach)"
        r"(?: ,)? (?:wat|dat is) (?:\w+ )?(?:zeg|joh|rot|erg|heftig|naar|balen)",
        r"(?:^|(?<=, ))(?:echt |flink )?balen(?: zeg| joh| hoor| voor je| dan)*$",
        r"(?:^|(?<=, ))(?:wat )?(?:rot|klote|kut|heftig|pittig|rottig|zwaar|naar|shit|jeetje ,"
        r" zwaar)"
        r"(?: zeg| joh| hoor| voor je| man| dit| dat| allemaal)*$",
        r"gecondoleerd",
        r"(?:gaat|is)(?: me| mij)? (?:je )?niet in de koude kleren",
        r"(?:is|was) (?:\w+ )?(?:te )?(?:veel|te zwaar|veel te veel) (?:voor|om)",
        r"(?:hebt|heb) (?:alle|het volste|echt) (?:recht|reden) (?:om|van|tot)",
        r"ik (?:zou|zou ook|zou daar) (?:\w+ ){0,6}(?:boos|verdrietig|balen|bang|schrikken)(?:"
        r" \w+)*$",
        r"ik (?:vind|vond) (?:het|dat) (?:\w+ ){0,6}?(?:rot|erg|naar|heftig|verdrietig|knap"
        r"|dapper|moedig"
        r"|sneu|niet eerlijk|vervelend)(?! van| dat je niet)(?: (?:voor je|voor jou|dat|hoe"
        r"|om)\b.*)?$",
    ),
    not_after=re.compile(r"\b(?:niet zo|zeggen|zei|zegt|vindt|denkt|dat ze|dat hij|niet)\b"),
    not_with=re.compile(
        r"\b(?:dood\w*|leven|leeft|eind(?:e)? aan|jezelf (?:pijn|iets|wat)|snij\w*|kras\w*|er"
        r" niet meer|"
        r"suicid\w*|zelfdoding\w*|zelfmoord\w*)\b"
        r"|\b(?:valt mee|gaat (?:weer |wel |vanzelf )?voorbij|hoort erbij|voor iedereen|zelfmoord"
        r"|overdrijf\w*|stel je|niet zo (?:erg|zwaar)|maar je moet"
        r"|veel succes|veel plezier|te veel gevraagd|succes ermee)\b|\w (?:, )?maar (?!goed dat)"
        r"|van (?:je|jou)$"
    ),
    in_questions=False,
)

_DOING = r"(?:doe|zeg|vertel|regel|ga|onderneem|bel|bespreek|besluit|beslis|deel|meld|stap)"
HONESTY = Turn(
    any_of(
        r"ik vind het (?:\w+ )?(?:lastig|moeilijk|spannend) om (?:\w+ ){0,6}(?:zeggen|horen"
        r"|reageren)",
        r"ik (?:begrijp|snap) (?:het|je) (?:nog |even |ook )*niet (?:helemaal|goed|precies|zo"
        r" goed)",
        r"ik heb (?:ook )?niet (?:overal|op alles) een",
        r"ik weet (?:het )?(?:eerlijk gezegd |ook |even |zo |nu |gewoon |echt |zelf |nog )*niet"
        r"(?: (?:wat|hoe|of|zo|goed|precies)| ,|$)",
        r"heb ik (?:ook |zelf |nog |niet |zo |even |eerlijk gezegd )*(?:geen|een) (?:antwoord"
        r"|oplossing"
        r"|verstand)",
        r"ik (?:ga|zal|wil) (?:tegen )?(?:je|jou) niet (?:voorliegen|liegen|beliegen)|lieg niet",
        r"(?:ik )?(?:kan|kon|durf|ga|mag|wil|zal)(?: \w+)? (?:\w+ ){0,6}?(?:niet|niks|geen \w+)"
        r" (?:\w+ ){0,6}?(?:beloven|garanderen|toezeggen|voor me houden|geheimhouden|geheim houden"
        r"|voor mezelf houden|oplossen|zeker weten|wegnemen|onder ons houden|verzwijgen|zwijgen"
        r"|voorspellen|alleen oplossen|liegen|doen alsof|invullen|zomaar \w+)",
        r"(?:beloven|garanderen|geheimhouden|geheim houden|oplossen|voor me houden|helemaal"
        r" stilhouden)"
        r" (?:dat )?(?:kan|doe|ga|durf|mag) ik (?:\w+ ){0,6}?(?:niet|niks)",
        r"(?:kan|ga|durf|mag|wil) ik (?:\w+ ){0,6}?(?:niet|niks|geen) (?:\w+ ){0,6}?(?:beloven"
        r"|garanderen"
        r"|geheimhouden|geheim houden|voor me houden|oplossen|zwijgen)",
        r"(?:ik )?beloof (?:\w+ )?(?:niet|niks|geen \w+)",
        r"(?:een )?geheim (?:beloof|bewaren kan) ik (?:\w+ )?niet",
        rf"ik {_DOING} (?:\w+ ){{0,6}}?(?:niks|niet|nooit)(?: \w+)*? (?:zonder|buiten je om"
        r"|achter je rug"
        r"|voordat jij|tenzij|voor jij)",
        r"(?:zonder|voordat) (?:het |dat |ik het |ik dat )?(?:eerst )?(?:jij|jou|je) (?:het |dat "
        r"|eerst "
        r"|er )*(?:weet|te (?:zeggen|vertellen|overleggen|vragen)|hoort|overleg\w*)",
        r"(?:zonder|niet|niks) (?:\w+ ){0,6}?achter (?:je|jouw) rug(?: om)?|niet buiten (?:je"
        r"|jou) om",
        r"(?:hoor|weet|weten) (?:jij|je) (?:het |dat |dan )?(?:altijd |ook )?(?:als eerste|eerst"
        r"|van mij"
        r"|van tevoren)|(?:jij|je) (?:hoort|weet) (?:het|dat) (?:\w+ )?(?:als eerste|eerst|van mij"
        r"|van tevoren)|(?:dan )?(?:zeg|vertel) ik (?:je )?(?:dat|het) (?:\w+ )?(?:eerst|van"
        r" tevoren)",
        r"ik weet (?:het|dat|er|hier|daar|eerlijk gezegd|even|zelf|nu|nog|op dit moment|eigenlijk"
        r"|ook"
        r"|zo) ?(?:\w+ ){0,6}?niet(?! meer)",
        r"ik weet (?:ook )?(?:nog )?niet (?:\w+ )?(?:wat|hoe|of|precies|goed|zo goed|zeker|alles)"
        r"(?! jij| je (?:het )?bedoelt)",
        r"(?:weet ik|dat weet ik) (?:\w+ ){0,6}?(?:niet|te weinig)(?! meer)(?: van| zeker|"
        r" precies| goed)*",
        r"ik heb (?:\w+ )?(?:ook )?(?:geen|niet (?:het|een|alle|meteen)) (?:\w+"
        r" ){0,6}?(?:antwoord\w*"
        r"|oplossing\w*|verstand|idee|ervaring|toverstaf|pasklaar)",
        r"ik (?:ben|heb) (?:ook )?(?:geen|niet) (?:\w+ )?(?:hulpverlener|psycholoog|arts|dokter"
        r"|expert"
        r"|deskundige|therapeut)",
        r"ik (?:zeg|ben|wil|zal|moet) (?!dat|jij)(?:\w+ ){0,4}?eerlijk(?! van| over)",
        r"eerlijk (?:gezegd|te zijn)(?: ,)? (?:weet|heb|kan|durf|schrik|schrok) ik",
        r"ik (?:zeg|ga) (?:het )?(?:je )?(?:maar )?(?:eerlijk|niet liegen|niet doen alsof)",
        r"(?:dit|dat|het) (?:kan|mag|ga|hou) ik (?:\w+ )?niet (?:\w+ )?(?:voor me|voor mij|voor"
        r" mezelf"
        r"|geheim|stil|alleen)",
        r"ik (?:hou|houd) (?:het|dit|dat) niet (?:\w+ )?(?:geheim|voor me|voor mij|stil)",
        r"als (?:ik me (?:\w+ )?zorgen (?:\w+ )?maak|je (?:\w+ )?gevaar (?:\w+ )?loopt|jij in"
        r" gevaar"
        r"|het (?:\w+ )?(?:gevaarlijk|onveilig|niet veilig) (?:wordt|is)|je veiligheid"
        r"|er gevaar is|iemand gevaar loopt)(?: \w+)*(?: , .*)?",
        r"(?:soms|dan|misschien) (?:moet|zal|wil) ik (?:er |het |dit |wel |toch |ook )*(?:iemand"
        r"|met"
        r" iemand|een ander|hulp|overleggen)",
        r"ik (?:moet|ga|wil) (?:dit|hier|het|dat) (?:\w+ ){0,6}?(?:met iemand|delen|overleggen"
        r"|bespreken"
        r"|melden|aan iemand)",
        r"ik (?:schrik|schrok)",
        r"ik vind (?:dit|het|dat) (?:zelf |ook |eerlijk gezegd )+(?:\w+ )?(?:lastig|moeilijk"
        r"|spannend"
        r"|ingewikkeld)",
    ),
    not_after=re.compile(r"\b(?:zei|zegt|zeg je)\b"),
    not_with=re.compile(
        r"^(?!.*\b(?:niet|geen)\b).*\b(?:tussen|onder) ons\b|\bbeloof (?:\w+ )?niks te (?:zeggen"
        r"|vertellen)\b|"
        r"\b(?:ik weet het wel|eerlijk gezegd (?:vind|snap|begrijp) ik (?:je|jou|dat|het)"
        r"|niemand zegt|waar je je druk|niet wat je (?:moet|wilt))\b"
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
