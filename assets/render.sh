#!/bin/sh
# Renders the symbols to the sizes the manifest names: those given by name (`render.sh tidyUp`), or all.
# Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
if [ $# -eq 0 ]; then
  for symbol in *.svg; do set -- "$@" "${symbol%.svg}"; done
fi
for name; do
  for size in 16 20 24 32 40 48 64 80 128; do
    rsvg-convert --width "$size" --height "$size" --output "$name-$size.png" "$name.svg"
  done
done
