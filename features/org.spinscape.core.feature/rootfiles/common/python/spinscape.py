# SPDX-License-Identifier: EPL-2.0
"""Runs of Spinscape in Python: reads what they hold, also while they go on, and starts new ones.

    import spinscape
    run = spinscape.open("glass")
    print(run.value("funnel-share", arm="glass"))

Needs numpy and h5py; pandas only for frame(). It is one file, which may be copied anywhere. What a folder of a run holds is
described in docs/file-formats.md.
"""
import builtins
import hashlib
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import tempfile
import time
import zlib

try:
    import numpy
    import h5py
except ImportError as missing:
    raise ImportError(f"spinscape.py needs numpy and h5py, and there is no {missing.name} in this Python; "
                      "install them: pip install numpy h5py, or apt-get install python3-h5py") from missing

RUN_VERSION, RESULTS_VERSION, TASK_VERSION, RECORD_VERSION = 1, 5, 4, 2
SILENCE = 90  # seconds after which a process on another machine that has not touched its lock is gone


class SpinscapeError(Exception):
    """What is wrong, where, and what to do about it, in one sentence."""


def open(folder):
    """Opens the folder of a run, finished or not."""
    return Run(folder)


def run(experiment, out=None, wait=True, threads=None, settings=None, seed=None, figures=False, allow_program=False,
        command=None):
    """Runs an experiment file, or "example:NAME", with the command line, and opens the run.

    out is the folder to make (default: NAME-run); settings a dictionary of parameters to set, as --set does; wait=False
    returns as soon as the folder is there. command is the start script of Spinscape (default: that beside this file, else
    $SPINSCAPE, else the one in the path). allow_program lets models that are programs be started.
    """
    stem = pathlib.PurePath(str(experiment).removeprefix("example:")).stem
    folder = pathlib.Path(out if out is not None else stem + "-run")
    words = [_command(command), "run", str(experiment), "-o", str(folder), "--quiet"]
    words += [] if threads is None else ["--threads", str(threads)]
    words += [] if seed is None else ["--seed", str(seed)]
    words += [] if figures else ["--no-figures"]
    words += ["--allow-program"] if allow_program else []
    for name, value in (settings or {}).items():
        words += ["--set", f"{name}={value}"]
    return _started(words, folder, wait)


def _command(command):
    if command is not None:
        return str(command)
    for place in pathlib.Path(__file__).resolve().parents:
        for name in ("spinscape", "spinscape.bat"):
            if (place / name).is_file():
                return str(place / name)
    found = os.environ.get("SPINSCAPE") or shutil.which("spinscape")
    if found:
        return found
    raise SpinscapeError("the command spinscape is neither beside spinscape.py nor in the path; "
                         "name it: command=..., or the environment variable SPINSCAPE")


def _started(words, folder, wait):
    if words[1] == "run" and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SpinscapeError(f"{folder}: is there already; name another folder, or open it: spinscape.open")
    said = tempfile.TemporaryFile()  # not a pipe: one that nobody empties would stop the run
    try:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said)
    except OSError as refused:
        raise SpinscapeError(f"{words[0]}: cannot be started ({refused.strerror}); name the command: command=...") from refused
    if wait:
        try:
            process.wait()
        except BaseException:
            process.terminate()  # it saves its state, as at a Ctrl-C
            process.wait()
            raise
    # It can be opened once it has said what it will do; what is refused never comes so far.
    while process.poll() is None and not (folder / "manifest.json").is_file():
        time.sleep(0.02)
    if process.poll():
        _refused(process, said)
    opened = Run(folder)
    opened.process, opened._said = process, said
    return opened


def _refused(process, said):
    said.seek(0)
    text = said.read().decode(errors="replace").strip()
    raise SpinscapeError(f"'{' '.join(process.args)}' ended with {process.returncode}: {text}")


