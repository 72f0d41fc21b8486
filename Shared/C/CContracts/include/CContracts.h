#pragma once

/// The contracts: a serialized google.protobuf.FileDescriptorSet.
const unsigned char *xinyi_contracts_bytes(void);

/// How many bytes `xinyi_contracts_bytes` points to.
unsigned long xinyi_contracts_size(void);
