"""A logo from a file of anyone: a small flat picture, or a sentence that says why not."""

from __future__ import annotations

import gzip
import os
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.ui import pictures
from tests.ui.pictures import BLUE, RED, chunk, jpeg, jpeg_of, png, png_of, progressive, svg
from trainer.domain.look.house_style import Logo, rows_of, sound_logo
from trainer.domain.look.logo_errors import (
    BlankLogoError,
    CutLogoError,
    LargeLogoError,
    LogoError,
    UnsafeLogoError,
)
from trainer.ui.organisation.logo.file import read_logo

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # Libraries say on the console what they think of a damaged picture.
    pytest.mark.qt_log_level_fail("CRITICAL"),
]

Reader = Callable[[bytes, str], Logo]
HANG = 60
"""Seconds: more than any busy computer needs, and less than a reader that never stops."""


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def reader(data: bytes, name: str = "logo.png") -> Logo:
        file = tmp_path / name
        file.write_bytes(data)
        start = time.monotonic()
        try:
            return read_logo(file)
        finally:
            assert time.monotonic() - start < HANG

    return reader


def colour_at(logo: Logo, across: float, down: float) -> tuple[int, ...]:
    x, y = int(across * (logo.width - 1)), int(down * (logo.height - 1))
    start = (y * logo.width + x) * 3
    return tuple(rows_of(logo)[start : start + 3])


def is_near(colour: tuple[int, ...], wanted: str) -> bool:
    channels = bytes.fromhex(wanted.removeprefix("#"))
    return all(abs(one - other) < 24 for one, other in zip(colour, channels, strict=True))


def assert_blue_then_red(logo: Logo, places: tuple[tuple[float, float], ...]) -> None:
    blue, red = places
    assert is_near(colour_at(logo, *blue), BLUE)
    assert is_near(colour_at(logo, *red), RED)


LEFT_RIGHT = ((0.1, 0.5), (0.9, 0.5))
TOP_BOTTOM = ((0.5, 0.1), (0.5, 0.9))


def test_a_small_png_stays_as_it_is(read: Reader) -> None:
    logo = read(png(300, 120), "a.png")
    assert (logo.width, logo.height) == (300, 120)
    assert sound_logo(logo.width, logo.height, logo.pixels) == logo
    assert_blue_then_red(logo, LEFT_RIGHT)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((2400, 600), (480, 120)), ((600, 2400), (60, 240)), ((5000, 10), (480, 1))],
)
def test_a_large_one_is_made_small_in_its_own_shape(
    read: Reader, size: tuple[int, int], wanted: tuple[int, int]
) -> None:
    logo = read(png(*size), "a.png")
    assert (logo.width, logo.height) == wanted


def test_clear_margins_go_and_what_is_clear_becomes_white(read: Reader) -> None:
    logo = read(png(400, 300, margin=100), "a.png")
    assert (logo.width, logo.height) == (200, 100)
    ring = pictures.image(300, 120)
    ring.setPixelColor(150, 60, "transparent")
    assert colour_at(read(pictures.saved(ring, "png"), "b.png"), 0.504, 0.51) == (255, 255, 255)


def test_a_photo_is_turned_as_its_camera_was(read: Reader) -> None:
    assert_blue_then_red(read(jpeg(), "a.jpg"), LEFT_RIGHT)
    turned = read(jpeg(turned=6), "a.jpg")
    assert turned.height > turned.width
    assert_blue_then_red(turned, TOP_BOTTOM)


def test_a_drawing_is_drawn_as_large_as_it_may_be(read: Reader) -> None:
    logo = read(svg(), "a.svg")
    assert logo.height == 240
    assert is_near(colour_at(logo, 0.4, 0.95), BLUE)


def test_the_content_decides_and_not_the_name(read: Reader) -> None:
    assert read(svg(), "logo.png") == read(svg(), "logo.svg")
    assert read(png(), "logo.jpg") == read(png(), "logo.png")


def test_the_same_file_gives_the_same_logo(read: Reader) -> None:
    for data in (png(), jpeg(), svg()):
        assert read(data, "a") == read(data, "b")


