"""The command ``trainer``: without arguments the window, otherwise the shell."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from trainer.services.console import open_streams

_COMMANDS = (
    "check",
    "demo",
    "route",
    "toolkit",
    "--help",
    "-h",
    "--version",
    "--startup-probe",
    "--read-logo",
)


def main() -> int:
    """Run the app and return its exit code."""
    arguments = _understood(sys.argv[1:])
    open_streams()
    _keep_memory_off_the_disk()
    if not arguments or arguments == ["--startup-probe"]:
        # What is made at a start stays: looking through it for garbage finds none.
        gc.disable()
        return _window(probe=bool(arguments))
    if arguments == ["--read-logo"]:
        from trainer.ui.organisation.logo.child import run as read_logo

        return read_logo()
    from trainer.cli.commands import run as run_command

    return run_command(arguments, _demo)


def _understood(arguments: list[str]) -> list[str]:
    """Return the arguments without what a desktop hands over, such as a file dropped on the icon.

    Without a console nobody would see that it is not understood.
    """
    if arguments and sys.stderr is None and arguments[0] not in _COMMANDS:
        return []
    return arguments


def _keep_memory_off_the_disk() -> None:
    """Have no copy of the memory written if the app crashes: it holds keys and private text."""
    if sys.platform == "win32":
        return  # it knows no such limit
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _window(*, probe: bool) -> int:
    """Open the window; what is missing for that is said, as far as it can be."""
    while True:
        try:
            # Before Qt: PySide6 reads the source of every module that is imported after it.
            import trainer.services.workspace  # noqa: F401
            from trainer.ui.app import run

            return run(probe=probe)
        except Exception as error:  # noqa: BLE001 - a part of the app is gone or broken
            if not _refuse(error, probe=probe):
                return 1


def _refuse(error: Exception, *, probe: bool) -> bool:
    """Say in a window that the app isn't whole; where Qt is what is missing, without Qt."""
    try:
        from trainer.ui.application import application
        from trainer.ui.refusal import refuse

        return refuse(application(), error, None, probe=probe)
    except Exception as second:  # noqa: BLE001 - then in the plainest way that there is
        from trainer.cli.last_word import say_last_word

        say_last_word((error, second), probe=probe)
        return False


def _demo(out: Path, path: str) -> int:
    from trainer.ui.demo.run import run

    return run(out, path)


if __name__ == "__main__":
    sys.exit(main())
