// The raw client of the comparison: frames in a closed loop, one thread for up to four connections.
// Usage: raw-echo-client unary|stream|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES
// unary and stream print one line: calls=N seconds=S p50_us=X p99_us=Y served=M (M with the 0.3 s of warming up).
// idle opens the connections, does one call on each, prints "open" and keeps them until its input closes.
#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

#include "frames.h"

static int port, in_flight, payload, streaming;
static uint64_t warm, end;

struct connection {
  int fd;
  uint64_t *started;
  unsigned char *partial;
  size_t partial_length;
};

struct worker {
  pthread_t thread;
  int connections;
  uint32_t *samples;
  size_t count, capacity, served, messages;
};

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int dial(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address)) die("connect");
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  return fd;
}

// The socket blocks: the server always reads, so that this ends.
static void send_all(int fd, const unsigned char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = send(fd, bytes, length, MSG_NOSIGNAL);
    if (sent < 0) die("send");
    bytes += sent, length -= sent;
  }
}

static void keep(struct worker *w, uint32_t sample) {
  if (w->count == w->capacity) {
    w->capacity = w->capacity ? w->capacity * 2 : 1 << 20;
    w->samples = realloc(w->samples, w->capacity * sizeof *w->samples);
    if (!w->samples) die("realloc");
  }
  w->samples[w->count++] = sample;
}

// Takes what came, notes each answer, and sends as many new requests in one piece.
static void answer(struct worker *w, struct connection *c, unsigned char *scratch, unsigned char *out) {
  memcpy(scratch, c->partial, c->partial_length);
  ssize_t got = recv(c->fd, scratch + c->partial_length, SCRATCH - c->partial_length, 0);
  if (got <= 0) die("recv");
  uint64_t time = now();
  size_t have = c->partial_length + got, at = 0, queued = 0;
  while (have - at >= HEADER) {
    size_t length = HEADER + big_endian(scratch + at);
    if (have - at < length) break;
    w->served++;
    if (streaming) {
      if (time >= warm) w->messages++;
    } else {
      uint32_t stream = big_endian(scratch + at + 4);
      uint64_t *started = &c->started[stream / 2];
      if (*started >= warm) keep(w, (uint32_t)(time - *started));
      *started = time;
      queued += put_frame(out + queued, stream, REQUEST, 0, payload);
    }
    at += length;
  }
  c->partial_length = have - at;
  if (c->partial_length) {
    c->partial = realloc(c->partial, c->partial_length);
    if (!c->partial) die("realloc");
    memcpy(c->partial, scratch + at, c->partial_length);
  }
  send_all(c->fd, out, queued);
}

static void *drive(void *argument) {
  struct worker *w = argument;
  int epoll = epoll_create1(0);
  unsigned char *scratch = malloc(SCRATCH);
  // Answers in one read are at most the calls in flight, and no more than fit the scratch space.
  unsigned char *out = malloc((size_t)in_flight * (HEADER + payload) + SCRATCH);
  struct connection *connections = calloc(w->connections, sizeof *connections);
  for (int i = 0; i < w->connections; i++) {
    struct connection *c = &connections[i];
    c->fd = dial();
    c->started = calloc(in_flight, sizeof *c->started);
    size_t queued = 0;
    for (int k = 0; k < in_flight; k++) {
      c->started[k] = now();
      queued += put_frame(out + queued, 2 * k + 1, REQUEST, streaming ? REMOTE_CLOSED : 0, payload);
    }
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &event)) die("epoll_ctl");
    send_all(c->fd, out, queued);
  }
  while (now() < end) {
    struct epoll_event events[64];
    int count = epoll_wait(epoll, events, 64, 1000);
    for (int i = 0; i < count; i++) answer(w, events[i].data.ptr, scratch, out);
  }
  return NULL;
}

static void idle(int connections) {
  unsigned char frame[HEADER + 65536];
  for (int i = 0; i < connections; i++) {
    int fd = dial();
    size_t length = put_frame(frame, 1, REQUEST, 0, payload);
    send_all(fd, frame, length);
    if (recv(fd, frame, length, MSG_WAITALL) != (ssize_t)length) die("recv");
  }
  puts("open");
  fflush(stdout);
  while (getchar() != EOF) {
  }
}

static int compare(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return x < y ? -1 : x > y;
}

int main(int argc, char **argv) {
  if (argc != 7 || atoi(argv[6]) > 65536) {
    fprintf(stderr, "usage: raw-echo-client unary|stream|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD\n");
    return 2;
  }
  port = atoi(argv[2]), in_flight = atoi(argv[4]), payload = atoi(argv[6]);
  int connections = atoi(argv[3]);
  double seconds = atof(argv[5]);
  streaming = !strcmp(argv[1], "stream");
  if (!strcmp(argv[1], "idle")) {
    idle(connections);
    return 0;
  }
  warm = now() + 300000000;
  end = warm + (uint64_t)(seconds * 1e9);
  int count = (connections + 3) / 4;
  struct worker *workers = calloc(count, sizeof *workers);
  for (int i = 0; i < count; i++) {
    workers[i].connections = connections / count + (i < connections % count);
    pthread_create(&workers[i].thread, NULL, drive, &workers[i]);
  }
  struct worker all = {0};
  for (int i = 0; i < count; i++) {
    pthread_join(workers[i].thread, NULL);
    for (size_t k = 0; k < workers[i].count; k++) keep(&all, workers[i].samples[k]);
    all.served += workers[i].served, all.messages += workers[i].messages;
  }
  if (streaming) {
    printf("calls=%zu seconds=%.3f p50_us=0 p99_us=0 served=%zu\n", all.messages, seconds, all.served);
    return 0;
  }
  if (!all.count) return 1;
  qsort(all.samples, all.count, sizeof *all.samples, compare);
  printf("calls=%zu seconds=%.3f p50_us=%.1f p99_us=%.1f served=%zu\n", all.count, seconds,
         all.samples[all.count / 2] / 1000.0, all.samples[all.count * 99 / 100] / 1000.0, all.served);
  return 0;
}
