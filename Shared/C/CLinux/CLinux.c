#define _GNU_SOURCE
#include "CLinux.h"

#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int xinyi_accept(int fd, struct sockaddr *address, socklen_t *length) {
    return accept4(fd, address, length, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

void xinyi_name_this_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int xinyi_no_core_dumps(void) {
    const struct rlimit none = {.rlim_cur = 0, .rlim_max = 0};
    const int limited = setrlimit(RLIMIT_CORE, &none);
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? limited : -1;
}
