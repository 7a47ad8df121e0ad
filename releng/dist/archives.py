# SPDX-License-Identifier: EPL-2.0
"""Reads the archives of all systems in a folder: archives.py FOLDER. What each must hold, and what it must not."""

import json
import pathlib
import plistlib
import re
import stat
import struct
import sys
import tarfile
import zipfile

# The bundle with the widgets of a system; no other's may be there.
WIDGETS = {("linux", "x86_64"): "org.eclipse.swt.gtk.linux.x86_64", ("linux", "aarch64"): "org.eclipse.swt.gtk.linux.aarch64",
           ("windows", "x86_64"): "org.eclipse.swt.win32.win32.x86_64", ("macos", "x86_64"): "org.eclipse.swt.cocoa.macosx.x86_64",
           ("macos", "aarch64"): "org.eclipse.swt.cocoa.macosx.aarch64"}
NAME = re.compile(r"(spinscape|spinscape-headless)-(\d+\.\d+\.\d+)-(linux|windows|macos)-(x86_64|aarch64)\.(tar\.gz|zip)")
MOST = 150e6

wrong = []


class Archive:
    """What is in a file: modes by path, and contents."""

    def __init__(self, path):
        self.path = path
        self.modes = {}
        if path.suffix == ".zip":
            self.zip = zipfile.ZipFile(path)
            for entry in self.zip.infolist():
                self.modes[entry.filename.rstrip("/")] = None
        else:
            self.tar = tarfile.open(path)
            for entry in self.tar.getmembers():
                self.modes[entry.name] = entry.mode
                if entry.uid or entry.gid or entry.uname or entry.gname:
                    self.wrong(f"{entry.name} belongs to somebody")
                if entry.issym() and entry.linkname.startswith("/"):
                    self.wrong(f"{entry.name} leads out of the archive")
        for name in self.modes:
            if name.startswith("/") or ".." in name.split("/"):
                self.wrong(f"{name} leads out of the archive")

    def wrong(self, what):
        wrong.append(f"{self.path.name}: {what}")

    def read(self, name):
        if name not in self.modes:
            self.wrong(f"there is no {name}")
            return b""
        return self.zip.read(name) if self.path.suffix == ".zip" else self.tar.extractfile(name).read()

    def executable(self, name):
        if name not in self.modes:
            self.wrong(f"there is no {name}")
        elif self.modes[name] is not None and self.modes[name] & 0o777 != 0o755:
            self.wrong(f"{name} has the mode {self.modes[name]:o}")


def check(path, product, system, machine):
    archive = Archive(path)
    workbench = product == "spinscape"
    home = f"{product}.app/Contents/Eclipse" if system == "macos" else product
    tops = {name.split("/")[0] for name in archive.modes}
    if tops != {home.split("/")[0]}:
        archive.wrong(f"it unpacks to {sorted(tops)}")
    plugins = [name.split("/")[-1] for name in archive.modes if re.fullmatch(re.escape(home) + r"/plugins/[^/]+", name)]
    widgets = {re.sub(r"_\d+\.\d+\.\d+.*", "", name) for name in plugins if re.match(r"org\.eclipse\.swt\.\w+\.\w+\.\w+_", name)}
    wanted = {WIDGETS[system, machine]} if workbench else set()
    if widgets != wanted:
        archive.wrong(f"its widgets are {sorted(widgets)}, not {sorted(wanted)}")
    for bundle, there in (("org.spinscape.core", True), ("org.spinscape.cli", True), ("org.spinscape.workbench", workbench),
                          ("org.eclipse.equinox.launcher", True)):
        if any(name.startswith(bundle + "_") for name in plugins) != there:
            archive.wrong(f"{bundle} is {'not ' if there else ''}in it")
    for name in ("LICENSE", "THIRD-PARTY.md", "python/spinscape.py", "external/ising_chain.py", "configuration/config.ini"):
        if not archive.read(f"{home}/{name}"):
            archive.wrong(f"{name} is empty")
    bill = json.loads(archive.read(f"{home}/sbom.cdx.json") or b"{}")
    if bill.get("bomFormat") != "CycloneDX" or len(bill.get("components", [])) < len(plugins):
        archive.wrong("sbom.cdx.json does not name all bundles")
    java = [name for name in archive.modes if name.startswith(home + "/jre/")]
    if bool(java) != ((system, machine) == ("linux", "x86_64")):
        archive.wrong("a Java comes with it" if java else "no Java comes with it")
    for name, mode in archive.modes.items():
        if mode is not None and mode & 0o022 and not (mode & stat.S_ISVTX):
            if not (hasattr(archive, "tar") and archive.tar.getmember(name).issym()):
                archive.wrong(f"others may write {name}")
    size = path.stat().st_size
    if size >= MOST:
        archive.wrong(f"it has {size / 1e6:.0f} MB")
    {"linux": linux, "windows": windows, "macos": macos}[system](archive, home, product, machine)
    print(f"  {path.name}: {len(archive.modes)} files, {size / 1e6:.1f} MB", flush=True)


