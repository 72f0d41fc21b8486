#pragma once

/// The contracts: a serialized google.protobuf.FileDescriptorSet.
const unsigned char *descriptor_set_bytes(void);

/// How many bytes `descriptor_set_bytes` points to.
unsigned long descriptor_set_size(void);
