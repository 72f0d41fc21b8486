/// Why a call failed, for programs: google.rpc.ErrorInfo.
package struct ErrorInfo: Sendable, Hashable {
    /// A stable name in UPPER_SNAKE_CASE, at most 63 characters, unique in its domain.
    package var reason: String
    /// Who defines the reason: the proto package of the service, e.g. `xinyi.listing.v1`; `ttrpc` for the runtime's own.
    package var domain: String
    /// Further facts by name, in the order given. Never personal numbers.
    package var metadata: Attributes

    /// A reason in a domain, with facts.
    package init(reason: String, domain: String, metadata: Attributes = [:]) {
        self.reason = reason
        self.domain = domain
        self.metadata = metadata
    }

    /// Ordered key-value pairs, written as a dictionary literal.
    package struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
        /// One pair.
        package struct Pair: Sendable, Hashable {
            /// lowerCamelCase or snake_case, at most 64 characters.
            package var key: String
            /// Any text.
            package var value: String

            /// A pair.
            package init(key: String, value: String) {
                self.key = key
                self.value = value
            }
        }

        /// The pairs in their order; keys are not repeated.
        package private(set) var pairs: [Pair] = []

        /// No pairs.
        package init() {}

        /// The pairs of a literal; of a repeated key the last value counts.
        package init(dictionaryLiteral elements: (String, String)...) {
            for (key, value) in elements { self[key] = value }
        }

        /// The value of a key; setting nil removes it.
        package subscript(key: String) -> String? {
            get { pairs.first { $0.key == key }?.value }
            set {
                let index = pairs.firstIndex { $0.key == key }
                switch (index, newValue) {
                case (let index?, let value?): pairs[index].value = value
                case (let index?, nil): pairs.remove(at: index)
                case (nil, let value?): pairs.append(Pair(key: key, value: value))
                case (nil, nil): break
                }
            }
        }

        /// Whether there is nothing.
        package var isEmpty: Bool { pairs.isEmpty }
    }
}
