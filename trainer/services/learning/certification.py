"""From a finished path to a certificate on paper, and to another in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...certificates import FORMATS, undrawable
from ...domain.errors import NotEarnedError, UndrawableNameError
from ...domain.learning.certificate import Certificate, Validity, new_number
from ...domain.learning.learner import tidy_name
from ...domain.text.message import Translate
from ...store.files import write_whole
from .kept_certificates import Kept, KeptCertificates
from .training import Training


class Certification:
    """Issues the certificates of one learner and writes them to files."""

    def __init__(self, training: Training, fonts: Path) -> None:
        self._training = training
        self._fonts = fonts

    def kept(self) -> KeptCertificates:
        """Return what there is now, and how it stands."""
        return KeptCertificates(self._training)

    def issued(self) -> tuple[Certificate, ...]:
        """Return the certificates so far, the newest first."""
        return self._training.store.certificates()

    def unprintable(self, name: str) -> str:
        """Return the characters of ``name`` that can't be printed on this computer."""
        return undrawable(tidy_name(name), self._fonts)

    def issue(self, name: str) -> Certificate:
        """Issue a certificate for the finished path under ``name``, and keep it.

        There is one that counts for each path. Where it needs another name, another day, more
        modules, or was renewed, a new one with a number of its own takes its place; the earlier
        one is kept. Where nothing would be different it is returned as it is.

        Raises:
            NotEarnedError: the path isn't finished. UndrawableNameError: see ``unprintable``.
            StoreFullError, StoreBusyError, StoreWriteError: nothing was issued.
        """
        kept = self.kept()
        present = kept.present
        if present is None and not kept.overview.complete:
            raise NotEarnedError
        tidy = tidy_name(name) or self._training.learner.name
        missing = undrawable(tidy, self._fonts)
        if missing:
            raise UndrawableNameError(characters=" ".join(missing))
        if present is None:
            made = self._of_now(kept, tidy)
        else:
            made = self._instead_of(present, kept, tidy)
            if made == present.certificate:
                return made
            made = made.in_place_of(present.certificate, self._number())
        self._training.store.add_certificate(made)
        return made

    def _of_now(self, kept: KeptCertificates, name: str) -> Certificate:
        """Return a certificate of what is done now."""
        overview = kept.overview
        terms = overview.path.certificate
        day, guessed = kept.new_day()
        made = Certificate(
            number=self._number(),
            name=name,
            path=overview.path.id,
            title=terms.title,
            statement=terms.statement,
            modules=kept.modules,
            minutes=overview.minutes,
            issued_on=day,
            valid_until=day,
            passes=kept.passes,
        )
        return made.dated(day, terms.valid_months, guessed=guessed)

    def _instead_of(self, present: Kept, kept: KeptCertificates, name: str) -> Certificate:
        """Return what the present certificate should say now; its number is still the same."""
        one = replace(present.certificate, name=name)
        is_new = kept.overview.complete and not kept.is_up_to_date
        if present.renewed_on is not None:
            made = self._of_now(kept, name) if kept.overview.complete else one
            made = replace(made, passes=kept.passes)
            return made.dated(present.renewed_on, kept.months)
        if is_new and present.validity is not Validity.ENDED:
            return self._of_now(kept, name)
        if present.better_day is not None:
            return one.dated(present.better_day, kept.months)
        return one

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

    def _number(self) -> str:
        return new_number(self._training.chance.randrange)
