import Foundation
import TestKit

/// A service's file, as somebody opens it who has the ordinary tool.
struct StoreFile {
    let path: String

    init(of service: String, in village: Village) throws {
        guard let harness = village.harnesses[service] else { throw NotInTime("the service \(service)") }
        let folder = harness.directory.file("data")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.first(where: { $0.hasSuffix(".sqlite") }) else {
            throw NotInTime("a file of \(service)")
        }
        path = "\(folder)/\(name)"
    }

    private init(path: String) { self.path = path }

    /// Runs statements, with foreign keys looked at or not; what was said against them, nil when they were carried out.
    func run(_ statements: String, foreignKeys: Bool = true) throws -> String? {
        let (status, _, said) = try tool("PRAGMA foreign_keys = \(foreignKeys ? "ON" : "OFF"); \(statements)")
        return status == 0 ? nil : said
    }

    /// The one column that a query gives.
    func rows(_ query: String) throws -> [String] {
        let (status, output, said) = try tool(query)
        guard status == 0 else { throw NotInTime("rows: \(said)") }
        return output.split(separator: "\n").map(String.init)
    }

    private func tool(_ statements: String) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-bail", "-cmd", ".timeout 10000", path, statements]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let shown = try output.fileHandleForReading.readToEnd() ?? Data()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: shown, as: UTF8.self), String(decoding: said, as: UTF8.self)
        )
    }

    /// Tries statements and takes back what they did.
    func attempt(_ statements: String) throws -> String? { try run("BEGIN IMMEDIATE; \(statements); ROLLBACK") }

    /// A copy as of now.
    func copy(_ name: String, in directory: TemporaryDirectory) throws -> StoreFile {
        let target = directory.file(name)
        if let said = try run("VACUUM INTO '\(target)'") { throw NotInTime("a copy: \(said)") }
        return StoreFile(path: target)
    }
}
