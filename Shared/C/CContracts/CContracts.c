#include "CContracts.h"

// What `make generate` writes of proto/, as it stands: the compiler of the toolchain reads it, and knows when it is another.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char contents[] = {
#embed "contracts.binpb"
};

const unsigned char *xinyi_contracts_bytes(void) { return contents; }

unsigned long xinyi_contracts_size(void) { return sizeof contents; }
