#!/bin/sh
# Renders the symbols to the sizes the manifest names. Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
for symbol in *.svg; do
  for size in 16 20 24 32 40 48 64 80 128; do
    rsvg-convert --width "$size" --height "$size" --output "${symbol%.svg}-$size.png" "$symbol"
  done
done
