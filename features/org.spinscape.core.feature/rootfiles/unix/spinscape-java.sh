# Sourced by the start scripts of the checkout and of the product: opens what must be open, finds a Java that can run
# Spinscape. Sets JAVA (the launcher) and JAVA_HOME. Usage: spinscape_open_streams; spinscape_find_java jdk|jre

SPINSCAPE_JAVA_VERSION=25

# The parent may have closed a standard stream. The next file that anybody opened would take its number, and be written
# to or waited for in its place. Standard output cannot be written then, which the command says as of a full disk.
spinscape_open_streams() {
    (exec 3<&0) 2>/dev/null || exec </dev/null
    (exec 3>&1) 2>/dev/null || exec 1</dev/null
    # With nowhere to complain to, this one complains to nobody.
    (exec 3>&2) || exec 2>/dev/null
}

# True if the folder $1 is a Java of at least our version; with "jdk" as $2, one that can compile.
# The file "release" is read instead of starting each candidate: that would cost a tenth of a second apiece.
spinscape_is_java() {
    [ -x "$1/bin/java" ] || return 1
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    fi
    [ -n "$version" ] && [ "$version" -ge "$SPINSCAPE_JAVA_VERSION" ] 2>/dev/null || return 1
    # A Java cut down by its maker may lack the module that the kernels are written for.
    [ ! -r "$1/release" ] || ! grep -q '^MODULES=' "$1/release" ||
        grep -q '^MODULES=.*jdk\.incubator\.vector' "$1/release"
}

spinscape_find_java() {
    on_path=$(command -v java 2>/dev/null) || on_path=
    while [ -n "$on_path" ] && [ -L "$on_path" ]; do
        link=$(readlink "$on_path")
        case $link in
            /*) on_path=$link ;;
            *) on_path=$(dirname "$on_path")/$link ;;
        esac
    done
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$on_path")")
    # The Java that lies in the folder of the product is the one that the product was tried with.
    for home in "${SPINSCAPE_JAVA_HOME:-}" "${SPINSCAPE_HOME:-/nowhere}/jre" "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java* /opt/jdk* /opt/*/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$home" ] && spinscape_is_java "$home" "$1"; then
            JAVA_HOME=$home
            JAVA=$home/bin/java
            export JAVA_HOME
            return 0
        fi
    done
    cat >&2 <<END
spinscape: no Java $SPINSCAPE_JAVA_VERSION or newer found (looked at SPINSCAPE_JAVA_HOME, JAVA_HOME, PATH and the usual folders).
  Debian 13, Ubuntu 25.10 or newer:  apt-get install openjdk-25-jdk
  Fedora:                            dnf install java-25-openjdk-devel
  macOS:                             brew install openjdk@25
  anything else (also Debian 12):    unpack a JDK 25, e.g. Eclipse Temurin (https://adoptium.net), and set
                                     SPINSCAPE_JAVA_HOME to its folder${SPINSCAPE_HOME:+, or put it here as $SPINSCAPE_HOME/jre}
END
    return 1
}
