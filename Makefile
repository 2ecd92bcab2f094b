# `make site` and `make test` set up all that they need, in .venv, from the locked requirements.

BIN := .venv/bin

help: ## Say what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */  make \1\t/' | expand -t 22

site: .venv/.site ## Build site/ and say where to open it
	@$(BIN)/briefing build

check: .venv/.site ## Hold every statement against its source, build nothing
	@$(BIN)/briefing check

example: .venv/.site ## Build the briefing in examples/energy and say where to open it
	@$(BIN)/briefing build -p examples/energy

serve: .venv/.site ## Show the site on this machine, and again after every change
	@$(BIN)/briefing serve

test: .venv/.test ## Run every test, in a real browser too
	@tools/browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto

test-nightly: .venv/.test ## Kill builds and stamps three hundred times each; take away each defence and see its test fail; look at the other engine and at every width and scheme
	KILLS=300 $(BIN)/pytest tests/test_kills.py
	DEFENCES=1 $(BIN)/pytest tests/test_defences.py
	ENGINE=zensical $(BIN)/pytest tests/browser
	LOOKS=all $(BIN)/pytest tests/browser/test_every_look.py

fuzz: .venv/.test .fuzz/.done ## Ask loader, matcher, attribution, escaper and exports for whatever breaks them: make fuzz SECONDS=300
	PYTHONPATH=.fuzz $(BIN)/python -m tests.fuzz $(or $(SECONDS),300)

bench-verify: .venv/.test .verify-peers/.done ## Measure verification on forgeries, beside baselines and peers
	$(BIN)/python -m tests.bench.verify

bench-add: .venv/.test ## Measure drafts: make bench-add PAGES=readability's test/test-pages DOCUMENTS=folder NEWS=PolNeAR's data/dev
	$(BIN)/python -m tests.bench.adding --judged $(if $(PAGES),$(foreach row,pages records drafts folder,--$(row) $(PAGES))) $(if $(DOCUMENTS),--documents $(DOCUMENTS)) $(if $(NEWS),--news $(NEWS))

bench-generators: .venv/.test .peers/.done ## Ask other generators what they stop at: make bench-generators COLLECTIONBUILDER=its checkout
	$(BIN)/python -m tests.bench.generators --write $(if $(COLLECTIONBUILDER),--collectionbuilder $(COLLECTIONBUILDER))

bench: .venv/.test .peers/.done ## Measure how long sites take to build and to build again, beside other generators
	$(BIN)/python -m tests.bench.build --write

bench-quick: .venv/.test .peers/.done ## The same for a thousand sources, once, beside Hugo: some minutes
	$(BIN)/python -m tests.bench.build --quick

golden: .venv/.test ## Write the expected pages and reports anew, to be read in the diff
	UPDATE_GOLDEN=1 $(BIN)/pytest -n auto tests/test_checks.py tests/golden

screenshots: .venv/.test ## Take the pictures of the built site anew
	@$(BIN)/briefing build
	@$(BIN)/python tools/screenshots

docs: .venv/.test ## Write the generated parts of the documentation and the schemas anew
	$(BIN)/python -m generator.docs

sbom: .venv/.site ## Print what the site is built with: versions, hashes, licences (CycloneDX)
	@$(BIN)/python tools/sbom

lock: .venv/.test ## Lock the requirements anew, with the hashes of all their files
	@tools/lock

clean: ## Remove what was built and set up; the content stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist .site.spare examples/*/site examples/*/.site.spare
	find site -mindepth 1 ! -name .gitignore -delete

.venv/.site: requirements.txt pyproject.toml
	@tools/setup requirements.txt $@

.venv/.test: requirements-dev.txt pyproject.toml
	@tools/setup requirements-dev.txt $@

.peers/.done: tests/bench/peers/requirements.txt tests/bench/peers/package-lock.json
	@tools/peers $@

.fuzz/.done: tests/fuzz/requirements.txt
	@tools/fuzz $@

.verify-peers/.done: tests/bench/verify-peers/requirements.txt
	@tools/verify-peers $@

.PHONY: help site check example serve test test-nightly fuzz bench bench-quick bench-add bench-verify golden screenshots docs sbom lock clean
