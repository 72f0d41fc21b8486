import Phrases
import SchemaRuntime

/// The arguments and options of a method, made of its request's fields.
///
/// Members of a message that a request holds are options of their own under the shortest name that is free, and the message as
/// a whole can be given as JSON.
struct RequestFields {
    /// What a verb says of its arguments beside the contract.
    struct Wording: Sendable {
        /// Paths that are given without dashes, in order.
        var arguments: [String] = []
        /// Options that must be given.
        var required: Set<String> = []
        /// Paths by the options that stand for them.
        var names: [String: String] = [:]
    }

    private struct Place {
        let path: [String]
        let field: FieldType
        /// A message given as JSON, whose members are options too.
        var isWhole = false
        var name: String { path.joined(separator: ".") }
        var rank: Int { isWhole ? 2 : path.count - 1 }
    }

    private let wording: Wording
    private var taken: Set<String>

    /// The fields of `type` in the order of the contract, arguments first.
    static func of(_ type: MessageType, _ wording: Wording) -> [VerbField] {
        let taken = Set(GlobalOptions.all.map(\.name) + ["--etag", "--limit", "--method"]).union(wording.names.keys)
        var fields = RequestFields(wording: wording, taken: taken)
        return fields.all(type)
    }

    private mutating func all(_ type: MessageType) -> [VerbField] {
        let places = self.places(type)
        let counts = places.filter { !$0.isWhole }.reduce(into: [String: Int]()) { $0[plain($1), default: 0] += 1 }
        // Fields of the request itself choose first, whole messages last.
        let order = places.indices.sorted { places[$0].rank < places[$1].rank }
        var names: [Int: String] = [:]
        for index in order { names[index] = choose(places[index], counts) }
        let fields = places.indices.map { field(places[$0], names[$0] ?? "") }
        let arguments = wording.arguments.compactMap { path in zip(places, fields).first { $0.0.name == path }?.1 }
        return arguments + fields.filter { $0.name.hasPrefix("--") }
    }

    private func places(_ type: MessageType) -> [Place] {
        var places: [Place] = []
        for field in type.fields where !["request_id", "page_size", "page_token", "etag"].contains(field.name) {
            if Self.isPlanned(field, of: type) { continue }
            if field.name == "official", VerbField.Kind.shared(field) != nil { continue }
            if field.isQueryReason, let message = ContractMethod.message(of: field) {
                // The official of a query is the one who acts.
                places += message.fields.filter { $0.name != "official" }.map {
                    Place(path: [field.jsonName, $0.jsonName], field: $0)
                }
                continue
            }
            let isNested = VerbField.Kind(of: field) == .json && !field.isRepeated
            places.append(Place(path: [field.jsonName], field: field, isWhole: isNested))
            // Of a oneof one message stands, which is given whole.
            guard isNested, field.oneof == nil, let message = ContractMethod.message(of: field) else { continue }
            places += message.fields.filter { !Self.isPlanned($0, of: message) }.map {
                Place(path: [field.jsonName, $0.jsonName], field: $0)
            }.filter {
                !$0.field.comment.contains("Output only") || wording.names.values.contains($0.name)
            }
        }
        return places
    }

    /// Messages and fields of requests that are built which no service takes yet: who gives them is refused. They are not offered; what
    /// is built loses its row here.
    private static let planned: Set<String> = [
        "xinyi.listing.v1.CaseTarget", "xinyi.listing.v1.CaseIntake", "xinyi.listing.v1.HigherConsentRule",
        "xinyi.listing.v1.StandstillRule", "xinyi.listing.v1.ListObjectionsRequest.window_case_number",
        "xinyi.registry.v1.FurtherRecord",
    ]

    private static func isPlanned(_ field: FieldType, of type: MessageType) -> Bool {
        if case .message(let name) = field.kind, planned.contains(name) { return true }
        return planned.contains("\(type.fullName).\(field.name)")
    }

    /// The option's name as long as nothing else is called so.
    private func plain(_ place: Place) -> String {
        var name = OptionName.kebab(place.field.jsonName)
        for ending in ["-only", "-fen"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        return "--" + (place.field.isRepeated ? OptionName.singular(name) : name)
    }

    private mutating func choose(_ place: Place, _ counts: [String: Int]) -> String {
        if wording.arguments.contains(place.name) {
            let pattern = place.field.name == "name" ? ResourcePattern.all(in: place.field.comment).first : nil
            return (pattern?.argument ?? OptionName.kebab(place.field.jsonName)).uppercased()
        }
        if let given = wording.names.first(where: { $0.value == place.name })?.key { return given }
        let plain = plain(place)
        if place.path.count == 1 || counts[plain] == 1, taken.insert(plain).inserted { return plain }
        let parent = place.path.count == 1 ? "field" : OptionName.kebab(place.path[0])
        return place.isWhole ? plain + "-json" : "--\(parent)-" + plain.dropFirst(2)
    }

    private func field(_ place: Place, _ name: String) -> VerbField {
        let kind = VerbField.Kind(of: place.field)
        let isArgument = !name.hasPrefix("--")
        var words = Phrase(
            Labels.label(of: place.field, place.field.jsonName, .chinese), Self.sentence(place.field.comment))
        if case .choice(let name) = kind, let choices = DescriptorPool.builtIn.enums[name]?.choices {
            words = Phrase("\(words.chinese): \(choices.chinese)", "\(words.english): \(choices.english)")
        } else if kind == .yuan {
            // The contract speaks of fen, which is not what is typed here.
            let english = Labels.label(of: place.field, place.field.jsonName, .english)
            words = Phrase("\(words.chinese),如 1234.50", "\(english), like 1234.50")
        }
        return VerbField(
            name: name, path: place.path, kind: kind, help: (isArgument ? kind.help : nil) ?? words,
            isRequired: isArgument || wording.required.contains(name), isRepeated: place.field.isRepeated)
    }

    /// The first sentence of a comment, as help says it.
    private static func sentence(_ comment: String) -> String {
        let first = Description.firstSentence(comment)
        let isWord = first.dropFirst().first?.isUppercase != true
        return (isWord ? first.prefix(1).lowercased() : String(first.prefix(1)))
            + (first.hasSuffix(".") ? first.dropFirst().dropLast() : first.dropFirst())
    }
}
