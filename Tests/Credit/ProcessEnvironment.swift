import Foundation

/// What tests need of the machine: variables, files of the repository, Python.
enum ProcessEnvironment {
    static func value(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// The root of the repository.
    static let root: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    /// Where the packages of reference are installed, once.
    static func packages(_ names: [String]) throws -> String {
        let target = root.appendingPathComponent(".build/reference-python").path
        let marker = target + "/" + names.joined(separator: "+") + ".installed"
        guard !FileManager.default.fileExists(atPath: marker) else { return target }
        _ = try run(["-m", "pip", "install", "--quiet", "--target", target] + names, input: "", packages: nil)
        try Data().write(to: URL(fileURLWithPath: marker))
        return target
    }

    /// Runs Python with a script on the command line, and returns what it printed.
    static func python(_ script: String, input: String = "", packages: String? = nil) throws -> String {
        try run(["-c", script], input: input, packages: packages)
    }

    private static func run(_ arguments: [String], input: String, packages: String?) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        var environment = ProcessInfo.processInfo.environment
        environment["PYTHONPATH"] = packages
        environment["PYTHONIOENCODING"] = "utf-8"
        process.environment = environment
        // Through files: neither side waits for the other, however much there is.
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("xinyi-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let (source, sink) = (directory.appendingPathComponent("in"), directory.appendingPathComponent("out"))
        try Data(input.utf8).write(to: source)
        try Data().write(to: sink)
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = try FileHandle(forWritingTo: sink)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ReferenceError(
                status: process.terminationStatus, arguments: arguments.prefix(4).joined(separator: " "))
        }
        return String(decoding: try Data(contentsOf: sink), as: UTF8.self)
    }
}

/// Python did not do what it was asked.
struct ReferenceError: Error {
    let status: Int32
    let arguments: String
}
