"""The toolkit of one learner: what there is, what was filled in, liked, and used last."""

from __future__ import annotations

from ...domain.toolkit.checklists import Checklist
from ...domain.toolkit.fields import Field, Filled, to_keep
from ...domain.toolkit.forms import Form
from ...domain.toolkit.letters import Letter
from ...domain.toolkit.reviews import ReviewForm
from ...domain.toolkit.tool import Tool, ToolOutline
from ..learning.training import Training

_FILLED, _LIKED, _USED = "filled", "liked", "used"
_FIELDS, _PRIVATE = "fields", "with_private"
_MOST_RECENT = 4
_TICKED = "x"


class Toolkit:
    """The use cases of the toolkit. What is kept is on disk when a call returns."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._kept = training.kept

    @property
    def erased_everywhere(self) -> bool:
        """Tell whether what was erased last is gone from all older copies, too."""
        return self._kept.erased_everywhere

    def outlines(self, role: str) -> tuple[ToolOutline, ...]:
        """Return the items in the words of a role; of all roles, each once, without one."""
        if role:
            return self._training.index.tools(role)
        found: dict[str, ToolOutline] = {}
        roles = [path.id for path in self._training.index.paths()]
        for one in [self._training.role, *roles]:
            for outline in self._training.index.tools(one):
                found.setdefault(outline.id, outline)
        return tuple(found.values())

    def tool(self, id: str, role: str) -> Tool:
        """Return an item whole.

        Raises:
            ContentMissingError: it isn't there for this role.
        """
        return self._training.index.tool(id, role)

    # Favourites and what was used ------------------------------------------------------------

    def liked(self) -> frozenset[str]:
        """Return the ids of the favourites."""
        return frozenset(self._kept.all(_LIKED))

    def like(self, id: str, *, on: bool) -> None:
        """Make an item a favourite, or no longer.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        if on:
            self._kept.keep(_LIKED, id, {})
        else:
            self._kept.drop(_LIKED, id)

    def used(self) -> tuple[str, ...]:
        """Return the ids of what was used last, the newest first, four at most."""
        now = self._training.clock.now().isoformat()
        when = {id: str(used.get("at", "")) for id, used in self._kept.all(_USED).items()}
        # A clock that was ahead once would keep an item in front for years.
        newest = sorted(when, key=lambda id: (when[id] <= now, when[id]), reverse=True)
        return tuple(newest[:_MOST_RECENT])

    def use(self, id: str) -> None:
        """Note that an item was used now: filled in, printed, drawn from.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        self._kept.keep(_USED, id, {"at": self._training.clock.now().isoformat()})

    # Filling in ------------------------------------------------------------------------------

    def filled(self, tool: Tool) -> dict[str, str]:
        """Return what was kept of an item that is filled in."""
        kept = self._kept.get(_FILLED, tool.id).get(_FIELDS, {})
        known = set(_ids(tool))
        if not isinstance(kept, dict):
            return {}
        return {id: str(text) for id, text in kept.items() if id in known}

    def keeps_private(self, tool: Tool) -> bool:
        """Tell whether the learner asked to keep fields that are about someone, too."""
        return self._kept.get(_FILLED, tool.id).get(_PRIVATE) is True

    def keep(self, tool: Tool, filled: Filled, *, also_private: bool = False) -> None:
        """Keep what was filled in; nothing at all is kept of an item that is empty.

        Fields about someone are left out unless ``also_private``: then the learner asked for it.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        if isinstance(tool.body, Checklist):
            known = {line.id for line in tool.body.lines}
            answers = {id: _TICKED for id, text in filled.items() if text and id in known}
        else:
            answers = to_keep(iter(_fields(tool)), filled, also_private=also_private)
        before = self._kept.get(_FILLED, tool.id)
        if answers or also_private:
            # What is no longer kept must not stay behind in the file.
            erasing = not answers or (before.get(_PRIVATE) is True and not also_private)
            data = {_FIELDS: answers, _PRIVATE: also_private}
            self._kept.keep(_FILLED, tool.id, data, erasing=erasing)
        elif before:
            self._kept.drop(_FILLED, tool.id)

    def forget_private(self, tool: Tool) -> None:
        """Erase what was kept of the fields that are about someone, and no more.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        self.keep(tool, self.filled(tool))


def _fields(tool: Tool) -> tuple[Field, ...]:
    body = tool.body
    if isinstance(body, ReviewForm):
        return body.kept_fields
    return body.fields if isinstance(body, (Form, Letter)) else ()


def _ids(tool: Tool) -> list[str]:
    if isinstance(tool.body, Checklist):
        return [line.id for line in tool.body.lines]
    return [field.id for field in _fields(tool)]
