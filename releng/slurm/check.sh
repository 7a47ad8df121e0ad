#!/bin/sh
# A run that the jobs of a real Slurm carry out, on this machine. Called by "./spinscape test":
#   check.sh PRODUCTS WORK
# Exit code 77 where there is no Slurm and none can be installed.

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
spinscape=$1/spinscape-headless/spinscape
work=$2
PATH=$PATH:/usr/sbin:/sbin

fail() {
    echo "slurm: $*" >&2
    exit 1
}

skip() {
    echo "  skipped: $*"
    exit 77
}

installed() { command -v sbatch && command -v slurmctld && command -v slurmd && command -v munged; } >/dev/null 2>&1

if ! installed; then
    [ "$(id -u)" = 0 ] || skip "Slurm is not installed, and only root can install it (apt-get install slurm-wlm munge)"
    command -v apt-get >/dev/null 2>&1 || skip "Slurm is not installed, and there is no apt-get to install it with"
    { apt-get update; DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends slurm-wlm slurm-client munge
    } >"$(dirname "$work")/slurm-apt.log" 2>&1
    installed || skip "Slurm could not be installed, see $(dirname "$work")/slurm-apt.log"
fi

rm -rf "$work"
mkdir -p "$work/run here"
# The paths of sockets must be short.
slurm=$(mktemp -d "${TMPDIR:-/tmp}/slurm.XXXXXX")
trap 'sh "$here/slurm-here.sh" stop "$slurm"; rm -rf "$slurm"' EXIT
trap 'exit 3' HUP INT TERM
sh "$here/slurm-here.sh" start "$slurm" || fail "the controller does not start"
SLURM_CONF=$slurm/slurm.conf
export SLURM_CONF
cd "$work/run here" || exit 1

run() {
    expected=$1
    shift
    timeout 300 "$spinscape" "$@" >out 2>err
    code=$?
    [ "$code" = "$expected" ] || fail "'spinscape $*' ended with $code, expected $expected: $(cat out err)"
}

