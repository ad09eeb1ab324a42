"""Where a window stands: what was kept of it is corrected for the screens that there are now.

All in the pixels that Qt calculates with, which are larger than those of the screen where the
system enlarges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

_FARTHEST = 100_000


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the desktop."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Return where it ends."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """Return where it ends."""
        return self.y + self.height

    def shared(self, other: Box) -> int:
        """Return how much of the two is the same."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(0, across) * max(0, down)


@dataclass(frozen=True, slots=True)
class Frame:
    """How much room the system needs around a window, for its bar and its edges."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window was, without its frame, and whether it filled the screen."""

    box: Box
    maximized: bool = False

    @classmethod
    def from_untrusted(cls, values: object) -> Place | None:
        """Make a place from parsed JSON; None when it isn't one."""
        if not isinstance(values, dict):
            return None
        numbers = [values.get(field.name) for field in fields(Box)]
        whole = [n for n in numbers if type(n) is int and abs(n) <= _FARTHEST]
        if len(whole) < len(numbers) or min(whole[2:]) < 1:
            return None
        return cls(Box(*whole), values.get("maximized") is True)

    def plain(self) -> dict[str, int | bool]:
        """Return it as it is kept."""
        return {**asdict(self.box), "maximized": self.maximized}


def home_of(box: Box, screens: Sequence[Box]) -> Box | None:
    """Return the screen that shows most of ``box``, if any shows some of it."""
    best = max(screens, key=box.shared, default=None)
    return best if best is not None and box.shared(best) else None


def fitted(wanted: Box | None, size: tuple[int, int], screens: Sequence[Box], frame: Frame) -> Box:
    """Return a box that is seen whole, frame and all, as near to ``wanted`` as can be.

    What is on none of ``screens`` comes to the middle of the first; without ``wanted`` it gets
    ``size``. Without screens there is nothing to correct for.
    """
    if not screens:
        return wanted or Box(0, 0, *size)
    width, height = (wanted.width, wanted.height) if wanted else size
    home = home_of(wanted, screens) if wanted else None
    screen = home or screens[0]
    width = min(width, max(1, screen.width - frame.left - frame.right))
    height = min(height, max(1, screen.height - frame.top - frame.bottom))
    left, top = screen.x + frame.left, screen.y + frame.top
    most_x = max(left, screen.right - frame.right - width)
    most_y = max(top, screen.bottom - frame.bottom - height)
    if wanted is None or home is None:
        return Box((left + most_x) // 2, (top + most_y) // 2, width, height)
    return Box(min(max(wanted.x, left), most_x), min(max(wanted.y, top), most_y), width, height)
