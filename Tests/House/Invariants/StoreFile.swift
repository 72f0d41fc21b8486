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
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "sqlite3", "-bail", "-cmd", ".timeout 10000", path,
            "PRAGMA foreign_keys = \(foreignKeys ? "ON" : "OFF"); \(statements)",
        ]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : String(decoding: said, as: UTF8.self)
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
