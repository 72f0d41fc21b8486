// Xinyi's side of the comparison, with nothing in the process that a service would not have: no benchmark's tools, no
// Foundation.
//
// `xinyi-echo server PORT LOOPS` prints `ready PORT` on a line of its own when it listens (port 0 lets the kernel choose)
// and ends when its input closes.
// `xinyi-echo unary|stream PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD` runs for SECONDS after 0.3 s of warming up and prints
// `calls=N seconds=S p50_us=X p99_us=Y served=M`, where M counts the calls of the warming up too; `idle` with the same
// arguments opens the connections, does one call on each, prints `open` and keeps them until its input closes.
// `handshakes` is like `unary`, but that every call has a connection of its own, which is opened for it and then closed.
// With `--tls DIR` at the end both sides speak mTLS; `BenchTLS` says what is in DIR.
// The programs in C, C++ and Go beside the benchmarks do the same.
import BenchKit

await BenchCommand.runOne(of: [EchoServer.command] + EchoClient.commands)
