"""Tries spinscape.py: its page word for word, then values against the command line's own, then what it refuses."""
import doctest
import json
import math
import pathlib
import re
import shutil
import subprocess
import sys

import h5py
import numpy
import spinscape

page, formats, command = sys.argv[1:]
home = pathlib.Path(spinscape.__file__).parent


def same(one, other):
    """Equal to the last bit, and not a number where the other is not."""
    if isinstance(one, spinscape.Axis):
        return all(same(getattr(one, name), getattr(other, name)) for name in ("name", "unit", "values", "errors"))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, numpy.ndarray):
        return numpy.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    return one == other or isinstance(one, float) and math.isnan(one) and math.isnan(other)


def refused(action, *words):
    try:
        action()
    except spinscape.SpinscapeError as refusal:
        missing = [word for word in words if word not in str(refusal)]
        assert not missing, f"'{refusal}' does not say {missing}"
        return
    raise AssertionError(f"not refused; expected {words}")


print("  the page says what is printed")
# A fence would be taken for what is printed.
text = "\n".join("" if line.startswith("```") else line for line in pathlib.Path(page).read_text(encoding="utf-8").splitlines())
outcome = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(doctest.DocTestParser().get_doctest(text, {}, page, page, 0))
assert outcome.failed == 0 and outcome.attempted > 20, outcome

print("  the lines of the page on files do what they say")
blocks = re.findall(r"(?ms)^```python\n(.*?)^```", pathlib.Path(formats).read_text(encoding="utf-8"))
assert len(blocks) == 2, blocks
for block in blocks:
    lines = block.replace("my-run", "glass")
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.strip(), (lines, done)

print("  arrays for NumPy hold what the tables hold")
subprocess.run([command, "results", "glass", "--npy", "arrays"], capture_output=True, check=True)
arrays = {file.stem: numpy.load(file) for file in pathlib.Path("arrays").glob("*.npy")}
tables = {file.stem: numpy.genfromtxt(file, delimiter=",", names=True, dtype=None, encoding="utf-8", deletechars="",
                                      replace_space=" ", comments=None)
          for file in pathlib.Path("glass/results").glob("*.csv") if "verdict" not in file.stem}
assert len(tables) > 5 and tables.keys() <= arrays.keys(), (sorted(tables), sorted(arrays))
compared = 0
for name, table in tables.items():
    for column in table.dtype.names:
        if column == "sample" or column not in arrays[name].dtype.names or arrays[name].dtype[column].kind == "U":
            continue
        assert numpy.array_equal(numpy.atleast_1d(table[column]).astype(float), arrays[name][column].astype(float),
                                 equal_nan=True), (name, column)
        compared += 1
assert compared > 20, compared
scalars = arrays["scalars"]
assert set(scalars["unit"]) >= {"J", ""} and scalars.dtype["value"] == float

print("  values are those that the command line prints")
run = spinscape.open("glass")
rows = json.loads(subprocess.run([command, "results", "glass", "--json", "--samples"], capture_output=True, check=True).stdout)["results"]
entries = run.results()
assert len(rows) == len(entries) > 300


def number(value):
    return None if math.isnan(value) or math.isinf(value) else value


for row, entry in zip(rows, entries):
    for name in ("arm", "point", "sample", "name", "kind", "labels", "source", "type", "meaning"):
        assert row[name] == getattr(entry, name), (row, entry)
    if entry.type == "scalar":
        said = [row.get(name) for name in ("value", "error", "thermalError", "disorderError")]
        read = [number(value) for value in (entry.value, entry.error, entry.thermal_error, entry.disorder_error)]
        assert (said, row["count"], row["unit"]) == (read, entry.count, entry.unit), (row, entry.content)
assert {"scalar", "table", "tree", "matrix", "configurations", "verdict"} <= {entry.type for entry in entries}

print("  tasks in packs, tasks with files of their own and the whole run say the same")
whole = {(entry.arm, entry.sample, entry.name, entry.source): entry for entry in entries}
for folder, least in (("glass", 300), ("long", 1)):
    early = spinscape.open(folder).so_far()
    assert len(early) >= least, (folder, len(early))
    for entry in early:
        other = whole.get((entry.arm, entry.sample, entry.name, entry.source))
        if other is not None:
            assert same(entry.content, other.content), (folder, entry, entry.content, other.content)
assert list(pathlib.Path("long/tasks").glob("*.records")) and list(pathlib.Path("glass/tasks").glob("*.h5"))

