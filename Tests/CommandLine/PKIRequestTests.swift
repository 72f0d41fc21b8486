import Crypto
import Foundation
import TestKit
import Testing

@testable import CommandLineKit

/// Certificates for keys that stay where they were made, and exports for other clients; `openssl` is the reference for both.
@Suite("Certificate requests and exports", .serialized)
struct PKIRequestTests {
    private let directory = TemporaryDirectory("pki-request")
    private var pki: String { directory.file("pki") }
    private static let password = "long enough 1"

    private func tool(_ arguments: String..., input: [String] = []) async -> Run {
        await Run(["tools", "pki"] + arguments + ["--pki", pki], input: input)
    }

    /// What `openssl` says, and the code that it ends with.
    @discardableResult
    private func openssl(_ arguments: String...) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// Makes a key and a request for it, which asks for a name that nobody gave it.
    private func request(_ name: String, _ algorithm: [String]) throws -> String {
        let arguments =
            [
                "req", "-new", "-nodes", "-subj", "/CN=operator-root", "-addext",
                "subjectAltName=URI:spiffe://xinyi.local/operator/root",
            ]
            + ["-addext", "basicConstraints=critical,CA:TRUE"] + algorithm
            + ["-keyout", directory.file("\(name)-key.pem"), "-out", directory.file("\(name).csr")]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return directory.file("\(name).csr")
    }

