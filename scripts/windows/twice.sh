# shellcheck shell=bash disable=SC2034 # the screen is closed by try_windows.sh
# Part of try_windows.sh: the exe is started twice, as people do when the window is slow to come.
#
# An exe without a console has no streams: writing to one there raised, and in the place of the window
# that says "staat al open" came an English box, or nothing. So it is started as Explorer does, without
# streams, and what is on the screen is looked at and read.

TITLE='Steunpersoon$'
ENGLISH='Unhandled exception|Error|Fatal'
WANTED='staat al open'

open_screen() { # as large as the laptops that it is for
  local number=$OUT/display
  Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 9>&- >/dev/null 2>&1 &
  SCREEN_PID=$!
  for _ in $(seq 50); do
    [ -s "$number" ] && break
    sleep 0.2
  done
  [ -s "$number" ] || die "Xvfb did not start"
  DISPLAY=:$(cat "$number")
  export DISPLAY
  rm -f "$number"
}

start_exe() { # as Explorer does: a program of its own, without streams
  (
    ulimit -d "$MEMORY_KB"
    unset WINEQT_QPA_PLATFORM
    exec timeout -k 5 120 nice -n 5 "$(wine64_name)" start /unix "$APP/Steunpersoon.exe" \
      9>&- </dev/null >/dev/null 2>&1
  )
}

windows() { # how many windows that can be seen have this in their title
  xdotool search --onlyvisible --name "$1" 2>/dev/null | wc -l
}

wait_for() { # wait_for COUNT SECONDS: windows of the app; an English box ends the waiting
  local end=$((SECONDS + $2)) found=0
  while [ "$(windows "$TITLE")" -lt "$1" ]; do
    if [ "$(windows "$ENGLISH")" -gt 0 ] || [ "$SECONDS" -ge "$end" ]; then
      found=1
      break
    fi
    sleep 1
  done
  sleep 5 # until it is painted
  return "$found"
}

picture() {
  import -window root "$OUT/$1.png"
}

read_aloud() { # what stands on a picture, as one line; small letters are enlarged first
  convert "$OUT/$1.png" -resize 200% png:- | tesseract stdin stdout -l nld --psm 11 2>/dev/null |
    tr -s '[:space:]' ' '
}

start_twice() {
  local began first second text
  open_screen
  TRAINER_DATA_DIR=$(fresh_home twice)
  export TRAINER_DATA_DIR
  began=$SECONDS
  start_exe
  wait_for 1 180 || { picture twice-first; die "no window: see $OUT/twice-first.png"; }
  first=$((SECONDS - began))
  picture twice-first
  began=$SECONDS
  start_exe
  if ! wait_for 2 120; then
    picture twice-second
    die "no second window (an English box: $(windows "$ENGLISH")): see $OUT/twice-second.png"
  fi
  second=$((SECONDS - began))
  picture twice-second
  text=$(read_aloud twice-second)
  [[ $text == *"$WANTED"* ]] || die "the second window does not say \"$WANTED\": see $OUT/twice-second.png"
  figure twice $((SECONDS - STARTED)) first "$first" second "$second"
}
