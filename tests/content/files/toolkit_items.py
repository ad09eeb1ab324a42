"""A small and sound item of each kind, and the words of the roles that they use."""

from __future__ import annotations

WORDS_FILE = "toolkit/nl/role-words.yaml"
WORDS = """\
role_words:
  sport:
    de jongere: de speler
    een jongere: een speler
    plek: club
  school:
    de jongere: de leerling
    een jongere: een leerling
    plek: school
"""

FORM = """\
kind: form
title: Kijken naar {een jongere}
summary: Wat zag je, en sinds wanneer?
position: 20
written: 2026-11-28
moments: [talk, self]
keywords: [signaal, zorg]
sources: ["Een eigen regel (2026)"]
how:
  sport: Langs de lijn, bij {de jongere}.
  school: In de gang, bij {de jongere}.
sections:
  - title: Kijken
    prose: |
      {De jongere} is **anders** dan eerst.

      - Kijk
      - Luister
    fields:
      - id: wat
        label: Wat zag je bij {de jongere}?
        kind: text
        about_someone: true
      - id: veld
        label: Op welk veld?
        roles: [sport]
      - id: lokaal
        label: In welk lokaal?
        roles: [school]
      - id: waar
        label: Waar was het?
        kind: ticks
        options:
          - Buiten
          - sport: In de kantine
            school: In de aula
"""


def head(kind: str, position: int) -> str:
    """Return what every item has."""
    return f"""\
kind: {kind}
title: Voor op de {{plek}}
summary: Een {kind} voor {{een jongere}}.
position: {position}
written: 2026-11-28
moments: [place]
"""


CARDS = """\
how: Trek er één.
topics: [Thuis, Geld]
places: [Lopend, Online]
cards:
  - {id: even, topic: Thuis, places: [Lopend], say: Loop je mee?, back: "Wacht op {de jongere}."}
  - {id: zwaar, topic: Geld, places: [Online], say: Lukt het?, back: Wacht., only_chosen: true}
  - {id: bal, topic: Thuis, places: [Lopend], say: Pak jij de bal?, back: Ja., roles: [sport]}
"""

CHECKLIST = """\
how: Vink af.
sections:
  - title: Vooraf
    prose: Neem de **tijd**.
    lines:
      - {id: stoel, text: Zet een stoel klaar.}
      - {id: doel, text: Pak het doel., roles: [sport]}
"""

LETTER = """\
how: Vul in.
fields:
  - {id: naam, label: Naam van de plek}
  - {id: wie, label: Wie zijn er?, kind: text, lines: 2}
prose:
  sport: |-
    Beste spelers van **[naam]**,

    Vraag naar [wie].
  school: |-
    Beste ouders van **[naam]**,

    Vraag naar [wie].
signed: [Bestuur]
"""

POSTER = """\
headline: Zie {een jongere}
lines:
  - {head: Kijk, text: Kijk twee keer.}
  - {head: Alleen op het veld, roles: [sport]}
closing: En luister.
numbered: false
lifelines: true
"""

REVIEW = """\
how: Laat lezen.
piece: stuk
sections:
  - title: Vooraf
    prose: Je kunt **niets** fout doen.
    fields: [{id: stuk, label: Wat las je?}]
  - title: Klopt het?
    fields: [{id: echt, label: Klinkt het echt?, about_someone: true}]
"""

SCAN = """\
how: Vul samen in.
parts:
  - {id: leren, title: Leren, about: Wat jullie oefenen.}
statements:
""" + "".join(
    f"  - {{id: zin-{number}, part: leren, text: Wij doen {number}., begin: Doe {number}, "
    "how: Morgen.}\n"
    for number in range(12)
)

SCRIPT = """\
how: Lees het vooraf.
needs: [Koffie]
minutes: 15
parts:
  - {title: Begin, minutes: 5, prose: "Zeg: ‘Hoi.’"}
  - {title: Verder, minutes: 10, prose: "> Hoe is het?"}
"""

YEAR_PLAN = """\
how: Kies er drie.
months:
""" + "".join(
    f"  - {{month: {month}, theme: Maand {month}, ideas: [{{id: doe-{month}, text: Doe iets.}}]}}\n"
    for month in (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)
)

ELSEWHERE = "how: Kijk daar.\n"

ITEMS = {
    "form": FORM,
    **{
        kind: head(kind, position) + body
        for position, (kind, body) in enumerate(
            {
                "cards": CARDS,
                "checklist": CHECKLIST,
                "letter": LETTER,
                "network": ELSEWHERE,
                "poster": POSTER,
                "review": REVIEW,
                "scan": SCAN,
                "script": SCRIPT,
                "session": ELSEWHERE,
                "words": ELSEWHERE,
                "year-plan": YEAR_PLAN,
            }.items(),
            30,
        )
    },
}
"""An item for each kind, under the name of its kind."""
