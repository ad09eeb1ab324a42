"""Turns of phrase that settle something: judgement, diagnosis and a promise of secrecy."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_YOU = r"(?:je|jij|u)"

_LOW = (
    r"(?:lui|luie|verwend|verwende|dom|domme|stom|zwak|slap|slappe|kinderachtig|overgevoelig"
    r"|egoistisch|aansteller|watje|negatief|laf|laffe|brutaal|ondankbaar|arrogant|hopeloos|asociaal"
    r"|zeurpiet|onuitstaanbaar|huilebalk|drama ?queen|lafaard|egoist|overdreven|respectloos"
    r"|belachelijk|flauw"
    r"|liegen|chantage|oneerlijk|onvolwassen|zielig|stresskip|slachtoffer|sukkel|loser"
    r"|ondoordacht|onverantwoordelijk|zeur|sneu|dramatisch"
    r"|naief|idioot|onzinnig)"
)
_AND = (
    r"(?:ook |gewoon |wel |echt |nogal |een |beetje |zo |altijd |best |te |toch |natuurlijk "
    r"|behoorlijk |eigenlijk |heel |erg )*"
)
JUDGING = Turn(
    any_of(
        rf"{_YOU} (?:bent|doet|reageert|gedraagt je) {_AND}{_LOW}(?! als| noem)",
        rf"ik vind (?:je|jou|jij|u) {_AND}{_LOW}",
        rf"(?:^|(?<=, ))(?:dat|dit) is {_AND}(?:{_LOW}|raar gedrag|onzin)"
        r"(?! van (?:hem|haar|ze|hun|die|je (?:vader|moeder)|jouw))(?! voor)",
        r"(?:^|(?<=, ))doe (?:even |gewoon |eens |nou )*normaal",
        r"(?:^|(?<=, ))doe niet zo \w+",
        r"(?:^|(?<=, ))wees (?:toch |nou )*niet zo \w+(?: \w+)?",
        r"je stelt je (?:wel |echt |gewoon |ook |nogal |een beetje )*aan",
        r"stel je (?:toch |nou )*niet (?:zo )?aan",
        r"(?:je|jij) overdrijft(?! niet| niks| nooit)",
        r"maakt er (?:wel |ook |nogal |altijd |zo |een )*drama van",
        r"wat een (?:gezeur|onzin(?! dat (?:ze|hij|die))|aanstellerij|flauwekul|gezeik|gejank)",
        r"(?:dat|dit) slaat (?:echt )?nergens op",
        r"kan echt niet wat (?:je|jij)\b[\w ]*",
        r"vind ik (?:echt |gewoon )*niet kunnen",
        rf"(?:ik vind (?:dat|het|dit)|(?:dat|dit) vind ik) {_AND}(?:niet \w+|{_LOW}|jammer)"
        r" van (?:je|jou)$",
        rf"wat ben (?:je|jij) {_AND}{_LOW}",
        r"zo (?:gedraag je je|praat je|doe je) niet",
        r"zo (?:mag|moet) je niet denken",
        r"speelt (?:altijd |graag |ook )*het slachtoffer",
        r"dat krijg je ervan",
        r"had je (?:\w+ ){1,4}maar (?:niet )?(?:moeten|gelaten|gedaan)",
        r"niet (?:zo |erg |heel )*(?:slim|handig|netjes|aardig) van (?:je|jou)",
        rf"hoe (?:kun|kan|kon) (?:je|jij) zo {_LOW}",
        r"belachelijk dat (?:je|jij) (?!niet)\w+",
        rf"{_YOU} bent ook zo een \w+$",
        r"van een mug een olifant",
        r"(?:je|jij) (?:kan|kunt) (?:ook |echt |wel )*(?:nergens|niks) (?:tegen|hebben)",
        r"(?:je|jij) neemt het (?:\w+ )?te (?:serieus|zwaar|persoonlijk)",
        r"(?:je moet je|schaam je) (?:\w+ )?(?:schamen|niet)$",
        r"eigen schuld(?! niet)",
        r"teleurgesteld in (?:je|jou)",
        r"niet van (?:je|jou) verwacht",
        r"(?:je|jij) denkt (?:ook |altijd )*alleen aan jezelf",
        r"^belachelijk(?: gewoon)?$",
        r"(?:dom|stom|stomme actie|slap|flauw|kinderachtig) van (?:je|jou)$",
        r"wat (?:dom|stom) dat (?:je|jij)\b[\w ]*",
        r"niet zo zeuren",
        r"(?:je|jij) doet er (?:ook |gewoon |echt )*(?:niks|weinig) (?:aan|voor)",
        r"dat vind ik liegen|(?:je|jij) liegt",
        r"hoe (?:kun|kan) je nou zo \w+ \w+",
        r"hoe haal je het in je hoofd",
    ),
    not_after=re.compile(
        r"\b(?:niet|geen|zei|zegt|zeiden|noemt|noemden|of|dat hij|dat ze|knap|goed|fijn)\b"
    ),
    in_questions=True,
)

_CONDITION = (
    r"winterdepressie|depressie|depressief|depri|burn-out|overspannen|adhd|add|autisme|autist"
    r"|autistisch|borderline|bipolair|anorexia|boulimia|\w*stoornis|faalangst|sociaal angstig"
    r"|trauma|getraumatiseerd|ptss|psychose|psychotisch|verslaafd|verslaving|ocd|paniekaanval"
    r"|paniekaanvallen|schizofreen|schizofrenie|hoogsensitief|manisch|burn-outje"
    r"|\w*verslaafd|\w+verslaving|\w+angst|hoogbegaafd|hyperventilatie|depressieve \w+"
    r"|\w+complex|eetprobleem|agressieprobleem|\w*fobie"
)
DIAGNOSIS = Turn(
    re.compile(
        r"(?:\b(?:je|jij|u) (?:bent|ben|hebt|heb|zit|lijdt)|\b(?:bent|ben|hebt|heb|zit) (?:je"
        r"|jij|u)"
        r"|\b(?:dit|dat) (?:is|zijn|lijkt|klinkt|noemen|heet)|^klinkt|\bheeft je|\btypisch(?: een)?"
        r"|\bik (?:denk|vermoed) dat (?:je|jij|u)) "
        rf"(?:[\w ,-]{{0,50}} )?(?:{_CONDITION})\b"
    ),
    not_with=re.compile(
        r"\b(?:niet|geen|zei|zegt|zeg je|bang dat|woord|weet|noemt|noemde|hoeft"
        r"|iemand|hij|mijn|dokter|huisarts|wil zeggen|zegt niks|of dit|of het)\b"
        r"|\bik (?:heb|had|ben|was|kreeg)\b"
    ),
)

SECRECY = Turn(
    any_of(
        r"(?:blijft|houden we) (?:\w+ ){0,3}?(?:tussen ons(?! in| niet)|onder ons|tussen jou en mij"
        r"|tussen mij en jou|binnen deze muren|ons geheim(?:pje)?)",
        r"blijft (?:gewoon |echt )?hier$",
        r"ik (?:zeg|vertel|zal|ga|praat) (?!je)(?:\w+ ){0,6}?niemand(?: \w+)*",
        r"ik (?:zeg|vertel|praat) (?:het|dat|dit|er) niet (?:tegen|aan|verder|door)(?: \w+)*",
        r"ik (?:zeg|vertel) (?:het|dit|dat) niet$",
        r"ik zeg (?:echt |heus |absoluut |er )+niks (?:tegen|over)",
        r"ik zal (?:\w+ ){0,3}niks (?:vertellen|zeggen|verklappen)",
        r"(?:gaat|neem ik) (?:met (?:mij|me) )?mee (?:het|mijn|in mijn) graf",
        r"komt (?:deze|dit|die|het) \w+ niet uit",
        r"kan ik (?:dat|het|dit) (?:wel |best )?geheimhouden",
        r"kaken op elkaar",
        r"(?:zal|ga) ik (?:tegen |aan )niemand \w+",
        r"we houden (?:dit|het|dat) (?:onder|tussen) ons",
        r"ik (?:vertel|verklap) niks$",
        r"met geen woord",
        r"lippen zijn verzegeld",
        r"ik (?:verklap|verraad) niks",
        r"ik kan (?:goed |heel goed )?(?:zwijgen|een geheim bewaren)",
        r"ik zeg (?:niks (?:tegen|hoor|, beloofd)|er niks (?:over|van|tegen))",
        r"ik vertel (?:het )?nooit (?:iets |wat )?(?:door|verder)",
        r"(?:beloof|zweer|erewoord)\b[\w ,]{0,20}? (?:niks zeg|niet doorvertel|niet verder"
        r"|niemand)",
        r"(?:beloof|zweer)\b[\w ]{0,20} niet (?:doorvertel|verder vertel|zeg)",
        r"geheim is (?:bij mij )?veilig(?: bij mij)?",
        r"bij mij is (?:\w+ )?geheim",
        r"mijn mond is dicht",
        r"ik (?:hou|houd) mijn mond",
        r"zwijg als (?:het|een) graf",
        r"ik (?:hou|houd|bewaar) (?:het|dit|dat|je) (?:\w+ )?(?:geheim|voor me|voor mij|voor"
        r" mezelf)",
        r"niemand (?:komt|krijgt) (?:dit|het|er|iets) (?:\w+ ){0,3}(?:weten|achter|horen)",
        r"niemand hoort (?:dit|het|iets)(?: van mij)?$",
        r"van mij (?:hoort|krijgt|zal) niemand (?:iets|wat|niks|het|dit)",
    ),
    not_after=re.compile(r"\b(?:niet|nooit|als|of|kan)\b"),
    not_with=re.compile(
        r"\b(?:zonder|tenzij|totdat|voordat|behalve als|onveilig|gevaar|niet beloven|niet beloof"
        r"|zegt dat)\b"
    ),
)
