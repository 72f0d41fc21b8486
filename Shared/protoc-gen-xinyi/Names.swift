/// How proto names become C names (as protoc-c does it) and Swift names.
enum Names {
    /// The enum of callers' roles.
    static let roles = "xinyi.common.v1.CallerRole"
    /// The enum of what officials do.
    static let officialRoles = "xinyi.common.v1.ActingRole"
    /// The services that there are, by the names in their certificates.
    static let services: Set<String> = ["directory", "registry", "listing", "measures", "reporting"]

    /// `xinyi.common.v1.SubjectCode` → `Xinyi__Common__V1__SubjectCode`.
    static func cType(_ fullName: String) -> String {
        fullName.split(separator: ".").map { upperCamel(String($0)) }.joined(separator: "__")
    }

    /// `xinyi.common.v1.SubjectCode` → `xinyi__common__v1__subject_code`, the prefix of the type's C functions.
    static func cFunction(_ fullName: String) -> String {
        fullName.split(separator: ".").map { lowerSnake(String($0)) }.joined(separator: "__")
    }

    /// The C member of a field.
    static func cMember(_ field: String) -> String {
        let lower = field.lowercased()
        return cKeywords.contains(lower) ? lower + "_" : lower
    }

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

    /// `CamelCase` → `camel_case`, with protoc-c's rule: an underscore where an upper-case letter follows another.
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

    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
        "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
        "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable",
        "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch",
        "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using",
        "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
    ]
}
