#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Shows Spinscape in the menu of applications of this user, and opens .spinscape files with it. To be run again after the
# folder was moved.
#   install-desktop.sh            for this user
#   install-desktop.sh --remove   takes it away again
set -eu
home=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
[ -n "${XDG_DATA_HOME:-${HOME:-}}" ] || { echo "install-desktop: HOME is not set" >&2; exit 2; }
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/spinscape.desktop
type=$data/mime/packages/spinscape.xml
icon=$data/icons/hicolor/scalable/apps/spinscape.svg

case ${1:-} in
    '')
        mkdir -p "$(dirname "$entry")" "$(dirname "$type")" "$(dirname "$icon")"
        # Within quotes of an entry a backslash stands before ", `, $ and \, and each backslash of the file counts twice;
        # a per cent sign is doubled.
        quoted=$(printf '%s\n' "$home/spinscape" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
        while IFS= read -r line; do
            case $line in
                Exec=*) printf 'Exec="%s" %s\n' "$quoted" "${line#* }" ;;
                *) printf '%s\n' "$line" ;;
            esac
        done <"$home/desktop/spinscape.desktop" >"$entry"
        cp "$home/desktop/spinscape.xml" "$type"
        cp "$home/desktop/spinscape.svg" "$icon"
        ;;
    --remove) rm -f "$entry" "$type" "$icon" ;;
    *)
        echo "usage: install-desktop.sh [--remove]" >&2
        exit 2
        ;;
esac
# Desktops keep lists of both; without these tools they look by themselves, later.
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime" || true; fi
