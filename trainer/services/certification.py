"""From a finished path to a certificate on paper."""

from __future__ import annotations

import secrets
from pathlib import Path

from ..certificates import FORMATS, undrawable
from ..domain.certificate import Certificate, months_later, new_number
from ..domain.errors import NotEarnedError, UndrawableNameError
from ..domain.learner import tidy_name
from ..domain.text import Translate
from ..store.files import write_whole
from .training import Training


class Certification:
    """Issues the certificates of one learner and writes them to files."""

    def __init__(self, training: Training, fonts: Path) -> None:
        self._training = training
        self._fonts = fonts

    def issued(self) -> tuple[Certificate, ...]:
        """Return the certificates so far, the newest first."""
        return self._training.store.certificates()

    def unprintable(self, name: str) -> str:
        """Return the characters of ``name`` that can't be printed on this computer."""
        return undrawable(tidy_name(name), self._fonts)

    def issue(self, name: str) -> Certificate:
        """Issue a certificate for the finished path under ``name``, and keep it.

        Asking again for the same name and the same modules returns the one that is there.

        Raises:
            NotEarnedError: the path isn't finished. UndrawableNameError: see ``unprintable``.
            StoreFullError, StoreBusyError, StoreWriteError: nothing was issued.
        """
        overview = self._training.overview()
        if not overview.complete:
            raise NotEarnedError
        tidy = tidy_name(name) or self._training.learner.name
        missing = undrawable(tidy, self._fonts)
        if missing:
            raise UndrawableNameError(characters=" ".join(missing))
        modules = tuple(one.module.title for one in overview.counted)
        for earlier in self.issued():
            if (earlier.name, earlier.path, earlier.modules) == (tidy, overview.path.id, modules):
                return earlier
        terms = overview.path.certificate
        today = self._training.clock().astimezone().date()
        certificate = Certificate(
            number=new_number(secrets.randbelow),
            name=tidy,
            path=overview.path.id,
            title=terms.title,
            statement=terms.statement,
            modules=modules,
            minutes=overview.minutes,
            issued_on=today,
            valid_until=months_later(today, terms.valid_months),
        )
        self._training.store.add_certificate(certificate)
        return certificate

    def save(
        self, certificate: Certificate, file: Path, translate: Translate, form: str = "pdf"
    ) -> None:
        """Write ``certificate`` to ``file``, whole.

        Raises:
            FontMissingError, UndrawableNameError: it can't be made.
            FileWriteError: ``file`` can't be written; what was there stays.
        """
        write_whole(file, self.made(certificate, translate, form))

    def made(self, certificate: Certificate, translate: Translate, form: str = "pdf") -> bytes:
        """Return ``certificate`` as a whole file.

        Raises:
            FontMissingError, UndrawableNameError: it can't be made.
        """
        return FORMATS[form].load()(certificate, self._fonts, translate)
