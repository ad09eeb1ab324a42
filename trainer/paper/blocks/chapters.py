"""Where a chapter begins: in the outline of the document, and for its contents."""

from __future__ import annotations

from .parts import Part


class ChapterMark(Part):
    """Nothing to be seen: the place where a chapter begins."""

    keepWithNext = True  # noqa: N815

    def __init__(self, title: str, begun: dict[str, int]) -> None:
        super().__init__()
        self._title = title
        self._begun = begun

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return that it takes no room."""
        self.width, self.height = width, 0.0
        return width, 0.0

    def draw(self) -> None:
        """Note the page, and put the chapter in the outline."""
        page = self.canv.getPageNumber()
        self._begun.setdefault(self._title, page)
        key = f"chapter-{len(self._begun)}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(self._title, key, level=0)
