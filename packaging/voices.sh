#!/bin/sh
# Finds the programs that speak and this machine lacks. The voice is optional: whatever happens here, setting up goes
# on. On Debian and Ubuntu it installs them: as root at once, at a terminal through sudo after a yes; otherwise it says
# in one line what to run. Nothing missing: nothing said.
set -u
[ "$(uname -s)" = Linux ] || exit 0

have() {
    command -v "$1" >/dev/null
}

missing=
have open_jtalk || missing="$missing open-jtalk"
[ -e "${DICTIONARY:-/var/lib/mecab/dic/open-jtalk/naist-jdic}/sys.dic" ] || missing="$missing open-jtalk-mecab-naist-jdic"
have espeak-ng || missing="$missing espeak-ng"
have pw-play || have paplay || have aplay || missing="$missing alsa-utils"
[ -n "$missing" ] || exit 0

# say ENGLISH JAPANESE
say() {
    case ${LC_ALL:-${LANG:-}} in
        ja*) echo "$2" >&2 ;;
        *) echo "$1" >&2 ;;
    esac
}

# install_each SUDO: one by one, so that a system that knows only some of them gets these
install_each() {
    failed=
    $1 apt-get update </dev/null || true
    for package in $missing; do
        $1 apt-get install --yes --no-install-recommends "$package" </dev/null || failed="$failed $package"
    done
    [ -z "$failed" ] || say "The voice is not complete, the program works without it. Not installed:$failed" \
        "声の一部を入れられませんでした。プログラムは声なしでも使えます。入らなかったもの:$failed"
}

install="apt-get install --no-install-recommends$missing"
if ! have apt-get; then
    say "For the voice these seem to be missing (Debian's names):$missing" \
        "声のために足りないもの（Debian での名前）:$missing"
elif [ "$(id -u)" = 0 ]; then
    say "Installing what the voice needs:$missing" "声に要るものを入れます:$missing"
    export DEBIAN_FRONTEND=noninteractive
    install_each ""
elif [ -t 0 ] && have sudo; then
    say "The voice needs:$missing" "声に要るもの:$missing"
    say "Install them now with sudo? Type yes, or no to go on without a voice:" \
        "いま sudo で入れますか？ yes、または声なしで進むなら no と入力してください:"
    read -r answer
    [ "$answer" = yes ] && install_each sudo
else
    say "For the voice, run: sudo $install" "声を使うには、次を実行してください: sudo $install"
fi
exit 0
