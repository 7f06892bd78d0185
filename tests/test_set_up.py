"""What `make` sets up: the locks, the system libraries, the licences, and what the READMEs say of them."""

from __future__ import annotations

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RUNTIME, DEV = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
VOICES = "open-jtalk open-jtalk-mecab-naist-jdic espeak-ng alsa-utils"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the script leaves other systems alone")
with_wheel = pytest.mark.skipif(platform.machine() == "aarch64", reason="no wheel of pysqlite3 there")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# The locks


def locked(lock: Path) -> dict[str, set[str]]:
    """`name==version` with its hashes, for each requirement; comments left out."""
    text = re.sub(r"^\s*#.*\n", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = {}
    for entry in text.replace("\\\n", " ").splitlines():
        requirement, *hashes = entry.split(" --hash=")
        found[requirement.split(";")[0].strip()] = {one.strip() for one in hashes}
    return found


@pytest.mark.parametrize("lock", [RUNTIME, DEV], ids=lambda path: path.name)
def test_a_lock_holds_names_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    for requirement, hashes in locked(lock).items():
        assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", requirement)
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes)


def test_what_is_run_is_what_is_tested() -> None:
    assert locked(RUNTIME).items() <= locked(DEV).items()


def canonical(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def test_the_locks_hold_what_pyproject_asks_for() -> None:
    config = tomllib.loads(read("pyproject.toml"))
    asked = {canonical(one) for one in config["project"]["dependencies"]}
    for_work = {canonical(one) for group in config["dependency-groups"].values() for one in group}
    assert asked <= {one.split("==")[0] for one in locked(RUNTIME)}
    assert for_work <= {one.split("==")[0] for one in locked(DEV)}


@with_wheel
def test_sqlite_is_past_the_wal_reset_bug() -> None:
    import pysqlite3  # type: ignore[import-untyped]

    assert pysqlite3.sqlite_version_info >= (3, 51, 3)


# The licences


def test_every_dependency_is_named_in_the_notices() -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", read("THIRD-PARTY.md"), re.MULTILINE)
    assert {one.split("==")[0] for one in locked(RUNTIME)} == {canonical(row) for row in rows}


@pytest.mark.parametrize(
    ("licence", "first_words"),
    [
        ("LICENSE", "MIT License"),
        ("lessons/LICENSE", "Attribution 4.0 International"),
        ("assets/fonts/OFL.txt", "SIL OPEN FONT LICENSE"),
        ("assets/icons/LICENSE", "Apache License"),
        ("assets/voices/LICENSE", 'HTS Voice "Mei"'),
    ],
)
def test_each_licence_lies_beside_what_it_covers(licence: str, first_words: str) -> None:
    assert first_words in read(licence)


def test_the_voice_is_the_one_that_its_notice_names() -> None:
    voice = (ROOT / "assets" / "voices" / "mei_normal.htsvoice").read_bytes()
    assert hashlib.sha256(voice).hexdigest() in read("assets/voices/README.md")


# The system libraries


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of commands: what the script needs, an apt-get that only notes what it was told, no sudo."""
    (tmp_path / "uname").symlink_to(shutil.which("uname") or "")
    command(tmp_path, "apt-get", 'echo "$*" >> "${0%/*}/apt.log"')
    command(tmp_path, "id", "echo 1000")
    command(tmp_path, "ldconfig", "")
    return tmp_path


def command(machine: Path, name: str, body: str) -> None:
    (machine / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    (machine / name).chmod(0o755)


def find_libraries(machine: Path) -> subprocess.CompletedProcess[str]:
    """Runs the script, with no terminal, where there are only the commands of that folder."""
    return subprocess.run(
        ["/bin/sh", str(ROOT / "packaging" / "system-libraries.sh")],
        env={"PATH": str(machine), "PYTHON": sys.executable, "LANG": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def apt_log(machine: Path) -> str:
    log = machine / "apt.log"
    return log.read_text(encoding="utf-8") if log.exists() else ""


@linux_only
def test_nothing_is_installed_where_nothing_is_missing(machine: Path) -> None:
    names = re.findall(r"^(lib\S+\.so\.\d+) +lib", read("packaging/system-libraries.sh"), re.MULTILINE)
    command(machine, "ldconfig", "\n".join(f"echo '{name} (libc6,x86-64) => /lib/{name}'" for name in names))
    done = find_libraries(machine)
    assert (done.returncode, done.stdout, done.stderr, apt_log(machine)) == (0, "", "", "")


@linux_only
def test_who_may_not_install_is_told_the_one_line_to_run(machine: Path) -> None:
    done = find_libraries(machine)
    assert done.returncode == 1
    assert re.search(r"^    sudo apt-get install .* libegl1 .*libxcb-cursor0", done.stderr, re.MULTILINE)
    assert apt_log(machine) == ""


@linux_only
def test_root_installs_what_is_missing(machine: Path) -> None:
    command(machine, "id", "echo 0")
    assert find_libraries(machine).returncode == 0
    update, install = apt_log(machine).splitlines()
    assert update == "update"
    assert "libegl1 libgl1" in install


@linux_only
def test_where_there_is_no_apt_it_says_what_is_missing_and_goes_on(machine: Path) -> None:
    (machine / "apt-get").unlink()
    done = find_libraries(machine)
    assert done.returncode == 0
    assert "libxcb-cursor0" in done.stderr


# The voices


def find_voices(machine: Path, dictionary: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(ROOT / "packaging" / "voices.sh")],
        env={"PATH": str(machine), "DICTIONARY": str(dictionary), "LANG": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@linux_only
def test_nothing_is_said_where_the_voice_is_complete(machine: Path) -> None:
    for name in ("open_jtalk", "espeak-ng", "paplay"):
        command(machine, name, "")
    (machine / "sys.dic").touch()
    done = find_voices(machine, machine)
    assert (done.returncode, done.stdout, done.stderr, apt_log(machine)) == (0, "", "", "")


@linux_only
def test_who_may_not_install_voices_is_told_in_one_line_and_goes_on(machine: Path) -> None:
    done = find_voices(machine, machine)
    line = f"For the voice, run: sudo apt-get install --no-install-recommends {VOICES}\n"
    assert (done.returncode, done.stderr, apt_log(machine)) == (0, line, "")
    assert all(line.partition("sudo")[2] in read(readme) for readme in ("README.md", "README.ja.md"))


@linux_only
def test_root_installs_the_voices_one_by_one(machine: Path) -> None:
    command(machine, "id", "echo 0")
    assert find_voices(machine, machine).returncode == 0
    update, *installs = apt_log(machine).splitlines()
    assert update == "update"
    assert [install.split()[-1] for install in installs] == VOICES.split()


@linux_only
def test_a_system_without_the_packages_goes_on_without_a_voice(machine: Path) -> None:
    command(machine, "id", "echo 0")
    command(machine, "apt-get", "exit 100")
    done = find_voices(machine, machine)
    assert done.returncode == 0
    assert done.stderr.splitlines()[-1].endswith(f"Not installed: {VOICES}")
    (machine / "apt-get").unlink()
    assert find_voices(machine, machine).returncode == 0


# The place


def set_up(folder: Path, python: str, language: str) -> list[str]:
    """What is said, in a copy of the folder where this is what the Python there does."""
    shutil.copytree(ROOT / "packaging", folder / "packaging")
    (folder / "requirements.lock").touch()
    command(folder, "uname", "echo Other")  # so that nothing is installed here
    command(folder, "python", f'{python}\nexec {sys.executable} "$@"')
    done = subprocess.run(
        ["/bin/sh", "packaging/set-up.sh", "requirements.lock"],
        cwd=folder,
        env={"PATH": f"{folder}:/usr/bin:/bin", "PYTHON": str(folder / "python"), "LANG": language},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    return done.stderr.splitlines()


@linux_only
@pytest.mark.parametrize(
    ("language", "said"), [("C.UTF-8", "If this is a stick, copy"), ("ja_JP.UTF-8", "USB メモリーなら")]
)
def test_where_nothing_can_be_set_up_it_says_what_to_do(tmp_path: Path, language: str, said: str) -> None:
    """Such as on a stick, which knows no links: Python makes one."""
    assert said in set_up(tmp_path, 'case "$*" in *--clear*) exit 1 ;; esac', language)[-1]


@linux_only
@pytest.mark.parametrize(
    ("language", "said"), [("C.UTF-8", "on the internet"), ("ja_JP.UTF-8", "インターネット")]
)
def test_without_the_internet_it_says_what_to_do(tmp_path: Path, language: str, said: str) -> None:
    venv = 'mkdir -p .venv/bin; cp "$0" .venv/bin/python; exit 0'
    python = f'case "$*" in *--clear*) {venv} ;; *pip*) echo no network >&2; exit 1 ;; esac'
    assert said in set_up(tmp_path, python, language)[-1]


# What is said of it


@pytest.mark.parametrize("readme", ["README.md", "README.ja.md"])
def test_a_readme_begins_with_the_two_commands_and_a_picture(readme: str) -> None:
    beginning = read(readme)[:1000]
    assert re.search(r"^make run\b.*\nmake test\b", beginning, re.MULTILINE)
    assert "docs/screenshot.png" in beginning


@pytest.mark.parametrize("readme", ["README.md", "README.ja.md"])
def test_every_target_a_readme_names_exists(readme: str) -> None:
    named = set(re.findall(r"\bmake ([a-z-]+)", read(readme)))
    assert named <= set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))


def test_ci_runs_what_the_readme_says() -> None:
    assert read(".ci/run").splitlines()[-1] == "make test"


def test_make_help_lists_every_target() -> None:
    make = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    targets = re.search(r"^\.PHONY: (help .*)$", read("Makefile"), re.MULTILINE)
    assert targets
    assert re.findall(r"^  make (\S+)\t", make.stdout, re.MULTILINE) == targets[1].split()
