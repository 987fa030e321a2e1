# Everything runs in .venv, made from requirements.lock. `make` alone lists what can be made.

BIN := .venv/bin
PYTEST := $(BIN)/pytest

export NO_MKDOCS_2_WARNING := 1
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)

.PHONY: help site pages pdf offline serve controle stijl test test-code test-site test-alles
.PHONY: uitvoer effect nagekeken links leeft mutatie bench lock opmaak schoon

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

site: pages ## the whole publication in site/: pages, data, the copy for off line, the book
	@if $(PANGO); then $(MAKE) --no-print-directory pdf; else \
	    echo "Not made: the PDF (needs: apt-get install $(PANGO_PACKAGES))"; [ "$$CI" != true ]; \
	fi
	@echo "Built: site/index.html (make serve shows it)"

# `mkdocs build --strict` makes the same pages and passes the same gates; without the gates in front,
# code that cannot be read stops it with a traceback instead of one line.
pages: .venv/klaar node_modules/klaar ## the same without the book, which takes longest
	@new=$$(mktemp -d .site.XXXX); trap 'rm -rf "$$new"' EXIT INT TERM; \
	    $(BIN)/python -m uitgave paginas --site "$$new/site" && rm -rf site && mv "$$new/site" site

pdf: site/index.html ## set the built site as one book: site/downloads/terugkeerwijzer.pdf
	@$(BIN)/python -m uitgave boek
	@$(BIN)/python -m uitgave uitgifte

offline: site/index.html ## pack the built site for use without a network
	@$(BIN)/python -m uitgave offline
	@$(BIN)/python -m uitgave uitgifte

# WeasyPrint needs these libraries of the system; the rest of the site does not. Without the last it only
# warns, and a warning stops the book.
PANGO_PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
PANGO := $(BIN)/python -W error::DeprecationWarning:weasyprint.text.ffi -c 'import weasyprint' 2>/dev/null || tools/systeem pakket $(PANGO_PACKAGES)

serve: site/index.html ## show the built site on http://127.0.0.1:8000
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory site 8000

site/index.html:
	@$(MAKE) pages

controle: stijl node_modules/klaar ## style, types and all quick tests, without a browser
	@$(BIN)/python -m uitgave controle
	@$(PYTEST) -n auto -m "not browser and not bouw and not alles"

stijl: .venv/klaar
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

# The tests of the code and those of what is built (site, engine, book) run side by side: the ones need
# no site, the others wait for it. On two cores the first are one process, without xdist, which costs a fifth.
BUILD_TESTS := tests/site tests/browser tests/uitgave/boek tests/uitgave/motor
WORKERS := -n $(shell expr $$(nproc) / 4 \* 2)

test: .venv/klaar node_modules/klaar ## style, types, the pages and the tests, in Chromium too
	@command -v hunspell >/dev/null || tools/systeem pakket hunspell hunspell-nl || [ "$$CI" != true ]
	@command -v chromium >/dev/null || tools/systeem pakket chromium || [ "$$CI" != true ]
	@$(PANGO) || [ "$$CI" != true ]
	@$(MAKE) --no-print-directory --jobs=2 --output-sync test-site test-code

test-code: stijl
	@$(PYTEST) $(WORKERS) -m "not alles" $(BUILD_TESTS:%=--ignore=%)

test-site: pages
	@if command -v chromium >/dev/null; then $(PYTEST) -n auto -m "not alles" $(BUILD_TESTS); \
	else \
	    $(PYTEST) -m "not browser and not alles" $(BUILD_TESTS) && echo "Not run: tests/browser (needs: apt-get install chromium)"; \
	fi

test-alles: site/index.html ## the full matrix, on the site that make test built: every page, width and state
	@$(PANGO)
	@$(MAKE) --no-print-directory pdf
	@type java pdftotext WebKitWebDriver Xvfb >/dev/null 2>&1 || \
	    tools/systeem pakket default-jre-headless poppler-utils webkit2gtk-driver xvfb
	@$(PYTEST) -n auto -m alles

uitvoer: .venv/klaar ## rewrite the output shown on the pages; review the change
	@$(BIN)/python -m uitgave uitvoer
	@git --no-pager diff --stat docs

effect: .venv/klaar ## all that a norm or value touches: make effect NORM=vertrektermijn_duur
	@$(BIN)/python -m uitgave effect $(NORM)

nagekeken: .venv/klaar ## record that you compared it with its source: make nagekeken NORM=... or TEKST=docs/...
	@$(BIN)/python -m uitgave nagekeken $(NORM) $(if $(TEKST),--tekst $(TEKST)) $(if $(filter ja,$(ALLES)),--alles)

links: .venv/klaar ## record that you checked the changed sources and links to them; review the change
	@$(BIN)/python -m uitgave links
	@git --no-pager diff -U0 src/uitgave/links.tsv src/uitgave/bronregister.tsv

leeft: .venv/klaar ## ask every outside link whether it still works (needs a network, takes minutes)
	@$(BIN)/python -m uitgave leeft
	@git status --short src/uitgave/levend.tsv

mutatie: .venv/klaar ## change every value, rule, sentence and source in turn; all must be noticed
	@$(BIN)/python -m uitgave mutatie $(if $(DEEL),--alleen $(DEEL))

bench: .venv/klaar node_modules/klaar site/index.html ## measure: norms, engine, site in Lighthouse, book
	@$(BIN)/python tests/bench.py
	@$(BIN)/python tests/bench_motor.py
	@$(BIN)/python tests/bench_lighthouse.py
	@$(BIN)/python tests/bench_boek.py

lock: .venv/klaar ## rewrite requirements.lock with the newest releases
	@$(BIN)/python -m pip install -qq uv
	@$(BIN)/uv pip compile pyproject.toml --extra uitgave --group test --group bouw \
	    --universal --python-version 3.11.5 --generate-hashes --upgrade \
	    --custom-compile-command "make lock" --quiet --output-file requirements.lock

opmaak: .venv/klaar ## lay out the code and repair what ruff can repair
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

schoon: ## remove all that was made, the environment too
	rm -rf .venv .site.* node_modules site .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment: the packages when the lock changed, the project when pyproject.toml did.
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.venv/pakketten: requirements.lock
	@tools/systeem omgeving .venv
	@echo "Installing the packages of requirements.lock in .venv"
	@$(BIN)/python -m pip install -qq --require-hashes --no-deps -r $<
	@touch $@

# What npm packages hold for the reader's browser and the tests; nothing of theirs is run on install.
node_modules/klaar: .venv/pakketten package-lock.json
	@$(BIN)/npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

.venv/klaar: .venv/pakketten pyproject.toml
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@
