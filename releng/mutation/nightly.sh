#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Checks that "spinscape mutate" works, then mutates every module.
#   nightly.sh SPINSCAPE    the script of a checkout; ends with 1 if the check fails or a module's tests do not pass
spinscape=$1
"$spinscape" mutate no-such-module 2>/dev/null
[ $? = 2 ] || {
    echo "an unknown module is not refused" >&2
    exit 1
}
# The tests of the median notice every mutant of it.
found=$("$spinscape" mutate analyzers --classes org.spinscape.analyzers.statistics.Median) || exit 1
case $found in
    *' 10 mutants, 10 killed '*) ;;
    *)
        echo "the mutants of the median should all be killed: $found" >&2
        exit 1
        ;;
esac
exec "$spinscape" mutate
