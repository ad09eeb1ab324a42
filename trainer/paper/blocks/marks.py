"""What stands before a line of a list: a dot, an empty box, or one that is ticked."""

from __future__ import annotations

from collections.abc import Callable

from .tagging import TaggedCanvas

Drawing = Callable[[TaggedCanvas, float], None]
"""Draws something small; its second argument is the size of the type."""


def dot(canvas: TaggedCanvas, size: float) -> None:
    """Draw the mark of a list."""
    canvas.fill("brand")
    canvas.circle(size * 0.45, size * 0.3, size * 0.17, stroke=0, fill=1)


def square(canvas: TaggedCanvas, size: float) -> None:
    """Draw an empty box to tick."""
    canvas.stroke("ink")
    canvas.setLineWidth(0.9)
    canvas.roundRect(0.5, -size * 0.12, size * 0.95, size * 0.95, 1.5, stroke=1, fill=0)


def ticked(canvas: TaggedCanvas, size: float) -> None:
    """Draw a box that is ticked."""
    square(canvas, size)
    canvas.stroke("brand")
    canvas.setLineWidth(1.8)
    path = canvas.beginPath()
    path.moveTo(size * 0.22, size * 0.36)
    path.lineTo(size * 0.43, size * 0.12)
    path.lineTo(size * 0.84, size * 0.68)
    canvas.drawPath(path, stroke=1, fill=0)
