import Phrases
import SchemaRuntime

/// The commands by which people take the steps that services call by their methods: `ReviewEntry` is `xinyi entry review`.
enum VerbNames {
    /// A text of a service with the commands in the place of methods.
    static func shown(_ text: Phrase) -> Phrase { Phrase(shown(text.chinese), shown(text.english)) }

    /// A text with every method replaced by its verb, or by `xinyi do`, which knows them all.
    static func shown(_ text: String) -> String {
        var result = ""
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(where: isLetter) {
            let end = rest[start...].firstIndex { !isLetter($0) } ?? rest.endIndex
            let isJoined = start > rest.startIndex && ["/", ".", "_"].contains(rest[rest.index(before: start)])
            result.unicodeScalars += rest[..<start]
            let word = String(rest[start..<end])
            result += isJoined ? word : verbs[word] ?? word
            rest = rest[end...]
        }
        result.unicodeScalars += rest
        return result
    }

    /// The command lines by the method's name. A word that is one of ordinary language, too, is none: a method has two parts.
    private static let verbs: [String: String] = {
        var verbs = common
        for alias in Alias.table where verbs[alias.method] == nil {
            guard alias.method.dropFirst().contains(where: \.isUppercase) else { continue }
            verbs[alias.method] = "xinyi \(alias.words)"
        }
        for method in ContractMethod.all where verbs[method.name] == nil {
            guard method.name.dropFirst().contains(where: \.isUppercase) else { continue }
            if method.isMutation { verbs[method.name] = "xinyi do \(method.name)" }
            if method.name.hasPrefix("List"), method.isPaged {
                verbs[method.name] = "xinyi list \(OptionName.kebab(String(method.name.dropFirst("List".count))))"
            }
        }
        return verbs
    }()

    /// Those of the methods that every service answers: `list` and `do` would not know which one to ask, and ask the registry.
    private static let common: [String: String] = {
        var verbs = UpkeepCommands.methods.mapValues { "xinyi \($0.name)" }
        verbs["WatchFrames"] = "xinyi \(TraceCommand.command.name)"
        for service in DescriptorPool.builtIn.services where service.fullName.hasPrefix("xinyi.common.") {
            for method in service.methods where verbs[method.name] == nil && !method.clientStreaming {
                guard method.name.dropFirst().contains(where: \.isUppercase) else { continue }
                verbs[method.name] = "xinyi call \(service.name)/\(method.name) --address HOST:PORT"
            }
        }
        return verbs
    }()

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
}
