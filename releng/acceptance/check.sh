#!/bin/sh
# The product as an outsider sees it: files in, files out, kills in between. Called by "./spinscape test":
#   check.sh PRODUCTS WORK

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
spinscape=$1/spinscape-headless/spinscape
work=$2

fail() {
    echo "acceptance: $*" >&2
    exit 1
}

# Expects exit code $1 of a command line; its output goes to the files "out" and "err".
run() {
    expected=$1
    shift
    "$spinscape" "$@" >"$work/out" 2>"$work/err"
    code=$?
    [ "$code" = "$expected" ] || {
        cat "$work/out" "$work/err" >&2
        fail "'spinscape $*' ended with $code, expected $expected"
    }
}

# A Python that has h5py: the system's own, also where another stands first in the path.
for python in python3 /usr/bin/python3; do
    "$python" -c 'import h5py' 2>/dev/null && break
    python=
done
[ -n "$python" ] || fail "no python3 with h5py; install python3-h5py"

rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1

echo "  results are read by h5py and agree with an independent enumeration"
"$python" "$here/truth.py" fixtures "$work" || fail "the fixtures could not be written"
for model in glass ferromagnet; do
    run 0 new --hamiltonian ising-file --set "file=$model.txt" --explorer barrier-tree --explorer enumeration -o "$model.spinscape"
    run 0 run "$model.spinscape" -o "$model" --no-figures
done
"$python" "$here/truth.py" trees "$work" || fail "the trees are wrong"

echo "  the best cut of G11 is a cut of G11"
run 0 run example:gset-g11 --set sweeps=4000 --set replicas=1 -o g11
"$python" "$here/truth.py" cut "$work/g11" "$root/bundles/org.spinscape.examples/examples/gset-g11/G11.txt" 560 ||
    fail "the cut is wrong"

