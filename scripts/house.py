"""Draws the house in docs/ARCHITECTURE.md from the contracts and what each room says of itself.

``python -m scripts.house`` writes it anew; a test fails when it is out of date.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
BEGIN, END = "<!-- house -->\n", "<!-- end of the house -->\n"
_WALLS = str.maketrans("|", "·")


def floors(contract: dict[str, Any]) -> list[str]:
    """Return the floors of a contract, the highest first."""
    return [str(floor) for floor in contract["layers"]]


def contracts(project: Path = ROOT) -> dict[str, list[str]]:
    """Return the floors of each package that has a contract of order, the whole house first."""
    read = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    made = read["tool"]["importlinter"]["contracts"]
    return {one["containers"][0]: floors(one) for one in made if one["type"] == "layers"}


def picture(house: dict[str, list[str]]) -> Iterator[str]:
    """Yield the lines of a Mermaid chart: a box a package, a row a floor, arrows downwards."""
    yield "flowchart TD"
    names = _names_of(house["trainer"])
    for package in names:
        rooms = house.get(f"trainer.{package}")
        if rooms is None:
            yield f'  {package}["{package}"]'
            continue
        yield f"  subgraph {package}"
        yield "    direction TB"
        for number, floor in enumerate(rooms):
            yield f'    {package}{number}["{floor.translate(_WALLS)}"]'
        yield "    " + " --> ".join(f"{package}{number}" for number in range(len(rooms)))
        yield "  end"
    above: list[str] = []
    for floor in house["trainer"]:
        here = _names_of([floor])
        if above:
            yield f"  {' & '.join(above)} --> {' & '.join(here)}"
        above = here


def table(house: dict[str, list[str]], project: Path = ROOT) -> Iterator[str]:
    """Yield the lines of a table: each package, each of its rooms, and what it says it holds."""
    yield "| Package | Room | Holds |"
    yield "|---|---|---|"
    for package in _names_of(house["trainer"]):
        place = project / "trainer" / package
        yield f"| `{package}` | | {_says(place)} |"
        rooms = sorted(_names_of(house.get(f"trainer.{package}", [])))
        yield from (f"| | `{room}` | {_says(place / room)} |" for room in rooms)


def section(project: Path = ROOT) -> str:
    """Return what stands between the marks."""
    house = contracts(project)
    lines = ["```mermaid", *picture(house), "```", "", *table(house, project)]
    return "\n".join(["", *lines, "", ""])


def renewed(text: str, project: Path = ROOT) -> str:
    """Return ``text`` with the section as it is now.

    Raises:
        ValueError: the marks aren't in it.
    """
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}{section(project)}{END}{after}"


def _names_of(rows: list[str]) -> list[str]:
    return [name.strip() for row in rows for name in row.split("|")]


def _says(place: Path) -> str:
    """Return the first sentence of a package or a file about itself."""
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    doc = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return " ".join(doc.partition("\n\n")[0].split())


def main() -> None:
    """Write the section anew."""
    file = ROOT / "docs/ARCHITECTURE.md"
    file.write_text(renewed(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
