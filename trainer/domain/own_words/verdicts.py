"""Turns of phrase that settle something: a diagnosis and a promise of secrecy."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_CONDITION = (
    r"winterdepressie|depressie|depressief|depri|burn-out|overspannen|adhd|add|autisme|autist"
    r"|autistisch|borderline|bipolair|anorexia|boulimia|\w*stoornis|faalangst|sociaal angstig"
    r"|trauma|getraumatiseerd|ptss|psychose|psychotisch|verslaafd|verslaving|ocd|paniekaanval"
    r"|paniekaanvallen|schizofreen|schizofrenie|hoogsensitief|manisch|burn-outje|\w*verslaafd"
    r"|\w+verslaving|\w+angst|hoogbegaafd|hyperventilatie|depressieve \w+|dyslexie|dyscalculie"
    r"|burn-out\w*|depressiviteit|\w*angststoornis|\w+complex|eetprobleem|agressieprobleem|\w*fobie"
)
DIAGNOSIS = Turn(
    re.compile(
        rf"(?:\b(?:je|jij|u) (?:bent|ben|hebt|heb|zit|lijdt)|\b(?:bent|ben|hebt|heb|zit) (?:je|jij"
        rf"|u)|\b(?:dit|dat) (?:is|zijn|lijkt|klinkt|noemen|heet)|^klinkt|\bheeft je"
        rf"|\btypisch(?: een)?|^gewoon(?: een)?|\b(?:is|zijn) (?:gewoon|vast|typisch)"
        rf"|lijkt wel of (?:je|jij)|\bik (?:denk|vermoed) dat (?:je|jij"
        rf"|u)) (?:[\w ,-]{{0,50}} )?(?:{_CONDITION})\b|^(?:een )?(?:{_CONDITION}) , dat is wat"
        rf"|^of een (?:{_CONDITION})\b"
    ),
    not_with=re.compile(
        r"\b(?:niet|geen|zei|zegt|zeg je|bang dat|woord|weet (?:je|niet|jij|hij)|noemt|noemde"
        r"|hoeft|iemand|hij|mijn \w+ (?:heeft|had|is|was|zit)|(?:dokter|huisarts) (?:zegt|dacht"
        r"|kan|moet|weet)|wil zeggen|zegt niks|of dit|of het)\b|\bik (?:heb|had|ben|was|kreeg)\b"
    ),
)

SECRECY = Turn(
    any_of(
        r"(?:blijft|houden we) (?:\w+ ){0,3}?(?:tussen ons(?! in| niet)|onder ons"
        r"|tussen jou en mij|tussen mij en jou|binnen deze muren|ons geheim(?:pje)?)",
        r"blijft (?:gewoon |echt )?hier$|(?:tussen|onder) ons blijft|^(?:oke "
        r"|oke , )?onder ons dan",
        r"blijft (?:\w+ ){0,3}(?:binnen \w+ vier muren|een geheim\w* van|bij mij)|vier muren$",
        r"ik (?:hou|houd) (?:het|dit|dat) (?:\w+ )?(?:onder|tussen) ons",
        r"pinky(?: promise)?|mondje dicht|mond blijft dicht|gaat (?:echt )?nergens heen"
        r"|oor in en er niet",
        r"ik (?:lul|klets|praat) (?:niks|niet|nooit) (?:door|verder)|praat mijn mond niet voorbij"
        r"|^ik zwijg(?=$| ,)",
        r"ik vertel (?:niks|niet (?:waar|wat|aan|door|verder)|het niet|nooit)\b[\w ]*",
        r"ik (?:zal|ga) (?:het|dit|dat|je \w+)(?: \w+){0,3} (?:niet|nooit) (?:\w+"
        r" ){0,3}(?:vertellen|zeggen|doorvertellen|verklappen)",
        r"ik zeg (?:hier |er |daar |hierover |echt )*niks (?:over|van|tegen)"
        r"|erewoord , ik zeg niks",
        r"van mij (?:hoort|horen|krijgt|krijgen|zal|zullen) (?:\w+ ){1,3}(?:niks|niet)\b"
        r"|niemand het horen$|niemand hoeft (?:het|dit|dat) te weten",
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
        r"ik (?:hou|houd|bewaar) (?:het|dit|dat|je) (?:\w+ )?(?:geheim|voor me|voor mij"
        r"|voor mezelf)",
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
