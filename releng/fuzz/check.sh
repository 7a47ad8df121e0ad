#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Feeds the readers of instance files, and those of files of weights, with mutated ones.
#   check.sh PRODUCTS WORK [RUNS]    with JAVA_HOME and SPINSCAPE_MAVEN set; what is found is kept in target/
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
work=$2
mkdir -p "$work" || exit 1
(cd "$here" && sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} package) >"$work/build.log" 2>&1 || {
    tail -n 20 "$work/build.log" >&2
    exit 1
}
# fuzz CLASS SEEDS RUNS WHAT
fuzz() {
    mkdir -p "$here/target/corpus-$2"
    (cd "$here/target" && "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
        -XX:+EnableDynamicAgentLoading --add-modules jdk.incubator.vector -Xmx1g -cp "classes:lib/*" \
        com.code_intelligence.jazzer.Jazzer --target_class="org.spinscape.fuzz.$1" \
        --instrumentation_includes='org.spinscape.**' -runs="$3" -seed=1 -max_len=2000 \
        "corpus-$2" "$here/$2") >"$work/$2.log" 2>&1 || {
        grep -v '^#\|^INFO' "$work/$2.log" | tail -n 40 >&2
        exit 1
    }
    sed -n "s/^Done \([0-9]*\) runs in \([0-9]*\) second.*/  \1 mutated $4 in \2 s, each a model or a refusal/p" "$work/$2.log"
}
fuzz InstanceFuzz seeds "${3:-1500}" files
fuzz WeightFuzz weights "${3:-1500}" 'files of weights'
