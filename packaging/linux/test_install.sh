#!/bin/bash
# Installs the .deb in a Debian 12 that has nothing else, and lets the program test itself there, without a
# display and in an X server: `make installer-test`. Needs root and debootstrap. SHOT names the screenshot.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(ls -t dist/ceapp_*_amd64.deb | head -1)
root=${CHROOT:-build/chroot}
shot=${SHOT:-build/installed.png}
[[ $(id -u) == 0 ]] || { echo "installer-test: needs root for a chroot; try sudo make installer-test" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "installer-test: apt-get install debootstrap" >&2; exit 1; }
rm -rf "$root"
# The mirror that this machine takes its packages from.
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -1 || true)}
mkdir -p build
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >build/debootstrap.log
in_it() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
trap 'umount "$root/proc" "$root/dev" 2>/dev/null || true' EXIT
mount --bind /proc "$root/proc"
mount --bind /dev "$root/dev"
cp "$deb" "$root/ceapp.deb"
in_it apt-get install -y -qq --no-install-recommends /ceapp.deb >build/install.log
in_it sh -c '! command -v python3' || { echo "the chroot has a Python: it proves nothing" >&2; exit 1; }
echo "== no display"
in_it ceapp selftest
echo "== X server"
# Only now: these bring libraries that the package must not need.
in_it apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick >>build/install.log
in_it xvfb-run -a ceapp selftest
in_it xvfb-run -a -s "-screen 0 1280x860x24" sh -c \
    'ceapp & pid=$!; for i in $(seq 60); do sleep 1; [ -n "$(ls /root/.cache/ceapp 2>/dev/null)" ] && break; done
     sleep 5; import -window root /shot.png; kill $pid'
cp "$root/shot.png" "$shot"
echo "== removed"
in_it apt-get purge -y -qq ceapp >>build/install.log
left=$(cd "$root" && find opt usr -path '*ceapp*' 2>/dev/null | head || true)
[[ -z $left ]] || { echo "left behind: $left" >&2; exit 1; }
echo "installer-test: passed; the window as it looked there: $shot"
