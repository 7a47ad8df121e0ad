#!/bin/sh
# Runs in Python: spinscape.py and its page. Called by "./spinscape test":
#   check.sh PRODUCTS WORK
# Exit code 77 where there is no Python with h5py and none can be installed.

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
product=$1/spinscape-headless
work=$2

skip() {
    echo "  skipped: $*"
    exit 77
}

# The system's own, also where another stands first in the path.
find_python() {
    for python in python3 /usr/bin/python3; do
        "$python" -c 'import h5py, numpy' 2>/dev/null && return 0
    done
    return 1
}

if ! find_python; then
    [ "$(id -u)" = 0 ] || skip "there is no python3 with h5py, and only root can install it (apt-get install python3-h5py)"
    command -v apt-get >/dev/null 2>&1 || skip "there is no python3 with h5py, and no apt-get to install it with"
    { apt-get update; DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends python3-h5py python3-numpy
    } >"$(dirname "$work")/python-apt.log" 2>&1
    find_python || skip "python3-h5py could not be installed, see $(dirname "$work")/python-apt.log"
fi

rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1
# Short runs: what would make the code fast takes longer than they do.
SPINSCAPE_VM_ARGS="${SPINSCAPE_VM_ARGS:-} -XX:TieredStopAtLevel=1"
export SPINSCAPE_VM_ARGS
# What is shipped, not what lies in the checkout.
[ -f "$product/python/spinscape.py" ] || { echo "python: $product has no python/spinscape.py" >&2; exit 1; }
PYTHONDONTWRITEBYTECODE=yes PYTHONPATH=$product/python exec "$python" "$here/check.py" "$root/docs/python.md" "$root/docs/file-formats.md" \
    "$product/spinscape"