class Run:
    """A folder of a run. Everything is read when it is asked for, so a run that goes on can be looked at again and again."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder)
        self.process = None  # of a run that was started without waiting for it
        if not self.path.is_dir():
            raise SpinscapeError(f"{folder}: there is no such folder; check the path")
        if not (self.path / "manifest.json").is_file() or not (self.path / "experiment.spinscape").is_file():
            raise SpinscapeError(f"{folder}: is no run (manifest.json or experiment.spinscape is missing); "
                                 "name a folder that 'spinscape run' has written")
        try:
            with builtins.open(self.path / "manifest.json", encoding="utf-8") as file:
                self.manifest = json.load(file)
            _demand(self.path / "manifest.json", self.manifest.get("format"), "spinscape-run", self.manifest["version"],
                    RUN_VERSION)
            self.name, self.seed, self.tasks = (self.manifest[key] for key in ("experiment", "seed", "tasks"))
        except (ValueError, KeyError, AttributeError) as damage:
            raise SpinscapeError(f"{self.path / 'manifest.json'}: is damaged ({damage}); run the experiment anew") from damage

    def __repr__(self):
        state = self.status()
        return f"<run {self.path}: {self.name}, {state['state']}, {state['done']} of {state['total']} tasks>"

    # Tasks

    def task_states(self):
        """What each task is, by id: "done", "failed", "under way" (it has a checkpoint), or "waiting"."""
        names = [entry.name for entry in os.scandir(self.path / "tasks")]
        done = {name[:-3] for name in names if name.endswith(".h5") and not name.endswith(".explored.h5")}
        done.update(self._packed())
        states = dict.fromkeys(self.tasks, "waiting")
        for name in names:
            for end, state in ((".checkpoint", "under way"), (".explored.h5", "under way"), (".failed", "failed")):
                if end in name and name[:name.index(end)] in states:
                    states[name[:name.index(end)]] = state
        states.update((task, "done") for task in done if task in states)
        return states

    def failure(self, task):
        """Why a task failed when it was last tried; empty if it did not."""
        file = self.path / "tasks" / (task + ".failed")
        return file.read_text(encoding="utf-8").strip() if file.exists() else ""

    def status(self):
        """How far it is: state ("complete", "running", "interrupted") and numbers of tasks."""
        states = list(self.task_states().values())
        done = states.count("done")
        working = self._working()
        finished = done == len(states) and (self.path / "results.h5").is_file() and not working
        return {"experiment": self.name, "state": "complete" if finished else "running" if working else "interrupted",
                "total": len(states), "done": done, "failed": states.count("failed"), "underway": states.count("under way"),
                "waiting": states.count("waiting")}

    def wait(self, seconds=None):
        """Returns when nobody works on the run any more. SpinscapeError if that takes so many seconds, or if it failed."""
        end = None if seconds is None else time.monotonic() + seconds
        while self._working() or self.process is not None and self.process.poll() is None:
            if end is not None and time.monotonic() > end:
                raise SpinscapeError(f"{self.path}: still goes on after {seconds} s; wait longer, or stop it: "
                                     f"spinscape cancel {self.path}")
            time.sleep(0.1)
        if self.process is not None and self.process.returncode:
            _refused(self.process, self._said)
        return self

    def resume(self, wait=True, threads=None, allow_program=False, command=None):
        """Does what is missing, with the command line."""
        words = [_command(command), "resume", str(self.path), "--quiet", "--no-figures"]
        words += [] if threads is None else ["--threads", str(threads)]
        words += ["--allow-program"] if allow_program else []
        return _started(words, self.path, wait)

    def _working(self):
        return any(map(_held, (self.path / "locks").glob("*.lock")))

    def _packed(self):
        """Records of tasks by id, of all packs; later ones take the place of earlier ones."""
        packs = sorted((self.path / "tasks").glob("*.records"), key=lambda file: (not file.name.startswith("ordered-"), file.name))
        found = {}
        for pack in packs:
            try:
                found.update(_records(pack.read_bytes()))
            except FileNotFoundError:
                pass  # put in order just now by the run
        return found

    # Results

    def results(self, kind=None, arm=None, point=None, sample=None, labels=None, source=None, type=None):
        """All results that fit, as entries that read their values when they are asked for.

        sample is "all" for what stands for all samples together, or the index of one; point and labels are dictionaries of
        which every pair must be there; without results.h5 these are the results of the finished tasks, see so_far().
        """
        if not (self.path / "results.h5").is_file():
            entries = self.so_far()
        else:
            entries = self._contents()
        wanted = {"kind": kind, "arm": arm, "sample": sample, "source": source, "type": type}
        # Numbers in points and labels are texts, as they stand in the experiment.
        pairs = [("point", {k: str(v) for k, v in (point or {}).items()}),
                 ("labels", {k: str(v) for k, v in (labels or {}).items()})]
        return [entry for entry in entries
                if all(value is None or getattr(entry, name) == value for name, value in wanted.items())
                and all(part.items() <= getattr(entry, name).items() for name, part in pairs)]

    def kinds(self):
        """The kinds of results that there are, each with its type, as a dictionary."""
        return {entry.kind: entry.type for entry in self.results()}

    def arms(self):
        """Names of the arms."""
        return list(dict.fromkeys(entry.arm for entry in self.results()))

    def get(self, kind, arm=None, point=None, sample=None, labels=None, source=None):
        """The one result that fits. Of several those over all samples are preferred, then those without labels."""
        found = self.results(kind, arm, point, sample, labels, source)
        if sample is None and any(entry.sample == "all" for entry in found):
            found = [entry for entry in found if entry.sample == "all"]
        if labels is None and any(not entry.labels for entry in found):
            found = [entry for entry in found if not entry.labels]
        if len(found) == 1:
            return found[0]
        what = f"{self.path}: there "
        if not found:
            near = self.results(kind)
            raise SpinscapeError(what + (f"is no result '{kind}' at that place; it is at: {_few(near)}" if near
                                         else f"is no result '{kind}'; there are: {', '.join(sorted(self.kinds()))}"))
        raise SpinscapeError(what + f"are {len(found)} results '{kind}' that fit; say more of arm, point, sample, labels or "
                             f"source to choose one of: {_few(found)}")

    def value(self, kind, **place):
        """A number, as get() finds it."""
        return self.get(kind, **place).value

    def samples(self, kind, arm=None, point=None, labels=None, source=None):
        """A number in each disorder sample, by index, as an array; NaN where a task has no results."""
        entries = [entry for entry in self.results(kind, arm, point, None, labels, source, "scalar") if entry.sample != "all"]
        if len({(entry.arm, entry.node, tuple(entry.point.items())) for entry in entries}) > 1:
            raise SpinscapeError(f"{self.path}: samples of several results '{kind}' fit; say more of arm, point, labels or "
                                 f"source to choose one of: {_few(entries)}")
        if not entries:
            raise SpinscapeError(f"{self.path}: no samples have a number '{kind}' there; see run.results()")
        values = numpy.full(1 + max(entry.sample for entry in entries), numpy.nan)
        for entry in entries:
            values[entry.sample] = entry.value
        return values

    def stack(self, kind, arm=None, point=None, labels=None, source=None):
        """A result of all disorder samples at once: a dictionary of its arrays, and "sample", which says whose they are.

        The first dimension of an array counts the samples. Where samples have different numbers of something (the minima
        of a tree), they stand one behind the other, and those of row i are array[start[i]:start[i + 1]] with the array's
        name and ".start" as the name of start.
        """
        entries = [entry for entry in self.results(kind, arm, point, None, labels, source) if entry.sample != "all"]
        if not entries or entries[0].type == "scalar" or not isinstance(entries[0]._content, _Stored):
            raise SpinscapeError(f"{self.path}: no samples have arrays '{kind}' there; see run.results(), and for numbers "
                                 "run.samples()")
        if len({(entry.arm, entry.node, tuple(entry.point.items())) for entry in entries}) > 1:
            raise SpinscapeError(f"{self.path}: samples of several results '{kind}' fit; say more of arm, point, labels or "
                                 f"source to choose one of: {_few(entries)}")
        stacks = entries[0]._content.stacks()
        if len(stacks) != 1:
            raise SpinscapeError(f"{self.path}: samples of '{kind}' say different things of themselves, or the file is of an "
                                 "earlier format; take them one by one: run.results()")
        return {"sample": stacks[0].samples} | {name: numpy.array([_text(text) for text in values.flat], dtype=object).reshape(
            values.shape) if values.dtype.kind in "SO" else values for name, values in stacks[0].arrays.items()}

    def verdicts(self):
        """What was judged: entries with level and evidence."""
        return self.results(type="verdict")

    def frame(self, **place):
        """All numbers that fit as a table of pandas, a row each."""
        try:
            import pandas
        except ImportError as missing:
            raise SpinscapeError("frame() needs pandas: pip install pandas, or apt-get install python3-pandas") from missing
        return pandas.DataFrame([{"arm": e.arm, **e.point, "sample": e.sample, "name": e.name, "value": e.value,
                                  "error": e.error, "unit": e.unit, "count": e.count, "source": e.source}
                                 for e in self.results(type="scalar", **place)])

    def so_far(self):
        """What the finished tasks have found, by sample and without averages; also while the run goes on."""
        entries, packed = [], self._packed()
        for task in self.tasks:
            file = self.path / "tasks" / (task + ".h5")
            if file.is_file():
                found = _task_file(file)
            elif task in packed:
                found = _record(packed[task], task)
            else:
                continue
            arm, point, sample = task.rsplit("-", 2)
            for tag, content in found:
                node = tag["name"]
                entries.append(Entry(self, arm, {"index": point[1:]}, int(sample[1:]), node, tag, content))
        return entries

    def _hdf(self):
        file = self.path / "results.h5"
        try:
            hdf = h5py.File(file, "r")
        except OSError as damage:
            raise SpinscapeError(f"{file}: cannot be read ({damage}); delete it and resume the run, which writes it anew") from damage
        try:
            _demand(file, _text(hdf.attrs.get("format")), "spinscape-results", int(hdf.attrs.get("version", 1)), RESULTS_VERSION)
            if int(hdf.attrs["version"]) < 2:
                raise SpinscapeError(f"{file}: is of the first version of the format; 'spinscape analyze {self.path}' renews it")
        except BaseException:
            hdf.close()
            raise
        return hdf

    def _contents(self):
        with self._hdf() as hdf:
            contents = hdf["contents"]
            split = "places" in contents
            places = contents["places"] if split else contents
            results = contents["results"] if split else contents
            arm, label = (_texts(places, name) for name in ("arm", "point"))
            columns = {name: _texts(results, name) for name in ("node", "kind", "type", "labels", "source", "unit", "meaning")}
            sample = contents["sample"][()]
            count = range(len(sample))
            place, result = (contents["place"][()], contents["result"][()]) if split else (count, count)
            groups = {}
            for name, group in hdf["arms"].items():
                for point in group:
                    groups[name, _text(group[point].attrs["label"])] = f"arms/{name}/{point}"
        entries, columns_read = [], {}
        for i in count:
            tag = {name: texts[result[i]] for name, texts in columns.items()}
            tag["labels"] = _pairs(tag["labels"].splitlines())
            tag["name"] = _name(tag)
            key = arm[place[i]], label[place[i]]
            stored = _Stored(self, groups[key], "all" if sample[i] < 0 else int(sample[i]), tag, columns_read)
            entries.append(Entry(self, key[0], _pairs(key[1].split(", ")), stored.sample, tag["node"], tag, stored))
        return entries

    # Whether it is whole

    def verify(self):
        """Compares all files with their checksums: a list of sentences, empty if all is as it was written."""
        wrong = []
        sums = self.path / "checksums.txt"
        if sums.is_file():
            text, _, own = sums.read_bytes().rpartition(b"# sha256 ")
            if own.strip().decode(errors="replace") != hashlib.sha256(text).hexdigest():
                wrong.append("checksums.txt: is damaged")
                text = b""
            for line in text.decode("utf-8").splitlines():
                digest, name = line.split("  ", 1)
                file = self.path / name
                if not file.is_file():
                    wrong.append(f"{name}: is missing")
                elif hashlib.sha256(file.read_bytes()).hexdigest() != digest:
                    wrong.append(f"{name}: is not what was written")
        for file in [self.path / "results.h5", *sorted((self.path / "tasks").glob("*.h5")),
                     *sorted((self.path / "tasks").glob("ordered-*.records"))]:
            if file.is_file():
                fault = _seal_fault(file.read_bytes())
                if fault:
                    wrong.append(f"{file.relative_to(self.path)}: {fault}")
        return wrong


class Entry:
    """A result: what it is and where, and its content, which is read at the first question.

    arm, point (a dictionary), sample ("all" or an index), name, kind, labels (a dictionary), source, type, unit, meaning.
    By type: value, error, thermal_error, disorder_error, count (scalar); x, y (series: axes); edges, counts (histogram);
    columns (table: a dictionary of arrays); values, rows, columns (matrix); states, energies (configurations); level, evidence
    (verdict); of a tree the arrays of its leaves, nodes() and edges(). Errors are one standard deviation, NaN if unknown.
    """

    def __init__(self, run, arm, point, sample, node, tag, content):
        self.run, self.arm, self.point, self.sample, self.node = run, arm, point, sample, node
        self.kind, self.labels, self.source = tag["kind"], tag["labels"], tag["source"]
        self.type, self.unit, self.meaning, self.name = tag["type"], tag["unit"], tag["meaning"], tag["name"]
        self._content = content

    def __repr__(self):
        point = "".join(f" {key}={value}" for key, value in self.point.items())
        return f"<{self.type} {self.node} of {self.arm}{point}, {self.sample if self.sample == 'all' else f'sample {self.sample}'}>"

    @property
    def content(self):
        """All of it as a dictionary."""
        if isinstance(self._content, _Stored):
            self._content = self._content.read()
        return self._content

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        content = self.content
        if name in content:
            return content[name]
        raise AttributeError(f"{self!r} has no '{name}'; it has {', '.join(content) or 'nothing'}")

    def __getitem__(self, column):
        """A column of a table."""
        return self.columns[column]

    def nodes(self):
        """Leaves of a barrier tree as networkx takes them: pairs of an index and a dictionary. Leaf 0 is a ground state."""
        tree = self._tree()
        return [(i, {name: tree[name][i] for name in ("state", "energy", "degeneracy", "basin", "funnel")})
                for i in range(len(tree["energy"]))]

    def edges(self):
        """Each leaf with the deeper one that its basin merges into, as networkx takes them: child, father, dictionary.

        saddle is the energy where they meet, barrier its height above the child, in the unit of the tree.
        """
        tree = self._tree()
        return [(i, int(father), {"saddle": tree["saddle"][i], "barrier": tree["saddle"][i] - tree["energy"][i]})
                for i, father in enumerate(tree["father"]) if father >= 0]

    def _tree(self):
        if self.type != "tree":
            raise SpinscapeError(f"{self!r} is no tree; run.results(type='tree') lists those that there are")
        return self.content

    def frame(self):
        """A table, or the points of a series, as a table of pandas."""
        import pandas
        if self.type == "series":
            return pandas.DataFrame({self.x.name: self.x.values, self.y.name: self.y.values, "error": self.y.errors})
        return pandas.DataFrame(self.columns)


class Axis:
    """One direction of a series or matrix: name, unit, values, errors (NaN where there are none)."""

    def __init__(self, name, unit, values, errors):
        self.name, self.unit, self.values = name, unit, values
        self.errors = errors if len(errors) else numpy.full(len(values), numpy.nan)

    def __repr__(self):
        return f"<{self.name}{f' [{self.unit}]' if self.unit else ''}, {len(self.values)} values>"


class _Stored:
    """A result in results.h5, not read yet."""

    def __init__(self, run, group, sample, tag, columns):
        self.run, self.group, self.sample, self.tag, self.columns = run, group, sample, tag, columns

    def read(self):
        if self.tag["type"] == "scalar" and self.sample != "all":
            key = self.group, self.tag["node"]
            if key not in self.columns:
                # One array for all samples of a place: read once, since there may be many.
                with self.run._hdf() as hdf:
                    self.columns[key] = _column(hdf[self.group + "/samples"], self.tag["node"])
            value, error, count = (column[self.sample] for column in self.columns[key])
            return _scalar(value, error, numpy.nan, count)
        if self.sample != "all":
            stacks = self.stacks()
            if stacks:
                return next(_content(stack.sample(self.sample)) for stack in stacks if self.sample in stack.rows)
        place = "all" if self.sample == "all" else f"sample-{self.sample:04d}"
        with self.run._hdf() as hdf:
            return _content(_Group(hdf[f"{self.group}/{place}/{self.tag['node']}"]))

    def stacks(self):
        """What the samples of the place have; nothing in files of earlier formats. Read once, for all samples."""
        key = self.group, self.tag["node"], "stacks"
        if key not in self.columns:
            with self.run._hdf() as hdf:
                samples = hdf.get(self.group + "/samples", {})
                names = [self.tag["node"]]
                while names[-1] + ".sample" in samples:
                    names.append(f"{self.tag['node']}.{len(names) + 1}")
                self.columns[key] = [_Stack(samples[name], samples[name + ".sample"]) for name in names[:-1]]
        return self.columns[key]


class _Group:
    """A result with a group of its own."""

    def __init__(self, group):
        self.group, self.attrs, self.file = group, group.attrs, group.file.filename

    def array(self, name):
        return self.group[name][()] if name in self.group else None


class _Stack:
    """A result of samples that say the same of themselves: arrays over the samples."""

    def __init__(self, group, samples):
        self.attrs, self.file = dict(group.attrs), group.file.filename
        self.arrays = {name: data[()] for name, data in group.items()}
        self.samples = samples[()]
        self.rows = {int(sample): row for row, sample in enumerate(self.samples)}

    def sample(self, sample):
        return _Row(self, self.rows[sample])


class _Row:
    """One sample of a stack."""

    def __init__(self, stack, row):
        self.stack, self.row, self.attrs, self.file = stack, row, stack.attrs, stack.file

    def array(self, name):
        starts = self.stack.arrays.get(name + ".start")
        if starts is not None:
            return self.stack.arrays[name][starts[self.row]:starts[self.row + 1]]
        return self.stack.arrays[name][self.row] if name in self.stack.arrays else None


def _column(samples, node):
    values = samples[node][()]
    errors, counts = (samples[node + end][()] if node + end in samples else None for end in (".thermal_error", ".count"))
    return (values, numpy.full(len(values), numpy.nan) if errors is None else errors,
            numpy.ones(len(values), dtype=int) if counts is None else counts)


def _scalar(value, thermal, disorder, count):
    error = thermal if numpy.isnan(disorder) else disorder
    return {"value": float(value), "error": float(error), "thermal_error": float(thermal), "disorder_error": float(disorder),
            "count": int(count)}


def _content(result):
    """The content of a result, by type. Empty arrays are left out in the files."""
    def array(name, kind=float):
        values = result.array(name)
        return numpy.empty(0, kind) if values is None else values

    def texts(name):
        values = result.array(name)
        return [] if values is None else [_text(value) for value in values]

    def word(name):
        # Each sample has another: an attribute where it has a group of its own.
        return _text(result.attrs[name] if name in result.attrs else result.array(name))

    def axis(name):
        return Axis(_text(result.attrs[name + "_name"]), _text(result.attrs[name + "_unit"]), array(name), array(name + "_errors"))

    kind = _text(result.attrs["type"])
    if kind == "scalar":
        return _scalar(array("value"), *(result.attrs[name] for name in ("thermal_error", "disorder_error", "count")))
    if kind == "series":
        return {"x": axis("x"), "y": axis("y")}
    if kind == "histogram":
        return {"quantity": _text(result.attrs["quantity"]), "edges": array("edges"), "counts": array("counts")}
    if kind == "table":
        columns, units = {}, {}
        for i in range(int(result.attrs["columns"])):
            name = _text(result.attrs[f"column_{i}"])
            text = _text(result.attrs[f"type_{i}"]) == "text"
            columns[name] = numpy.array(texts(name), dtype=object) if text else array(name)
            units[name] = _text(result.attrs[f"unit_{i}"])
        return {"columns": columns, "units": units}
    if kind == "matrix":
        rows, columns = axis("rows"), axis("columns")
        return {"values": array("values").reshape(len(rows.values), len(columns.values)), "rows": rows, "columns": columns}
    if kind == "tree":
        leaves = {name: texts(name) for name in ("state", "saddle_state", "funnel_labels")}
        leaves.update((name, array(name)) for name in ("energy", "saddle"))
        leaves.update((name, array(name, int)) for name in ("degeneracy", "father", "above_lid", "basin", "funnel"))
        return leaves | {"mirror_images_merged": bool(result.attrs.get("mirror_images_merged", 0))}
    if kind == "configurations":
        states = texts("states")
        return {"space": _text(result.attrs["space"]), "states": states, "energies": array("energies"),
                "layout_x": array("layout_x"), "layout_y": array("layout_y"), "layout_layer": array("layout_layer", int),
                "signs": bool(result.attrs["signs"]) if "signs" in result.attrs else _signs(states)}
    if kind == "verdict":
        return {"level": word("level"), "evidence": word("evidence")}
    raise SpinscapeError(f"{result.file}: holds a result of the unknown type '{kind}'; "
                         "take the spinscape.py of the version that wrote it")


def _signs(states):
    """Whether texts have one sign for each part of a state, where the file does not say it: words are parted by spaces."""
    return not any(" " in state for state in states)


def _task_file(file):
    """Pairs of tag and content of a task's own file."""
    try:
        with h5py.File(file, "r") as hdf:
            _demand(file, _text(hdf.attrs.get("format")), "spinscape-task", int(hdf.attrs.get("version", 1)), TASK_VERSION)
            found = []
            for name in sorted(hdf, key=lambda name: (name.startswith("analysis"), name)):
                if name.startswith(("result-", "analysis-")):
                    tag = {key: _text(hdf[name].attrs[key]) for key in ("kind", "labels", "source", "type", "unit", "meaning")}
                    tag["labels"] = _pairs(tag["labels"].splitlines())
                    tag["name"] = _name(tag)
                    found.append((tag, _content(_Group(hdf[name]))))
            return found
    except OSError as damage:
        raise SpinscapeError(f"{file}: cannot be read ({damage}); delete it and resume the run") from damage


