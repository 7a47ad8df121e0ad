#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# What a user of the bare system does. Called by check.sh, in there: inside.sh PLACE
set -u
place=$1
user=/user
cd "$user" || exit 1

fail() {
    echo "bare: $*" >&2
    exit 1
}

[ -z "${HOME:-}" ] || fail "there is a home"
! command -v java >/dev/null || fail "there is a Java"
! touch "$place/spinscape/x" 2>/dev/null || fail "the archive can be written"

# spinscape CODE ARGUMENTS, with the headless product in $product.
spinscape() {
    expected=$1
    shift
    "$product/spinscape" "$@" >"$user/out" 2>"$user/err" </dev/null
    code=$?
    [ $code = "$expected" ] || { cat "$user/out" "$user/err" >&2; fail "'$*' ended with $code"; }
}

echo "  glass-or-funnel runs"
product=$place/spinscape-headless
spinscape 0 run example:glass-or-funnel -o "$user/run"
grep -q '^funnel-share  *0\.5' "$user/out" || { cat "$user/out" >&2; fail "the glass has another funnel share than elsewhere"; }
[ -s "$user/run/results.h5" ] || fail "there are no results"
spinscape 0 verify "$user/run"

echo "  a plug-in is installed into a copy that can be written"
mkdir "$user/copy"
cp -R "$product" "$user/copy/Köpie davon"
product="$user/copy/Köpie davon"
spinscape 0 install "$user/site" com.example.kagome.feature
spinscape 0 installed
grep -q com.example.kagome.feature "$user/out" || { cat "$user/out" >&2; fail "it is not installed"; }
spinscape 0 check kagome-antiferromagnet --set L=2

echo "  the workbench shows its window"
Xvfb :7 -screen 0 1400x900x24 -nolisten tcp >"$user/xvfb.log" 2>&1 &
display=$!
DISPLAY=:7 GDK_BACKEND=x11
export DISPLAY GDK_BACKEND
tries=0
until xwininfo -root >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { cat "$user/xvfb.log" >&2; fail "no display"; }
    sleep 0.2
done
"$place/spinscape/spinscape" -data "$user/workspace" >"$user/workbench.log" 2>&1 </dev/null &
workbench=$!
# A window of its size and not of one colour: what is drawn does not pack well.
tries=0
packed=0
until [ "$packed" -gt 20000 ]; do
    kill -0 $workbench 2>/dev/null || { cat "$user/workbench.log" >&2; fail "the workbench has ended"; }
    tries=$((tries + 1))
    [ $tries -lt 120 ] || { cat "$user/workbench.log" >&2; fail "no window after two minutes"; }
    sleep 1
    xwininfo -root -tree 2>/dev/null | grep -q 'Spinscape".* [0-9]\{4\}x[0-9]\{3\}[+-]' || continue
    xwd -root -silent -out "$user/window.xwd" && packed=$(gzip -c "$user/window.xwd" | wc -c)
done
# Whatever it wants to complain about comes soon.
sleep 5
xwd -root -silent -out "$user/window.xwd"
kill $workbench
wait $workbench 2>/dev/null
kill $display
# Libraries of the desktop say that this user has no home, and no name.
said=$(grep -v 'getpwuid_r()\|Could not find home directory\|^Fontconfig error: No writable cache\|^$' "$user/workbench.log")
[ -z "$said" ] || { echo "$said" >&2; fail "the workbench says what nobody asked for"; }
[ ! -e "$user/?" ] || fail "a folder '?' has been made where the commands were given"
