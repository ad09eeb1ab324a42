"""The certificates that a learner has: which of them count, and what is to be done about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ...domain.learning.certificate import (
    Certificate,
    Validity,
    better_day,
    issue_day,
    not_replaced,
    renewal_day,
)
from ...domain.time.dating import Times
from ..clock import day_of
from .results import Overview
from .training import Training


@dataclass(frozen=True, slots=True)
class Kept:
    """A certificate that counts, or counted, on the day that the clock says.

    ``renewed_on`` is the day of the one that may follow it, ``better_day`` the day that should
    stand on it; both are None when there is no such thing.
    """

    certificate: Certificate
    validity: Validity
    renewed_on: date | None = None
    better_day: date | None = None


class KeptCertificates:
    """What is known at one moment; made anew for each look, and again after each change."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._today = training.clock.today()

    @cached_property
    def overview(self) -> Overview:
        """Return the path with progress."""
        return self._training.overview()

    @cached_property
    def issued(self) -> tuple[Certificate, ...]:
        """Return all that were ever issued, the newest first."""
        return self._training.store.certificates()

    @cached_property
    def times(self) -> Times:
        """Return what is known of the time."""
        return self._training.times

    @cached_property
    def counting(self) -> tuple[Kept, ...]:
        """Return those that no other replaced, the newest first."""
        return tuple(map(self._kept, not_replaced(self.issued)))

    @property
    def present(self) -> Kept | None:
        """Return the one of the path that the learner is on."""
        path = self._training.role
        return next((one for one in self.counting if one.certificate.path == path), None)

    @property
    def is_up_to_date(self) -> bool:
        """Tell whether the present one says all that was done since."""
        present = self.present
        return present is not None and present.certificate.modules == self.modules

    @property
    def modules(self) -> tuple[str, ...]:
        """Return the titles of the modules that a certificate of now is about."""
        return tuple(one.module.title for one in self.overview.counted)

    @cached_property
    def check(self) -> str:
        """Return the module whose check keeps a certificate alive: the last one on the path."""
        required = [one.module for one in self.overview.modules if not one.module.optional]
        return next((one.id for one in reversed(required) if one.has_check), "")

    @cached_property
    def _passes(self) -> tuple[date, ...]:
        found = self._training.store.passes(f"{self.check}/check") if self.check else []
        return tuple(map(day_of, found))

    @property
    def passes(self) -> int:
        """Return how often that check was passed."""
        return len(self._passes)

    @property
    def months(self) -> int:
        """Return how long a certificate of this path counts."""
        return self.overview.path.certificate.valid_months

    def new_day(self) -> tuple[date, bool]:
        """Return the day of a certificate that is issued now, and whether that is a guess."""
        return issue_day(self.times, next(reversed(self._passes), None))

    def _kept(self, one: Certificate) -> Kept:
        validity = one.validity(self._today)
        if one.path != self._training.role:
            return Kept(one, validity)
        passes = self._passes
        # The check was passed so often when it was issued; of an earlier version: once.
        earned = passes[: max(1, one.passes)]
        return Kept(
            certificate=one,
            validity=validity,
            renewed_on=renewal_day(
                one, self.times, len(passes), next(reversed(passes), None), self.months
            ),
            better_day=better_day(one, self.times, next(reversed(earned), None)),
        )
