# Two commands do everything: `make run` starts Courtside, `make test` checks all of it.
.PHONY: setup run test lint format shots bench train accuracy

setup:
	@scripts/setup.sh

run: setup
	@.venv/bin/courtside run

lint:
	@scripts/setup.sh test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/djlint --quiet --lint src
	.venv/bin/djlint --quiet --check src

test: lint
	@scripts/browser.sh
	.venv/bin/pytest -n 2 --dist loadfile --ignore tests/browser
	.venv/bin/pytest -n 2 --dist loadfile tests/browser

format:
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .
	.venv/bin/djlint --quiet --reformat src

bench:
	@scripts/setup.sh test
	@.venv/bin/python -m bench

train:
	@scripts/setup.sh
	@OPENBLAS_NUM_THREADS=1 .venv/bin/courtside train --ship

accuracy:
	@scripts/setup.sh test
	@.venv/bin/python -m scripts.accuracy

shots:
	@scripts/setup.sh test
	@scripts/browser.sh
	.venv/bin/python -m scripts.shots
