#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Plug-ins find what they were promised, or a version that says otherwise; and the comparison that says so is right about
# changes of which this is known. check.sh PRODUCTS WORK
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
rm -rf "$2"
mkdir -p "$2" || exit 1
"$JAVA_HOME/bin/java" -Xlog:disable "$here/src/CaseRunner.java" "$here/cases.txt" "$2" || exit 1
# What it says once something is broken: the promise had one method more, and lacked one, and has been released.
cp -R "$here/baseline" "$2/baseline"
: >"$2/baseline/released"
awk '/^  type /{ type = $2 } type == "org.spinscape.core.space.IsingSpace" && / new\(int\)/ { next } { print }
    /^  type org.spinscape.core.space.IsingSpace / { print "    method promised(int):int | public | - | -" }' \
    "$here/baseline/org.spinscape.core.txt" >"$2/baseline/org.spinscape.core.txt"
"$JAVA_HOME/bin/java" -Xlog:disable "$here/src/Api.java" check "$2/baseline" "$here/../../bundles" \
    "$1/../repository/plugins" >"$2/out" 2>"$2/err" && { echo "api: what has changed is not seen" >&2; exit 1; }
for sentence in 'IsingSpace.promised(int) is gone, which breaks plug-ins: keep it .* or raise org.spinscape.core.space from' \
    'IsingSpace(int) is new: raise org.spinscape.core.space from' 'IsingSpace(int) is new and does not say since when'; do
    grep -q "^api: $sentence" "$2/err" || { echo "api: '$sentence' is not among what it says:" >&2; cat "$2/err" >&2; exit 1; }
done
exec "$JAVA_HOME/bin/java" -Xlog:disable "$here/src/Api.java" check "$here/baseline" "$here/../../bundles" \
    "$1/../repository/plugins"
