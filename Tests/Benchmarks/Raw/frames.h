// What both ends of the raw echo share: ttrpc's ten-byte frame header, and sockets.
#ifndef BENCH_RAW_FRAMES_H
#define BENCH_RAW_FRAMES_H

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum { HEADER = 10, REQUEST = 1, RESPONSE = 2, DATA = 3, REMOTE_CLOSED = 1, SCRATCH = 256 << 10 };

static inline uint32_t big_endian(const unsigned char *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static inline void put_big_endian(unsigned char *p, uint32_t value) {
  p[0] = value >> 24, p[1] = value >> 16, p[2] = value >> 8, p[3] = value;
}

// Writes a frame with `length` bytes of payload and gives its size.
static inline size_t put_frame(unsigned char *p, uint32_t stream, unsigned char type,
                               unsigned char flags, uint32_t length) {
  put_big_endian(p, length);
  put_big_endian(p + 4, stream);
  p[8] = type, p[9] = flags;
  memset(p + HEADER, 'x', length);
  return HEADER + length;
}

static inline void die(const char *what) {
  perror(what);
  exit(1);
}

#endif