# Packs of records, see docs/file-formats.md

def _records(pack):
    """Deflated records by task, with a check of each heading; what a kill cut off is left out."""
    at, found = 0, {}
    while at >= 0 and at + 10 <= len(pack):
        name = struct.unpack_from(">H", pack, at + 8)[0]
        heading = at + 10 + name
        if pack[at:at + 8] == b"SPINTASK" and heading + 12 <= len(pack):
            length, size, check = struct.unpack_from(">III", pack, heading)
            end = heading + 12 + length + 4
            if check == _crc(pack[at:heading + 8]) and end <= len(pack):
                found[pack[at + 10:heading].decode()] = pack[heading + 12:end - 4], size
                at = end
                continue
        at = pack.find(b"SPINTASK", at + 1)
    return found


def _record(packed, task):
    """Pairs of tag and content of a record."""
    data = zlib.decompress(packed[0], -15)
    if data[0] > RECORD_VERSION:
        raise SpinscapeError(f"the record of task {task} was written by a later version of Spinscape; "
                             "take the spinscape.py of that version")
    read = _Reader(data, 1, data[0])
    return [read.result() for _ in range(2) for _ in range(read.one(">i"))]


class _Reader:
    """Values one behind the other, numbers with their highest byte first."""

    def __init__(self, data, at, version):
        self.data, self.at, self.version = data, at, version

    def one(self, form):
        value, = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return value

    def text(self):
        length = self.one(">i")
        self.at += length
        return self.data[self.at - length:self.at].decode("utf-8")

    def texts(self):
        return [self.text() for _ in range(self.one(">i"))]

    def array(self, form=">f8"):
        count = self.one(">i")
        values = numpy.frombuffer(self.data, form, count, self.at)
        self.at += values.nbytes
        return values.astype(values.dtype.newbyteorder("="))

    def axis(self):
        return Axis(self.text(), self.text(), self.array(), self.array())

    def result(self):
        tag = {key: self.text() for key in ("type", "kind", "labels", "source", "unit", "meaning")}
        tag["labels"] = _pairs(tag["labels"].splitlines())
        tag["name"] = _name(tag)
        return tag, getattr(self, tag["type"])()

    def scalar(self):
        return _scalar(self.one(">d"), self.one(">d"), self.one(">d"), self.one(">q"))

    def series(self):
        return {"x": self.axis(), "y": self.axis()}

    def histogram(self):
        return {"quantity": self.text(), "edges": self.array(), "counts": self.array()}

    def table(self):
        columns, units = {}, {}
        for _ in range(self.one(">i")):
            name, unit, kind = self.text(), self.text(), self.one("c")
            columns[name] = (numpy.array(self.texts(), dtype=object) if kind == b"t"
                             else self.array(">f8" if kind == b"r" else ">i8"))
            units[name] = unit
        return {"columns": columns, "units": units}

    def matrix(self):
        rows, columns = self.axis(), self.axis()
        values = [self.array() for _ in range(self.one(">i"))]
        return {"values": numpy.array(values).reshape(len(values), -1), "rows": rows, "columns": columns}

    def tree(self):
        merged, labels = bool(self.one("b")), self.texts()
        leaves = [(self.text(), self.one(">d"), self.one(">q"), self.one(">i"), self.one(">d"), self.text(), self.one("b"),
                   self.one(">q"), self.one(">i")) for _ in range(self.one(">i"))]
        names = ("state", "energy", "degeneracy", "father", "saddle", "saddle_state", "above_lid", "basin", "funnel")
        found = {name: [leaf[i] for leaf in leaves] for i, name in enumerate(names)}
        arrays = {name: values if name.endswith("state") else numpy.array(values) for name, values in found.items()}
        return arrays | {"funnel_labels": labels, "mirror_images_merged": merged}

    def configurations(self):
        found = {"space": self.text(), "states": self.texts(), "energies": self.array(), "layout_x": self.array(),
                 "layout_y": self.array(), "layout_layer": self.array(">i4")}
        # The first version did not say it.
        return found | {"signs": self.one(">?") if self.version > 1 else _signs(found["states"])}

    def verdict(self):
        return {"level": self.text(), "evidence": self.text()}


