#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Sources are set as "./spinscape format" would set them. check.sh PRODUCTS WORK
set -u
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
cd "$here" || exit 1
# shellcheck disable=SC2086
sh "$SPINSCAPE_MAVEN" -B -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} \
    net.revelc.code.formatter:formatter-maven-plugin:2.29.0:validate >"$2/log" 2>&1 && exit 0
grep -a 'ERROR' "$2/log" | head -n 3 >&2
echo "Run ./spinscape format and look at what it has changed." >&2
exit 1
