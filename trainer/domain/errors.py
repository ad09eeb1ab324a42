"""Errors that a user can meet. Anything else is a bug.

Each class holds its own sentence: what happened, what was kept, and what to do.
"""

from __future__ import annotations

from typing import ClassVar

from .text.message import QT_TRANSLATE_NOOP, Message, Template


class TrainerError(Exception):
    """A known problem, with a sentence for the user.

    ``values`` fill the template; ``details`` are technical and are shown folded away.
    """

    template: ClassVar[Template] = QT_TRANSLATE_NOOP(
        "errors", "Something went wrong. Nothing was lost."
    )

    def __init__(self, *, details: str = "", **values: object) -> None:
        self.message = Message(self.template, values)
        self.details = details
        super().__init__(str(self.message))


class DataFolderError(TrainerError):
    """The data folder can't be made or written."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} can't be written, so your progress can't be kept. Give yourself "
        "permission to write there, or choose another folder with TRAINER_DATA_DIR.",
    )


class AlreadyOpenError(TrainerError):
    """Another instance on this computer uses the data folder."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Steunpersoon is already open on this computer. Use the window that is open. If you don't "
        "see one, someone else may be signed in: close it there, then choose “Try again”.",
    )


class StoreFullError(TrainerError):
    """The disk is full: SQLITE_FULL, or SQLITE_IOERR_WRITE."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so your last step could not be kept. All that you did before is "
        "safe. Make room on the disk and try again.",
    )


class StoreBusyError(TrainerError):
    """Another program holds the database."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Another program is using your progress file, so your last step could not be kept. "
        "Close that program and try again.",
    )


class StoreWriteError(TrainerError):
    """A write failed for another reason than room."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Your last step could not be kept. All that you did before is safe. Try again; if it "
        "goes on, close Steunpersoon and open it again.",
    )


class DiskError(StoreWriteError):
    """The disk itself failed: EIO, or SQLITE_IOERR where there is room."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk of this computer gave an error at {file}, so this could not be done. Nothing "
        "that was kept before was changed. Try again; if it goes on, have somebody look at the "
        "disk.",
    )


class NoAccessError(TrainerError):
    """A file of a learner may not be opened by who uses this computer now."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "You may not open the file {file} on this computer. Nothing was changed. Give yourself "
        "permission, or ask somebody who knows computers.",
    )


class NewerStoreError(TrainerError):
    """The database was written by a newer version. It is left untouched."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The progress in {file} was kept by a newer version of Steunpersoon. Nothing was "
        "changed. Install the newest version to go on.",
    )


class UnreadableStoreError(TrainerError):
    """A database can't be read: it is none, is damaged, or the key does not fit."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} can't be read in full. Close Steunpersoon and open it again: it is then "
        "looked at, and mended if it is damaged.",
    )


class OwnDataError(TrainerError):
    """What this laptop keeps beside the shipped lists can't be read now."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Your own changes, places and logo can't be read now. You see the lists as Steunpersoon "
        "has them; 112 and 113 are right. Close Steunpersoon and open it again: it then looks what "
        "can be saved.",
    )


class DamagedStoreError(TrainerError):
    """The key of a learner is gone or damaged in both copies."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The key file {file} is damaged, so this progress can't be opened. Nothing was thrown "
        "away. Ask someone who knows computers to put the file back from a copy of this "
        "computer; you can start under another name in the meantime.",
    )


class ContentMissingError(TrainerError):
    """A lesson or module that was asked for can't be opened."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This part can't be opened now: {what}. Your progress is kept. Choose another lesson, "
        "or install Steunpersoon again.",
    )


class NoDirectoryFileError(TrainerError):
    """A file to import isn't one that the directory exported."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} can't be read as a list of helplines. Nothing was changed. Choose a file that was "
        "saved in Steunpersoon with “Save as a file”.",
    )


class NotKeptError(TrainerError):
    """A change of the directory, or an own place, holds what may not be kept."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This can't be kept: a number isn't right, is out of use, or something is too long. What "
        "was there stays.",
    )


class SeasonError(TrainerError):
    """There is no season that begins in this year."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The year {year} is not one to plan. Choose a year from {first} to {last}. Your calendar "
        "stays as it was.",
    )


class OwnDayError(TrainerError):
    """An own day of the calendar has no name, days that can't be, or a banned number."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This day can't be kept. Give it a short name without phone numbers that are out of use, "
        "and a date such as 3 June 2027; it lasts two months at most. What was there stays.",
    )


class NoSearchError(TrainerError):
    """SQLite on this computer was built without FTS5."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Searching doesn't work on this computer. Everything else does: you find all lessons under "
        "Learn, and all words in the word list.",
    )


class FontMissingError(TrainerError):
    """A font of the app is gone."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The font file {file} is missing, so this can't be made. Install Steunpersoon again; "
        "your progress is kept.",
    )


class UndrawableNameError(TrainerError):
    """A name has characters that no font here can draw."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "These characters can't be printed on this computer: {characters}. Write the name "
        "without them, or install a font that has them.",
    )


class FileWriteError(TrainerError):
    """A file that the user asked for can't be written."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} can't be written. Choose another folder, or close the program that has "
        "it open.",
    )


class NotEarnedError(TrainerError):
    """A certificate was asked for before the path was complete."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The path isn't finished yet. Finish the open lessons and checks first."
    )
