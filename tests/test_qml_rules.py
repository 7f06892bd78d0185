"""QML only presents: plain text, no data, nothing the software renderer cannot draw, our classes known."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QML = sorted((ROOT / "src").rglob("*.qml"))
TEXT = re.compile(r"(?:^|[\s:.])(?:Text|Label)\s*(\{)")
PLAIN = re.compile(r"\btextFormat:\s*Text\.PlainText\b")
NOT_PLAIN = re.compile(r"\btextFormat:(?!\s*\w+\.PlainText\b)")
COMMENT_OR_STRING = re.compile(
    r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', flags=re.DOTALL
)
FORBIDDEN = {
    r"\bsetContextProperty\b": "an undeclared dependency: use `required property`",
    r"\b(?:MultiEffect|ShaderEffect|RectangularShadow|ParticleSystem)\b": "drawn by no software renderer",
    r"\blayer\.effect\b": "makes the item vanish on the software renderer",
    r"\b(?:openDatabaseSync|XMLHttpRequest|LocalStorage)\b": "QML has no data and no files",
    r"\bQt\.openUrlExternally\b": "nothing opens anything outside but the one place made for it",
}


def bare_code(qml: str) -> str:
    """QML with comments and strings blanked, every line where it was."""
    return COMMENT_OR_STRING.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), qml)


def own_body(code: str, opening: int) -> str:
    """What stands between a brace and its partner, without what is inside further braces."""
    depth, kept = 0, []
    for sign in code[opening:]:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0:
            break
        if depth == 1:
            kept.append(sign)
    return "".join(kept)


def unsafe_texts(qml: str) -> list[int]:
    """The lines where a text could pass for HTML: Qt guesses unless told, and fetches what a link names."""
    code = bare_code(qml)
    untold = [m.start(1) for m in TEXT.finditer(code) if not PLAIN.search(own_body(code, m.start(1)))]
    otherwise = [m.start() for m in NOT_PLAIN.finditer(code)]
    return sorted(code.count("\n", 0, place) + 1 for place in untold + otherwise)


def test_every_text_is_plain() -> None:
    found = {path.name: unsafe_texts(path.read_text(encoding="utf-8")) for path in QML}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("qml", "lines"),
    [
        ("Text { textFormat: Text.PlainText }", []),
        ("Item {\n  Text { text: words }\n}", [2]),
        ("Text { // textFormat: Text.PlainText\n}", [1]),
        ("Text {\n  Text { textFormat: Text.PlainText }\n}", [1]),
        ("component Body: Text { font.bold: true }", [1]),
        ("Controls.Label { text: words }", [1]),
        ("TextEdit { textFormat: TextEdit.RichText }", [1]),
        ('BodyText { text: "Text {" }', []),
    ],
)
def test_a_text_that_is_not_plain_is_found(qml: str, lines: list[int]) -> None:
    assert unsafe_texts(qml) == lines


def forbidden(qml: str) -> list[str]:
    code = bare_code(qml)
    return [why for sign, why in FORBIDDEN.items() if re.search(sign, code)]


def test_qml_only_presents() -> None:
    found = {path.name: forbidden(path.read_text(encoding="utf-8")) for path in QML}
    assert {name: reasons for name, reasons in found.items() if reasons} == {}


def test_what_qml_may_not_do_is_found() -> None:
    assert len(forbidden("Item { layer.effect: MultiEffect {} }  // XMLHttpRequest")) == 2


def test_python_gives_qml_no_undeclared_names() -> None:
    python = sorted((ROOT / "src").rglob("*.py"))
    assert [path.name for path in python if "setContextProperty" in path.read_text(encoding="utf-8")] == []


def test_qmllint_knows_our_classes(tmp_path: Path) -> None:
    """A misspelt property of a class of ours is an error, thanks to what `packaging/qmltypes.py` writes."""
    types = tmp_path / "types"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "qmltypes.py"), str(types)], check=True)
    assert lint("pixelSize", types, tmp_path) == []
    assert any("pixelSiez" in line for line in lint("pixelSiez", types, tmp_path))


def lint(property_name: str, types: Path, folder: Path) -> list[str]:
    """What qmllint says of a file that sets one property of a RubyText; it exits 0 when it says nothing."""
    file = folder / f"{property_name}.qml"
    qml = f"import QtQuick\nimport LiteracyTutor.Kit\nRubyText {{ {property_name}: 24 }}\n"
    file.write_text(qml, encoding="utf-8")
    qmllint = Path(sys.executable).with_name("pyside6-qmllint")
    command = [str(qmllint), "-W", "0", "-I", str(types), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).splitlines()
    assert bool(said) == bool(done.returncode)
    return said
