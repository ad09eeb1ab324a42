"""Turns of phrase that judge the other, or what the other did."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_YOU = r"(?:je|jij|u)"

_LOW = (
    r"(?:lui|luie|verwend|verwende|dom|domme|stom|zwak|slap|slappe|kinderachtig|overgevoelig"
    r"|egoistisch|aansteller|watje|negatief|laf|laffe|brutaal|ondankbaar|arrogant|hopeloos"
    r"|asociaal|zeurpiet|onuitstaanbaar|huilebalk|drama ?queen|lafaard|egoist|overdreven"
    r"|respectloos|belachelijk|flauw|liegen|chantage|oneerlijk|onvolwassen|zielig|stresskip"
    r"|slachtoffer|sukkel|loser|ondoordacht|onverantwoordelijk|zeur|sneu|dramatisch|naief|idioot"
    r"|onzinnig|onbetrouwbaar|slappeling|aanstellerig|verwend nest|zwakkeling|aandachttrekker"
    r"|ongemotiveerd|kleinzerig|ondankbare|waardeloos|lastig kind|lastige \w+|te (?:gevoelig"
    r"|emotioneel|soft|braaf|negatief|veeleisend))"
)
_AND = (
    r"(?:ook |nu |de laatste tijd |veel |een hele |gewoon |wel |echt |nogal |een |beetje |zo "
    r"|altijd |best |te |toch |natuurlijk |behoorlijk |eigenlijk |heel |erg )*"
)
JUDGING = Turn(
    any_of(
        rf"{_YOU} (?:bent|doet|reageert|gedraagt je) {_AND}{_LOW}(?! als| noem)",
        rf"ik vind (?:je|jou|jij|u) {_AND}{_LOW}",
        rf"(?:^|(?<=, ))(?:dat|dit) is {_AND}(?:{_LOW}|raar gedrag|onzin)(?! van (?:hem|haar|ze"
        rf"|hun|die|je (?:vader|moeder)|jouw))(?! voor)",
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
        rf"(?:ik vind (?:dat|het|dit)|(?:dat|dit) vind ik) {_AND}(?:niet \w+|{_LOW}"
        rf"|jammer) van (?:je|jou)$",
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
        r"(?:gedraagt je|doet) als een|ziet eruit als een (?!lijk|geest)",
        r"(?:^|(?<=, )|(?<=^dan )|(?<=^nou ))had (?:je|jij) (?:\w+ ){0,2}maar (?:niet |wat "
        r"|beter )*(?:\w+ ){0,3}(?:moeten|kunnen|gelaten|gedaan|opgelet)",
        r"^moet (?:je|jij) (?:ook |maar )+(?:geen|niet) \w+",
        r"(?:naar|er zelf) gemaakt$|aan jezelf te danken|zelf (?:om gevraagd|uitgelokt|gewild"
        r"|gezocht)",
        r"(?:je|jij) zoekt (?:\w+ ){0,3}(?:ruzie|op)$",
        r"(?:je|jij) laat (?:je \w+|iedereen|ons|het team|de \w+|hem|haar) (?:\w+ ){0,3}(?:zitten"
        r"|in de steek|vallen|stikken)",
        r"zonde (?:van|dat)|talent (?:\w+ )?weg|weggegooid",
        r"(?:dat|dit) is (?:toch |echt )*(?:niet normaal|geen (?:gedrag|manier|houding)"
        r"|geen stijl)(?! dat (?:ze|hij))",
        r"aandacht (?:vragen|trekken|trekkerij)|aandachttrekk\w+|aanstellerij|slachtofferrol"
        r"|verwend nest",
        r"(?:^|(?<=, ))niet zo (?:zeiken|zeuren|overgevoelig|aanstellen|kinderachtig|dramatisch"
        r"|zielig|janken|klagen)",
        r"(?:je|jij) moet (?:je )?niet zo (?:overgevoelig|aanstellen|zeuren|zeiken|zielig"
        r"|kinderachtig|dramatisch)(?: doen)?",
        rf"wat een (?:slap|slappe|waardeloze|flauwe|aansteller|watje|zeur|{_LOW})(?: \w+)*$",
        r"(?:kinderachtig|dramatisch|overdreven|zielig|slap|dom|egoistisch) (?:gedoe|dit|gedrag"
        r"|excuus|om|hoor)\b[\w ]*",
        rf"(?:dat )?vind ik (?:echt |best |wel |gewoon )*(?:{_LOW}|zwak)(?: hoor)?$"
        rf"|ik vind het {_AND}raar van je",
        rf"(?:^|(?<=, )){_LOW} (?:ben|doe) (?:je|jij)\b",
        r"zo (?:haal|kom|bereik|red) (?:je|jij) (?:er |het )?(?:\w+ )?(?:nooit|niks|nergens)",
        r"^lekker (?:makkelijk|slim|volwassen|verantwoordelijk|egoistisch|handig)",
        r"(?:je|jij) denkt (?:zeker|toch niet) dat|(?:je|jij) laat het (?:gewoon |maar "
        r"|ook )*gebeuren",
        r"(?:^|, )(?:sukkel|loser|mietje|watje|slappeling|aansteller|jankerd)$",
        r"maakt er (?:\w+ )?(?:een )?(?:potje|zootje|puinhoop|rommel)|te oud voor"
        r"|oud (?:en wijs )?genoeg om",
        r"niet goed wijs|(?:je|jij) doet alsof je|(?:eens|nou) volwassen (?:te )?worden"
        r"|zo (?:zielig|stoer|dramatisch) doen",
        rf"ik vind (?:dat|het) {_AND}{_LOW}(?: hoor)?$",
        r"had (?:je|jij) (?:\w+ )?(?:zelf )?kunnen voorkomen|geen (?:kleuter|klein kind|baby) meer"
        r"|typisch jij|weer (?:typisch |echt )?iets voor jou|tang op een varken|met zo een houding",
        r"jullie zijn (?:ook )?(?:allemaal )?(?:verslaafd|lui|verwend)\b",
    ),
    not_after=re.compile(
        r"\b(?:niet|geen|zei|zegt|zeiden|noemt|noemden|of|dat hij|dat ze|knap|goed|fijn)\b"
    ),
    in_questions=True,
)