    private static let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]

    @Test("a request gets a certificate for its key and the name that was given, and none that it asked for")
    func issued() async throws {
        #expect(await tool("init").code == .ok)
        let csr = try request("own", Self.curve)
        let run = await tool("issue", "department/APV", "--csr", csr)
        #expect(run.code == .ok && run.output == "\(pki)/department-APV.pem\n", "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(pki)/department-APV-key.pem"))
        let certificate = "\(pki)/department-APV.pem"
        #expect(try openssl("verify", "-CAfile", "\(pki)/ca.pem", certificate).code == 0)
        let key = try openssl("pkey", "-in", directory.file("own-key.pem"), "-pubout").output
        #expect(try openssl("x509", "-in", certificate, "-noout", "-pubkey").output == key && !key.isEmpty)
        let text = try openssl("x509", "-in", certificate, "-noout", "-text").output
        #expect(text.contains("URI:spiffe://xinyi.local/department/APV") && !text.contains("operator"))
        #expect(text.contains("CA:FALSE") && !text.contains("CA:TRUE"))
        // A connection can be made with it and the key.
        let files = TLSFiles(
            certificate: certificate, key: directory.file("own-key.pem"), authorities: "\(pki)/ca.pem")
        #expect(try TLSCredentials(files: files, trustDomain: "xinyi.local").own.identity?.hasSuffix("/APV") == true)
        let again = await tool("issue", "department/APV", "--csr", csr)
        #expect(again.code == .usage && again.errors.contains("renew"))
    }

    @Test(
        "keys of a good kind alone are taken",
        arguments: [
            ("P-384", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"], true),
            ("RSA 3072", ["-newkey", "rsa:3072"], true),
            ("RSA 2048", ["-newkey", "rsa:2048"], false),
            ("secp256k1", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"], false),
            ("Ed25519", ["-newkey", "ed25519"], false),
        ] as [(String, [String], Bool)])
    func kinds(name: String, algorithm: [String], isTaken: Bool) async throws {
        #expect(await tool("init").code == .ok)
        let run = await tool("issue", "operator/li", "--csr", try request("kind", algorithm))
        #expect((run.code == .ok) == isTaken, "\(name): \(run.errors)")
        if !isTaken { #expect(run.errors.contains("EC P-256 or P-384"), "\(run.errors)") }
        #expect(FileManager.default.fileExists(atPath: "\(pki)/operator-li.pem") == isTaken)
    }

    @Test("a request that was changed, two in one file, and what is none are refused; so are several identities")
    func refused() async throws {
        #expect(await tool("init").code == .ok)
        let csr = try request("own", Self.curve)
        let text = try String(contentsOfFile: csr, encoding: .utf8)
        // Another name in the signed part: the same length, so that it is still a request.
        try openssl("req", "-in", csr, "-outform", "DER", "-out", directory.file("own.der"))
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: directory.file("own.der"))))
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("operator-root".utf8)) })
        bytes[place] = UInt8(ascii: "O")
        let forged =
            "-----BEGIN CERTIFICATE REQUEST-----\n\(Data(bytes).base64EncodedString(options: .lineLength64Characters))\n"
            + "-----END CERTIFICATE REQUEST-----\n"
        for (name, content, words) in [
            ("forged", forged, "is not signed by the key in it"),
            ("two", text + text, "must hold one certificate request"),
            ("none", "x", "must hold one certificate request"), ("empty", "", "must hold one certificate request"),
        ] {
            try Data(content.utf8).write(to: URL(fileURLWithPath: directory.file(name)))
            let run = await tool("issue", "operator/li", "--csr", directory.file(name))
            #expect(run.code == .usage && run.errors.contains(words), "\(name): \(run.errors)")
        }
        let several = await tool("issue", "operator/li", "operator/wang", "--csr", csr)
        #expect(several.code == .usage && several.errors.contains("one identity at a time"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: pki).sorted() == ["ca-key.pem", "ca.pem", "crl.pem"])
    }

    @Test("what was issued for a request is renewed by a request, and left alone by a timer")
    func renewed() async throws {
        #expect(await tool("init").code == .ok)
        let first = await tool("issue", "department/APV", "--csr", try request("own", Self.curve), "--days", "3")
        #expect(first.code == .ok, "\(first.errors)")
        let serial = try Certificate.load("\(pki)/department-APV.pem").serial
        let named = await tool("renew", "department/APV")
        #expect(named.code == .usage && named.errors.contains("--csr"))
        let timer = await tool("renew", "--within", "7")
        #expect(timer.code == .ok && timer.errors.contains("--csr"), "\(timer.errors)")
        #expect(try Certificate.load("\(pki)/department-APV.pem").serial == serial)
        let renewed = await tool("renew", "department/APV", "--csr", try request("next", Self.curve))
        #expect(renewed.code == .ok, "\(renewed.errors)")
        #expect(try Certificate.load("\(pki)/department-APV.pem").serial != serial)
        #expect(!FileManager.default.fileExists(atPath: "\(pki)/department-APV-key.pem"))
    }

    @Test("an export opens with its password alone, and holds certificate, key and authority")
    func exported() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "department/APV").code == .ok)
        let path = directory.file("apv.p12")
        let run = await tool("export", "department/APV", "--pkcs12", path, input: [Self.password])
        #expect(run.code == .ok && run.output == "\(path)\n", "\(run.errors)")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        let opened = try openssl("pkcs12", "-in", path, "-passin", "pass:\(Self.password)", "-nodes")
        #expect(opened.code == 0 && opened.output.components(separatedBy: "BEGIN CERTIFICATE").count == 3)
        try Data(opened.output.utf8).write(to: URL(fileURLWithPath: directory.file("all.pem")))
        let key = try openssl("pkey", "-in", directory.file("all.pem"), "-pubout").output
        #expect(try key == openssl("pkey", "-in", "\(pki)/department-APV-key.pem", "-pubout").output && !key.isEmpty)
        #expect(try openssl("pkcs12", "-in", path, "-passin", "pass:another one 2", "-nodes").code != 0)
        let info = try openssl("pkcs12", "-in", path, "-passin", "pass:\(Self.password)", "-noout", "-info")
        #expect(info.code == 0)
        let again = await tool("export", "department/APV", "--pkcs12", path, input: [Self.password])
        #expect(again.code == .usage && again.errors.contains("cannot be created"))
        #expect(!again.errors.contains(Self.password) && !run.output.contains(Self.password))
    }

    @Test(
        "a password is of the right length and of plain characters",
        arguments: [
            ("elevencharx", false), ("twelve chars", true), (String(repeating: "x", count: 128), true),
            (String(repeating: "x", count: 129), false), ("密码密码密码密码", false), ("twelve\tchars", false), ("", false),
        ])
    func passwords(password: String, isTaken: Bool) async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "operator/li").code == .ok)
        let run = await tool("export", "operator/li", "--pkcs12", directory.file("li.p12"), input: [password])
        #expect((run.code == .ok) == isTaken, "\(run.errors)")
        #expect(FileManager.default.fileExists(atPath: directory.file("li.p12")) == isTaken)
    }

    @Test("a password's file is for its owner alone, and an export needs the key")
    func files() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "operator/li").code == .ok)
        let secret = directory.file("password")
        try Data("\(Self.password)\n".utf8).write(to: URL(fileURLWithPath: secret))
        for (mode, isTaken) in [(0o640, false), (0o604, false), (0o600, true)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: secret)
            let run = await tool(
                "export", "operator/li", "--pkcs12", directory.file("\(mode).p12"), "--password-file", secret)
            #expect((run.code == .ok) == isTaken, "\(run.errors)")
        }
        #expect(await tool("issue", "operator/wang", "--csr", try request("own", Self.curve)).code == .ok)
        let without = await tool("export", "operator/wang", "--pkcs12", directory.file("w.p12"), input: [Self.password])
        #expect(without.code == .usage && without.errors.contains("has not both"))
        let silent = await tool("export", "operator/li", "--pkcs12", directory.file("s.p12"))
        #expect(silent.code == .usage && silent.errors.contains("holds no password"))
    }
}
