#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Fetches the tools that record which lines the tests run, or makes pages of what they have recorded.
#   coverage.sh agent WORK              prints the path of the agent
#   coverage.sh report WORK MODULE...   of WORK/tests.exec, over classes already built; with JAVA_HOME
# SPINSCAPE_MAVEN is the Maven to fetch with.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
bundles=$here/../../bundles
version=0.8.15
what=$1 work=$2
shift 2
agent=$work/tools/org.jacoco.agent-$version-runtime.jar
reporter=$work/tools/org.jacoco.cli-$version-nodeps.jar
fetch() {
    # shellcheck disable=SC2086
    sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} -f "$here" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=$1" "-DoutputDirectory=$work/tools" >"$work/fetch.log" 2>&1
}

case $what in
    agent)
        mkdir -p "$work/tools" || exit 1
        [ -f "$agent" ] || fetch "org.jacoco:org.jacoco.agent:$version:jar:runtime" || exit 1
        [ -f "$reporter" ] || fetch "org.jacoco:org.jacoco.cli:$version:jar:nodeps" || exit 1
        echo "$agent"
        exit
        ;;
esac
[ -f "$work/tests.exec" ] || {
    echo "spinscape: no test has run" >&2
    exit 1
}
# A class file is given once, under the name of its module, and the sources that are written by hand.
set -- "$@" --
while [ "$1" != -- ]; do
    module=$1
    shift
    set -- "$@" --classfiles "$bundles/org.spinscape.$module/target/classes" --sourcefiles "$bundles/org.spinscape.$module/src"
done
shift
"$JAVA_HOME/bin/java" -jar "$reporter" report "$work/tests.exec" "$@" --name Spinscape --html "$work/html" \
    --csv "$work/coverage.csv" --xml "$work/coverage.xml" >"$work/report.log" 2>&1 || {
    tail -n 20 "$work/report.log" >&2
    exit 1
}
# One line a package.
LC_ALL=C awk -F, 'NR > 1 {
        missed[$2] += $8; covered[$2] += $9; allMissed += $8; allCovered += $9
        branches += $6 + $7; taken += $7
    }
    END {
        for (name in missed) printf "%5.1f %%  %6d lines  %s\n", 100 * covered[name] / (missed[name] + covered[name]), missed[name] + covered[name], name | "sort -k4"
        close("sort -k4")
        printf "%5.1f %%  of %d lines, %.1f %% of %d branches\n", 100 * allCovered / (allMissed + allCovered), allMissed + allCovered, branches ? 100 * taken / branches : 100, branches
    }' "$work/coverage.csv"
echo "pages: $work/html/index.html"
