"""Turns of phrase that tell the other what to do."""

from __future__ import annotations

import re

from .orders import Orders
from .turns import Turn, any_of

_START = r"(?:^|(?<=, )|(?<=^maar )|(?<=^dan )|(?<=^ja )|(?<= maar )|(?<=^en ))"
_YOU = r"(?:je|jij|u)"


def _orders(*phrases: str) -> str:
    return _START + "(?:" + "|".join(phrases) + ")"


_ORDER = (
    r"(?:drink|eet|slaap|lach|praat|zet|zoek|sport|ga|doe|maak|schrijf|leg|bel|app|stuur|stap|hou"
    r"|houd|lees|leer|train|oefen|plan|begin|vergeet|accepteer|kies|gooi|pak|neem|vraag|reageer"
    r"|stop|loop|beweeg|spreek|geef|ontspan)"
)
_WELCOME = (
    r"\b(?:zitten|mee|(?:de|je|even) tijd|stoel|rustig|thee|drinken|binnen|verder|door|zelfmoord)\b"
)
_TURNS = Turn(
    any_of(
        rf"{_START}{_YOU} moet (?!altijd|het zwaar|niks|helemaal niks|van |veel |alles "
        rf"|het allemaal|het zelf|zelf)(?!weten|huilen|lachen)\S+",
        rf"{_START}misschien moet {_YOU} \w+",
        rf"{_START}(?:dat|daar) moet {_YOU} (?:gewoon|eens|echt|tegen|aan|met) (?!.*zelf weten)\w+",
        rf"{_START}dan moet {_YOU} (?!(?:\w+ )?ook nog)(?:gewoon|echt|eens|maar|toch|dat|minder"
        rf"|meer|vaker|eerder|wat|harder|ook) \w+",
        rf"dat (?:kun|kan) {_YOU} beter \w+",
        r"(?:^|dan )zou ik (?:er )?(?:eens|gewoon|maar) \w+",
        r"^niks van aantrekken",
        rf"^weet je wat {_YOU} moet doen",
        rf"{_YOU} (?:kunt|kan|kon) (?:\w+ ){{0,2}}(?:beter|toch(?! niet)|misschien|het beste)",
        rf"{_START}{_YOU} zou (?!willen|graag|het liefst)(?:\w+ ){{1,8}}kunnen \w+",
        r"als ik jou was",
        r"ik zou (?:eens|gewoon|lekker|maar eens)",
        r"mijn (?:tip|advies)",
        r"ik (?:raad|adviseer) (?:je|jou|u)",
        r"het beste is (?:om|dat|als) \w+",
        rf"{_YOU} had (?:\w+ ){{0,4}}moeten \w+",
        r"wat als (?:je|jij) (?:gewoon|eens)",
        r"moet je (?:echt )?(?:eens )?(?:doen|proberen)$",
        rf"heb {_YOU} al (?:\w+ ){{0,3}}geprobeerd",
        rf"(?:daar|dan|misschien) zou {_YOU} (?:\w+ ){{0,5}}kunnen(?: \w+)?",
        rf"heb {_YOU} (?:er )?al (?:wel )?eens (?:aan|over) (?!zelfmoord)(?:\w+ ){{0,4}}gedacht",
        _orders(
            rf"{_ORDER} (?!{_YOU} |maar |rustig |gerust |lekker(?:$| ,)|me |mij "
            rf"|ons )(?!.*{_WELCOME})(?:\w+ ){{0,4}}?(?:gewoon|eens|anders|juist|lekker|minder"
            rf"|vaker|eerder|meer|nooit)",
            r"laat je niet (?:zo )?(?:kennen|gek maken|kisten|opjutten|klein krijgen)",
            r"zeg (?:het )?(?:gewoon )?tegen (?:je|jouw|hem|haar|ze|die) \w+",
            r"(?:verwijder|schrap) \w+",
            r"vertel het (?:\w+ ){0,2}(?:gewoon|aan) \w+",
            r"stap (?:over|naar|eens|gewoon) \w+",
            r"stuur (?:ze|hem|haar) \w+",
            r"haal (?:\w+ ){1,4}(?:van je|weg|af)",
            r"kies (?:voor|gewoon)",
            r"wees (?:eens|gewoon|wat) \w+",
            r"tel (?:\w+ )?tot",
            r"doe aangifte",
            rf"(?:de )?volgende keer moet {_YOU} \w+",
            r"ga (?:er mee|ermee) naar",
            r"probeer (?:eens|gewoon|dan|maar|om|het|eerst|anders|wat|elke|nou)",
            r"leg (?:\w+ ){1,5}weg",
            r"zet (?:\w+ ){1,4}(?:van je af|uit je hoofd|opzij)",
            r"trek (?:het je|je (?:er|daar|dat|het)) (?:\w+ ){0,4}aan",
            r"zoek (?:een|gewoon|iemand|hulp|eens|afleiding)",
            r"neem (?:een|wat|lekker|gewoon|eens) (?!kop|slok|stoel|koek|hap)\w+",
            r"ga (?:eens |gewoon |lekker |dan |nou |volgende keer )*(?:niet|met (?!mij|me|ons)"
            r"|naar|sporten|slapen|hardlopen|vroeg|eerder|praten|vragen|doen|leren)",
            r"praat (?:er |eens |gewoon )*(?:met|over|eens)",
            r"vraag (?:het |gewoon |eens |dan |anders )*(?:of|om|hulp|aan)",
            r"(?:blokkeer|negeer|vermijd|ontwijk|accepteer) \w+",
            r"maak (?:gewoon |eens |dan )*een (?:planning|lijst|lijstje|schema|afspraak|plan)",
            r"schrijf (?:het|alles|eens|gewoon)",
            r"doe (?:gewoon |eens |een keer |elke dag )+(?:iets|wat|een|leuke)",
            r"zorg (?:dan |gewoon |er )*(?:dat|voor)",
            r"stop (?:er )?(?:met|gewoon|ermee)",
            r"denk (?:ook|eens|er) (?:eens|aan|niet)",
            r"slaap er (?:\w+ ){1,4}over",
            r"meld (?:je|het)",
            r"gewoon (?!te|zo|ge|al|een|even)\w{3,}(?:er|en) \w+",
        ),
    ),
    not_after=re.compile(r"\b(?:wat|niet zeggen|zei|zegt|hoe|zegt dat|vindt dat)(?: \w+)? $"),
    not_with=re.compile(
        r"^(?:dan )?ik (?:stuur|zeg|schrijf) ,|\b(?:wat|waar|zoals|als) (?:je|jij"
        r"|het) (?:\w+ )*(?:wil|wilt|kwijt|te veel)\b|^(?:drink iets|stel dat)"
        r"|\b(?:ik ga je niet zeggen|doe (?:even |gewoon |eens |nou )*normaal|zelfmoord|zei dat)\b"
    ),
    in_questions=True,
    begins_questions=True,
)

