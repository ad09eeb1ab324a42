"""Fields on paper: to fill in with a pen, or in any reader of PDFs; nothing answered is lost."""

from __future__ import annotations

import ctypes
import io
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from tests.paper.document.test_document import conforms, prose
from tests.paper.prints import (
    DAY,
    FONTS,
    cramped_fields,
    dutch,
    printed,
    tags_of,
    text_of,
    texts_of,
    unmarked,
)
from trainer.domain.errors import FontMissingError
from trainer.paper.blocks.answers import plain
from trainer.paper.document.document import Sheet, make_pdf
from trainer.paper.document.story import Story
from trainer.paper.forms.fields import LINE_HEIGHT
from trainer.services.printing.pdf_pages import PdfPages

DAYS = ["Vandaag", "Morgen", "Deze week"]
PLACES = ["Gedrag", "Stemming", "Lichaam"]


def form(story: Story) -> None:
    story.title("Een plan")
    story.line_field("wie", "Met wie bespreek je dit?", "Mo (de coach)", "Een rol is genoeg.")
    story.text_field("wat", "Wat zag je?", "“Het gaat wel.”\n\nEén keer, €5.", 4)
    story.tick_fields("waar", "Waar zie je het aan", PLACES, ["Stemming"], "Meer mag.")
    with story.box("exercise"):
        story.heading("In een kader")
        story.choice_fields("spoed", "Wanneer bel je?", DAYS, "Morgen", "Kies er één.")
        story.text_field("rest", "Nog iets?")
    with story.box("callout", whole=True):
        story.line_field("nummer", "Welk nummer?")


def empty(story: Story) -> None:
    story.line_field("wie", "Wie?")
    story.text_field("wat", "Wat?", lines=20)
    story.text_field("hoe", "Hoe?", lines=20)
    story.tick_fields("waar", "Waar?", PLACES)
    story.choice_fields("spoed", "Wanneer?", DAYS)


def many(story: Story) -> None:
    for number in range(30):
        with story.box("exercise", whole=number % 2 == 0):
            story.line_field(f"a{number}", f"Vraag {number}", "ja", "Met een uitleg.")
            story.text_field(f"b{number}", f"Nog een vraag {number}", "nee", number % 6)
        story.tick_fields(f"c{number}", f"Keuze {number}", PLACES)


def values_of(pdf: bytes) -> dict[str, Any]:
    """Return what is filled in, by the name of the field."""
    found = PdfReader(io.BytesIO(pdf)).get_fields() or {}
    return {name: field.get("/V") for name, field in found.items()}


def widgets_of(document: pikepdf.Pdf) -> list[list[Any]]:
    return [list(page.get("/Annots", ())) for page in document.pages]


def named(widget: Any) -> str:
    return str(widget.T if "/T" in widget else widget.Parent.T)


def forms_in(kids: Any) -> Iterator[Any]:
    """Yield the Form elements of a structure in the order of reading."""
    for kid in kids:
        if kid.get("/S") == "/Form":
            yield kid
        elif "/S" in kid:
            yield from forms_in(kid.K)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("compose", [form, empty, many])
def test_a_print_with_fields_is_pdf_ua(compose: Callable[[Story], None]) -> None:
    pdf = printed(compose)
    assert not conforms(pdf)
    assert not unmarked(pdf)
    assert pdf == printed(compose)


def test_the_check_finds_a_field_without_a_name_or_a_tag() -> None:
    for key, rule in (("/TU", "PDFUA1-FORM-FIELD-TU-ALT-001"), ("/StructParent", "FORM-TAG-001")):
        with pikepdf.open(io.BytesIO(printed(form))) as document:
            del widgets_of(document)[0][0][key]
            out = io.BytesIO()
            document.save(out)
        assert any(rule in failure for failure in conforms(out.getvalue()))


def test_what_was_filled_in_stands_in_the_fields() -> None:
    assert values_of(printed(form)) == {
        "wie": "Mo (de coach)",
        "wat": "“Het gaat wel.”\n\nEén keer, €5.",
        "waar_1": "/Off",
        "waar_2": "/Yes",
        "waar_3": "/Off",
        "spoed": "/1",
        "rest": None,
        "nummer": None,
    }


