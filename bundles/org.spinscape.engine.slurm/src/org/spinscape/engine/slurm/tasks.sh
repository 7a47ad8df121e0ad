#!/bin/sh
# One job of an array: a part of the tasks of a run. Lines whose value is not given are left out.
#SBATCH --job-name=@NAME@
#SBATCH --array=@ARRAY@
#SBATCH --cpus-per-task=@THREADS@
#SBATCH --partition=@PARTITION@
#SBATCH --time=@TIME@
#SBATCH --output="@FOLDER@/tasks-%A_%a.log"
#SBATCH --open-mode=append
#SBATCH --requeue
# This shell hears of the end of its time so many seconds before: enough for a checkpoint.
#SBATCH --signal=B:USR1@@WARNING@

@COMMAND@ work @RUN@ --part "$SLURM_ARRAY_TASK_ID/@PARTS@" --threads @THREADS@ &
work=$!
again=
trap 'again=yes; kill -TERM "$work"' USR1
trap 'kill -TERM "$work"' TERM
wait "$work"
code=$?
# A signal ends the waiting, not the work.
while kill -0 "$work" 2>/dev/null; do
    wait "$work"
    code=$?
done
if [ -n "$again" ] && [ "$code" = 3 ]; then
    echo "out of time; queued again"
    # Slurm ends this job then. A script that ended by itself might be heard of only when the job waits in the queue again, and
    # that would end the job for good.
    scontrol requeue "$SLURM_JOB_ID" && sleep 300
fi
exit "$code"
