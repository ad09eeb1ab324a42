"""Why the app can't start: each cause has its own sentence, and may pass by itself or not."""

from __future__ import annotations

from .errors import AlreadyOpenError, DataFolderError, TrainerError
from .text.message import QT_TRANSLATE_NOOP


class NoRoomError(DataFolderError):
    """The disk with the data folder is full."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so Steunpersoon can't open your folder. Nothing was lost. Make room: "
        "empty the recycle bin, or move photos and films to a stick. Then choose “Try again”.",
    )


class NoPermissionError(DataFolderError):
    """The user may not make or write the data folder."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "You have no permission to write in the folder {folder}. Nothing was lost. Ask who looks "
        "after this computer to give it, or to choose another folder with TRAINER_DATA_DIR.",
    )


class ReadOnlyFolderError(DataFolderError):
    """The disk with the data folder can only be read."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with the folder {folder} can only be read, so nothing can be kept on it. "
        "Nothing was lost. If it is a stick, look for a switch on it, then choose “Try again”.",
    )


class LongFolderError(DataFolderError):
    """The path of the data folder is longer than the system takes."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The name of the folder {folder} is too long for this computer. Ask who looks after it "
        "to choose a shorter one with TRAINER_DATA_DIR.",
    )


class NotAFolderError(DataFolderError):
    """A file stands where the data folder, or one above it, should be."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} can't be opened: a file stands in its place. Give that file another "
        "name, or choose another folder with TRAINER_DATA_DIR. Then choose “Try again”.",
    )


class FolderGoneError(DataFolderError):
    """The disk, stick or network drive with the data folder isn't there."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} can't be reached. If it is on a stick or on the network, see that it "
        "is connected, then choose “Try again”.",
    )


class BrokenDiskError(DataFolderError):
    """The disk with the data folder gives errors."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with the folder {folder} gives an error. Choose “Try again”; if it goes on, "
        "have the disk looked at, and make a copy of what is on it.",
    )


class FolderNameError(DataFolderError):
    """The path of the data folder can't be one."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} can't be opened, because there can't be a folder of that name. Ask "
        "who looks after this computer to choose another one with TRAINER_DATA_DIR.",
    )


class UnknownHomeError(DataFolderError):
    """The home folder that the data folder is in is nobody's, or isn't known."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The home folder for {folder} can't be found on this computer. Ask who looks after it to "
        "choose another folder with TRAINER_DATA_DIR.",
    )


class NoLockError(DataFolderError):
    """The file system can't tell whether another program uses the folder."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "On the disk with the folder {folder} Steunpersoon can't tell whether it is open somewhere "
        "else, so your work would not be safe there. Ask who looks after this computer to choose a "
        "folder on its own disk with TRAINER_DATA_DIR.",
    )


class OpenElsewhereError(AlreadyOpenError):
    """An instance on another computer, with which the folder is shared, uses it."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Steunpersoon is open with the same folder on another computer: {computer}. Close it "
        "there, then choose “Try again”.",
    )


class UnforeseenStartError(TrainerError):
    """Something that nobody foresaw keeps the app from starting."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Something went wrong that we didn't foresee. What you did before is kept. Choose “Try "
        "again”; if it goes on, start the computer anew, or install Steunpersoon again.",
    )


LASTING = (LongFolderError, FolderNameError, UnknownHomeError, NoLockError)
"""Trying again in the same run can't help with these."""
