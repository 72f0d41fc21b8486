#pragma once
// What protoc hands to a plugin: written by protoc-c from google/protobuf/descriptor.proto and compiler/plugin.proto
// (`make generate-descriptor`).
#include "google/protobuf/descriptor.pb-c.h"
#include "google/protobuf/compiler/plugin.pb-c.h"
