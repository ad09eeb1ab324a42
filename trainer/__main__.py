"""The command ``trainer``: without arguments the window, otherwise the shell."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    """Run the app and return its exit code."""
    arguments = sys.argv[1:]
    if not arguments or arguments == ["--startup-probe"]:
        # What is made at a start stays: looking through it for garbage finds none.
        gc.disable()
        # Before Qt, because PySide6 reads the source of every module that is imported after it.
        import trainer.services.workspace  # noqa: F401
        from trainer.ui.app import run

        return run(probe=bool(arguments))
    if arguments == ["--read-logo"]:
        from trainer.ui.logo_child import run as read_logo

        return read_logo()
    from trainer.cli.commands import run as run_command

    return run_command(arguments, _demo)


def _demo(out: Path, path: str) -> int:
    from trainer.ui.demo.run import run

    return run(out, path)


if __name__ == "__main__":
    sys.exit(main())
