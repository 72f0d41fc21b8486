import Foundation

/// A script of bash in a directory of its own, for what a user types.
package enum ShellScript {
    /// Runs it to its end, ended early by the first command that fails. Go keeps its cache between tests and takes no flags
    /// from outside.
    ///
    /// - Returns: the exit status, and what it printed.
    package static func run(_ text: String, in directory: TemporaryDirectory) throws -> (status: Int32, output: String)
    {
        _ = directory.write("script.sh", "set -eu\n" + text)
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["bash", "script.sh"]
        shell.currentDirectoryURL = URL(fileURLWithPath: directory.path)
        var environment = ProcessInfo.processInfo.environment
        environment["GOCACHE"] = NSTemporaryDirectory() + "/xinyi-interop-go-cache"
        environment["GOFLAGS"] = ""
        environment["PWD"] = directory.path
        shell.environment = environment
        shell.standardOutput = output
        try shell.run()
        let printed = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        return (shell.terminationStatus, printed)
    }
}
