import CommandLineKit
import Credit
import Glibc
import Phrases

// A reader that goes away is seen as an error of write, not as the end of the process.
signal(SIGPIPE, SIG_IGN)
StandardConsole.holdPlaces()

var environment: [String: String] = [:]
let variables = [
    "LANG", "LC_ALL", "LC_MESSAGES", "XINYI_ADDRESS", "XINYI_AS", "XINYI_CA", "XINYI_CERTIFICATE", "XINYI_DIRECTORY",
    "XINYI_KEY", "XINYI_OFFICIAL", "XINYI_PKI",
]
for entry in variables {
    if let value = getenv(entry) { environment[entry] = String(cString: value) }
}
let arguments = Array(CommandLine.arguments.dropFirst())
let language = CommandLineTool.language(arguments, environment)
let console = StandardConsole { code in
    // Nobody reads any more: the end that every program on a closed pipe has, said to nobody.
    if code == EPIPE { exit(128 + SIGPIPE) }
    let reason = Phrase.system(code)
    let error = CommandError(
        .output, [Phrase("无法写出结果: \(reason.chinese)", "the output cannot be written: \(reason)")])
    StandardConsole.say(error.told(language, asJSON: CommandLineTool.wantsJSON(arguments)))
    exit(ExitCode.output.rawValue)
}
let tool = CommandLineTool(
    console: console, environment: environment, clock: SystemClock(),
    connect: { target throws(CommandError) in try Connecting.channel(to: target) })
exit(await tool.run(arguments).rawValue)