HARMLESS = "<rect width='90' height='90'/>"
GIF = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
PNG_START = b"\x89PNG\r\n\x1a\n"
MOVING = png_of(4, 4, zlib.compress(bytes(20)), chunk(b"acTL", bytes((0, 0, 0, 2, 0, 0, 0, 0))))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Gewoon tekst.",
        "Ook tekst: é".encode("latin-1"),
        PNG_START,
        b"\xff\xd8\xff\xd9",
        jpeg().replace(b"\xff\xc0", b"\xff\xc3", 1),
        jpeg().replace(b"\xff\xda", b"\xff\xd8\xff\xda", 1),
        b"%PDF-1.7",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"MZ" + bytes(500),
        GIF,
        MOVING,
        png_of(0, 0, b""),
        png_of(50, 0, b""),
        PNG_START + b"\0\0\0\1\0\0\0\0x",
        PNG_START + chunk(b"IDAT", b"x") + chunk(b"IEND", b""),
        b"BM" + bytes(80),
        b"\0\0\1\0\1\0" + bytes(40),
        gzip.compress(svg()),
        b"<html><body>een pagina</body></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        svg("<rect width='9' height='9'>"),
        svg("").replace(b"200 100", b"0 0"),
        svg().decode().encode("utf-16"),
    ],
)
def test_what_is_no_picture_is_told(read: Reader, data: bytes) -> None:
    with pytest.raises(LogoError) as error:
        read(data, "<b>logo</b>.png".replace("/", "|"))
    assert type(error.value) in {LogoError, BlankLogoError}
    assert "<b>logo" in str(error.value)


def cuts(data: bytes) -> list[bytes]:
    """Return ``data`` without its end, at places from nearly nothing to nearly all of it."""
    return [data[: len(data) * share // 100] for share in (30, 60, 90, 97, 99)] + [data[:-1]]


def in_the_middle(data: bytes, end: bytes) -> bytes:
    """Return ``data`` with a piece of its pixels taken out, and an end that looks whole."""
    return data[: len(data) * 2 // 3] + end


@pytest.mark.parametrize(
    "data",
    [
        *cuts(png()),
        *cuts(jpeg()),
        *cuts(progressive(10)),
        in_the_middle(jpeg(), b"\xff\xd9"),
        in_the_middle(progressive(10), b"\xff\xd9"),
        png_of(50, 50, b"no zlib"),
        png_of(50, 50, zlib.compress(bytes(51 * 49))),
        png_of(50, 50, zlib.compress(bytes(51 * 50))[:-20]),
        png_of(6_000, 6_000, zlib.compress(bytes(1000))),
        svg()[:-30],
    ],
)
def test_a_picture_that_is_not_whole_is_never_half_taken(read: Reader, data: bytes) -> None:
    with pytest.raises(CutLogoError) as error:
        read(data, "logo")
    assert "not whole" in str(error.value)


def test_what_comes_behind_a_picture_or_beside_it_does_no_harm(read: Reader) -> None:
    """A photo that moves a little, a profile of colours, texts: phones write these."""
    assert read(jpeg() + b"\0\0\0\x18ftypmp42" + bytes(90), "a") == read(jpeg(), "a")
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(50_000_000), 9))
    profile = chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(50_000_000), 9))
    laden = png()[:33] + bomb * 20 + profile * 20 + png()[33:]
    assert read(laden + b"more", "a") == read(png(), "a")


def test_a_folder_a_missing_file_and_a_pipe_are_told(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "weg.png", Path("/dev/zero"), tmp_path / "pipe"):
        with pytest.raises(LogoError):
            read_logo(path)


def line(dashes: str, way: str = "M0 50 L200 50", more: str = "stroke-width='4'") -> str:
    """Return a line of dashes in a drawing."""
    return f"<path d='{way}' stroke='#000' stroke-dasharray='{dashes}' {more}/>"


def test_a_line_of_dashes_is_drawn(read: Reader) -> None:
    for dashes in ("4", "4 2", "none"):
        drawing = svg(line(dashes, more="stroke-width='4' stroke-linecap='round'"))
        assert read(drawing, "logo.svg").width == 480


@pytest.mark.parametrize(
    "data",
    [
        png_of(20_000, 20_000, zlib.compress(bytes(1000))),
        jpeg_of(20_000, 20_000),
        bytes(10_000_001),
        svg(f"<desc>{'x' * 500_000}</desc>"),
        svg("<g>" * 40 + "<rect width='9' height='9'/>" + "</g>" * 40),
        svg("<rect width='9' height='9'/>" * 4_000),
        svg(f"<path d='M0 0 {'L9 9 ' * 20_000}'/>"),
        svg(f"<style>{'.a{fill:red}' * 10_000}</style><rect class='a' width='9' height='9'/>"),
        png_of(2_000_000_000, 2_000_000_000, zlib.compress(bytes(1000))),
        png()[:33] + chunk(b"tEXt", b"") * 20_000 + png()[33:],
        progressive(101),
        jpeg_of(6_000, 6_000, progressive(20)),
        *(svg(line(dashes)) for dashes in ("0.0001", "1e-4", "0 0", ".002 " * 400)),
        svg(f"<g style='stroke-dasharray: .0001'>{line('')}</g>"),
        svg(f"<style>path {{ Stroke-DashArray:.0001 }}</style>{line('')}"),
        svg(line("2", "M0 50 H9e9")),
        svg(line("2", more="stroke-width='0'")),
        svg(line("2", more="vector-effect='non-scaling-stroke'")),
        svg("<circle r='1e7' stroke='#000' stroke-dasharray='1'/>"),
        svg("<path d='M0 50 A1e8 1e8 0 1 1 200 50' stroke='#000' fill='none'/>" + HARMLESS),
        svg(f"<linearGradient id='g'>{'<stop/>' * 2_000}</linearGradient>{HARMLESS}"),
    ],
)
def test_what_is_too_large_is_never_unpacked(read: Reader, data: bytes) -> None:
    with pytest.raises(LargeLogoError):
        read(data, "logo")


