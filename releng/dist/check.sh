#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The archives, as a stranger has them: what is in each, and that the headless one for Linux runs where there is no Java. Called by
# "./spinscape test":
#   check.sh PRODUCTS WORK   with JAVA_HOME set
# Exit code 77 on other systems, for which no archive with a Java is made.

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
products=$1
work=$2

fail() {
    echo "dist: $*" >&2
    exit 1
}

case $(uname -sm) in
    "Linux x86_64") ;;
    *)
        echo "  skipped: the archive with a Java is for Linux on x86_64"
        exit 77
        ;;
esac

echo "  scripts can be read by a shell, and batch files by Windows"
for script in "$here"/*.sh "$here"/linux/*.sh "$here/macosx/MacOS/spinscape" "$root"/features/*/rootfiles/unix/spinscape*; do
    sh -n "$script" || fail "$script is no shell script"
    if command -v shellcheck >/dev/null 2>&1; then
        shellcheck -s sh -e SC1007,SC1091,SC2034 "$script" || fail "$script is not as it should be"
    fi
done
for script in "$here"/windows/*.bat "$root"/features/*/rootfiles/win32/*.bat; do
    [ "$(grep -c "$(printf '\r$')" "$script")" = "$(wc -l <"$script")" ] || fail "$script has lines that do not end as on Windows"
    # Each label that is gone to or called is there.
    tr -d '\r' <"$script" | sed -n 's/.*\(goto\|call\) :\{0,1\}\([a-z]*\).*/\2/p' | sort -u | while read -r label; do
        tr -d '\r' <"$script" | grep -q "^:$label\$" || fail "$script goes to $label, which is nowhere"
    done || exit 1
