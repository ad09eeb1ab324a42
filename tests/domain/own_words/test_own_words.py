"""What is recognised in a line, with the words it was based on; and any line at all is read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.reply import LONGEST_REPLY
from trainer.domain.own_words import LONGEST_LINE, RULES, Context, observed, recognised

SLEEP = Context("Ik slaap gewoon slecht. Iedereen verwacht altijd van alles.", ("Ze gaapte vaak",))


def found(line: str, context: Context = SLEEP) -> dict[str, tuple[str, ...]]:
    """Return the words of each rule that recognised something, silent ones included."""
    return {one.rule.id: one.words(line) for one in recognised(line, context)}


@pytest.mark.parametrize(
    ("line", "id", "words"),
    [
        ("Pff. Hoe is dat voor je?", "open_question", ("Hoe is dat voor je",)),
        ("hoe gaat het nu", "open_question", ("hoe gaat het nu",)),
        ("HÓE gáát hét?? 😊", "open_question", ("HÓE gáát hét",)),
        ("Hé Daan, waarom zit je hier?", "why", ("waarom zit je hier",)),
        ("Is er thuis iets?", "closed_question", ("Is er thuis iets",)),
        ("Ik zeg: ‘Wat is er gebeurd?’", "open_question", ("Wat is er gebeurd",)),
        ("“Hoe gaat het?”", "open_question", ("Hoe gaat het",)),
        ("Nou, je moet eerder naar bed, joh", "advice", ("je moet eerder naar bed",)),
        ("Ach, komt goed.", "reassuring", ("komt goed",)),
        ("Jaaa maar dat is logisch", "yes_but", ("Jaaa maar",)),
        ("Je slaapt slecht dus.", "summary", ("Je slaapt slecht dus",)),
        ("Je gaapte vaak, zag ik.", "naming", ("Je gaapte vaak, zag ik",)),
        ("Doe effe normaal.", "judging", ("Doe effe normaal",)),
        ("Volgens mij heb je ADHD.", "diagnosis", ("Volgens mij heb je ADHD",)),
        ("Dit blijft onder ons.", "secrecy", ("Dit blijft onder ons",)),
        ("Denk je weleens aan zelfmoord?", "direct_question", ("Denk je weleens aan zelfmoord",)),
        ("Wat een rotweek, zeg.", "acknowledging", ("Wat een rotweek",)),
        ("Dat is rot.", "acknowledging", ("Dat is rot",)),
        ("Logisch dat je moe bent. Hoe nu?", "acknowledging", ("Logisch dat je moe bent",)),
        ("Ik snap waarom je boos bent.", "acknowledging", ("Ik snap waarom je boos bent",)),
        ("Goed dat je het zegt.", "acknowledging", ("Goed dat je het zegt",)),
        ("Ik kan niet beloven dat het lukt.", "honesty", ("Ik kan niet beloven dat het lukt",)),
        (
            "ik doe niets zonder het jou te zeggen",
            "honesty",
            ("ik doe niets zonder het jou te zeggen",),
        ),
        ("Tja, ik weet het ook niet.", "honesty", ("ik weet het ook niet",)),
        ("Geheimhouden kan ik niet.", "honesty", ("Geheimhouden kan ik niet",)),
        ("Zal ik met je meelopen?", "next_step", ("Zal ik met je meelopen",)),
        ("Zullen we dinsdag verder praten?", "next_step", ("Zullen we dinsdag verder praten",)),
        ("Ik bel je morgen.", "next_step", ("Ik bel je morgen",)),
        ("Misschien moet je eens gaan.", "advice", ("Misschien moet je eens gaan",)),
        ("Leg je telefoon weg.", "advice", ("Leg je telefoon weg",)),
        ("Kun je niet met je moeder praten?", "advice", ("Kun je niet met je moeder praten",)),
        (
            "Iedereen heeft weleens een rotdag.",
            "reassuring",
            ("Iedereen heeft weleens een rotdag",),
        ),
        ("Sluit je eens aan bij een club.", "advice", ("Sluit je eens aan bij een club",)),
        ("Ga terug en praat het uit.", "advice", ("Ga terug",)),
        ("Gewoon negeren, die gasten.", "advice", ("Gewoon negeren",)),
        ("Minder op je telefoon zitten.", "advice", ("Minder op je telefoon zitten",)),
        ("Kin omhoog en naar binnen lopen.", "advice", ("Kin omhoog en naar binnen lopen",)),
        ("Even naar de huisarts.", "advice", ("Even naar de huisarts",)),
        (
            "Waarom vraag je niet gewoon of het mag?",
            "advice",
            ("Waarom vraag je niet gewoon of het mag",),
        ),
        ("Over een jaar lach je erom.", "reassuring", ("Over een jaar lach je erom",)),
        ("Het zijn maar woorden.", "reassuring", ("Het zijn maar woorden",)),
        ("Elke puber heeft ruzie thuis.", "reassuring", ("Elke puber heeft ruzie thuis",)),
        ("Er zijn ergere dingen.", "reassuring", ("Er zijn ergere dingen",)),
        ("Jij bent sterk genoeg, joh.", "reassuring", ("Jij bent sterk genoeg",)),
        ("Hij bedoelt het vast goed.", "reassuring", ("Hij bedoelt het vast goed",)),
        ("Wees blij dat je vrij bent.", "reassuring", ("Wees blij dat je vrij bent",)),
        ("Straks wordt het gezellig.", "reassuring", ("Straks wordt het gezellig",)),
        ("Dat is echt geen ramp.", "reassuring", ("Dat is echt geen ramp",)),
        ("Dat verdient niemand.", "acknowledging", ("Dat verdient niemand",)),
        ("Slopend lijkt me dat.", "acknowledging", ("Slopend lijkt me dat",)),
        ("Daar ga ik niet over.", "honesty", ("Daar ga ik niet over",)),
        ("Ik kan dat niet wegtoveren.", "honesty", ("Ik kan dat niet wegtoveren",)),
        ("Ik haal je zaterdag op.", "next_step", ("Ik haal je zaterdag op",)),
        ("Ik kom er dinsdag op terug.", "next_step", ("Ik kom er dinsdag op terug",)),
        ("Je laat je team zitten.", "judging", ("Je laat je team zitten",)),
        ("Dat heb je er zelf naar gemaakt.", "judging", ("Dat heb je er zelf naar gemaakt",)),
        ("Dat is gewoon adhd.", "diagnosis", ("Dat is gewoon adhd",)),
        ("Mondje dicht.", "secrecy", ("Mondje dicht",)),
        (
            "Ik vraag het gewoon: denk je aan zelfmoord?",
            "direct_question",
            ("denk je aan zelfmoord",),
        ),
        (
            "Mag ik vragen of je aan zelfmoord denkt?",
            "direct_question",
            ("vragen of je aan zelfmoord denkt",),
        ),
        ("Je bedoelt dat alles druk voelt.", "summary", ("Je bedoelt dat alles druk voelt",)),
        ("Je zat net steeds te gapen.", "naming", ("Je zat net steeds te gapen",)),
        ("Waarom niet, vertrouw je me niet?", "closed_question", ("vertrouw je me niet",)),
        ("Gaat het? Waar denk je aan?", "several_questions", ("Gaat het", "Waar denk je aan")),
    ],
)
def test_an_act_is_recognised_by_its_words(line: str, id: str, words: tuple[str, ...]) -> None:
    assert found(line)[id] == words


@pytest.mark.parametrize(
    ("line", "not_this"),
    [
        ("Waarom ben je zo stil?", "open_question"),
        ("Waarom niet samen een rondje lopen?", "why"),
        ("Denk je weleens aan zelfmoord?", "closed_question"),
        ("Denk je weleens aan zelfmoord?", "diagnosis"),
        ("Je denkt toch niet aan zelfmoord?", "direct_question"),
        ("Ik beloof dat ik niets doe zonder het jou te zeggen.", "secrecy"),
        ("Ik kan niet beloven dat het tussen ons blijft.", "secrecy"),
        ("Hij zei ‘stel je niet aan’.", "judging"),
        ("Je bent niet zwak.", "judging"),
        ("Mijn zus heeft ADHD.", "diagnosis"),
        ("Heb je misschien een depressie?", "diagnosis"),
        ("Ik weet niet of het goed komt.", "reassuring"),
        ("Neem je tijd.", "advice"),
        ("Ja, zeg maar.", "yes_but"),
        ("Ik snap het, maar dat kan ik niet beloven.", "yes_but"),
        ("Dan moet je gewoon niet slecht slapen.", "summary"),
        ("Ik zie dat je verdrietig bent.", "naming"),
        ("Dat is fijn, hè?", "closed_question"),
        ("Het valt best mee, zo zwaar is dat niet.", "acknowledging"),
        ("Dat was een stomme actie van jou.", "acknowledging"),
        ("Ik snap dat het rot is, maar zo gaat het niet.", "acknowledging"),
        ("Je moet eerlijk zijn.", "honesty"),
        ("Ik weet het wel.", "honesty"),
        ("Ik zeg niks, beloofd.", "honesty"),
        ("Ik zeg niks, dat beloof ik je.", "honesty"),
        ("Ik doe niks zonder jou te vragen. Ik hou het geheim.", "honesty"),
        ("Dit blijft tussen ons, ik doe niks zonder dat jij het weet.", "honesty"),
        ("Wat ik je wel kan beloven is dat het onder ons blijft.", "honesty"),
        ("Ik beloof niks te zeggen.", "honesty"),
        ("Ik snap dat je dood wilt.", "acknowledging"),
        ("Logisch dat je niet meer wilt leven.", "acknowledging"),
        ("Geen wonder dat je jezelf pijn doet.", "acknowledging"),
        ("Logisch dat je eruit wilt stappen.", "acknowledging"),
        ("Ik snap het wel, dat je een eind wilt maken aan alles.", "acknowledging"),
        ("Ik moet het aan niemand vertellen.", "honesty"),
        ("Ik ga het je ouders niet zeggen, eerlijk.", "honesty"),
        ("Zal ik de deur even dichtdoen?", "next_step"),
        ("Morgen is er weer een dag.", "next_step"),
        ("Zullen we het over iets leukers hebben?", "next_step"),
        ("Ik bel je ouders morgen.", "next_step"),
        ("Je kunt dag en nacht 113 bellen.", "advice"),
        ("Bel dan 112.", "advice"),
        ("Zet je tas maar neer.", "advice"),
        ("Neem rustig een slok water.", "advice"),
        ("Niemand vindt jou lui.", "reassuring"),
        ("Dit gaat over jou, hè?", "reassuring"),
        ("Nu sta je buiten.", "advice"),
        ("Bel je morgen?", "advice"),
        ("Blijf gerust hier.", "advice"),
        ("Ga maar zitten.", "advice"),
        ("Vertel daar eens iets over.", "advice"),
        ("Huil maar.", "advice"),
        ("Ik stuur: vraag het hem zelf.", "advice"),
        ("Elke dag vechten, dat hakt erin.", "advice"),
        ("Niet van het drinken.", "advice"),
        ("En dan moet je hier ook nog een toets maken.", "advice"),
        ("Waarom ga je niet naar school?", "advice"),
        ("Hoe zou jij dit aanpakken?", "advice"),
        ("Laten we even gaan zitten.", "advice"),
        ("Ik ga niet zeggen dat het goed komt.", "reassuring"),
        ("Ik hoop dat het over een jaar beter gaat.", "reassuring"),
        ("Hij zei dat het over een week vergeten is.", "reassuring"),
        ("Iedereen heeft een plan, behalve jij.", "reassuring"),
        ("Elke dag heeft dat zo zijn momenten.", "reassuring"),
        ("Dat is vast heel zwaar.", "reassuring"),
        ("Geen wonder dat je er zo bij zit.", "reassuring"),
        ("Daar word je toch niet blij van.", "reassuring"),
        ("Gaat het morgen beter?", "reassuring"),
        ("Het is niet raar dat je huilt.", "reassuring"),
        ("Ik had dat vroeger ook en het was vreselijk.", "acknowledging"),
        ("Ach meisje, het komt goed.", "acknowledging"),
        ("Je kunt hem toch niet veranderen.", "honesty"),
        ("Dat haal je wel weer op.", "next_step"),
        ("Ik wil er niet meer zijn, zeg je.", "next_step"),
        ("Hij heeft het er zelf naar gemaakt, zei ze.", "judging"),
        ("Je ziet eruit als een geest.", "judging"),
        ("Dan denk je aan zelfmoord en zeg je niets.", "direct_question"),
        ("Waarom durf je dat niet", "summary"),
        ("Wat moet jij je rot hebben gevoeld", "open_question"),
        ("Als het druk is, heb je geen tijd", "closed_question"),
    ],
)
def test_what_looks_like_an_act_is_left_alone(line: str, not_this: str) -> None:
    assert not_this not in found(line)


@pytest.mark.parametrize(
    "says",
    ["Het zou makkelijker zijn als ik er niet was.", "Ik wil dood.", "Ik wil niet meer leven."],
)
def test_no_small_step_is_praised_when_the_other_speaks_of_dying(says: str) -> None:
    context = Context(says)
    line = "Wat rot. Zullen we morgen koffie drinken? Denk je aan zelfmoord?"
    assert set(found(line, context)) == {"direct_question", "several_questions"}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "?!",
        "👍",
        "ok",
        "你好吗？",
        "كيف حالك؟",
        "I don't know",
        "\u0301",
        "sen iyi misin",
    ],
)
def test_nothing_is_said_of_a_line_without_a_known_act(line: str) -> None:
    assert not observed(line, SLEEP)


def test_a_rule_that_is_silent_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = "closed_question"
    rules = tuple(replace(rule, speaks=rule.id != silent) for rule in RULES)
    monkeypatch.setattr("trainer.domain.own_words.RULES", rules)
    line = "Gaat het? Is er iets?"
    assert silent in found(line)
    assert {one.rule.id for one in observed(line, SLEEP)} == set(found(line)) - {silent}


def test_a_whole_answer_is_read() -> None:
    assert LONGEST_REPLY <= LONGEST_LINE
    end = "Komt goed."
    assert found("x" * (LONGEST_REPLY - len(end) - 2) + ". " + end)["reassuring"] == ("Komt goed",)


COMMON = """
    je jij ik hoe wat waarom moet kunt niet maar ja en of , . ? ! ‘ ’ ' " : heb gaat het is er
    dat dan beloof niks niemand tussen ons goed komt wel mee depressie 😊 é zo'n 't"""
WORDS = st.sampled_from(COMMON.split())


@given(st.text() | st.lists(WORDS, max_size=120).map(" ".join), st.text(), st.text())
def test_any_line_is_read_and_rests_on_its_own_words(line: str, said: str, fact: str) -> None:
    for observation in recognised(line, Context(said, (fact,))):
        assert observation.spans
        assert all(0 <= start < end <= len(line) for start, end in observation.spans)
        assert all(words.strip() for words in observation.words(line))


PIECES = (
    "a|?|'|‘|\"|waarom |je |je moet |hoe wat |ik vertel |en wat is |ja |ja , |ik snap |ik beloof "
    "|dit |je zou |waar is |ga er |é\u0301|komt wel |ik zal |vraag het |had je |'a|a'|-|ا"
    "|ik had ook |over een |niet zo |dat is maar |gewoon |ga en praat |denk je |er zijn "
    "|wat moet je |, |dag , "
)
NASTY = PIECES.split("|")


@pytest.mark.parametrize("piece", NASTY)
def test_no_line_takes_long(piece: str) -> None:
    """Each takes milliseconds; a pattern that explodes would not come back."""
    line = (piece * 500)[:500]
    for long in (line, f"{line[:490]} maar dan"):
        assert isinstance(recognised(long, Context(long, (long,))), tuple)
