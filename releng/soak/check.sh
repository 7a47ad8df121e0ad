#!/bin/sh
# Kills runs at random instants and compares what they come to. Called by "./spinscape test" with a few kills, by
# "./spinscape soak" with more, of a longer run:
#   check.sh PRODUCTS WORK [KILLS [NAME=VALUE ...]]

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
products=$1 work=$2 kills=${3:-2}
if [ $# -gt 3 ]; then shift 3; else set -- sweeps=300; fi
command -v python3 >/dev/null 2>&1 || { echo "soak: no python3; install python3" >&2; exit 1; }
exec python3 "$here/soak.py" "$products/spinscape-headless/spinscape" "$here/soak.spinscape" "$work" "$kills" "$@"
