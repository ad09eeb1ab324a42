"""Runs first in the frozen app, in the place of socket: the app has no network.

Python's email.utils and platform import socket to ask it for the name of the computer. Both go on
without: email.utils asks only for a message to send, and platform takes an OSError for an answer.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def _refuse(*_: Any, **__: Any) -> Any:
    raise OSError("the frozen app has no network: see build_app.spec")


network = ModuleType("socket")
vars(network).update(getfqdn=_refuse, gethostname=_refuse)
sys.modules["socket"] = network
