#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Makes the archives that people download, from the update site of a build. Called by "./spinscape dist":
#   dist.sh PRODUCTS OUT [GLOB [KEY]]   with JAVA_HOME set, and SPINSCAPE_MAVEN for a KEY; only archives whose names match GLOB
#   SPINSCAPE_DIST_QUICK                if set, archives are larger and start slower, for tests
#
# The same site gives the same bytes: entries are sorted, times are those of the build, and what the installer notes about
# the place and the hour of its work is taken out. With a KEY (one of gpg's: an address, a name or a fingerprint) the site and
# the sums are signed, with another signature each time, and the products trust that key.
set -u

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
products=$(CDPATH= cd -- "$1" && pwd -P) || exit 1
site=$(CDPATH= cd -- "$products/../repository" && pwd -P) || exit 1
glob=${3:-*}
key=${4:-}
quick=${SPINSCAPE_DIST_QUICK:-}
level=9
if [ -n "$quick" ]; then level=1; fi
mkdir -p "$2" || exit 1
out=$(CDPATH= cd -- "$2" && pwd -P)
work=$(mktemp -d "$out/.work.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

# What jdeps names for the bundles, and what they ask for by name: zip files as file systems, curves for https.
MODULES=java.base,java.datatransfer,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
MODULES=$MODULES,jdk.crypto.ec,jdk.incubator.vector,jdk.unsupported,jdk.xml.dom,jdk.zipfs

fail() {
    echo "dist: $*" >&2
    exit 1
}

# Of sorted entries, of given times and sums.
for tool in tar date touch sha256sum; do
    "$tool" --version 2>/dev/null | grep -q GNU || fail "$tool is not that of GNU: archives are made on Linux"
done

# The version of the build, 0.1.0.202601312359: a number and an instant.
build=$(basename "$(ls "$site"/plugins/org.spinscape.core_*.jar)" .jar)
build=${build#*_}
version=${build%.*}
stamp=$(echo "${build##*.}" | sed 's/^\(....\)\(..\)\(..\)\(..\)\(..\)$/\1-\2-\3T\4:\5:00Z/')

# The installer is that of the headless product, from a copy: it keeps notes beside itself.
cp -R "$products/spinscape-headless" "$work/installer" || exit 1
launcher=$(ls "$work"/installer/plugins/org.eclipse.equinox.launcher_*.jar)

if [ -n "$key" ]; then
    cp -R "$site" "$work/signed" || exit 1
    sh "$here/../signing/sign.sh" "$work/signed" "$key" "$work/log" || exit 1
    site=$work/signed
    gpg --batch --yes --armor --export-options export-minimal --export "$key" >"$out/KEYS.asc" || exit 1
fi

# install UNIT OS WS ARCH FOLDER
install() {
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr \
        "-Djava.util.logging.config.file=$work/installer/logging.properties" -jar "$launcher" -nosplash -data @none \
        -configuration "$work/installer/configuration" -application org.eclipse.equinox.p2.director \
        -repository "file:$site" -installIU "$1" -p2.os "$2" -p2.ws "$3" -p2.arch "$4" -destination "$5" -bundlepool "$5" \
        -roaming -profile SpinscapeProfile -profileProperties org.eclipse.update.install.features=true >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; fail "$1 could not be installed for $2 $4"; }
    forget "$5"
    [ -z "$key" ] || trust "$5"
}

# The installation $1 trusts what is signed with our key, by the preference in which the installer notes whom its user trusts.
trust() {
    settings=$1/p2/org.eclipse.equinox.p2.engine/profileRegistry/SpinscapeProfile.profile/.data/.settings
    mkdir -p "$settings"
    {
        echo eclipse.preferences.version=1
        printf 'pgp.trustedPublicKeys='
        sed 's/[:=]/\\&/g' "$out/KEYS.asc" | awk '{ printf "%s\\n", $0 } END { print "" }'
    } >"$settings/org.eclipse.equinox.p2.engine.prefs"
}

# Edits the file $1 by the sed script $2, if there is such a file.
edit() {
    [ -f "$1" ] || return 0
    sed "$2" "$1" >"$work/file" && cat "$work/file" >"$1"
}

# Takes out of an installation where and when it was made; it finds out where it is when it is started.
forget() {
    instant=$(date -d "$stamp" +%s)000
    find "$1" -name .settings -prune -exec rm -r {} +
    for note in "$1/artifacts.xml" "$1/p2/org.eclipse.equinox.p2.core/cache/artifacts.xml"; do
        edit "$note" "/p2.timestamp/s/value='[0-9]*'/value='$instant'/"
    done
    edit "$1/configuration/config.ini" '/^#/d'
    edit "$1/configuration/org.eclipse.update/platform.xml" "s/date=\"[0-9]*\"/date=\"$instant\"/"
    profiles=$1/p2/org.eclipse.equinox.p2.engine/profileRegistry/SpinscapeProfile.profile
    last=$(find "$profiles" -name '*.profile.gz' | sort | tail -n 1)
    # The properties of a unit come in the order of a hash table.
    gzip -dc "$last" | sed "s|$1|/spinscape|g; s/^\(<profile .*timestamp=\)'[0-9]*'/\1'$instant'/" | awk '
        function flush(  i, j, line) {
            for (i = 2; i <= n; i++) {
                line = run[i]
                for (j = i - 1; j >= 1 && run[j] > line; j--) run[j + 1] = run[j]
                run[j + 1] = line
            }
            for (i = 1; i <= n; i++) print run[i]
            n = 0
        }
        /^ *<property .*\/>$/ { run[++n] = $0; next }
        { flush(); print }' >"$work/profile"
    rm "$profiles"/*.profile.gz
    gzip -n -c "$work/profile" >"$profiles/$instant.profile.gz"
}

# A Java with what Spinscape needs and nothing else, and with an archive of loaded classes for a quick start.
make_java() {
    "$JAVA_HOME/bin/jlink" --add-modules "$MODULES" --strip-java-debug-attributes --no-header-files --no-man-pages \
        --compress zip-0 --output "$work/jre" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; fail "jlink could not make a Java out of $JAVA_HOME"; }
    [ -z "$quick" ] || return 0
    # The archive notes the time of the modules.
    touch -d "$stamp" "$work/jre/lib/modules"
    for pointers in + -; do "$work/jre/bin/java" -XX:${pointers}UseCompressedOops -Xshare:dump >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; fail "no archive of classes could be made"; }; done
}

# Adds to the installation $1 of the bundles in $2 what belongs to its papers.
papers() {
    cp "$root/LICENSE" "$1/LICENSE"
    "$JAVA_HOME/bin/java" -Xlog:disable "$here/Bill.java" "$2" "$here/licences.txt" "$version" "$stamp" "$1" || exit 1
}

# archive NAME FOLDER: the folder in $work, as NAME in $out.
archive() {
    case $1 in
        *.zip)
            (cd "$work" && find "$2" -type f | LC_ALL=C sort >"$work/list" &&
                "$JAVA_HOME/bin/jar" --create --no-manifest "--date=$stamp" --file "$out/$1" "@$work/list") || exit 1
            ;;
        *)
            tar -C "$work" --sort=name "--mtime=$stamp" --owner=0 --group=0 --numeric-owner --format=gnu \
                --mode=u+rw,go+r,go-w -cf - "$2" | gzip "-$level" -n >"$out/$1" || exit 1
            ;;
    esac
    size=$(wc -c <"$out/$1")
    printf '%7.1f MB  %s\n' "$(echo "$size" | awk '{ print $1 / 1e6 }')" "$1"
    rm -rf "${work:?}/$2"
}

wanted() {
    # shellcheck disable=SC2254
    case $1 in $glob) return 0 ;; esac
    return 1
}

# product NAME UNIT OS WS ARCH
product() {
    name=$1 os=$3 arch=$5
    case $os in
        linux) file=$name-$version-linux-$arch.tar.gz home=$name ;;
        win32) file=$name-$version-windows-$arch.zip home=$name ;;
        macosx) file=$name-$version-macos-$arch.tar.gz home=$name.app/Contents/Eclipse ;;
    esac
    wanted "$file" || return 0
    mkdir -p "$work/$home"
    install "$2" "$os" "$4" "$arch" "$work/$home"
    case $os-$arch in
        # Only of the system that this runs on can a Java be made.
        linux-x86_64)
            [ -d "$work/jre" ] || make_java
            cp -Rp "$work/jre" "$work/$home/jre"
            ;;
    esac
    case $os-$name in
        linux-spinscape)
            cp -R "$here/linux" "$work/$home/desktop"
            mv "$work/$home/desktop/install-desktop.sh" "$work/$home/"
            cp "$root/bundles/org.spinscape.workbench/icons/spinscape.svg" "$work/$home/desktop/"
            ;;
        win32-spinscape)
            cp "$here/windows/associate.bat" "$work/$home/"
            "$JAVA_HOME/bin/java" -Xlog:disable "$here/Icons.java" "$root/bundles/org.spinscape.workbench/icons" \
                "$work/$home/spinscape.ico" || exit 1
            ;;
        macosx-*)
            cp -R "$here/macosx/MacOS" "$work/$name.app/Contents/"
            mkdir "$work/$name.app/Contents/Resources"
            sed "s/@VERSION@/$version/; s/@NAME@/$name/" "$here/macosx/Info.plist" >"$work/$name.app/Contents/Info.plist"
            "$JAVA_HOME/bin/java" -Xlog:disable "$here/Icons.java" "$root/bundles/org.spinscape.workbench/icons" \
                "$work/$name.app/Contents/Resources/spinscape.icns" || exit 1
            ;;
    esac
    papers "$work/$home" "$work/$home/plugins"
    archive "$file" "${home%%/*}"
}

for system in "linux gtk x86_64" "linux gtk aarch64" "win32 win32 x86_64" "macosx cocoa x86_64" "macosx cocoa aarch64"; do
    # shellcheck disable=SC2086
    product spinscape org.spinscape.product $system
    # shellcheck disable=SC2086
    product spinscape-headless org.spinscape.headless $system
done
file=spinscape-$version-site.zip
if wanted "$file"; then
    mkdir "$work/site"
    cp -R "$site"/. "$work/site/"
    archive "$file" site
fi
(cd "$out" && sha256sum spinscape*.tar.gz spinscape*.zip 2>/dev/null | LC_ALL=C sort -k 2 >SHA256SUMS)
rm -f "$out/SHA256SUMS.asc"
[ -z "$key" ] || gpg --batch --yes --quiet --armor --local-user "$key" --output "$out/SHA256SUMS.asc" --detach-sign "$out/SHA256SUMS"
