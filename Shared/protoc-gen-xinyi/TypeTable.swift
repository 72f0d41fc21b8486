/// Where every message and enum is declared, and how Swift names it from a given file.
struct TypeTable {
    private var packageOf: [String: String] = [:]
    private var cases: [String: [Int32: String]] = [:]

    /// The well-known types that SchemaRuntime maps by hand.
    private static let wellKnown = ["google.protobuf.Timestamp": "WireTimestamp"]

    /// Learns the types of `files`.
    /// - Throws: `GeneratorError` for a package that is not `xinyi.<name>.v1` or an import that has no mapping.
    init(_ files: [ProtoFile]) throws(GeneratorError) {
        for file in files {
            _ = try Self.module(of: file.package)
            for message in file.messages { add(message, package: file.package) }
            for entry in file.enums { add(entry, package: file.package) }
        }
    }

    private mutating func add(_ message: ProtoMessage, package: String) {
        packageOf[message.fullName] = package
        for nested in message.messages { add(nested, package: package) }
        for nested in message.enums { add(nested, package: package) }
    }

    private mutating func add(_ entry: ProtoEnum, package: String) {
        packageOf[entry.fullName] = package
        for value in entry.values {
            cases[entry.fullName, default: [:]][value.number] = Names.enumCase(value.name, in: entry.name)
        }
    }

    /// How Swift writes the zero value of an enum.
    func zeroValue(of enumeration: String) -> String {
        caseName(of: enumeration, 0).map { ".\($0)" } ?? ".init(rawValue: 0)"
    }

    /// The case of an enum's value; nil for a number that the enum does not have.
    func caseName(of enumeration: String, _ number: Int32) -> String? { cases[enumeration]?[number] }

    /// `xinyi.common.v1` → `Common`.
    static func module(of package: String) throws(GeneratorError) -> String {
        let parts = package.split(separator: ".")
        guard parts.count == 3, parts[0] == "xinyi", parts[2] == "v1" else {
            throw GeneratorError("package \(package): must be xinyi.<service>.v1")
        }
        return Names.upperCamel(String(parts[1]))
    }

    /// The Swift name of the type `fullName` as code of package `package` writes it.
    func swiftName(_ fullName: String, from package: String) throws(GeneratorError) -> String {
        if let known = Self.wellKnown[fullName] { return known }
        guard let home = packageOf[fullName] else {
            throw GeneratorError("\(fullName): google.protobuf.Timestamp is the only well-known type in use")
        }
        let local = String(fullName.dropFirst(home.count + 1))
        return home == package ? local : "\(try Self.module(of: home))Schema.\(local)"
    }

    /// The module to import for `fullName` from code of package `package`, if another.
    func foreignModule(_ fullName: String, from package: String) throws(GeneratorError) -> String? {
        guard let home = packageOf[fullName], home != package else { return nil }
        return "\(try Self.module(of: home))Schema"
    }
}
