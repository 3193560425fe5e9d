#!/usr/bin/env bash
# Sees that there is a Chromium for the tests of the pages: the system's, Debian's where we may install it, or Playwright's own.
set -uo pipefail
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -n "${KEYCLERK_CHROMIUM:-}" ] && [ -x "$KEYCLERK_CHROMIUM" ] && exit 0
ls "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}"/chromium-*/chrome-*/* >/dev/null 2>&1 && exit 0
echo "keyclerk: a Chromium for the tests of the pages"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1 && exit 0
fi
timeout 300 .venv/bin/playwright install chromium >/dev/null 2>&1 && exit 0
echo "keyclerk: no Chromium was found: install one (Debian: apt-get install chromium), or set KEYCLERK_CHROMIUM to its path" >&2
exit 2
