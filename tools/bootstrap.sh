#!/usr/bin/env bash
# Puts uv into .uv, after a look at the free disk. Needs one Python from 3.11 on, with venv.
set -euo pipefail
version=$1
need_gb=5
free_kb=$(df -Pk . | awk 'NR == 2 {print $4}')
if [ "$free_kb" -lt $((need_gb * 1024 * 1024)) ]; then
  echo "keyclerk: $((free_kb / 1024 / 1024)) GB are free here, $need_gb GB are needed: make room first" >&2
  exit 2
fi
python=$("$(dirname "$0")/find-python.sh" 3.11 3.12 3.13 3.14)
if [ ! -x "$python" ]; then
  echo "keyclerk: no Python 3.11 or newer on the path: install one (Debian: apt-get install python3 python3-venv)" >&2
  exit 2
fi
if ! "$python" -m venv .uv 2>/dev/null; then
  echo "keyclerk: $python has no venv: install it (Debian: apt-get install python3-venv)" >&2
  exit 2
fi
echo "keyclerk: uv $version"
.uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$version"
