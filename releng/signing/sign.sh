#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Signs the update site SITE in its place with a key of gpg's (an address, a name or a fingerprint), as Tycho signs sites: the
# list of artifacts gets a signature for each, and the key. The artifacts stay as they are.
#   sign.sh SITE KEY LOG   with SPINSCAPE_MAVEN and JAVA_HOME set
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
fail() {
    echo "sign: $*" >&2
    exit 1
}

command -v gpg >/dev/null 2>&1 || fail "there is no gpg to sign with: apt-get install gpg gpg-agent"
gpg --batch --list-secret-keys "$2" >/dev/null 2>&1 ||
    fail "gpg has no key '$2' to sign with; 'gpg --list-secret-keys' shows those that there are"
# Not with -B: gpg's agent may have to ask for the words that guard the key.
# shellcheck disable=SC2086
sh "$SPINSCAPE_MAVEN" -ntp -q ${SPINSCAPE_MAVEN_ARGS:-} -f "$here" org.eclipse.tycho:tycho-gpg-plugin:sign-p2-artifacts \
    "-Dsite=$1" "-Dgpg.keyname=$2" >"$3" 2>&1 || {
    grep '^\[ERROR\]' "$3" | head -n 5 >&2
    fail "the site could not be signed"
}
