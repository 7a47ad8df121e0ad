#!/bin/sh
# A Slurm of one machine, for tests: it listens on the loopback only, and all it has lies in one folder.
#   slurm-here.sh start DIR | stop DIR      DIR: absolute, short, owned by the caller; SLURM_CONF=DIR/slurm.conf finds it
set -eu
PATH=$PATH:/usr/sbin:/sbin
dir=$2
conf=$dir/slurm.conf

# A controller, a node and an authority, each with its process id in a file; in the order in which they are to end.
pids="$dir/slurmd.pid $dir/slurmctld.pid $dir/munge/pid"

start() {
    # Another one each time: somebody else's, or one that was left behind, may be running.
    port=${SLURM_HERE_PORT:-$((16000 + $$ % 8000 * 2))}
    me=$(id -un)
    host=$(hostname -s)
    umask 022
    mkdir -p "$dir/state" "$dir/spool" "$dir/munge"
    chmod 755 "$dir" "$dir/munge"
    chmod 700 "$dir/state"
    (umask 077 && head -c 1024 /dev/urandom >"$dir/munge/key")
    cat >"$conf" <<CONF
ClusterName=here
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$me
SlurmdUser=$me
AuthType=auth/munge
AuthInfo=socket=$dir/munge/socket
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort=$port
SlurmdPort=$((port + 1))
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SchedulerParameters=sched_interval=1,batch_sched_delay=0
JobRequeue=1
ReturnToService=2
MinJobAge=3600
KillWait=30
SlurmdParameters=config_overrides
NodeName=$host NodeAddr=127.0.0.1 NodeHostname=$host CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
    munged --key-file="$dir/munge/key" --socket="$dir/munge/socket" --pid-file="$dir/munge/pid" \
        --log-file="$dir/munge/log" --seed-file="$dir/munge/seed" --num-threads=2
    slurmctld -c -f "$conf"
    slurmd -f "$conf" -N "$host"
    tries=0
    until SLURM_CONF=$conf timeout 5 sinfo -h -o %T 2>/dev/null | grep -q '^idle'; do
        tries=$((tries + 1))
        [ $tries -le 200 ] || { tail -n 5 "$dir"/*.log >&2; exit 1; }
        sleep 0.2
    done
}

stop() {
    SLURM_CONF=$conf timeout 10 scancel -u "$(id -un)" 2>/dev/null || true
    for file in $pids; do
        [ -s "$file" ] || continue
        pid=$(cat "$file")
        kill "$pid" 2>/dev/null || continue
        tries=0
        while kill -0 "$pid" 2>/dev/null && [ $tries -lt 100 ]; do
            sleep 0.1
            tries=$((tries + 1))
        done
    done
}

case $1 in
    start) start ;;
    stop) stop ;;
    *) echo "usage: slurm-here.sh start|stop DIR" >&2; exit 2 ;;
esac
