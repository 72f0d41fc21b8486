/// The members of a JSON object in their order, each name once.
package struct JSONObject: Sendable, Hashable {
    /// A name and its value.
    package struct Member: Sendable, Hashable {
        /// The name.
        package var name: String
        /// The value.
        package var value: JSONValue

        /// A member.
        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    package private(set) var members: [Member] = []
    private var positions: [String: Int] = [:]

    /// An object of `members`; of a repeated name the last value counts, at the place of the first.
    package init(_ members: [Member] = []) {
        for member in members { self[member.name] = member.value }
    }

    /// The value of a name; setting nil removes it.
    package subscript(name: String) -> JSONValue? {
        get { positions[name].map { members[$0].value } }
        set {
            switch (positions[name], newValue) {
            case (let index?, let value?): members[index].value = value
            case (nil, let value?):
                positions[name] = members.count
                members.append(Member(name: name, value: value))
            case (let index?, nil):
                members.remove(at: index)
                positions = [:]
                for (place, member) in members.enumerated() { positions[member.name] = place }
            case (nil, nil): break
            }
        }
    }

    package static func == (left: JSONObject, right: JSONObject) -> Bool { left.members == right.members }

    package func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
