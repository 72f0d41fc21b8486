#include "StoreFaults.h"

#include <sqlite3.h>
#include <stdatomic.h>
#include <string.h>

static atomic_int armed_mask, remaining, failure_code, only_once, failed;

typedef struct {
    sqlite3_file base;
    sqlite3_file *real;
} FaultFile;

static sqlite3_vfs *system_vfs;

static int fails(int operation) {
    if (!(atomic_load(&armed_mask) & operation)) return 0;
    int left = atomic_fetch_sub(&remaining, 1);
    if (left > 1 || (left < 1 && atomic_load(&only_once))) return 0;
    atomic_fetch_add(&failed, 1);
    return 1;
}

static int code(int fallback) {
    int result = atomic_load(&failure_code);
    return result ? result : fallback;
}

#define REAL(file) (((FaultFile *)(file))->real)

static int fault_close(sqlite3_file *f) { return REAL(f)->pMethods ? REAL(f)->pMethods->xClose(REAL(f)) : SQLITE_OK; }

static int fault_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
    if (fails(STORE_FAULT_READ)) return SQLITE_IOERR_READ;
    return REAL(f)->pMethods->xRead(REAL(f), to, n, at);
}

static int fault_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
    if (fails(STORE_FAULT_WRITE)) {
        REAL(f)->pMethods->xWrite(REAL(f), from, n / 2, at);
        return code(SQLITE_IOERR_WRITE);
    }
    return REAL(f)->pMethods->xWrite(REAL(f), from, n, at);
}

static int fault_truncate(sqlite3_file *f, sqlite3_int64 size) {
    if (fails(STORE_FAULT_TRUNCATE)) return SQLITE_IOERR_TRUNCATE;
    return REAL(f)->pMethods->xTruncate(REAL(f), size);
}

static int fault_sync(sqlite3_file *f, int flags) {
    if (fails(STORE_FAULT_SYNC)) return SQLITE_IOERR_FSYNC;
    return REAL(f)->pMethods->xSync(REAL(f), flags);
}

static int fault_size(sqlite3_file *f, sqlite3_int64 *size) { return REAL(f)->pMethods->xFileSize(REAL(f), size); }
static int fault_lock(sqlite3_file *f, int l) { return REAL(f)->pMethods->xLock(REAL(f), l); }
static int fault_unlock(sqlite3_file *f, int l) { return REAL(f)->pMethods->xUnlock(REAL(f), l); }
static int fault_reserved(sqlite3_file *f, int *out) { return REAL(f)->pMethods->xCheckReservedLock(REAL(f), out); }
static int fault_control(sqlite3_file *f, int op, void *arg) { return REAL(f)->pMethods->xFileControl(REAL(f), op, arg); }
static int fault_sector(sqlite3_file *f) { return REAL(f)->pMethods->xSectorSize(REAL(f)); }
static int fault_device(sqlite3_file *f) { return REAL(f)->pMethods->xDeviceCharacteristics(REAL(f)); }
static int fault_shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **out) {
    return REAL(f)->pMethods->xShmMap(REAL(f), page, size, extend, out);
}
static int fault_shm_lock(sqlite3_file *f, int at, int n, int flags) {
    return REAL(f)->pMethods->xShmLock(REAL(f), at, n, flags);
}
static void fault_shm_barrier(sqlite3_file *f) { REAL(f)->pMethods->xShmBarrier(REAL(f)); }
static int fault_shm_unmap(sqlite3_file *f, int del) { return REAL(f)->pMethods->xShmUnmap(REAL(f), del); }
static int fault_fetch(sqlite3_file *f, sqlite3_int64 at, int n, void **out) {
    return REAL(f)->pMethods->xFetch(REAL(f), at, n, out);
}
static int fault_unfetch(sqlite3_file *f, sqlite3_int64 at, void *p) {
    return REAL(f)->pMethods->xUnfetch(REAL(f), at, p);
}

static const sqlite3_io_methods methods = {
    .iVersion = 3,
    .xClose = fault_close,
    .xRead = fault_read,
    .xWrite = fault_write,
    .xTruncate = fault_truncate,
    .xSync = fault_sync,
    .xFileSize = fault_size,
    .xLock = fault_lock,
    .xUnlock = fault_unlock,
    .xCheckReservedLock = fault_reserved,
    .xFileControl = fault_control,
    .xSectorSize = fault_sector,
    .xDeviceCharacteristics = fault_device,
    .xShmMap = fault_shm_map,
    .xShmLock = fault_shm_lock,
    .xShmBarrier = fault_shm_barrier,
    .xShmUnmap = fault_shm_unmap,
    .xFetch = fault_fetch,
    .xUnfetch = fault_unfetch,
};

static int fault_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *out) {
    FaultFile *file = (FaultFile *)f;
    file->real = (sqlite3_file *)(file + 1);
    memset(file->real, 0, system_vfs->szOsFile);
    // "If xOpen sets pMethods to non-NULL, xClose is called even when xOpen failed": https://www.sqlite.org/c3ref/vfs.html
    file->base.pMethods = 0;
    if (fails(STORE_FAULT_OPEN)) return SQLITE_CANTOPEN;
    int result = system_vfs->xOpen(system_vfs, name, file->real, flags, out);
    if (file->real->pMethods) file->base.pMethods = &methods;
    return result;
}

static sqlite3_vfs fault_vfs;

int store_faults_register(void) {
    if (system_vfs) return SQLITE_OK;
    sqlite3_vfs *found = sqlite3_vfs_find(0);
    if (!found) return SQLITE_ERROR;
    // Everything but opening files is the system's own, called with the system's functions and data.
    fault_vfs = *found;
    fault_vfs.zName = "store-faults";
    fault_vfs.pNext = 0;
    fault_vfs.szOsFile = (int)sizeof(FaultFile) + found->szOsFile;
    fault_vfs.xOpen = fault_open;
    system_vfs = found;
    return sqlite3_vfs_register(&fault_vfs, 0);
}

void store_faults_arm(int mask, int countdown, int result, int once) {
    atomic_store(&armed_mask, 0);
    atomic_store(&failed, 0);
    atomic_store(&failure_code, result);
    atomic_store(&only_once, once);
    atomic_store(&remaining, countdown);
    atomic_store(&armed_mask, mask);
}

int store_faults_disarm(void) {
    atomic_store(&armed_mask, 0);
    return atomic_load(&failed);
}
