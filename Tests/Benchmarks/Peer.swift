import BenchKit
import Foundation
import TestKit

/// A server or client that is measured, in a process of its own so that its CPU time is its own.
final class Peer {
    private let process = Process()
    private let output = Pipe()
    private let input = Pipe()

    /// Starts the program with its arguments. Its standard error is ours.
    init(_ command: [String]) throws {
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = output
        process.standardInput = input
        try process.run()
    }

    /// Waits for the line `ready PORT` that every server prints when it listens, and gives the port.
    func waitUntilReady() throws -> Int {
        let line = try readLine()
        guard line.hasPrefix("ready "), let port = Int(line.dropFirst(6)) else {
            throw BenchError("\(process.executableURL?.lastPathComponent ?? "peer") ended before it was ready")
        }
        return port
    }

    /// The next line of its output without the line's end; what there is if the output ends before.
    func readLine() throws -> String {
        var seen = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte[0] != 0x0a {
            seen.append(byte)
        }
        return String(decoding: seen, as: UTF8.self)
    }

    /// Everything it prints, once it has ended. Throws if it failed.
    func finish() throws -> String {
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchError("\(process.executableURL?.path ?? "peer") exited \(process.terminationStatus)")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Ends a server: closes its input, which it takes as the end, and terminates it if it does not listen.
    func stop() {
        try? input.fileHandleForWriting.close()
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    /// CPU time that the process has used so far, in microseconds, all threads, user and system.
    func cpuMicroseconds() throws -> Double {
        let stat = try String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
        // The program's name stands in brackets and may hold blanks: count fields after it.
        let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
            throw BenchError("/proc/…/stat has another form")
        }
        return (user + system) * 1_000_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Its memory now.
    func memory() throws -> ResidentMemory { try ResidentMemory(of: process.processIdentifier) }
}
