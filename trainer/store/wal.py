"""The WAL beside a database, see https://sqlite.org/fileformat2.html.

SQLite stops at the first frame whose checksum is wrong and takes what follows for older leavings,
so one bad byte hides all answers after it. Frames of this run of the WAL carry its salts; with
checksums made anew they count again, and SQLCipher tells which of their pages are damaged.
"""

from __future__ import annotations

import struct
import sys
from array import array

_HEADER, _FRAME = 32, 24
_MAGIC = {"little": 0x377F0682, "big": 0x377F0683}
_PAGE = 4096


def mended_wal(content: bytes) -> bytes:
    """Return a WAL in which each whole frame of its last run counts, damaged or not."""
    if len(content) < _HEADER + _FRAME + _PAGE:
        return content
    salts, sequence = _run(content)
    made = bytearray(struct.pack(">4I", _MAGIC[sys.byteorder], 3007000, _PAGE, sequence) + salts)
    sums = _checksum(bytes(made), (0, 0))
    made += struct.pack(">2I", *sums)
    end = len(made)
    for at in range(_HEADER, len(content) - _FRAME - _PAGE + 1, _FRAME + _PAGE):
        head, page = content[at : at + 8], content[at + _FRAME : at + _FRAME + _PAGE]
        if content[at + 8 : at + 16] != salts:
            continue
        sums = _checksum(head + page, sums)
        made += head + salts + struct.pack(">2I", *sums) + page
        if head[4:] != bytes(4):
            end = len(made)
    # What comes after the last commit was never acknowledged.
    return bytes(made[:end])


def _run(content: bytes) -> tuple[bytes, int]:
    """Return the salts of this run and its number: from the header, or else from the frames."""
    is_sound = content[24:32] == struct.pack(">2I", *_checksum(content[:24], (0, 0)))
    if is_sound and int.from_bytes(content[:4], "big") in _MAGIC.values():
        return content[16:24], int.from_bytes(content[12:16], "big")
    frames = range(_HEADER, len(content) - _FRAME, _FRAME + _PAGE)
    salts = [content[at + 8 : at + 16] for at in frames]
    # The first frames are of this run, one of them may be damaged; older ones may follow.
    return next((one for one in salts if salts.count(one) > 1), salts[0]), 0


def _checksum(content: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    words = array("I", content)
    one, other = sums
    for place in range(0, len(words), 2):
        one = (one + words[place] + other) & 0xFFFFFFFF
        other = (other + words[place + 1] + one) & 0xFFFFFFFF
    return one, other