def linux(archive, home, product, machine):
    archive.executable(f"{home}/spinscape")
    if machine == "x86_64":
        archive.executable(f"{home}/jre/bin/java")
    if product == "spinscape":
        archive.executable(f"{home}/install-desktop.sh")
        for name in ("spinscape.desktop", "spinscape.xml", "spinscape.svg"):
            archive.read(f"{home}/desktop/{name}")


def windows(archive, home, product, machine):
    scripts = ["spinscape.bat"] + (["associate.bat"] if product == "spinscape" else [])
    for script in scripts:
        text = archive.read(f"{home}/{script}")
        if text.count(b"\n") != text.count(b"\r\n"):
            archive.wrong(f"{script} has lines that do not end as on Windows")
    if product == "spinscape":
        # The head of an icon file: 0, 1, and how many pictures.
        head = struct.unpack("<HHH", archive.read(f"{home}/spinscape.ico")[:6].ljust(6, b"\0"))
        if head[:2] != (0, 1) or not head[2]:
            archive.wrong("spinscape.ico is no icon")


def macos(archive, home, product, machine):
    archive.executable(f"{home}/spinscape")
    root = f"{product}.app/Contents"
    about = plistlib.loads(archive.read(f"{root}/Info.plist"))
    archive.executable(f"{root}/MacOS/{about['CFBundleExecutable']}")
    if archive.read(f"{root}/Resources/{about['CFBundleIconFile'].removesuffix('.icns')}.icns")[:4] != b"icns":
        archive.wrong("its icon is none")
    if "@" in str(about):
        archive.wrong(f"Info.plist is not filled in: {about}")
    version = NAME.fullmatch(archive.path.name).group(2)
    if about.get("CFBundleShortVersionString", about.get("CFBundleVersion")) != version:
        archive.wrong(f"Info.plist names another version than {version}")


def main(folder):
    seen = set()
    sums = {line.split()[1].lstrip("*") for line in (folder / "SHA256SUMS").read_text().splitlines()}
    for path in sorted(folder.iterdir()):
        found = NAME.fullmatch(path.name)
        if found:
            seen.add((found.group(1), found.group(3), found.group(4)))
            check(path, found.group(1), found.group(3), found.group(4))
        if path.name.endswith((".zip", ".tar.gz")) and path.name not in sums:
            wrong.append(f"{path.name} is not among the sums")
    for product in ("spinscape", "spinscape-headless"):
        for system, machine in WIDGETS:
            if (product, system, machine) not in seen:
                wrong.append(f"there is no {product} for {system} on {machine}")
    if not any(name.endswith("-site.zip") for name in sums):
        wrong.append("there is no update site")
    for each in wrong:
        print("dist: " + each, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main(pathlib.Path(sys.argv[1]))
