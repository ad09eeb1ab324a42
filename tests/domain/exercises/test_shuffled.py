"""Orders that look like chance: the same for a play, and any of them may come."""

from __future__ import annotations

from collections import Counter

from trainer.domain.exercises.shuffled import dealt


def test_a_play_has_one_order() -> None:
    assert dealt("samira/luisteren/stilte/zin/0", 4) == dealt("samira/luisteren/stilte/zin/0", 4)
    assert sorted(dealt("x", 9)) == list(range(9))
    assert dealt("x", 0) == ()


def test_every_order_comes_about_as_often() -> None:
    met = Counter(dealt(f"samira/lesson/choice/{play}", 3) for play in range(3_000))
    assert len(met) == 6
    # 500 each; five times the deviation of chance.
    assert all(abs(times - 500) < 5 * (3_000 * (1 / 6) * (5 / 6)) ** 0.5 for times in met.values())