# Waits until the run $1 has begun to compute.
begun() {
    tries=0
    until grep -q "sweeps with" "$1"/logs/*.txt 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 900 ] || fail "the job of $1 does not begin: $(squeue; cat "$1"/cluster/*.log "$slurm/slurmctld.log")"
        sleep 0.1
    done
}

# Waits until no job is left; those that wait to begin again are told to begin soon: not at once, since Slurm refuses a job in
# the second in which it was stopped, and then takes it for failed. The queue is empty if it is so twice: for a moment a job
# that is queued again is in no state at all.
ended() {
    latest=$(($(date +%s) + 150))
    empty=0
    while [ $empty -lt 2 ]; do
        [ "$(date +%s)" -lt $latest ] || fail "jobs do not end: $(timeout 20 squeue; cat "$slurm/slurmctld.log")"
        sleep 0.5
        timeout 20 squeue -h -r -o '%i %T %r' >queue 2>&1 || continue
        if [ -s queue ]; then empty=0; else empty=$((empty + 1)); fi
        for job in $(sed -n 's/ PENDING BeginTime$//p' queue); do
            sleep 3
            timeout 20 scontrol update "JobId=$job" StartTime=now >/dev/null 2>&1
        done
    done
}

same() {
    cmp whole/results.h5 "$1/results.h5" || fail "$1 has other bits: $(cat "$1"/cluster/*.log)"
    diff -r whole/tasks "$1/tasks" || fail "$1 has other tasks"
}

run 0 new --hamiltonian edwards-anderson --set L=8 --sampler parallel-tempering --replicas 2 --sweeps 4000 \
    --observable energy --observable replica-overlap --samples 5 -o short.spinscape
run 0 run short.spinscape -o whole --no-figures

echo "  an array of jobs and a merging one come to the bits of a run"
# Jobs wait until what is said of waiting ones has been looked at.
timeout 20 scontrol update PartitionName=main State=DOWN || fail "the partition cannot be closed"
run 0 submit short.spinscape -o array --slurm --tasks-per-job 2 --partition main --time 10
grep -q "3 jobs in array" out || fail "submitted: $(cat out)"
grep -q '^#SBATCH --partition=main$' array/cluster/tasks.sh || fail "no partition in the script"
run 2 submit array --slurm
grep -q "in the queue" err || fail "a run in the queue is submitted again: $(cat err)"
run 0 status array
grep -q "on the cluster: .* waiting" out || fail "status does not say that jobs are queued: $(cat out)"
timeout 20 scontrol update PartitionName=main State=UP || fail "the partition cannot be opened"
ended
run 0 status array
grep -q "complete, 5 of 5" out || fail "the array has left: $(cat out array/cluster/*.log)"
same array

echo "  only what is missing is submitted again"
rm array/tasks/*-s0001.h5 array/tasks/*-s0003.h5
run 0 submit array --slurm --tasks-per-job 1
grep -q "2 jobs in array" out || fail "submitted: $(cat out)"
grep -q '^#SBATCH --array=2,4$' array/cluster/tasks.sh || fail "other jobs: $(grep array= array/cluster/tasks.sh)"
ended
same array
run 0 submit array --slurm
grep -q "nothing is missing" out || fail "submitted: $(cat out)"

echo "  jobs whose model is a program start it if that was allowed"
cp "$here/../../features/org.spinscape.core.feature/rootfiles/common/external/ising_chain.py" .
run 0 new --allow-program --hamiltonian external --set program=ising_chain.py --set with=python3 --set "arguments=10 glass" \
    --sampler metropolis --observable energy --sweeps 200 --samples 2 -o program.spinscape
run 0 run program.spinscape -o program --allow-program --no-figures
run 2 submit program.spinscape -o unasked --slurm
run 0 submit program.spinscape -o program-jobs --slurm --allow-program
ended
[ -f program-jobs/results.h5 ] || fail "the jobs with a program have left: $(cat program-jobs/cluster/*.log)"
cmp program/results.h5 program-jobs/results.h5 || fail "jobs with a program come to other bits"

echo "  a job that is out of time is queued again and goes on from its checkpoint"
run 0 new --hamiltonian edwards-anderson --set L=16 --sampler parallel-tempering --replicas 2 --sweeps 12000 \
    --observable energy --samples 1 -o long.spinscape
run 0 run long.spinscape -o whole-long --no-figures --threads 1
run 0 submit long.spinscape -o long --slurm
job=$(sed -n 1p long/cluster/jobs.txt)
begun long
timeout 10 scancel --signal=USR1 --batch "${job}_1"
ended
# A job that is queued again may be in no state for a while, and then in the queue once more.
for pause in 1 2 4 8 16; do
    [ ! -f long/results.h5 ] || break
    sleep $pause
    ended
done
[ -f long/results.h5 ] || fail "the job that was queued again has left: $(cat long/cluster/*.log "$slurm/slurmctld.log")"
grep -q "out of time; queued again" long/cluster/tasks-*.log || fail "not queued again: $(cat long/cluster/*.log)"
grep -q stopped long/logs/*.txt || fail "the job was not stopped: $(cat long/logs/*.txt)"
cmp whole-long/results.h5 long/results.h5 || fail "the job that was queued again has other bits"

echo "  cancelled jobs save their state"
run 0 submit long.spinscape --set sweeps=2000000 -o cancelled --slurm
begun cancelled
run 0 cancel cancelled
ended
[ -n "$(find cancelled/tasks -name '*.checkpoint')" ] || fail "no checkpoint: $(cat cancelled/cluster/*.log cancelled/logs/*)"
run 0 status cancelled
grep -q "interrupted, 0 of 1" out || fail "a cancelled run is said to be: $(cat out)"

echo "  arrays, time limits and cancelled jobs come to the bits of a run"
