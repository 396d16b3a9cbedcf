# Everything here needs only make and Python 3.11 or later; `make` alone lists the targets.
# All paths are relative, so the checkout may lie in a folder whose name holds blanks.

PYTHON ?= python3
LSG_REFERENCE ?= ../shared
export LSG_REFERENCE

# Settings of the user's own that would lead the environment astray.
unexport PYTHONPATH PYTHONHOME
export PIP_USER := 0
export PIP_DISABLE_PIP_VERSION_CHECK := 1

BIN := .venv/bin
PY := $(BIN)/python
STAMP := .venv/stamp
BENCH_STAMP := .venv/bench-stamp
FUZZ_STAMP := .venv/fuzz-stamp
# What other programs make of the archive's forms is tested in an environment of its own, so that `make test` shows
# that the core needs none of them.
ALL := .venv/all
ALL_STAMP := $(ALL)/stamp
PIP_OPTIONS := --quiet --quiet --no-input --no-warn-script-location
PIP_INSTALL := $(PY) -m pip install $(PIP_OPTIONS)
MINUTES ?= 3
REV ?= HEAD
UV := uv==0.13.9

# The bundled examples: every protocol written for the tests, in all layouts.
EXAMPLES := $(filter-out tests/fixtures/not-protocols/%,$(sort $(wildcard tests/fixtures/*/*.txt)))
SHOWN := $(firstword $(filter tests/fixtures/label-lines/%,$(EXAMPLES)) $(EXAMPLES))
TABLES := meetings attendance arenden beslut uppdrag bilagor diagnostics

# Protocols in the archive that `make bench-archive` generates.
ARCHIVE ?= 100000

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: help run test test-all check lint types docs-check cover score floors bench bench-archive bench-compare fuzz \
  fuzz-patterns audit matrix robustness lock docs dist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' Makefile

# The environment. It is made again when the lock or pyproject.toml changes, when the checkout was moved, and when the
# Python that it was made with is gone.
ifneq ($(shell $(PY) -I -S -c 'pass' 2>/dev/null && cat $(STAMP) 2>/dev/null),$(CURDIR))
.PHONY: $(STAMP)
endif

$(STAMP): pyproject.toml requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "lsgparse needs Python 3.11 or later; name one with: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "setting up .venv ..."
	@rm -rf .venv
	@$(PYTHON) -m venv .venv || \
	  { echo "python3 could not make a virtual environment; on Debian and Ubuntu install python3-venv" >&2; exit 1; }
	@$(PIP_INSTALL) --require-hashes -r requirements-dev.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@printf '%s' "$(CURDIR)" > $(STAMP)

$(BENCH_STAMP): $(STAMP) requirements-bench.lock requirements-eyecite.lock
	@$(PIP_INSTALL) --require-hashes -r requirements-bench.lock
	@$(PIP_INSTALL) --require-hashes -r requirements-eyecite.lock || \
	  echo "SKIPPED: eyecite cannot be installed here; it is left out of the comparison"
	@touch $(BENCH_STAMP)

$(ALL_STAMP): $(STAMP) requirements-test-all.lock
	@echo "setting up $(ALL) ..."
	@rm -rf $(ALL)
	@$(PY) -m venv $(ALL)
	@$(ALL)/bin/python -m pip install $(PIP_OPTIONS) "$(UV)"
	@$(ALL)/bin/uv pip install --quiet --python $(ALL)/bin/python --require-hashes -r requirements-test-all.lock
	@$(ALL)/bin/python -m pip install $(PIP_OPTIONS) --no-deps --no-build-isolation --editable .
	@touch $(ALL_STAMP)

$(FUZZ_STAMP): $(STAMP) requirements-fuzz.lock
	@$(PIP_INSTALL) --require-hashes -r requirements-fuzz.lock || \
	  echo "SKIPPED: atheris cannot be installed here; a plain generator takes its place"
	@touch $(FUZZ_STAMP)

run: $(STAMP) ## parse the bundled examples: a summary here, JSON and CSV of all in out/
	@rm -rf out && mkdir -p out/json
	@for file in $(EXAMPLES); do \
	  name=$$(basename $$(dirname $$file))-$$(basename $$file .txt); \
	  $(BIN)/lsg parse $$file --format json --indent 2 --output out/json/$$name.json || exit 1; \
	done
	@$(BIN)/lsg parse $(EXAMPLES) --format jsonl --output out/meetings.jsonl
	@for table in $(TABLES); do \
	  $(BIN)/lsg parse $(EXAMPLES) --format csv --table $$table --output out/$$table.csv || exit 1; \
	done
	@$(BIN)/lsg parse $(SHOWN) --format summary
	@echo
	@echo "$(words $(EXAMPLES)) example protocols read; the results are in out/:"
	@echo "  out/json/*.json     one file for each protocol"
	@echo "  out/meetings.jsonl  all of them, one meeting a line"
	@echo "  out/*.csv           $(TABLES)"

test: $(STAMP) ## run the tests
	@$(PY) -m pytest --quiet --numprocesses auto

test-all: $(ALL_STAMP) ## test what Datasette, DuckDB, frictionless and others make of the archive's forms
	@$(ALL)/bin/python -m pytest --quiet -m extra

check: lint types docs-check cover ## lint, format, types, generated docs, tests with 95 % branch coverage

lint: $(STAMP)
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { echo "not formatted; run: $(BIN)/ruff format" >&2; exit 1; }

types: $(STAMP)
	@$(PY) -m mypy --no-error-summary

docs-check: $(STAMP)
	@$(PY) scripts/make_docs.py --check

cover: $(STAMP)
	@rm -rf .venv/coverage && mkdir -p .venv/coverage
	@$(PY) -m coverage run -m pytest --quiet --numprocesses auto
	@$(PY) -m coverage combine --quiet
	@$(PY) -m coverage report

score: $(STAMP) ## score the reading of the real protocols in LSG_REFERENCE against tests/floors.json
	@if [ -f "$(LSG_REFERENCE)/score/score.py" ]; then \
	  $(PY) "$(LSG_REFERENCE)/score/score.py" --texts "$(LSG_REFERENCE)/protokoll" --gold "$(LSG_REFERENCE)/gold" \
	    --command '$(BIN)/lsg parse {} --format json' --floors tests/floors.json; \
	else \
	  echo "SKIPPED: no reference set in $(LSG_REFERENCE); name its folder with LSG_REFERENCE"; \
	fi

floors: $(STAMP) ## raise tests/floors.json to what the score reaches now
	@$(PY) "$(LSG_REFERENCE)/score/score.py" --texts "$(LSG_REFERENCE)/protokoll" --gold "$(LSG_REFERENCE)/gold" \
	  --command '$(BIN)/lsg parse {} --format json' --json | $(PY) scripts/floors.py raise

bench: $(BENCH_STAMP) ## measure against peers, growth, start-up, memory, in one run; writes docs/performance.*
	@$(PY) bench/bench.py --docs

bench-compare: $(BENCH_STAMP) ## two revisions beside each other: make bench-compare REV=main
	@$(PY) bench/compare.py "$(REV)"

fuzz: $(FUZZ_STAMP) ## look for inputs that break a promise, for MINUTES (3); FUZZ_OPTIONS=--docs keeps the record
	@$(PY) fuzz/run.py --minutes $(MINUTES) $(FUZZ_OPTIONS)

fuzz-patterns: $(FUZZ_STAMP) ## look for texts that keep a pattern busy, some ten minutes
	@PYTHONPATH=tests $(PY) fuzz/growth.py

audit: $(STAMP) ## ask whether a locked package has a known weakness; skipped, visibly, without network
	@$(PY) scripts/audit.py

matrix: ## run the tests with every supported Python that this machine has
	@$(PYTHON) scripts/matrix.py

bench-archive: $(ALL_STAMP) ## measure lsg convert on generated archives, here and on a cluster of this machine; ARCHIVE=20000
	@$(PY) bench/archive.py --protocols $(ARCHIVE)
	@PYTHONPATH=tests:bench $(ALL)/bin/python bench/cluster.py

robustness: $(STAMP) ## measure the reading of damaged text; writes docs/robustness.md
	@$(PY) bench/robustness.py --docs

docs: $(STAMP) ## make the generated parts of docs/, schema/ and README.md again
	@$(PY) scripts/make_docs.py

dist: $(STAMP) ## build the wheel and the source archive into dist/
	@rm -rf dist && mkdir dist
	@$(PY) -c 'from flit_core import buildapi as b; print(b.build_wheel("dist"), b.build_sdist("dist"))'

lock: ## resolve the newest versions into requirements-*.lock, with hashes
	@mkdir -p .venv && $(PYTHON) -m venv .venv/lock
	@.venv/lock/bin/python -m pip install --quiet --quiet --no-input "$(UV)"
	@for group in dev bench eyecite fuzz audit test-all; do \
	  case $$group in \
	    dev) of=pyproject.toml ;; \
	    test-all) of='--constraints requirements-dev.lock pyproject.toml' ;; \
	    *) of='--constraints requirements-dev.lock' ;; \
	  esac; \
	  .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	    --custom-compile-command 'make lock' --group $$group $$of --output-file requirements-$$group.lock || exit 1; \
	done

clean: ## remove the environment and everything made
	@rm -rf .venv out dist .hypothesis .fuzz
