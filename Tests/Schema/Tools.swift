import Foundation
import Testing

/// Runs protoc and the generator as they are run by `make generate`.
enum Tools {
    /// The repository's root.
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// The built generator: beside the test bundle, or where a debug build puts it.
    static let plugin: String = {
        let beside = CommandLine.arguments.first.map { ($0 as NSString).deletingLastPathComponent } ?? ""
        let candidates = ["\(beside)/protoc-gen-xinyi", "\(root)/.build/debug/protoc-gen-xinyi"]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[1]
    }()

    /// What a program said.
    struct Outcome {
        /// Its exit code.
        var status: Int32
        /// Its standard output.
        var output: [UInt8]
        /// Its standard error as text.
        var errors: String
    }

    /// Runs `program` (found through PATH) with `input` on standard input.
    static func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws -> Outcome {
        let directory = try TemporaryDirectory()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        for name in ["in", "out", "err"] {
            let contents = name == "in" ? Data(input) : Data()
            try contents.write(to: URL(fileURLWithPath: directory.path + "/" + name))
        }
        // Files instead of pipes: neither side can block the other.
        process.standardInput = FileHandle(forReadingAtPath: directory.path + "/in")
        process.standardOutput = FileHandle(forWritingAtPath: directory.path + "/out")
        process.standardError = FileHandle(forWritingAtPath: directory.path + "/err")
        try process.run()
        process.waitUntilExit()
        let output = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/out"))
        let errors = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/err"))
        return Outcome(
            status: process.terminationStatus, output: [UInt8](output), errors: String(decoding: errors, as: UTF8.self))
    }

    /// The descriptor set of one proto file given as text, in the package `xinyi.sample.v1`.
    static func descriptorSet(ofProto text: String) throws -> [UInt8] {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.path + "/xinyi/sample/v1", withIntermediateDirectories: true)
        try text.write(toFile: directory.path + "/xinyi/sample/v1/sample.proto", atomically: true, encoding: .utf8)
        let result = try run(
            "protoc",
            [
                "-I\(directory.path)", "-I\(root)/proto", "--include_imports", "--include_source_info",
                "--descriptor_set_out=/dev/stdout", "xinyi/sample/v1/sample.proto",
            ])
        try #require(result.status == 0, "\(result.errors)")
        return result.output
    }
}

/// A directory that goes with its owner.
final class TemporaryDirectory {
    /// Where it is.
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/xinyi-schema-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Tools {
    /// Writes a file.
    static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
