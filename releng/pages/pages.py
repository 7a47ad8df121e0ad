# SPDX-License-Identifier: EPL-2.0
"""Follows the pages of the manual as their reader does: pages.py ROOT PRODUCT SITE MAVEN WORK [PAGE...]

The commands of a page's blocks are run one after the other in a folder of its own, changes that it shows are made in the files that
it names, and lines that it shows as an answer must be in the answer. What is not run is said here, with the reason; a reason that no
command needs any more is an error, so that the list stays as short as it can be.
"""

import difflib
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

ROOT, PRODUCT, SITE, MAVEN, WORK = sys.argv[1:6]

GUI = "opens the workbench, which the tests of the user interface do"
CHECKOUT = "a verb of the checkout, which builds or tests all of it"
HOURS = "takes hours"
ARCHIVE = "of an archive, which the check 'dist' unpacks"
SLURM = "a cluster is the check 'slurm'"

# Files that readers have themselves, commands that make them, and what is not run.
EXAMPLES = "bundles/org.spinscape.examples/examples"
EXTERNAL = "features/org.spinscape.core.feature/rootfiles/common/external/ising_chain.py"
SMALL = "spinscape new --hamiltonian edwards-anderson --set L=4 --sampler metropolis --observable energy --sweeps 2000"
PAGES = {
    "README.md": {
        "files": [EXTERNAL, EXAMPLES + "/gset-g11/G11.txt"],
        "before": [SMALL + " --sampler-set temperature=0.5 -o cold.spinscape", SMALL + " --seed 7 -o warm.spinscape",
                   "spinscape run cold.spinscape -o cold", "spinscape run warm.spinscape -o warm",
                   "spinscape claims run glass-is-not-funnel -o claims"],
        "skip": {r"tar ": ARCHIVE, r"\./spinscape$": GUI, r"mvn ": CHECKOUT, r"validate-science": HOURS, r"claims run all": HOURS,
                 r"\./spinscape (test|bench|fuzz|soak|format|dist|coverage|mutate|javadoc)\b": CHECKOUT},
    },
    "docs/first-steps.md": {"sections": True, "skip": {r"tar ": ARCHIVE, r"spinscape/spinscape$": GUI}},
    "docs/tutorial-landscape.md": {},
    "docs/tutorial-study.md": {},
    "docs/tutorial-model.md": {"files": [EXTERNAL]},
    "docs/tutorial-claims.md": {},
    "docs/tutorial-script.md": {},
    "docs/external.md": {"files": [EXTERNAL]},
    "docs/formula.md": {},
    "docs/claims.md": {
        "before": ["spinscape run example:glass-or-funnel -o RUN --set samples=10",
                   "spinscape claims new RUN --result funnel-share --arm glass --most 0.9 --sentence 'It is no funnel.' -o own.claims"],
        "skip": {r"spinscape claims run all": HOURS, r"claims new RUN .* -o own": "the file that earlier lines read is made with it"},
    },
    "docs/cluster.md": {
        "before": [SMALL + " --sampler-set temperature=0.5 --samples 40 -o glass.spinscape"],
        "skip": {r"--slurm": SLURM, r"spinscape (status|cancel) ": SLURM, r"eval ": "a scheduler sets N"},
    },
    "docs/plugin.md": {"most": 40},
}
COMMAND = re.compile(r"(?:\./|spinscape/)?spinscape\b.*|mvn .*|cd .*|tar .*|parallel .*|eval .*")


class Wrong(Exception):
    pass


