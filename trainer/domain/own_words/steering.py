"""Turns of phrase that move the other on: "ja maar"."""

from __future__ import annotations

import re

from .turns import Turn

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
    begins_questions=True,
    only_phrase=True,
)
