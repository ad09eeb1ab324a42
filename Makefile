# Needs GNU make and Python 3.11 or newer; the rest is put in .venv here. `make help` tells what there is.

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
READY := $(VENV)/ready
SOURCES := $(shell find trainer -name '*.py' | LC_ALL=C sort)
TS := $(wildcard assets/i18n/*.ts)
QM := $(TS:.ts=.qm)

# A screen: always on Windows and macOS; elsewhere when a display server is named, and answers.
SCREEN := $(if $(filter offscreen minimal,$(QT_QPA_PLATFORM)),,$(or $(filter Windows_NT,$(OS)),$(filter Darwin,$(shell uname -s 2>/dev/null)),$(DISPLAY),$(WAYLAND_DISPLAY)))

# Who walks through the app where there is no screen, and where the pictures go.
WALKED := sport
WALK := out/demo

# What Python has only on Linux is found by reading the code as for these.
OTHERS := win32 darwin

# Where there is memory to spare, the data folders of tests are kept in it: a fifth of the time.
ROOMY := $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 { print "/dev/shm" }')

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# A .venv whose Python went away is made again.
GONE := $(if $(wildcard $(PY)),,gone)

.PHONY: gone help venv qt compiled run demo test app windows wheels bench wheel i18n format clean

help: ## Tell what can be made
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: QT_NEEDS := $(if $(SCREEN),--screen)
run: compiled $(QM) ## Start the app; without a screen: let it walk through itself and take pictures
	@if $(if $(SCREEN),$(PY) scripts/has_screen.py,false); then $(PY) -m trainer; else $(MAKE) demo; fi

# Pictures of an earlier walk would stand between those of this one.
demo: compiled $(QM)
	@echo "No screen here: the app walks through itself, as someone on the path $(WALKED)."
	@rm -rf "$(WALK)"
	@QT_QPA_PLATFORM=offscreen $(PY) -m trainer demo --path $(WALKED) --out "$(WALK)"

test: qt $(QM) ## Check everything, and run all tests
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy trainer tests scripts $(if $(wildcard benchmarks/*.py),benchmarks)
	@for system in $(OTHERS); do $(PY) -m mypy --platform $$system --no-warn-unreachable \
	  --cache-dir .mypy_cache/$$system trainer || exit 1; done
	@$(BIN)/lint-imports --no-logo
	@$(PY) -m trainer check modules
	@$(if $(ROOMY),TMPDIR=$(ROOMY)) $(PY) -m pytest -n auto --dist worksteal

app: qt $(QM) ## Build the app for people without Python, in dist/Steunpersoon, and try it
	@$(PY) -m PyInstaller --noconfirm --log-level WARN build_app.spec
	@$(PY) scripts/try_app.py out/app-demo

windows: qt $(QM) ## Try the app on Windows ground (elsewhere: under Wine), and leave a zip of it in dist
ifeq ($(OS),Windows_NT)
	@$(MAKE) app
	@$(PY) scripts/zip_app.py dist/Steunpersoon
else
	@scripts/try_windows.sh
endif

wheels: venv ## Look up wheels for Windows and macOS, after requirements.lock was renewed
	@$(PY) scripts/wheels.py

bench: compiled $(QM) ## Measure; one line of JSON a figure
	@for figure in $(basename $(notdir $(wildcard benchmarks/[a-z]*.py))); do \
	  QT_QPA_PLATFORM=offscreen $(PY) -m benchmarks.$$figure || exit 1; done

wheel: qt $(QM) ## Build a wheel and a source archive in dist
	@$(PY) -m hatchling build -d dist -t sdist -t wheel

i18n: qt ## Collect the sentences of the app in assets/i18n, and build the translations
	@mkdir -p assets/i18n
	@$(BIN)/pyside6-lupdate $(SOURCES) -ts assets/i18n/trainer_nl.ts \
	  -source-language en -target-language nl -locations none -no-obsolete
	@$(BIN)/pyside6-lrelease assets/i18n/trainer_nl.ts

format: venv ## Put the code in shape
	@$(PY) -m ruff check --fix-only --quiet
	@$(PY) -m ruff format

clean: ## Throw away all that was made here, .venv too
	rm -rf $(VENV) build dist out *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	rm -f assets/i18n/*.qm
	find trainer tests benchmarks scripts -name __pycache__ -prune -exec rm -rf {} +

venv: $(READY)

# Qt takes some libraries from the system: say which are missing before anything fails on them.
qt: venv
	@$(PY) scripts/check_qt.py $(QT_NEEDS)

# Where Python may not keep what it compiled, every start would compile the app again.
compiled: qt
	@if [ -n "$$PYTHONDONTWRITEBYTECODE" ]; then $(PY) -m compileall -q trainer; fi

%.qm: %.ts | qt
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

$(READY): requirements.lock $(GONE)
	@python=; for try in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$try" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$try; break; fi; done; \
	if [ -z "$$python" ]; then \
	  echo "Python 3.11 or newer was not found. Install it, or name it: make PYTHON=/path/to/python" >&2; exit 1; fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "$$python has no venv. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; fi; \
	echo "Preparing $(VENV) with $$($$python --version); the first time this takes some minutes."; \
	"$$python" -m venv --clear $(VENV)
	@$(PY) -m pip install -qq --no-input --disable-pip-version-check -r requirements.lock
	@if [ -n "$$PYTHONDONTWRITEBYTECODE" ]; then $(PY) -m compileall -q $(VENV) >/dev/null || true; fi
	@touch $@