def test_a_field_is_named_aloud_by_its_question_hint_and_option() -> None:
    with pikepdf.open(io.BytesIO(printed(form))) as document:
        spoken = [str(widget.TU) for page in widgets_of(document) for widget in page]
        group = document.Root.AcroForm.Fields[5]
        alternatives = [
            str(one.get("/Alt", "")) for one in forms_in(document.Root.StructTreeRoot.K)
        ]
        assert str(group.TU) == "Wanneer bel je? Kies er één."
        assert [str(option) for option in group.Opt] == DAYS
    assert spoken[:3] == [
        "Met wie bespreek je dit? Een rol is genoeg.",
        "Wat zag je?",
        "Waar zie je het aan: Gedrag",
    ]
    assert alternatives[5:8] == [f"Wanneer bel je? {day}" for day in DAYS]


@pytest.mark.parametrize("compose", [form, empty, many])
def test_every_field_has_a_picture_and_a_tag_and_is_printed(
    compose: Callable[[Story], None],
) -> None:
    with pikepdf.open(io.BytesIO(printed(compose))) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        assert int(document.Root.StructTreeRoot.ParentTreeNextKey) == len(owners)
        for page, widgets in zip(document.pages, widgets_of(document), strict=True):
            assert str(page.Tabs) == "/S"
            for widget in widgets:
                assert int(widget.F) == 4
                assert widget.P.objgen == page.objgen
                element = owners[int(widget.StructParent)]
                assert [kid.Obj.objgen for kid in element.K] == [widget.objgen]
                assert element.K[0].Pg.objgen == page.objgen
                shown = widget.AP.N
                states = [shown] if "/BBox" in shown else list(shown.values())
                assert all("/BBox" in state for state in states)
                assert "/AS" not in widget or str(widget.AS) in shown


@pytest.mark.parametrize("compose", [form, empty, many])
def test_fields_are_read_in_the_order_of_the_eye(compose: Callable[[Story], None]) -> None:
    with pikepdf.open(io.BytesIO(printed(compose))) as document:
        pages = widgets_of(document)
        read = [one.K[0].Obj.objgen for one in forms_in(document.Root.StructTreeRoot.K)]
        assert read == [widget.objgen for page in pages for widget in page]
        for widgets in pages:
            tops = [-float(widget.Rect[3]) for widget in widgets]
            assert tops == sorted(tops)
            assert all(float(widget.Rect[1]) > 72 for widget in widgets)


def test_the_font_of_fields_is_whole_and_only_where_there_are_fields() -> None:
    with pikepdf.open(io.BytesIO(printed(many))) as document:
        (font,) = document.Root.AcroForm.DR.Font.values()
        (inner,) = font.DescendantFonts
        program = inner.FontDescriptor.FontFile2.read_bytes()
        assert len(program) == inner.FontDescriptor.FontFile2.Length1
        face = TTFont(io.BytesIO(program))
        glyphs = [face.getGlyphID(name) for name in face.getBestCmap().values()]
        # From each glyph a reader knows the one letter that it stands for.
        assert len(set(glyphs)) == len(glyphs) == font.ToUnicode.read_bytes().count(b">\n")
        assert len(inner.W[1]) == max(glyphs) + 1
        for widget in (widget for page in widgets_of(document) for widget in page):
            resources = [state.Resources for state in ([widget.AP.N] if "/DA" in widget else [])]
            assert all(one.Font.Wingdings3.objgen == font.objgen for one in resources)
    with pikepdf.open(io.BytesIO(printed(prose))) as document:
        assert "/AcroForm" not in document.Root


def test_the_font_of_fields_has_all_letters_of_the_two_it_is_made_of() -> None:
    own, *others = (
        set(TTFont(FONTS / f"{name}-Regular.ttf").getBestCmap())
        for name in ("SteunpersoonFields", "AtkinsonHyperlegibleNext", "NotoSans")
    )
    assert own == set().union(*others)


def test_only_a_print_with_fields_needs_their_font(tmp_path: Path) -> None:
    for file in FONTS.glob("*.ttf"):
        if file.name != "SteunpersoonFields-Regular.ttf":
            shutil.copy(file, tmp_path)
    assert make_pdf(Sheet("Een les", DAY), prose, tmp_path, dutch)
    with pytest.raises(FontMissingError, match="SteunpersoonFields-Regular"):
        make_pdf(Sheet("Een les", DAY), form, tmp_path, dutch)