done
# The batch file of Windows is run where there is a Wine, and a compiler that makes a Java that only says how it was called.
run_batch() {
    place="$work.windows/with spaces"
    rm -rf "$work.windows"
    mkdir -p "$place/jre/bin" "$place/plugins"
    cp "$root"/features/org.spinscape.core.feature/rootfiles/win32/* "$place/"
    WINEPREFIX=$work.windows/wine WINEDEBUG=-all LC_ALL=C.UTF-8
    export WINEPREFIX WINEDEBUG LC_ALL
    batch 1 'no Java 25 or newer found' --help
    printf '%s\n' '#include <stdio.h>' '#include <stdlib.h>' 'int main(int count, char **words) {' \
        '    for (int i = 1; i < count; i++) printf("<%s>", words[i]);' '    return atoi(getenv("CODE"));' '}' >"$work.windows/java.c"
    x86_64-w64-mingw32-gcc -o "$place/jre/bin/java.exe" "$work.windows/java.c" || fail "the Java that only speaks does not compile"
    batch 1 'this installation is incomplete' --help
    : >"$place/plugins/org.eclipse.equinox.launcher_1.jar"
    batch 3 'spaces.plugins.org.eclipse.equinox.launcher_1.jar>.*<org.spinscape.cli.application><run><a b.spinscape><-o><out>' \
        'run "a b.spinscape" -o out'
    batch 3 '<-repository><file:/C:/site><-installIU><mine.feature.group>$' 'install file:/C:/site mine'
    batch 3 '<-installIU><mine.feature.group><-trustSignedContentOnly><-trustedPGPKeys>$' 'install --signed file:/C:/site mine'
    batch 2 'usage: spinscape install' 'install file:/C:/site'
    batch 3 '<-uninstallIU><mine.feature.group>$' 'uninstall mine'
    batch 2 'it has no workbench' workbench
    WINEPREFIX=$work.windows/wine wineserver -k 2>/dev/null
    rm -rf "$work.windows"
}

# batch CODE WORDS ARGUMENTS: it must end with CODE, as its Java does with 3, and say WORDS.
batch() {
    # Not by "call", after which Wine knows no more than that something failed.
    printf '@spinscape.bat %s\r\n' "$3" >"$place/try.bat"
    (cd "$place" && CODE=3 DISPLAY='' wine cmd /c try.bat) >"$work.said" 2>&1 </dev/null
    code=$?
    if [ "$code" != "$1" ] || ! tr -d '\r' <"$work.said" | grep -q -- "$2"; then
        cat "$work.said" >&2
        fail "'spinscape.bat $3' ended with $code, not $1, or does not say '$2'"
    fi
    rm "$work.said"
}

if command -v wine >/dev/null 2>&1 && command -v x86_64-w64-mingw32-gcc >/dev/null 2>&1; then
    echo "  the batch file starts what it should, with Wine"
    run_batch
else
    echo "  the batch file is not run: no Wine with a compiler (Debian: apt-get install wine wine64 gcc-mingw-w64-x86-64-win32)"
fi
if command -v desktop-file-validate >/dev/null 2>&1; then
    sed "s|@HOME@|/opt/spinscape|" "$here/linux/spinscape.desktop" >"$work.desktop"
    desktop-file-validate "$work.desktop" || fail "spinscape.desktop is no desktop entry"
    rm "$work.desktop"
fi

# Minutes: only where it is asked for.
[ "${SPINSCAPE_LONG:-}" = yes ] || exit 0

rm -rf "$work"
mkdir -p "$work"
echo "  archives of all systems hold what they must"
SPINSCAPE_DIST_QUICK=yes sh "$here/dist.sh" "$products" "$work/out" >"$work/log" || { cat "$work/log" >&2; exit 1; }
if command -v python3 >/dev/null 2>&1; then
    python3 "$here/archives.py" "$work/out" || exit 1
else
    echo "  they are not looked into: no python3"
fi

echo "  the archive is what it says"
archive=$(ls "$work"/out/spinscape-headless-*-linux-x86_64.tar.gz)
(cd "$work/out" && sha256sum --quiet -c SHA256SUMS) || fail "SHA256SUMS do not hold"
# A place that nobody has thought of: with spaces and letters beyond ASCII.
place="$work/Ünpacked here"
mkdir "$place"
tar -C "$place" -xzf "$archive"
home="$place/spinscape-headless"
for file in spinscape jre/bin/java jre/lib/jspawnhelper; do [ -x "$home/$file" ] || fail "$file cannot be executed"; done
for file in LICENSE THIRD-PARTY.md sbom.cdx.json jre/legal/java.base/LICENSE licenses/org.eclipse.osgi/about.html; do
    [ -s "$home/$file" ] || fail "there is no $file"
done
open=$(find "$home" ! -type l -perm /022 | head -n 1)
[ -z "$open" ] || fail "others may write $open"
if grep -rlF "$work" "$home" --include='*.ini' --include='*.prefs' --include='*.xml' --include='*.info' --include='*.json'; then
    fail "these files tell where they were made"
fi
gzip -dc "$home"/p2/org.eclipse.equinox.p2.engine/profileRegistry/*/*.gz | grep -qF "$work" &&
    fail "the profile tells where it was made"
bundles=$(find "$home/plugins" -mindepth 1 -maxdepth 1 | wc -l)
[ "$(grep -c '"type": "library"' "$home/sbom.cdx.json")" = "$bundles" ] || fail "sbom.cdx.json does not name the $bundles bundles"
[ "$(grep -c '^| [a-z].* |$' "$home/THIRD-PARTY.md")" = $((bundles + 1)) ] || fail "THIRD-PARTY.md does not name the bundles"

echo "  it runs with its own Java, for nobody, from a folder that cannot be written"
chmod -R a-w "$home"
# What can be reached is what a small system has, and no Java.
mkdir "$work/bin"
for tool in sh cat cksum dirname find grep head id ls mkdir mkfifo mktemp readlink rm rmdir sed sleep touch tr uname locale; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
mkdir -m 777 "$work/tmp"
as_nobody=
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null 2>&1; then
    as_nobody="$(command -v setpriv) --reuid=65534 --regid=65534 --clear-groups"
fi
spinscape() {
    # shellcheck disable=SC2086
    (cd "$work/tmp" && env -i "PATH=$work/bin" "TMPDIR=$work/tmp" $as_nobody "$home/spinscape" "$@")
}
spinscape list hamiltonians >"$work/out.txt" 2>"$work/err.txt" || fail "'list' ended with $?: $(cat "$work/err.txt")"
grep -q '^ *edwards-anderson ' "$work/out.txt" || fail "'list' says: $(cat "$work/out.txt")"
[ ! -s "$work/err.txt" ] || fail "'list' says beside: $(cat "$work/err.txt")"
spinscape new --hamiltonian sk --set N=6 --sampler metropolis --observable energy --sweeps 100 -o sk.spinscape >"$work/out.txt" \
    2>"$work/err.txt" || fail "'new' ended with $?: $(cat "$work/err.txt")"
spinscape run sk.spinscape -o run >"$work/out.txt" 2>"$work/err.txt" ||
    fail "'run' ended with $?: $(cat "$work/err.txt")"
[ -s "$work/tmp/run/results.h5" ] || fail "the run has no results"
chmod -R u+w "$home"
rm -rf "$work/out" "$place"

echo "  the archive has all that it needs"
