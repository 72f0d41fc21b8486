#define _GNU_SOURCE
#include "CLinux.h"

#include <pthread.h>

int xinyi_accept(int fd, struct sockaddr *address, socklen_t *length) {
    return accept4(fd, address, length, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

void xinyi_name_this_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
