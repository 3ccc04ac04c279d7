#!/usr/bin/env bash
# Inside a display and a bus of its own: the program, then the client that uses it.
set -uo pipefail
folder=$1
/usr/libexec/at-spi-bus-launcher --launch-immediately >"$folder/bus.log" 2>&1 &
bus=$!
"$PMEDIAG_PYTHON" -m pmediag >"$folder/program.log" 2>&1 &
program=$!
/usr/bin/python3 tests/outside/client.py "$folder" "$program"
code=$?
kill "$program" 2>/dev/null
wait "$program" 2>/dev/null
kill "$bus" 2>/dev/null
if [ -s "$folder/program.log" ]; then
    echo "--- what the program said:"
    cat "$folder/program.log"
fi
exit "$code"
