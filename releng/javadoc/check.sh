#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The Javadoc of what plug-ins may rely on can be made, and nothing in it is wrong. check.sh PRODUCTS WORK
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
rm -rf "$2"
sh "$here/javadoc.sh" "$1" "$2/site" "$2/work" >"$2.said" || exit 1
grep -q 'HamiltonianProvider.html' "$2/site/index.html" || { echo "javadoc: its first page says nothing of models" >&2; exit 1; }
# One that is there is written anew, anything else is left alone.
mkdir "$2/other"
: >"$2/other/mine"
sh "$here/javadoc.sh" "$1" "$2/other" "$2/work" >"$2.said" 2>&1 && { echo "javadoc: a folder of others is written into" >&2; exit 1; }
rm -rf "$2" "$2.said"
