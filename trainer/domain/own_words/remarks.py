"""Finds turns of phrase: advice, reassurance, "ja maar", judgement, diagnosis, secrecy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .vocabulary import VERBS
from .words import Sentence, Span


@dataclass(frozen=True, slots=True)
class Turn:
    """Turns of phrase that mean one thing, unless words before or around them say otherwise."""

    phrases: re.Pattern[str]
    not_after: re.Pattern[str] | None = None
    not_with: re.Pattern[str] | None = None
    in_questions: bool = False
    begins_questions: bool = False
    """May be a question itself, as "heb je al geprobeerd ..."."""
    only_phrase: bool = False
    """Its words are those of the phrase alone, instead of all between two pauses."""

    def spans(self, sentences: list[Sentence]) -> Iterator[Span]:
        """Yield where the line has one of the phrases, once a sentence."""
        for sentence in sentences:
            found = self._found(sentence)
            if found is not None:
                yield sentence.span(*found)

    def _found(self, sentence: Sentence) -> tuple[int, int] | None:
        text = sentence.text
        if self.not_with and self.not_with.search(text):
            return None
        for found in self.phrases.finditer(text):
            start = text.rfind(" , ", 0, found.start() + 1)
            start = 0 if start < 0 else start + 3
            end = text.find(" , ", found.end())
            end = len(text) if end < 0 else end
            if self._holds(sentence, text[start : found.start()], found[0]):
                return found.span() if self.only_phrase else (start, end)
        return None

    def _holds(self, sentence: Sentence, before: str, phrase: str) -> bool:
        """Tell whether a phrase means what it seems to, after what comes before it."""
        begins = self.begins_questions and not before
        first = (before + phrase).split(" ", 1)[0]
        in_question = sentence.asked and first in VERBS and not begins
        if in_question or (sentence.inquires and not self.in_questions):
            return False
        return not (self.not_after and self.not_after.search(before))


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{phrase})\b" for phrase in phrases))


_START = r"(?:^|(?<=, )|(?<=^maar )|(?<=^dan )|(?<=^ja )|(?<= maar )|(?<=^en ))"
_YOU = r"(?:je|jij|u)"


def _orders(*phrases: str) -> str:
    return _START + "(?:" + "|".join(phrases) + ")"


_ORDER = (
    r"(?:drink|eet|slaap|lach|praat|zet|zoek|sport|ga|doe|maak|schrijf|leg|bel|app|stuur|stap|hou"
    r"|houd|lees|leer|train|oefen|plan|begin|vergeet|accepteer|kies|gooi|pak|neem|vraag|reageer"
    r"|stop|beweeg|spreek|geef|ontspan)"
)
_WELCOME = r"\b(?:zitten|mee|tijd|stoel|rustig|thee|drinken|binnen|verder|door|zelfmoord)\b"
ADVICE = Turn(
    _any(
        rf"{_START}{_YOU} moet (?!niks|van |veel |alles |het allemaal|het zelf|zelf)"
        r"(?!weten|huilen|lachen)\w+",
        rf"{_START}misschien moet {_YOU} \w+",
        rf"{_START}zo moet {_YOU} niet \w+",
        rf"{_START}(?:dat|daar) moet {_YOU} (?:gewoon|eens|echt|tegen|aan|met) (?!.*zelf weten)\w+",
        rf"{_START}dan moet {_YOU} (?:gewoon|echt|eens|maar|toch|dat|minder|meer|vaker|eerder|wat|harder) \w+",
        rf"dat (?:kun|kan) {_YOU} beter \w+",
        r"(?:^|dan )zou ik (?:er )?(?:eens|gewoon|maar) \w+",
        r"^niks van aantrekken",
        rf"^weet je wat {_YOU} moet doen",
        rf"{_YOU} (?:kunt|kan|kon) (?:\w+ ){{0,2}}(?:beter|toch|misschien|het beste)",
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
            rf"{_ORDER} (?!{_YOU} |maar |rustig |gerust |lekker$|me |mij |ons )(?!.*{_WELCOME})(?:\w+ ){{0,4}}?"
            r"(?:gewoon|eens|anders|juist|lekker|minder|vaker|eerder|meer|nooit)",
            r"laat je niet (?:zo )?(?:kennen|gek maken|kisten|opjutten|klein krijgen)",
            r"ga (?:er mee|ermee) naar",
            r"probeer (?:eens|gewoon|dan|maar|om|het|eerst|anders|wat|elke|nou)",
            r"leg (?:\w+ ){1,5}weg",
            r"zet (?:\w+ ){1,4}(?:van je af|uit je hoofd|opzij)",
            r"trek (?:het je|je (?:er|daar|dat|het)) (?:\w+ ){0,4}aan",
            r"zoek (?:een|gewoon|iemand|hulp|eens)",
            r"neem (?:een|wat|lekker|gewoon|eens) (?!kop|slok|stoel|koek|hap)\w+",
            r"ga (?:eens |gewoon |lekker |dan |nou |volgende keer )*"
            r"(?:niet|met (?!mij|me|ons)|naar|sporten|slapen|hardlopen|vroeg|eerder|praten|vragen"
            r"|doen|leren)",
            r"praat (?:er |eens |gewoon )*(?:met|over|eens)",
            r"vraag (?:het |gewoon |eens |dan |anders )*(?:of|om|hulp|aan)",
            r"(?:blokkeer|negeer|vermijd|ontwijk|accepteer) \w+",
            r"maak (?:gewoon |eens |dan )*een (?:planning|lijstje|schema|afspraak|plan)",
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
        r"\b(?:ik ga je niet zeggen|doe (?:even |gewoon )*normaal|zelfmoord|zei dat)\b"
    ),
    in_questions=True,
    begins_questions=True,
)

REASSURING = Turn(
    _any(
        r"(?:komt|kom) (?:heus |vast |allemaal |wel |weer |echt |helemaal |zeker )*goed(?! uit| van| aan| over)",
        r"valt (?:vast |wel |best |reuze |heus |allemaal |echt )*mee",
        r"maak je (?:maar |nou |er )*(?:geen zorgen|niet (?:zo )?(?:druk|ongerust))"
        r"(?! (?:over|om) (?:mij|me|ons))",
        r"^geen zorgen",
        r"je hoeft je (?:nergens|geen|echt geen) (?:zorgen|druk)(?! te maken dat ik)[\w ]*",
        r"(?:dat )?hebben we allemaal(?: wel eens)?",
        r"(?:iedereen|elke \w+|ieder \w+) \w+ (?:dat |het )?wel eens",
        r"(?:gaat|waait|trekt|komt) (?:wel |weer |heus |zo |vast )*vanzelf(?: \w+)*",
        r"(?:gaat|waait|trekt) (?:wel |weer |heus |zo |vast |vanzelf )*(?:over|bij)",
        r"(?:wordt|komt) vanzelf (?:weer |wel )*\w+",
        r"zo erg is het (?:toch |echt |heus )*niet",
        r"is (?:toch |echt |heus )*niet zo erg",
        r"(?:is )?(?:er is )?niks aan de hand",
        r"stelt (?:toch |echt |allemaal )*niks voor",
        r"^rustig maar",
        r"^kop op",
        r"volgende (?:week|keer|wedstrijd) (?:gaat het )?beter",
        r"morgen (?:ziet|is|gaat|voelt) (?:\w+ ){0,4}(?:anders|beter|over)",
        r"over een (?:jaar|maand|week|tijdje) (?:ben|weet|lach) je\b[\w ]*",
        r"ooit lach je\b[\w ]*",
        r"(?:was|is) (?:toch )?maar een \w+",
        r"anderen hebben het (?:veel |nog )*(?:erger|zwaarder|slechter)",
        r"heel normaal (?:op|voor) (?:jouw|je|die) leeftijd",
        r"hoort er(?:bij| (?:nou eenmaal |gewoon |een beetje )*bij)",
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

_GRANTED = (
    r"(?:ja|jawel|jaja|oke|natuurlijk|klopt|zeker|inderdaad|dat klopt|dat is waar|snap ik"
    r"|dat snap ik|begrijp ik|dat begrijp ik|dat weet ik|weet ik|dat kan|dat is zo|dat zal wel"
    r"|snap je|joh|wel|hoor)"
)
YES_BUT = Turn(
    re.compile(
        rf"^(?:{_GRANTED} (?:, )?){{1,5}}maar(?= (?!goed dat)\w)"
        r"|^(?:ik|natuurlijk) (?:snap|begrijp|hoor|is) (?!niet)[\w ]{1,60}?(?: ,)? maar(?= \w)"
    ),
    not_with=re.compile(
        r"niet beloven|\b(?:niet|nooit) (?:alles|goed|helemaal|precies)\b.* maar"
        r"|maar (?:alleen als|pas als|ik (?:geloof|blijf|luister|ben er)|even)\b"
    ),
    in_questions=True,
    only_phrase=True,
)

_LOW = (
    r"(?:lui|luie|verwend|verwende|dom|domme|stom|zwak|slap|slappe|kinderachtig|overgevoelig"
    r"|egoistisch|aansteller|watje|negatief|laf|laffe|brutaal|ondankbaar|arrogant|hopeloos|asociaal"
    r"|zeurpiet|onuitstaanbaar|huilebalk|drama ?queen|lafaard|egoist|overdreven|respectloos|belachelijk|flauw"
    r"|liegen|chantage|oneerlijk|onvolwassen|ondoordacht|onverantwoordelijk|zeur|sneu|dramatisch"
    r"|naief|idioot|onzinnig)"
)
_AND = (
    r"(?:ook |gewoon |wel |echt |nogal |een |beetje |zo |altijd |best |te |toch |natuurlijk "
    r"|behoorlijk |eigenlijk |heel |erg )*"
)
JUDGING = Turn(
    _any(
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
        r"zo gedraag je je niet",
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
    r"|\w+complex|eetprobleem|\w+fobie"
)
DIAGNOSIS = Turn(
    re.compile(
        r"(?:\b(?:je|jij|u) (?:bent|ben|hebt|heb|zit|lijdt)|\b(?:bent|ben|hebt|heb|zit) (?:je|jij|u)"
        r"|\b(?:dit|dat) (?:is|zijn|lijkt|klinkt|noemen)|^klinkt|\bheeft je|\btypisch(?: een)?"
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
    _any(
        r"(?:blijft|houden we) (?:\w+ ){0,3}?(?:tussen ons(?! in| niet)|onder ons|tussen jou en mij"
        r"|tussen mij en jou|binnen deze muren|ons geheim(?:pje)?)",
        r"blijft (?:gewoon |echt )?hier$",
        r"ik (?:zeg|vertel|zal|ga|praat) (?!je)(?:\w+ ){0,6}?niemand(?: \w+)*",
        r"ik (?:zeg|vertel|praat) (?:het|dat|dit|er) niet (?:tegen|aan|verder|door)(?: \w+)*",
        r"ik (?:zeg|vertel) (?:het|dit|dat) niet$",
        r"ik zeg (?:echt |heus |absoluut |er )+niks (?:tegen|over)",
        r"ik zal (?:\w+ ){0,3}niks (?:vertellen|zeggen|verklappen)",
        r"(?:gaat|neem ik) (?:met (?:mij|me) )?mee (?:het|mijn|in mijn) graf",
        r"lippen zijn verzegeld",
        r"ik (?:verklap|verraad) niks",
        r"ik kan (?:goed |heel goed )?(?:zwijgen|een geheim bewaren)",
        r"ik zeg (?:niks (?:tegen|hoor|, beloofd)|er niks (?:over|van|tegen))",
        r"ik vertel (?:het )?nooit (?:iets |wat )?(?:door|verder)",
        r"(?:beloof|zweer|erewoord)\b[\w ,]{0,20}? (?:niks zeg|niet doorvertel|niet verder|niemand)",
        r"(?:beloof|zweer)\b[\w ]{0,20} niet (?:doorvertel|verder vertel|zeg)",
        r"geheim is (?:bij mij )?veilig(?: bij mij)?",
        r"bij mij is (?:\w+ )?geheim",
        r"mijn mond is dicht",
        r"ik (?:hou|houd) mijn mond",
        r"zwijg als (?:het|een) graf",
        r"ik (?:hou|houd|bewaar) (?:het|dit|dat|je) (?:\w+ )?(?:geheim|voor me|voor mij|voor mezelf)",
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
