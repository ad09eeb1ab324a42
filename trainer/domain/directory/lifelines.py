"""The numbers that save lives: in one place, part of the program, whatever happens to content.

Source: the crisis card of docs/referral-facts.md. Every sentence that names one takes it from here.
"""

from __future__ import annotations

DANGER = "112"
SUICIDE = "113"
SUICIDE_FREE = "0800-0113"
"""The same line as 113, free of charge and from every telephone."""

SUICIDE_BOTH = f"{SUICIDE}  ·  {SUICIDE_FREE}"
"""As it stands large on screen."""
