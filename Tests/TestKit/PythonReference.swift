package import Foundation

/// Python and its packages as a second opinion, and the files of the repository.
package enum PythonReference {
    /// The root of the repository.
    package static let repository: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    /// Where the packages of reference are installed, once.
    package static func packages(_ names: [String]) throws -> String {
        let target = repository.appendingPathComponent(".build/reference-python").path
        let marker = target + "/" + names.joined(separator: "+") + ".installed"
        guard !FileManager.default.fileExists(atPath: marker) else { return target }
        _ = try start(["-m", "pip", "install", "--quiet", "--target", target] + names, input: "", packages: nil)
        try Data().write(to: URL(fileURLWithPath: marker))
        return target
    }

    /// Runs Python with a script on the command line, and returns what it printed.
    package static func run(_ script: String, input: String = "", packages: String? = nil) throws -> String {
        try start(["-c", script], input: input, packages: packages)
    }

    private static func start(_ arguments: [String], input: String, packages: String?) throws -> String {
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
package struct ReferenceError: Error {
    /// Its exit code.
    package let status: Int32
    /// The first words of the command.
    package let arguments: String
}
