import CommandLineKit
import Credit
import Glibc
import Transport

// A reader that goes away is seen as an error of write, not as the end of the process.
signal(SIGPIPE, SIG_IGN)

var environment: [String: String] = [:]
let variables = [
    "LANG", "LC_ALL", "LC_MESSAGES", "XINYI_ADDRESS", "XINYI_AS", "XINYI_CA", "XINYI_CERTIFICATE", "XINYI_DIRECTORY",
    "XINYI_KEY", "XINYI_OFFICIAL", "XINYI_PKI",
]
for entry in variables {
    if let value = getenv(entry) { environment[entry] = String(cString: value) }
}
let tool = CommandLineTool(
    console: StandardConsole(), environment: environment, clock: SystemClock(),
    connect: { target throws(CommandError) in
        do throws(TransportError) {
            let tls = target.tls.map { ClientTLS($0, server: "service/\(target.service)") }
            return ClientConnection(
                address: try SocketAddress.parse(target.address), configuration: ClientConfiguration(tls: tls))
        } catch {
            throw .usage("地址 '\(target.address)' 无效: \(error)", "the address '\(target.address)' is invalid: \(error)")
        }
    })
exit(await tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
