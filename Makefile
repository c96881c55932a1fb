# make run | make demo | make test | make soak | make lint | make words | make pictures
# make screenshots | make installer | make installer-test | make clean
# Another Python: make run PYTHON=python3.12
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run demo test soak lint words pictures screenshots installer installer-test clean
# The check for system libraries comes before the long download.
.NOTPARALLEL:

run: check-run $(READY)
	@$(PY) -m ceapp resources/photos/meadow.jpg

# For a booth; how it is set up stands in docs/demo.md: make demo CONFIG=booth.toml
demo: check-run $(READY)
	@$(PY) -m ceapp --demo $(if $(CONFIG),--config $(CONFIG))

# On every core. A test that crashes its worker ends the run, and is named: with a new worker in the
# place of the old one, xdist hands out modules that have nothing left to run, and waits for ever.
test: check-test $(READY)
	@$(PY) -m pytest -n logical --dist loadscope --max-worker-restart 0

# A walk of 2,000 random actions over the real window; another one: SOAK_SEED=5 make soak.
# Then 500 strangers at the demo, and a batch that is killed at 30 random moments.
soak: check-test $(READY)
	@SOAK_STEPS=2000 $(PY) -m pytest tests/ui/test_soak.py
	@SOAK_VISITS=500 $(PY) -m pytest -s -o faulthandler_timeout=0 tests/ui/demo/test_soak.py
	@SOAK_KILLS=30 $(PY) -m pytest tests/cli/test_batch.py -k killed

lint: $(READY)
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports

# Takes what is said in the source into the catalogues of translations.
words: $(READY)
	@$(PY) packaging/translations.py

# The pictures of the readme.
pictures: $(READY)
	@$(PY) packaging/pictures.py

# Of every window and dialog, in each language, theme and scale: to look at before a release.
screenshots: $(READY)
	@$(PY) packaging/screenshots.py build/screenshots

# MODELS=any packs only the models that anyone may use.
installer: $(READY)
	@$(PY) packaging/build.py

installer-test:
	@packaging/linux/test_install.sh

.PHONY: check-run check-test
check-run check-test: check-%:
	@$(PYTHON) packaging/check_qt.py $*

# pip is called once, and again when what ceapp needs or what is compiled has changed.
$(READY): pyproject.toml $(wildcard ceapp/engine/exemplar/native/*) packaging/kernels.py
	@echo "Installing ceapp and what it needs into $(VENV): once, about 1.3 GB"
	@$(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	rm -f ceapp/engine/exemplar/kernels.*
	find ceapp tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
