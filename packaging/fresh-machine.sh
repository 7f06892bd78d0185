#!/bin/sh
# Proves README's two commands on a fresh machine: makes a bare Debian 12 in a folder, puts a clean clone of this
# project's last commit into it, and runs `make run` and `make test` there. As root, on Debian or Ubuntu:
#
#   sh packaging/fresh-machine.sh FOLDER [COMMAND …]
#
# FOLDER must not exist; it is left standing, so that one can look around in it: chroot FOLDER bash.
# COMMAND is run in the project's folder there, instead of `make run` and `make test`.
# From the environment: DEBIAN_MIRROR (debootstrap's own, where it is not set), DEBIAN_RELEASE (bookworm), and what the
# machine around it uses to reach packages: proxies, PIP_*, certificates, the files of apt and pip under /etc.
set -eu
folder=${1:?usage: fresh-machine.sh FOLDER [COMMAND …]}
shift
release=${DEBIAN_RELEASE:-bookworm}
project=$(cd "$(dirname "$0")/.." && pwd -P)
home=/home/class

[ "$(id -u)" = 0 ] || { echo "Needs root, for chroot: sudo sh packaging/fresh-machine.sh $folder" >&2; exit 1; }
[ ! -e "$folder" ] || { echo "$folder is there already. Name a new folder." >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get install --yes --no-install-recommends debootstrap

# what README says is needed, and no more
debootstrap --variant=minbase --include=git,make,python3,python3-venv,ca-certificates "$release" "$folder" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"}
folder=$(cd "$folder" && pwd -P)

# How this machine reaches packages is how the fresh one does: names, certificates, and the settings of apt and pip.
for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -e "$file" ] || cp -L "$file" "$folder$file"
done
for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/sources.list.d/debian.sources; do
    [ ! -e "$file" ] || cp -L "$file" "$folder$file"
done
[ ! -e "$folder/etc/apt/sources.list.d/debian.sources" ] || : >"$folder/etc/apt/sources.list"

git clone --quiet "$project" "$folder$home"
leave() { umount "$folder/dev" "$folder/proc" 2>/dev/null || true; }
trap leave EXIT
mount --bind /dev "$folder/dev"
mount -t proc proc "$folder/proc"

# there COMMAND …: in the project's folder of the fresh machine, with a clean environment
there() {
    keep=
    for name in http_proxy https_proxy no_proxy PIP_CERT PIP_INDEX_URL PIP_EXTRA_INDEX_URL SSL_CERT_FILE; do
        eval "value=\${$name:-}"
        [ -z "$value" ] || keep="$keep $name=$value"
    done
    for name in PIP_CERT SSL_CERT_FILE; do
        eval "value=\${$name:-}"
        [ -z "$value" ] || { mkdir -p "$folder$(dirname "$value")"; cp -L "$value" "$folder$value"; }
    done
    # shellcheck disable=SC2086
    chroot "$folder" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        $keep sh -c 'cd '"$home"' && exec "$@"' sh "$@"
}
if [ $# -gt 0 ]; then
    there "$@"
else
    there make run
    there make test
fi