class Page:

    def __init__(self, name):
        self.name = name
        self.options = PAGES[name]
        self.text = (pathlib.Path(ROOT) / name).read_text(encoding="utf-8")
        self.unused = set(self.options.get("skip", {}))
        self.changed = 0
        self.ran = 0

    def follow(self):
        self.folder = pathlib.Path(WORK) / pathlib.Path(self.name).stem
        self.brought = pathlib.Path(WORK) / (pathlib.Path(self.name).stem + "-brought")
        self.bring()
        self.enter()
        self.project = None
        blocks = re.split(r"(?m)^(?=```|## )", self.text)
        fenced = False
        prose = ""
        for block in blocks:
            if block.startswith("## ") and not fenced and self.options.get("sections"):
                self.enter()
            if block.startswith("```"):
                fenced = not fenced
                head, _, rest = block.partition("\n")
                if fenced and head == "```diff":
                    self.change(rest, prose)
                    continue
                if fenced:
                    continue
                block = rest
            prose = block
            self.commands(block)
        if self.unused:
            raise Wrong("no command is left out for " + ", ".join(sorted(self.unused)))
        most = self.options.get("most")
        if most is not None:
            print(f"  {self.name}: {self.changed} lines changed", flush=True)
            if not 0 < self.changed <= most:
                raise Wrong(f"{self.changed} lines are changed, at most {most} may be")

    def bring(self):
        """Makes what the reader brings."""
        shutil.rmtree(self.brought, ignore_errors=True)
        self.brought.mkdir(parents=True)
        self.here = self.brought
        for file in self.options.get("files", []):
            shutil.copy(pathlib.Path(ROOT) / file, self.brought)
        for command in self.options.get("before", []):
            self.run(command)

    def enter(self):
        """Begins in a new folder, with what the reader brings."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.brought, self.folder)
        self.here = self.folder

    def commands(self, text):
        """The commands of indented blocks; other lines after one are its answer."""
        answer = None
        for line in text.replace("\\\n", " ").split("\n"):
            if not line.startswith("    "):
                continue
            command = re.sub(r"\s#.*", "", line).strip()
            if COMMAND.fullmatch(command):
                answer = None if self.left_out(command) else self.run(command)
            elif answer is not None and line.strip() not in answer:
                raise Wrong(f"'{line.strip()}' is not in the answer:\n{answer}")

    def left_out(self, command):
        for pattern in self.options.get("skip", {}):
            if re.search(pattern, command):
                self.unused.discard(pattern)
                return True
        self.ran += 1
        return False

    def run(self, command):
        command = command.replace("/scratch/", f"{self.here}/scratch/")
        words = shlex.split(command)
        into = None
        if words[-1].startswith(">"):
            into = self.here / words.pop()[1:]
        if words[0] == "parallel":
            # It need not be there, and xargs is.
            words = ["xargs", "-P", "2", "-a", words[-1].removeprefix("<"), "-d", "\n", "-n", "1", "sh", "-c"]
        elif words[0] == "mvn":
            words = ["sh", MAVEN, "-B", "-ntp",
                     *(word.replace("file:/folder/of/site", "file:" + SITE) for word in words[1:])]
        elif words[0] == "cd":
            self.here = self.here / words[1]
            self.project = self.here
            self.before = self.sources()
            return None
        else:
            words[0] = PRODUCT + "/spinscape"
        start = time.time()
        done = subprocess.run(words, cwd=self.here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=900)
        print(f"  {time.time() - start:5.1f} s  {self.name}: {command[:100]}", flush=True)
        if into is not None:
            into.write_text(done.stdout, encoding="utf-8")
        if done.returncode != 0:
            raise Wrong(f"'{command}' ended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout

    def sources(self):
        return {file: file.read_text(encoding="utf-8").splitlines() for file in self.project.rglob("*.java")}

    def change(self, diff, prose):
        """Makes a change in the Java file that was named last before it."""
        names = re.findall(r"`(?:[^`\s]*/)?([A-Z]\w*)(?:\.java)?`", prose)
        files = [file for file in self.project.rglob(names[-1] + ".java")] if names else []
        if len(files) != 1:
            raise Wrong(f"{names[-1:]} names {len(files)} files")
        text = files[0].read_text(encoding="utf-8")
        for piece in re.split(r"(?m)^@@.*\n", diff):
            lines = piece.splitlines()
            old = "\n".join(line[1:] for line in lines if not line.startswith("+"))
            new = "\n".join(line[1:] for line in lines if not line.startswith("-"))
            if not lines:
                continue
            if text.count(old) != 1:
                raise Wrong(f"'{old}' is {text.count(old)} times in {files[0].name}")
            text = text.replace(old, new)
        files[0].write_text(text, encoding="utf-8")
        # As a tool counts: what went and what came, over all files.
        self.changed = 0
        for file, now in self.sources().items():
            self.changed += sum(line[0] in "+-" for line in difflib.ndiff(self.before.get(file, []), now))


def main():
    failed = 0
    names = sys.argv[6:] or list(PAGES)
    for name in names:
        page = Page(name)
        try:
            page.follow()
            print(f"  {name}: {page.ran} commands do what it says", flush=True)
        except Wrong as wrong:
            print(f"pages: {name}: {wrong}", file=sys.stderr)
            failed = 1
    sys.exit(failed)


main()