LETTERS = "Ayşe Yiğit Łukasz Žofie Ελένη Дмитрий Ћирић Nguyễn Thị “é” €5 ½"


def test_letters_of_any_name_in_europe_stand_in_a_field() -> None:
    def compose(story: Story) -> None:
        story.line_field("a", "Wie?", LETTERS)
        story.text_field("b", "Wat?", LETTERS, 2)

    pdf = printed(compose)
    assert values_of(pdf) == {"a": LETTERS, "b": LETTERS}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for widget in widgets_of(document)[0]:
            codes = re.findall(rb"<([0-9A-F]+)> Tj", widget.AP.N.read_bytes())
            to_unicode = document.Root.AcroForm.DR.Font.Wingdings3.ToUnicode.read_bytes()
            rows = dict(re.findall(rb"<(.{4})> <(.{4})>\n", to_unicode))
            text = b" ".join(codes).replace(b" ", b"0001").decode()
            shown = [rows[text[at : at + 4].encode()] for at in range(0, len(text), 4)]
            assert "".join(chr(int(one, 16)) for one in shown) == LETTERS


def typed(pdf: bytes, answers: dict[str, str]) -> pikepdf.Pdf:
    """Return the document after typing in it as one does in Chrome: a field takes what it takes."""
    raw = pypdfium2.raw
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    form, out = document.formenv, io.BytesIO()
    for page in document:
        for place in range(raw.FPDFPage_GetAnnotCount(page)):
            field = raw.FPDFPage_GetAnnot(page, place)
            room = raw.FPDFAnnot_GetFormFieldName(form, field, None, 0)
            name = ctypes.create_string_buffer(room)
            wide = ctypes.cast(name, ctypes.POINTER(raw.FPDF_WCHAR))
            raw.FPDFAnnot_GetFormFieldName(form, field, wide, room)
            answer = answers.get(name.raw[: room - 2].decode("utf-16-le"))
            if answer is not None:
                text = ctypes.create_string_buffer((answer + "\0").encode("utf-16-le"))
                raw.FORM_SetFocusedAnnot(form, field)
                chars = ctypes.cast(text, ctypes.POINTER(ctypes.c_ushort))
                raw.FORM_ReplaceSelection(form, page, chars)
                raw.FORM_ForceToKillFocus(form)
            raw.FPDFPage_CloseAnnot(field)
    document.save(out)
    document.close()
    return pikepdf.open(out)


def test_what_is_typed_in_another_program_is_drawn_in_the_font_of_the_field() -> None:
    with typed(printed(form), {"nummer": LETTERS, "rest": LETTERS}) as document:
        fields = {str(one.T): one for one in document.Root.AcroForm.Fields}
        for name in ("nummer", "rest"):
            assert str(fields[name].V) == LETTERS
            steps = pikepdf.parse_content_stream(fields[name].AP.N)
            fonts = {str(one.operands[0]) for one in steps if str(one.operator) == "Tf"}
            # What is not in the font of the field would come in another one, or not at all.
            assert fonts == {"/Wingdings3"}


@pytest.mark.parametrize("text", ["W" * 600, "Dit zijn gewone letters van een zin. " * 16])
def test_a_field_that_is_full_takes_no_more_and_shows_all_that_it_took(text: str) -> None:
    answers = dict.fromkeys(("nummer", "rest"), text)
    with typed(printed(form), answers) as document:
        for field in (one for one in document.Root.AcroForm.Fields if str(one.T) in answers):
            taken = str(field.V)
            assert len(taken) == int(field.MaxLen)
            assert text.startswith(taken)
            steps = pikepdf.parse_content_stream(field.AP.N)
            sizes = [float(one.operands[1]) for one in steps if str(one.operator) == "Tf"]
            assert min(sizes) >= 5
            rows = [one for one in steps if str(one.operator) == "Tj"]
            _, low, _, high = map(float, field.Rect)
            assert len(rows) * min(sizes) <= high - low
            assert sum(len(bytes(one.operands[0])) for one in rows) // 2 >= len(
                taken.strip()
            ) - len(rows)


