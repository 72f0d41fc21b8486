#pragma once

// A SQLite VFS for tests that passes everything on to the system's and fails the N-th operation of a kind when told to.

/// Operations that can be made to fail, as a mask.
enum {
    STORE_FAULT_WRITE = 1,
    STORE_FAULT_SYNC = 2,
    STORE_FAULT_TRUNCATE = 4,
    STORE_FAULT_OPEN = 8,
    STORE_FAULT_READ = 16,
};

/// Registers the VFS "store-faults" once. Returns SQLite's result code.
int store_faults_register(void);

/// From now on, counts the operations of `mask`; the `countdown`-th (1 is the next) and all after it return `result`. A failing write
/// writes half of its bytes first. With `once`, only that one fails.
void store_faults_arm(int mask, int countdown, int result, int once);

/// Lets everything pass again. Returns how many operations were failed since arming.
int store_faults_disarm(void);
