"""What changes on screen without a press of the user is said to screen readers as well."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text``, which just came on screen at ``widget``.

    It waits until the reader is silent; with ``urgent`` it breaks in.
    """
    if not text or not widget.isVisible():
        return
    # Not before there is something to say: its enums would make every start slower.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