def test_fields_can_be_filled_in_elsewhere() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(printed(form))))
    filled = {"rest": "Getypt: é €\nregel 2", "nummer": "113", "waar_1": "/Yes", "spoed": "/2"}
    for page in writer.pages:
        writer.update_page_form_field_values(page, filled, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    values = values_of(out.getvalue())
    assert {name: values[name] for name in filled} == filled
    assert values["wie"] == "Mo (de coach)"


@pytest.mark.parametrize("lines", [-1, 0, 1, 2, 3, 24, 99])
def test_a_field_is_as_high_as_the_lines_that_go_in_it(lines: int) -> None:
    def compose(story: Story) -> None:
        story.line_field("zin", "Vraag")
        story.text_field("lang", "Vraag", "", lines)
        story.text_field("vol", "Vraag", "één\ntwee", lines)

    pdf = printed(compose)
    assert not cramped_fields(pdf)
    # Two lines that were answered are never on one: there they are printed.
    assert ("vol" in values_of(pdf)) == (lines > 1)
    assert {"één", "twee"} <= {*text_of(pdf).split(), *str(values_of(pdf).get("vol")).split()}


def test_names_are_used_once_and_have_plain_letters() -> None:
    def compose(story: Story) -> None:
        for name in ("a", "a", "A", "Één vraag (1).x", "", "t_1"):
            story.line_field(name, "Vraag")
        story.tick_fields("t", "Vraag", PLACES)

    names = list(values_of(printed(compose)))
    assert names == ["a", "a-2", "A-3", "_n_vraag_1_x", "field", "t_1", "t_1-2", "t_2", "t_3"]


def test_an_answer_that_is_too_long_is_whole_on_paper() -> None:
    lines = [f"Regel {number} van een lang antwoord." for number in range(200)]

    def compose(story: Story) -> None:
        with story.box("exercise", whole=True):
            story.text_field("lang", "Een lang antwoord", "\n".join(lines))
        story.line_field("zin", "Eén regel", " ".join(lines))
        story.line_field("kort", "Nog iets?", "ja")

    pdf = printed(compose)
    text = text_of(pdf)
    words = Counter(text.split())
    assert values_of(pdf) == {"kort": "ja"}
    assert all(line in text for line in lines)
    assert words["Regel"] == words["antwoord."] == 400
    assert all(words[str(number)] >= 2 for number in range(200))
    assert len(texts_of(pdf)) > 4
    assert not conforms(pdf)
    assert not unmarked(pdf)


@pytest.mark.parametrize("answer", ["سلام (Mo)", "goed 😀 \U00013000", "नमस्ते", "x\u030c", "שלום"])
def test_an_answer_in_other_letters_is_printed(answer: str) -> None:
    pdf = printed(lambda story: story.text_field("a", "Vraag", answer))
    assert not values_of(pdf)
    assert not Counter(squeezed(plain(answer))) - Counter(text_of(pdf))


def test_a_choice_that_is_no_option_any_more_is_printed() -> None:
    def compose(story: Story) -> None:
        story.tick_fields("a", "Waar?", PLACES, ["Stemming", "Ergens anders"])
        story.choice_fields("b", "Wanneer?", DAYS, "Volgend jaar")

    pdf = printed(compose)
    assert (values_of(pdf)["a_2"], values_of(pdf)["b"]) == ("/Yes", "/Off")
    assert "Ergens anders" in text_of(pdf)
    assert "Volgend jaar" in text_of(pdf)


TEXTS = st.text(max_size=60) | st.text("سלام () 😀👍🏽é\u0301\n\t\u200dक्षि한ﬁ", max_size=60)
ANSWERS = st.builds(
    lambda start, middle, times, end: start + middle * times + end,
    TEXTS,
    TEXTS | st.sampled_from(["woord ", "x", "ab\n"]),
    st.sampled_from([1, 1, 1, 3, 100]),
    TEXTS,
)


@given(ANSWERS, st.integers(-1, 30))
def test_every_answer_is_found_back(answer: str, lines: int) -> None:
    def compose(story: Story) -> None:
        story.text_field("lang", "Vraag", answer, lines)
        with story.box("goal"):
            story.line_field("kort", "Vraag", answer)

    pdf = printed(compose)
    values, text = values_of(pdf), Counter(squeezed(text_of(pdf)))
    for name, wanted in (("lang", plain(answer)), ("kort", " ".join(plain(answer).split()))):
        if name in values:
            assert (values[name] or "") == wanted
        else:
            assert not Counter(squeezed(wanted)) - text
    assert not conforms(pdf)
    assert not unmarked(pdf)


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=4), st.text(max_size=9))
def test_any_question_can_be_printed(label: str, options: list[str], hint: str) -> None:
    def compose(story: Story) -> None:
        story.line_field(label, label, label, hint)
        story.tick_fields(label, label, options, options[:1], hint)
        story.choice_fields(label, label, options, (options or [""])[-1], hint)

    assert not conforms(printed(compose))


