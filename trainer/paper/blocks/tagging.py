"""The structure of a PDF, for who has it read aloud: PDF/UA-1, in one place for all prints.

ReportLab knows no tags, but writes what it is given: what is drawn stands between marks with a
number, and a tree of headings, paragraphs, lists and tables names these numbers in the order of
reading, with the fields of a form between them. What is no content, such as a line or the number of
a page, is marked as an artifact.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from ...domain.look.tokens import LIGHT, Palette
from ..letters.hidden_text import document_of


@dataclass(frozen=True, slots=True)
class Mark:
    """Content on a page: which page, from 0, and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Widget:
    """A field of a form: on which page, from 0, and what a reader of PDFs makes of it."""

    page: int
    annotation: pdfdoc.PDFDictionary


@dataclass(eq=False, slots=True)
class Element:
    """A piece of the structure: a tag such as ``P``, and what is inside, as it is read."""

    tag: str
    alternative: str = ""
    """What a picture shows, in words, or which option a field is."""
    heads_column: bool = False
    inside: list[Element | Mark | Widget] = field(default_factory=list)

    def add(self, tag: str, alternative: str = "", *, heads_column: bool = False) -> Element:
        """Return a new element at the end of this one."""
        made = Element(tag, alternative, heads_column)
        self.inside.append(made)
        return made

    def is_drawn(self) -> bool:
        """Tell whether something on a page belongs to it."""
        return any(not isinstance(one, Element) or one.is_drawn() for one in self.inside)


class TaggedCanvas(Canvas):
    """A canvas that keeps what is drawn beside where it belongs. Fill ``root``, then save.

    It draws in ``colours``, which what is drawn knows by their roles only.
    """

    colours: Palette = LIGHT

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.root = Element("Document")
        self._marks: list[list[Element]] = []
        self._widgets: list[tuple[Element, Widget]] = []

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn inside the block as content of ``element``."""
        page = self.getPageNumber() - 1
        self._marks += [[] for _ in range(page + 1 - len(self._marks))]
        mark = Mark(page, len(self._marks[page]))
        self._marks[page].append(element)
        element.inside.append(mark)
        self.addLiteral(f"/{element.tag} << /MCID {mark.number} >> BDC")
        yield
        self.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside the block as no content. ``kind`` is Layout or Pagination."""
        self.addLiteral(f"/Artifact << /Type /{kind} >> BDC")
        yield
        self.addLiteral("EMC")

    def fill(self, role: str) -> None:
        """Fill what comes next with a colour of the palette."""
        self.setFillColor(HexColor(f"#{getattr(self.colours, role)}"))

    def stroke(self, role: str) -> None:
        """Draw the lines that come next in a colour of the palette."""
        self.setStrokeColor(HexColor(f"#{getattr(self.colours, role)}"))

    def widget(self, element: Element, annotation: pdfdoc.PDFDictionary) -> None:
        """Put a field on this page, as the only thing inside ``element``."""
        made = Widget(self.getPageNumber() - 1, annotation)
        element.inside.append(made)
        self._widgets.append((element, made))
        of_page: list[Any] = self._annotationrefs  # type: ignore[attr-defined]
        of_page.append(document_of(self).Reference(annotation))

    def save(self) -> None:
        """Write the structure beside the pages, and end the document."""
        document = document_of(self)
        catalog = document.Catalog
        catalog.MarkInfo = _dictionary(Marked="true")
        catalog.StructTreeRoot = self._tree(document)
        catalog.Metadata = _metadata(document.info)
        _have_letters_only(document)
        super().save()

    def _tree(self, document: Any) -> pdfdoc.PDFDictionary:
        pages = document.Pages.pages
        references: dict[Element, Any] = {}
        tree = _dictionary(Type=pdfdoc.PDFName("StructTreeRoot"))
        top = self._written(document, self.root, document.Reference(tree), references)
        numbers: list[Any] = []
        for place, page in enumerate(pages):
            marks = self._marks[place] if place < len(self._marks) else []
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")
            numbers += [place, pdfdoc.PDFArray([references[element] for element in marks])]
        for place, (element, widget) in enumerate(self._widgets, len(pages)):
            widget.annotation["StructParent"] = place
            widget.annotation["P"] = document.Reference(pages[widget.page])
            numbers += [place, references[element]]
        tree.dict["K"] = pdfdoc.PDFArray([top])
        tree.dict["ParentTree"] = _dictionary(Nums=pdfdoc.PDFArray(numbers))
        tree.dict["ParentTreeNextKey"] = len(pages) + len(self._widgets)
        return tree

    def _written(
        self, document: Any, element: Element, parent: Any, references: dict[Element, Any]
    ) -> Any:
        """Put an element with all inside it in the document, and return the reference to it."""
        made = _dictionary(Type=pdfdoc.PDFName("StructElem"), S=pdfdoc.PDFName(element.tag))
        own = references[element] = document.Reference(made)
        made.dict["P"] = parent
        if element.alternative:
            made.dict["Alt"] = pdfdoc.PDFString(element.alternative)
        if element.heads_column:
            made.dict["A"] = _dictionary(O=pdfdoc.PDFName("Table"), Scope=pdfdoc.PDFName("Column"))
        inside: list[Any] = []
        for one in element.inside:
            if not isinstance(one, Element):
                inside.append(_reference_to(document, one))
            elif _is_kept(one):
                inside.append(self._written(document, one, own, references))
        made.dict["K"] = pdfdoc.PDFArray(inside)
        return own


def _reference_to(document: Any, one: Mark | Widget) -> pdfdoc.PDFDictionary:
    """Return what stands in the structure for something on a page."""
    page = document.Reference(document.Pages.pages[one.page])
    if isinstance(one, Mark):
        return _dictionary(Type=pdfdoc.PDFName("MCR"), Pg=page, MCID=one.number)
    annotation = document.Reference(one.annotation)
    return _dictionary(Type=pdfdoc.PDFName("OBJR"), Pg=page, Obj=annotation)


_CELLS = ("TD", "TH")


def _is_kept(element: Element) -> bool:
    """Tell whether an element is of use: an empty cell keeps the columns of a table in line."""
    return element.tag in _CELLS or element.is_drawn()


def _dictionary(**values: Any) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(values)


def _metadata(info: Any) -> pdfdoc.PDFStream:
    """Return what the document says of itself, once more as XMP, where PDF/UA looks for it."""
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
        ),
        content=_XMP.format(
            title=escape(info.title, quote=False),
            author=escape(info.author, quote=False),
            subject=escape(info.subject, quote=False),
        ).encode(),
    )
    # No filter at all: not even an empty list of them.
    stream.filters = None
    return stream


def _have_letters_only(document: Any) -> None:
    """Let the code 0, which no text uses, stand for a space: U+0000 may not be in a table."""
    for font in document.delayedFonts:
        font.state[document].subsets[0][0] = ord(" ")


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
