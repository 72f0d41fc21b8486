import CommandLineKit
import Credit
import Glibc
import Transport

// A reader that goes away is seen as an error of write, not as the end of the process.
signal(SIGPIPE, SIG_IGN)

var environment: [String: String] = [:]
for entry in ["LANG", "LC_ALL", "LC_MESSAGES", "XINYI_ADDRESS", "XINYI_AS", "XINYI_DIRECTORY", "XINYI_OFFICIAL"] {
    if let value = getenv(entry) { environment[entry] = String(cString: value) }
}
let tool = CommandLineTool(
    console: StandardConsole(), environment: environment, clock: SystemClock(),
    connect: { address throws(CommandError) in
        do throws(TransportError) {
            return ClientConnection(address: try SocketAddress.parse(address))
        } catch {
            throw .usage("地址 '\(address)' 无效: \(error)", "the address '\(address)' is invalid: \(error)")
        }
    })
exit(await tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