print("  arrays over samples are those of the samples")
seen = set()
for entry in entries:
    if entry.sample == "all" or entry.type == "scalar" or (entry.arm, entry.node) in seen:
        continue
    seen.add((entry.arm, entry.node))
    stack = run.stack(entry.kind, arm=entry.arm, labels=entry.labels, source=entry.source)
    if entry.type == "tree":
        for row, sample in enumerate(stack["sample"]):
            first, end = stack["energy.start"][row:row + 2]
            one = run.get(entry.kind, arm=entry.arm, labels=entry.labels, source=entry.source, sample=int(sample))
            assert numpy.array_equal(stack["energy"][first:end], one.energy) and list(stack["state"][first:end]) == one.state
assert len(seen) > 5
refused(lambda: run.stack("depth", arm="glass"), "depth", "run.samples()")

print("  trees are trees")
for entry in run.results(type="tree"):
    assert len(entry.edges()) == len(entry.nodes()) - 1 and all(edge["barrier"] > 0 for _, _, edge in entry.edges())

print("  damage and mistakes are named")
assert spinscape._crc(b"123456789") == 0xE3069283  # the check value that catalogues of checksums give for CRC-32C
shutil.copytree("glass", "hurt")
with open("hurt/results.h5", "r+b") as file:
    file.seek(100000)
    byte = file.read(1)
    file.seek(100000)
    file.write(bytes([byte[0] ^ 4]))
with open("hurt/experiment.spinscape", "a") as file:
    file.write(" ")
faults = spinscape.open("hurt").verify()
assert len(faults) == 2 and "experiment.spinscape" in faults[0] and "results.h5" in faults[1], faults
with h5py.File("hurt/results.h5", "r+") as hdf:
    hdf.attrs["version"] = 99
refused(lambda: spinscape.open("hurt").results(), "results.h5", "later version", "99", "take the spinscape.py")
manifest = pathlib.Path("hurt/manifest.json")
manifest.write_text(manifest.read_text().replace('"version": 1', '"version": 7'))
refused(lambda: spinscape.open("hurt"), "manifest.json", "later version", "7")
manifest.write_text("{")
refused(lambda: spinscape.open("hurt"), "manifest.json", "damaged")
refused(lambda: spinscape.open("nowhere"), "nowhere", "no such folder")
refused(lambda: spinscape.open("."), "is no run", "spinscape run")
refused(lambda: spinscape.run("glass.spinscape", out="glass"), "glass", "already", "another folder")
refused(lambda: spinscape.run("x.spinscape", command="./no-such-command"), "no-such-command", "cannot be started")
refused(lambda: run.get("no-such-kind"), "no-such-kind", "funnel-share")
refused(lambda: run.get("depth", arm="nobody"), "depth", "it is at", "ferromagnet")
refused(lambda: run.get("depth", arm="glass").nodes(), "is no tree")
# A Python without h5py: nothing but the standard library is in its path.
bare = subprocess.run([sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(home)!r}); import spinscape"],
                      capture_output=True, text=True)
assert bare.returncode == 1 and "needs numpy and h5py" in bare.stderr and "pip install" in bare.stderr, bare.stderr

print("  programs in Python and in C are the ring that is built in")
examples = home.parent / "external"
shutil.copy(examples / "ising_chain.py", "ring.py")
arms = {"built-in": ("ising-ferromagnet", {"dimension": 1, "L": 12}),
        "python": ("external", {"program": "ring.py", "with": sys.executable, "arguments": 12})}
if shutil.which("cc"):
    subprocess.run(["cc", "-O2", "-o", "ring", examples / "ising_chain.c"], check=True)
    arms["c"] = "external", {"program": "ring", "arguments": 12}
else:
    print("  skipped: there is no compiler cc for the program in C")
ARM = """  <arms name="{}"><hamiltonian provider="{}">{}</hamiltonian>
    <explorers provider="barrier-tree"/><explorers provider="enumeration"/></arms>
"""
text = "".join(ARM.format(arm, model, "".join(f'<parameters name="{name}" value="{value}"/>' for name, value in values.items()))
               for arm, (model, values) in arms.items())
pathlib.Path("rings.spinscape").write_text(f"""<?xml version="1.0" encoding="UTF-8"?>
<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
    xmlns:experiment="http://spinscape.org/experiment/1" name="rings" seed="1" samples="1">
{text}</experiment:Experiment>
""")
rings = spinscape.run("rings.spinscape", out="rings", threads=2, allow_program=True)
for arm in arms:
    assert rings.value("ground-energy", arm=arm, source="enumeration") == -12
found = {arm: {(e.name, e.source): e for e in rings.results(arm=arm, sample=0)} for arm in arms}
for arm in arms:
    assert found[arm].keys() == found["built-in"].keys()
    for key, entry in found[arm].items():
        # Tables of states may be summed in another order: to rounding, and counts exactly.
        if entry.type == "scalar":
            other = found["built-in"][key].value
            assert entry.value == other or abs(entry.value - other) <= 1e-12 * abs(other) or entry.value != entry.value, entry
assert any("SHA-256" in remark for remark in rings.manifest["models"]["python"]), rings.manifest
