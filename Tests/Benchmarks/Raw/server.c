// The limit of the comparison: frames as ttrpc has them, given back as they came, with epoll and nothing else.
// Usage: raw-echo-server PORT THREADS. Prints "ready PORT" when it listens; ends when its input closes.
// A request with "remote closed" opens a stream: its frame is then sent as Data, as fast as the socket takes it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "frames.h"

struct connection {
  int fd;
  // The start of a frame whose end has not come.
  unsigned char *partial;
  size_t partial_length;
  // Bytes that the socket did not take; or, with streams, the block that is sent over and over.
  unsigned char *out;
  size_t out_length, out_sent;
  int streams;
};

static void watch(int epoll, struct connection *c, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = c};
  if (epoll_ctl(epoll, operation, c->fd, &event)) die("epoll_ctl");
}

static void end(struct connection *c) {
  close(c->fd);
  free(c->partial);
  free(c->out);
  free(c);
}

static void append(struct connection *c, const unsigned char *bytes, size_t length) {
  c->out = realloc(c->out, c->out_length + length);
  if (!c->out) die("realloc");
  memcpy(c->out + c->out_length, bytes, length);
  c->out_length += length;
}

// A stream is a template in the block that is repeated: doubled until one send carries many.
static void open_stream(int epoll, struct connection *c, unsigned char *frame, size_t length) {
  frame[8] = DATA, frame[9] = 0;
  append(c, frame, length);
  c->streams++;
  watch(epoll, c, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
}

static void fill_block(struct connection *c) {
  while (c->out_length < 64 << 10) {
    size_t length = c->out_length;
    c->out = realloc(c->out, 2 * length);
    if (!c->out) die("realloc");
    memcpy(c->out + length, c->out, length);
    c->out_length = 2 * length;
  }
}

// False when the peer is gone.
static int readable(int epoll, struct connection *c, unsigned char *scratch) {
  memcpy(scratch, c->partial, c->partial_length);
  ssize_t got = read(c->fd, scratch + c->partial_length, SCRATCH - c->partial_length);
  if (got <= 0) return got < 0 && errno == EAGAIN;
  size_t have = c->partial_length + got, at = 0;
  while (have - at >= HEADER) {
    size_t length = HEADER + big_endian(scratch + at);
    if (length > SCRATCH / 2) return 0;
    if (have - at < length) break;
    if (scratch[at + 9] & REMOTE_CLOSED) {
      // Streams have a connection of their own here: there is nothing to echo before them.
      open_stream(epoll, c, scratch + at, length);
      memmove(scratch + at, scratch + at + length, have - at - length);
      have -= length;
      continue;
    }
    scratch[at + 8] = RESPONSE;
    at += length;
  }
  if (at > 0) {
    ssize_t sent = c->out_length ? 0 : send(c->fd, scratch, at, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) return 0;
    if (sent < 0) sent = 0;
    if ((size_t)sent < at) {
      append(c, scratch + sent, at - sent);
      watch(epoll, c, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
    }
  }
  c->partial_length = have - at;
  if (c->partial_length) {
    c->partial = realloc(c->partial, c->partial_length);
    if (!c->partial) die("realloc");
    memcpy(c->partial, scratch + at, c->partial_length);
  }
  return 1;
}

static int writable(int epoll, struct connection *c) {
  if (c->streams) fill_block(c);
  ssize_t sent = send(c->fd, c->out + c->out_sent, c->out_length - c->out_sent, MSG_NOSIGNAL);
  if (sent < 0) return errno == EAGAIN;
  c->out_sent += sent;
  if (c->out_sent < c->out_length) return 1;
  c->out_sent = 0;
  if (!c->streams) {
    c->out_length = 0;
    watch(epoll, c, EPOLL_CTL_MOD, EPOLLIN);
  }
  return 1;
}

static void *loop(void *argument) {
  int epoll = *(int *)argument;
  unsigned char *scratch = malloc(SCRATCH);
  struct epoll_event events[256];
  for (;;) {
    int count = epoll_wait(epoll, events, 256, -1);
    if (count < 0 && errno != EINTR) die("epoll_wait");
    for (int i = 0; i < count; i++) {
      struct connection *c = events[i].data.ptr;
      int alive = 1;
      if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) alive = readable(epoll, c, scratch);
      if (alive && events[i].events & EPOLLOUT && c->out_length) alive = writable(epoll, c);
      if (!alive) end(c);
    }
  }
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: raw-echo-server PORT THREADS\n");
    return 2;
  }
  int threads = atoi(argv[2]), one = 1;
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1])),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 511)) die("listen");
  getsockname(listener, (struct sockaddr *)&address, &size);
  int *epolls = calloc(threads, sizeof *epolls);
  for (int i = 0; i < threads; i++) {
    pthread_t thread;
    epolls[i] = epoll_create1(0);
    pthread_create(&thread, NULL, loop, &epolls[i]);
  }
  printf("ready %d\n", ntohs(address.sin_port));
  fflush(stdout);
  struct pollfd wait[2] = {{.fd = 0, .events = POLLIN}, {.fd = listener, .events = POLLIN}};
  for (int next = 0; poll(wait, 2, -1) > 0;) {
    char byte;
    if (wait[0].revents && read(0, &byte, 1) <= 0) return 0;
    if (!wait[1].revents) continue;
    struct connection *c = calloc(1, sizeof *c);
    c->fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
    if (c->fd < 0) die("accept");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    watch(epolls[next++ % threads], c, EPOLL_CTL_ADD, EPOLLIN);
  }
  return 0;
}
