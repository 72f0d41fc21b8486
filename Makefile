# Xinyi. `make demo` shows it, `make test` proves it; the rest is for who works on it.

SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
ifeq ($(WARNINGS),error)
STRICT := -Xswiftc -warnings-as-errors
endif
RELEASE := -c release --static-swift-stdlib
BINDIR ?= /usr/local/bin
DAEMONS := directory registry listing measures reporting

.PHONY: help build release install test rules invariants hostile lint generate generate-descriptor demo bench fuzz sanitize soak compose-check clean

help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## Builds everything for debugging
	@.ci/install build
	$(SWIFT) build $(STRICT)

release: ## Builds the five services and the command line, Swift runtime linked in
	@.ci/install build
	@for product in $(addprefix xinyi-,$(DAEMONS)) xinyi; do \
	    $(SWIFT) build $(RELEASE) --product $$product || exit 1; done

install: release ## Puts the five services and the command line, without symbols, into BINDIR, /usr/local/bin unless given
	install -d $(BINDIR)
	install -s -m 0755 $(addprefix .build/release/xinyi-,$(DAEMONS)) .build/release/xinyi $(BINDIR)

# The suites of services whose records may be on a server.
ON_A_SERVER := ^(RegistryService|ListingService|ReportingService)Tests\.

# Tests run one after the other: many of them start servers and processes, and two cores are soon busy.
test: ## Installs what is missing, builds, and runs every test
	@.ci/install build test
	$(MAKE) --no-print-directory lint
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build --no-parallel $(STRICT)
	@echo "once more, the services that keep records, on PostgreSQL"
	XINYI_STORE=postgresql $(SWIFT) test --skip-build --no-parallel $(STRICT) --filter '$(ON_A_SERVER)'

# Built beside the rest, of the rules and what they stand on alone, and without what a debugger wants: a change of law is seen in
# seconds.
COMMA := ,
RULES := Listing Measures Registry Reporting
EMPTY :=
SPACE := $(EMPTY) $(EMPTY)
rules: export XINYI_ONLY := $(subst $(SPACE),$(COMMA),$(patsubst %,%RulesTests,$(or $(SERVICE),$(RULES))))
rules: SCRATCH := .build/rules/$(or $(SERVICE),all)
rules: ## Builds and tests the services' rules alone; SERVICE=Listing those of one, FILTER=EntryMachineTests one suite
	@.ci/install build
	@$(SWIFT) build --build-tests --scratch-path $(SCRATCH) -Xswiftc -use-ld=lld -Xswiftc -gnone $(STRICT)
	@$(SCRATCH)/debug/xinyiPackageTests.xctest --testing-library swift-testing $(if $(FILTER),--filter $(FILTER))

# What the tests saw, not what was written down: the same suite is run by `make test`.
invariants: ## Prints LC-01 to LC-20: what was tried by calls and by SQL, and how it was refused
	@.ci/install build test
	@$(SWIFT) build --build-tests $(STRICT) >&2
	@table=$$(mktemp) && XINYI_INVARIANTS=$$table .build/debug/xinyiPackageTests.xctest --testing-library swift-testing \
	    --filter InvariantTests >&2; seen=$$?; cat $$table; rm -f $$table; exit $$seen

hostile: ## Lets two hostile departments and the public make CALLS=100000 random calls; XINYI_TEST_SEED=N repeats a run
	@.ci/install build test
	$(SWIFT) build --build-tests $(STRICT)
	XINYI_HOSTILE_CALLS=$(or $(CALLS),100000) .build/debug/xinyiPackageTests.xctest --testing-library swift-testing \
	    --filter HostileTests

lint: ## Checks the layout of the source
	@git ls-files '*.swift' ':!Shared/Schema' | xargs $(SWIFT) format lint --strict

generate: ## Writes the code that comes from proto/; after a merge, run it again instead of resolving conflicts
	@.ci/install build
	@for package in Common Directory Registry Listing Measures Reporting; do \
	    mkdir -p Shared/Schema/$$package; \
	    [ -n "$$(ls Shared/Schema/$$package)" ] || touch Shared/Schema/$$package/Empty.swift; done
	$(SWIFT) build --product protoc-gen-xinyi
	.ci/generate "$$($(SWIFT) build --product protoc-gen-xinyi --show-bin-path)/protoc-gen-xinyi"

generate-descriptor: ## Writes protoc's own descriptors as C (needs libprotoc-dev and protobuf-c-compiler; only when protobuf itself changes)
	@work=$$(mktemp -d) && protoc --c_out=$$work -I/usr/include google/protobuf/descriptor.proto google/protobuf/compiler/plugin.proto \
	    && cp $$work/google/protobuf/*.c $$work/google/protobuf/compiler/*.c Shared/C/CDescriptor/ \
	    && (cd $$work && find . -name '*.h' | cpio -pdu --quiet $(CURDIR)/Shared/C/CDescriptor/include); rm -rf $$work

demo: ## Starts the five services and tells one case; ONCE=1 ends instead of staying up, STORE=postgresql keeps records on a server
	@ONCE='$(ONCE)' STORE='$(STORE)' .ci/demo

bench: ## Measures, side by side with what a user would pick instead; ARGS="--quick" or "--json FILE"
	@.ci/bench $(ARGS)

fuzz: ## Feeds frames, envelopes, messages and sessions with libFuzzer, SECONDS (60) each
	@.ci/fuzz $(or $(SECONDS),60)

sanitize: ## Runs the runtime's suites with the address and the thread sanitizer
	@.ci/sanitize

soak: release ## Harms servers and a district under load for MINUTES=60 and holds every answer against a model; SEED=N repeats a run
	@.ci/install soak
	$(SWIFT) build $(RELEASE) --product xinyi-soak
	.build/release/xinyi-soak --minutes $(or $(MINUTES),60) $(if $(SEED),--seed $(SEED))

compose-check: ## Brings compose.yaml up for real and asks one Check
	@.ci/compose-check

clean: ## Removes what was built
	rm -rf .build .build-fuzz .build-address .build-thread
