#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# An update site that is signed, and a product that knows the key: what is signed is installed without a question, what has
# been changed is refused. With keys that are thrown away. Called by "./spinscape test":
#   check.sh PRODUCTS WORK   with JAVA_HOME and SPINSCAPE_MAVEN set
# Exit code 77 where there is no gpg.
set -u

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
dist=$here/../dist
products=$1
work=$2
feature=org.spinscape.sdk.feature
victim=junit-platform-commons

fail() {
    echo "signing: $*" >&2
    exit 1
}

if ! command -v gpg >/dev/null 2>&1 || ! command -v gpg-agent >/dev/null 2>&1; then
    echo "  skipped: no gpg with its agent (Debian, Ubuntu: apt-get install gpg gpg-agent)"
    exit 77
fi
case $(uname -s) in
    Linux) ;;
    *)
        echo "  skipped: archives are made on Linux"
        exit 77
        ;;
esac

rm -rf "$work"
mkdir -p "$work" || exit 1
# In a place of its own: the agent's socket wants a short path.
GNUPGHOME=$(mktemp -d) || exit 1
export GNUPGHOME
trap 'gpgconf --kill gpg-agent >/dev/null 2>&1; rm -rf "$GNUPGHOME"' EXIT
trap 'exit 3' HUP INT TERM
for name in ours other; do
    gpg --batch --quiet --passphrase '' --quick-generate-key "$name <$name@example.org>" ed25519 sign 2d 2>"$work/gpg.log" ||
        { cat "$work/gpg.log" >&2; fail "no key could be made"; }
done

echo "  signing the site, and making a product that knows the key"
# The archive that takes least: no Java is made for it. It runs here as well, with the Java at hand.
SPINSCAPE_DIST_QUICK=yes sh "$dist/dist.sh" "$products" "$work/out" 'spinscape-headless-*-linux-aarch64.tar.gz' ours@example.org \
    >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "the archive could not be made"; }
(cd "$work/out" && gpg --quiet --verify SHA256SUMS.asc SHA256SUMS 2>"$work/log") || { cat "$work/log" >&2; fail "SHA256SUMS.asc does not hold"; }
grep -q 'BEGIN PGP PUBLIC KEY BLOCK' "$work/out/KEYS.asc" || fail "KEYS.asc has no key"
! grep -rl 'PRIVATE KEY' "$work/out" || fail "a private key has been given away"
mkdir "$work/unpacked"
tar -C "$work/unpacked" -xzf "$work"/out/spinscape-headless-*.tar.gz

own() { cp --remove-destination "$1" "$1.own" && mv "$1.own" "$1"; }

# A site by the name $1 with the large files of the site $2, and its list as a file of its own.
like() {
    cp -Rl "$2" "$work/$1" 2>/dev/null || { rm -rf "${work:?}/$1"; cp -R "$2" "$work/$1"; } || exit 1
    for list in "$work/$1"/artifacts.*; do own "$list" || exit 1; done
}

# A site by the name $1, like ours, signed with the key $2.
site() {
    like "$1" "$products/../repository"
    sh "$here/sign.sh" "$work/$1" "$2@example.org" "$work/log" || exit 1
}

# Changes a bundle of the site $1, and the sums of it with it, as who can write there would.
tamper() {
    jar=$(ls "$work/$1/plugins/${victim}"_*.jar)
    own "$jar" || exit 1
    old=$(sha256sum "$jar" | cut -d' ' -f1)
    old5=$(sha512sum "$jar" | cut -d' ' -f1)
    size=$(wc -c <"$jar")
    mkdir "$work/change"
    echo 'One class more.' >"$work/change/more.txt"
    "$JAVA_HOME/bin/jar" --update --file "$jar" -C "$work/change" more.txt || exit 1
    (cd "$work/change" && "$JAVA_HOME/bin/jar" -xf "$work/$1/artifacts.jar") || exit 1
    sed "s/$old/$(sha256sum "$jar" | cut -d' ' -f1)/; s/$old5/$(sha512sum "$jar" | cut -d' ' -f1)/
        /id='$victim'/,/<\/artifact>/s/\.size' value='$size'/.size' value='$(wc -c <"$jar")'/
        $2" "$work/change/artifacts.xml" >"$work/change/new"
    cmp -s "$work/change/artifacts.xml" "$work/change/new" && fail "nothing was changed"
    mv "$work/change/new" "$work/change/artifacts.xml"
    "$JAVA_HOME/bin/jar" --create --no-manifest --file "$work/$1/artifacts.jar" -C "$work/change" artifacts.xml || exit 1
    # The same list in another form, which would be read first.
    rm -f "$work/$1/artifacts.xml.xz"
    rm -r "$work/change"
}

# install CODE WORDS ARGUMENT...: into a fresh product; it must end with CODE and say WORDS.
install() {
    expected=$1 words=$2
    shift 2
    rm -rf "$work/product"
    cp -R "$work/unpacked/spinscape-headless" "$work/product"
    HOME=$work/home SPINSCAPE_JAVA_HOME=$JAVA_HOME "$work/product/spinscape" install "$@" >"$work/said" 2>&1
    code=$?
    [ "$code" = "$expected" ] || { cat "$work/said" >&2; fail "'install $*' ended with $code, expected $expected"; }
    grep -q "$words" "$work/said" || { cat "$work/said" >&2; fail "'install $*' does not say '$words'"; }
    there=0
    for jar in "$work/product/plugins/${victim}"_*.jar; do [ ! -f "$jar" ] || there=1; done
    [ "$there" = $((1 - expected)) ] || fail "'install $*' ended with $code, and bundles that it installed: $there"
}

echo "  what is signed with that key is installed, and nothing is asked"
site signed ours
like plain "$work/signed"
install 0 "^$feature\$" --signed "$work/signed" "$feature" </dev/null

echo "  what was changed after that is refused, whether one asks for signatures or not"
tamper signed ''
install 1 'signature is invalid for current content' "$work/signed" "$feature"
install 1 'signature is invalid for current content' --signed "$work/signed" "$feature"

echo "  so is what has lost its signature, or has another's, if one asks for signatures"
tamper plain "/id='$victim'/,/<\\/artifact>/{/name='pgp.signatures'/d;}"
install 1 'unsigned' --signed "$work/plain" "$feature"
site strange other
install 1 'PGP keys are not trusted' --signed "$work/strange" "$feature"
rm -rf "$work/signed" "$work/plain" "$work/strange" "$work/product" "$work/unpacked"
