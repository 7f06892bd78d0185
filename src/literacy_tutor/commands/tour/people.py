"""The tour's second part: nobody, a full class, the longest names, and no lessons at all."""

from __future__ import annotations

from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.warm_up_robot import skip_warm_up
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.phone.state import Language
from literacy_tutor.viewmodels.learner.stillness import StillnessViewModel

NAMES: dict[Language, tuple[str, ...]] = {
    "ja": ("田中", "佐藤", "鈴木", "渡部", "はなこ", "長谷川", "勅使河原さん", "五十嵐先生"),
    "en": ("Mary", "Tom", "Mrs Suzuki", "Grandpa Joe", "Hanako", "Christopher", "Ann", "Elizabeth"),
}
MORE_NAMES: dict[Language, str] = {
    "ja": "星 目黒 皆川 二瓶 小林 斎藤 遠藤 高橋 菊地 横山 山口 加藤 馬場 室井 湯田 芳賀 よしこ まさお ひさ 菅家 "
    "角田 坂内 大竹 星野 猪俣 江川 石田 五ノ井 きよ ゆき 平野 武藤",
    "en": "Agnes Bill Carol Dennis Edith Frank Grace Harold Irene Jack Kath Leonard Mavis Norman Olive Percy Queenie "
    "Ron Sheila Ted Una Vera Wally Yvonne Zoe Arthur Betty Cyril Doris Ernest Flo George",
}
LONG_NAME: dict[Language, str] = {
    "ja": "寿限無寿限無五劫のすりきれ海砂利水魚の水行末雲来末風来末食う寝る処に住む処やぶら",
    "en": "Wilhelmina Anastasia Featherstonehaughly",
}
"""As long as a name may be."""


def people(guide: Guide) -> None:
    guide.chapter("people")
    _full_class(guide)
    _long_names(guide)
    _no_lessons(guide)
    _guest(guide)


def _full_class(guide: Guide) -> None:
    forty = (*NAMES[guide.language], *MORE_NAMES[guide.language].split())
    with guide.opened(guide.records("class", forty)) as robot:
        guide.take(robot, "40-learners")
        while (further := robot.find("tiles.after")) and further.isEnabled():
            robot.click("tiles.after")
            guide.take(robot, "40-learners-further")
        robot.click("tiles.close")
        guide.take(robot, "40-learners-close-the-program")


def _long_names(guide: Guide) -> None:
    name = LONG_NAME[guide.language]
    with guide.opened(guide.records("long-names", [name] * 8)) as robot:
        guide.take(robot, "long-names")
        robot.click("tiles.newcomer")
        robot.click("newcomer.picture.0")
        robot.type_letters(name)
        guide.take(robot, "long-name-is-entered")
        robot.click("newcomer.next")
        guide.take(robot, "long-name-is-this-right")
        robot.click("newcomer.next")
        guide.take(robot, "long-name-home")
        robot.click("home.track.fraud")
        guide.take(robot, "long-name-track")
        robot.click("track.home")
        robot.click("home.next")
        guide.take(robot, "long-name-warm-up")
        skip_warm_up(robot)
        guide.take(robot, "long-name-lesson")
        robot.click("lesson.begin")
        robot.click("lesson.call")
        guide.take(robot, "long-name-teacher-called")


def _no_lessons(guide: Guide) -> None:
    empty = guide.scratch / "no-lessons-at-all"
    empty.mkdir()
    with guide.opened(guide.records("no-lessons"), empty) as robot:
        robot.click("tiles.guest")
        guide.take(robot, "no-lessons-home")
        robot.click(f"home.track.{TRACKS[0]}")
        guide.take(robot, "no-lessons-track")


def _guest(guide: Guide) -> None:
    with guide.opened(guide.records("guest")) as robot:
        robot.click("tiles.guest")
        guide.take(robot, "guest-home")
        stillness = robot.window.app.stillness
        assert isinstance(stillness, StillnessViewModel)
        stillness.ask()  # ten minutes have passed
        guide.take(robot, "guest-still-going-on")