# Checksums

def _crc_table():
    values = numpy.arange(256, dtype=numpy.uint32)
    for _ in range(8):
        values = (values >> 1) ^ numpy.where(values & 1, numpy.uint32(0x82F63B78), numpy.uint32(0))
    return values


_CRC = _crc_table()
_CRC_LIST = _CRC.tolist()


def _crc(data, start=0xFFFFFFFF):
    """CRC-32C. Long data are taken as many pieces of equal length side by side, which numpy does at once."""
    length = 1024
    pieces = len(data) // length
    crc, at = start, 0
    if pieces > 64:
        blocks = numpy.frombuffer(data, numpy.uint8, pieces * length).reshape(pieces, length)
        states = numpy.zeros(pieces, numpy.uint32)
        for column in blocks.T:
            states = _CRC[(states ^ column) & 0xFF] ^ (states >> 8)
        # Zeros behind a state change it linearly: tables of what they make of each of its four bytes.
        bits = numpy.arange(256, dtype=numpy.uint32)
        shifts = []
        for byte in range(4):
            shifted = bits << (8 * byte)
            for _ in range(length):
                shifted = _CRC[shifted & 0xFF] ^ (shifted >> 8)
            shifts.append(shifted.tolist())
        for state in states.tolist():
            crc = (shifts[0][crc & 0xFF] ^ shifts[1][crc >> 8 & 0xFF] ^ shifts[2][crc >> 16 & 0xFF] ^ shifts[3][crc >> 24]) ^ state
        at = pieces * length
    for byte in data[at:]:
        crc = _CRC_LIST[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def _seal_fault(data):
    """What is wrong with a file that should have a seal at its end; empty if nothing."""
    if len(data) < 20 or data[-20:-12] != b"SPINSEAL":
        return "has no seal: it was cut off, or was written by an early version"
    length, check = struct.unpack(">QI", data[-12:])
    return "" if length == len(data) - 20 and check == _crc(data[:-4]) else "is not what was written (its checksum does not fit)"


# Small things

def _held(lock):
    """Whether the process that a lock names still lives; one on another machine must have touched it lately."""
    try:
        lines = lock.read_text(encoding="utf-8").splitlines()
        age = time.time() - lock.stat().st_mtime
    except FileNotFoundError:
        return False
    if len(lines) < 5 or lines[1] not in (socket.gethostname(), "localhost") or os.name != "posix":
        return age < SILENCE
    try:
        os.kill(int(lines[3]), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, ValueError):
        pass  # it lives, and belongs to somebody else
    return True


def _demand(file, found, format, version, known):
    if found != format:
        raise SpinscapeError(f"{file}: is no {format} file")
    if version > known:
        raise SpinscapeError(f"{file}: was written by a later version of Spinscape (format {version}, known up to {known}); "
                             "take the spinscape.py of that version")


def _name(tag):
    labels = ",".join(f"{key}={value}" for key, value in tag["labels"].items())
    return tag["kind"] + (f"[{labels}]" if labels else "")


def _pairs(texts):
    return dict(text.split("=", 1) for text in texts if "=" in text)


def _text(value):
    return value.decode("utf-8") if isinstance(value, bytes) else "" if value is None else str(value)


def _texts(group, name):
    return [_text(value) for value in group[name][()]] if name in group else []


def _few(entries):
    texts = list(dict.fromkeys(repr(entry) for entry in entries))
    return ", ".join(texts[:6]) + (f" and {len(texts) - 6} more" if len(texts) > 6 else "")
