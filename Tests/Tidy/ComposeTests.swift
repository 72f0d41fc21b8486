import Foundation
import Testing

/// What compose.yaml promises, read by a parser that is not ours; `make compose-check` brings it up.
@Suite("compose.yaml keeps its promises")
struct ComposeTests {
    @Test("compose.yaml parses with the five services, each with its own volume and health check, none as root")
    func promises() throws {
        let (code, findings) = try Self.examine { $0 }
        #expect(code == 0, "\(findings)")
    }

    @Test(
        "a compose.yaml that breaks a promise is found out",
        arguments: [
            ("    user: \"65532:65532\"", "    user: \"0:0\"", "root"),
            ("- listing:/var/lib/xinyi", "- registry:/var/lib/xinyi", "volume"),
            ("--check-health", "--version", "health check"),
            ("127.0.0.1:7403", "0.0.0.0:7403", "loopback"),
            ("XINYI_LISTING_TLS_CA: /run/pki/ca.pem", "XINYI_LISTING_PLAINTEXT: \"true\"", "certificates"),
            ("/registry:/run/pki:ro", "/listing:/run/pki:ro", "certificates"),
            ("  reporting:\n    <<", "  reports:\n    <<", "services"),
            ("/encryption.key:/run/keys/encryption.key:ro", ":/run/keys:ro", "keys"),
            (
                "- ${XINYI_KEYS:-./state/keys}/encryption.key:/run/keys/encryption.key:ro",
                "- ${XINYI_KEYS:-./state/keys}/other.key:/run/keys/other.key:ro", "keys"
            ),
        ])
    func negatives(original: String, broken: String, finding: String) throws {
        let wanted = original.trimmingCharacters(in: .whitespaces)
        let (code, findings) = try Self.examine {
            #expect($0.contains(wanted))
            return $0.replacingOccurrences(of: wanted, with: broken.trimmingCharacters(in: .whitespaces))
        }
        #expect(code == 1)
        #expect(findings.contains(finding), "\(findings)")
    }

    /// Reads compose.yaml, changed by a function, with PyYAML; exits 1 and names what is wrong.
    private static let examiner = """
        import sys, yaml
        document = yaml.safe_load(sys.stdin)
        services, wrong, owners = document["services"], [], {}
        if set(services) != {"directory", "registry", "listing", "measures", "reporting"}:
            wrong.append(f"services: {sorted(services)}")
        for name, service in services.items():
            if str(service.get("user", "0")).split(":")[0] in ("0", "root", ""):
                wrong.append(f"{name}: runs as root")
            if "--check-health" not in service.get("healthcheck", {}).get("test", []):
                wrong.append(f"{name}: no health check of its own")
            named = [v.split(":")[0] for v in service.get("volumes", []) if v.split(":")[1] == "/var/lib/xinyi"]
            if len(named) != 1 or named[0] not in document["volumes"] or named[0] in owners:
                wrong.append(f"{name}: no volume of its own: {named}")
            owners.update(dict.fromkeys(named, name))
            listen = service["environment"].get(f"XINYI_{name.upper()}_LISTEN", "")
            if not listen.startswith("127.0.0.1:"):
                wrong.append(f"{name}: listens beyond loopback: {listen}")
            files = [service["environment"].get(f"XINYI_{name.upper()}_TLS_{key}", "")
                     for key in ("CERTIFICATE", "KEY", "CA", "CRL")]
            mounts = [v for v in service["volumes"] if v.endswith(f"/{name}:/run/pki:ro")]
            if not all(f.startswith("/run/pki/") for f in files) or len(mounts) != 1:
                wrong.append(f"{name}: no certificates of its own: {files} {mounts}")
            # Each key that the service is told of is a mount of its own, and no other key is there.
            told = sorted(v for k, v in service["environment"].items() if k.endswith("_KEY_FILE"))
            keys = [v.split(":")[-2] for v in service["volumes"] if "KEYS" in v]
            if sorted(keys) != told or not all(v.endswith(":ro") for v in service["volumes"] if "KEYS" in v):
                wrong.append(f"{name}: keys other than its own: {keys} {told}")
        print("; ".join(wrong))
        sys.exit(1 if wrong else 0)
        """

    private static func examine(_ change: (String) -> String) throws -> (code: Int32, findings: String) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = change(try String(contentsOf: root.appendingPathComponent("compose.yaml"), encoding: .utf8))
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", examiner]
        let (input, output) = (Pipe(), Pipe())
        python.standardInput = input
        python.standardOutput = output
        try python.run()
        // The file is far smaller than a pipe's buffer, so writing it never waits for the reader.
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let findings = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        return (python.terminationStatus, findings)
    }
}
