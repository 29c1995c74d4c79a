# Everything a fresh machine needs: `make demo` to see it, `make test` to trust it.
# Every target first brings .venv up to date with the locked, hashed dependencies; root is never needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.up-to-date
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run demo test bench pictures prove lock format

help: ## say what can be made
	@echo 'make <what>, where <what> is one of:'
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  \1	\2/p' $(MAKEFILE_LIST)

run: $(STAMP) ## open your own register
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/triage-app

demo: $(STAMP) ## see it at work with invented cases, under build/demo/
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/python tools/demo.py

test: export QT_QPA_PLATFORM := $(or $(QT_QPA_PLATFORM),offscreen)
test: $(STAMP) ## lint, format, types, layers, tests, coverage; all of it, also when one fails
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/coverage erase
	@red=; check() { echo "$$*"; "$$@" || red="$$red $$(basename $$1)"; }; \
	check $(BIN)/ruff check .; \
	check $(BIN)/ruff format --check .; \
	check $(BIN)/mypy; \
	check $(BIN)/lint-imports --no-logo; \
	check $(BIN)/pytest -n $(WORKERS) --dist worksteal --cov --cov-report=; \
	$(BIN)/python tools/coverage_floors.py || red="$$red coverage"; \
	test -z "$$red" || { echo "Not green:$$red" >&2; exit 1; }

bench: $(STAMP) ## print start, list and search at 10k and 100k beside their baselines
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/python tests/benchmarks/run.py

pictures: $(STAMP) ## every screen in every appearance, language and scale, on sheets in docs/pictures
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/python -m tests.walks.contact_sheet

prove: $(STAMP) ## try every promise of the store at full count: kills, power cuts, tampering, canaries
	@$(BIN)/python tools/window_libraries.py
	@$(BIN)/python tests/proving/run.py

lock: $(STAMP) ## resolve the requirements anew and pin them with hashes
	@for name in run dev; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links --no-strip-extras --upgrade \
	    requirements/$$name.in --output-file requirements/$$name.lock || exit 1; \
	done

format: $(STAMP) ## let ruff put the code in order
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

$(STAMP): requirements/dev.lock requirements/run.in pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'This needs Python 3.11 or newer: name one with "make PYTHON=/path/to/python3.11 …".' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo 'Python here cannot make environments; on Debian or Ubuntu: sudo apt-get install python3-venv' >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	@echo 'Bringing $(VENV) up to date …'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
