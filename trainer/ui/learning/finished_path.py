"""What Leren says to who finished the path: the certificate, and how long it counts."""

from __future__ import annotations

from ...domain.learning.certificate import Validity
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...services.learning.kept_certificates import KeptCertificates
from ..kit.context import translated
from ..kit.days import written

_DONE = QT_TRANSLATE_NOOP("learn", "Your path is finished")
_EARNED = QT_TRANSLATE_NOOP("learn", "You have earned your certificate")
_PUT_NAME = QT_TRANSLATE_NOOP("learn", "Put your name on it, and save it as PDF.")
_HAVE = QT_TRANSLATE_NOOP("learn", "You have your certificate")
_VALID = QT_TRANSLATE_NOOP("learn", "It is valid until {date}.")
_ENDING = QT_TRANSLATE_NOOP("learn", "Your certificate expires soon")
_ENDED = QT_TRANSLATE_NOOP("learn", "Your certificate has expired")
_SINCE = QT_TRANSLATE_NOOP("learn", "Expired since {date}.")
_AGAIN = QT_TRANSLATE_NOOP("learn", "{state} Pass the check once more and you get a new one.")
_READY = QT_TRANSLATE_NOOP("learn", "{state} Your new certificate is waiting.")
_TO_CERTIFICATE = QT_TRANSLATE_NOOP("learn", "To the certificate")
_TO_CHECK = QT_TRANSLATE_NOOP("learn", "To the check")


def finished_words(kept: KeptCertificates | None) -> tuple[str, str, str, str]:
    """Return what stands above, the heading, what stands below, and the words of the button."""
    present = kept.present if kept else None
    if present is None:
        return (
            translated(_DONE),
            translated(_EARNED),
            translated(_PUT_NAME),
            translated(_TO_CERTIFICATE),
        )
    until = written(present.certificate.valid_until)
    heading, state = {
        Validity.VALID: (_HAVE, _VALID),
        Validity.ENDING: (_ENDING, _VALID),
        Validity.ENDED: (_ENDED, _SINCE),
    }[present.validity]
    below = translated(state).format(date=until)
    if present.validity is not Validity.VALID:
        template = _AGAIN if present.renewed_on is None else _READY
        below = translated(template).format(state=below)
    action = _TO_CHECK if next_page(kept)[0] == "check" else _TO_CERTIFICATE
    return translated(_DONE), translated(heading), below, translated(action)


def next_page(kept: KeptCertificates | None) -> tuple[str, str | None]:
    """Return the page where it goes on, and its argument."""
    present = kept.present if kept else None
    needs_check = present and present.validity is not Validity.VALID and not present.renewed_on
    if kept and needs_check and kept.check:
        return "check", kept.check
    return "certificates", None
