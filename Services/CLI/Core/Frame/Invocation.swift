import Credit
import JSON
import Phrases

/// One run of a command: its arguments and the world around it.
struct Invocation: Sendable {
    /// The arguments.
    let arguments: ParsedArguments
    /// Where it reads and writes.
    let console: any Console
    /// In which language it speaks.
    let language: Language
    /// Environment variables.
    let environment: [String: String]
    /// The services.
    let session: Session
    /// The time.
    let clock: any WallClock
    /// The program itself, for commands that do their work by other commands.
    let tool: CommandLineTool

    /// Whether `--json` was given.
    var wantsJSON: Bool { arguments.has("--json") }

    /// The department as which the command calls; nil for another caller, and where a certificate alone says it.
    var department: String? {
        Self.department(of: arguments["--as"] ?? environment["XINYI_AS"] ?? "")
    }

    /// The department that a caller is, or whose official it is; nil for another one.
    static func department(of caller: String) -> String? {
        let name =
            caller.hasPrefix("spiffe://xinyi.local/") ? caller.dropFirst("spiffe://xinyi.local/".count) : caller[...]
        return name.hasPrefix("department/")
            ? String(name.dropFirst("department/".count).prefix { $0 != "/" }) : nil
    }

    /// Writes a line to standard output.
    func print(_ line: String) { console.write(line + "\n") }

    /// Writes a line to standard error.
    func note(_ phrase: Phrase) { console.note(phrase, language) }

    /// The value of `--official` or XINYI_OFFICIAL as a message.
    /// - Throws: `CommandError` if there is none.
    func official() throws(CommandError) -> JSONValue {
        let caller = arguments["--as"] ?? environment["XINYI_AS"] ?? ""
        // An official's own certificate says who acts.
        let certified = caller.firstRange(of: "/official/").map { String(caller[$0.upperBound...]) }
        guard let text = arguments["--official"] ?? environment["XINYI_OFFICIAL"] ?? certified, !text.isEmpty else {
            throw .usage("缺少 --official 编号[:姓名]: 经办人", "--official ID[:NAME] is missing: the official who acts")
        }
        return Self.official(text)
    }

    /// The message of `ID` or `ID:NAME`.
    static func official(_ text: String) -> JSONValue {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        return parts.count == 2 ? ["id": .string(parts[0]), "name": .string(parts[1])] : ["id": .string(parts[0])]
    }
}
