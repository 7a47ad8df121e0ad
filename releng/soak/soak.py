"""Kills a run at random instants, resumes it until it is done, and compares it with one that was never stopped.

soak.py SPINSCAPE EXPERIMENT WORK KILLS [NAME=VALUE ...]

Every process is killed by SIGKILL after a time drawn from a stream with a fixed seed, between its start and the time
that the whole run took, so that kills fall on the start of the virtual machine, on work, on savings and on the putting
together of results. When a run is done it is compared and the next one begins, until all kills are spent.
"""
import os
import random
import shutil
import signal
import subprocess
import sys
import time

SEED = 20260711
THREADS = "2"


def start(command):
    """In a group of its own, so that a kill takes whatever the command has started."""
    log = open("log", "ab")
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)


def kill(process):
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def content(folder):
    """What must be equal: all results, the tables and the files of the tasks."""
    files = {}
    for place in ("", "results", "tasks"):
        for name in sorted(os.listdir(os.path.join(folder, place))):
            path = os.path.join(folder, place, name)
            if os.path.isfile(path) and (place or name == "results.h5"):
                with open(path, "rb") as file:
                    files[os.path.join(place, name)] = file.read()
    return files


def main(spinscape, experiment, work, kills, settings):
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    os.chdir(work)
    draw = random.Random(SEED)
    options = ["--threads", THREADS, "--no-figures", "--quiet"]
    begin = [spinscape, "run", experiment, *options]
    for setting in settings:
        begin += ["--set", setting]
    begun = time.monotonic()
    if start([*begin, "-o", "whole"]).wait() != 0:
        sys.exit(f"the run that is not killed has failed, see {work}/log")
    span = time.monotonic() - begun
    whole = content("whole")
    equal = runs = done = hits = waited = 0
    while done < kills or runs == 0 or waited:
        name = f"run{runs}"
        waited = 1
        while True:
            again = os.path.exists(f"{name}/manifest.json")
            if not again:
                shutil.rmtree(name, ignore_errors=True)  # killed before there was a run
            process = start([spinscape, "resume", name, *options] if again else [*begin, "-o", name])
            try:
                code = process.wait(draw.uniform(0, span) if done < kills else None)
                break
            except subprocess.TimeoutExpired:
                kill(process)
                done += 1
                if done % 10 == 0:
                    print(f"    {done} kills, {equal} of {runs} runs with equal bits", flush=True)
                hits += os.path.exists(name)
        if code != 0:
            sys.exit(f"{name}: resumed with code {code}, see {work}/log")
        runs += 1
        waited = 0
        found = content(name)
        if found == whole:
            equal += 1
            shutil.rmtree(name)
        else:
            for file in sorted(set(found) | set(whole)):
                if found.get(file) != whole.get(file):
                    print(f"{name}/{file} differs", flush=True)
    print(f"  {done} kills ({hits} of them with a run directory), {equal} of {runs} runs with the bits of the whole run"
          f" of {span:.1f} s", flush=True)
    sys.exit(0 if equal == runs else 1)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5:])
