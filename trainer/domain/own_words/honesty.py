"""Turns of phrase that are honest about what one knows, can do and will do."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_DOING = r"(?:doe|zeg|vertel|regel|ga|onderneem|bel|bespreek|besluit|beslis|deel|meld|stap)"
HONESTY = Turn(
    any_of(
        r"(?:kan ik|kan natuurlijk|ik kan|ik kon) (?:\w+ ){0,6}?(?:niet|niks"
        r"|geen \w+) (?:\w+ ){0,4}?(?:\w*halen|wegtoveren|toveren|veranderen|regelen|zorgen"
        r"|voorspellen|terugdraaien|overnemen|fixen|wegnemen|kijken|zeggen of|zeggen hoe"
        r"|inschatten)(?=$| ,| of| en| ben)",
        r"(?:vrienden|dat|het|dit|haar|hem|een \w+) kan ik (?:\w+ ){0,3}?niet (?:voor je"
        r" )?(?:regelen|oplossen|maken|veranderen|weghalen|geven|beloven)",
        r"(?:kan|durf|kon) (?:ik )?(?:natuurlijk |je |echt |nu |het |dat )*niet (?:te )?(?:zeggen"
        r"|voorspellen|beloven)\b",
        r"mond vol tanden|^geen idee|heb (?:ook )?geen idee|geen garantie"
        r"|weet (?:ik )?(?:ook )?nooit (?:de|wat|hoe)|ik ben (?:niet (?:goed|zo goed)|slecht"
        r"|onhandig) in|zo handig ben ik niet",
        r"te groot voor mij(?: alleen)?|zeg ik (?:je )?liever nu|ik moet (?:het|dit"
        r"|dat) (?!.*\bniemand\b)(?:\w+ ){1,4}vertellen",
        r"ik kan me vergissen|ik kan het mis hebben|misschien (?:zeg|doe|zie|begrijp) ik (?:het"
        r"|dit) (?:\w+ )?(?:verkeerd|fout|niet goed)|zit ik ernaast",
        r"ik wil je niks wijsmaken|ik (?:ga|zal|wil) (?:je )?niks (?:verzwijgen|wijsmaken|beloven)"
        r"|ik verzwijg niks",
        r"ik (?:overleg|bespreek) (?:het|dat|dit|alles) (?:\w+ )?(?:eerst )?met jou"
        r"|met jou (?:eerst )?overleg",
        r"(?:ik (?:had|heb)|(?:had|heb) ik) (?:dit|dat|het) (?:\w+ )?(?:eerder|nooit"
        r"|niet) (?:\w+ )?(?:moeten |door)?(?:gezien|zien|gehad|doorgehad|vragen|gemerkt)",
        r"antwoord heb ik|zeker weten doet niemand|weet ik (?:zelf )?(?:weinig|te weinig"
        r"|niet zo veel)|ik weet (?:hier |daar |er )?(?:weinig|te weinig)"
        r"|ik ken \w+ (?:\w+ )?niet zo goed",
        r"daar ga ik niet over|(?:houden|zwijgen|beloven) lukt (?:me|mij) niet|hangt ervan af"
        r"|hangt er van af",
        r"(?:ik )?(?:moet|ga) (?:dit|het|dat) (?:wel |dan |echt |ook )*(?:doorgeven|melden"
        r"|bespreken|delen)",
        r"(?:^|(?<=, ))(?:daar )?(?:schrik|schrok) ik(?: \w+)*|ik ben geschrokken",
        r"ik zeg je (?:wel )?eerlijk|(?:dat )?zeg ik je (?:nu |maar )?(?:eerlijk|eerst|alvast)",
        r"ik vind het (?:\w+ )?(?:lastig|moeilijk|spannend) om (?:\w+ ){0,6}(?:zeggen|horen"
        r"|reageren)",
        r"ik (?:begrijp|snap) (?:het|je) (?:nog |even |ook )*niet (?:helemaal|goed|precies"
        r"|zo goed)",
        r"ik heb (?:ook )?niet (?:overal|op alles) een",
        r"ik weet (?:het )?(?:eerlijk gezegd |ook |even |zo |nu |gewoon |echt |zelf "
        r"|nog )*niet(?: (?:wat|hoe|of|zo|goed|precies)| ,|$)",
        r"heb ik (?:ook |zelf |nog |niet |zo |even |eerlijk gezegd )*(?:geen|een) (?:antwoord"
        r"|oplossing|verstand)",
        r"ik (?:ga|zal|wil) (?:tegen )?(?:je|jou) niet (?:voorliegen|liegen|beliegen)|lieg niet",
        r"(?:ik )?(?:kan|kon|durf|ga|mag|wil|zal)(?: \w+)? (?:\w+ ){0,6}?(?:niet|niks"
        r"|geen \w+) (?:\w+ ){0,6}?(?:beloven|garanderen|toezeggen|voor me houden|geheimhouden"
        r"|geheim houden|voor mezelf houden|oplossen|zeker weten|wegnemen|onder ons houden"
        r"|verzwijgen|zwijgen|voorspellen|alleen oplossen|liegen|doen alsof|invullen|zomaar \w+)",
        r"(?:beloven|garanderen|geheimhouden|geheim houden|oplossen|voor me houden"
        r"|helemaal stilhouden) (?:dat )?(?:kan|doe|ga|durf|mag) ik (?:\w+ ){0,6}?(?:niet|niks)",
        r"(?:kan|ga|durf|mag|wil) ik (?:\w+ ){0,6}?(?:niet|niks|geen) (?:\w+ ){0,6}?(?:beloven"
        r"|garanderen|geheimhouden|geheim houden|voor me houden|oplossen|zwijgen)",
        r"(?:ik )?beloof (?:\w+ )?(?:niet|niks|geen \w+)",
        r"(?:een )?geheim (?:beloof|bewaren kan) ik (?:\w+ )?niet",
        rf"ik {_DOING} (?:\w+ ){{0,6}}?(?:niks|niet|nooit)(?: \w+)*? (?:zonder|buiten je om"
        rf"|achter je rug|voordat jij|tenzij|voor jij)",
        r"(?:zonder|voordat) (?:het |dat |ik het |ik dat )?(?:eerst )?(?:jij|jou|je) (?:het |dat "
        r"|eerst |er )*(?:weet|te (?:zeggen|vertellen|overleggen|vragen)|hoort|overleg\w*)",
        r"(?:zonder|niet|niks) (?:\w+ ){0,6}?achter (?:je|jouw) rug(?: om)?|niet buiten (?:je"
        r"|jou) om",
        r"(?:hoor|weet|weten) (?:jij|je) (?:het |dat |dan )?(?:altijd |ook )?(?:als eerste|eerst"
        r"|van mij|van tevoren)|(?:jij|je) (?:hoort|weet) (?:het|dat) (?:\w+ )?(?:als eerste|eerst"
        r"|van mij|van tevoren)|(?:dan )?(?:zeg|vertel) ik (?:je )?(?:dat|het) (?:\w+ )?(?:eerst"
        r"|van tevoren)",
        r"ik weet (?:het|dat|er|hier|daar|eerlijk gezegd|even|zelf|nu|nog|op dit moment|eigenlijk"
        r"|ook|zo) ?(?:\w+ ){0,6}?niet(?! meer)",
        r"ik weet (?:ook )?(?:nog )?niet (?:\w+ )?(?:wat|hoe|of|precies|goed|zo goed|zeker"
        r"|alles)(?! jij| je (?:het )?bedoelt)",
        r"(?:weet ik|dat weet ik) (?:\w+ ){0,6}?(?:niet|te weinig)(?! meer)(?: van| zeker| precies"
        r"| goed)*",
        r"ik heb (?:\w+ )?(?:ook )?(?:geen|niet (?:het|een|alle|meteen)) (?:\w+"
        r" ){0,6}?(?:antwoord\w*|oplossing\w*|verstand|idee|ervaring|toverstaf|pasklaar)",
        r"ik (?:ben|heb) (?:ook )?(?:geen|niet) (?:\w+ )?(?:hulpverlener|psycholoog|arts|dokter"
        r"|expert|deskundige|therapeut)",
        r"ik (?:zeg|ben|wil|zal|moet) (?!dat|jij)(?:\w+ ){0,4}?eerlijk(?! van| over)",
        r"eerlijk (?:gezegd|te zijn)(?: ,)? (?:weet|heb|kan|durf|schrik|schrok) ik",
        r"ik (?:zeg|ga) (?:het )?(?:je )?(?:maar )?(?:eerlijk|niet liegen|niet doen alsof)",
        r"(?:dit|dat|het) (?:kan|mag|ga|hou) ik (?:\w+ )?niet (?:\w+ )?(?:voor me|voor mij"
        r"|voor mezelf|geheim|stil|alleen)",
        r"ik (?:hou|houd) (?:het|dit|dat) niet (?:\w+ )?(?:geheim|voor me|voor mij|stil)",
        r"als (?:ik me (?:\w+ )?zorgen (?:\w+ )?maak|je (?:\w+ )?gevaar (?:\w+ )?loopt"
        r"|jij in gevaar|het (?:\w+ )?(?:gevaarlijk|onveilig|niet veilig) (?:wordt|is)"
        r"|je veiligheid|er gevaar is|iemand gevaar loopt)(?: \w+)*(?: , .*)?",
        r"(?:soms|dan|misschien) (?:moet|zal|wil) ik (?:er |het |dit |wel |toch |ook )*(?:iemand"
        r"|met iemand|een ander|hulp|overleggen)",
        r"ik (?:moet|ga|wil) (?:dit|hier|het|dat) (?:\w+ ){0,6}?(?:met iemand|delen|overleggen"
        r"|bespreken|melden|aan iemand)",
        r"ik (?:schrik|schrok)",
        r"ik vind (?:dit|het|dat) (?:zelf |ook |eerlijk gezegd )+(?:\w+ )?(?:lastig|moeilijk"
        r"|spannend|ingewikkeld)",
    ),
    not_after=re.compile(r"\b(?:zei|zegt|zeg je)\b"),
    not_with=re.compile(
        r"^(?!.*\b(?:niet|geen)\b).*\b(?:tussen|onder) ons\b|\bbeloof (?:\w+ )?niks te (?:zeggen"
        r"|vertellen)\b|\b(?:ik weet het wel|eerlijk gezegd (?:vind|snap|begrijp) ik (?:je|jou|dat"
        r"|het)|niemand zegt|waar je je druk|niet wat je (?:moet|wilt))\b"
    ),
    in_questions=False,
)
