#!/bin/sh
# Makes a p2 repository of the Nebula Visualization widgets and Draw2d from their sources, compiled against our target.
#
#   sh releng/nebula/widgets.sh NEBULA GEF OUT [MAVEN-ARGUMENTS]
#
#   NEBULA, GEF   checkouts of the projects Nebula and GEF Classic
#   OUT           a folder that does not exist yet; the repository is OUT/p2
#
# MAVEN is the Maven to use (default: mvn; 3.9 or newer), JAVA_HOME a JDK 25.

fail() { echo "widgets: $*" >&2; exit 1; }

[ $# -ge 3 ] || { sed -n '4,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=$(CDPATH= cd -- "$here/../.." && pwd -P) || exit 1
nebula=$1
gef=$2
out=$3
shift 3
[ ! -e "$out" ] || fail "$out exists already: name a new folder"
visualization=$nebula/widgets/visualization
for source in "$visualization/org.eclipse.nebula.visualization.xygraph" "$gef/org.eclipse.draw2d"; do
    [ -f "$source/META-INF/MANIFEST.MF" ] || fail "$source is no bundle: is it a checkout of the right project?"
done

mkdir -p "$out/build" || exit 1
out=$(CDPATH= cd -- "$out" && pwd -P) || exit 1
cp -R "$here/widgets/." "$root/.mvn" "$out/build/" || exit 1
cp -R "$gef/org.eclipse.draw2d" "$visualization/org.eclipse.nebula.visualization.xygraph" \
    "$visualization/org.eclipse.nebula.visualization.widgets" "$out/build/" || exit 1
for bundle in "$out"/build/org.eclipse.*; do
    # Their own builds ask for sites and tools that compiling does not need, and for examples.
    rm -f "$bundle/pom.xml"
    sed '/^additional\.bundles/d; s|^\(source\.\..*\), *examples/|\1|' "$bundle/build.properties" >"$bundle/build.part" &&
        mv "$bundle/build.part" "$bundle/build.properties" || exit 1
done
# Marks for a tool that compares interfaces.
find "$out/build/org.eclipse.draw2d" -name '*.java' -exec sed -E -i.part \
    -e '/^import org\.eclipse\.pde\.api\.tools\.annotations\./d' \
    -e 's/@No(Extend|Implement|Instantiate|Override|Reference)($|[^A-Za-z])/\2/' {} + || exit 1
find "$out/build/org.eclipse.draw2d" -name '*.part' -exec rm {} +
(cd "$out/build" && sh "$(command -v "${MAVEN:-mvn}" || echo mvn)" -B -ntp "-Dspinscape.target=$root/target-platform/spinscape.target" \
    "$@" verify) || fail "the widgets could not be built"
mv "$out/build/site/target/repository" "$out/p2" || exit 1
echo "widgets: add -Pnebula -Dnebula.repository=file:$out/p2 to the build"
