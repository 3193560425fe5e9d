#!/usr/bin/env bash
# Prints the path of the first Python that runs, of the versions given: on the path, under pyenv, or fetched by uv. Prints
# nothing for versions from 3.11 on when there is none; for 3.10 a missing one ends with a line that says what to install.
set -uo pipefail
runs() { [ "$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "$2" ]; }
for version in "$@"; do
  for candidate in $(type -ap "python$version" python3 2>/dev/null); do
    if runs "$candidate" "$version"; then
      "$candidate" -c 'import sys; print(sys.executable)'
      exit 0
    fi
  done
  root=${PYENV_ROOT:-}
  if [ -z "$root" ] && command -v pyenv >/dev/null 2>&1; then root=$(pyenv root 2>/dev/null); fi
  for candidate in "${root:-$HOME/.pyenv}"/versions/"$version"*/bin/python; do
    if [ -x "$candidate" ] && runs "$candidate" "$version"; then
      echo "$candidate"
      exit 0
    fi
  done
done
if [ -x .uv/bin/uv ] && found=$(.uv/bin/uv python find --quiet "$1" 2>/dev/null || { .uv/bin/uv python install --quiet "$1" >/dev/null 2>&1 && .uv/bin/uv python find --quiet "$1" 2>/dev/null; }) && [ -n "$found" ]; then
  echo "$found"
  exit 0
fi
if [ "$#" -eq 1 ]; then
  echo "keyclerk: Python $1 was not found and could not be fetched: install it (pyenv install $1, or your system's python$1)" >&2
  exit 2
fi