_PLAIN_ORDER = (
    r"(?:drink|eet|slaap|sport|schrijf|bel|app|mail|stuur|stap|lees|leer|train|oefen|plan|begin"
    r"|vergeet|kies|gooi|vraag|reageer|stop|beweeg|spreek|ontspan|probeer|meld|blokkeer|negeer"
    r"|vermijd|accepteer|regel|zoek|zorg|praat|haal|trek|verwijder|onthoud|bedenk|overleg|werk"
    r"|adem|verdeel|leg|zet|doe|maak|neem|pak|hou|houd|wandel|vertrouw|concentreer|focus|schrap"
    r"|bespreek|deel|wissel|ruil|sluit|koop|kruip|verzin|download|douche|ren|fiets|verander|bereid"
    r"|spaar|bewaar|richt|loop|geef)"
)
_THEIR_OWN = (
    r"(?:bel|vraag|app|mail|leg|schrijf|bespreek|zoek|pak|neem|verdeel|volg|spreek|meld|zet|doe"
    r"|probeer|trek|vertel|zeg|geef|deel|hou|houd|richt|bereid)"
)
_NOT_ORDERED = (
    r"(?!.*\b(?:maar|mee|me|mij|ons|even|rustig|gerust|zitten|stoel|thee|koffie|water|binnen|tijd"
    r"|zelfmoord|lekker|113|112|zorgen|druk|ongerust|tas|jas|kopje|slok|zorgvuldig|als je wilt"
    r"|sorry|samen|blaadje|op mij|vrijdag|wat je wilt|beter dan|smakelijk|dat ik|door)\b)"
)
_ORDERS = Turn(
    any_of(
        rf"{_START}{_PLAIN_ORDER} (?!(?:dat|je|jij|u|jullie|ik|we|wij|hij"
        rf"|hem op)\b){_NOT_ORDERED}\w+",
        rf"{_START}{_THEIR_OWN} je (?!er |het |dat |nog |ook |wel |al |iets "
        rf"|wat ){_NOT_ORDERED}\w{{3,}}(?! je\b)",
        rf"{_START}ga (?:maar |eens |gewoon |dan |nou |toch |eerst |nu )*(?:op tijd|vroeg|eerder"
        rf"|lekker slapen|een (?:rondje|stukje)|naar (?:bed|de (?:huisarts|dokter)|buiten|je \w+)"
        rf"|praten|hulp|aan|in gesprek|op zoek|vaker|minder|bij|ervoor|wandelen)(?! mee)",
        rf"{_START}laat (?:je|het|hem|haar|die|ze|dat|de|jezelf|zien dat) (?!maar$|me\b|mij\b"
        rf"|weten|horen|hier\b|ons\b|lekker\b)(?!.*\b(?:zitten|weten|maar$))\w+",
        rf"{_START}(?:zeg|vertel) (?:het|dat|dit) (?:gewoon |eens |dan |toch |eerlijk |ook "
        rf"|maar )*(?:tegen|aan|thuis|hem|haar|ze)",
        rf"{_START}(?:zeg|vertel) (?:gewoon |dan |eens |toch )*(?:nee|hem|haar|ze|tegen|aan"
        rf"|eerlijk)",
        rf"{_START}(?:zeg|vertel) je (?:vader|moeder|ouders|mentor|trainer|coach|baas|vriend\w*)",
        rf"{_START}denk (?:ook |eerst |vooral |gewoon |eens |nou |er )*(?:aan|na|niet|positief)",
        rf"{_START}kijk (?:eens |gewoon |eerst |dan |anders )*(?:of je|vooruit|wat je|naar wat|op)",
        rf"{_START}blijf (?:gewoon |altijd |vooral |dan )*(?:bij|uit de buurt|uit|positief|jezelf"
        rf"|van|weg|oefenen|thuis|kalm|ademen)(?! je\b| me\b| mij\b)",
        rf"{_START}wees (?:gewoon |eens |altijd |vooral )*(?:jezelf|eerlijk|open|duidelijk|lief"
        rf"|sterk|assertief|voorzichtig)",
        rf"{_START}wacht (?:gewoon |nog |eerst |liever )*(?:een (?:week|dag|paar)|tot (?:je|het"
        rf"|hij|ze)|af)",
        rf"{_START}luister (?:gewoon )*(?:naar (?:je|wat)|niet)",
        rf"{_START}(?:neem|pak) (?:dan |gewoon |toch |lekker |wat |je |meer |eens |even "
        rf"|een )*(?:rust|pauze|vrij|afstand|contact|dag vrij|bad|douche|dagje)",
    ),
    not_after=re.compile(r"\b(?:zei|zegt|wat|hoe|niet zeggen)\b"),
    not_with=re.compile(
        r"^(?:dan )?ik (?:stuur|zeg|schrijf) ,|\b(?:wat|waar|zoals|als) (?:je|jij"
        r"|het) (?:\w+ )*(?:wil|wilt|kwijt|te veel)\b|^(?:drink iets|stel dat)|\b(?:11[23]|0800\w*"
        r"|zelfmoord|doe (?:even |gewoon |eens |nou )*normaal|doe niet zo|zei dat|doe dat)\b"
    ),
    in_questions=True,
)
_NOT_MUST = (
    r"(?!niks|helemaal|van |veel |alles|het allemaal|het zelf|zelf|weten|huilen|lachen|wel veel"
    r"|zoveel|zo veel|altijd alles|ook veel|altijd|alles|het zwaar|nu|best|vast|ineens"
    r"|(?:\w+ )?ook nog|me |mij |zeker|zelfs|steeds|nog)"
)
_SUGGESTS = Turn(
    any_of(
        r"^(?:gewoon|lekker|beter|niet) (?:\w+ ){1,5}(?:reageren|negeren|blokkeren)$",
        r"^als je nou (?!wilt|wil|zin)\w+ (?:\w+ )+",
        rf"wat {_YOU} (?:moet|kunt|kan|zou kunnen) doen(?: ,)? is|volgens mij moet {_YOU}"
        rf" (?!niks)\w+",
        rf"{_YOU} (?:kunt|kan) (?:altijd|ook|eens|gewoon) (?:een keer |eens |altijd |gewoon "
        rf"|ook )*(?:bellen|praten|vragen|proberen|zeggen|stoppen|zoeken|naar|langs)(?! (?:met"
        rf"|naar) (?:mij|me))",
        r"lijkt (?:het )?(?:me |mij )?(?:\w+ )?(?:goed|handig|verstandig|slim|beter)(?: ,)? (?:als"
        r"|dat|om) (?!ik|we)",
        rf"{_YOU} zou (?!willen|graag|het liefst|zeggen)(?:\w+ ){{0,3}}(?:gewoon|eens|moeten"
        rf"|kunnen) (?!willen)\w+",
        rf"{_START}(?:bel|vraag|schrijf|mail|app|praat|overleg|ga) (?:even|anders|misschien"
        rf"|gewoon) (?!mee|zitten|met (?:me|mij)|samen|lekker zitten|rustig)\w+",
        rf"ga {_YOU} toch (?:gewoon )?(?:niet|een|naar|met)",
        rf"heb {_YOU} (?:er |het |dit |dat )*(?:al|weleens|wel eens) (?:eens |weleens "
        rf"|wel eens )?(?:(?:er )?(?:met|over) (?:je|iemand|de|een|hem|haar"
        rf"|ze)(?: \w+){{0,4}} (?:gepraat|gesproken)|gedacht (?:aan|over) (?!zelfmoord|de dood"
        rf"|dood|je leven))",
        r"^(?:ik zou|zou ik) (?:\w+ ){1,3}(?:pikken|laten gebeuren|zeggen|doen|stoppen|proberen"
        r"|vertellen|bellen|vragen|blokkeren|negeren)",
        rf"(?:dan|daar|dit|dat|hier|anders|eigenlijk|misschien|zo|nu|eerst"
        rf"|toch) moet {_YOU} {_NOT_MUST}(?!.*zelf weten)(?!.*\bik\b)\w+",
        r"(?:jij|je) moet (?!wel (?:heel |erg |zo )?(?:veel|zwaar|moe|druk)|altijd|het zwaar"
        r"|.*\balles\b)(?:\w+ )?(?:gewoon|eens|echt|wel|toch|vaker|minder|meer|beter|ook|misschien"
        r"|leren|eerst|hulp|eerder|met|naar|het (?:gewoon|echt|aan|tegen)) (?:\w+)",
        rf"(?:dat|dan|het|vind dat|denk dat|tijd dat) {_YOU} (?:\w+ ){{1,7}}?(?:moet|moest|moeten"
        rf"|zou moeten|kan beter)$",
        rf"{_YOU} zou (?:er |het |dat |eens |ook |toch |wel |misschien |gewoon |best |vaker "
        rf"|dit )*(?:eens|kunnen|moeten|gewoon|beter)",
        rf"^(?:misschien |en |maar |of )?(?:kun|kan|kon) {_YOU} (?:het |dat |er |hem |haar |dan "
        rf"|ze |die )*(?:niet|misschien|gewoon|beter|toch) (?!zeggen|vertellen|slapen|meer|goed"
        rf"|uitleggen|zo)\w+",
        rf"zou {_YOU} (?:\w+ ){{0,3}}?(?:niet|eens|beter) (?!willen|durven)\w+",
        rf"moet {_YOU} (?:er |het |dat |dan )*(?:niet|eens) (?:\w+ )+",
        r"misschien (?:kun|kan|moet|zou|helpt|is het (?:\w+ ){0,6}(?:idee|handig|goed|slim"
        r"|verstandig|beter (?:om|als)|tijd)|een idee|toch)(?! ik| we| het niet)",
        r"(?:een|geen) (?:goed |beter |leuk )?idee (?:om|als)(?! ik| we)",
        r"(?:is|was|lijkt)(?: \w+)? (?:het )?(?:\w+ )?(?:handig|verstandig|slim|beter|het beste"
        r"|belangrijk|handiger|slimmer|raadzaam) (?:om|als je|dat je|voor je)",
        r"(?:beter|handiger|slimmer) (?:is (?:het )?(?:om|als|te)|kun je|kan je)",
        r"(?:^|(?<=, ))(?:ik|zelf) zou (?:\w+ )?(?:het |er |dat |hem |haar |die "
        r"|als ik jou was )*(?:gewoon|eens|zeker|toch|zelf|eerst|wel|maar|lekker|met|naar|niet te"
        r"|stoppen|aan)(?! (?:\w+ ){0,6}(?:graag|boos|weten|willen|schrikken|merken|missen|balen"
        r"|verdrietig|vinden|worden))",
        r"(?:als ik (?:jou|jij|je) (?:was|zou zijn)|in jouw (?:plaats|geval"
        r"|schoenen))(?! ook boos)",
        r"(?:tip|advies)(?= ,)",
        r"(?:een|nog een|gouden|kleine|mijn) tip",
        r"(?:dat|het|wat) (?:hielp|helpt|werkt|werkte)(?: \w+)? (?:mij|me|bij mij|altijd|vaak|echt"
        r"|meestal|heel goed|goed)",
        r"(?:bij )?(?:mij|me) (?:hielp|helpt|werkt|werkte)(?: het)?(?! niks| niet)",
        r"(?:wat|dat) (?:mij|me|bij mij) (?:altijd |vaak |echt |toen )*(?:hielp|helpt|werkt"
        r"|werkte)",
        r"(?:helpt|hielp) (?:vaak |echt |soms |het |altijd |meestal |om )*(?:om|als je) \w+",
        rf"heb {_YOU} (?:er |het |dat |al |ook |wel |weleens |misschien )*(?:eens "
        rf"|weleens )*(?:(?:over|aan) (?!zelfmoord|de dood|dood)(?:\w+ ){{1,6}}(?:gedacht"
        rf"|overwogen)|(?:\w+ ){{0,5}}(?:overwogen|geprobeerd|uitgeprobeerd)$)",
        rf"(?:heb|had) {_YOU} (?:er )?(?:al |weleens |wel eens )+(?:eraan |erover )gedacht",
        r"wat als (?:je|jij) (?:nou |nu |het |eens |gewoon |er |hem |haar |morgen )*(?:\w+ )+",
        r"als je (?:nou|nu) (?:eens|gewoon|een keer) \w+",
        r"niet (?:op |aan )?(?:reageren|opgeven|over piekeren|te veel nadenken|zo veel aan denken)",
        r"(?:^|(?<=, ))(?:gewoon|lekker|even|eerst|beter) (?:\w+ ){0,4}?(?:negeren|doorbijten"
        r"|doorgaan|blokkeren|ademhalen|ademen|proberen|praten|zeggen|vragen|slapen|doorzetten"
        r"|doen|blijven|volhouden|uitrusten|oefenen|leren|loslaten|beginnen|zijn)$",
        rf"{_YOU} (?:hoeft|hoef) (?:\w+ )?alleen maar (?:te )?\w+",
        r"(?:het|de) (?:beste|verstandigste|slimste|belangrijkste)(?: \w+)* (?:is|doen is|doet)",
        rf"dan (?:ga|doe|bel|vraag|zeg|neem|pak|maak|stop|praat|leg|zet|meld|vertel"
        rf"|blokkeer) {_YOU} (?!mee)(?:\w+ )?(?:toch|gewoon|eens|beter|even naar)",
        rf"{_YOU} (?:kunt|kan) (?:het |er |dat |hem |haar |ze )*(?:altijd|ook|gewoon|eens|best"
        rf"|beter|toch|misschien|het best|eventueel|proberen)(?: \w+)*? (?!mij "
        rf"|me )(?:\w+ )?(?:proberen|praten|vragen|bellen|zeggen|gaan|doen|zoeken|schrijven"
        rf"|vertellen|stoppen|maken|leren|nemen|aanmelden|inschrijven|blokkeren|mailen|appen"
        rf"|negeren|leggen|zetten|vinden|aanvragen|afspreken|oefenen|sporten|lopen|eten|drinken"
        rf"|slapen|kijken)$",
        r"(?:hoog |wordt |het is )?tijd (?:om (?:te|er|een|het|eens|hulp)|dat (?:je|jij)) \w+",
        r"(?:probeer|probeert) (?:\w+ ){0,6}?te \w+",
        r"(?:eens|een keer) met iemand (?:gaan )?praten",
        rf"^(?:en |maar )?waarom (?:ga|doe|vraag|praat|bel|probeer|kom|stap|neem|zoek|stuur"
        rf"|schrijf|meld|stop|maak|begin|app|loop|kies) {_YOU} (?:\w+ ){{0,3}}?niet (?!.*\b(?:mee"
        rf"|me|mij|ons)\b)(?:gewoon|eens|even|eerst|een keer|met|bij|aan|lekker|naar (?!school"
        rf"|huis|training|les)) ?\w*",
        rf"dan (?:ga|doe|schrijf|bel|vraag|zeg|neem|zoek|maak|stop|praat|leg|zet|meld|app|kom|loop"
        rf"|probeer|stuur|hou|slaap) {_YOU} (?!mee|mij|me|niks|niet)(?!.*\b(?:mij|me|hier"
        rf"|gerust)\b)(?:\w+ ){{0,4}}?(?:maar|toch|gewoon|eens|beter)",
        r"(?:^|(?<=, ))beloof (?:me|mij|het me) (?:nou )?(?:dat|eerst|niet)",
        rf"(?:^|(?<=, ))(?!wat|hoe|waar|wie|dan|en|nu|altijd|dat|vandaag|straks|morgen|elke|iedere"
        rf"|thuis|zo\b|dus)(?:\w+ ){{0,3}}moet {_YOU} (?:\w+ ){{0,4}}?(?:doen|proberen|omdraaien"
        rf"|laten|gaan|vragen|leren|downloaden|lezen|ook doen|kijken|negeren|zoeken|loslaten"
        rf"|praten|delen|accepteren)$",
        r"(?<!ik )zou (?:al |echt |zeker |best |wel |misschien |een hoop |veel )*(?:schelen"
        r"|helpen)(?! als (?:ik|we))",
        r"(?<!of )(?<!als )(?<!wat )(?<!dat )(?:dat|het) (?:scheelt|helpt)(?: (?:al|echt|wel"
        r"|altijd|vaak|zo|zoveel|veel|een hoop|heel|enorm|goed|tegen \w+))*$",
        r"(?:is|zou|was|lijkt) (?:\w+ ){1,6}?(?:niks|niet iets) voor (?:je|jou)(?: zijn)?$",
        r"jullie moeten (?:\w+ )?(?:eens|gewoon|echt|samen|gaan|maar|dat|het)",
        rf"heb {_YOU} (?:er |al |weleens |wel |eens )*(?:overwogen|erover gedacht|eraan gedacht"
        rf"|over gedacht) (?:om|dat) (?!.*leven)",
        r"(?:^|(?<=, ))\w+(?: \w+){0,3}en helpt (?:echt|mij|me|altijd|vaak|ook)(?: \w+)*$",
        r"(?:het|dat) zou (?:\w+ )?(?:goed|fijn|handig|beter|verstandig|mooi) zijn (?:als je|om)",
        r"(?:^|(?<=, )|(?<=^en )|(?<=^nou ))ga (?:jij|je) (?:nou |eerst |maar |toch |lekker "
        r"|gewoon |eens )+(?!zitten)\w+",
        r"wat dacht je van (?!.*\b(?:samen|ons|morgen|\w+dag|thee|koffie|rondje|ijsje|kop\w*"
        r"|wandeling|stukje)\b)\w+|is (?:echt |ook )+een optie$",
        r"(?:^|(?<=, ))(?:kleine |gouden |een )?tip (?:van|is|voor)\b|maakt je hoofd leeg",
        rf"^waarom vraag {_YOU} (?:\w+ ){{1,3}}niet (?:om|of|mee)\b",
        r"(?:^|(?<=, ))ik zou (?!.*\b(?:ook|niet weten|willen|graag|samen|jou|met je|luisteren"
        r"|je iets)\b)(?:\w+ ){0,3}(?:even|langs|naar (?:de|een|je)|stoppen|vragen|praten"
        r"|melden)\b",
        rf"{_YOU} (?:kunt|kan) (?:ook |altijd |misschien |best |eens )+(?:\w+ )*?(?!mij "
        rf"|me )\w*(?:sturen|schrijven|doen|nemen|zetten|leggen|proberen)(?: \w+){{0,4}}$",
        r"^(?:heb je )?al (?:eens )?aan (?!zelfmoord|de dood)(?:\w+ ){1,3}gedacht",
        r"(?:daarna|daarom|dus) moet (?:je|jij) (?:wel |gewoon |echt )*(?:weer verder|weer door"
        r"|gewoon \w+)",
        rf"(?:dat|dit|daar|die) zou {_YOU} (?:\w+ ){{0,3}}(?:moeten|kunnen) \w+",
        r"(?:dan|daar|alleen daar) zou ik (?!ook|boos|verdrietig)(?:\w+ ){1,6}(?:gaan|doen|bellen"
        r"|vragen|zeggen|praten|proberen|stoppen|nemen|zetten)$",
        r"^misschien (?:dan |eens |gewoon |toch |een uur\w* |wat )*(?:minder|meer|eerder|vaker"
        r"|naar (?:de|je|een))\b",
        r"^(?:dan |eerst |gewoon |misschien )*(?:een uur\w* |wat |iets )?(?:eerder|vroeger"
        r"|op tijd) naar bed",
        r"(?:naar|bij) (?:de|je|een) (?:huisarts|dokter|psycholoog)(?! geweest| gaat| gegaan"
        r"| was) (?:\w+ )?(?:gaan|langs|stappen|zijn)$",
    ),
    not_after=re.compile(r"\b(?:zei|zegt|niet zeggen (?:wat|dat)|zegt dat|vindt dat|wat|zeggen)\b"),
    not_with=re.compile(
        r"\b(?:11[23]|0800\w*|zelfmoord|niet zeggen (?:wat|dat)|zei dat|met mij|bij mij terecht"
        r"|mij vertellen|me vertellen|mij bellen|me bellen|me appen|hoe het helpt|zullen we"
        r"|zal ik)\b"
    ),
    in_questions=True,
    begins_questions=True,
)
ADVICE = (_TURNS, _ORDERS, _SUGGESTS, Orders())
