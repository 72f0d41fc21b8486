// Written by `make generate`. No contract yet.
