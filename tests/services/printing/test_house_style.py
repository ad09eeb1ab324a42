"""Which style is on a print, and what is kept of one."""

from __future__ import annotations

from datetime import date

from trainer.domain.directory.own_places import Organisation
from trainer.domain.look.house_style import HouseStyle, Logo, packed
from trainer.services.locations import shipped
from trainer.services.printing.house_style import sample_pdf
from trainer.services.workspace import Workspace

LOGO = packed(4, 2, bytes(24))


def organisation(workspace: Workspace, name: str) -> Organisation:
    network = workspace.open_network()
    return network.rename(network.new_organisation(), name)


def coloured(workspace: Workspace, one: Organisation, colour: str) -> HouseStyle:
    return workspace.house_styles().keep(HouseStyle(one.id, one.name, colour))


def test_nobody_gets_no_style(workspace: Workspace) -> None:
    assert workspace.house_styles().for_print() is None
    assert workspace.house_styles().for_print("unknown") is None


def test_the_only_organisation_is_on_prints(workspace: Workspace) -> None:
    linde = organisation(workspace, "De Linde")
    assert workspace.house_styles().for_print() == HouseStyle(linde.id, "De Linde")
    style = coloured(workspace, linde, "#a8480b")
    assert (
        workspace.house_styles().for_print() == style == HouseStyle(linde.id, "De Linde", "A8480B")
    )


def test_of_several_it_is_the_one_that_was_chosen(workspace: Workspace) -> None:
    linde, lyceum = (organisation(workspace, name) for name in ("De Linde", "Het Lyceum"))
    coloured(workspace, lyceum, "1D5C8F")
    assert workspace.house_styles().for_print() is None
    workspace.change_settings(organisation=lyceum.id)
    assert workspace.house_styles().for_print() == HouseStyle(lyceum.id, "Het Lyceum", "1D5C8F")
    assert workspace.house_styles().for_print(linde.id) == HouseStyle(linde.id, "De Linde")
    workspace.change_settings(organisation="gone")
    assert workspace.house_styles().for_print() is None


def test_an_organisation_without_anything_to_show_is_as_nobody(workspace: Workspace) -> None:
    organisation(workspace, "")
    assert workspace.house_styles().for_print() is None


def test_a_logo_alone_is_enough_to_be_known(workspace: Workspace) -> None:
    new = workspace.open_network().new_organisation()
    workspace.house_styles().keep(HouseStyle(new.id, logo=LOGO))
    assert [one.id for one in workspace.open_network().organisations()] == [new.id]
    assert workspace.house_styles().for_print() == HouseStyle(new.id, logo=LOGO)


def test_what_is_no_colour_or_logo_is_not_kept(workspace: Workspace) -> None:
    linde = organisation(workspace, "De Linde")
    style = HouseStyle(linde.id, linde.name, "rood", Logo(9, 9, b"x"))
    assert workspace.house_styles().keep(style) == HouseStyle(linde.id, linde.name)
    assert workspace.house_styles().read(linde).is_empty


def test_an_empty_style_takes_away_what_was_kept(workspace: Workspace) -> None:
    linde = organisation(workspace, "De Linde")
    coloured(workspace, linde, "1D5C8F")
    coloured(workspace, linde, "")
    assert workspace.house_styles().read(linde).is_empty


def test_a_style_can_be_shown(workspace: Workspace) -> None:
    style = HouseStyle("a", "De Linde", "1D5C8F", LOGO)
    fonts = shipped("assets") / "fonts"
    pdfs = {sample_pdf(one, date(2026, 11, 22), fonts, str) for one in (style, None)}
    assert len(pdfs) == 2
