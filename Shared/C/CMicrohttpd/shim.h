#pragma once
#include <microhttpd.h>
#include <stdint.h>
#include <sys/socket.h>

/* Swift cannot call variadic functions; these fix the arguments that are used. */

static inline struct MHD_Daemon *xinyi_http_start(
    const struct sockaddr *address, int is_v6, MHD_AccessHandlerCallback handler, void *context,
    unsigned int connections, unsigned int idle_seconds) {
    return MHD_start_daemon(
        MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | (is_v6 ? MHD_USE_IPv6 : 0), 0, NULL, NULL, handler, context,
        MHD_OPTION_SOCK_ADDR, address, MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_TIMEOUT,
        idle_seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)32768,
        MHD_OPTION_END);
}

static inline uint16_t xinyi_http_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info == NULL ? 0 : info->port;
}
