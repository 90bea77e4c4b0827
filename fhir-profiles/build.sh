#!/bin/sh
# Compiles the FHIR Shorthand in input/ into fsh-generated/resources with SUSHI, and lists it in artifacts.md.
#
#   build.sh           writes the compiled resources in place
#   build.sh --check   fails with a diff where the compiled resources are not what the Shorthand says
#
# Needs Maven and Node. The definitions of R4 come from a jar of Maven Central, so FHIR's package registry is not asked.
# Exit codes: 0 done, 1 failed, 2 wrong usage, 77 skipped because there is no Node or SUSHI cannot be installed.
set -eu

SUSHI=3.21.0
DEFINITIONS=com.ibm.fhir:fhir-registry:4.11.1

here=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$here")
work=$project/target/fhir-profiles
core=$work/definitions/hl7/fhir/core/package
out=$work/out
check=false

case "${1:-}" in
    '') ;;
    --check) check=true ;;
    *) echo "usage: build.sh [--check]" >&2; exit 2 ;;
esac

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "skipped: Node is not on the path"
    exit 77
fi

ours=$(sed -n 's/^version: *//p' "$here/sushi-config.yaml")
project_version=$(sed -n '/<artifactId>armature<\/artifactId>/,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' "$project/pom.xml")
if [ "$ours" != "${project_version%-SNAPSHOT}" ]; then
    echo "sushi-config.yaml has version $ours, pom.xml has $project_version" >&2
    exit 1
fi

mkdir -p "$work"
if [ ! -d "$core" ]; then
    mvn -q -B -Dstyle.color=never -f "$project/pom.xml" dependency:unpack -Dartifact="$DEFINITIONS" \
        -DoutputDirectory="$work/definitions" -Dmdep.unpack.includes='hl7/fhir/core/package/*.json' \
        -DmarkersDirectory="$work/markers"
fi
node "$here/package-cache.mjs" "$core" "$work/home"

if [ ! -f "$work/sushi-$SUSHI/node_modules/fsh-sushi/dist/app.js" ]; then
    npm install --prefix "$work/sushi-$SUSHI" --no-audit --no-fund --loglevel=error "fsh-sushi@$SUSHI" >"$work/npm.log" 2>&1 \
        || { cat "$work/npm.log" >&2; echo "skipped: SUSHI $SUSHI cannot be installed from the npm registry"; exit 77; }
fi

rm -rf "$out"
mkdir -p "$out"
# Five warnings are normal: SUSHI would load three packages that are not needed here, and set two parameters of the
# ImplementationGuide (copyrightYear, releaseLabel) whose codes R4 does not have.
HOME=$work/home node "$work/sushi-$SUSHI/node_modules/fsh-sushi/dist/app.js" build "$here" -o "$out" -l warn

made=$out/fsh-generated/resources
committed=$here/fsh-generated/resources
node "$here/artifacts.mjs" "$made" >"$out/artifacts.md"
node "$here/package-index.mjs" "$made" >"$out/index.json"
if $check; then
    diff -r "$committed" "$made" && diff "$here/artifacts.md" "$out/artifacts.md" \
        && diff "$committed/../index.json" "$out/index.json" \
        || { echo "what is compiled differs from the Shorthand: run fhir-profiles/build.sh and commit" >&2; exit 1; }
    echo "what is compiled is up to date"
else
    rm -rf "$committed"
    mkdir -p "$(dirname "$committed")"
    cp -R "$made" "$committed"
    cp "$out/artifacts.md" "$here/artifacts.md"
    cp "$out/index.json" "$committed/../index.json"
fi
