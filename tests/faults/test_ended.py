"""The app is ended at any moment: what was acknowledged is there, and the folder opens."""

from __future__ import annotations

import os
from random import SystemRandom

import pytest

from tests.faults.harness import figures

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")

ROUNDS = 60
EVERY = 13


def test_killed_at_random_moments_nothing_is_lost_that_was_acknowledged() -> None:
    found = figures("faults_kill", str(ROUNDS), "--damage", "0", "--starts", "0")
    assert found["acknowledged"] > ROUNDS
    assert (found["rounds"], found["lost"], found["notices"]) == (ROUNDS, 0, 0), found


def test_killed_while_it_mends_or_starts_nothing_is_lost_and_nobody_kept_out() -> None:
    found = figures("faults_kill", str(ROUNDS // 2), "--damage", "2", "--starts", "6")
    assert (found["lost_after_damage"], found["kept_out"]) == ({}, 0), found
    assert found["left_over"]["keys in half files"] == 0, found


def test_the_harness_notices_what_is_acknowledged_too_soon() -> None:
    found = figures("faults_kill", str(ROUNDS // 2), "--planted")
    assert found["lost"] > 0, found


@pytest.mark.parametrize(
    "job", ["begin", "answer", "migrate", "mend", "mend set back", "start anew"]
)
def test_stopped_between_any_two_steps_the_next_start_finds_all(job: str) -> None:
    start = SystemRandom().randint(1, EVERY)
    found = figures("faults_stop", job, "--every", str(EVERY), "--from", str(start))
    assert found["stops"] > 3
    assert found["wrong"] == [], found


def test_the_harness_notices_careless_mending() -> None:
    found = figures("faults_stop", "planted", "--every", "3")
    assert [fault for fault in found["wrong"] if "damaged file is gone" in fault]
