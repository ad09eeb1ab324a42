"""The picture of the house in docs/ARCHITECTURE.md is that of the contracts."""

from __future__ import annotations

import pytest

from scripts.house import BEGIN, END, ROOT, contracts, picture, renewed, table

TEXT = (ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")


def test_the_picture_and_the_table_are_current() -> None:
    assert renewed(TEXT) == TEXT, "run python -m scripts.house"


def test_an_old_picture_is_replaced_and_the_text_around_it_stays() -> None:
    old = f"voor\n{BEGIN}oud{END}na\n"
    made = renewed(old)
    assert made.startswith(f"voor\n{BEGIN}\n```mermaid\n")
    assert made.endswith(f"{END}na\n")
    assert renewed(made) == made
    with pytest.raises(ValueError, match="unpack"):
        renewed("zonder")


def test_each_room_stands_in_the_table_with_what_it_holds() -> None:
    rows = [line.strip("| ").split(" | ") for line in table(contracts())][2:]
    rooms = {row[0].strip("`") for row in rows}
    assert {"domain", "route", "services", "kit", "letters"} <= rooms
    assert all(len(row[-1]) > 10 for row in rows)


def test_floors_are_drawn_downwards() -> None:
    house = {"trainer": ["__main__", "ui | cli", "domain"], "trainer.domain": ["b | c", "a"]}
    assert [*picture(house)] == [
        "flowchart TD",
        '  __main__["__main__"]',
        '  ui["ui"]',
        '  cli["cli"]',
        "  subgraph domain",
        "    direction TB",
        '    domain0["b · c"]',
        '    domain1["a"]',
        "    domain0 --> domain1",
        "  end",
        "  __main__ --> ui & cli",
        "  ui & cli --> domain",
    ]
