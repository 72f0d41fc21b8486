import BenchKit
import CommandLineKit
import Credit
import Foundation
import RPC
import ServiceKit
import TestKit
import Transport

/// Starts real services in this process, for workloads: sockets on loopback, databases below `.build/bench`, where the
/// disk is the machine's own and not a temporary file system in memory.
enum BenchService {
    /// The root of the repository, from where this file stands.
    static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// An empty directory below `.build/bench` with this name; what was there is removed.
    static func freshDirectory(_ name: String) throws -> String {
        let path = "\(repository)/.build/bench/\(name)"
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// Starts a service that logs from warnings upwards and registers nowhere.
    static func start(
        _ definition: ServiceDefinition, data: String, settings: [String: String],
        upstreams: [String: any Channel] = [:]
    ) async throws -> ServiceHarness {
        var values = ["data-dir": data, "log-level": "warning", "drain-seconds": "2"]
        values.merge(settings) { $1 }
        return try await ServiceHarness(definition, settings: values, upstreams: upstreams, live: true)
    }

    /// Loads these files of the product's own catalogues into a service, as an administrator does with `xinyi`.
    ///
    /// - Parameters:
    ///   - identity: who loads them.
    ///   - pki: the directory of the certificates; nil for a plain connection.
    static func loadCatalogue(
        _ files: [String], into address: SocketAddress, as identity: String = "department/BEB", pki: String? = nil
    ) async throws {
        try await administer(
            ["catalog", "load", "\(repository)/Services/CLI/Catalogue", "--address", "\(address)"]
                + files.flatMap { ["--only", $0] } + ["--as", identity, "--official", "OP-0001"]
                + (pki.map { ["--pki", $0] } ?? []))
    }

    /// Makes an authority and the certificates of both ends of a measurement, and of others, as an administrator does; gives
    /// the directory.
    static func makeCertificates(_ others: [String] = []) async throws -> String {
        let directory = try freshDirectory("pki")
        try await administer(["tools", "pki", "init", "--pki", directory])
        try await administer(
            ["tools", "pki", "issue", BenchTLS.server, BenchTLS.client] + others + ["--pki", directory])
        return directory
    }

    /// Runs a command of `xinyi`.
    private static func administer(_ arguments: [String]) async throws {
        let console = KeptConsole()
        let tool = CommandLineTool(
            console: console, environment: [:], clock: SystemClock(),
            connect: { target throws(CommandError) in
                do throws(TransportError) {
                    return ClientConnection(
                        address: try SocketAddress.parse(target.addresses[0]),
                        configuration: ClientConfiguration(
                            tls: target.tls.map { ClientTLS($0, server: "service/\(target.service)") }))
                } catch {
                    throw .usage("\(error)", "\(error)")
                }
            })
        let code = await tool.run(arguments)
        guard code == .ok else {
            throw BenchError("xinyi \(arguments.joined(separator: " ")): \(console.errors)")
        }
    }

    /// Repeats a call that a service on its way cannot answer yet, for at most ten minutes.
    static func patiently<R>(_ call: () async throws -> R) async throws -> R {
        let deadline = ContinuousClock.now + .seconds(600)
        while true {
            do {
                return try await call()
            } catch let error as RPCError
                where [.unavailable, .notFound, .failedPrecondition, .deadlineExceeded].contains(error.code)
            {
                guard ContinuousClock.now < deadline else { throw error }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