def test_a_picture_that_unpacks_to_more_than_it_says_is_no_bomb(read: Reader) -> None:
    bomb = png_of(40, 40, zlib.compress(bytes(100_000_000), 9))
    try:
        logo = read(bomb, "logo.png")
    except LogoError:
        return
    assert (logo.width, logo.height) == (40, 40)


def test_a_drawing_that_uses_itself_over_and_over_is_not_drawn(read: Reader) -> None:
    def used(name: str) -> str:
        return f"<use xlink:href='#{name}'/>"

    groups = "".join(f"<g id='a{n}'>{used(f'a{n - 1}') * 9}</g>" for n in range(1, 9))
    laughs = f"<defs><g id='a0'><rect width='9' height='9'/></g>{groups}</defs>{used('a8')}"
    for inside in (laughs, f"<g id='a'>{used('a')}</g>", f"<g id='a'>{used('b')}</g>" * 2):
        with pytest.raises(LogoError):
            read(svg(inside), "logo.svg")


BILLION = (
    '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<image href='file:///etc/passwd' width='9' height='9'/>",
        "<image xlink:href='data:image/png;base64,AAAA' width='9' height='9'/>",
        "<use href='other.svg#a'/>",
        "<use xlink:href='https://example.org/a.svg#a'/>",
        "<a xlink:href='https://example.org'><rect width='9' height='9'/></a>",
        "<style>@import url(https://example.org/a.css);</style>",
        "<style>@IMPORT 'a.css';</style>",
        "<style>.a { fill: u\\72l(file:///a) }</style>",
        "<style>.a { background: url( 'file:///a' ) }</style>",
        "<rect fill='url(https://example.org/a#b)' width='9' height='9'/>",
        "<rect style='fill:URL(data:x)' width='9' height='9'/>",
        "<rect onload='alert(1)' width='9' height='9'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<animate attributeName='x' dur='1s'/>",
        "<filter id='f'/>",
        "<svg:script xmlns:svg='http://www.w3.org/2000/svg'/>",
        "<g xml:base='file:///etc/'/>",
        "<?xml-stylesheet href='a.css'?>",
    ],
)
def test_a_drawing_with_more_than_shapes_is_not_opened(read: Reader, inside: str) -> None:
    with pytest.raises(UnsafeLogoError):
        read(svg(inside + HARMLESS), "logo.svg")
    read(svg(HARMLESS), "logo.svg")


@pytest.mark.parametrize(
    "head",
    [
        BILLION,
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">',
        "<?xml-stylesheet href='a.css'?>",
    ],
)
def test_a_drawing_that_declares_things_is_not_opened(read: Reader, head: str) -> None:
    with pytest.raises(UnsafeLogoError):
        read(svg("<text>&c;</text>").replace(b"<svg", head.encode() + b"<svg", 1), "logo.svg")


@pytest.mark.parametrize("encoding", ["UTF-16", "UTF-7", "ISO-2022-JP", "nonsense"])
def test_what_was_looked_at_is_what_is_drawn(read: Reader, encoding: str) -> None:
    data = svg().replace(b"UTF-8", encoding.encode())
    assert read(data, "logo.svg") == read(svg(), "logo.svg")


@pytest.mark.parametrize(
    "data",
    [
        svg("<rect width='200' height='100' fill='#fff'/>"),
        pictures.saved(pictures.clear(9, 9), "png"),
    ],
    ids=["white", "clear"],
)
def test_a_logo_of_which_nothing_is_seen_is_told(read: Reader, data: bytes) -> None:
    with pytest.raises(BlankLogoError):
        read(data, "logo")


REAL = ("png", "jpeg", "svg")


@given(
    st.sampled_from(REAL),
    st.lists(st.tuples(st.integers(0, 5_000), st.binary(max_size=6)), max_size=6),
    st.integers(0, 5_000),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_picture_is_a_logo_or_a_known_error(
    qapp: QApplication, read: Reader, form: str, changes: list[tuple[int, bytes]], cut: int
) -> None:
    data = bytearray({"png": png(60, 40, 5), "jpeg": jpeg(60, 40, 6), "svg": svg()}[form])
    for place, other in changes:
        at = place % len(data)
        data[at : at + len(other)] = other
    try:
        logo = read(bytes(data[: len(data) - cut] if cut < len(data) // 2 else data), "logo")
    except LogoError:
        return
    assert sound_logo(logo.width, logo.height, logo.pixels) == logo
