#!/bin/sh
# The two ways to start the command line answer the same, and many copies start at once from an installation that nobody may
# write. Called by check.sh:
#   start.sh PRODUCT WORK [COPIES]

product=$1
work=$2
copies=${3:-16}

fail() {
    echo "acceptance: $*" >&2
    exit 1
}

mkdir -p "$work" && cd "$work" || exit 1
spinscape=$product/spinscape
"$spinscape" --version >/dev/null || fail "the command line does not start"
[ -f "$product/configuration/start.args" ] || fail "without plug-ins of strangers the command line starts their framework"
[ -f "$product/configuration/start.aot" ] || fail "there is no archive of the classes of the command line"

for verb in "list --json" "describe barrier-tree" "validate example:glass-or-funnel" "claims list" "--help" "describe nobody" \
    "run example:glass-or-funnel --set samples=3 --threads 2 -o run" "results run --json --samples" "cite run" "status run" \
    "figures run --format pdf,py" "report run -o run.html" "create plugin org.example.try --kind model" "verify run"; do
    for way in no yes; do
        mkdir -p "$way"
        # The log has times, of which a report tells.
        [ "$way" = no ] || [ ! -f yes/run/log.txt ] || cp no/run/log.txt yes/run/log.txt
        # shellcheck disable=SC2086
        (cd "$way" && SPINSCAPE_FRAMEWORK=$way "$spinscape" $verb >out 2>err ; echo "ended with $?" >>out)
        # How long a run will take is guessed from how quick the machine is just now.
        case $verb in run*) sed -i '/ tasks, /d' "$way/err" ;; esac
    done
    diff -r -x log.txt no yes >differs || fail "'$verb' differs without the framework: $(cat differs)"
done
{ [ "$(find no/run -name '*.pdf' | wc -l)" -gt 5 ] && [ -s no/run.html ]; } || fail "there is nothing to compare"

# Root may write everything.
cp -a "$product" installed && rm -rf installed/configuration/start* installed/configuration/.cache-made || exit 1
mkdir user && chmod a-w installed installed/configuration || exit 1
as() { env HOME="$work/user" TMPDIR="$work/user" XDG_CACHE_HOME= XDG_STATE_HOME= "$@"; }
if [ "$(id -u)" = 0 ]; then
    command -v setpriv >/dev/null 2>&1 || { echo "  skipped: no setpriv to start copies as a user who may not write"; exit 0; }
    chown 65534:65534 user
    as() { env HOME="$work/user" TMPDIR="$work/user" XDG_CACHE_HOME= XDG_STATE_HOME= setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
fi
started=
for copy in $(seq "$copies"); do
    as installed/spinscape list >"list-$copy" 2>"err-$copy" &
    started="$started $!"
done
for pid in $started; do
    wait "$pid" || fail "a copy of $copies has failed: $(cat err-*)"
done
"$spinscape" list >expected
for copy in $(seq "$copies"); do
    cmp expected "list-$copy" || fail "copy $copy of $copies answers otherwise: $(cat "err-$copy")"
done
[ -z "$(find installed -newer user -type f)" ] || fail "copies have written into the installation"
chmod u+w installed installed/configuration
