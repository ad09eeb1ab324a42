"""Imported by the Windows Python that try_windows.sh runs in Wine: takes away what Wine 8 lacks."""

from __future__ import annotations

import _winapi

if hasattr(_winapi, "CopyFile2"):
    # shutil copies in its own way without it, as Python 3.12 does.
    del _winapi.CopyFile2
