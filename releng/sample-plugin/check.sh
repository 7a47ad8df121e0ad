#!/bin/sh
# A stranger's plug-in, from its own build to an installed model and away again, and one of "create plugin". Called by "./spinscape test":
#   check.sh PRODUCTS WORK   with JAVA_HOME and SPINSCAPE_MAVEN (the Maven launcher) set

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
products=$1
work=$2
site=$(CDPATH= cd -- "$products/../repository" && pwd -P) || exit 1
id=kagome-antiferromagnet
feature=com.example.kagome.feature

fail() {
    echo "sample-plugin: $*" >&2
    exit 1
}

# Runs the copy of the headless product: $1 is the expected exit code; standard output goes to the file "out",
# standard error to "err".
spinscape() {
    expected=$1
    shift
    "$work/product/spinscape" "$@" >"$work/out" 2>"$work/err"
    code=$?
    [ "$code" = "$expected" ] || {
        cat "$work/out" "$work/err" >&2
        fail "'spinscape $*' ended with $code, expected $expected"
    }
}

has() { grep -q -- "$2" "$work/$1" || { cat "$work/$1" >&2; fail "no '$2' in the answer of the last command"; }; }

rm -rf "$work"
mkdir -p "$work"
cp -R "$products/spinscape-headless" "$work/product"
# Built elsewhere, as a stranger does, and nothing is left in the source tree.
cp -R "$here" "$work/source"

echo "  building it against the update site"
(cd "$work/source" && sh "$SPINSCAPE_MAVEN" -B -ntp "-Dspinscape.site=file:$site" verify) >"$work/build.log" 2>&1 ||
    { grep '^\[ERROR\]' "$work/build.log" | head -n 20 >&2; fail "its build failed, see $work/build.log"; }

echo "  installing it into a copy of the headless product"
spinscape 0 install "$work/source/com.example.kagome.site/target/repository"
spinscape 0 installed
has out "$feature"

echo "  using it"
spinscape 0 list --json
has out "\"$id\""
has out '"com.example.kagome"'
has out two-rings
has out '"square"'
spinscape 0 describe "$id"
has out 'Linear size'
spinscape 0 check "$id" --set L=2
has out 'clauses hold'
spinscape 0 new --hamiltonian "$id" --set L=2 --explorer barrier-tree --explorer flip-profile \
    -o "$work/kagome.spinscape"
spinscape 0 validate "$work/kagome.spinscape"
spinscape 0 run "$work/kagome.spinscape" -o "$work/run"
spinscape 0 results "$work/run" --json
# Two bonds of three are satisfied in each of the 2 L^2 = 8 triangles, and all can be at once: E0 = -8 J.
tr -d ' \n' <"$work/out" >"$work/flat" && mv "$work/flat" "$work/out"
has out '"name":"ground-energy","kind":"ground-energy","labels":{},"source":"barrier-tree","type":"scalar","value":-8\(\.0*\)\{0,1\}[,}]'

# Its own kind of table, in the results, the tables and the pictures, without a word of it in ours.
has out '"kind":"flip-profile","labels":{},"source":"flip-profile","type":"table"'
grep -q '^flipped \[spins\],mean energy \[J\]' "$work"/run/results/flip-profile*.csv || fail "no table of its explorer"
ls "$work"/run/figures/flip-profile*.svg >/dev/null || fail "no picture by its figure"
spinscape 0 report "$work/run" -o "$work/run.html"
grep -q 'Energy by number of turned spins' "$work/run.html" || fail "the report of the run has no picture by its figure"
grep -q 'Mean energy of states with so many spins turned over' "$work/run.html" || fail "the report does not say what its table is"

echo "  running the claims of its article"
spinscape 0 claims
has out 'kagome/many-ground-states'
spinscape 0 claims run kagome/a-third-is-unsatisfied kagome/many-ground-states -o "$work/claims"
has out 'kagome/a-third-is-unsatisfied .* supported at -8'
has out 'kagome/many-ground-states .* supported at'
spinscape 0 claims report "$work/claims" -o "$work/claims.html"
grep -q 'The kagome antiferromagnet' "$work/claims.html" || fail "its article is not in the report"

echo "  learning its data with its layer"
# The lowest loss that the layers on the command line reach, in nats.
lowest() {
    rm -rf "$work/rings" "$work/rings.spinscape"
    spinscape 0 new --hamiltonian network --set "data=two-rings(points=12)" --set "layers=$1" --set decay=0 \
        --sampler lbfgs --sweeps 100 --burn-in 0 --interval 1 -o "$work/rings.spinscape"
    spinscape 0 run "$work/rings.spinscape" -o "$work/rings"
    spinscape 0 results "$work/rings" --json
    tr -d ' \n' <"$work/out" >"$work/flat" && mv "$work/flat" "$work/out"
    sed -n 's/.*"kind":"best-energy","labels":{},"source":"[^"]*","type":"scalar","value":\([-0-9.eE]*\).*/\1/p' "$work/out"
}
# No line tells rings apart: by symmetry the best is to answer nothing, ln 2. Squares do tell them apart.
flat=$(lowest "dense(units=2)")
bent=$(lowest "square dense(units=2)")
awk -v flat="$flat" -v bent="$bent" 'BEGIN { d = flat - log(2); exit !(d < 1e-6 && d > -1e-6 && bent != "" && bent < 0.01) }' ||
    fail "the lowest losses are '$flat' without its layer and '$bent' with it, not ln 2 and nearly 0"

echo "  uninstalling it"
spinscape 0 uninstall "$feature"
spinscape 0 list hamiltonians --json
! grep -q "\"$id\"" "$work/out" || fail "the model is still listed after uninstalling"
# The file stays readable; the one thing that is wrong with it is said, with the model's name.
spinscape 2 validate "$work/kagome.spinscape"
cat "$work/out" >>"$work/err"
has err "$id"
spinscape 0 results "$work/run" --json

# Two minutes and more: only where they are asked for.
if [ "${SPINSCAPE_LONG:-}" = yes ]; then
    echo "  building one that the command line has begun, of every kind"
    spinscape 0 create plugin org.example.first --kind hamiltonian,sampler,explorer,analyzer,figure,claims -o "$work/first"
    (cd "$work/first" && sh "$SPINSCAPE_MAVEN" -B -ntp "-Dspinscape.site=file:$site" verify) >"$work/first.log" 2>&1 ||
        { grep '^\[ERROR\]' "$work/first.log" | head -n 20 >&2; fail "its build failed, see $work/first.log"; }
    spinscape 0 install "$work/first/org.example.first.site/target/repository"
    # The clauses of the others were tried in its build.
    spinscape 0 check first-chain --set N=8
    has out 'clauses hold'
    spinscape 0 new --hamiltonian first-chain --explorer first-quenches --sampler first-scan --observable energy \
        --analyzer first-drift --sweeps 2000 -o "$work/first.spinscape"
    spinscape 0 run "$work/first.spinscape" -o "$work/first-run"
    ls "$work"/first-run/figures/first-quenches*.svg >/dev/null || fail "no picture by its figure"
    spinscape 0 results "$work/first-run"
    has out 'first-drift'
    spinscape 0 claims run first/pairs-are-lowest -o "$work/claims"
    has out 'first/pairs-are-lowest .* supported at -9'
fi

echo "  a stranger's plug-in builds, installs, runs and leaves"