echo "  figures come with their numbers and with scripts that Python takes"
run 0 figures glass --format svg,pdf,csv,py --journal nature
[ -s glass/figures/captions.md ] || fail "the figures have no captions"
grep -q "seed" glass/figures/captions.md || fail "the captions do not name the seed"
for script in glass/figures/*.py; do
    "$python" -m json.tool "${script%.py}.json" >/dev/null || fail "${script%.py}.json is no JSON"
    "$python" -m py_compile "$script" || fail "$script is no Python"
    if "$python" -c 'import matplotlib' 2>/dev/null; then
        "$python" "$script" "${script%.py}.mpl.svg" >/dev/null || fail "$script does not draw"
    fi
done

run 0 new --hamiltonian ising-file --set "file=$root/bundles/org.spinscape.examples/examples/gset-g11/G11.txt" \
    --explorer ground-state --budget 60s --explorer-set target=564 -o search.spinscape
run 0 run search.spinscape -o search --no-figures
"$python" "$here/truth.py" cut "$work/search" "$root/bundles/org.spinscape.examples/examples/gset-g11/G11.txt" 564 ||
    fail "the search has not found the best known cut"

echo "  a run that is killed goes on as if nothing had happened"
run 0 new --hamiltonian edwards-anderson --set L=24 --sampler parallel-tempering --replicas 2 --sweeps 60000 \
    --observable energy --observable replica-overlap --samples 3 -o long.spinscape
# A checkpoint every second, so that there are several in a run of some ten seconds on one core.
sed 's|\(<budget [^>]*>\)|\1<execution checkpointSeconds="1"/>|' long.spinscape >killed.spinscape
grep -q checkpointSeconds killed.spinscape || fail "no checkpoint time was set"
run 0 run killed.spinscape -o whole --threads 2 --no-figures

# Starts a command line in the background and returns when it has written a checkpoint: process "pid", then still
# under way however fast or busy the machine is.
start_until_checkpoint() {
    find killed/tasks -name '*.checkpoint' -exec touch -d @0 {} + 2>/dev/null
    : >started
    "$spinscape" "$@" >out 2>err &
    pid=$!
    until [ -n "$(find killed/tasks -name '*.checkpoint' -newer started 2>/dev/null)" ]; do
        kill -0 "$pid" 2>/dev/null || fail "'spinscape $*' ended before its first checkpoint: $(cat err)"
        sleep 0.05
    done
}

# More of them, at random instants, are the soak's.
for verb in "run killed.spinscape -o killed" "resume killed"; do
    # shellcheck disable=SC2086
    start_until_checkpoint $verb --threads 1 --no-figures
    # The launcher becomes the Java process, so this is the run itself.
    kill -9 "$pid"
    wait "$pid" 2>/dev/null
done
run 0 status killed --json
grep -q '"interrupted"' out || fail "the killed run is not interrupted: $(cat out)"
start_until_checkpoint resume killed --threads 1 --no-figures
# Not INT, which a shell without a terminal tells its background processes to ignore.
kill -TERM "$pid"
wait "$pid"
code=$?
[ "$code" = 3 ] || fail "an interrupted run ended with $code, expected 3: $(cat err)"
run 0 resume killed --threads 2 --no-figures
cmp whole/results.h5 killed/results.h5 || fail "the resumed run has other bits"
run 0 status killed

# A checkpoint on demand, where none is due for an hour, and the run goes on.
sed 's|checkpointSeconds="1"|checkpointSeconds="3600"|' killed.spinscape >asked.spinscape
"$spinscape" run asked.spinscape -o asked --threads 1 --no-figures >out 2>err &
pid=$!
until grep -q "sweeps with" asked/log.txt 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || fail "the run to be asked for a checkpoint ended: $(cat err)"
    sleep 0.05
done
# Asked again and again: the kernel is named just before the first sweep, when there is nothing to save yet.
until [ -n "$(find asked/tasks -name '*.checkpoint' 2>/dev/null)" ]; do
    kill -USR1 "$pid" 2>/dev/null || fail "a run that was asked for a checkpoint wrote none: $(cat err)"
    sleep 0.05
done
kill -0 "$pid" 2>/dev/null || fail "a run that was asked for a checkpoint has ended"
kill -9 "$pid"
wait "$pid" 2>/dev/null

echo "  processes that share a run come to the same bits, also when they die"
sed 's|sweeps="60000"|sweeps="8000"|' killed.spinscape >short.spinscape
rm -r whole
run 0 run short.spinscape -o whole --threads 2 --no-figures
run 0 run short.spinscape -o processes --processes 2 --no-figures
cmp whole/results.h5 processes/results.h5 || fail "two processes come to other bits"
diff -r whole/tasks processes/tasks || fail "two processes write other tasks"
cmp whole/manifest.json processes/manifest.json || fail "two processes write another manifest"
"$spinscape" run short.spinscape -o dying --processes 2 --no-figures >out 2>err &
pid=$!
until [ -n "$(find dying/tasks -type f 2>/dev/null)" ]; do
    kill -0 "$pid" 2>/dev/null || fail "two processes ended without results: $(cat err)"
    sleep 0.05
done
# The owner alone: its processes must notice, and make room for the next.
kill -9 "$pid"
wait "$pid" 2>/dev/null
run 0 resume dying --processes 2 --no-figures
cmp whole/results.h5 dying/results.h5 || fail "processes that lost their owner come to other bits"

echo "  a process that hangs is left alone"
"$spinscape" run short.spinscape -o hanging --processes 2 --silence 15s --no-figures >out 2>err &
pid=$!
until [ -n "$(find hanging/tasks -type f 2>/dev/null)" ]; do
    kill -0 "$pid" 2>/dev/null || fail "two processes ended without results: $(cat err)"
    sleep 0.05
done
hung=$(pgrep -f -- "hanging --serve process-1 " | head -n 1)
kill -STOP "$hung" || fail "there is no process to stop"
wait "$pid"
[ $? = 1 ] || fail "a run with a task that hangs did not end with 1: $(cat err)"
grep -q "has given no sign of life for 15 s.*it is left alone and the others go on" err ||
    fail "a task that hangs is not told of: $(cat err)"
kill -0 "$hung" 2>/dev/null && fail "a process that hangs is not ended"
run 0 resume hanging --threads 2 --no-figures
cmp whole/results.h5 hanging/results.h5 || fail "a run with a task that hung comes to other bits"

echo "  without the framework of plug-ins it answers the same, and many copies start at once"
"$here/start.sh" "$1/spinscape-headless" "$work/start" || exit 1

echo "  a disk that is full loses nothing"
if [ "$(id -u)" = 0 ] && command -v unshare >/dev/null 2>&1 && unshare -m mount -t tmpfs spinscape "$work" 2>/dev/null; then
    mkdir full
    unshare -m sh "$here/full-disk.sh" "$spinscape" "$work/full" || exit 1
else
    echo "  skipped: only root on Linux can make a disk that is small (mount -t tmpfs)"
fi

echo "  a run can be checked, carried away and run again"
run 0 verify whole
run 0 pack whole -o whole.zip
run 0 unpack whole.zip -o unpacked
run 0 verify unpacked
run 0 rerun unpacked --quiet
grep -q "bits equal: yes" out || fail "run again, an unpacked run has other bits: $(cat out)"
"$python" - <<'END' || fail "a bit could not be flipped"
with open("unpacked/tasks/edwards-anderson-p000-s0001.h5", "r+b") as file:
    file.seek(1000)
    byte = file.read(1)[0]
    file.seek(1000)
    file.write(bytes([byte ^ 4]))
END
run 1 verify unpacked --set-aside
grep -q "does task edwards-anderson-p000-s0001 again" out || fail "a flipped bit is not told: $(cat out)"
run 0 resume unpacked --no-figures
cmp whole/results.h5 unpacked/results.h5 || fail "a task that was done again has other bits"

# One line a job, for any shell; two at a time.
run 0 submit short.spinscape -o listed --command-list list.txt --tasks-per-job 1 --threads 1
[ "$(wc -l <list.txt)" = 3 ] || fail "the list of commands has other lines: $(cat list.txt)"
xargs -P 2 -I{} sh -c {} <list.txt >out 2>err || fail "a line of the list has failed: $(cat err)"
run 0 merge listed --no-figures
cmp whole/results.h5 listed/results.h5 || fail "a list of commands comes to other bits"

echo "  so do processes and jobs whose model is a program, and none starts it unasked"
cp "$root/features/org.spinscape.core.feature/rootfiles/common/external/ising_chain.py" .
# What would make the code fast takes longer than these runs.
vm=${SPINSCAPE_VM_ARGS:-}
SPINSCAPE_VM_ARGS="$vm -XX:TieredStopAtLevel=1"
export SPINSCAPE_VM_ARGS
run 0 new --allow-program --hamiltonian external --set program=ising_chain.py --set "with=$python" --set "arguments=10 glass" \
    --sampler metropolis --observable energy --sweeps 200 --samples 4 -o program.spinscape
run 0 run program.spinscape -o program --allow-program --no-figures --threads 1
run 2 run program.spinscape -o unasked --processes 2 --no-figures
grep -q -- "--allow-program" err || fail "a program that nobody allowed is refused with: $(cat err)"
run 0 run program.spinscape -o program-2 --processes 2 --allow-program --no-figures
cmp program/results.h5 program-2/results.h5 || fail "two processes with a program come to other bits"
run 0 submit program.spinscape -o program-list --command-list list.txt --tasks-per-job 2 --threads 1 --allow-program
xargs -P 2 -I{} sh -c {} <list.txt >out 2>err || fail "a line of the list with a program has failed: $(cat err)"
run 0 merge program-list --no-figures
cmp program/results.h5 program-list/results.h5 || fail "a list of commands with a program comes to other bits"
SPINSCAPE_VM_ARGS=$vm

echo "  the process keeps to the rules of its kind"
run 0 submit --help
grep -q "^Usage: spinscape submit" out || fail "'submit --help' says: $(cat out)"
run 2 rerun nowhere
# With a limit of time: what once waited for ever must fail here.
limited() { timeout 120 "$spinscape" "$@"; }

# Standard error closed by the parent.
limited status whole >out 2>&- || fail "'status' without standard error ended with $?"
grep -q complete out || fail "'status' without standard error says: $(cat out)"

# Answers that cannot be written, on a full disk or with standard output closed.
lost() {
    [ "$1" = 1 ] || fail "an answer of '$2' that was lost ended with $1, expected 1"
    grep -q "standard output cannot be written" err || fail "a lost answer of '$2' is not reported: $(cat err)"
}
for verb in list "run --help"; do
    # shellcheck disable=SC2086
    limited $verb >/dev/full 2>err
    lost $? "$verb"
done
limited list >&- 2>err
lost $? "list >&-"
# A reader that has had enough is no fault.
{ limited list 2>err; echo $? >code; } | head -n 1 >out
[ "$(cat code)" = 0 ] && [ -s out ] && [ ! -s err ] || fail "'list | head -n 1' ended with $(cat code): $(cat err)"

# Names outside ASCII where the locale has no others, and a locale of commas; files as readable as the user's mask says.
umask 027
run 0 new --hamiltonian sk --set N=8 --sampler metropolis --observable energy --analyzer mean --analyzer equilibration \
    --sweeps 2000 -o "modèle 1.spinscape"
run 0 run "modèle 1.spinscape" -o plain --no-figures
umask 022
[ -z "$(find "modèle 1.spinscape" plain -type f ! -perm 640)" ] ||
    fail "the mask is not respected: $(ls -lR "modèle 1.spinscape" plain)"
LC_ALL=C limited run "modèle 1.spinscape" -o "sortie é" --no-figures >out 2>err || fail "in the locale C: $(cat err)"
cmp plain/results.h5 "sortie é/results.h5" || fail "in the locale C there are other bits"
LC_ALL=C limited run "modèle 2.spinscape" >out 2>err
[ $? = 2 ] && grep -q "modèle 2.spinscape: does not exist" err || fail "in the locale C a missing file is refused with: $(cat err)"
SPINSCAPE_VM_ARGS="-Duser.language=de -Duser.country=DE" limited run "modèle 1.spinscape" -o komma --no-figures >out 2>err ||
    fail "in a German locale: $(cat err)"
cmp plain/results.h5 komma/results.h5 || fail "in a German locale there are other bits"
for table in plain/results/*.csv; do
    cmp "$table" "komma/results/${table##*/}" || fail "in a German locale there are other tables"
done

# A kill between results.h5 and the tables.
cp -R plain/results tables
rm plain/results/*
run 0 resume plain --no-figures
diff -r tables plain/results || fail "tables that are missing are not written again"

echo "  the script of the checkout answers for its own verbs"
for verb in test build bench fuzz soak dist; do
    timeout 20 "$root/spinscape" $verb --help >out 2>err || fail "'./spinscape $verb --help' ended with $?: $(cat err)"
    grep -q "^./spinscape $verb " out || fail "'./spinscape $verb --help' says: $(cat out)"
    timeout 20 "$root/spinscape" $verb --nonsense >out 2>err
    [ $? = 2 ] || fail "'./spinscape $verb --nonsense' is not refused"
done

echo "  models have the values that they are known to have"
run 0 validate-science --quick
tail -n 1 "$work/out"

echo "  files, kills and cuts are as they should be"
