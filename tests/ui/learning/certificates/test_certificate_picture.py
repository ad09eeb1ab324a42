"""The picture of a certificate is the page that is printed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from tests.certificates.paper import FONTS, certificate
from tests.ui.hands import Hands
from trainer.certificates import FORMATS
from trainer.services.printing.pdf_pages import PdfPages
from trainer.ui.kit.context import translated
from trainer.ui.learning.certificates.certificate_picture import CertificatePicture
from trainer.ui.printing.print_job import image_of

WIDTH, HEIGHT = 842, 595


def picture_of(hands: Hands, name: str) -> tuple[CertificatePicture, QImage]:
    """Return a picture, and what is seen of it."""
    made = CertificatePicture(hands.window.context.theme, certificate(name))
    made.setParent(hands.window)
    made.resize(WIDTH, HEIGHT)
    return made, made.grab().toImage()


@pytest.mark.parametrize("name", ["Samira El Idrissi", "محمد الإدريسي", "W" * 120])
def test_what_is_on_screen_is_what_is_printed(newcomer: Hands, name: str) -> None:
    picture, shown = picture_of(newcomer, name)
    render = FORMATS["pdf"].load()
    pages = PdfPages(render(certificate(name), FONTS, translated))
    fine = 72 * WIDTH * picture.devicePixelRatioF() / 841.89
    printed = image_of(pages, 0, fine)
    pages.close()
    places = [(x, y) for x in range(4, WIDTH - 4, 7) for y in range(4, HEIGHT - 4, 3)]
    assert all(shown.pixelColor(*at) == printed.pixelColor(*at) for at in places)
    assert len({shown.pixelColor(*at).name() for at in places}) > 10
    assert "7K4M-92QX-1TBD" in picture.accessibleDescription()


def test_where_a_letter_is_gone_it_still_says_whose_it_is(newcomer: Hands) -> None:
    picture, shown = picture_of(newcomer, "Sam \U00013000")
    assert picture.image.isNull()
    assert shown.pixelColor(WIDTH // 2, 30) == QColor("#ffffff")
    middle = {shown.pixelColor(x, y).name() for x in range(200, 640, 2) for y in range(260, 340, 2)}
    assert len(middle) > 2
