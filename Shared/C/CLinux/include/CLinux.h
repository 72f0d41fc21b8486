// Linux calls that Swift cannot import as they are: enums used as bit sets, packed structs, variadics, macros.
#pragma once
#include <errno.h>
#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>

enum {
    xinyi_readable = EPOLLIN,
    xinyi_writable = EPOLLOUT,
    xinyi_hangup = EPOLLHUP,
    xinyi_error = EPOLLERR,
};

static inline int xinyi_epoll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

static inline int xinyi_epoll_add(int epoll, int fd, uint32_t events, uint64_t key) {
    struct epoll_event event = {.events = events, .data = {.u64 = key}};
    return epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

static inline int xinyi_epoll_modify(int epoll, int fd, uint32_t events, uint64_t key) {
    struct epoll_event event = {.events = events, .data = {.u64 = key}};
    return epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event);
}

static inline int xinyi_epoll_remove(int epoll, int fd) { return epoll_ctl(epoll, EPOLL_CTL_DEL, fd, 0); }

static inline int xinyi_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

static inline int xinyi_socket(int family) {
    return socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

// GNU extensions, which Swift's view of the C library does not have.
int xinyi_accept(int fd, struct sockaddr *address, socklen_t *length);
void xinyi_name_this_thread(const char *name);

// No image of this process is written to disk, and other processes of its user cannot read its memory; 0, or -1 and errno.
int xinyi_no_core_dumps(void);

static inline int xinyi_set_option(int fd, int level, int option, int value) {
    return setsockopt(fd, level, option, &value, sizeof value);
}

// A write to a socket whose peer is gone is an error value, never a signal.
static inline ssize_t xinyi_send(int fd, const void *bytes, size_t count) {
    return send(fd, bytes, count, MSG_NOSIGNAL);
}

// No constants for these in Swift: macros with casts, or shadowed by functions.
enum {
    xinyi_sol_socket = SOL_SOCKET,
    xinyi_so_reuseaddr = SO_REUSEADDR,
    xinyi_so_keepalive = SO_KEEPALIVE,
    xinyi_so_error = SO_ERROR,
    xinyi_tcp = IPPROTO_TCP,
    xinyi_tcp_nodelay = TCP_NODELAY,
    xinyi_tcp_keepidle = TCP_KEEPIDLE,
    xinyi_tcp_keepintvl = TCP_KEEPINTVL,
    xinyi_tcp_keepcnt = TCP_KEEPCNT,
    xinyi_tcp_user_timeout = TCP_USER_TIMEOUT,
    xinyi_ipv6 = IPPROTO_IPV6,
    xinyi_ipv6_v6only = IPV6_V6ONLY,
};
