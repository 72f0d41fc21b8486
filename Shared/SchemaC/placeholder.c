#include "SchemaC.h"
