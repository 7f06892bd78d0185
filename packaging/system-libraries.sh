#!/bin/sh
# Finds the system libraries that Qt needs and this machine lacks. On Debian and Ubuntu it installs them: as root
# at once, at a terminal through sudo after a yes, and otherwise it prints the line to run and stops.
# On other Linux systems it says what is missing and goes on. Nothing missing: nothing said.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
PATH="$PATH:/usr/sbin:/sbin"   # where ldconfig is, for those who are not root

# the library and its Debian package: first what any screen needs, then what a window on a desktop needs
needed="
libEGL.so.1             libegl1
libGL.so.1              libgl1
libX11.so.6             libx11-6
libbrotlidec.so.1       libbrotli1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libglib-2.0.so.0        libglib2.0-0
libgssapi_krb5.so.2     libgssapi-krb5-2
libxkbcommon.so.0       libxkbcommon0

libX11-xcb.so.1         libx11-xcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0      libxcb-render0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
"

python=${PYTHON:-python3}
present=$(ldconfig -p 2>/dev/null || true)
missing=
set -- $needed
while [ $# -gt 0 ]; do
    case $present in
        *"$1 ("*) ;;
        *) missing="$missing $2" ;;
    esac
    shift 2
done
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
fi
[ -n "$missing" ] || exit 0

# say ENGLISH JAPANESE
say() {
    case ${LC_ALL:-${LANG:-}} in
        ja*) echo "$2" >&2 ;;
        *) echo "$1" >&2 ;;
    esac
}

install="apt-get install --yes --no-install-recommends$missing"
if ! command -v apt-get >/dev/null; then
    say "These libraries seem to be missing (Debian's names):$missing" \
        "次のライブラリが足りないようです（Debian での名前）:$missing"
elif [ "$(id -u)" = 0 ]; then
    say "Installing what is missing:$missing" "足りないものを入れます:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update </dev/null && $install </dev/null || {
        say "They could not be installed. Try: $install" "入れられませんでした。次を試してください: $install"
        exit 1
    }
elif [ -t 0 ] && command -v sudo >/dev/null; then
    say "Missing:$missing" "足りないもの:$missing"
    say "Install them now with sudo? Type yes:" "いま sudo で入れますか？ yes と入力してください:"
    read -r answer
    [ "$answer" = yes ] || { say "Then run: sudo $install" "では、次を実行してください: sudo $install"; exit 1; }
    sudo apt-get update
    sudo $install
else
    say "Some system libraries are missing. Run this line, then try again:" \
        "システムのライブラリが足りません。次の一行を実行してから、もう一度お試しください:"
    echo "    sudo $install" >&2
    exit 1
fi
