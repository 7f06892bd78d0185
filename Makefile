# Everything that is done with this project, under one name each. `make run` and `make test` set up what they need.
PYTHON ?= python3                    # any Python from 3.11 on: make run PYTHON=python3.12
ARGS ?=                              # what literacy-tutor is told: make run ARGS="check"

BIN := .venv/bin
RUNNABLE := .venv/runnable
TESTABLE := .venv/testable
QML := src/literacy_tutor/qml
LOCK = $(BIN)/uv pip compile $(UPGRADE) --quiet --universal --python-version 3.11 --generate-hashes --system-certs \
       --custom-compile-command "make lock"

ifneq ($(shell cat .venv/place 2>/dev/null),$(CURDIR))
.PHONY: $(RUNNABLE) $(TESTABLE)      # a new or a moved folder: set up again
endif

.PHONY: help run test test-all check bench pictures format lock clean
.DEFAULT_GOAL := help

help:      ## this list
	@sed -n 's/^\([a-z-]*\):.*## */  make \1\t/p' Makefile

run:       ## start the program
run: $(RUNNABLE)
	@$(BIN)/literacy-tutor $(ARGS)

test:      ## every check, and every test that takes seconds
test: check
	$(BIN)/python -m pytest -q -n 2 -m "not slow"

test-all:  ## every check and every test
test-all: check
	$(BIN)/python -m pytest -q -n 2

check:     ## style, types, who may import whom, QML
check: $(TESTABLE)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	rm -rf build/qmltypes
	$(BIN)/python packaging/qmltypes.py build/qmltypes
	find $(QML) -name '*.qml' -exec $(BIN)/pyside6-qmllint -W 0 -I build/qmltypes -I $(QML) {} +

bench:     ## measure start-up, touches, memory, the store; needs Linux and Xvfb; ARGS="store core" for some
bench: $(TESTABLE)
	$(BIN)/python -m benchmarks $(ARGS)

pictures:  ## take README's pictures anew
pictures: $(TESTABLE)
	$(BIN)/python packaging/pictures.py docs

format:    ## put the Python files into the one style
format: $(TESTABLE)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock:      ## resolve the dependencies of pyproject.toml; UPGRADE=--upgrade for newer versions
lock: $(TESTABLE)
	$(LOCK) --group build pyproject.toml --output-file requirements.lock
	$(LOCK) --group build --group dev pyproject.toml --constraint requirements.lock --output-file requirements-dev.lock

clean:     ## remove all that make made
	rm -rf .venv build dist .ruff_cache .mypy_cache .import_linter_cache .hypothesis src/*.egg-info
	find src tests packaging -name __pycache__ -prune -exec rm -rf {} +

$(RUNNABLE): requirements.lock pyproject.toml
	PYTHON="$(strip $(PYTHON))" sh packaging/set-up.sh requirements.lock
	touch $@

$(TESTABLE): requirements-dev.lock pyproject.toml
	PYTHON="$(strip $(PYTHON))" sh packaging/set-up.sh requirements-dev.lock
	touch $(RUNNABLE) $@
