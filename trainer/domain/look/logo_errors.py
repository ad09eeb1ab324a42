"""Errors of a logo: each says what is wrong with the file, and what to choose instead."""

from __future__ import annotations

from ..errors import TrainerError
from ..text.message import QT_TRANSLATE_NOOP


class LogoError(TrainerError):
    """A file that was chosen as a logo isn't a still picture, or can't be read."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} can't be read as a picture. Your logo was not changed. Choose a file that ends in "
        ".png, .jpg or .svg and that you can open yourself.",
    )


class LargeLogoError(LogoError):
    """A picture has more bytes, pixels or shapes than a logo needs."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is too large for a logo. Your logo was not changed. Save it as PNG, some thousand "
        "pixels wide, and choose that file.",
    )


class UnsafeLogoError(LogoError):
    """A drawing holds more than shapes: a script, a link, a picture, or what shapes never need."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds more than shapes, and that isn't opened here. Your logo was not changed. "
        "Save it as PNG and choose that file.",
    )


class CutLogoError(LogoError):
    """Of a picture only a part is there: it was not copied or downloaded to its end."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not whole: a part of the picture is missing or damaged. Your logo was not "
        "changed. Copy or download the file again, and choose the new one.",
    )


class HeavyLogoError(LogoError):
    """Reading a picture took too long or too much, and was ended."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Reading {file} was broken off: it took too much time or memory, or something in it is "
        "wrong. Your logo was not changed. Save it as PNG, some thousand pixels wide, and choose "
        "that file.",
    )


class NoLogoReaderError(LogoError):
    """The process that reads pictures can't be started."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} can't be read now: this computer didn't start the part of Steunpersoon that reads "
        "pictures. Your logo was not changed. Close other programs and try again.",
    )


class BlankLogoError(LogoError):
    """Nothing of a logo is seen on paper."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing of {file} is seen on white paper. Your logo was not changed. Choose the logo that "
        "is made for a light ground.",
    )
