import Foundation

/// The program of `Rust/peer`, built once and offline with the distribution's ttrpc crate.
enum RustPeer {
    static let path: Result<String, GoPeer.Failure> = build()

    /// Where the distribution's crates lie.
    private static let registry = "/usr/share/cargo/registry"

    /// Whether the crate is installed. Where it is, a peer that does not build is a failure.
    static let isInstalled: Bool = {
        let crates = (try? FileManager.default.contentsOfDirectory(atPath: registry)) ?? []
        return crates.contains { $0.hasPrefix("ttrpc-0.5.") }
    }()

    private static func build() -> Result<String, GoPeer.Failure> {
        let manager = FileManager.default
        // Cargo writes beside its manifest: it gets a copy.
        let copy = manager.temporaryDirectory.path + "/xinyi-interop-rust-\(getpid())"
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Rust/peer"
        let target = NSTemporaryDirectory() + "/xinyi-interop-rust-cache"
        let cargo = Process()
        cargo.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        cargo.arguments = [
            "cargo", "build", "--offline", "--quiet", "--target-dir", target,
            "--config", "source.crates-io.replace-with='distribution'",
            "--config", "source.distribution.directory='\(registry)'",
        ]
        cargo.currentDirectoryURL = URL(fileURLWithPath: copy)
        do {
            try? manager.removeItem(atPath: copy)
            try manager.copyItem(atPath: source, toPath: copy)
            try cargo.run()
        } catch {
            return .failure(GoPeer.Failure(description: "cargo does not start: \(error)"))
        }
        cargo.waitUntilExit()
        defer { try? manager.removeItem(atPath: copy) }
        guard cargo.terminationStatus == 0 else {
            return .failure(
                GoPeer.Failure(description: "the Rust peer does not build with librust-ttrpc-dev and cargo"))
        }
        return .success(target + "/debug/peer")
    }

    /// A path for a Unix socket that is not there yet.
    static func freshSocket() -> String {
        FileManager.default.temporaryDirectory.path + "/xinyi-rust-\(UUID().uuidString.prefix(8)).sock"
    }
}
