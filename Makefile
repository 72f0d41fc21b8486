# Xinyi. `make demo` shows it, `make test` proves it; the rest is for who works on it.

SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
ifeq ($(WARNINGS),error)
STRICT := -Xswiftc -warnings-as-errors
endif
RELEASE := -c release --static-swift-stdlib
DAEMONS := directory registry listing measures reporting

.PHONY: help build release test lint generate demo bench compose-check clean

help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## Builds everything for debugging
	@.ci/install build
	$(SWIFT) build $(STRICT)

release: ## Builds the five services and the command line, Swift runtime linked in
	@.ci/install build
	@for product in $(addprefix xinyi-,$(DAEMONS)) xinyi; do \
	    $(SWIFT) build $(RELEASE) --product $$product || exit 1; done

test: ## Installs what is missing, builds, and runs every test
	@.ci/install build test
	$(MAKE) --no-print-directory lint
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build $(STRICT)

lint: ## Checks the layout of the source
	@git ls-files '*.swift' ':!Shared/Schema' | xargs $(SWIFT) format lint --strict

demo: ## Starts the five services and tells one case; ONCE=1 ends instead of staying up
	@ONCE='$(ONCE)' .ci/demo

bench: ## Measures, side by side with what a user would pick instead
	@.ci/bench

compose-check: ## Brings compose.yaml up for real and asks one Check
	@.ci/compose-check

clean: ## Removes what was built
	rm -rf .build
