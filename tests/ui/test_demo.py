"""``trainer demo`` plays the main job by itself, as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
NAME = "Samira El Idrissi"
PATIENCE = 500
"""Seconds, after which it hangs: how fast it is, is for the benchmarks."""


def test_the_demo_plays_from_a_profile_to_a_certificate(tmp_path: Path) -> None:
    out = tmp_path / "für José"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "trainer", "demo", "--out", str(out)]
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert ran.returncode == 0, ran.stderr
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= 15
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert str(out) in ran.stdout
    assert len(ran.stdout.splitlines()) >= 7
    words = "".join(page.extract_text() for page in PdfReader(out / "certificate.pdf").pages)
    assert NAME in words
