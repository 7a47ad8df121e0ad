#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Feeds the readers of instance files with mutated ones.
#   check.sh PRODUCTS WORK [RUNS]    with JAVA_HOME and SPINSCAPE_MAVEN set; what is found is kept in target/
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
work=$2
mkdir -p "$work" || exit 1
(cd "$here" && sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} package) >"$work/build.log" 2>&1 || {
    tail -n 20 "$work/build.log" >&2
    exit 1
}
mkdir -p "$here/target/corpus"
(cd "$here/target" && "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -XX:+EnableDynamicAgentLoading -Xmx1g -cp "classes:lib/*" com.code_intelligence.jazzer.Jazzer \
    --target_class=org.spinscape.fuzz.InstanceFuzz --instrumentation_includes='org.spinscape.**' -runs="${3:-20000}" \
    -seed=1 -max_len=2000 corpus "$here/seeds") >"$work/run.log" 2>&1 || {
    grep -v '^#\|^INFO' "$work/run.log" | tail -n 40 >&2
    exit 1
}
sed -n 's/^Done \([0-9]*\) runs in \([0-9]*\) second.*/  \1 mutated files in \2 s, each a model or a refusal/p' "$work/run.log"
