#!/bin/sh
# Makes .venv, or brings it up to date, with exactly what a lock file names: set-up.sh LOCK
# Run from the project's folder by the Makefile. Needs Python 3.11 or newer; PYTHON says which.
set -eu
lock=$1
python=${PYTHON:-python3}

# say ENGLISH JAPANESE
say() {
    case ${LC_ALL:-${LANG:-}} in
        ja*) echo "$2" >&2 ;;
        *) echo "$1" >&2 ;;
    esac
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "Literacy Tutor needs Python 3.11 or newer, and $python is not that. Install one and name it, for example: make run PYTHON=python3.12" \
        "Python 3.11 以上が要ります。$python は、そうではありません。入れてから、名前を指定してください（例：make run PYTHON=python3.12）"
    exit 1
fi
PYTHON="$python" sh packaging/system-libraries.sh
sh packaging/voices.sh

# What a moved folder or a removed Python leaves behind does not work: begin again.
if [ "$(cat .venv/place 2>/dev/null)" != "$(pwd -P)" ] || ! .venv/bin/python -c '' 2>/dev/null; then
    say "Setting up in .venv: a few hundred megabytes, once." "準備をします（.venv に数百 MB）。一回だけです。"
    "$python" -m venv --clear .venv || {
        say "It cannot be set up in this folder. If this is a stick, copy the folder to the computer and begin there." \
            "このフォルダーでは準備ができません。USB メモリーなら、フォルダーごとパソコンにコピーして、そこで始めてください。"
        exit 1
    }
fi
export PIP_DISABLE_PIP_VERSION_CHECK=1
if ! cmp -s "$lock" ".venv/$lock"; then
    .venv/bin/python -m pip install --no-deps --only-binary :all: --require-hashes --requirement "$lock" || {
        say "What it needs could not be downloaded. See that this computer is on the internet, and try again." \
            "必要なものをダウンロードできませんでした。インターネットにつながっているか確かめて、もう一度お試しください。"
        exit 1
    }
    cp "$lock" ".venv/$lock"
fi
.venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
.venv/bin/python -m compileall -q src    # so that the first start is as quick as the others
pwd -P > .venv/place
