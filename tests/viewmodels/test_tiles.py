"""One tile a learner, in the order in which they are given."""

from __future__ import annotations

from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.learner.tiles import TilesProps, derive_tiles_props
from literacy_tutor.viewmodels.people import PORTRAITS
from tests.viewmodels.things import learner


def test_nobody_is_an_empty_page() -> None:
    assert derive_tiles_props([], "ja") == TilesProps(())


def test_a_tile_says_name_and_picture() -> None:
    (tile,) = derive_tiles_props([learner("田中", 9)], "ja").tiles
    assert (tile.learner, tile.name, tile.sign, tile.picture) == ("learner-9", "田中さん", "train", "電車")
    (tile,) = derive_tiles_props([learner("Mary", 9)], "en").tiles
    assert (tile.name, tile.picture) == ("Mary", "train")


def test_people_of_one_name_stay_two_people() -> None:
    tiles = derive_tiles_props([learner("田中", 0), learner("田中", 1)], "ja").tiles
    assert [tile.learner for tile in tiles] == ["learner-0", "learner-1"]
    assert tiles[0].picture != tiles[1].picture


def test_a_picture_that_is_gone_leaves_the_person() -> None:
    (tile,) = derive_tiles_props([Learner("l", "田中", "", "no_such_icon")], "ja").tiles
    assert (tile.name, tile.sign) == ("田中さん", PORTRAITS[0].icon)
