/// How proto names become Swift names.
enum Names {
    /// The enum of callers' roles.
    static let roles = "xinyi.common.v1.CallerRole"
    /// The enum of what officials do.
    static let officialRoles = "xinyi.common.v1.ActingRole"
    /// The services that there are, by the names in their certificates.
    static let services: Set<String> = ["directory", "registry", "listing", "measures", "reporting"]

    /// `page_size` → `pageSize`, in backticks where Swift reserves the word.
    static func member(_ name: String) -> String {
        escaped(lowerCamel(name))
    }

    /// `page_size` → `pageSize`, without backticks.
    static func lowerCamel(_ name: String) -> String {
        let camel = upperCamel(name)
        return camel.prefix(1).lowercased() + camel.dropFirst()
    }

    /// `page_size` → `PageSize`; `GetItem` stays.
    static func upperCamel(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The case of an enum value: the enum's own prefix goes, `SUBJECT_KIND_LEGAL_PERSON` → `legalPerson`.
    static func enumCase(_ value: String, in enumName: String) -> String {
        let prefix = lowerSnake(enumName).uppercased() + "_"
        let rest = value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
        let camel = lowerCamel(rest.lowercased())
        return escaped(camel.first?.isNumber == true ? "_" + camel : camel)
    }

    /// A method's Swift name: `GetItem` → `getItem`.
    static func method(_ name: String) -> String {
        escaped(name.prefix(1).lowercased() + name.dropFirst())
    }

    /// `CamelCase` → `camel_case`: an underscore where an upper-case letter follows another.
    static func lowerSnake(_ name: String) -> String {
        var result = ""
        var wasUpper = true
        for character in name {
            if character.isUppercase {
                if !wasUpper { result += "_" }
                result += character.lowercased()
            } else {
                result.append(character)
            }
            wasUpper = character.isUppercase
        }
        return result
    }

    private static func escaped(_ name: String) -> String {
        swiftKeywords.contains(name) ? "`\(name)`" : name
    }

    private static let swiftKeywords: Set<String> = [
        "actor", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "package", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while", "Type", "Protocol",
    ]
}
