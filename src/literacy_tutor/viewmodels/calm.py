"""What a learner is told when it is not for them to put right: short, and what they can do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.viewmodels.sign import Said

if TYPE_CHECKING:
    from datetime import date

UNUSABLE_LESSON = UserError(
    "This lesson cannot be used just now. Please choose another one, and tell a teacher.",
    "この ｜練習《れんしゅう》は、いま ｜使《つか》えません。\n"
    "ほかの ｜練習《れんしゅう》を えらんで、｜先生《せんせい》にも お｜伝《つた》えください。",
)
DAMAGED = UserError(
    "Something in the records cannot be read. You can go on practising. When you have finished, the program puts it "
    "right by itself, and nothing is thrown away.",
    "｜記録《きろく》の ファイルに、よめない ところが ｜見《み》つかりました。\n"
    "｜練習《れんしゅう》は、このまま つづけられます。\n"
    "おわったあとで、アプリが ｜自分《じぶん》で ｜直《なお》します。",
)
NOTHING_IS_KEPT = UserError(
    "On this computer nothing can be recorded just now. You can practise all the same. Please tell a teacher.",
    "この パソコンでは、いま ｜記録《きろく》が のこりません。\n"
    "｜練習《れんしゅう》は できます。｜先生《せんせい》に お｜伝《つた》えください。",
)
STOPPED = UserError(
    "That did not work, and it was not your fault. What you did so far is kept. You can go on with this or another "
    "lesson. Please tell a teacher, too.",
    "アプリが うまく ｜動《うご》きませんでした。あなたの せいでは ありません。\n"
    "ここまでの ｜練習《れんしゅう》は、のこっています。つづきから できます。\n"
    "｜先生《せんせい》にも お｜伝《つた》えください。",
)

LEAVING = Said(
    "アプリを ｜閉《と》じます。\nまだ ｜使《つか》う ｜方《かた》が いたら、「まだ つづける」を えらびましょう。",
    "The program closes. If somebody still wants to practise, choose “Keep going”.",
    "leaving",
)


def wrong_date(day: date) -> UserError:
    """Nothing depends on it but what people plan by it: backups are named by their day."""
    from literacy_tutor.common.dates import in_english, in_japanese  # only once the first page stands

    return UserError(
        f"The date of this computer seems to be wrong ({in_english(day)} {day.year}). You can practise all the same, "
        "and no record is lost. Please tell a teacher.",
        f"パソコンの ｜日付《ひづけ》が ちがうようです（{day.year}｜年《ねん》 {in_japanese(day)}）。\n"
        "｜練習《れんしゅう》は このまま できます。｜記録《きろく》も なくなりません。\n"
        "｜先生《せんせい》に お｜伝《つた》えください。",
    )
