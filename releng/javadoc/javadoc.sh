#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Writes the Javadoc of all that plug-ins may rely on. Called by "./spinscape javadoc":
#   javadoc.sh PRODUCTS OUT WORK   with JAVA_HOME and SPINSCAPE_MAVEN set
# What is wrong in a comment ends it.
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
site=$(CDPATH= cd -- "$1/../repository/plugins" && pwd -P) || exit 1
mkdir -p "$2" "$3" || exit 1
out=$(CDPATH= cd -- "$2" && pwd -P)
work=$(CDPATH= cd -- "$3" && pwd -P)

fail() {
    echo "javadoc: $*" >&2
    exit 1
}

# Only what an earlier one has written is written over.
[ -f "$out/element-list" ] || [ -z "$(ls "$out")" ] || fail "$2 is no Javadoc and not empty; give another folder by -o"

# What may be null is said by annotations that no product needs.
# shellcheck disable=SC2086
[ -f "$work/jspecify-1.0.0.jar" ] || sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.jspecify:jspecify:1.0.0 \
    "-DoutputDirectory=$work" >"$work/log" 2>&1 || { tail -n 5 "$work/log" >&2; fail "could not fetch the annotations of JSpecify"; }

# The packages that the manifest of the bundle $1 exports to everybody.
exported() {
    tr -d '\r' <"$1/META-INF/MANIFEST.MF" | awk '
        /^[^ ]/ { if (inside) exit; inside = sub(/^Export-Package: /, "") }
        inside { sub(/^ /, ""); all = all $0 }
        END {
            gsub(/"[^"]*"/, "", all)
            n = split(all, clauses, ",")
            for (i = 1; i <= n; i++) if (clauses[i] !~ /x-friends|x-internal/) { sub(/;.*/, "", clauses[i]); print clauses[i] }
        }'
}
bundles='core conformance figures'
sources='' packages=''
for bundle in $bundles; do
    sources=$sources:$root/bundles/org.spinscape.$bundle/src
    packages="$packages $(exported "$root/bundles/org.spinscape.$bundle")"
done

# Comments need not say everything, as of a getter; what they say must be right.
# shellcheck disable=SC2086
"$JAVA_HOME/bin/javadoc" -quiet -notimestamp -protected -Xdoclint:all,-missing --add-modules jdk.incubator.vector \
    -encoding UTF-8 -docencoding UTF-8 -charset UTF-8 -d "$out" --source-path "${sources#:}" -cp "$site/*:$work/jspecify-1.0.0.jar" \
    -windowtitle Spinscape -doctitle 'Spinscape for plug-ins' -overview "$here/overview.html" $packages >"$work/log" 2>&1 ||
    { grep -v incubating "$work/log" >&2; fail "comments are wrong"; }
for package in $packages; do
    [ -s "$out/$(echo "$package" | tr . /)/package-summary.html" ] || fail "there is no page of $package"
    echo "$package"
done >"$work/packages"
echo "$(wc -l <"$work/packages") packages; begin with $2/index.html"
