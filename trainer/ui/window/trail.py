"""Where one came from: the pages that "back" leads to."""

from __future__ import annotations


class Trail:
    """Pages by id and argument. None is in it twice, so that going back never goes in a circle."""

    def __init__(self) -> None:
        self.here: tuple[str, object] = ("", None)
        self._before: list[tuple[str, object]] = []

    @property
    def before(self) -> tuple[str, object]:
        """Return where "back" leads to: Learn, when one came from nowhere."""
        return self._before[-1] if self._before else ("learn", None)

    def go(self, id: str, argument: object) -> None:
        """Go to a page; the one that was left can be gone back to."""
        if self.here[0] not in ("", id):
            self._before.append(self.here)
        places = [place for place, _ in self._before]
        if id in places:
            del self._before[places.index(id) :]
        self.here = (id, argument)

    def back(self) -> None:
        """Go back."""
        self.here = self.before
        del self._before[-1:]

    def clear(self) -> None:
        """Forget the way: someone else is learning."""
        self.here = ("", None)
        self._before.clear()
