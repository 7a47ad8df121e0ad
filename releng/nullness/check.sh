#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# In packages marked with @NullMarked nothing is null that does not say so (NullAway). check.sh PRODUCTS WORK
set -u
here=$(cd "$(dirname "$0")" && pwd)
bundles=$here/../../bundles
modules="core engine"
rm -rf "$2"
mkdir -p "$2/classes" || exit 1
# shellcheck disable=SC2086
sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} -f "$here" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=$2/lib" >"$2/log" 2>&1 || {
    tail -n 5 "$2/log" >&2
    exit 1
}
: >"$2/sources"
path=$2/lib/jspecify-1.0.0.jar
for module in $modules; do
    find "$bundles/org.spinscape.$module/src" -name '*.java' >>"$2/sources"
    # Every package of these modules is marked: a new one must not slip through.
    find "$bundles/org.spinscape.$module/src" -name package-info.java -exec grep -L '^@NullMarked' {} + >>"$2/unmarked"
done
if [ -s "$2/unmarked" ]; then
    sed 's|.*/bundles/|not @NullMarked: |' "$2/unmarked" >&2
    exit 1
fi
# The modules themselves come as sources.
for jar in "$1"/spinscape-headless/plugins/*.jar; do
    case ${jar##*/} in
        org.spinscape.core_* | org.spinscape.engine_*) ;;
        *) path=$path:$jar ;;
    esac
done
set -- "$2"
# Error Prone looks into the compiler.
for package in api code comp file main model parser processing tree util; do
    set -- "$@" "-J--add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED" \
        "-J--add-opens=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"
done
work=$1
shift
"$JAVA_HOME/bin/javac" "$@" -J-XX:+UseSerialGC -XDcompilePolicy=simple --should-stop=ifError=FLOW -proc:none -Xmaxerrs 1000 \
    -processorpath "$(find "$work/lib" -name '*.jar' | tr '\n' ':')" \
    "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true" \
    -cp "$path" -d "$work/classes" "@$work/sources" >"$work/log" 2>&1 && exit 0
grep -a -A 2 'error:' "$work/log" | sed 's|.*/bundles/||' | head -n 40 >&2
exit 1
