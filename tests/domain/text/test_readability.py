"""Syllables, sentences and the reading ease of Dutch texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text.readability import counted, syllables, words_of

KNOWN = {
    1: """ik je hij zij wij en of maar dat wat niet wel goed stil huis deur mooi haai jouw
        nieuws leeuw vrouw boos team teams coach tijd quiz feest school thuis vraag hoor ruig
        kreun zeg bank schoen nooit spreekt herfst geur beul beurs zo’n oei soms 's schreeuwt
        goal nieuw fietst wees kou""",
    2: """jongen meisje luister gesprek trainer bidon stilte wachten vragen tellen praten avond
        zondag ophef zoals meedoen mooie groeien vrouwen nieuwe eeuwig bureau niveau cadeau auto
        pauze keuken leraar dieet chaos buien beamt geuit idee online jaartje moeilijk bijna
        hoewel tweede wijzer gebeurt dichtbij ieder vooruit kapot training lijnen zoiets geduld
        foto app’je privé café gezien jaloers gevoel gezeur benul bekaf gelach yoga baby hockey
        speler mening kreunen keeper toetsweek veilig ruzie tactiek""",
    3: """kantine kleedkamer doorvragen oordelen iedereen museum theater video reageert radio
        studio piano beamen ideeën vertellen oefenen beantwoord bijeenkomst ziekenhuis eerlijke
        gisteren blessure egoïst naïeve directeur advocaat telefoon huiswerkklas trainingen
        luisteren dichterbij bioscoop interview fietsenrek kribbige afspreken verliezen zaterdag
        donderdag beïnvloed patiënt samenvat zenuwen spelersbus eenzaamheid mentaler reünie
        onthouden tekening toernooien geluiden realist gymleraar waarschijnlijk schoolreisje
        energie""",
    4: """vereniging zelfvertrouwen vertrouwelijk steunpersonen coördineer uiteindelijk
        financiën situatie officieel februari telefoontje huisartsenpost intuïtie beoordelen
        reageerden teleurgesteld ongelukkig kwetsbaarheden gezelligheid aquarium herinneren
        verwachtingen samenwerken samenvatten realistisch academie inspireren reageren""",
    5: """coördineren individueel geïnteresseerd vertrouwenspersoon verenigingen organisatie
        universiteit verantwoordelijk psychologische vertrouwelijkheid onzekerheden
        kunstacademie thuissituatie""",
}
"""Counted by hand, most of them words of the lessons."""

LISTED = [(word, number) for number, words in KNOWN.items() for word in words.split()]


def test_the_list_is_long_enough_to_trust() -> None:
    assert len(LISTED) >= 200


@pytest.mark.parametrize("number", KNOWN)
def test_syllables_are_counted_as_by_hand(number: int) -> None:
    wrong = {word: syllables(word) for word in KNOWN[number].split() if syllables(word) != number}
    assert wrong == {}


@pytest.mark.parametrize(("word", "number"), [("VCP", 3), ("OMA", 2), ("112", 3), ("2,5", 2)])
def test_what_is_spelled_out_counts_a_syllable_a_sign(word: str, number: int) -> None:
    assert syllables(word) == number


def test_words_hold_hyphens_and_apostrophes_together() -> None:
    assert words_of("Zo’n niet-pluisgevoel, om 19:30: ‘m’n 2 zusjes’...") == [
        "Zo’n", "niet-pluisgevoel", "om", "19:30", "m’n", "2", "zusjes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Je wacht. Je luistert.", 2),
        ("‘Laat maar.’ Hij lacht.", 2),
        ("Ja... ik weet het niet", 2),
        ("Zij komt om 19.30 uur met de bus.", 1),
        ("Een regel\nnog een regel", 2),
        ("Zeg dan: wat zag je?", 2),
        ("... !", 0),
        ("", 0),
    ],
)
def test_sentences_end_at_stops_and_lines(text: str, sentences: int) -> None:
    assert counted([text]).sentences == sentences


def test_the_formula_is_that_of_douma() -> None:
    count = counted(["De leraar luistert naar het meisje.", "Zij vertelt."])
    assert (count.words, count.sentences, count.syllables) == (8, 2, 12)
    assert count.ease == pytest.approx(206.84 - 0.77 * (100 * 12 / 8) - 0.93 * 4)


def test_hard_language_reads_harder() -> None:
    easy = "Je ziet dat ze moe is. Zeg dat. Wacht dan even. Zij mag het zeggen."
    hard = (
        "Laagdrempelige ondersteuningsmogelijkheden dienen geïmplementeerd te worden teneinde de "
        "mentale weerbaarheid van jongvolwassenen structureel te verstevigen."
    )
    assert counted([easy]).ease > 90
    assert counted([hard]).ease < 20


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_text_can_be_counted(texts: list[str]) -> None:
    count = counted(texts)
    assert count.words == sum(len(words_of(text)) for text in texts)
    assert count.words <= count.syllables
    assert bool(count.words) == bool(count.sentences)
    assert count.ease <= 206.84
