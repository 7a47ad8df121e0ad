#!/bin/sh
# Runs on disks that are full sooner or later: what was written stays, one sentence says what to do, and when there is room
# a resume comes to the bits of a run that always had it. Called by check.sh in a mount namespace of its own:
#   full-disk.sh SPINSCAPE WORK

spinscape=$1
work=$2
disk=$work/disk

fail() {
    echo "acceptance: $*" >&2
    exit 1
}

mkdir -p "$disk" && cd "$work" || exit 1
# Short runs: what would make the code fast takes longer than they do.
SPINSCAPE_VM_ARGS="${SPINSCAPE_VM_ARGS:-} -XX:TieredStopAtLevel=1"
export SPINSCAPE_VM_ARGS

"$spinscape" new --hamiltonian edwards-anderson --set L=4 --sampler metropolis --observable energy --analyzer mean --sweeps 2000 \
    --samples 8 -o few.spinscape >out 2>&1 || fail "there is no experiment: $(cat out)"
"$spinscape" new --hamiltonian sk --set N=6 --explorer enumeration --samples 600 -o many.spinscape >out 2>&1 ||
    fail "there is no experiment: $(cat out)"

# full NAME KILOBYTES: runs NAME.spinscape on such a disk, and again when there is room.
full() {
    mount -t tmpfs -o "size=${2}k" spinscape "$disk" || exit 77
    "$spinscape" run "$1.spinscape" -o "$disk/run" --threads 2 >out 2>err
    code=$?
    if [ ! -e "$disk/run/manifest.json" ]; then
        # So little room that nothing was begun: what is left of it must not be in the way.
        [ "$code" = 2 ] || fail "on a disk of $2 kB, a run of $1 that was not begun ended with $code: $(cat err)"
        code=1
    fi
    [ "$code" = 1 ] || fail "on a disk of $2 kB, a run of $1 ended with $code: $(cat err)"
    grep -qi "full\|no space" err || fail "on a disk of $2 kB, $1 does not say that it is full: $(cat err)"
    grep -qi "room" err || fail "on a disk of $2 kB, $1 does not say what to do: $(cat err)"
    [ "$(grep -c "cannot store" err)" -le 2 ] || fail "on a full disk every task is tried in vain: $(cat err)"
    mount -o remount,size=100m "$disk" || fail "the disk cannot be made larger"
    verb="resume $disk/run"
    done=begun-anew
    if [ ! -f "$disk/run/manifest.json" ]; then
        verb="run $1.spinscape -o $disk/run"
    else
        "$spinscape" verify "$disk/run" >out 2>err || fail "a disk of $2 kB has damaged $1: $(cat out err)"
        done=$("$spinscape" status "$disk/run" --json | tr -d ' \n' | sed 's/.*"done":\([0-9]*\).*/\1/')
    fi
    # shellcheck disable=SC2086
    "$spinscape" $verb --threads 2 >out 2>err || fail "$1 does not go on after a disk of $2 kB: $(cat err)"
    cmp "whole-$1/results.h5" "$disk/run/results.h5" || fail "after a disk of $2 kB, $1 has other bits"
    for part in tasks results experiment.spinscape checksums.txt; do
        diff -r "whole-$1/$part" "$disk/run/$part" >out || fail "after a disk of $2 kB, $1 differs: $(cat out)"
    done
    left=$(find "$disk/run" -name '*.tmp' -o -name '*.failed' -o -name '*.checkpoint*')
    [ -z "$left" ] || fail "after a disk of $2 kB there are left: $left"
    stages="$stages $1:$done"
    umount "$disk"
}

# whole NAME: the run that the others must be equal to; sets size.
whole() {
    "$spinscape" run "$1.spinscape" -o "whole-$1" --threads 2 >out 2>err || fail "$1 fails: $(cat err)"
    size=$(du -sk "whole-$1" | cut -f 1)
}

stages=
whole few
# At the description, the tasks, the results, the figures.
for percent in 0 20 45 70; do
    full few $((size * percent / 100 + 12))
done
# With a record in the middle of a pack.
whole many
for percent in 10 40; do
    full many $((size * percent / 100 + 12))
done
case $stages in
    *" few:begun-anew few:"[1-7]" few:8 few:8 many:"*" many:"*) ;;
    *) fail "the disks were not full at every stage; tasks done were:$stages" ;;
esac
