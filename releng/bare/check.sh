#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The archives for Linux on a machine that has next to nothing: Debian's minimal system with GTK, no Java, no network and no home,
# as a user who may not write where they lie. The workbench shows its window, an example runs, a plug-in is installed.
# Called by "./spinscape test", minutes long, so only where that is asked for:
#   check.sh PRODUCTS WORK [ARCHIVES [SYSTEM]]   with JAVA_HOME and SPINSCAPE_MAVEN set
#   ARCHIVES   of "./spinscape dist" instead of quick ones
#   SYSTEM     a folder in which this has made a system before
# Exit code 77 where there is no debootstrap or who calls it is not root.
set -u
[ "${SPINSCAPE_LONG:-}" = yes ] || exit 0

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
products=$1
work=$2
archives=${3:-$work/archives}
system=${4:-$work/system}
feature=com.example.kagome.feature

fail() {
    echo "bare: $*" >&2
    exit 1
}

skip() {
    echo "  skipped: $*"
    exit 77
}

case $(uname -sm) in "Linux x86_64") ;; *) skip "the archive with a Java is for Linux on x86_64" ;; esac
[ "$(id -u)" = 0 ] || skip "only root can enter another system"
command -v debootstrap >/dev/null 2>&1 || skip "there is no debootstrap (Debian, Ubuntu: apt-get install debootstrap)"
unshare --mount --pid --net --fork true 2>/dev/null || skip "no name spaces can be made here"

rm -rf "$work"
mkdir -p "$work" || exit 1

if [ ! -d "$system/usr" ]; then
    # From where this machine gets its own packages: two words.
    # shellcheck disable=SC2016,SC2046
    set -- $(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Origin: Debian' 'Component: main' 'Created-By: Packages' 2>/dev/null |
        head -n 1)
    [ $# = 2 ] || skip "this machine has no packages of Debian"
    echo "  making a minimal system of Debian $2"
    debootstrap --variant=minbase "$2" "$system" "$1" >"$work/log" 2>&1 || { tail -n 5 "$work/log" >&2; skip "no system could be made"; }
    # GTK is what a desktop has; the rest is the display and what looks at it.
    DEBIAN_FRONTEND=noninteractive chroot "$system" apt-get install -q -y --no-install-recommends libgtk-3-0 librsvg2-common fonts-dejavu-core \
        xvfb x11-utils x11-apps >"$work/log" 2>&1 || { tail -n 5 "$work/log" >&2; skip "GTK could not be installed there"; }
fi
for name in xwininfo xwd Xvfb; do [ -x "$system/usr/bin/$name" ] || fail "there is no $name in $system"; done
for name in java javac; do
    for folder in usr/bin bin usr/local/bin; do [ ! -e "$system/$folder/$name" ] || fail "there is a Java in $system"; done
done

if [ ! -d "$archives" ]; then
    echo "  making the archives"
    SPINSCAPE_DIST_QUICK=yes sh "$here/../dist/dist.sh" "$products" "$archives" '*-linux-x86_64.tar.gz' >"$work/log" ||
        { cat "$work/log" >&2; exit 1; }
fi
echo "  building the sample plug-in"
site=$(CDPATH= cd -- "$products/../repository" && pwd -P) || exit 1
cp -R "$here/../sample-plugin" "$work/source"
# shellcheck disable=SC2086
(cd "$work/source" && sh "$SPINSCAPE_MAVEN" -B -ntp ${SPINSCAPE_MAVEN_ARGS:-} "-Dspinscape.site=file:$site" -DskipTests verify) \
    >"$work/log" 2>&1 || { grep '^\[ERROR\]' "$work/log" | head -n 20 >&2; fail "the sample plug-in does not build"; }

# What is seen from inside: a place with a space and a letter beyond ASCII, and a folder of the user's.
place="$work/Ünpacked here"
mkdir -p "$place" "$work/user/site"
for archive in "$archives"/spinscape-*-linux-x86_64.tar.gz; do tar -C "$place" -xzf "$archive" || exit 1; done
cp -R "$work/source/com.example.kagome.site/target/repository/." "$work/user/site/"
cp "$here/inside.sh" "$work/user/"
chmod 755 "$work" "$work/user"
chown -R 4321:4321 "$work/user"
mkdir -p "$system/opt/Ünpacked here" "$system/user"

# shellcheck disable=SC2016
# Everything that is mounted and started goes with the name spaces, however this ends.
DISPLAY='' unshare --mount --propagation private --pid --net --fork --kill-child sh -c '
    place=$1 user=$2 system=$3
    mount --bind "$place" "$system/opt/Ünpacked here" &&
    mount -o remount,bind,ro "$system/opt/Ünpacked here" &&
    mount --bind "$user" "$system/user" &&
    mount -t proc proc "$system/proc" &&
    mount -t tmpfs -o mode=1777 tmpfs "$system/tmp" &&
    mkdir -m 1777 "$system/tmp/.X11-unix" &&
    mount -t tmpfs -o mode=1777 tmpfs "$system/dev/shm" &&
    exec chroot "$system" setpriv --reuid=4321 --regid=4321 --clear-groups env -i PATH=/usr/bin:/bin \
        sh /user/inside.sh "/opt/Ünpacked here"' sh "$place" "$work/user" "$system"
code=$?
# The picture is for who wants to look at it.
rm -rf "$work/source" "$place" "$work/archives" "$work/user/site" "$work/user/copy" "$work/user/run" "$work/user/workspace"
[ "$system" != "$work/system" ] || rm -rf "$work/system"
[ $code = 0 ] || exit 1
echo "  it needs nothing that is not there"
