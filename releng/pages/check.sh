#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The manual is followed as by a reader: the tutorial of plug-ins from the first command to the run, and the commands of the
# other pages. Called by "./spinscape test", minutes long, so only where that is asked for:
#   check.sh PRODUCTS WORK [PAGE...]   with JAVA_HOME and SPINSCAPE_MAVEN set
set -u
[ "${SPINSCAPE_LONG:-}" = yes ] || exit 0
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
site=$(CDPATH= cd -- "$1/../repository" && pwd -P) || exit 1
products=$1 work=$2
shift 2
rm -rf "$work"
mkdir -p "$work" || exit 1
# The tutorial installs what it has built.
cp -R "$products/spinscape-headless" "$work/product" || exit 1
python3 "$here/pages.py" "$root" "$work/product" "$site" "$SPINSCAPE_MAVEN" "$work/read" "$@" || exit 1
rm -rf "$work"
