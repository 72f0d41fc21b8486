// One program for everything that is measured: `xinyi-bench NAME …`. Each workload is a file of its own; the echo, of which
// the process's size is measured too, is a program of its own, `xinyi-echo`, which says what clients and servers print.
import BenchKit

await BenchCommand.runOne(of: [
    Comparison.command, SuspensionBenchmark.command, HardshipBenchmark.command, CrowdBenchmark.command,
    StoreBenchmark.command, EngineBenchmark.command, CopyBenchmark.command,
    CheckServer.command, CheckClient.command,
])
