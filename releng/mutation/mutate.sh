#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Breaks a module's classes one operator at a time and runs the module's tests: a test should notice each break.
#   mutate.sh PLUGINS WORK MODULE [CLASSES [TESTS [quick]]]
#       with JAVA_HOME and SPINSCAPE_MAVEN set, over classes already built; PLUGINS are the product's libraries, CLASSES and
#       TESTS are lists with commas; quick leaves out the tests that are tagged as slow
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
bundles=$here/../../bundles
plugins=$1 work=$2/$3 module=$3 classes=${4:-org.spinscape.*} tests=${5:-org.spinscape.*Test} speed=${6:-}
rm -rf "$work"
mkdir -p "$work" || exit 1
(cd "$here" && sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} package) >"$work/build.log" 2>&1 || {
    tail -n 20 "$work/build.log" >&2
    exit 1
}
[ -n "$(find "$bundles/org.spinscape.$module.tests/target/classes" -name "*Test.class" 2>/dev/null | head -n 1)" ] || {
    echo "spinscape: $module: its tests have not been compiled" >&2
    exit 1
}
# Bundles with a display are left out, and the other modules' tests: a module is judged by its own.
path=
for folder in "$bundles"/*/target/classes; do
    case $folder in
        */org.spinscape."$module".tests/*) ;;
        *.tests/* | */org.spinscape.ui* | */org.spinscape.workbench/*) continue ;;
    esac
    path=$path$folder,
done
for jar in "$plugins"/*.jar; do
    case ${jar##*/} in
        org.spinscape.*) ;;
        *) path=$path$jar, ;;
    esac
done
for jar in "$here"/target/lib/junit-*.jar "$here"/target/lib/opentest4j-*.jar "$here"/target/lib/apiguardian-*.jar; do
    path=$path$jar,
done
# A mutant under which a test takes twice as long as without it and 10 s more counts as hanging: 2 s more for quick tests,
# which take less than a third of one.
patience=10000 left_out=
[ -z "$speed" ] || patience=2000 left_out='--excludedGroups slow'
# shellcheck disable=SC2086
"$JAVA_HOME/bin/java" -cp "$here/target/classes:$here/target/lib/*" org.pitest.mutationtest.commandline.MutationCoverageReport \
    --reportDir "$work" --classPath "${path%,}" --includeLaunchClasspath=false \
    --mutableCodePaths "$bundles/org.spinscape.$module/target/classes" --sourceDirs "$bundles/org.spinscape.$module/src" \
    --targetClasses "$classes" --targetTests "$tests" $left_out \
    --jvmArgs=--add-modules,jdk.incubator.vector,-XX:+UseSerialGC --threads "${SPINSCAPE_MUTATION_THREADS:-2}" \
    --timeoutFactor 2 --timeoutConst "$patience" --outputFormats XML,CSV,HTML --timestampedReports=false \
    --failWhenNoMutations=false >"$work/run.log" 2>&1 || {
    tail -n 20 "$work/run.log" >&2
    echo "spinscape: $module: the tests without a mutant do not pass, or PIT failed; the whole log is in $work/run.log" >&2
    exit 1
}
[ -f "$work/mutations.xml" ] || {
    echo "$module: nothing to mutate"
    exit 0
}
exec "$JAVA_HOME/bin/java" -cp "$here/target/classes" org.spinscape.mutation.Report "$module" "$work/mutations.xml"