def test_a_field_stays_with_its_question_wherever_it_stands() -> None:
    def compose(story: Story) -> None:
        story.text("woord " * 900)
        for number in range(1, 25):
            with story.box("exercise"):
                story.text_field(
                    f"v{number}", f"Vraag {number}: " + "lang " * 30, "", number, "Uitleg."
                )

    pdf = printed(compose)
    found = 0
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for text, widgets in zip(texts_of(pdf), widgets_of(document), strict=True):
            assert text.count("Vraag") == len(widgets)
            found += len(widgets)
            for widget in widgets:
                height = float(widget.Rect[3] - widget.Rect[1])
                lines = int(named(widget)[1:])
                wanted = LINE_HEIGHT * lines if lines > 1 else LINE_HEIGHT - 4
                assert height == pytest.approx(wanted, abs=0.1)
    assert found == 24


def test_questions_that_fill_pages_do_not_stop_a_print() -> None:
    long = "woord " * 900

    def compose(story: Story) -> None:
        with story.box("exercise", whole=True):
            story.text_field("a", long, "ja", 40, long)
            story.tick_fields("b", long, [long, long], [long], long)
            story.text_field("c", long, long, 2, long)

    pdf = printed(compose)
    assert set(values_of(pdf)) == {"a", "b_1", "b_2"}
    assert not conforms(pdf)


def test_options_are_a_list_that_is_read_with_its_fields() -> None:
    tags = tags_of(printed(lambda story: story.choice_fields("a", "Wanneer?", DAYS)))
    assert tags == ["Document", "Div", "P", "L", *["LI", "LBody", "Form"] * 3]


def test_nothing_that_is_filled_in_is_read_as_markup() -> None:
    evil = "<b>vet</b> (a\\) endobj %& /Tx BMC"
    pdf = printed(lambda story: story.text_field("a", evil, evil))
    assert values_of(pdf) == {"a": evil}
    assert evil in text_of(pdf)


def test_what_is_filled_in_is_seen_and_read_where_pages_are_shown() -> None:
    def shown(value: str, chosen: str) -> tuple[bytes, str]:
        def compose(story: Story) -> None:
            story.text_field("a", "Vraag", value, 1)
            story.choice_fields("b", "Wanneer?", DAYS, chosen)
            story.tick_fields("c", "Waar?", PLACES, [chosen and "Lichaam"])

        pages = PdfPages(printed(compose))
        try:
            return pages.picture(0, 72).pixels, pages.text(0)
        finally:
            pages.close()

    def inked(picture: bytes, others: bytes) -> set[int]:
        """Return the rows of a page, in points from its top, that differ."""
        row = len(picture) // 842
        rows = ((picture[y * row : (y + 1) * row], y) for y in range(842))
        return {y for part, y in rows if part != others[y * row : (y + 1) * row]}

    nothing, without = shown("", "")
    typed, text = shown("Getypt", "")
    chosen, choices = shown("", "Morgen")
    assert inked(typed, nothing) <= set(range(104, 132))
    assert inked(typed, nothing)
    assert len(inked(chosen, nothing)) > 10
    assert not inked(chosen, nothing) & inked(typed, nothing)
    assert "Vraag\nGetypt" in text
    assert "Wanneer?\nMorgen" in choices
    assert "Waar? Lichaam" in choices
    assert "Getypt" not in without
    assert "Waar? Lichaam" not in without
